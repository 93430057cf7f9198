"""The list of exports."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import exports
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    FilterComparison,
    IDFilterComparison,
    OffsetPaging,
    StringFieldComparison,
    admin_list,
)
from schema.exports.types import Export
from schema.files import FileSort, FileState
from schema.nodes import finds_nodes


@strawberry.input(description="Conditions on exports. All given conditions must hold.")
class ExportFilter:
    """Conditions on exports; all must hold."""

    and_: list["ExportFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["ExportFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    state: FilterComparison[FileState] | None = strawberry.field(description="By state.", default=None)
    requested_by: StringFieldComparison | None = strawberry.field(description="By person.", default=None)
    requested_at: DateFieldComparison | None = strawberry.field(description="By time of the request.", default=None)


_Sorting = Annotated[
    list[FileSort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
]
_Paging = Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")]


@strawberry.type
class ExportQueries:
    """Exports."""

    @strawberry.field(description="Exports of the last week, the latest first. For staff.")
    async def exports(
        self,
        info: Info,
        filter: Annotated[ExportFilter | None, strawberry.argument(description="Conditions on the exports.")] = None,
        sorting: _Sorting = None,
        paging: _Paging = None,
    ) -> Connection[Export]:
        return await admin_list(
            partial(exports.EXPORTS.page, info.context.actor),
            partial(exports.EXPORTS.count, info.context.actor),
            kind="Export",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.requested_at, row.id),
            of=Export.of,
        )


@finds_nodes("Export")
async def _find_exports(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Export]:
    found = await exports.EXPORTS.by_id(ids, actor=info.context.actor)
    return {id: Export.of(row) for id, row in found.items()}
