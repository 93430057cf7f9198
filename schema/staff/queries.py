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


@strawberry.enum(description="The fields that sort staff members.")
class StaffMemberSortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    email = strawberry.enum_value("email", description="By e-mail address.")
    name_ = strawberry.enum_value("name", name="name", description="By name.")
    role = strawberry.enum_value("role", description="By role.")
    createdAt = strawberry.enum_value("created_at", description="By the time of joining the staff.")
    disabledAt = strawberry.enum_value("disabled_at", description="By the time of the lock-out.")


@strawberry.input(description="Conditions on staff members. All given conditions must hold.")
class StaffMemberFilter:
    """Conditions on staff members; all must hold."""

    and_: list["StaffMemberFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["StaffMemberFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    email: StringFieldComparison | None = strawberry.field(description="By e-mail address.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By name.", default=None)
    role: StringFieldComparison | None = strawberry.field(description="By role.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(
        description="By the time of joining the staff.", default=None
    )
    disabled_at: DateFieldComparison | None = strawberry.field(description="By the time of the lock-out.", default=None)


@strawberry.input(description="A sort key of a list of staff members.")
class StaffMemberSort:
    """One sort key."""

    field: StaffMemberSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.enum(description="The fields that sort API keys.")
class ApiKeySortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    publicId = strawberry.enum_value("public_id", description="By public id.")
    name_ = strawberry.enum_value("name", name="name", description="By name.")
    createdAt = strawberry.enum_value("created_at", description="By the time of creation.")
    revokedAt = strawberry.enum_value("revoked_at", description="By the time of revocation.")


@strawberry.input(description="Conditions on API keys. All given conditions must hold.")
class ApiKeyFilter:
    """Conditions on API keys; all must hold."""

    and_: list["ApiKeyFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["ApiKeyFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    public_id: StringFieldComparison | None = strawberry.field(description="By public id.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By name.", default=None)
    created_at: DateFieldComparison | None = strawberry.field(description="By the time of creation.", default=None)
    revoked_at: DateFieldComparison | None = strawberry.field(description="By the time of revocation.", default=None)


@strawberry.input(description="A sort key of a list of API keys.")
class ApiKeySort:
    """One sort key."""

    field: ApiKeySortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.type
class StaffQueries:
    """The staff of the programme and its API keys."""

    @strawberry.field(description="The staff of the programme, newest first. For staff.")
    async def staff_members(
        self,
        info: Info,
        filter: Annotated[
            StaffMemberFilter | None, strawberry.argument(description="Conditions on the staff members.")
        ] = None,
        sorting: Annotated[
            list[StaffMemberSort] | None,
            strawberry.argument(description="The sort order; the first entry decides first."),
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[StaffMember]:
        return await admin_list(
            partial(staff.STAFF_MEMBERS.page, info.context.actor),
            partial(staff.STAFF_MEMBERS.count, info.context.actor),
            kind="StaffMember",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.created_at, row.id),
            of=StaffMember.of,
        )

    @strawberry.field(description="The API keys, newest first, with the revoked ones. For staff.")
    async def api_keys(
        self,
        info: Info,
        filter: Annotated[ApiKeyFilter | None, strawberry.argument(description="Conditions on the keys.")] = None,
        sorting: Annotated[
            list[ApiKeySort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[ApiKey]:
        return await admin_list(
            partial(staff.API_KEYS.page, info.context.actor),
            partial(staff.API_KEYS.count, info.context.actor),
            kind="ApiKey",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.created_at, row.id),
            of=ApiKey.of,
        )


@finds_nodes("StaffMember")
async def _find_staff_members(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, StaffMember]:
    found = await staff.STAFF_MEMBERS.by_id(ids, actor=info.context.actor)
    return {id: StaffMember.of(row) for id, row in found.items()}


@finds_nodes("ApiKey")
async def _find_api_keys(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, ApiKey]:
    found = await staff.API_KEYS.by_id(ids, actor=info.context.actor)
    return {id: ApiKey.of(row) for id, row in found.items()}
