"""The people who run the programme, and the keys of the systems that write to it."""

from domain.staff.commands import (
    StaffSignedIn,
    add_staff_member,
    create_api_key,
    integration_of_key,
    sign_in_staff,
    sign_out_staff,
    staff_of_token,
)
from domain.staff.errors import PasswordTooShort, PasswordWrong

__all__ = [
    "PasswordTooShort",
    "PasswordWrong",
    "StaffSignedIn",
    "add_staff_member",
    "create_api_key",
    "integration_of_key",
    "sign_in_staff",
    "sign_out_staff",
    "staff_of_token",
]
