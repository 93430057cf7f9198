"""Members: joining with one field, signing in, and finding members by card, address or id."""

from domain.members.cardholders import enrol_cardholders
from domain.members.channels import codes_go_by
from domain.members.commands import (
    CODE_LIFETIME,
    SESSION_LIFETIME,
    SignedIn,
    enrol_members,
    introduce_member,
    member_of_token,
    request_sign_in_code,
    sign_in,
    sign_out,
)
from domain.members.errors import AddressInvalid, CodesGoByMail, CodeWrong, MemberUnknown
from domain.members.facts import MemberJoined, SignInCodeRequested
from domain.members.locks import lock_members
from domain.members.queries import (
    MEMBERS,
    PROFILES,
    MemberKey,
    MemberRow,
    ProfileRow,
    all_member_ids,
    find_member,
    find_member_by_key,
    match_members,
    profiles_by_id,
)
from domain.members.rules import Address, Channel, card_number_from, parse_address
from domain.members.sign_in_codes import PendingCode, find_pending_code

__all__ = [
    "CODE_LIFETIME",
    "MEMBERS",
    "PROFILES",
    "SESSION_LIFETIME",
    "Address",
    "AddressInvalid",
    "Channel",
    "CodeWrong",
    "CodesGoByMail",
    "MemberJoined",
    "MemberKey",
    "MemberRow",
    "MemberUnknown",
    "PendingCode",
    "ProfileRow",
    "SignInCodeRequested",
    "SignedIn",
    "all_member_ids",
    "card_number_from",
    "codes_go_by",
    "enrol_cardholders",
    "enrol_members",
    "find_member",
    "find_member_by_key",
    "find_pending_code",
    "introduce_member",
    "lock_members",
    "match_members",
    "member_of_token",
    "parse_address",
    "profiles_by_id",
    "request_sign_in_code",
    "sign_in",
    "sign_out",
]
