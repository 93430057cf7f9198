"""The list of imports."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import imports
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
from schema.files import FileSort, FileState
from schema.imports.types import Import
from schema.nodes import finds_nodes


@strawberry.input(description="Conditions on imports. All given conditions must hold.")
class ImportFilter:
    """Conditions on imports; all must hold."""

    and_: list["ImportFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["ImportFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    name: StringFieldComparison | None = strawberry.field(description="By the name of the file.", default=None)
    state: FilterComparison[FileState] | None = strawberry.field(description="By state.", default=None)
    requested_by: StringFieldComparison | None = strawberry.field(description="By person.", default=None)
    requested_at: DateFieldComparison | None = strawberry.field(description="By time of the upload.", default=None)


_Sorting = Annotated[
    list[FileSort] | None, strawberry.argument(description="The sort order; the first entry decides first.")
]
_Paging = Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")]


@strawberry.type
class ImportQueries:
    """Imports."""

    @strawberry.field(description="Imports, the latest first. For staff.")
    async def imports(
        self,
        info: Info,
        filter: Annotated[ImportFilter | None, strawberry.argument(description="Conditions on the imports.")] = None,
        sorting: _Sorting = None,
        paging: _Paging = None,
    ) -> Connection[Import]:
        return await admin_list(
            partial(imports.IMPORTS.page, info.context.actor),
            partial(imports.IMPORTS.count, info.context.actor),
            kind="Import",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.requested_at, row.id),
            of=Import.of,
        )


@finds_nodes("Import")
async def _find_imports(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Import]:
    found = await imports.IMPORTS.by_id(ids, actor=info.context.actor)
    return {id: Import.of(row) for id, row in found.items()}
