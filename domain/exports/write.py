"""Writing an exported file, by the queue, and forgetting it a week later."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from domain import points, queue
from domain.actor import SYSTEM
from domain.database import execute
from domain.exports.conditions import condition_from_json, orders_from_json
from domain.exports.facts import ExportRequested
from domain.exports.lists import find_list, list_as_csv
from domain.exports.models import Export, ExportPart
from domain.files import reason_of
from domain.work import command, unit_of_work


async def _run(payload: queue.Payload, outside: Any) -> None:
    """Write a file, piece by piece. A run that was cut off begins again."""
    fact = queue.fact_in(payload)
    assert isinstance(fact, ExportRequested)
    row = await Export.get_or_none(id=fact.export_id)
    if row is None or row.finished_at:
        return
    await _begin(row.id)
    reason, number = None, 0
    try:
        async with _pieces_of(row, now=outside.clock()) as pieces:
            async for piece, count in pieces:
                number += 1
                await _keep(row.id, number, piece, lines=count)
    except Exception as error:
        reason = reason_of(error, file_id=row.id)
    await _finish(row.id, reason=reason, now=outside.clock())


@asynccontextmanager
async def _pieces_of(row: Export, *, now: datetime) -> AsyncIterator[AsyncIterator[tuple[str, int]]]:
    """The pieces of a file, each with its number of lines."""
    if row.list_name is None:
        async with points.journal(actor=SYSTEM, since=row.since, until=row.until, unit_id=row.unit_id) as lines:
            yield points.journal_as_csv(lines)
        return
    listed = find_list(row.list_name)
    where = condition_from_json(row.condition or {"all": []}, listed.relation)
    async with list_as_csv(listed, where=where, order=orders_from_json(row.sorting or ()), now=now) as pieces:
        yield pieces


WRITE = queue.Kind("export", at_once=1, seconds=3600, run=_run)


@command(permission="exports.export.update")
async def _begin(id: UUID) -> None:
    """Forget the pieces of a run that was cut off."""
    async with unit_of_work():
        await ExportPart.filter(export_id=id).delete()
        await Export.filter(id=id).update(state="running", lines=0)


@command(permission="exports.export_part.create")
async def _keep(id: UUID, number: int, text: str, *, lines: int) -> None:
    async with unit_of_work():
        await ExportPart.create(export_id=id, number=number, text=text)
        await execute("UPDATE export SET lines = lines + $2 WHERE id = $1", id, lines)


@command(permission="exports.export.close")
async def _finish(id: UUID, *, reason: str | None, now: datetime) -> None:
    async with unit_of_work():
        state = "finished" if reason is None else "failed"
        await Export.filter(id=id).update(state=state, reason=reason, finished_at=now)


@command(permission="exports.export.revoke")
async def forget_exports(*, before: datetime) -> int:
    """Delete exported files that were asked for before then; returns how many."""
    async with unit_of_work():
        await execute(
            "DELETE FROM export_part p USING export e WHERE e.id = p.export_id AND e.requested_at < $1",
            before,
        )
        return await execute("DELETE FROM export WHERE requested_at < $1", before)
