"""Import many purchases in batches. They are recorded in the same way as purchases from a till."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from uuid import UUID

from domain import members
from domain.actor import Actor
from domain.errors import DomainError
from domain.files import BadRow
from domain.programme import ProgrammeSettings, the_programme
from domain.purchases.batches import RecordedPurchase
from domain.purchases.commands.record_purchases import record_purchases
from domain.purchases.drafts import PurchaseDraft, check_purchase
from domain.purchases.purchase_file import ParsedPurchase

BATCH = 500
"""Purchases in one transaction: many enough for work in bulk, few enough to lock members only briefly."""

_COLUMNS = {
    "externalId": "external_id",
    "occurredAt": "occurred_at",
    "unitPrice": "unit_price",
    "lines": "",
}


@dataclass(slots=True)
class ImportReport:
    """The outcomes of an import so far."""

    recorded: int = 0
    repeated: int = 0
    bad: list[BadRow] = field(default_factory=list)


async def import_purchases(
    parsed: Iterable[ParsedPurchase | BadRow],
    *,
    actor: Actor,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    enrol: bool = False,
    progress: Callable[[ImportReport], None] = lambda report: None,
) -> ImportReport:
    """Record the good purchases and report the bad ones. Purchases on record do not change.

    With `enrol`, unknown card numbers join the programme as new members, with ids from `new_id`. After an interruption,
    run the import again.
    """
    report, programme = ImportReport(), await the_programme()
    for batch in _batches(parsed):
        good, now = [one for one in batch if isinstance(one, ParsedPurchase)], clock()
        report.bad += [one for one in batch if isinstance(one, BadRow)]
        if enrol:
            seen = [(one.draft.member, one.draft.occurred_at) for one in good if _is_sound(one.draft, programme, now)]
            await members.enrol_cardholders(seen, actor=actor, new_id=new_id)
        outcomes = await record_purchases(actor=actor, drafts=[one.draft for one in good], now=now)
        for one, outcome in zip(good, outcomes, strict=True):
            _count(report, one, outcome)
        progress(report)
    return report


def _is_sound(draft: PurchaseDraft, programme: ProgrammeSettings, now: datetime) -> bool:
    """True for a purchase that will be recorded if its buyer is a member. Nobody joins by any other purchase."""
    try:
        check_purchase(draft, programme=programme, now=now)
    except DomainError:
        return False
    return True


def _batches(parsed: Iterable[ParsedPurchase | BadRow]) -> Iterator[Sequence[ParsedPurchase | BadRow]]:
    rows = iter(parsed)
    while batch := list(islice(rows, BATCH)):
        yield batch


def _count(report: ImportReport, one: ParsedPurchase, outcome: RecordedPurchase | DomainError) -> None:
    if isinstance(outcome, DomainError):
        report.bad.append(_bad_row(one, outcome))
    elif outcome.is_repeat:
        report.repeated += 1
    else:
        report.recorded += 1


def _bad_row(one: ParsedPurchase, refusal: DomainError) -> BadRow:
    """The refusal as a bad row of the file. A path such as (lines, 2, unitPrice) means the receipt's third row."""
    line = one.line_numbers[0]
    path = list(refusal.path)
    if len(path) > 1 and path[0] == "lines":
        line = one.line_numbers[int(path[1])]
    name = path[-1] if path else ""
    if path[:1] == ["member"] and one.draft.member is not None:
        key = one.draft.member
        name = next((n for n in ("card_number", "email", "phone") if getattr(key, n)), "member_id")
    return BadRow(line, _COLUMNS.get(name, name), refusal.message)
