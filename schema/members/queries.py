"""Reading members."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import strawberry

from domain import members
from domain.actor import require_member
from schema.admin_lists import Column, admin_list
from schema.connections import Connection
from schema.context import Info
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.ids import inner_id
from schema.member import Member
from schema.members.types import Profile, member_of
from schema.nodes import finds_nodes


@strawberry.type
class MemberQueries:
    """The members of the programme."""

    @strawberry.field(description="The member who is signed in.")
    async def me(self, info: Info) -> Member:
        return Member.of(await member_of(require_member(info.context.actor), info))

    @strawberry.field(description="One member by id. Null if no such member exists or you may not see them.")
    async def member(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The member's id.")]
    ) -> Member | None:
        found = await members.MEMBERS.by_id([inner_id(id, "Member", path=("id",))], asker=info.context.asker)
        return next(map(Member.of, found.values()), None)

    members: Connection[Member] = admin_list(
        Member,
        plural="members",
        description="The members of the programme. For staff.",
        columns=[
            Column("name", "By name.", StringFieldComparison),
            Column("email", "By e-mail address.", StringFieldComparison),
            Column("phone", "By phone number.", StringFieldComparison),
            Column("card_number", "By card number.", StringFieldComparison),
            Column("joined_at", "By the time of joining.", DateFieldComparison),
        ],
    )


@finds_nodes("Profile")
async def _find_profiles(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Profile]:
    found = await members.profiles_by_id(ids, actor=info.context.actor)
    return {id: Profile.of(row) for id, row in found.items()}
