"""Following one's balance live."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM, Actor
from domain.feed import feed
from domain.ids import new_id
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, account, earning, member, opening, policy, purchase
from tests.graph import GraphRunner, document, subscribe
from tests.schema.points.books import CHECKOUT


@pytest.fixture(autouse=True)
def short_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of a test jumps: followers look at it more often."""
    monkeypatch.setattr("domain.points.live_balance.LONGEST_SLEEP", timedelta(milliseconds=50))


class Following:
    """The events of one subscription."""

    def __init__(self, answers: Any) -> None:
        self._answers = answers

    async def next(self, count: int) -> list[dict[str, Any]]:
        """The next events, waiting a while for them."""
        async with asyncio.timeout(10):
            return [(await anext(self._answers)).data["balanceChanged"] for _ in range(count)]

    async def is_quiet(self) -> bool:
        """Whether nothing comes for half a second."""
        try:
            async with asyncio.timeout(0.5):
                await anext(self._answers)
        except TimeoutError:
            return True
        return False


@asynccontextmanager
async def following(run: GraphRunner, of: Any, *, after: str | None = None) -> AsyncIterator[Following]:
    """A subscription that is up: what is posted inside the block reaches it."""
    answers: Any = subscribe(
        document("mobile/OnBalanceChanged"), variables={"after": after}, context=run.as_(of).context(fixed_now=False)
    )
    first = asyncio.ensure_future(anext(answers))
    async with asyncio.timeout(10):
        while of.id not in feed._followers:  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.01)

    async def all_answers() -> AsyncIterator[Any]:
        yield await first
        async for answer in answers:
            yield answer

    try:
        yield Following(all_answers())
    finally:
        first.cancel()
        await answers.aclose()


async def test_each_change_arrives_in_order(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=5)

    async with following(run, member) as events:
        for amount in (7, -2, 1):
            await account(member, balance=amount)
        seen = await events.next(3)

    assert [event["amount"] for event in seen] == [7, -2, 1]
    assert seen[-1]["balance"] == 11
    assert len({event["cursor"] for event in seen}) == 3


async def test_who_comes_back_is_given_what_was_missed_first_and_nothing_twice(
    run: GraphRunner, member: TestMember
) -> None:
    async with following(run, member) as events:
        await account(member, balance=1)
        [last] = await events.next(1)
    for amount in (2, 3, 4):
        await account(member, balance=amount)

    async with following(run, member, after=last["cursor"]) as events:
        await account(member, balance=5)
        seen = await events.next(4)
        await account(member, balance=6)
        seen += await events.next(1)

    assert [event["amount"] for event in seen] == [2, 3, 4, 5, 6]


async def test_from_the_very_beginning_everything_is_replayed(run: GraphRunner, member: TestMember) -> None:
    for amount in range(1, 6):
        await account(member, balance=amount)

    async with following(run, member, after="0.0") as events:
        seen = await events.next(5)

    assert [event["amount"] for event in seen] == [1, 2, 3, 4, 5]
    assert {event["balance"] for event in seen} == {15}


async def test_a_transfer_tells_its_unit_and_its_sentence(run: GraphRunner, member: TestMember) -> None:
    async with following(run, member) as events:
        await account(member, balance=5)
        [event] = await events.next(1)

    assert event == {
        "cursor": event["cursor"],
        "cause": "TRANSFER",
        "amount": 5,
        "balance": 5,
        "holdState": None,
        "unit": {"id": "points"},
        "transfer": {
            "id": event["transfer"]["id"],
            "kind": "ADJUST_CREDIT",
            "explanation": "5 points added: To start with.",
        },
    }


async def test_holds_and_activations_are_told_and_replayed_after_a_break(run: GraphRunner, member: TestMember) -> None:
    await points.create_unit(actor=SYSTEM, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    await policy(unit_id="stars", pending=points.Pending(kind=points.PendingKind.ACTIVATION))
    await account(member, balance=500)
    whole, part, star = new_id(), new_id(), new_id()

    async with following(run, member) as events:
        await hold(member, whole, 300)
        [made] = await events.next(1)
    await points.release_hold(actor=CHECKOUT, id=whole, now=START)
    await hold(member, part, 200)
    await points.capture_hold(actor=CHECKOUT, id=part, amount=120, now=START)
    async with following(run, member, after=made["cursor"]) as events:
        await earning(member, 7, id=star, unit_id="stars")
        await points.activate_points(actor=CHECKOUT, transfer_ids=[star], now=START)
        seen = await events.next(6)

    assert [(e["unit"]["id"], e["cause"], e["holdState"], e["amount"]) for e in [made, *seen]] == [
        ("points", "HOLD", "OPEN", -300),
        ("points", "HOLD", "RELEASED", 300),
        ("points", "HOLD", "OPEN", -200),
        ("points", "HOLD", "CAPTURED", 200),
        ("points", "TRANSFER", None, -120),
        ("stars", "TRANSFER", None, 7),
        ("stars", "ACTIVATION", None, 7),
    ]
    assert [event["balance"] for event in (made, seen[-3], seen[-1])] == [200, 380, 7]


async def test_points_that_pend_are_told_when_they_are_earned_and_when_they_begin_to_count(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    a_day = points.Span(1, points.CalendarUnit.DAY)
    await policy(pending=points.Pending(kind=points.PendingKind.SPAN, span=a_day))

    async with following(run, member) as events:
        await purchase(member, "30")
        [earned] = await events.next(1)
        clock.forward(days=2)
        [counts] = await events.next(1)
        quiet = await events.is_quiet()
    async with following(run, member, after=counts["cursor"]) as events:
        await points.adjust_points(
            actor=STAFF,
            now=clock.now,
            draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=-4, reason="A slip."),
        )
        [next_] = await events.next(1)

    assert (earned["cause"], earned["amount"], earned["balance"]) == ("TRANSFER", 30, 0)
    assert counts == {
        "cursor": earned["cursor"],
        "cause": "TIME",
        "amount": 30,
        "balance": 30,
        "holdState": None,
        "unit": {"id": "points"},
        "transfer": None,
    }
    assert quiet
    assert (next_["amount"], next_["balance"]) == (-4, 26)


def told(events: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    return [(event["cause"], event["amount"], event["balance"]) for event in events]


async def test_points_that_expire_are_told_at_their_instant_and_their_writing_down_is_no_second_change(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await opening(member, amount=100, expires_at=START + timedelta(days=1), now=START)
    await opening(member, amount=30, expires_at=START + timedelta(days=2), now=START)

    async with following(run, member) as events:
        clock.forward(days=1)
        seen = await events.next(1)
        await points.write_down_expired(now=clock.now)
        seen += await events.next(1)
        clock.forward(days=1)
        seen += await events.next(1)
        quiet = await events.is_quiet()

    assert told(seen) == [("TIME", -100, 30), ("TRANSFER", -100, 30), ("TIME", -30, 0)]
    assert seen[1]["transfer"]["kind"] == "EXPIRE"
    assert seen[2]["cursor"] == seen[1]["cursor"]
    assert quiet


async def test_a_hold_that_ends_is_told_before_what_writes_it_down_though_both_come_at_once(
    run: GraphRunner, member: TestMember, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.points.live_balance.LONGEST_SLEEP", timedelta(minutes=1))
    await account(member, balance=500)
    await hold(member, new_id(), 300)

    async with following(run, member) as events:
        coming = asyncio.ensure_future(events.next(1))
        await asyncio.sleep(0.5)  # the follower has read what comes next, and sleeps
        clock.forward(seconds=900)
        await account(member, balance=-400, now=clock.now)
        seen = await coming + await events.next(2)
        quiet = await events.is_quiet()

    assert told(seen) == [("TIME", 300, 100), ("HOLD", 300, 100), ("TRANSFER", -400, 100)]
    assert seen[1]["holdState"] == "LAPSED"
    assert quiet


async def test_a_hold_that_ends_beyond_the_expiry_of_its_points_changes_nothing(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await opening(member, amount=100, expires_at=START + timedelta(seconds=600), now=START)
    await hold(member, new_id(), 80)

    async with following(run, member) as events:
        clock.forward(seconds=600)
        seen = await events.next(1)
        clock.forward(seconds=300)
        quiet = await events.is_quiet()

    assert told(seen) == [("TIME", -20, 0)]
    assert quiet


async def test_what_came_about_while_one_was_away_is_not_told_and_resuming_at_a_turn_loses_nothing(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await opening(member, amount=100, expires_at=START + timedelta(days=1), now=START)
    await opening(member, amount=30, expires_at=START + timedelta(days=2), now=START)
    await opening(member, amount=7, expires_at=None, now=START)

    async with following(run, member) as events:
        clock.forward(days=1)
        [turn] = await events.next(1)
    await account(member, balance=5, now=clock.now)
    clock.forward(days=1)
    async with following(run, member, after=turn["cursor"]) as events:
        seen = await events.next(1)
        quiet = await events.is_quiet()

    assert told([turn, *seen]) == [("TIME", -100, 37), ("TRANSFER", 5, 12)]
    assert quiet


async def hold(of: TestMember, id: UUID, amount: int) -> None:
    await points.hold_points(
        actor=CHECKOUT,
        now=START,
        draft=points.HoldDraft(id=id, member_id=of.id, amount=amount, purpose="order 1047", seconds=900),
    )


async def test_members_follow_their_own_balance_only(run: GraphRunner, member: TestMember) -> None:
    eve = await _eve()

    async with following(run, eve) as events:
        await account(member, balance=5)
        await purchase(member, "30")
        quiet = await events.is_quiet()
        await account(eve, balance=9)

    assert quiet


async def test_other_facts_of_a_member_are_no_events(run: GraphRunner, member: TestMember) -> None:
    async with following(run, member) as events:
        await purchase(member, "0.10")
        await purchase(member, "3", now=START)
        [event] = await events.next(1)

    assert event["amount"] == 3


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (STAFF, "FORBIDDEN")])
async def test_only_members_follow_a_balance(run: GraphRunner, actor: Actor, code: str) -> None:
    assert await _refusal(run.as_(actor)) == {"code": code}


@pytest.mark.parametrize(
    "cursor", ["", "junk", "1", "1.", ".1", "1.2.3", "-1.0", "1_0.1", "١.٢", "9" * 30 + ".1", "1." + "9" * 30, "1.1\n"]
)
async def test_a_cursor_that_is_not_ours_is_refused(run: GraphRunner, member: TestMember, cursor: str) -> None:
    assert await _refusal(run.as_(member), after=cursor) == {"code": "BAD_USER_INPUT", "path": ["after"]}


async def _refusal(run: GraphRunner, **variables: Any) -> Any:
    answers: Any = subscribe(document("mobile/OnBalanceChanged"), variables=variables, context=run.context())
    answer = answers if hasattr(answers, "errors") else await anext(answers)
    [error] = answer.errors
    return error.extensions


async def _eve() -> TestMember:
    return await member(name="Eve")
