"""The movements of points by staff, at a checkout, between members and from another system."""

from datetime import datetime
from uuid import UUID

from domain.ledger import MEMBER, ClawbackMovement, Movement, TransferKind, movement, part


@movement(TransferKind.ADJUST_CREDIT, TransferKind.ADJUST_DEBIT)
class PointsAdjustedMovement(Movement):
    """Points that staff added or took off."""

    reason: str = part("The reason that staff gave.", visible_to=MEMBER)


@movement(TransferKind.REDEEM)
class HoldCapturedMovement(Movement):
    """Points that were set aside for a checkout and then spent."""

    hold: UUID = part("The hold.", visible_to=MEMBER, refers_to="hold")
    purpose: str = part("The purpose of the hold.", visible_to=MEMBER)
    paid_for: UUID | None = part(
        "The purchase that was paid for; null when it was not on record yet.",
        visible_to=MEMBER,
        refers_to="purchase",
        default=None,
    )


@movement(TransferKind.TRANSFER_OUT)
class PointsPassedOnMovement(Movement):
    """Points passed on to another member."""

    receiver: UUID = part("The member who received them.", visible_to=MEMBER, refers_to="member")


@movement(TransferKind.TRANSFER_IN)
class PointsReceivedMovement(Movement):
    """Points received from another member."""

    giver: UUID = part("The member who gave them.", visible_to=MEMBER, refers_to="member")


@movement(TransferKind.OPEN)
class BalanceOpenedMovement(Movement):
    """Points brought over from another system."""

    source: str = part("The name of the other system.", visible_to=MEMBER)
    expires_at: datetime | None = part("The time when they expire; null for never.", visible_to=MEMBER, default=None)


@movement()
class ShortfallChargedMovement(ClawbackMovement):
    """Points that a member had spent before a return, and that staff decided to charge."""
