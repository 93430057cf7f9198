"""The commands of staff, their sessions and API keys, one file each."""

from domain.staff.commands.add_staff_member import NewStaffMember, add_staff_member
from domain.staff.commands.create_api_key import NewApiKey, create_api_key
from domain.staff.commands.disable_staff import disable_staff, enable_staff
from domain.staff.commands.invite_staff import Invited, accept_invitation, find_invited, invite_staff
from domain.staff.commands.revoke_api_key import revoke_api_key
from domain.staff.commands.set_staff_password import set_staff_password
from domain.staff.commands.sign_in_staff import StaffSignedIn, sign_in_staff
from domain.staff.commands.sign_out_staff import sign_out_staff

__all__ = [
    "Invited",
    "NewApiKey",
    "NewStaffMember",
    "StaffSignedIn",
    "accept_invitation",
    "add_staff_member",
    "create_api_key",
    "disable_staff",
    "enable_staff",
    "find_invited",
    "invite_staff",
    "revoke_api_key",
    "set_staff_password",
    "sign_in_staff",
    "sign_out_staff",
]
