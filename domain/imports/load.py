"""Loading an uploaded file, by the queue."""

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain import points, purchases, queue
from domain.actor import SYSTEM, Actor, ActorKind
from domain.files import BadRow, bad_rows_as_csv, reason_of
from domain.ids import new_id
from domain.imports.facts import ImportRequested
from domain.imports.models import Import
from domain.imports.request_import import ImportKind
from domain.programme import the_programme
from domain.work import command, unit_of_work

TELL_EVERY = 1.0
"""Seconds between two notes of the progress."""


@dataclass(slots=True)
class Loaded:
    """The outcome of the rows so far."""

    bytes_read: int = 0
    loaded: int = 0
    known: int = 0
    bad: int = 0

    def lines_of(self, content: bytes) -> Iterator[str]:
        """The text lines of a file. Invalid UTF-8 becomes characters that no field accepts."""
        for line in io.BytesIO(content):
            self.bytes_read += len(line)
            yield line.decode("utf-8", errors="surrogateescape")


async def _run(payload: queue.Payload, outside: Any) -> None:
    """Load a file, in the name of the staff member who uploaded it. A run that was cut off begins again.

    Rows that were loaded before are then known, because an import changes nothing twice.
    """
    fact = queue.fact_in(payload)
    assert isinstance(fact, ImportRequested)
    row = await Import.get(id=fact.import_id)
    if row.content is None:
        return
    loaded = Loaded()
    try:
        async with _told(row.id, loaded):
            bad = await _load(row, loaded, clock=outside.clock)
    except Exception as error:
        await _finish(row.id, loaded, bad=(), reason=reason_of(error, file_id=row.id), now=outside.clock())
    else:
        await _finish(row.id, loaded, bad=bad, reason=None, now=outside.clock())


LOAD = queue.Kind("import", at_once=1, seconds=6 * 3600, run=_run)


async def _load(row: Import, loaded: Loaded, *, clock: Callable[[], datetime]) -> Sequence[BadRow]:
    programme, actor = await the_programme(), _actor_of(row.requested_by)
    lines = loaded.lines_of(row.content or b"")

    def note(new: int, known: int, bad: int) -> None:
        loaded.loaded, loaded.known, loaded.bad = new, known, bad

    if row.kind == ImportKind.PURCHASES:
        recorded = await purchases.import_purchases(
            purchases.parse_purchases(lines, programme=programme),
            actor=actor,
            clock=clock,
            new_id=new_id,
            enrol=row.enrol,
            progress=lambda so_far: note(so_far.recorded, so_far.repeated, len(so_far.bad)),
        )
        return recorded.bad
    opened = await points.import_balances(
        points.parse_balances(lines, zone=programme.zone),
        actor=actor,
        clock=clock,
        new_id=new_id,
        taken_as=points.OpeningImport(source=row.source, enrol=row.enrol),
        progress=lambda so_far: note(so_far.opened, so_far.repeated, len(so_far.bad)),
    )
    return opened.bad


def _actor_of(reference: str) -> Actor:
    kind, _, id = reference.partition(":")
    return Actor(kind=ActorKind.STAFF, id=UUID(id)) if kind == ActorKind.STAFF else SYSTEM


@asynccontextmanager
async def _told(id: UUID, loaded: Loaded) -> AsyncIterator[None]:
    """Store the progress now and then while the block runs."""

    async def tell() -> None:
        while True:
            await note_progress(id, loaded)
            await asyncio.sleep(TELL_EVERY)

    task = asyncio.get_running_loop().create_task(tell())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


@command(permission="imports.import.update")
async def note_progress(id: UUID, loaded: Loaded) -> None:
    """Store the progress of an import that has not ended."""
    async with unit_of_work():
        # The last note may come after the end, because a command goes on when its caller is cancelled.
        await Import.filter(id=id, finished_at=None).update(state="running", **_counts(loaded))


@command(permission="imports.import.close")
async def _finish(id: UUID, loaded: Loaded, *, bad: Sequence[BadRow], reason: str | None, now: datetime) -> None:
    """Store the outcome, and forget the file."""
    async with unit_of_work():
        await Import.filter(id=id).update(
            state="finished" if reason is None else "failed",
            reason=reason,
            finished_at=now,
            content=None,
            bad_rows=bad_rows_as_csv(bad) if bad else None,
            **_counts(loaded),
        )


def _counts(loaded: Loaded) -> dict[str, int]:
    return {
        "bytes_read": loaded.bytes_read,
        "loaded": loaded.loaded,
        "known": loaded.known,
        "bad": loaded.bad,
    }
