"""Refusals about purchases and returns."""

from domain.errors import DomainError


class CurrencyNotAccepted(DomainError):
    """The programme counts in one currency."""

    code = "CURRENCY_NOT_ACCEPTED"
    sentence = "This programme counts in {accepted}, not in {given}."


class LineUnknown(DomainError):
    """A return names a line that the purchase does not have."""

    code = "LINE_UNKNOWN"
    sentence = "The purchase has no line {line}."


class MoreReturnedThanBought(DomainError):
    """A return asks for more pieces of a line than are left of it."""

    code = "RETURN_EXCEEDS_PURCHASE"
    sentence = "Of line {line}, {left} can still be returned, not {quantity}."


class HoldUsed(DomainError):
    """A purchase names points that have paid for another purchase already."""

    code = "HOLD_USED"
    sentence = "These points have paid for another purchase already."
