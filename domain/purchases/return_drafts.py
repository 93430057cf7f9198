"""A return as it is reported, checked before anything is known of its purchase; and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.errors import InvalidInput
from domain.purchases.drafts import MOST_LINES, check_occurred_at, receipt_id, return_id
from domain.replays import content_hash
from domain.texts import check_line


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnDraft:
    """What a shop reports: pieces of a purchase that came back, as line numbers with a quantity."""

    source: str
    external_id: str
    purchase_source: str
    purchase_external_id: str
    lines: Sequence[tuple[int, int]]
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedReturn:
    """A checked return: `pieces` by line number, in the order they were named."""

    source: str
    external_id: str
    purchase_source: str
    purchase_external_id: str
    pieces: Mapping[int, int]
    occurred_at: datetime

    @property
    def id(self) -> UUID:
        """The return's id, which follows from its number there."""
        return return_id(self.source, self.external_id)

    @property
    def purchase_id(self) -> UUID:
        """The id that its purchase has, or will have."""
        return receipt_id(self.purchase_source, self.purchase_external_id)

    @property
    def request_hash(self) -> bytes:
        """What a repeat is recognised by, whichever key reports it."""
        return content_hash(purchase=self.purchase_id, lines=self.pieces, occurred_at=self.occurred_at)


class ReturnState(StrEnum):
    """Whether a return was applied to its purchase, waits for it, or did not fit it when it came."""

    PARKED = "parked"
    APPLIED = "applied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RecordedReturn:
    """A return that is on record. Its figures are 0 unless it was applied.

    `taken` was taken back of what had been earned, `owed` is the part of it that was spent and became a debt; `short`
    was spent and let go, or waits for a review; `put_back` had paid for what came back. `purchase_id` is None while
    there is no such purchase; `message` says why a return was refused.
    """

    id: UUID
    purchase_id: UUID | None
    state: ReturnState
    taken: int = 0
    owed: int = 0
    short: int = 0
    put_back: int = 0
    message: str | None = None


def check_return(draft: ReturnDraft, *, now: datetime) -> CheckedReturn:
    """The return in its checked form. Raises InvalidInput with the field at fault."""
    return CheckedReturn(
        source=check_line(draft.source, longest=80, path=("source",)),
        external_id=check_line(draft.external_id, longest=200, path=("externalId",)),
        purchase_source=check_line(draft.purchase_source, longest=80, path=("purchase", "source")),
        purchase_external_id=check_line(draft.purchase_external_id, longest=200, path=("purchase", "externalId")),
        occurred_at=check_occurred_at(draft.occurred_at, now=now),
        pieces=_check_lines(draft.lines),
    )


def _check_lines(lines: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The pieces by line number. Raises InvalidInput."""
    if not 1 <= len(lines) <= MOST_LINES:
        raise InvalidInput(f"A return has from 1 to {MOST_LINES} lines.", path=("lines",))
    pieces: dict[int, int] = {}
    for place, (line, quantity) in enumerate(lines):
        if quantity < 1:
            raise InvalidInput("At least one piece comes back.", path=("lines", str(place), "quantity"))
        if line in pieces:
            raise InvalidInput("A return names each line once.", path=("lines", str(place), "line"))
        pieces[line] = quantity
    return pieces
