"""The movements of points that rewards cause."""

from domain.ledger import MEMBER, Movement, Named, ReinstatementMovement, TransferKind, movement, part


@movement(TransferKind.REDEEM)
class RewardRedeemedMovement(Movement):
    """Points spent on a reward."""

    reward: Named = part("The reward and its version.", visible_to=MEMBER, refers_to="reward_version")


@movement()
class RedemptionCancelledMovement(ReinstatementMovement):
    """Points given back because a redemption was cancelled."""

    reward: Named = part("The reward and its version.", visible_to=MEMBER, refers_to="reward_version")
