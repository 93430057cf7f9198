"""A return in its reported form, the checks that need no purchase, and the result of a return."""

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
    """A return reported by a till or a shop. `lines` are line numbers of the purchase, each with a quantity."""

    source: str
    external_id: str
    purchase_source: str
    purchase_external_id: str
    lines: Sequence[tuple[int, int]]
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedReturn:
    """A checked return. `pieces` are quantities by line number, in the order of the report."""

    source: str
    external_id: str
    purchase_source: str
    purchase_external_id: str
    pieces: Mapping[int, int]
    occurred_at: datetime

    @property
    def id(self) -> UUID:
        """The return's id, derived from its source and number."""
        return return_id(self.source, self.external_id)

    @property
    def purchase_id(self) -> UUID:
        """The id of the purchase, which may not be recorded yet."""
        return receipt_id(self.purchase_source, self.purchase_external_id)

    @property
    def request_hash(self) -> bytes:
        """The hash by which a repeat is recognised, from any API key."""
        return content_hash(purchase=self.purchase_id, lines=self.pieces, occurred_at=self.occurred_at)


class ReturnState(StrEnum):
    """The states of a return: it waits for its purchase, is applied to it, or was refused because it did not fit."""

    PARKED = "parked"
    APPLIED = "applied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RecordedReturn:
    """A return on record. Its points are 0 unless it is applied.

    `taken`: points taken back. `owed`: the part of them that was already spent and became a debt. `short`: points
    already spent, and let go or under review. `put_back`: points that paid for the goods and returned to the member.
    `purchase_id` is None until the purchase is recorded. `message` is the sentence of a refusal.
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
    """The checked return. Raises InvalidInput with the path of the wrong field."""
    return CheckedReturn(
        source=check_line(draft.source, longest=80, path=("source",)),
        external_id=check_line(draft.external_id, longest=200, path=("externalId",)),
        purchase_source=check_line(draft.purchase_source, longest=80, path=("purchase", "source")),
        purchase_external_id=check_line(draft.purchase_external_id, longest=200, path=("purchase", "externalId")),
        occurred_at=check_occurred_at(draft.occurred_at, now=now),
        pieces=_check_lines(draft.lines),
    )


def _check_lines(lines: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The quantities by line number. Raises InvalidInput."""
    if not 1 <= len(lines) <= MOST_LINES:
        raise InvalidInput(f"A return must have from 1 to {MOST_LINES} lines.", path=("lines",))
    pieces: dict[int, int] = {}
    for place, (line, quantity) in enumerate(lines):
        if quantity < 1:
            raise InvalidInput("A quantity must be at least 1.", path=("lines", str(place), "quantity"))
        if line in pieces:
            raise InvalidInput("A return can name each line only once.", path=("lines", str(place), "line"))
        pieces[line] = quantity
    return pieces
