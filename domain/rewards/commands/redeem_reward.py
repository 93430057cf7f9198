"""Exchanging points for a reward."""

from datetime import datetime
from uuid import UUID

from domain import members, points
from domain.actor import Actor, require_member
from domain.database import execute
from domain.errors import NotFound
from domain.ids import derived_id
from domain.ledger import Entry, Named, TransferKind
from domain.replays import find_repeat, request_hash
from domain.rewards.errors import RewardSoldOut
from domain.rewards.facts import RewardRedeemed
from domain.rewards.models import IssuedReward
from domain.rewards.movements import RewardRedeemedMovement
from domain.rewards.offers import Offer, RewardTerms, offers_at
from domain.work import command, unit_of_work


@command(permission="rewards.reward.redeem")
async def redeem_reward(*, actor: Actor, id: UUID, reward_id: str, now: datetime) -> IssuedReward:
    """Exchange points for one unit of a reward.

    The caller makes up the `id`, so a repeated request redeems once. Raises NotFound, RewardSoldOut,
    InsufficientPoints, IdReused.
    """
    member_id = require_member(actor)
    async with unit_of_work() as work:
        offer = (await offers_at(await members.lock_members([member_id]))).get(reward_id)
        unit_id = offer.unit_id if offer else points.DEFAULT_UNIT
        ledger = await points.open_ledger(work, actor=actor, places=[(member_id, unit_id)], now=now)
        if earlier := await find_repeat(IssuedReward, id=id, actor=actor, reward_id=reward_id):
            return earlier
        if offer is None:
            raise NotFound(what="reward")
        version = offer.in_force(actor=actor, now=now)
        reward = version.terms
        await _take_one(offer, reward)
        await points.require_spendable(unit_id)
        spent = Entry(
            id=derived_id(id, "redeem"),
            member_id=member_id,
            unit_id=unit_id,
            kind=TransferKind.REDEEM,
            amount=reward.cost,
            occurred_at=now,
            reference=id,
            movement=RewardRedeemedMovement(reward=Named(id=reward_id, version=version.number, name=reward.name)),
        )
        work.record(RewardRedeemed(issued_reward_id=id, member_id=member_id, cost=reward.cost))
        await ledger.debit([spent])
        return await IssuedReward.create(
            id=id,
            member_id=member_id,
            reward_id=reward_id,
            version=version.number,
            cost=reward.cost,
            transfer_id=spent.id,
            issued_at=now,
            request_hash=request_hash(actor=actor, reward_id=reward_id),
        )


async def _take_one(offer: Offer, reward: RewardTerms) -> None:
    """Take one piece from the stock in one guarded statement: of two requests for the last piece, one gets it."""
    if not offer.is_limited:
        return
    left = "stock > 0 OR stock IS NULL"
    if not await execute(f"UPDATE reward SET stock = stock - 1 WHERE id = $1 AND ({left})", offer.id):
        raise RewardSoldOut(name=reward.name)
