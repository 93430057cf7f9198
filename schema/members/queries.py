"""Reading members."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import members
from domain.actor import require_member
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    IDFilterComparison,
    OffsetPaging,
    SortDirection,
    SortNulls,
    StringFieldComparison,
    admin_list,
)
from schema.ids import inner_id
from schema.members.types import Member, Profile
from schema.nodes import finds_nodes


@strawberry.enum(description="The fields that sort members.")
class MemberSortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    name_ = strawberry.enum_value("name", name="name", description="By name.")
    email = strawberry.enum_value("email", description="By e-mail address.")
    phone = strawberry.enum_value("phone", description="By phone number.")
    cardNumber = strawberry.enum_value("card_number", description="By card number.")
    joinedAt = strawberry.enum_value("joined_at", description="By the time of joining.")


@strawberry.input(description="Conditions on members. All given conditions must hold.")
class MemberFilter:
    """Conditions on members; all must hold."""

    and_: list["MemberFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["MemberFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By name.", default=None)
    email: StringFieldComparison | None = strawberry.field(description="By e-mail address.", default=None)
    phone: StringFieldComparison | None = strawberry.field(description="By phone number.", default=None)
    card_number: StringFieldComparison | None = strawberry.field(description="By card number.", default=None)
    joined_at: DateFieldComparison | None = strawberry.field(description="By the time of joining.", default=None)


@strawberry.input(description="A sort key of a list of members.")
class MemberSort:
    """One sort key."""

    field: MemberSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.type
class MemberQueries:
    """The members of the programme."""

    @strawberry.field(description="The member who is signed in.")
    async def me(self, info: Info) -> Member:
        return await Member.by_id(require_member(info.context.actor), info)

    @strawberry.field(description="One member by id. Null if no such member exists or you may not see them.")
    async def member(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The member's id.")]
    ) -> Member | None:
        wanted = inner_id(id, "Member", path=("id",))
        return (await _find_members(info, [wanted])).get(wanted)

    @strawberry.field(description="The members of the programme. For staff.")
    async def members(
        self,
        info: Info,
        filter: Annotated[MemberFilter | None, strawberry.argument(description="Conditions on the members.")] = None,
        sorting: Annotated[
            list[MemberSort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[Member]:
        return await admin_list(
            partial(members.MEMBERS.page, info.context.actor),
            partial(members.MEMBERS.count, info.context.actor),
            kind="Member",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.joined_at, row.id),
            of=Member.of,
        )


@finds_nodes("Member")
async def _find_members(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Member]:
    found = await members.MEMBERS.by_id(ids, actor=info.context.actor)
    return {id: Member.of(row) for id, row in found.items()}


@finds_nodes("Profile")
async def _find_profiles(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Profile]:
    return {id: Profile.of(id) for id in await members.profiles_by_id(ids, actor=info.context.actor)}
