"""The lists of staff and of keys, for staff."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import staff
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
from schema.nodes import finds_nodes
from schema.staff.types import ApiKey, StaffMember


@strawberry.enum(description="What staff members can be sorted by.")
class StaffMemberSortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    email = strawberry.enum_value("email", description="By e-mail address.")
    name_ = strawberry.enum_value("name", name="name", description="By name.")
    role = strawberry.enum_value("role", description="By role.")
    createdAt = strawberry.enum_value("created_at", description="By when they joined the staff.")
    disabledAt = strawberry.enum_value("disabled_at", description="By since when they are locked out.")


@strawberry.input(description="Which staff members to list.")
class StaffMemberFilter:
    """Tests on staff members; all of them must hold."""

    and_: list["StaffMemberFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["StaffMemberFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    email: StringFieldComparison | None = strawberry.field(description="By e-mail address.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By name.", default=None)
    role: StringFieldComparison | None = strawberry.field(description="By role.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(
        description="By when they joined the staff.", default=None
    )
    disabled_at: DateFieldComparison | None = strawberry.field(
        description="By since when they are locked out.", default=None
    )


@strawberry.input(description="How to sort staff members.")
class StaffMemberSort:
    """One thing to sort by."""

    field: StaffMemberSortFields = strawberry.field(description="What to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.enum(description="What API keys can be sorted by.")
class ApiKeySortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    publicId = strawberry.enum_value("public_id", description="By what tells it apart.")
    name_ = strawberry.enum_value("name", name="name", description="By name.")
    createdAt = strawberry.enum_value("created_at", description="By when it was made.")
    revokedAt = strawberry.enum_value("revoked_at", description="By when it stopped working.")


@strawberry.input(description="Which API keys to list.")
class ApiKeyFilter:
    """Tests on API keys; all of them must hold."""

    and_: list["ApiKeyFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["ApiKeyFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    public_id: StringFieldComparison | None = strawberry.field(description="By what tells it apart.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By name.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(description="By when it was made.", default=None)
    revoked_at: DateFieldComparison | None = strawberry.field(description="By when it stopped working.", default=None)


@strawberry.input(description="How to sort API keys.")
class ApiKeySort:
    """One thing to sort by."""

    field: ApiKeySortFields = strawberry.field(description="What to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.type
class StaffQueries:
    """Who runs the programme, and which systems write to it."""

    @strawberry.field(description="The people who run the programme, newest first. For staff.")
    async def staff_members(
        self,
        info: Info,
        filter: Annotated[StaffMemberFilter | None, strawberry.argument(description="Which staff members.")] = None,
        sorting: Annotated[list[StaffMemberSort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[StaffMember]:
        return await admin_list(
            partial(staff.staff_members_for, info.context.actor),
            partial(staff.count_staff_members_for, info.context.actor),
            kind="StaffMember",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.created_at, row.id),
            of=StaffMember.of,
        )

    @strawberry.field(description="The keys of integrations, newest first, revoked ones too. For staff.")
    async def api_keys(
        self,
        info: Info,
        filter: Annotated[ApiKeyFilter | None, strawberry.argument(description="Which keys.")] = None,
        sorting: Annotated[list[ApiKeySort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[ApiKey]:
        return await admin_list(
            partial(staff.api_keys_for, info.context.actor),
            partial(staff.count_api_keys_for, info.context.actor),
            kind="ApiKey",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.created_at, row.id),
            of=ApiKey.of,
        )


@finds_nodes("StaffMember")
async def _find_staff_members(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, StaffMember]:
    found = await staff.staff_members_by_id(ids, actor=info.context.actor)
    return {id: StaffMember.of(row) for id, row in found.items()}


@finds_nodes("ApiKey")
async def _find_api_keys(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, ApiKey]:
    found = await staff.api_keys_by_id(ids, actor=info.context.actor)
    return {id: ApiKey.of(row) for id, row in found.items()}
