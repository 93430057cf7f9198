"""Exports: files for other systems, written by the queue and kept for a week."""

from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain import points, queue
from domain.actor import SYSTEM, Actor, require_staff
from domain.database import execute, fetch_one
from domain.errors import DomainError, NotFound
from domain.exchange.facts import ExportRequested
from domain.exchange.models import FileExport, FileExportPart
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work


class ExportKind(StrEnum):
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDraft:
    """A file to write: the transfers of these days, from `since` and before `until`, of one unit or of all."""

    id: UUID
    kind: ExportKind = ExportKind.JOURNAL
    since: date | None = None
    until: date | None = None
    unit_id: str | None = None


@command(permission="exchange.export.create")
async def request_export(*, actor: Actor, draft: ExportDraft, now: datetime) -> FileExport:
    """Have a file written. The same request again changes nothing. For staff. Raises IdReused, NotFound."""
    require_staff(actor)
    if draft.unit_id is not None:
        await points.unit_terms(draft.unit_id)
    content = {"file": draft.kind, "since": draft.since, "until": draft.until, "unit": draft.unit_id}
    async with unit_of_work() as work:
        if earlier := await find_repeat(FileExport, id=draft.id, actor=actor, **content):
            return earlier
        made = await FileExport.create(
            **asdict(draft),
            requested_by=actor.reference,
            requested_at=now,
            request_hash=request_hash(actor=actor, **content),
        )
        work.record(ExportRequested(draft.id))
        return made


async def _run(payload: queue.Payload, outside: Any) -> None:
    """Write a file, piece by piece. A run that was cut off begins again."""
    fact = queue.fact_in(payload)
    assert isinstance(fact, ExportRequested)
    row = await FileExport.get_or_none(id=fact.export_id)
    if row is None or row.finished_at:
        return
    await _begin(row.id)
    reason, number = None, 0
    try:
        async with points.journal(actor=SYSTEM, since=row.since, until=row.until, unit_id=row.unit_id) as lines:
            async for piece, count in points.journal_as_csv(lines):
                number += 1
                await _keep(row.id, number, piece, lines=count)
    except DomainError as refusal:
        reason = refusal.message
    await _finish(row.id, reason=reason, now=outside.clock())


EXPORTS = queue.Kind("export", at_once=1, seconds=3600, run=_run)


@command(permission="exchange.export.update")
async def _begin(id: UUID) -> None:
    """Forget the pieces of a run that was cut off."""
    async with unit_of_work():
        await FileExportPart.filter(export_id=id).delete()
        await FileExport.filter(id=id).update(state="running", lines=0)


@command(permission="exchange.export_part.create")
async def _keep(id: UUID, number: int, text: str, *, lines: int) -> None:
    async with unit_of_work():
        await FileExportPart.create(export_id=id, number=number, text=text)
        await execute("UPDATE file_export SET lines = lines + $2 WHERE id = $1", id, lines)


@command(permission="exchange.export.close")
async def _finish(id: UUID, *, reason: str | None, now: datetime) -> None:
    async with unit_of_work():
        state = "finished" if reason is None else "failed"
        await FileExport.filter(id=id).update(state=state, reason=reason, finished_at=now)


async def exported_file(id: UUID, *, actor: Actor) -> AsyncIterator[str]:
    """The pieces of a finished file. For staff. Raises NotFound for one that is not there, or not finished."""
    require_staff(actor)
    row = await FileExport.get_or_none(id=id)
    if row is None or row.state != "finished":
        raise NotFound(what="file")
    return _pieces(id)


async def _pieces(id: UUID) -> AsyncIterator[str]:
    number = 1
    while part := await fetch_one("SELECT text FROM file_export_part WHERE export_id = $1 AND number = $2", id, number):
        yield part["text"]
        number += 1


@command(permission="exchange.export.revoke")
async def forget_exports(*, before: datetime) -> int:
    """Delete exported files that were asked for before then; returns how many."""
    async with unit_of_work():
        await execute(
            "DELETE FROM file_export_part p USING file_export e WHERE e.id = p.export_id AND e.requested_at < $1",
            before,
        )
        return await execute("DELETE FROM file_export WHERE requested_at < $1", before)
