"""The lists of staff and of keys, for staff."""

import strawberry

from schema.admin_lists import Column, admin_list
from schema.connections import Connection
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.staff.types import ApiKey, StaffMember


@strawberry.type
class StaffQueries:
    """The staff of the programme and its API keys."""

    staff_members: Connection[StaffMember] = admin_list(
        StaffMember,
        plural="staff members",
        description="The staff of the programme, newest first. For staff.",
        columns=[
            Column("email", "By e-mail address.", StringFieldComparison),
            Column("name", "By name.", StringFieldComparison),
            Column("role", "By role.", StringFieldComparison),
            Column("created_at", "By the time of joining the staff.", DateFieldComparison),
            Column("disabled_at", "By the time of the lock-out.", DateFieldComparison),
        ],
    )
    api_keys: Connection[ApiKey] = admin_list(
        ApiKey,
        plural="API keys",
        description="The API keys, newest first, with the revoked ones. For staff.",
        columns=[
            Column("public_id", "By public id.", StringFieldComparison),
            Column("name", "By name.", StringFieldComparison),
            Column("created_at", "By the time of creation.", DateFieldComparison),
            Column("revoked_at", "By the time of revocation.", DateFieldComparison),
        ],
    )
