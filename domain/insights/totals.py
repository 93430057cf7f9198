"""The totals of the programme."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain import members, points, purchases, tiers
from domain.actor import Actor, require_staff
from domain.programme import the_programme


@dataclass(frozen=True, slots=True)
class TierCount:
    """The number of members in a tier."""

    id: str
    name: str
    members: int


@dataclass(frozen=True, slots=True)
class ProgrammeTotals:
    """Totals since the start of the programme. Money is in minor units; points are net of returns and cancellations."""

    members: int
    purchases: int
    revenue_minor: int
    currency: str
    points: points.LedgerTotals
    tiers: Sequence[TierCount]


async def programme_totals(*, actor: Actor, now: datetime) -> ProgrammeTotals:
    """The totals as of now. Reads the whole ledger. For staff."""
    require_staff(actor)
    programme = await the_programme()
    bought = await purchases.purchase_totals()
    everybody = await members.all_member_ids()
    return ProgrammeTotals(
        members=len(everybody),
        purchases=bought.purchases,
        revenue_minor=bought.revenue_minor,
        currency=programme.currency,
        points=await points.ledger_totals(now=now),
        tiers=[TierCount(rung.id, rung.name, n) for rung, n in await tiers.count_by_tier(everybody, now=now)],
    )
