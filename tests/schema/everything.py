"""So many of everything that the graph can list."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain import communities, exports, imports, ledger, points, purchases, queue, rewards
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.notifications import MAIL
from domain.purchases import receipt_id
from schema.ids import global_id
from tests import factories
from tests.clock import START
from tests.factories import STAFF, TestMember
from tests.schema.points.books import AGENT
from tests.shopping import bring_back, hold


@pytest.fixture(autouse=True)
async def policies(programme: None) -> None:
    """What was spent is let go when goods come back, points expire, and agents ask for what is more than a little."""
    await factories.policy(
        negative=ledger.Negative.CLAMP,
        expiry=factories.after_earning(12),
        adjusting={"agent": points.AdjustingLimit(cap=1_000, alone=1)},
    )


async def grow(of: TestMember, rows: int) -> dict[str, list[str]]:
    """So many of everything that a list can hold, most of it this member's. Answers global ids by kind."""
    ids: dict[str, list[str]] = {"Member": [global_id("Member", of.id)]}

    def made(kind: str, id: Any) -> Any:
        ids.setdefault(kind, []).append(global_id(kind, id))
        return id

    thread = made("Topic", await factories.topic(of))
    for number in range(rows):
        when = START + timedelta(minutes=number)
        friend = await factories.member(name=f"Friend {number}", balance=10 + number)
        made("Member", friend.id)
        made("Profile", friend.id)
        for buyer in (of, friend):
            bought = await factories.purchase(buyer, "1000.00")
            made("Purchase", receipt_id(bought.source, bought.external_id))
        mug = made("Reward", await factories.reward(name=f"Mug {number}", cost=100 + number))
        for who in (of, friend):
            issued = await rewards.redeem_reward(actor=who.actor, id=new_id(), reward_id=mug, now=when)
            made("IssuedReward", issued.id)
        evening = made("Event", await factories.event(name=f"Evening {number}"))
        made("Registration", await factories.registration(of, evening, now=when))
        here = made("Community", await factories.community(name=f"Community {number}"))
        made("Topic", await factories.topic(friend, community_id=here, now=when))
        answer = made("Post", await factories.post(friend, thread, now=when))
        await communities.react(
            actor=of.actor, post_id=answer, kind=communities.ReactionKind.LIKE, present=True, now=when
        )
        made("ApiKey", (await factories.api_key(public_id=f"{new_id().hex[-8:]}"))[0])
        made("DeadJob", await _given_up())
        made("Import", await _uploaded(now=when))
        made("Export", await _ordered(now=when))
        made("Adjustment", await _asked_for(of, friend, now=when))
        made("Shortfall", await _let_go(now=when))
        made("ParkedReturn", await _brought_back_early(friend, now=when))
        await _unit(of, now=when)
        for who in (of, friend):
            made("PointsHold", await hold(who, 1, now=START))
    made("PointsTransfer", await _put_back(of))
    for row in await fetch("SELECT id FROM transfer ORDER BY recorded_at DESC LIMIT $1", rows):
        made("PointsTransfer", row["id"])
    for _ in range(2):
        person = await factories.staff_member(email=f"{new_id()}@example.com")
        made("StaffMember", str(person.id))
    return ids


async def _given_up() -> UUID:
    """A mail that was tried often enough; answers its job's id."""
    await queue.put([queue.Job(MAIL, "a mail", {})])
    [row] = await fetch("UPDATE pgqueuer SET status = 'failed', attempts = 22 WHERE status = 'queued' RETURNING id")
    return UUID(int=row["id"])


async def _uploaded(*, now: datetime) -> UUID:
    """A file to load; answers its id."""
    draft = imports.ImportDraft(id=new_id(), kind=imports.ImportKind.PURCHASES, name="old.csv", content=b"")
    return (await imports.request_import(actor=STAFF, draft=draft, now=now)).id


async def _ordered(*, now: datetime) -> UUID:
    """A file to write; answers its id."""
    return (await exports.request_export(actor=STAFF, draft=exports.ExportDraft(id=new_id()), now=now)).id


async def _asked_for(of: TestMember, friend: TestMember, *, now: datetime) -> UUID:
    """Adjustments of two members that wait for somebody else; answers one's id."""
    for who in (of, friend):
        id = new_id()
        asked = await points.adjust_points(
            actor=AGENT, now=now, draft=points.AdjustmentDraft(id=id, member_id=who.id, amount=2, reason="Kind.")
        )
        assert asked.state == "waiting"
    return id


async def _let_go(*, now: datetime) -> UUID:
    """A shortfall: somebody spent what a purchase had earned, and then brought the goods back. Answers its id."""
    spender = await factories.member(name="Spender")
    bought = await factories.purchase(spender, "50.00", now=now)
    await factories.account(spender, balance=-50, now=now)
    await bring_back(bought, (1, 1), now=now)
    [row] = await fetch("SELECT id FROM shortfall WHERE member_id = $1", spender.id)
    return row["id"]  # type: ignore[no-any-return]


async def _brought_back_early(by: TestMember, *, now: datetime) -> UUID:
    """Two returns that came before their purchases, one of which has come since: answers that one's id."""
    for _ in range(2):
        bought = factories.draft(by, "1.00", occurred_at=now)
        early = await bring_back(bought, (1, 1), now=now)
    await purchases.record_purchase(actor=factories.TILL, draft=bought, now=now)
    return early.id


async def _unit(of: TestMember, *, now: datetime) -> None:
    """A unit with two versions of its policy, of which the member has points that expire, each unit's at its time."""
    id = f"unit-{new_id().hex[-12:]}"
    await points.create_unit(actor=SYSTEM, id=id, draft=points.UnitDraft(name="Miles"), now=START)
    for years, since in ((1, factories.LONG_AGO), (2, factories.THEN)):
        await factories.policy(unit_id=id, expiry=factories.after_earning(12 * years), valid_from=since)
    await points.adjust_points(
        actor=STAFF,
        now=now,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=5, reason="Miles.", unit_id=id),
    )


async def _put_back(of: TestMember) -> UUID:
    """The transfer that undoes another and puts points back into every lot the member has: answers its id."""
    now = START + timedelta(hours=2)
    prize = await factories.reward(name="All there is", cost=await factories.balance_of(of, now=now))
    issued = await rewards.redeem_reward(actor=of.actor, id=new_id(), reward_id=prize, now=now)
    await rewards.cancel_redemption(actor=of.actor, issued_reward_id=issued.id, now=now)
    [row] = await fetch("SELECT id FROM transfer WHERE kind = 'reinstate' AND reference = $1", issued.id)
    return row["id"]  # type: ignore[no-any-return]
