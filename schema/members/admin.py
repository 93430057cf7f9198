"""Members as an admin resource."""

from domain import members
from schema.admin import AdminResource, Column, Live
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.member import Member

MEMBERS = AdminResource(
    Member,
    singular="member",
    plural="members",
    listed="The members of the programme. For staff.",
    columns=[
        Column("name", "By name.", StringFieldComparison),
        Column("email", "By e-mail address.", StringFieldComparison),
        Column("phone", "By phone number.", StringFieldComparison),
        Column("card_number", "By card number.", StringFieldComparison),
        Column("joined_at", "By the time of joining.", DateFieldComparison),
    ],
    live=Live("member_id", created=[members.MemberJoined]),
)
