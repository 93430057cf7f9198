"""Refusals of the ledger."""

from domain.errors import DomainError


class InsufficientPoints(DomainError):
    """The account holds less than is to be spent."""

    code = "INSUFFICIENT_POINTS"
    sentence = "You have {balance} {unit}, and this takes {needed}."


class AmountOutOfRange(DomainError):
    """An amount of points is a whole number from 1 to LARGEST_AMOUNT."""

    code = "AMOUNT_OUT_OF_RANGE"
    sentence = "An amount of points is a whole number from 1 to {largest}."


class ReasonMissing(DomainError):
    """Points are adjusted with a reason that the member can read, or not at all."""

    code = "REASON_REQUIRED"
    sentence = "Please say why these points are adjusted."
