"""What will begin to count, and what will expire."""

from datetime import timedelta
from typing import Any

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM
from tests.clock import START, Clock
from tests.factories import STAFF, TestMember, account, after_earning, earning, policy
from tests.graph import GraphRunner


@pytest.fixture(autouse=True)
async def units(run: GraphRunner) -> None:
    """Points expire two months after earning; miles pend for a week; stars wait for activation."""
    for id, name in (("miles", "Miles"), ("stars", "Stars")):
        await points.create_unit(actor=SYSTEM, id=id, draft=points.UnitDraft(name=name), now=START)
    await policy(expiry=after_earning(2))
    a_week = points.Span(1, points.CalendarUnit.WEEK)
    await policy(unit_id="miles", pending=points.Pending(kind=points.PendingKind.SPAN, span=a_week))
    await policy(unit_id="stars", pending=points.Pending(kind=points.PendingKind.ACTIVATION))


async def lines(run: GraphRunner, of: Any, **variables: Any) -> list[tuple[str, str, str | None, int]]:
    answer = await run.as_(of)("mobile/PointsForecast", **variables)
    return [(line["unit"]["id"], line["change"], line["at"], line["amount"]) for line in answer["pointsForecast"]]


async def test_what_comes_is_told_soonest_first_over_all_units(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await account(member, balance=100, now=START - timedelta(days=20))
    await account(member, balance=300)
    await account(member, balance=50)
    await account(member, balance=-30)
    await earning(member, 40, unit_id="miles")
    await earning(member, 5, unit_id="stars")

    everything = await lines(run, member)

    assert everything == [
        ("miles", "MATURES", "2026-11-27T12:00:00+00:00", 40),
        ("points", "EXPIRES", "2026-12-31T13:00:00+00:00", 70),
        ("points", "EXPIRES", "2027-01-20T12:00:00+00:00", 350),
        ("stars", "MATURES", None, 5),
    ]
    assert await lines(run, member, first=2) == everything[:2]
    assert await lines(run, member, unit="points", first=1) == everything[1:2]
    assert await lines(run, member, unit="nothing") == []
    clock.forward(days=7)
    assert await lines(run, member) == everything[1:]


async def test_only_members_have_a_forecast_of_their_own(run: GraphRunner, member: TestMember) -> None:
    assert await lines(run, member) == []
    assert await run.as_(ANONYMOUS).codes("mobile/PointsForecast") == ["UNAUTHENTICATED"]
    assert await run.as_(STAFF).codes("mobile/PointsForecast") == ["FORBIDDEN"]
