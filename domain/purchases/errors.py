"""Refusals about purchases and returns."""

from domain.errors import DomainError


class CurrencyNotAccepted(DomainError):
    """The purchase is not in the currency of the programme."""

    code = "CURRENCY_NOT_ACCEPTED"
    sentence = "This programme accepts purchases in {accepted} only."


class LineUnknown(DomainError):
    """The return names a line that the purchase does not have."""

    code = "LINE_UNKNOWN"
    sentence = "The purchase has no line {line}."


class MoreReturnedThanBought(DomainError):
    """The return has more pieces of a line than were bought and not yet returned. `left` can still be returned."""

    code = "RETURN_EXCEEDS_PURCHASE"
    sentence = "At most {left} of line {line} can still be returned, not {quantity}."


class HoldUsed(DomainError):
    """The purchase names a hold whose points paid for another purchase."""

    code = "HOLD_USED"
    sentence = "These points already paid for another purchase."
