"""Queries of purchases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from domain import campaigns, points
from domain.actor import Actor, ActorKind, Scope, require_scope
from domain.database import Row, fetch, fetch_as
from domain.errors import NotFound
from domain.ledger import Reader, SpokenUnit
from domain.programme import calendar_day, start_of_day, the_programme
from domain.purchases.earning import NothingEarned
from domain.purchases.payments import Paid
from domain.purchases.return_drafts import RecordedReturn, ReturnState
from domain.purchases.rules import LadderPlace, PurchaseDays, place_on_ladder
from domain.relations import Relation, columns_of


class PurchaseRow(Row):
    """A purchase. Money is in minor units."""

    id: UUID
    source: str
    external_id: str
    member_id: UUID | None
    store: str | None
    currency: str
    total_minor: int
    occurred_at: datetime
    recorded_at: datetime
    nothing_earned_because: str | None


class PurchaseTotals(Row):
    """The number and the money of all purchases. Returns are not subtracted."""

    purchases: int
    revenue_minor: int


_Line = points.HistoryLine


@dataclass(frozen=True, slots=True)
class Earned:
    """The points that a purchase earned, with one sentence for each rule, or one for the reason of none."""

    points: int
    lines: Sequence[_Line]
    nothing_because: NothingEarned | None

    def explanations(self, reader: Reader) -> list[str]:
        """The sentences."""
        if self.nothing_because:
            return [reader.say("purchases-nothing-earned", because=self.nothing_because.value)]
        return [line.explanation(reader) for line in self.lines]


def _require_all(actor: Actor) -> None:
    """Let actors pass who see all purchases."""
    require_scope(actor, Scope.PURCHASES_WRITE)


PURCHASES = Relation(
    row=PurchaseRow,
    source="purchase",
    columns=columns_of(PurchaseRow),
    order=("recorded_at", "id"),
    descending=True,
    require=_require_all,
)
"""All purchases, the latest recorded first."""


async def purchases_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, PurchaseRow]:
    """Purchases by id, as far as the actor may see them: members their own, actors with `sees_purchases` all."""
    found = await PURCHASES.rows_by_id(ids)
    own = actor.id if actor.kind is ActorKind.MEMBER else None
    return {id: row for id, row in found.items() if actor.sees_purchases or (own is not None and row.member_id == own)}


async def find_purchase(id: UUID, *, actor: Actor) -> PurchaseRow:
    """One purchase. Raises NotFound, also for a purchase that the actor may not see."""
    found = (await purchases_by_id([id], actor=actor)).get(id)
    if found is None:
        raise NotFound(what="purchase")
    return found


async def earned_by(rows: Sequence[PurchaseRow]) -> Sequence[Earned]:
    """The points that each purchase earned when it was recorded, with the reasons, in the same order."""
    moved = await points.posted_for([row.id for row in rows])
    return [_earned(row, moved[row.id]) for row in rows]


def _earned(purchase: PurchaseRow, moved: Sequence[points.HistoryLine]) -> Earned:
    because = purchase.nothing_earned_because
    return Earned(sum(line.amount for line in moved), moved, NothingEarned(because) if because else None)


async def sentences_of(recorded: RecordedReturn, *, reader: Reader) -> Sequence[str]:
    """The result of a return: one sentence for each movement of points, or one sentence for none."""
    if recorded.state is ReturnState.PARKED:
        return [reader.say("purchases-return-parked")]
    if recorded.message is not None:
        return [reader.say("purchases-return-refused", message=recorded.message)]
    moved = (await points.posted_for([recorded.id]))[recorded.id]
    if moved:
        return [line.explanation(reader) for line in moved]
    short = await _short_of(recorded) if recorded.short else ()
    said = reader.voice.together([reader.voice.amount(amount, unit) for amount, unit in short])
    return [reader.say("purchases-nothing-taken-back", short=said)]


async def _short_of(recorded: RecordedReturn) -> Sequence[tuple[int, SpokenUnit]]:
    """The points that were already spent, unit by unit."""
    assert recorded.purchase_id is not None, "a return that was applied has its purchase"
    grants = (await campaigns.grants_of(recorded.purchase_id)).values()
    granted = sorted({grant.transfer_id for of_line in grants for grant in of_line})
    return await points.amounts_short(recorded.id, granted=granted)


async def payments_of(purchase_id: UUID) -> Mapping[int, Sequence[Paid]]:
    """The points that paid for each line of a purchase, by line number."""
    rows = await fetch_as(
        Paid,
        "SELECT transfer_id, line, points, unit_id FROM line_payment WHERE purchase_id = $1 ORDER BY line, transfer_id",
        purchase_id,
    )
    found: dict[int, list[Paid]] = {}
    for row in rows:
        found.setdefault(row.line, []).append(row)
    return found


async def places_on_ladder(member_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, LadderPlace]:
    """Each member's stage now. Days are in the programme's time zone. Fully returned purchases do not count."""
    programme = await the_programme()
    tomorrow = calendar_day(now, programme.zone) + timedelta(days=1)
    window = programme.active_window_days
    rows = await fetch(
        """
        SELECT member_id,
               count(DISTINCT (occurred_at AT TIME ZONE $2)::date) AS ever,
               count(DISTINCT (occurred_at AT TIME ZONE $2)::date) FILTER (WHERE occurred_at >= $3) AS active,
               count(DISTINCT (occurred_at AT TIME ZONE $2)::date) FILTER (WHERE occurred_at >= $4) AS look_back
          FROM purchase
         WHERE member_id = ANY($1::uuid[]) AND occurred_at <= $5 AND fully_returned_at IS NULL
         GROUP BY member_id
        """,
        member_ids,
        programme.time_zone,
        start_of_day(tomorrow - timedelta(days=window), programme.zone),
        start_of_day(tomorrow - timedelta(days=2 * window), programme.zone),
        now,
    )
    days = {row["member_id"]: PurchaseDays(row["ever"], row["active"], row["look_back"]) for row in rows}
    return {member_id: place_on_ladder(days.get(member_id, PurchaseDays())) for member_id in member_ids}


async def purchase_totals() -> PurchaseTotals:
    """The number of purchases and the sum of their totals."""
    [totals] = await fetch_as(PurchaseTotals, "SELECT count(*), coalesce(sum(total_minor), 0)::bigint FROM purchase")
    return totals
