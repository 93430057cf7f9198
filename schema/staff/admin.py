"""Staff and API keys as admin resources."""

from domain import staff
from schema.admin import AdminResource, Column, Live
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.staff.types import ApiKey, StaffMember

STAFF_MEMBERS = AdminResource(
    StaffMember,
    singular="staff member",
    plural="staff members",
    listed="The staff of the programme, newest first. For staff.",
    columns=[
        Column("email", "By e-mail address.", StringFieldComparison),
        Column("name", "By name.", StringFieldComparison),
        Column("role", "By role.", StringFieldComparison),
        Column("created_at", "By the time of joining the staff.", DateFieldComparison),
        Column("disabled_at", "By the time of the lock-out.", DateFieldComparison),
    ],
    live=Live(
        "staff_member_id",
        created=[staff.StaffAdded],
        updated=[staff.StaffInvited, staff.StaffDisabled, staff.StaffEnabled],
    ),
)

API_KEYS = AdminResource(
    ApiKey,
    singular="API key",
    plural="API keys",
    listed="The API keys, newest first, with the revoked ones. For staff.",
    columns=[
        Column("public_id", "By public id.", StringFieldComparison),
        Column("name", "By name.", StringFieldComparison),
        Column("created_at", "By the time of creation.", DateFieldComparison),
        Column("revoked_at", "By the time of revocation.", DateFieldComparison),
    ],
    live=Live("api_key_id", created=[staff.ApiKeyCreated], updated=[staff.ApiKeyRevoked]),
)
