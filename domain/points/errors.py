"""Refusals of the ledger.

Their sentences say amounts as people know them, with the unit's decimals and name. Their details keep them as they are
stored, whole numbers, with the unit's code beside them.
"""

from calendar import month_name
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.errors import DomainError
from domain.ledger import SpokenUnit
from domain.programme import calendar_day


class AmountOutOfRange(DomainError):
    """An amount of points is a whole number from 1 to LARGEST_AMOUNT."""

    code = "AMOUNT_OUT_OF_RANGE"
    sentence = "An amount of {unit} is a whole number from {least} to {largest}."

    def __init__(self, *, largest: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        # Amounts are sent and stored as whole numbers: where the unit shows decimals, the sentence says both.
        shown = {"least": "1", "largest": f"{largest:,}"}
        if unit.decimals:
            shown = {"least": f"1 (which is {unit.figure(1)})", "largest": f"{largest:,} ({unit.figure(largest)})"}
        super().__init__(path=path, said={"unit": unit.label, **shown}, largest=largest, unit=unit.id)


class ReasonMissing(DomainError):
    """Points are adjusted with a reason that the member can read, or not at all."""

    code = "REASON_REQUIRED"
    sentence = "Please say why these points are adjusted."


class UnitNotSpendable(DomainError):
    """A qualifying unit counts for tiers; it is never spent, held or passed on."""

    code = "UNIT_NOT_SPENDABLE"
    sentence = "“{unit}” counts for tiers and cannot be spent."

    def __init__(self, *, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"unit": unit.name}, unit=unit.id)


class HoldClosed(DomainError):
    """The hold was captured or released already, or it lapsed: `state` says which."""

    code = "HOLD_CLOSED"
    sentence = "{reason}"

    def __init__(self, *, state: str, path: tuple[str, ...]) -> None:
        super().__init__(path=path, reason=_CLOSED[state])
        self.details = {"state": state}


_CLOSED = {
    "captured": "These points were held, and are spent by now.",
    "released": "These points are no longer held: they were let go.",
    "lapsed": "These points are no longer held: the time for it has run out.",
}


class HoldTooSmall(DomainError):
    """More is to be captured than was held."""

    code = "HOLD_TOO_SMALL"
    sentence = "This hold is of {held}, and {wanted} were asked for."

    def __init__(self, *, held: int, wanted: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        said = {"held": unit.amount(held), "wanted": unit.figure(wanted)}
        super().__init__(path=path, said=said, held=held, wanted=wanted, unit=unit.id)


class PassingNotAllowed(DomainError):
    """The unit's policy does not let members pass points on."""

    code = "TRANSFER_NOT_ALLOWED"
    sentence = "These points cannot be passed on to somebody else."


class PassingLimitReached(DomainError):
    """More points than may be passed on at once, or in a day."""

    code = "TRANSFER_LIMIT"
    sentence = "You may pass on at most {most} {span}."

    def __init__(self, *, most: int, span: str, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"most": unit.amount(most)}, most=most, span=span, unit=unit.id)


class ExpiresBeforeItCounts(DomainError):
    """Points are to be passed on that would expire before the receiver's holding time ends: they would just be lost.

    `points` is how many of them, `expiresAt` by when the last of these is gone, `countsFrom` when they would count.
    """

    code = "EXPIRES_BEFORE_IT_COUNTS"
    sentence = "{points} would be gone by {day}, before the receiver could spend them, so nothing was passed on."

    def __init__(
        self, *, points: int, expires_at: datetime, counts_from: datetime, unit: SpokenUnit, zone: ZoneInfo
    ) -> None:
        last = calendar_day(expires_at - timedelta(microseconds=1), zone)
        super().__init__(
            path=("amount",),
            said={"points": unit.amount(points), "day": f"{last.day} {month_name[last.month]} {last.year}"},
            points=points,
            unit=unit.id,
            expiresAt=expires_at.isoformat(),
            countsFrom=counts_from.isoformat(),
        )


class AdjustmentTooLarge(DomainError):
    """The amount is above what the role of the one who asks may adjust at all."""

    code = "ADJUSTMENT_TOO_LARGE"
    sentence = "In your role you may adjust at most {cap} at once."

    def __init__(self, *, cap: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"cap": unit.amount(cap)}, cap=cap, unit=unit.id)


class SecondPersonNeeded(DomainError):
    """An adjustment is decided by somebody other than the one who asked for it."""

    code = "SECOND_PERSON_REQUIRED"
    sentence = "Somebody else must decide on an adjustment that you asked for."


class AlreadyDecided(DomainError):
    """The adjustment, or the shortfall, was decided before, and otherwise. `outcome` says how, and what may be done."""

    code = "ALREADY_DECIDED"
    sentence = "This was decided already: {outcome}."


class NotYourRequest(DomainError):
    """An adjustment is withdrawn by the one who asked for it, or by an admin; others of the staff decide on it."""

    code = "NOT_YOUR_REQUEST"
    sentence = "Only who asked for this adjustment, or an admin, can withdraw it; you can refuse it instead."
