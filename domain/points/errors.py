"""Refusals about points.

A sentence shows amounts with the unit's decimals and name. The details keep amounts as they are stored: whole numbers,
with the unit's code beside them.
"""

from calendar import month_name
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.errors import DomainError
from domain.ledger import SpokenUnit
from domain.programme import calendar_day


class AmountOutOfRange(DomainError):
    """An amount of points must be a whole number from 1 to 1,000,000,000,000."""

    code = "AMOUNT_OUT_OF_RANGE"
    sentence = "An amount of {unit} is a whole number from {least} to {largest}."

    def __init__(self, *, largest: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        # Amounts are sent and stored as whole numbers. Where the unit shows decimals, the sentence says both.
        shown = {"least": "1", "largest": f"{largest:,}"}
        if unit.decimals:
            shown = {"least": f"1 (which is {unit.figure(1)})", "largest": f"{largest:,} ({unit.figure(largest)})"}
        super().__init__(path=path, said={"unit": unit.label, **shown}, largest=largest, unit=unit.id)


class ReasonMissing(DomainError):
    """An adjustment needs a reason that the member can read."""

    code = "REASON_REQUIRED"
    sentence = "Give a reason for this adjustment. The member reads it."


class UnitNotSpendable(DomainError):
    """A qualifying unit counts for tiers. Its points are never spent, held or passed on."""

    code = "UNIT_NOT_SPENDABLE"
    sentence = "“{unit}” counts for tiers and cannot be spent."

    def __init__(self, *, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"unit": unit.name}, unit=unit.id)


class HoldClosed(DomainError):
    """The hold is already captured, released or lapsed: `state` says which."""

    code = "HOLD_CLOSED"
    sentence = "{reason}"

    def __init__(self, *, state: str, path: tuple[str, ...]) -> None:
        super().__init__(path=path, reason=_CLOSED[state])
        self.details = {"state": state}


_CLOSED = {
    "captured": "This hold was already captured.",
    "released": "This hold was released. Make a new hold.",
    "lapsed": "This hold has lapsed. Make a new hold.",
}


class HoldTooSmall(DomainError):
    """The capture asks for more points than the hold has."""

    code = "HOLD_TOO_SMALL"
    sentence = "This hold is for {held}. You cannot capture {wanted}."

    def __init__(self, *, held: int, wanted: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        said = {"held": unit.amount(held), "wanted": unit.figure(wanted)}
        super().__init__(path=path, said=said, held=held, wanted=wanted, unit=unit.id)


class PassingNotAllowed(DomainError):
    """The unit's policy does not let members pass points on."""

    code = "TRANSFER_NOT_ALLOWED"
    sentence = "These points cannot be passed on to another member."


class PassingLimitReached(DomainError):
    """The amount is above the policy's limit for one transfer, or for one day."""

    code = "TRANSFER_LIMIT"
    sentence = "You may pass on at most {most} {span}."

    def __init__(self, *, most: int, span: str, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"most": unit.amount(most)}, most=most, span=span, unit=unit.id)


class ExpiresBeforeItCounts(DomainError):
    """Some of the points would expire before the receiver's holding time ends.

    `points` counts them. `expiresAt` is when the last of them expires, `countsFrom` when they would begin to count.
    """

    code = "EXPIRES_BEFORE_IT_COUNTS"
    sentence = "{points} would expire by {day}, before the receiver could spend them. Nothing was passed on."

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
    """The amount is above the cap of the actor's role."""

    code = "ADJUSTMENT_TOO_LARGE"
    sentence = "Your role may adjust at most {cap} at once. Ask an admin for more."

    def __init__(self, *, cap: int, unit: SpokenUnit, path: tuple[str, ...]) -> None:
        super().__init__(path=path, said={"cap": unit.amount(cap)}, cap=cap, unit=unit.id)


class SecondPersonNeeded(DomainError):
    """The person who asked for an adjustment cannot decide on it."""

    code = "SECOND_PERSON_REQUIRED"
    sentence = "You asked for this adjustment, so another person must decide on it."


class AlreadyDecided(DomainError):
    """The adjustment or the shortfall already has another decision. `outcome` names it, and the next step."""

    code = "ALREADY_DECIDED"
    sentence = "This is already decided: {outcome}."


class NotYourRequest(DomainError):
    """Only the person who asked for an adjustment, or an admin, can withdraw it. Other staff can refuse it."""

    code = "NOT_YOUR_REQUEST"
    sentence = "Only the person who asked for this adjustment, or an admin, can withdraw it. You can refuse it instead."
