"""Record purchases: one receipt from a till, or many from an import, in the same way."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain import campaigns, points, tiers
from domain.actor import Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import DomainError, IdReused
from domain.ledger import Ledger, Place
from domain.purchases.batches import Batch, RecordedPurchase, Reported, checked_batch
from domain.purchases.commands.parked_returns import apply_parked_returns
from domain.purchases.commands.pay_with_points import capture_holds, holds_of, keep_payments
from domain.purchases.commands.purchase_rows import insert_purchases
from domain.purchases.drafts import PurchaseDraft
from domain.purchases.earning import earning_of
from domain.purchases.facts import PurchaseRecorded
from domain.purchases.receipt_locks import lock_receipts
from domain.work import Work, command, unit_of_work

Versions = Sequence[tuple[datetime, campaigns.Terms]]


async def record_purchase(*, actor: Actor, draft: PurchaseDraft, now: datetime) -> RecordedPurchase:
    """Record one purchase and the points it earns, in one transaction. Raises the refusal of the purchase."""
    [outcome] = await record_purchases(actor=actor, drafts=[draft], now=now)
    if isinstance(outcome, DomainError):
        raise outcome
    return outcome


@command(permission="purchases.purchase.record")
async def record_purchases(
    *, actor: Actor, drafts: Sequence[PurchaseDraft], now: datetime
) -> list[RecordedPurchase | DomainError]:
    """Record purchases and the points they earn, in one transaction; answers one outcome for each, in order.

    A refused purchase changes nothing, and the others are recorded. The same receipt again (same source and external
    id) changes nothing; with other content it is refused with IdReused.
    """
    require_scope(actor, Scope.PURCHASES_WRITE)
    async with unit_of_work() as work:
        batch = await checked_batch(drafts, now=now)
        await lock_receipts(reported.receipt.id for reported in batch.reported)
        versions = await campaigns.all_terms()
        holds = await holds_of(batch, now=now)
        ledger = await points.open_ledger(work, actor=actor, places=_places(batch, versions, holds), now=now)
        awaited = await _leave_out_known(batch)
        ladder = await tiers.main_ladder()
        by_tier = ladder is not None and (
            ladder.changes_earning or await points.expire_by_tier({terms.unit_id for _, terms in versions})
        )
        for turn in _turns(batch, by_tier=by_tier):
            earning = await _calculate(turn, versions, batch, ladder=ladder if by_tier else None)
            paid = await capture_holds(earning, holds, batch, work=work, actor=actor, now=now)
            await _record(paid, ledger, batch, work=work)
            if late := [reported.receipt.id for reported in paid if reported.receipt.id in awaited]:
                await apply_parked_returns(late, work=work, actor=actor, now=now)
                await ledger.write()
        # The clock of a till may be ahead of ours. Its receipts count for the tier now.
        latest = max([now, *(reported.receipt.occurred_at for reported in batch.reported)])
        buyers = sorted({buyer for buyer, _ in batch.of_buyers()})
        await tiers.notice_climbers(buyers, ladder=ladder, work=work, now=latest)
        return batch.outcomes()


def _places(batch: Batch, versions: Versions, holds: Mapping[UUID, points.HeldPoints]) -> set[Place]:
    """The accounts to which points may be posted: each buyer's, in the units of the rules and of their holds."""
    units = {terms.unit_id for _, terms in versions}
    places = {(buyer, unit_id) for buyer, _ in batch.of_buyers() for unit_id in units}
    for buyer, reported in batch.of_buyers():
        places |= {(buyer, holds[id].unit_id) for id in reported.receipt.hold_ids if id in holds}
    return places


async def _leave_out_known(batch: Batch) -> Collection[UUID]:
    """Leave out receipts that are repeated in the batch or already on record.

    Answers the ids of the remaining receipts that have parked returns.
    """
    rows = await fetch(
        """
        SELECT i.id, p.request_hash,
               EXISTS (SELECT FROM parked_return r WHERE r.purchase_id = i.id AND r.state = 'parked') AS is_awaited
          FROM unnest($1::uuid[]) AS i(id) LEFT JOIN purchase p ON p.id = i.id
        """,
        [reported.receipt.id for reported in batch.reported],
    )
    known: dict[UUID, bytes] = {row["id"]: bytes(row["request_hash"]) for row in rows if row["request_hash"]}
    fresh: list[Reported] = []
    for reported in batch.reported:
        id = reported.receipt.id
        if id not in known:
            known[id] = reported.hash
            fresh.append(reported)
        elif known[id] == reported.hash:
            batch.settle(reported.place, RecordedPurchase(id, is_repeat=True))
        else:
            batch.settle(reported.place, IdReused(path=("externalId",)))
    batch.reported = fresh
    return {row["id"] for row in rows if row["is_awaited"]}


def _turns(batch: Batch, *, by_tier: bool) -> list[list[Reported]]:
    """The receipts in turns. Each turn is posted before the next one is calculated.

    There is one turn unless the earnings depend on the tier. Otherwise each turn has one receipt of a member, because a
    receipt may raise the tier at which the next one earns.
    """
    turns: list[list[Reported]] = []
    taken: dict[UUID | None, int] = {}
    for reported in batch.reported:
        turn = taken.get(reported.buyer, 0) if by_tier and reported.buyer else 0
        taken[reported.buyer] = turn + 1
        if turn == len(turns):
            turns.append([])
        turns[turn].append(reported)
    return turns


async def _calculate(
    turn: Sequence[Reported], versions: Versions, batch: Batch, *, ladder: tiers.Ladder | None
) -> list[Reported]:
    """Calculate the earning of each receipt; answers the receipts that pass.

    A receipt that earns more than a transfer can hold is refused. The ladder is given when the points, or their expiry,
    depend on the tier.
    """
    asked = [(reported, reported.buyer) for reported in turn if ladder is not None and reported.buyer]
    standings = await tiers.standings_at(
        [(buyer, reported.receipt.occurred_at) for reported, buyer in asked], ladder=ladder
    )
    standing_at = {reported: standing for (reported, _), standing in zip(asked, standings, strict=True)}
    earning: list[Reported] = []
    for reported in turn:
        try:
            reported.earning = earning_of(
                reported.receipt,
                member_id=reported.buyer,
                terms=campaigns.terms_at(versions, reported.receipt.occurred_at),
                standing=standing_at.get(reported),
            )
            for entry in reported.earning.entries:
                await points.require_amount(entry.amount, unit_id=entry.unit_id, path=("lines",))
            earning.append(reported)
        except DomainError as refusal:
            batch.settle(reported.place, refusal)
    return earning


async def _record(paid: Sequence[Reported], ledger: Ledger, batch: Batch, *, work: Work) -> None:
    """Insert the receipts and the points that paid for them, and post the points they earn."""
    await insert_purchases(paid, actor=ledger.actor, now=ledger.now)
    await keep_payments([part for reported in paid for part in reported.payments])
    for reported in paid:
        assert reported.earning is not None
        work.record(PurchaseRecorded(reported.receipt.id, reported.buyer, reported.earning.points))
        batch.settle(reported.place, RecordedPurchase(reported.receipt.id, is_repeat=False))
    earnings = [reported.earning for reported in paid if reported.earning]
    await ledger.credit([entry for earning in earnings for entry in earning.entries])
    await campaigns.keep_grants([grant for earning in earnings for grant in earning.grants])
    await ledger.write()
