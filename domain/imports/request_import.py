"""Uploading a file to import."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.imports.errors import FileTooLarge
from domain.imports.facts import ImportRequested
from domain.imports.models import Import
from domain.replays import find_repeat, request_hash
from domain.texts import check_line
from domain.work import command, unit_of_work

LARGEST_FILE = 32
"""Megabytes of an uploaded file."""
LONGEST_NAME = 200
SOME_PROGRAMME = "your former programme"
"""The other system, where nobody names it."""


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


@command(permission="imports.import.create")
async def request_import(*, actor: Actor, draft: ImportDraft, now: datetime) -> Import:
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
        if earlier := await find_repeat(Import, id=draft.id, actor=actor, **content):
            return earlier
        made = await Import.create(
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
