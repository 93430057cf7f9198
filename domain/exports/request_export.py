"""Asking for a file."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.exports.facts import ExportRequested
from domain.exports.models import Export
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


@command(permission="exports.export.create")
async def request_export(*, actor: Actor, draft: ExportDraft, now: datetime) -> Export:
    """Have a file written. The same request again changes nothing. For staff.

    Raises IdReused, InvalidInput, NotFound.
    """
    require_staff(actor)
    points.check_days(draft.since, draft.until)
    if draft.unit_id is not None:
        await points.unit_terms(draft.unit_id)
    content = {"file": draft.kind, "since": draft.since, "until": draft.until, "unit": draft.unit_id}
    async with unit_of_work() as work:
        if earlier := await find_repeat(Export, id=draft.id, actor=actor, **content):
            return earlier
        made = await Export.create(
            **asdict(draft),
            requested_by=actor.reference,
            requested_at=now,
            request_hash=request_hash(actor=actor, **content),
        )
        work.record(ExportRequested(draft.id))
        return made
