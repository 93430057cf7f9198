"""Asking for an export."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from domain import exports
from schema.admin import list_draft, list_input
from schema.context import Info
from schema.errors import UserError
from schema.exports.types import Export, ExportKind
from schema.inputs import Input
from schema.mutating import mutation
from schema.resources import RESOURCES

_LISTS = list(RESOURCES.values())
ListToExport: Any = list_input(_LISTS)


@strawberry.input(description="A file to write.")
class RequestExportInput(Input):
    """The input of `requestExport`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request writes one file.")
    kind: ExportKind = strawberry.field(description="The kind of file.")
    since: date | None = strawberry.field(description="The first day, in the programme's zone.", default=None)
    until: date | None = strawberry.field(description="The day after the last one.", default=None)
    unit_id: strawberry.ID | None = strawberry.field(description="The unit. By default, all units.", default=None)
    list: ListToExport | None = strawberry.field(description="The list, for the kind `LIST`.", default=None)


@strawberry.type
class ExportMutations:
    """Exports."""

    @mutation("Have the server write a file. `exports` tells when it is finished. For staff.")
    async def request_export(self, info: Info, input: RequestExportInput) -> Export | UserError:
        draft = exports.ExportDraft(
            id=input.id,
            kind=exports.ExportKind(str(input.kind.value)),
            since=input.since,
            until=input.until,
            unit_id=input.unit_id,
            listed=list_draft(input.list, _LISTS) if input.list else None,
        )
        actor = info.context.actor
        await exports.request_export(actor=actor, draft=draft, now=info.context.now)
        return Export.of((await exports.EXPORTS.by_id([input.id], asker=info.context.asker))[input.id])
