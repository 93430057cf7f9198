"""Things that tests start from, made by the domain's own commands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain import campaigns, communities, events, ledger, members, points, purchases, rewards, staff, tiers
from domain.actor import SYSTEM, Actor, ActorKind, Scope
from domain.database import fetch
from domain.facts import Fact, fact_named
from domain.ids import new_id
from domain.members import MemberKey
from domain.programme import set_up_programme
from domain.work import command, unit_of_work
from tests import movements
from tests.clock import START

LONG_AGO = datetime.fromisoformat("2020-01-01T00:00:00+00:00")
THEN = LONG_AGO + timedelta(days=1)
STAFF = Actor(kind=ActorKind.STAFF, id=UUID("00000000-0000-7000-8000-00000000000a"), role="admin")
CLERK = Actor(kind=ActorKind.STAFF, id=UUID("00000000-0000-7000-8000-00000000000c"), role="clerk")
"""Somebody of the staff whom policies limit."""
TILL = Actor(
    kind=ActorKind.INTEGRATION,
    id=UUID("00000000-0000-7000-8000-00000000000b"),
    scopes=frozenset({Scope.PURCHASES_WRITE}),
)


@dataclass(frozen=True)
class TestMember:
    """A member as an actor."""

    __test__ = False

    id: UUID
    card_number: str

    @property
    def actor(self) -> Actor:
        return Actor(kind=ActorKind.MEMBER, id=self.id)


async def programme() -> None:
    """1 point per whole dollar of a receipt, rounded down; Bronze from 0, Silver from 100, Gold from 500 a year."""
    await set_up_programme(
        actor=SYSTEM, name="Test Rewards", time_zone="America/New_York", currency="USD", now=LONG_AGO
    )
    await points.create_unit(actor=SYSTEM, id="points", draft=points.UnitDraft(name="Points"), now=LONG_AGO)
    await rule()
    await tiers.create_ladder(actor=SYSTEM, id="main", name="Main", unit_id="points", window_months=12)
    for rank, (id, threshold) in enumerate([("bronze", 0), ("silver", 100), ("gold", 500)]):
        await tier(id, rank=rank, threshold=threshold, valid_from=LONG_AGO)


async def policy(*, unit_id: str = "points", valid_from: datetime = LONG_AGO, **terms: Any) -> None:
    """A version of a unit's policy; what is not given is plain."""
    await points.set_unit_policy(
        actor=SYSTEM, unit_id=unit_id, policy=points.UnitPolicy(**terms), valid_from=valid_from, now=valid_from
    )


def after_earning(months: int, *, rounded_to: points.CalendarUnit | None = None) -> points.Expiry:
    """Points expire so many calendar months after they were earned."""
    span = points.Span(months, points.CalendarUnit.MONTH, rounded_to)
    return points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=span)


async def rule(*, id: str = "every-dollar", valid_from: datetime = LONG_AGO, **changes: Any) -> None:
    """A version of the rule “Every dollar”, or of another one."""
    terms: dict[str, Any] = {
        "name": "Every dollar",
        "unit_id": "points",
        "points": 1,
        "per_minor": 100,
        "rounding": campaigns.Rounding.DOWN,
        "rounds": campaigns.Rounds.RECEIPT,
    }
    draft = campaigns.RuleDraft(**terms | changes)
    await campaigns.set_rule(actor=SYSTEM, id=id, draft=draft, valid_from=valid_from)


async def tier(id: str, *, rank: int, threshold: int, earning_percent: int = 100, valid_from: datetime = THEN) -> None:
    """A tier of the main ladder, or new terms of one a day after the programme began."""
    await tiers.set_tier(
        actor=SYSTEM,
        ladder_id="main",
        id=id,
        draft=tiers.TierDraft(
            name=id.capitalize(),
            rank=rank,
            threshold=threshold,
            perks=[f"{id} perk"],
            earning_percent=earning_percent,
        ),
        valid_from=valid_from,
    )


_cards = iter(range(1, 10_000_000))


async def member(*, name: str | None = None, email: str | None = None, balance: int = 0) -> TestMember:
    """A member, with points to spend when `balance` is given."""
    id, card_number = new_id(), f"C{next(_cards):07d}"
    await members.enrol_members(actor=SYSTEM, ids=[id], card_numbers=[card_number], joined_at=[LONG_AGO])
    if name or email:
        await members.introduce_member(actor=SYSTEM, member_id=id, name=name, email=email)
    made = TestMember(id, card_number)
    if balance:
        await account(made, balance=balance)
    return made


async def account(of: TestMember, *, balance: int, now: datetime = START) -> None:
    """Give a member points."""
    await points.adjust_points(
        actor=STAFF,
        now=now,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=balance, reason="To start with."),
    )


@command(permission="tests.earning.record")
async def earning(
    of: TestMember, amount: int, *, now: datetime = START, unit_id: str = "points", id: UUID | None = None
) -> UUID:
    """A credit that was earned, in the ledger alone: there is no receipt. Answers the id of its transfer and lot."""
    id = id or new_id()
    entry = ledger.Entry(
        id=id,
        member_id=of.id,
        unit_id=unit_id,
        kind=ledger.TransferKind.EARN,
        amount=amount,
        occurred_at=now,
        reference=id,
        movement=movements.earned(amount),
    )
    async with unit_of_work() as work:
        opened = await points.open_ledger(work, actor=SYSTEM, places=[(of.id, unit_id)], now=now)
        await opened.credit([entry])
    return id


async def opening(of: TestMember, *, amount: int, expires_at: datetime | None, now: datetime) -> UUID:
    """A credit with an expiry of its own, brought over from elsewhere; answers the id of its transfer and lot."""
    balance = points.OpeningBalance(
        source="elsewhere",
        external_id=str(new_id()),
        member_id=of.id,
        amount=amount,
        earned_at=now,
        expires_at=expires_at,
    )
    await points.open_balances(actor=STAFF, unit_id="points", balances=[balance], now=now)
    return balance.id


async def reward(
    *, name: str = "Mug", cost: int = 300, stock: int | None = None, unit_id: str = "points", now: datetime = LONG_AGO
) -> str:
    """A reward of the catalogue; answers its id, which follows from its name."""
    made = await rewards.create_reward(
        actor=STAFF,
        draft=rewards.RewardDraft(name=name, description="A thing to have.", cost=cost, stock=stock, unit_id=unit_id),
        now=now,
    )
    return made.id


_receipts = iter(range(1, 10_000_000))


def draft(of: TestMember | None, *lines: Any, **changes: Any) -> purchases.PurchaseDraft:
    """A purchase; each line a price as text, or (sku, quantity, price)."""
    made = [line if isinstance(line, tuple) else ("SKU", 1, line) for line in lines]
    values: dict[str, Any] = {
        "source": "till-1",
        "external_id": f"receipt-{next(_receipts)}",
        "currency": "USD",
        "occurred_at": START,
        "member": MemberKey(id=of.id) if of else None,
        "lines": [purchases.LineDraft(sku=s, quantity=q, unit_price=Decimal(p)) for s, q, p in made],
    }
    return purchases.PurchaseDraft(**values | changes)


async def purchase(
    of: TestMember | None, *lines: Any, now: datetime = START, **changes: Any
) -> purchases.PurchaseDraft:
    """A recorded purchase."""
    made = draft(of, *lines, **{"occurred_at": now} | changes)
    await purchases.record_purchase(actor=TILL, draft=made, now=now)
    return made


async def balance_of(of: TestMember, *, now: datetime = START) -> int:
    """What the member can spend."""
    return await points.balance_of(of.id, actor=of.actor, now=now)


async def history_of(member_id: UUID, *, first: int = 10) -> Sequence[points.HistoryLine]:
    """The member's transfers of points, newest first."""
    wanted = points.HistoryWanted(member_id=member_id, first=first)
    return (await points.histories_of([wanted], actor=STAFF))[0]


async def stock_of(reward_id: str) -> int | None:
    """What is left of a reward."""
    [row] = await fetch("SELECT stock FROM reward WHERE id = $1", reward_id)
    return row["stock"]  # type: ignore[no-any-return]


async def facts(*names: str) -> list[str]:
    """The names of the facts in the outbox, oldest first; only those that are asked for, when any are."""
    rows = await fetch("SELECT name, key, payload FROM outbox ORDER BY id")
    for row in rows:
        assert isinstance(fact_named(row["name"], row["payload"], key=row["key"]), Fact), row
    return [row["name"] for row in rows if not names or row["name"] in names]


async def ledger_is_sound() -> bool:
    """Whether the doctor finds every law kept; what it finds otherwise is named."""
    laws = (*ledger.LAWS, *points.LAWS, *rewards.LAWS, *campaigns.LAWS, *purchases.LAWS)
    found = [violation async for _, violations in ledger.examine(*laws) for violation in violations]
    assert found == [], found
    return True


async def community(*, name: str = "Coffee", now: datetime = LONG_AGO) -> UUID:
    """A community; answers its id."""
    made = await communities.create_community(
        actor=STAFF, id=new_id(), name=name, description="A place to talk.", now=now
    )
    return made.id


async def topic(
    by: TestMember,
    *,
    community_id: UUID | None = None,
    title: str = "Which grinder?",
    body: str = "Mine is broken.",
    now: datetime = START,
) -> UUID:
    """A topic with its first post, in a community of its own unless one is given; answers its id."""
    made = await communities.start_topic(
        actor=by.actor, id=new_id(), community_id=community_id or await community(), title=title, body=body, now=now
    )
    return made.id


async def post(by: TestMember, topic_id: UUID, *, body: str = "Take a new one.", now: datetime = START) -> UUID:
    """A post in a topic; answers its id."""
    made = await communities.write_post(actor=by.actor, id=new_id(), topic_id=topic_id, body=body, now=now)
    return made.id


async def event(*, now: datetime = LONG_AGO, **changes: Any) -> UUID:
    """An event in New York, a week after START from 6 to 8 PM, with room for all; answers its id."""
    terms: dict[str, Any] = {
        "name": "Latte Art",
        "description": "Bring a cup.",
        "venue": "Roastery",
        "time_zone": "America/New_York",
        "starts_at": datetime.fromisoformat("2026-11-27T23:00:00+00:00"),
        "ends_at": datetime.fromisoformat("2026-11-28T01:00:00+00:00"),
        "capacity": None,
    }
    draft = events.EventDraft(**terms | changes)
    return (await events.create_event(actor=STAFF, id=new_id(), draft=draft, now=now)).id


async def registration(of: TestMember, event_id: UUID, *, now: datetime = START) -> UUID:
    """A member's registration for an event; answers its id."""
    return (await events.register_for_event(actor=of.actor, id=new_id(), event_id=event_id, now=now)).id


async def guests_of(event_id: UUID) -> tuple[list[UUID], list[UUID]]:
    """The members who have a seat, and those who wait for one, each in the order of their registrations."""
    rows = await fetch("SELECT member_id, state FROM registration WHERE event_id = $1 ORDER BY queue_place", event_id)
    seated, waiting = (
        [row["member_id"] for row in rows if row["state"] == state] for state in ("registered", "waitlisted")
    )
    return seated, waiting


PASSWORD = "correct horse battery"
"""The password of everybody whom `staff_member` adds."""


async def staff_member(
    *, name: str = "Grace", email: str = "grace@example.com", role: str = "admin", now: datetime = LONG_AGO
) -> Actor:
    """Somebody of the staff, as an actor."""
    person = staff.NewStaffMember(id=new_id(), email=email, name=name, password=PASSWORD, role=role)
    await staff.add_staff_member(actor=SYSTEM, person=person, now=now)
    return Actor(kind=ActorKind.STAFF, id=person.id, role=role)


async def api_key(
    *,
    id: UUID | None = None,
    public_id: str = "till0001",
    secret: str = "hush",
    name: str = "Till",
    scopes: Sequence[Scope] = (Scope.PURCHASES_WRITE,),
) -> tuple[UUID, str]:
    """An integration's key: its id, and the whole key."""
    draft = staff.NewApiKey(id=id or new_id(), public_id=public_id, secret=secret, name=name, scopes=scopes)
    key = await staff.create_api_key(actor=SYSTEM, key=draft, now=LONG_AGO)
    assert key is not None
    return draft.id, key
