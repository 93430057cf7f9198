"""The programme's units and their policies."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from domain import points
from domain.actor import ANONYMOUS, Actor
from domain.database import fetch
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, policy
from tests.graph import GraphRunner, execute
from tests.schema.points.books import CHECKOUT, books

MILES = {
    "id": "miles",
    "kind": "SPENDABLE",
    "name": "Miles",
    "names": [{"language": "de", "name": "Meilen"}],
    "decimals": 2,
}
PLAIN = {
    "pending": {"kind": "AT_ONCE", "span": None},
    "expiry": {"kind": "NEVER", "span": None, "month": None, "day": None, "years": 0},
    "expiryByTier": [],
    "negative": "DEBT",
    "passing": None,
    "adjusting": [],
}
RICH = {
    "pending": {"kind": "SPAN", "span": {"count": 14, "of": "DAY", "roundedTo": "WEEK"}},
    "expiry": {
        "kind": "AFTER_EARNING",
        "span": {"count": 6, "of": "MONTH", "roundedTo": "MONTH"},
        "month": None,
        "day": None,
        "years": 0,
    },
    "expiryByTier": [
        {
            "tier": "Gold",
            "expiry": {"kind": "FIXED_DAY", "span": None, "month": 2, "day": 29, "years": 1},
        }
    ],
    "negative": "REVIEW",
    "passing": {"mostAtOnce": 500, "mostADay": 1_000, "holding": {"count": 1, "of": "DAY", "roundedTo": None}},
    "adjusting": [{"role": "agent", "cap": 1_000, "alone": 200}],
}


async def create(run: GraphRunner, who: Any = STAFF, language: str | None = None, **changes: Any) -> Any:
    return await run.as_(who)("admin/CreateUnit", input=MILES | changes, language=language)


async def set_policy(run: GraphRunner, policy: Any, who: Any = STAFF, **more: Any) -> Any:
    return await run.as_(who)("admin/SetUnitPolicy", input={"unitId": "points", "policy": policy} | more)


async def test_a_new_unit_can_be_earned_at_once(run: GraphRunner, member: TestMember) -> None:
    answer = await create(run, language="de-AT")

    assert answer == {"id": "miles", "kind": "SPENDABLE", "name": "Meilen", "decimals": 2}
    wish = {"id": "01890000-0000-7000-8000-000000000005", "memberId": "", "amount": 5, "reason": "x", "unitId": "miles"}
    members = await run.as_(STAFF)("admin/Members")
    posted = await run.as_(STAFF)("admin/AdjustPoints", input=wish | {"memberId": members["nodes"][0]["id"]})
    assert posted["state"] == "POSTED"


async def test_the_same_unit_again_changes_nothing(run: GraphRunner) -> None:
    first = await create(run)
    before = await books()

    again = await asyncio.gather(*(create(run) for _ in range(10)))

    assert again == [first] * 10
    assert await books() == before


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"name": "Air miles"}, "ID_REUSED", ["id"]),
        ({"names": []}, "ID_REUSED", ["id"]),
        ({"kind": "QUALIFYING"}, "ID_REUSED", ["id"]),
        ({"decimals": 0}, "ID_REUSED", ["id"]),
        ({"id": ""}, "BAD_USER_INPUT", ["id"]),
        ({"id": "Air Miles"}, "BAD_USER_INPUT", ["id"]),
        ({"id": "m" * 41}, "BAD_USER_INPUT", ["id"]),
        ({"id": "m\u0000"}, "BAD_USER_INPUT", ["id"]),
        ({"id": "stars", "name": " "}, "BAD_USER_INPUT", ["name"]),
        ({"id": "stars", "name": "x" * 81}, "BAD_USER_INPUT", ["name"]),
        ({"id": "stars", "names": [{"language": "German", "name": "x" * 81}]}, "BAD_USER_INPUT", ["names", "German"]),
        ({"id": "stars", "names": [{"language": "d", "name": "Sterne"}]}, "BAD_USER_INPUT", ["names"]),
        ({"id": "stars", "decimals": -1}, "BAD_USER_INPUT", ["decimals"]),
        ({"id": "stars", "decimals": 7}, "BAD_USER_INPUT", ["decimals"]),
    ],
)
async def test_a_bad_unit_is_refused(run: GraphRunner, changes: dict[str, Any], code: str, path: list[str]) -> None:
    await create(run)
    before = await books()

    answer = await create(run, **changes)

    assert (answer["code"], answer["path"]) == (code, path)
    assert await books() == before


async def test_a_policy_is_told_as_it_was_given_and_earlier_versions_stay(run: GraphRunner, clock: Clock) -> None:
    await create(run)
    plain = await set_policy(run, {})
    clock.forward(days=1)

    rich = await set_policy(run, RICH)
    later = await set_policy(run, {"expiry": {"kind": "NEVER"}}, validFrom="2027-01-01T01:00:00+01:00")

    versions = [
        PLAIN | {"version": 3, "validFrom": "2027-01-01T00:00:00+00:00"},
        RICH | {"version": 2, "validFrom": "2026-11-21T12:00:00+00:00"},
        PLAIN | {"version": 1, "validFrom": "2026-11-20T12:00:00+00:00"},
    ]
    assert [answer["policy"] for answer in (later, rich, plain)] == versions
    assert await run.as_(STAFF)("admin/Units") == [
        {"id": "miles", "kind": "SPENDABLE", "name": "Miles", "decimals": 2, "policies": []},
        {"id": "points", "kind": "SPENDABLE", "name": "Points", "decimals": 0, "policies": versions},
    ]


async def test_the_same_policy_again_changes_nothing(run: GraphRunner, clock: Clock) -> None:
    later = "2027-01-01T00:00:00Z"
    first = [await set_policy(run, RICH), await set_policy(run, {}, validFrom=later)]
    before = await books()
    clock.forward(days=1)

    again = [await set_policy(run, RICH), await set_policy(run, {}, validFrom=later)]
    at_once = await asyncio.gather(*(set_policy(run, RICH) for _ in range(5)))

    assert again == first
    assert at_once == [first[0]] * 5
    assert await books() == before


SPAN = {"count": 1, "of": "DAY"}


@pytest.mark.parametrize(
    ("terms", "path"),
    [
        ({"pending": {"kind": "SPAN"}}, ["policy", "pending", "span", "of"]),
        ({"pending": {"kind": "AT_ONCE", "span": SPAN}}, ["policy", "pending", "span"]),
        ({"expiry": {"kind": "INACTIVITY"}}, ["policy", "expiry", "span", "of"]),
        ({"expiry": {"kind": "NEVER", "span": SPAN}}, ["policy", "expiry", "span"]),
        ({"expiry": {"kind": "NEVER", "month": 5}}, ["policy", "expiry", "month"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 13, "day": 1}}, ["policy", "expiry", "month"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 1}}, ["policy", "expiry", "day"]),
        (
            {"expiry": {"kind": "AFTER_EARNING", "span": {"count": 101, "of": "YEAR"}}},
            ["policy", "expiry", "span", "count"],
        ),
        (
            {"expiryByTier": [{"tier": "Gold", "expiry": {"kind": "AFTER_EARNING"}}]},
            ["policy", "expiryByTier", "Gold", "span", "of"],
        ),
        ({"expiryByTier": [{"tier": "Gold", "expiry": {"kind": "NEVER"}}] * 2}, ["policy", "expiryByTier"]),
        ({"passing": {"mostAtOnce": 0}}, ["policy", "passing", "mostAtOnce"]),
        ({"passing": {"holding": {"count": -1, "of": "DAY"}}}, ["policy", "passing", "holding", "count"]),
        ({"adjusting": [{"role": "agent", "cap": -1}]}, ["policy", "adjusting", "agent", "cap"]),
        ({"adjusting": [{"role": f"r{n}"} for n in range(101)]}, ["policy", "adjusting"]),
    ],
)
async def test_a_policy_that_cannot_be_right_is_refused_by_its_field(
    run: GraphRunner, terms: Any, path: list[str]
) -> None:
    before = await books()

    answer = await set_policy(run, terms)

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", path)
    assert await books() == before


async def test_the_past_keeps_its_policy(run: GraphRunner) -> None:
    await set_policy(run, RICH, validFrom="2027-01-01T00:00:00Z")
    before = await books()

    answers = [
        await set_policy(run, RICH, validFrom="2026-11-20T11:59:59Z"),
        await set_policy(run, RICH, validFrom="0001-01-01T00:00:00+14:00"),
        await set_policy(run, {}, validFrom="2027-01-01T00:00:00Z"),
        await set_policy(run, {}, unitId="miles"),
        await set_policy(run, {}, unitId="a\u0000"),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("BAD_USER_INPUT", ["validFrom"]),
        ("BAD_USER_INPUT", ["validFrom"]),
        ("BAD_USER_INPUT", ["validFrom"]),
        ("NOT_FOUND", ["unitId"]),
        ("NOT_FOUND", ["unitId"]),
    ]
    assert await books() == before


async def test_at_one_instant_all_requests_make_one_version(run: GraphRunner) -> None:
    await asyncio.gather(*(set_policy(run, RICH) for _ in range(10)))

    assert [row["version"] for row in await fetch("SELECT version FROM unit_policy")] == [1]


@pytest.mark.parametrize(
    ("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN"), (CHECKOUT, "FORBIDDEN")]
)
async def test_only_staff_configure_units_and_read_their_policies(
    run: GraphRunner, member: TestMember, actor: Actor, code: str
) -> None:
    before = await books()

    answers = [(await create(run, who), await set_policy(run, {}, who)) for who in (actor, member)]

    assert [(one["code"], other["code"]) for one, other in answers] == [(code, code), ("FORBIDDEN", "FORBIDDEN")]
    assert [await run.as_(who).codes("admin/Units") for who in (actor, member)] == [[code], ["FORBIDDEN"]]
    names = await execute("{ units { id name } }", variables={}, context=run.as_(actor).context())
    assert names.data == {"units": [{"id": "points", "name": "Points"}]}
    assert await books() == before


@pytest.mark.parametrize("units", [1, 5])
async def test_however_many_units_there_are_the_statements_are_two(
    run: GraphRunner, statements: list[str], units: int
) -> None:
    for number in range(1, units):
        await create(run, id=f"unit-{number}")
        for day in (1, 2):
            instant = START - timedelta(days=day)
            await policy(unit_id=f"unit-{number}", valid_from=instant, negative=list(points.Negative)[day])
    statements.clear()

    answer = await run.as_(STAFF)("admin/Units")

    assert (len(answer), len(statements)) == (units, 2)
