"""Recording purchases: a till's one receipt and an import's thousand take the same way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import campaigns, members, points, tiers
from domain.actor import Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import DomainError, IdReused
from domain.ledger import Place
from domain.programme import the_programme
from domain.purchases.commands.parked_returns import apply_parked_returns
from domain.purchases.commands.pay_with_points import capture_tenders, holds_of, keep_payments
from domain.purchases.commands.purchase_rows import insert_purchases
from domain.purchases.drafts import PurchaseDraft, Receipt, check
from domain.purchases.earning import Earning, earning_of
from domain.purchases.facts import PurchaseRecorded
from domain.purchases.payments import LinePaid
from domain.purchases.receipt_locks import lock_receipts
from domain.replays import content_hash
from domain.work import Work, attempt, command, unit_of_work


@dataclass(frozen=True, slots=True)
class RecordedPurchase:
    """A purchase that is on record; `is_repeat` when it was there before, with the same content."""

    id: UUID
    is_repeat: bool


async def record_purchase(*, actor: Actor, draft: PurchaseDraft, now: datetime) -> RecordedPurchase:
    """Record one purchase, and the points it earns, in one transaction. Raises what is wrong with it."""
    [outcome] = await record_purchases(actor=actor, drafts=[draft], now=now)
    if isinstance(outcome, DomainError):
        raise outcome
    return outcome


@command
async def record_purchases(
    *, actor: Actor, drafts: Sequence[PurchaseDraft], now: datetime
) -> list[RecordedPurchase | DomainError]:
    """Record purchases and what they earn, all in one transaction; answers one outcome for each, in order.

    A refused one changes nothing and leaves the others alone. The same receipt again (same source and external id,
    same content) changes nothing; with other content it is refused with IdReused.
    """
    require_scope(actor, Scope.PURCHASES_WRITE)
    async with unit_of_work() as work:
        outcomes, receipts = await _checked(drafts, now=now)
        await lock_receipts(receipt.id for receipt in receipts.values())
        owners = await _owners(receipts, outcomes)
        versions = await campaigns.all_terms()
        holds = await holds_of(list(receipts.values()), now=now)
        places = _places(receipts, owners, versions, holds)
        ledger = await points.open_ledger(work, actor=actor, places=places, now=now)
        hashes = {place: content_hash(receipt=receipts[place].content()) for place in owners}
        fresh, awaited = await _fresh(receipts, owners, hashes, outcomes)
        ladder = await tiers.main_ladder()
        by_tier = ladder is not None and (
            ladder.changes_earning or await points.expire_by_tier({terms.unit_id for _, terms in versions})
        )
        used: set[UUID] = set()
        for turn in _turns(fresh, owners, by_tier=by_tier):
            earnings = await _earnings(turn, receipts, owners, versions, outcomes, ladder=ladder if by_tier else None)
            paid = await _capture(earnings, receipts, owners, outcomes, holds, used, work=work, actor=actor, now=now)
            await insert_purchases(receipts, owners=owners, earnings=earnings, hashes=hashes, actor=actor, now=now)
            await keep_payments(paid)
            for place in earnings:
                work.record(PurchaseRecorded(receipts[place].id, owners[place], earnings[place].points))
                outcomes[place] = RecordedPurchase(receipts[place].id, is_repeat=False)
            await ledger.credit([entry for earning in earnings.values() for entry in earning.entries])
            await campaigns.keep_grants([grant for earning in earnings.values() for grant in earning.grants])
            await ledger.write()
            if late := awaited.intersection(earnings):
                await apply_parked_returns([receipts[place].id for place in late], work=work, actor=actor, now=now)
                await ledger.write()
        # A till's clock may be ahead of ours: what it reports counts for the tier all the same, and is noticed now.
        latest = max([now, *(receipts[place].occurred_at for place in fresh)])
        buyers = sorted({owner for place in fresh if (owner := owners[place])})
        await tiers.notice_climbers(buyers, ladder=ladder, work=work, now=latest)
        return [outcomes[place] for place in range(len(drafts))]


Outcomes = dict[int, RecordedPurchase | DomainError]
Receipts = dict[int, Receipt]
Owners = Mapping[int, UUID | None]


async def _checked(drafts: Sequence[PurchaseDraft], *, now: datetime) -> tuple[Outcomes, Receipts]:
    programme = await the_programme()
    outcomes: Outcomes = {}
    receipts: Receipts = {}
    for place, draft in enumerate(drafts):
        try:
            receipts[place] = check(draft, programme=programme, now=now)
        except DomainError as refusal:
            outcomes[place] = refusal
    return outcomes, receipts


async def _owners(receipts: Receipts, outcomes: Outcomes) -> dict[int, UUID | None]:
    """Whose each receipt is; those of unknown members are refused."""
    named = [(place, receipt.member) for place, receipt in receipts.items() if receipt.member]
    found = await members.match_members([member for _, member in named]) if named else []
    owners: dict[int, UUID | None] = dict.fromkeys(receipts)
    for (place, key), member_id in zip(named, found, strict=True):
        if member_id is None:
            outcomes[place] = members.MemberUnknown(by=key.kind, path=("member",))
            del owners[place]
        else:
            owners[place] = member_id
    return owners


def _places(
    receipts: Receipts,
    owners: Owners,
    versions: Sequence[tuple[datetime, campaigns.Terms]],
    holds: Mapping[UUID, points.HeldPoints],
) -> set[Place]:
    """The accounts that may be posted to: every buyer's in the units of the rules, and in those of their holds."""
    units = {terms.unit_id for _, terms in versions}
    places = {(owner, unit_id) for owner in owners.values() if owner for unit_id in units}
    for place, owner in owners.items():
        places |= {(owner, holds[id].unit_id) for id in receipts[place].hold_ids if owner and id in holds}
    return places


async def _fresh(
    receipts: Receipts, owners: Owners, hashes: Mapping[int, bytes], outcomes: Outcomes
) -> tuple[list[int], set[int]]:
    """The places of receipts that were not recorded before, in the batch or in the database.

    And those of them that returns wait for.
    """
    rows = await fetch(
        """
        SELECT i.id, p.request_hash,
               EXISTS (SELECT FROM parked_return r WHERE r.purchase_id = i.id AND r.state = 'parked') AS is_awaited
          FROM unnest($1::uuid[]) AS i(id) LEFT JOIN purchase p ON p.id = i.id
        """,
        [receipts[place].id for place in owners],
    )
    known: dict[UUID, bytes] = {row["id"]: bytes(row["request_hash"]) for row in rows if row["request_hash"]}
    awaited = {row["id"] for row in rows if row["is_awaited"]}
    fresh: list[int] = []
    for place in owners:
        id = receipts[place].id
        if id not in known:
            known[id] = hashes[place]
            fresh.append(place)
        elif known[id] == hashes[place]:
            outcomes[place] = RecordedPurchase(id, is_repeat=True)
        else:
            outcomes[place] = IdReused(path=("externalId",))
    return fresh, {place for place in fresh if receipts[place].id in awaited}


def _turns(fresh: Sequence[int], owners: Owners, *, by_tier: bool) -> list[list[int]]:
    """The receipts in turns, each turn posted before the next is reckoned.

    One turn does where all tiers are alike. Otherwise a member's receipts follow each other, because an earlier one may
    lift the tier that the next one earns at.
    """
    turns: list[list[int]] = []
    taken: dict[UUID | None, int] = {}
    for place in fresh:
        owner = owners[place]
        turn = taken.get(owner, 0) if by_tier and owner else 0
        taken[owner] = turn + 1
        if turn == len(turns):
            turns.append([])
        turns[turn].append(place)
    return turns


async def _earnings(
    turn: Sequence[int],
    receipts: Receipts,
    owners: Owners,
    versions: Sequence[tuple[datetime, campaigns.Terms]],
    outcomes: Outcomes,
    *,
    ladder: tiers.Ladder | None,
) -> dict[int, Earning]:
    """What each receipt earns; those that would earn more than a transfer can hold are refused.

    The ladder is given where what is earned, or how long it lasts, depends on the tier.
    """
    asked = [(place, owner) for place in turn if ladder is not None and (owner := owners[place])]
    standings = await tiers.standings_at(
        [(owner, receipts[place].occurred_at) for place, owner in asked], ladder=ladder
    )
    standing_at = {place: standing for (place, _), standing in zip(asked, standings, strict=True)}
    earnings: dict[int, Earning] = {}
    for place in turn:
        try:
            earning = earning_of(
                receipts[place],
                member_id=owners[place],
                terms=campaigns.terms_at(versions, receipts[place].occurred_at),
                standing=standing_at.get(place),
            )
            for entry in earning.entries:
                await points.require_amount(entry.amount, unit_id=entry.unit_id, path=("lines",))
            earnings[place] = earning
        except DomainError as refusal:
            outcomes[place] = refusal
    return earnings


async def _capture(
    earnings: dict[int, Earning],
    receipts: Receipts,
    owners: Owners,
    outcomes: Outcomes,
    holds: Mapping[UUID, points.HeldPoints],
    used: set[UUID],
    *,
    work: Work,
    actor: Actor,
    now: datetime,
) -> list[LinePaid]:
    """Capture what the receipts pay with; those whose holds do not fit are refused, and leave `earnings`."""
    paid: list[LinePaid] = []
    for place in [place for place in earnings if receipts[place].hold_ids]:
        owner = owners[place]
        assert owner is not None, "a receipt with a hold names its member"
        try:
            async with attempt(work):
                parts = await capture_tenders(
                    receipts[place], member_id=owner, holds=holds, used=used, actor=actor, now=now
                )
        except DomainError as refusal:
            outcomes[place] = refusal
            del earnings[place]
        else:
            used |= {part.transfer_id for part in parts}
            paid += parts
    return paid
