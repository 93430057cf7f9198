"""Refusals of the ledger.

A sentence shows amounts with the unit's decimals and name. The details keep amounts as they are stored: whole numbers,
with the unit's code beside them.
"""

from domain.errors import DomainError
from domain.ledger.spoken import SpokenUnit


class InsufficientPoints(DomainError):
    """The account holds fewer points than the request spends."""

    code = "INSUFFICIENT_POINTS"
    sentence = "You have {balance}, and this takes {needed}."
    sentence_to_others = "The member has {balance}, and this takes {needed}."

    def __init__(self, *, balance: int, needed: int, unit: SpokenUnit) -> None:
        # A member who owes points has none to spend.
        said = {"balance": unit.amount(max(balance, 0)), "needed": unit.figure(needed)}
        super().__init__(said=said, balance=balance, unit=unit.id, needed=needed)


class PointsAlreadySpent(DomainError):
    """The points to take back are already spent, and the unit's policy forbids a balance below zero."""

    code = "POINTS_ALREADY_SPENT"
    sentence = (
        "Of the points to take back, {missing} are already spent or on hold. The unit's policy does not allow this."
    )

    def __init__(self, *, missing: int, unit: SpokenUnit) -> None:
        super().__init__(said={"missing": unit.amount(missing)}, missing=missing, unit=unit.id)
