"""Refusals of the ledger.

Their sentences say amounts as people know them, with the unit's decimals and name. Their details keep them as they are
stored, whole numbers, with the unit's code beside them.
"""

from domain.errors import DomainError
from domain.ledger.spoken import SpokenUnit


class InsufficientPoints(DomainError):
    """The account holds less than is to be spent."""

    code = "INSUFFICIENT_POINTS"
    sentence = "You have {balance}, and this takes {needed}."
    sentence_to_others = "The member has {balance}, and this takes {needed}."

    def __init__(self, *, balance: int, needed: int, unit: SpokenUnit) -> None:
        said = {"balance": unit.amount(balance), "needed": unit.figure(needed)}
        super().__init__(said=said, balance=balance, unit=unit.id, needed=needed)


class PointsAlreadySpent(DomainError):
    """Points are to be taken back that were spent meanwhile, and the unit's policy forbids to go below zero."""

    code = "POINTS_ALREADY_SPENT"
    sentence = "Of what is to be taken back, {missing} had been spent or set aside, so this is refused."

    def __init__(self, *, missing: int, unit: SpokenUnit) -> None:
        super().__init__(said={"missing": unit.amount(missing)}, missing=missing, unit=unit.id)
