"""Asking for a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain import points
from domain.actor import Actor, require_staff
from domain.errors import InvalidInput
from domain.exports.conditions import condition_as_json, orders_as_json
from domain.exports.facts import ExportRequested
from domain.exports.lists import find_list
from domain.exports.models import Export
from domain.relations import EVERYTHING, Condition, Order
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work


class ExportKind(StrEnum):
    JOURNAL = "journal"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDraft:
    """The rows of a list to write, and their order. The name is one of `offered_lists`."""

    name: str
    where: Condition = EVERYTHING
    order: Sequence[Order] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDraft:
    """A file to write: the journal, or a list.

    A journal has the transfers of these days, from `since` and before `until`, of one unit or of all. A list has the
    rows that meet its condition at the time of writing.
    """

    id: UUID
    kind: ExportKind = ExportKind.JOURNAL
    since: date | None = None
    until: date | None = None
    unit_id: str | None = None
    listed: ListDraft | None = None


@command(permission="exports.export.create")
async def request_export(*, actor: Actor, draft: ExportDraft, now: datetime) -> Export:
    """Have a file written. The same request again changes nothing. For staff who may read the list.

    Raises IdReused, InvalidInput, NotFound.
    """
    require_staff(actor)
    wanted = _list_columns(draft, actor=actor)
    points.check_days(draft.since, draft.until)
    if draft.unit_id is not None:
        await points.unit_terms(draft.unit_id)
    content = {"file": draft.kind, "since": draft.since, "until": draft.until, "unit": draft.unit_id, "list": wanted}
    async with unit_of_work() as work:
        if earlier := await find_repeat(Export, id=draft.id, actor=actor, **content):
            return earlier
        made = await Export.create(
            id=draft.id,
            kind=draft.kind,
            since=draft.since,
            until=draft.until,
            unit_id=draft.unit_id,
            **wanted,
            requested_by=actor.reference,
            requested_at=now,
            request_hash=request_hash(actor=actor, **content),
        )
        work.record(ExportRequested(draft.id))
        return made


def _list_columns(draft: ExportDraft, *, actor: Actor) -> dict[str, Any]:
    """The columns of the export that describe its list. Raises InvalidInput and the errors of the list's readers."""
    if draft.kind is ExportKind.JOURNAL:
        if draft.listed is not None:
            raise InvalidInput("Only an export of kind LIST takes a list.", path=("list",))
        return {}
    if draft.listed is None:
        raise InvalidInput("Name the list to export.", path=("list",))
    for name, given in (("since", draft.since), ("until", draft.until), ("unitId", draft.unit_id)):
        if given is not None:
            raise InvalidInput("Only the journal takes days and a unit. Filter the list instead.", path=(name,))
    relation = find_list(draft.listed.name).relation
    relation.require(actor)
    relation.check(draft.listed.where)
    return {
        "list_name": draft.listed.name,
        "condition": condition_as_json(draft.listed.where),
        "sorting": orders_as_json(draft.listed.order),
    }
