"""Recording purchases: a till's one receipt and an import's thousand take the same way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from domain import campaigns, members, points, tiers
from domain.actor import Actor, Scope, require_scope
from domain.database import execute, fetch
from domain.errors import DomainError, IdReused
from domain.programme import the_programme
from domain.purchases.drafts import PurchaseDraft, Receipt, check
from domain.purchases.earning import Earning, earning_of
from domain.purchases.errors import MemberUnknown
from domain.purchases.facts import PurchaseRecorded
from domain.replays import content_hash
from domain.work import Work, command, unit_of_work


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
        owners = await _owners(receipts, outcomes)
        versions = await campaigns.all_terms()
        accounts = await _lock(owners.values(), units={terms.unit_id for _, terms in versions}, now=now)
        hashes = {place: content_hash(receipt=receipts[place].content()) for place in owners}
        fresh = await _fresh(receipts, owners, hashes, outcomes)
        # A till's clock may be ahead of ours: what it reports counts for the tier all the same, and is noticed now.
        latest = max([now, *(receipts[place].occurred_at for place in fresh)])
        ladder = await tiers.main_ladder()
        buyers = sorted({owner for place in fresh if (owner := owners[place])})
        before = await tiers.standings_of(buyers, now=latest, ladder=ladder)
        for turn in _turns(fresh, owners, by_tier=ladder is not None and ladder.changes_earning):
            earnings = await _earnings(turn, receipts, owners, versions, outcomes, ladder=ladder)
            await _insert(list(earnings), receipts, owners, earnings, hashes, actor=actor, now=now)
            await _post(earnings, work=work, actor=actor, accounts=accounts, now=now)
            for place in earnings:
                work.record(PurchaseRecorded(receipts[place].id, owners[place], earnings[place].points))
                outcomes[place] = RecordedPurchase(receipts[place].id, is_repeat=False)
        await tiers.notice_climbers(before, ladder=ladder, work=work, now=latest)
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
    for (place, _), member_id in zip(named, found, strict=True):
        if member_id is None:
            outcomes[place] = MemberUnknown(path=("member",))
            del owners[place]
        else:
            owners[place] = member_id
    return owners


async def _lock(owners: Iterable[UUID | None], *, units: set[str], now: datetime) -> dict[str, points.Accounts]:
    member_ids = [owner for owner in owners if owner is not None]
    if not member_ids:
        return {}
    return {unit: await points.lock_accounts(member_ids=member_ids, unit_id=unit, now=now) for unit in sorted(units)}


async def _fresh(receipts: Receipts, owners: Owners, hashes: Mapping[int, bytes], outcomes: Outcomes) -> list[int]:
    """The places of receipts that were not recorded before, in the batch or in the database."""
    rows = await fetch(
        "SELECT id, request_hash FROM purchase WHERE id = ANY($1::uuid[])", [receipts[place].id for place in owners]
    )
    known: dict[UUID, bytes] = {row["id"]: bytes(row["request_hash"]) for row in rows}
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
    return fresh


def _turns(fresh: Sequence[int], owners: Owners, *, by_tier: bool) -> list[list[int]]:
    """The receipts in turns, each turn posted before the next is reckoned.

    One turn does where every tier earns alike. Otherwise a member's receipts follow each other, because an earlier one
    may lift the tier that the next one earns at.
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
    """What each receipt earns; those that would earn more than a transfer can hold are refused."""
    by_tier = ladder is not None and ladder.changes_earning
    asked = [(place, owner) for place in turn if by_tier and (owner := owners[place])]
    standings = await tiers.standings_at(
        [(owner, receipts[place].occurred_at) for place, owner in asked], ladder=ladder
    )
    standing_at = {place: standing for (place, _), standing in zip(asked, standings, strict=True)}
    earnings: dict[int, Earning] = {}
    for place in turn:
        try:
            earnings[place] = earning_of(
                receipts[place],
                member_id=owners[place],
                terms=campaigns.terms_at(versions, receipts[place].occurred_at),
                standing=standing_at.get(place),
            )
        except DomainError as refusal:
            outcomes[place] = refusal
    return earnings


async def _insert(
    turn: Sequence[int],
    receipts: Receipts,
    owners: Owners,
    earnings: Mapping[int, Earning],
    hashes: Mapping[int, bytes],
    *,
    actor: Actor,
    now: datetime,
) -> None:
    rows = [receipts[place] for place in turn]
    lines = [(receipt.id, line) for receipt in rows for line in receipt.lines]
    await execute(
        """
        INSERT INTO purchase (id, source, external_id, member_id, store, currency, total_minor, occurred_at,
                              recorded_at, tenders, actor, nothing_earned_because, request_hash)
        SELECT i.id, i.source, i.external_id, i.member_id, i.store, i.currency, i.total, i.occurred_at,
               $12, i.tenders, $13, i.nothing, i.hash
          FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::bigint[],
                      $8::timestamptz[], $9::jsonb[], $10::text[], $11::bytea[])
               AS i(id, source, external_id, member_id, store, currency, total, occurred_at, tenders, nothing, hash)
        """,
        [receipt.id for receipt in rows],
        [receipt.source for receipt in rows],
        [receipt.external_id for receipt in rows],
        [owners[place] for place in turn],
        [receipt.store for receipt in rows],
        [receipt.currency for receipt in rows],
        [receipt.total for receipt in rows],
        [receipt.occurred_at for receipt in rows],
        [orjson.dumps([{"kind": k, "amount": a} for k, a in receipt.tenders]).decode() for receipt in rows],
        [earnings[place].nothing_because for place in turn],
        [hashes[place] for place in turn],
        now,
        actor.reference,
    )
    await execute(
        """
        INSERT INTO purchase_line (purchase_id, line, sku, category, quantity, unit_price_minor, discount_minor,
                                   amount_minor)
        SELECT * FROM unnest($1::uuid[], $2::smallint[], $3::text[], $4::text[], $5::int[], $6::bigint[], $7::bigint[],
                             $8::bigint[])
        """,
        [id for id, _ in lines],
        [line.number for _, line in lines],
        [line.sku for _, line in lines],
        [line.category for _, line in lines],
        [line.quantity for _, line in lines],
        [line.unit_price for _, line in lines],
        [line.discount for _, line in lines],
        [line.amount for _, line in lines],
    )


async def _post(
    earnings: Mapping[int, Earning],
    *,
    work: Work,
    actor: Actor,
    accounts: Mapping[str, points.Accounts],
    now: datetime,
) -> None:
    for unit_id in accounts:
        entries = [entry for earning in earnings.values() for unit, entry in earning.entries if unit == unit_id]
        await points.grant(entries, work=work, actor=actor, accounts=accounts[unit_id], unit_id=unit_id, now=now)
    await campaigns.keep_grants([grant for earning in earnings.values() for grant in earning.grants])
