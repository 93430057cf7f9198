"""Lists of imports and exports."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import exchange
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    FilterComparison,
    IDFilterComparison,
    OffsetPaging,
    SortDirection,
    SortNulls,
    StringFieldComparison,
    admin_list,
)
from schema.exchange.types import FileExport, FileImport, RunState
from schema.nodes import finds_nodes


@strawberry.input(description="Conditions on imports. All given conditions must hold.")
class FileImportFilter:
    """Conditions on imports; all must hold."""

    and_: list["FileImportFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["FileImportFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By the name of the file.", default=None)
    state: FilterComparison[RunState] | None = strawberry.field(description="By state.", default=None)
    requested_by: StringFieldComparison | None = strawberry.field(description="By person.", default=None)
    requested_at: DateFieldComparison | None = strawberry.field(description="By time of the upload.", default=None)


@strawberry.input(description="Conditions on exports. All given conditions must hold.")
class FileExportFilter:
    """Conditions on exports; all must hold."""

    and_: list["FileExportFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["FileExportFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    state: FilterComparison[RunState] | None = strawberry.field(description="By state.", default=None)
    requested_by: StringFieldComparison | None = strawberry.field(description="By person.", default=None)
    requested_at: DateFieldComparison | None = strawberry.field(description="By time of the request.", default=None)


@strawberry.enum(description="The fields that sort imports and exports.")
class FileRunSortFields(Enum):
    """The columns of both lists, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    state = strawberry.enum_value("state", description="By state.")
    requestedBy = strawberry.enum_value("requested_by", description="By person.")
    requestedAt = strawberry.enum_value("requested_at", description="By time of the request.")
    finishedAt = strawberry.enum_value("finished_at", description="By time of the end.")


@strawberry.input(description="A sort key of a list of imports or exports.")
class FileRunSort:
    """One sort key."""

    field: FileRunSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


_Sorting = Annotated[
    list[FileRunSort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
]
_Paging = Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")]


@strawberry.type
class ExchangeQueries:
    """Imports and exports."""

    @strawberry.field(description="Imports, the latest first. For staff.")
    async def file_imports(
        self,
        info: Info,
        filter: Annotated[
            FileImportFilter | None, strawberry.argument(description="Conditions on the imports.")
        ] = None,
        sorting: _Sorting = None,
        paging: _Paging = None,
    ) -> Connection[FileImport]:
        return await admin_list(
            partial(exchange.imports_for, info.context.actor),
            partial(exchange.count_imports_for, info.context.actor),
            kind="FileImport",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.requested_at, row.id),
            of=FileImport.of,
        )

    @strawberry.field(description="Exports of the last week, the latest first. For staff.")
    async def file_exports(
        self,
        info: Info,
        filter: Annotated[
            FileExportFilter | None, strawberry.argument(description="Conditions on the exports.")
        ] = None,
        sorting: _Sorting = None,
        paging: _Paging = None,
    ) -> Connection[FileExport]:
        return await admin_list(
            partial(exchange.exports_for, info.context.actor),
            partial(exchange.count_exports_for, info.context.actor),
            kind="FileExport",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.requested_at, row.id),
            of=FileExport.of,
        )


@finds_nodes("FileImport")
async def _find_imports(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, FileImport]:
    found = await exchange.imports_by_id(ids, actor=info.context.actor)
    return {id: FileImport.of(row) for id, row in found.items()}


@finds_nodes("FileExport")
async def _find_exports(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, FileExport]:
    found = await exchange.exports_by_id(ids, actor=info.context.actor)
    return {id: FileExport.of(row) for id, row in found.items()}
