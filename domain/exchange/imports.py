"""Imports: files of other systems, uploaded by staff and loaded by the queue."""

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from domain import points, purchases, queue
from domain.actor import SYSTEM, Actor, ActorKind, require_staff
from domain.errors import DomainError
from domain.exchange.errors import FileTooLarge
from domain.exchange.facts import ImportRequested
from domain.exchange.models import FileImport
from domain.files import BadRow, bad_rows_as_csv
from domain.ids import new_id
from domain.programme import the_programme
from domain.replays import find_repeat, request_hash
from domain.texts import check_line
from domain.work import command, unit_of_work

LARGEST_FILE = 32
"""Megabytes of an uploaded file."""
LONGEST_NAME = 200
SOME_PROGRAMME = "your former programme"
"""The other system, where nobody names it."""
TELL_EVERY = 1.0
"""Seconds between two notes of the progress."""


class ImportKind(StrEnum):
    PURCHASES = "purchases"
    BALANCES = "balances"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportDraft:
    """A file to load. With `enrol`, unknown card numbers join as members.

    `source` names the other system of opening balances, also in every member's history.
    """

    id: UUID
    kind: ImportKind
    name: str
    content: bytes
    enrol: bool = False
    source: str = SOME_PROGRAMME


@dataclass(slots=True)
class _Loaded:
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


@command(permission="exchange.import.create")
async def request_import(*, actor: Actor, draft: ImportDraft, now: datetime) -> FileImport:
    """Have a file loaded. The same request again changes nothing. For staff.

    Raises FileTooLarge, IdReused, and InvalidInput for a name or source that nobody could read.
    """
    require_staff(actor)
    if len(draft.content) > LARGEST_FILE * 2**20:
        raise FileTooLarge(largest=LARGEST_FILE)
    wanted: dict[str, Any] = {
        "kind": draft.kind.value,
        "name": check_line(draft.name, longest=LONGEST_NAME, path=("name",)),
        "enrol": draft.enrol,
        "source": check_line(draft.source, longest=points.LONGEST_SOURCE, path=("source",)),
    }
    content = {"asked": wanted, "file": sha256(draft.content).hexdigest()}
    async with unit_of_work() as work:
        if earlier := await find_repeat(FileImport, id=draft.id, actor=actor, **content):
            return earlier
        made = await FileImport.create(
            id=draft.id,
            **wanted,
            content=draft.content,
            size=len(draft.content),
            requested_by=actor.reference,
            requested_at=now,
            request_hash=request_hash(actor=actor, **content),
        )
        work.record(ImportRequested(draft.id))
        return made


async def _run(payload: queue.Payload, outside: Any) -> None:
    """Load a file, in the name of the staff member who uploaded it. A run that was cut off begins again.

    Rows that were loaded before are then known, because an import changes nothing twice.
    """
    fact = queue.fact_in(payload)
    assert isinstance(fact, ImportRequested)
    row = await FileImport.get(id=fact.import_id)
    if row.content is None:
        return
    loaded = _Loaded()
    try:
        async with _told(row.id, loaded):
            bad = await _load(row, loaded, clock=outside.clock)
    except DomainError as refusal:
        await _finish(row.id, loaded, bad=(), reason=refusal.message, now=outside.clock())
    else:
        await _finish(row.id, loaded, bad=bad, reason=None, now=outside.clock())


IMPORTS = queue.Kind("import", at_once=1, seconds=6 * 3600, run=_run)


async def _load(row: FileImport, loaded: _Loaded, *, clock: Callable[[], datetime]) -> Sequence[BadRow]:
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
async def _told(id: UUID, loaded: _Loaded) -> AsyncIterator[None]:
    """Store the progress now and then while the block runs."""

    async def tell() -> None:
        while True:
            await _note(id, loaded)
            await asyncio.sleep(TELL_EVERY)

    task = asyncio.get_running_loop().create_task(tell())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


@command(permission="exchange.import.update")
async def _note(id: UUID, loaded: _Loaded) -> None:
    async with unit_of_work():
        # The last note may come after the end, because a command goes on when its caller is cancelled.
        await FileImport.filter(id=id, finished_at=None).update(state="running", **_counts(loaded))


@command(permission="exchange.import.close")
async def _finish(id: UUID, loaded: _Loaded, *, bad: Sequence[BadRow], reason: str | None, now: datetime) -> None:
    """Store the outcome, and forget the file."""
    async with unit_of_work():
        await FileImport.filter(id=id).update(
            state="finished" if reason is None else "failed",
            reason=reason,
            finished_at=now,
            content=None,
            bad_rows=bad_rows_as_csv(bad) if bad else None,
            **_counts(loaded),
        )


def _counts(loaded: _Loaded) -> dict[str, int]:
    return {
        "bytes_read": loaded.bytes_read,
        "loaded": loaded.loaded,
        "known": loaded.known,
        "bad": loaded.bad,
    }
