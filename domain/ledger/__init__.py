"""The ledger: transfers, and the movements that say what each of them is."""

from domain.ledger.catalogue import LANGUAGES
from domain.ledger.entries import TransferKind
from domain.ledger.movements import (
    ClawbackMovement,
    ExpiryReversedMovement,
    Movement,
    PointsExpiredMovement,
    ReinstatementMovement,
    all_movements,
    movement,
    movement_named,
)
from domain.ledger.parts import MEMBER, STAFF, Audience, Money, Named, Part, Points, part, parts_of, record
from domain.ledger.sentences import STAFF_READER, Reader, Role, explain
from domain.ledger.spoken import SpokenUnit

__all__ = [
    "LANGUAGES",
    "MEMBER",
    "STAFF",
    "STAFF_READER",
    "Audience",
    "ClawbackMovement",
    "ExpiryReversedMovement",
    "Money",
    "Movement",
    "Named",
    "Part",
    "Points",
    "PointsExpiredMovement",
    "Reader",
    "ReinstatementMovement",
    "Role",
    "SpokenUnit",
    "TransferKind",
    "all_movements",
    "explain",
    "movement",
    "movement_named",
    "part",
    "parts_of",
    "record",
]
