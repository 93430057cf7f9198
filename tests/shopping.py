"""What a shop does with a member's points, made by the domain's own commands: holds, payments, returns."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain import ledger, points, purchases
from domain.actor import Actor, ActorKind, Scope
from domain.ids import new_id
from tests.clock import START
from tests.factories import TILL, TestMember, draft

SHOP = Actor(
    kind=ActorKind.INTEGRATION,
    id=UUID("00000000-0000-7000-8000-00000000000c"),
    scopes=frozenset({Scope.PURCHASES_WRITE, Scope.POINTS_WRITE}),
)
"""A shop that takes points at its checkout; `factories.TILL` only reports."""

_returns = iter(range(1, 10_000_000))


async def buy(of: TestMember | None, *lines: Any, now: datetime = START, **changes: Any) -> purchases.PurchaseDraft:
    """A purchase that the shop records."""
    made = draft(of, *lines, **{"occurred_at": now} | changes)
    await purchases.record_purchase(actor=SHOP, draft=made, now=now)
    return made


async def hold(of: TestMember, amount: int, *, now: datetime = START, seconds: int = 900, **changes: Any) -> UUID:
    """Points set aside at a checkout; answers the hold's id."""
    id = new_id()
    await points.hold_points(
        actor=SHOP,
        now=now,
        draft=points.HoldDraft(id=id, member_id=of.id, amount=amount, purpose="order 1", seconds=seconds, **changes),
    )
    return id


def in_points(amount: str, hold_id: UUID | None = None, points_: int | None = None) -> purchases.TenderDraft:
    """A part of the payment in points."""
    return purchases.TenderDraft(
        kind=purchases.TenderKind.POINTS, amount=Decimal(amount), hold_id=hold_id, points=points_
    )


def by_card(amount: str) -> purchases.TenderDraft:
    """A part of the payment by card."""
    return purchases.TenderDraft(kind=purchases.TenderKind.CARD, amount=Decimal(amount))


async def bring_back(
    of: purchases.PurchaseDraft, *lines: tuple[int, int], now: datetime = START, **changes: Any
) -> purchases.RecordedReturn:
    """A recorded return of a purchase; each line its number and the pieces."""
    values: dict[str, Any] = {
        "source": of.source,
        "external_id": f"back-{next(_returns)}",
        "purchase_source": of.source,
        "purchase_external_id": of.external_id,
        "lines": lines,
        "occurred_at": now,
    }
    return await purchases.record_return(actor=TILL, now=now, draft=purchases.ReturnDraft(**values | changes))


async def complaints() -> Sequence[tuple[str, str]]:
    """The laws of purchases that the doctor finds broken, each with what it says."""
    return [
        (law.name, violation.detail)
        async for law, violations in ledger.examine(*ledger.LAWS, *points.LAWS, *purchases.LAWS)
        for violation in violations
    ]
