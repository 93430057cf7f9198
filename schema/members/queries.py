"""Reading members."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from domain import members
from domain.actor import require_member
from schema.context import Info
from schema.member import Member
from schema.members.types import Profile, member_of
from schema.nodes import finds_nodes


@strawberry.type
class MemberQueries:
    """The members of the programme."""

    @strawberry.field(description="The member who is signed in.")
    async def me(self, info: Info) -> Member:
        return Member.of(await member_of(require_member(info.context.actor), info))


@finds_nodes("Profile")
async def _find_profiles(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Profile]:
    found = await members.profiles_by_id(ids, actor=info.context.actor)
    return {id: Profile.of(row) for id, row in found.items()}
