"""The arithmetic of lots: which ones a debit draws on, and which ones points go back to. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class OpenLot:
    """A lot with points in it. `free` is the part that no hold has set aside."""

    id: UUID
    account_id: int
    credit_id: UUID
    free: int
    earned_at: datetime
    expires_at: datetime | None

    @property
    def order(self) -> tuple[datetime, datetime, UUID]:
        """Oldest expiry first, lots without one last, then by age, then by id: the order in which lots are drawn on."""
        return (self.expires_at or _NEVER, self.earned_at, self.id)


@dataclass(frozen=True, slots=True)
class Drawn:
    """So many points of a lot."""

    lot_id: UUID
    amount: int


def draw(amount: int, lots: Iterable[OpenLot]) -> tuple[list[Drawn], int]:
    """Take `amount` from the lots' free points, in the order given; returns the draws and the missing amount.

    The lots keep the rest.
    """
    drawn: list[Drawn] = []
    for lot in lots:
        if not amount:
            break
        part = min(amount, lot.free)
        if part > 0:
            lot.free -= part
            amount -= part
            drawn.append(Drawn(lot.id, part))
    return drawn, amount


def put_back(amount: int, drawn: Sequence[Drawn]) -> list[Drawn]:
    """The lots that `amount` of a spending goes back into: those drawn on last come first.

    So the spent rest stays drawn on the lots that expire first. Raises ValueError for more than was drawn.
    """
    back: list[Drawn] = []
    for part in reversed(drawn):
        if not amount:
            break
        returned = min(amount, part.amount)
        if returned:
            back.append(Drawn(part.lot_id, returned))
            amount -= returned
    if amount:
        raise ValueError("more is put back than was drawn")
    return back
