"""What a member holds of each unit, now and as of any instant, and what is set aside."""

from datetime import timedelta
from typing import Any

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, Scope
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, after_earning, earning, policy
from tests.factories import member as another_member
from tests.graph import GraphRunner, execute
from tests.schema.points.books import CHECKOUT

A_WEEK = points.Span(1, points.CalendarUnit.WEEK)
READER = Actor(kind=ActorKind.INTEGRATION, id=new_id(), scopes=frozenset({Scope.MEMBERS_READ}))


@pytest.fixture
async def units(run: GraphRunner) -> None:
    """Beside the points: miles in three languages, which pend for a week, and a status that is never spent."""
    names = {"de": "Meilen", "pt-BR": "Milhas"}
    await points.create_unit(
        actor=SYSTEM, id="miles", draft=points.UnitDraft(name="Miles", decimals=2, names=names), now=START
    )
    await points.create_unit(
        actor=SYSTEM, id="status", draft=points.UnitDraft(name="Status", kind="qualifying"), now=START
    )
    pending = points.Pending(kind=points.PendingKind.SPAN, span=A_WEEK)
    await policy(unit_id="miles", pending=pending, expiry=after_earning(1))


async def hold(of: TestMember, amount: int, *, seconds: int = 900, now: Any = START) -> str:
    id = new_id()
    await points.hold_points(
        actor=CHECKOUT,
        now=now,
        draft=points.HoldDraft(id=id, member_id=of.id, amount=amount, purpose="order 1047", seconds=seconds),
    )
    return global_id("PointsHold", id)


def figures(answer: Any) -> dict[str, tuple[int, int, int, int]]:
    return {
        line["unit"]["id"]: (line["available"], line["pending"], line["held"], line["owed"])
        for line in answer["points"]
    }


async def test_every_unit_is_told_spendable_ones_first(run: GraphRunner, member: TestMember, units: None) -> None:
    await account(member, balance=500)
    await earning(member, 700, unit_id="miles")
    await hold(member, 120)

    answer = await run.as_(member)("mobile/PointsAccounts", language="de-CH")

    assert answer["points"] == [
        {
            "unit": {"id": "miles", "kind": "SPENDABLE", "name": "Meilen", "decimals": 2},
            "available": 0,
            "pending": 700,
            "held": 0,
            "owed": 0,
            "lapsesAt": None,
        },
        {
            "unit": {"id": "points", "kind": "SPENDABLE", "name": "Points", "decimals": 0},
            "available": 380,
            "pending": 0,
            "held": 120,
            "owed": 0,
            "lapsesAt": None,
        },
        {
            "unit": {"id": "status", "kind": "QUALIFYING", "name": "Status", "decimals": 0},
            "available": 0,
            "pending": 0,
            "held": 0,
            "owed": 0,
            "lapsesAt": None,
        },
    ]


@pytest.mark.parametrize(
    ("language", "name"),
    [(None, "Miles"), ("de", "Meilen"), ("DE-ch", "Meilen"), ("pt", "Miles"), ("pt-br", "Milhas"), ("", "Miles")],
)
async def test_a_name_falls_back_to_a_wider_language(
    run: GraphRunner, member: TestMember, units: None, language: str | None, name: str
) -> None:
    answer = await run.as_(member)("mobile/PointsAccounts", language=language)

    assert answer["points"][0]["unit"]["name"] == name


async def test_holdings_as_of_any_instant(run: GraphRunner, member: TestMember, units: None, clock: Clock) -> None:
    await earning(member, 700, unit_id="miles")
    await account(member, balance=500)
    await hold(member, 200)
    clock.forward(days=1)
    await account(member, balance=-100, now=clock.now)

    async def as_of(**span: float) -> Any:
        instant = (START + timedelta(**span)).isoformat()
        return figures(await run.as_(member)("mobile/PointsAccounts", asOf=instant))

    assert figures(await run.as_(member)("mobile/PointsAccounts")) == {
        "miles": (0, 700, 0, 0),
        "points": (400, 0, 0, 0),
        "status": (0, 0, 0, 0),
    }
    assert (await as_of(seconds=-1))["points"] == (0, 0, 0, 0)
    assert (await as_of())["points"] == (300, 0, 200, 0)
    assert (await as_of(minutes=15))["points"] == (500, 0, 0, 0)
    assert (await as_of(days=1))["points"] == (400, 0, 0, 0)
    assert (await as_of(days=7))["miles"] == (700, 0, 0, 0)
    assert (await as_of(days=30))["miles"] == (0, 0, 0, 0)


async def test_holds_are_those_of_now_whatever_instant_the_accounts_are_read_at(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await account(member, balance=500)
    await hold(member, 200)
    clock.forward(days=1)
    await hold(member, 70, now=clock.now)

    answers = [
        await run.as_(member)("mobile/PointsAccounts", asOf=instant and instant.isoformat())
        for instant in (None, START, START + timedelta(days=2))
    ]

    assert [[held["amount"] for held in answer["holds"]] for answer in answers] == [[70], [70], [70]]
    assert [figures(answer)["points"] for answer in answers] == [(430, 0, 70, 0), (300, 0, 200, 0), (500, 0, 0, 0)]


async def test_what_lapses_by_inactivity_says_when_and_does_not_for_instants_that_are_past(
    run: GraphRunner, member: TestMember
) -> None:
    expiry = points.Expiry(kind=points.ExpiryKind.INACTIVITY, span=points.Span(6, points.CalendarUnit.MONTH))
    await account(member, balance=500)
    await points.set_unit_policy(actor=SYSTEM, unit_id="points", policy=points.UnitPolicy(expiry=expiry), now=START)

    now = (await run.as_(member)("mobile/PointsAccounts"))["points"][0]
    then = (await run.as_(member)("mobile/PointsAccounts", asOf="2026-05-20T12:00:00Z"))["points"][0]
    soon = (await run.as_(member)("mobile/PointsAccounts", asOf="2026-12-24T00:00:00Z"))["points"][0]
    later = (await run.as_(member)("mobile/PointsAccounts", asOf="2027-06-01T00:00:00Z"))["points"][0]

    assert (now["available"], now["lapsesAt"]) == (500, "2027-05-20T11:00:00+00:00")
    assert (then["available"], then["lapsesAt"]) == (0, None)
    assert (soon["available"], soon["lapsesAt"]) == (500, "2027-05-20T11:00:00+00:00")
    assert (later["available"], later["lapsesAt"]) == (0, None)


async def test_members_see_their_open_holds_soonest_to_lapse_first(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await account(member, balance=500)
    late, early = await hold(member, 100, seconds=3600), await hold(member, 50)
    released = await hold(member, 10)
    await run.as_(CHECKOUT)("shop/ReleaseHold", input={"id": released})
    clock.forward(minutes=1)

    before = (await run.as_(member)("mobile/PointsAccounts"))["holds"]
    clock.forward(minutes=14)
    after = (await run.as_(member)("mobile/PointsAccounts"))["holds"]

    assert [(line["id"], line["amount"], line["purpose"]) for line in before] == [
        (early, 50, "order 1047"),
        (late, 100, "order 1047"),
    ]
    assert [line["id"] for line in after] == [late]


HOLDINGS = (
    "query H($ids: [ID!]!, $asOf: DateTime) { nodes(ids: $ids) { ... on Member"
    " { id balance points(asOf: $asOf) { available unit { name } } holds { amount unit { name } member { id } }"
    " pointsForecast { amount unit { name } } } } }"
)
SEEN = "query S($id: ID!) { node(id: $id) { ... on Member { %s } } }"


async def test_however_many_members_are_asked_for_the_statements_are_as_few(
    run: GraphRunner, member: TestMember, units: None, statements: list[str]
) -> None:
    many = [member, *[await another_member(name=f"M{n}") for n in range(4)]]
    for of in many:
        await account(of, balance=500)
        await earning(of, 7, unit_id="miles")
        await hold(of, 20)
        await hold(of, 30)
    counts = []

    for asked in (many[:1], many):
        for as_of in (None, START.isoformat()):
            variables = {"ids": [global_id("Member", of.id) for of in asked], "asOf": as_of}
            await execute(HOLDINGS, variables=variables, context=run.as_(STAFF).context())
            statements.clear()
            result = await execute(HOLDINGS, variables=variables, context=run.as_(STAFF).context())
            assert result.errors is None
            assert {node["balance"] for node in result.data["nodes"]} == {450}
            counts.append(len(statements))

    # members, balances, units, accounts, holds with their members, forecasts and who owes
    assert counts == [8, 8, 8, 8]


@pytest.mark.parametrize(
    ("actor", "field", "codes"),
    [
        (TILL, "points { available }", None),
        (TILL, 'points(asOf: "2026-11-20T12:00:00Z") { available }', ["FORBIDDEN"]),
        (TILL, "holds { amount }", ["FORBIDDEN"]),
        (TILL, "pointsForecast { amount }", ["FORBIDDEN"]),
        (CHECKOUT, "holds { amount }", None),
        (CHECKOUT, "pointsForecast { amount }", ["FORBIDDEN"]),
        (READER, 'points(asOf: "2026-11-20T12:00:00Z") { available }', None),
        (READER, "holds { amount }", None),
        (READER, "pointsForecast { amount }", None),
        (STAFF, 'points(asOf: "2026-11-20T12:00:00Z") { available } holds { amount }', None),
        (STAFF, 'points(asOf: "0001-01-01T00:00:00+14:00") { available }', ["BAD_USER_INPUT"]),
        (STAFF, "pointsForecast(first: 0) { amount }", ["BAD_USER_INPUT"]),
        (STAFF, "pointsForecast(first: 101) { amount }", ["BAD_USER_INPUT"]),
    ],
)
async def test_who_sees_how_much(
    run: GraphRunner, member: TestMember, actor: Actor, field: str, codes: list[str] | None
) -> None:
    await account(member, balance=500)
    await hold(member, 20)

    result = await execute(
        SEEN % field, variables={"id": global_id("Member", member.id)}, context=run.as_(actor).context()
    )

    assert (result.errors and [error.extensions["code"] for error in result.errors]) == codes


async def test_a_hold_is_a_node_of_who_may_see_it(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    id = await hold(member, 20)
    eve = await another_member(name="Eve")

    async def seen(who: Any) -> Any:
        text = "query N($id: ID!) { node(id: $id) { id } }"
        return (await execute(text, variables={"id": id}, context=run.as_(who).context())).data["node"]

    assert [await seen(who) for who in (member, STAFF, CHECKOUT, READER)] == [{"id": id}] * 4
    assert [await seen(who) for who in (eve, TILL, ANONYMOUS)] == [None] * 3
