"""The programme's units and their policies."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from domain import ledger, points
from domain.actor import ANONYMOUS, Actor
from domain.database import fetch
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, policy, staff_member
from tests.graph import GraphRunner, execute
from tests.schema.points.books import AGENT, CHECKOUT, books

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
            "tier": "gold",
            "expiry": {"kind": "FIXED_DAY", "span": None, "month": 2, "day": 29, "years": 1},
        }
    ],
    "negative": "REVIEW",
    "passing": {"mostAtOnce": 500, "mostADay": 1_000, "holding": {"count": 1, "of": "DAY", "roundedTo": None}},
    "adjusting": [{"role": "agent", "cap": 1_000, "alone": 200}],
}


@pytest.fixture(autouse=True)
async def agent(run: GraphRunner) -> None:
    """Somebody of the staff has the role that policies here name."""
    await staff_member(name="Al", email="al@example.com", role="agent")


async def create(run: GraphRunner, who: Any = STAFF, language: str | None = None, **changes: Any) -> Any:
    return await run.as_(who)("admin/CreateUnit", input=MILES | changes, language=language)


async def set_policy(run: GraphRunner, policy: Any, who: Any = STAFF, **more: Any) -> Any:
    return await run.as_(who)("admin/SetUnitPolicy", input={"unitId": "points", "policy": policy} | more)


async def withdraw(run: GraphRunner, version: int, who: Any = STAFF, unitId: str = "points") -> Any:
    return await run.as_(who)("admin/WithdrawUnitPolicy", input={"unitId": unitId, "version": version})


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
        ({"id": "stars", "names": [{"language": "d", "name": "Sterne"}]}, "BAD_USER_INPUT", ["names", "d"]),
        ({"id": "stars", "names": [{"language": "xx", "name": "Stars"}]}, "BAD_USER_INPUT", ["names", "xx"]),
        ({"id": "stars", "names": [{"language": "de-QX", "name": "Stars"}]}, "BAD_USER_INPUT", ["names", "de-QX"]),
        ({"id": "stars", "names": [{"language": "zh-Foob", "name": "x"}]}, "BAD_USER_INPUT", ["names", "zh-Foob"]),
        ({"id": "stars", "names": [{"language": "de", "name": n} for n in "ab"]}, "BAD_USER_INPUT", ["names"]),
        (
            {"id": "stars", "names": [{"language": tag, "name": "a"} for tag in ("de", "DE")]},
            "BAD_USER_INPUT",
            ["names"],
        ),
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
    later = await set_policy(run, dict.fromkeys(RICH), validFrom="2027-01-01T01:00:00+01:00", why="For the new year.")

    versions = [
        PLAIN | {"version": 3, "validFrom": "2027-01-01T00:00:00+00:00"},
        RICH | {"version": 2, "validFrom": "2026-11-21T12:00:00+00:00"},
        PLAIN | {"version": 1, "validFrom": "2026-11-20T12:00:00+00:00"},
    ]
    assert [answer["policy"] for answer in (later, rich, plain)] == versions
    units = await run.as_(STAFF)("admin/Units")
    made = [version.pop("change") for version in units[1]["policies"]]
    assert [(change["madeBy"], change["madeAt"], change["why"]) for change in made] == [
        (STAFF.reference, "2026-11-21T12:00:00+00:00", "For the new year."),
        (STAFF.reference, "2026-11-21T12:00:00+00:00", None),
        (STAFF.reference, "2026-11-20T12:00:00+00:00", None),
    ]
    assert units == [
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
TWO_WEEKS = {"kind": "SPAN", "span": {"count": 14, "of": "DAY"}}
NEW_YEAR = {"kind": "FIXED_DAY", "month": 12, "day": 31}


@pytest.mark.parametrize(
    ("terms", "path"),
    [
        ({"pending": {"kind": "SPAN"}}, ["policy", "pending", "span"]),
        ({"pending": {"kind": "AT_ONCE", "span": SPAN}}, ["policy", "pending", "span"]),
        ({"expiry": {"kind": "INACTIVITY"}}, ["policy", "expiry", "span"]),
        ({"expiry": {"kind": "NEVER", "span": SPAN}}, ["policy", "expiry", "span"]),
        ({"expiry": {"kind": "NEVER", "month": 5}}, ["policy", "expiry", "month"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 13, "day": 1}}, ["policy", "expiry", "month"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 1}}, ["policy", "expiry", "day"]),
        (
            {"expiry": {"kind": "AFTER_EARNING", "span": {"count": 101, "of": "YEAR"}}},
            ["policy", "expiry", "span", "count"],
        ),
        (
            {"expiryByTier": [{"tier": "gold", "expiry": {"kind": "AFTER_EARNING"}}]},
            ["policy", "expiryByTier", "0", "expiry", "span"],
        ),
        ({"expiryByTier": [{"tier": "gold", "expiry": {"kind": "NEVER"}}] * 2}, ["policy", "expiryByTier"]),
        ({"passing": {"mostAtOnce": 0}}, ["policy", "passing", "mostAtOnce"]),
        ({"passing": {"holding": {"count": -1, "of": "DAY"}}}, ["policy", "passing", "holding", "count"]),
        ({"adjusting": [{"role": "agent", "cap": -1}]}, ["policy", "adjusting", "0", "cap"]),
        ({"adjusting": [{"role": f"r{n}"} for n in range(101)]}, ["policy", "adjusting"]),
        (
            {"pending": {"kind": "SPAN", "span": {"count": 0, "of": "DAY"}}},
            ["policy", "pending", "span", "count"],
        ),
        (
            {"expiry": {"kind": "INACTIVITY", "span": {"count": 0, "of": "MONTH"}}},
            ["policy", "expiry", "span", "count"],
        ),
        ({"passing": {"holding": {"count": 0, "of": "DAY"}}}, ["policy", "passing", "holding", "count"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 2, "day": 30}}, ["policy", "expiry", "day"]),
        ({"expiry": {"kind": "FIXED_DAY", "month": 4, "day": 31}}, ["policy", "expiry", "day"]),
        (
            {"expiryByTier": [{"tier": "gold", "expiry": {"kind": "FIXED_DAY", "month": 2, "day": 30}}]},
            ["policy", "expiryByTier", "0", "expiry", "day"],
        ),
        (
            {"expiryByTier": [{"tier": name, "expiry": {"kind": "NEVER"}} for name in ("gold", "gold_x")]},
            ["policy", "expiryByTier", "1", "tier"],
        ),
        (
            {"adjusting": [{"role": "agent", "cap": 5}, {"role": "clerk_2", "cap": 5}]},
            ["policy", "adjusting", "1", "role"],
        ),
        (
            {"adjusting": [{"role": "agent", "cap": 5, "alone": 6}]},
            ["policy", "adjusting", "0", "alone"],
        ),
        ({"passing": {"mostAtOnce": 6, "mostADay": 5}}, ["policy", "passing", "mostAtOnce"]),
        (
            {
                "pending": {"kind": "SPAN", "span": {"count": 2, "of": "MONTH"}},
                "expiry": {"kind": "AFTER_EARNING", "span": {"count": 1, "of": "MONTH"}},
            },
            ["policy", "expiry", "span"],
        ),
        (
            {"pending": TWO_WEEKS, "expiry": {"kind": "FIXED_DAY", "month": 12, "day": 31}},
            ["policy", "expiry", "day"],
        ),
        (
            {"pending": TWO_WEEKS, "expiry": {"kind": "INACTIVITY", "span": {"count": 14, "of": "DAY"}}},
            ["policy", "expiry", "span"],
        ),
        (
            {
                "pending": TWO_WEEKS,
                "expiry": {"kind": "AFTER_EARNING", "span": {"count": 0, "of": "DAY", "roundedTo": "MONTH"}},
            },
            ["policy", "expiry", "span"],
        ),
        (
            {
                "pending": TWO_WEEKS,
                "expiryByTier": [
                    {"tier": "silver", "expiry": {"kind": "NEVER"}},
                    {"tier": "gold", "expiry": {"kind": "AFTER_EARNING", "span": {"count": 2, "of": "WEEK"}}},
                ],
            },
            ["policy", "expiryByTier", "1", "expiry", "span"],
        ),
        (
            {
                "pending": TWO_WEEKS,
                "expiryByTier": [{"tier": "gold", "expiry": {"kind": "FIXED_DAY", "month": 2, "day": 29}}],
            },
            ["policy", "expiryByTier", "0", "expiry", "day"],
        ),
    ],
)
async def test_a_policy_that_cannot_be_right_is_refused_by_its_field(
    run: GraphRunner, terms: Any, path: list[str]
) -> None:
    before = await books()

    answer = await set_policy(run, terms)

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", path)
    assert await books() == before


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (
            {"expiryByTier": [{"tier": "platinum", "expiry": {"kind": "NEVER"}}]},
            "There is no tier “platinum”. The tiers are bronze, gold, silver.",
        ),
        ({"adjusting": [{"role": "agnet"}]}, "There is no role “agnet”. The roles are agent."),
        (
            {"expiry": {"kind": "AFTER_EARNING"}},
            "AFTER_EARNING needs a `span`: so many days, weeks, months or years.",
        ),
        ({"pending": {"kind": "AT_ONCE", "span": SPAN}}, "AT_ONCE has no `span`."),
        ({"expiry": {"kind": "FIXED_DAY", "month": 2, "day": 30}}, "February has at most 29 days."),
        (
            {"expiry": {"kind": "AFTER_EARNING", "span": {"count": 0, "of": "DAY"}}},
            "A span of 0 must be rounded to the end of a day, week, month or year.",
        ),
    ],
)
async def test_what_has_no_sense_is_told_in_a_sentence(run: GraphRunner, terms: Any, said: str) -> None:
    assert (await set_policy(run, terms))["message"] == said


async def test_what_has_sense_is_let_through(run: GraphRunner) -> None:
    to_the_months_end = {"count": 0, "of": "DAY", "roundedTo": "MONTH"}

    answer = await set_policy(
        run,
        {
            "expiry": {"kind": "AFTER_EARNING", "span": to_the_months_end},
            "expiryByTier": [{"tier": "silver", "expiry": {"kind": "FIXED_DAY", "month": 2, "day": 29}}],
            "passing": {"mostADay": 5},
            "adjusting": [{"role": "agent", "cap": 5}],
        },
    )

    assert answer["policy"]["expiry"]["span"] == to_the_months_end
    assert answer["policy"]["passing"] == {"mostAtOnce": 5, "mostADay": 5, "holding": None}
    assert answer["policy"]["adjusting"] == [{"role": "agent", "cap": 5, "alone": 5}]


@pytest.mark.parametrize(
    "terms",
    [
        {"expiry": {**NEW_YEAR, "years": 1}},
        {"expiry": {"kind": "AFTER_ACTIVATION", "span": SPAN}},
        {"expiry": {"kind": "INACTIVITY", "span": {"count": 15, "of": "DAY"}}},
        {"expiry": {"kind": "AFTER_EARNING", "span": {"count": 1, "of": "MONTH", "roundedTo": "MONTH"}}},
        {"expiryByTier": [{"tier": "gold", "expiry": {**NEW_YEAR, "years": 2}}]},
    ],
)
async def test_points_may_pend_for_two_weeks_where_all_of_them_count_after_that(run: GraphRunner, terms: Any) -> None:
    answer = await set_policy(run, {"pending": TWO_WEEKS, **terms})

    assert answer["policy"]["pending"]["span"]["count"] == 14


async def test_an_expiry_that_a_new_pending_time_does_not_fit_is_told_at_the_pending_time(run: GraphRunner) -> None:
    await set_policy(run, {"expiryByTier": [{"tier": "gold", "expiry": NEW_YEAR}]})

    answer = await set_policy(run, {"pending": TWO_WEEKS})

    assert (answer["path"], answer["message"]) == (
        ["policy", "pending", "span"],
        "Points earned on 18 December would expire before they begin to count.",
    )


async def test_a_stored_policy_under_which_points_never_count_is_read_and_changed_elsewhere(run: GraphRunner) -> None:
    two_weeks = points.Pending(kind=points.PendingKind.SPAN, span=points.Span(14, points.CalendarUnit.DAY))
    a_day = points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=points.Span(1, points.CalendarUnit.DAY))
    await policy(pending=two_weeks, expiry=a_day)

    answer = await set_policy(run, {"passing": {"mostADay": 5}})

    assert (answer["policy"]["pending"]["span"]["count"], answer["policy"]["expiry"]["span"]["count"]) == (14, 1)
    assert answer["policy"]["passing"]["mostADay"] == 5


async def test_a_limit_that_was_not_given_is_told_as_none(run: GraphRunner) -> None:
    answer = await set_policy(run, {"passing": {}, "adjusting": [{"role": "agent"}]})

    assert answer["policy"]["passing"] == {"mostAtOnce": None, "mostADay": None, "holding": None}
    assert answer["policy"]["adjusting"] == [{"role": "agent", "cap": None, "alone": None}]


async def test_what_is_left_out_stays_and_null_makes_it_plain_again(run: GraphRunner, clock: Clock) -> None:
    await set_policy(run, RICH)
    clock.forward(days=1)

    one = await set_policy(run, {"negative": "CLAMP"})
    clock.forward(days=1)
    reset = await set_policy(run, {"passing": None, "expiryByTier": [], "adjusting": None})
    clock.forward(days=1)
    nothing = await set_policy(run, {})

    assert {name: one["policy"][name] for name in RICH} == RICH | {"negative": "CLAMP"}
    assert {name: reset["policy"][name] for name in RICH} == RICH | {
        "negative": "CLAMP",
        "passing": None,
        "expiryByTier": [],
        "adjusting": [],
    }
    assert nothing == reset


async def test_a_version_takes_over_what_the_one_in_force_at_its_day_says(run: GraphRunner) -> None:
    await set_policy(run, RICH, validFrom="2027-02-01T00:00:00Z")

    earlier = await set_policy(run, {"negative": "FORBID"}, validFrom="2027-01-01T00:00:00Z")
    later = await set_policy(run, {"negative": "FORBID"}, validFrom="2027-03-01T00:00:00Z")
    again = await set_policy(run, {"negative": "FORBID"}, validFrom="2027-03-01T00:00:00Z")

    assert {name: earlier["policy"][name] for name in PLAIN} == PLAIN | {"negative": "FORBID"}
    assert {name: later["policy"][name] for name in RICH} == RICH | {"negative": "FORBID"}
    assert again == later


async def test_a_version_that_is_not_in_force_yet_can_be_withdrawn(run: GraphRunner, clock: Clock) -> None:
    later = "2027-01-01T00:00:00Z"
    await set_policy(run, RICH)
    await set_policy(run, {"negative": "CLAMP"}, validFrom=later)

    first = await withdraw(run, 2)
    before = await books()
    again = [await withdraw(run, 2), *await asyncio.gather(*(withdraw(run, 2) for _ in range(5)))]
    after = await books()
    anew = await set_policy(run, {"negative": "FORBID"}, validFrom=later)

    assert first == {"id": "points", "policies": [{"version": 1, "validFrom": "2026-11-20T12:00:00+00:00"}]}
    assert again == [first] * 6
    assert after == before
    assert (anew["policy"]["version"], anew["policy"]["negative"]) == (3, "FORBID")
    assert [row["version"] for row in (await run.as_(STAFF)("admin/Units"))[0]["policies"]] == [3, 1]


async def test_a_version_that_is_in_force_is_not_withdrawn(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await set_policy(run, RICH)
    await set_policy(run, {"negative": "CLAMP"}, validFrom="2026-11-21T12:00:00Z")
    clock.forward(days=1)
    before = await books()

    answers = [
        await withdraw(run, 1),
        await withdraw(run, 2),
        await withdraw(run, 3),
        await withdraw(run, -1),
        await withdraw(run, 1, unitId="none"),
        await withdraw(run, 1, AGENT),
        await withdraw(run, 1, member),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        ("VERSION_IN_FORCE", ["version"]),
        ("VERSION_IN_FORCE", ["version"]),
        ("NOT_FOUND", ["version"]),
        ("NOT_FOUND", ["version"]),
        ("NOT_FOUND", ["unitId"]),
        ("FORBIDDEN", []),
        ("FORBIDDEN", []),
    ]
    assert await books() == before


async def test_the_past_keeps_its_policy(run: GraphRunner) -> None:
    await set_policy(run, RICH, validFrom="2027-01-01T00:00:00Z")
    before = await books()

    answers = [
        await set_policy(run, RICH, validFrom="2026-11-20T11:59:59Z"),
        await set_policy(run, RICH, validFrom="0001-01-01T00:00:00+14:00"),
        await set_policy(run, {"negative": "CLAMP"}, validFrom="2027-01-01T00:00:00Z"),
        await set_policy(run, RICH, validFrom="2036-11-22T12:00:00Z"),
        await set_policy(run, RICH, validFrom="2026-12-24T12:00:00"),
        await set_policy(run, {}, unitId="miles"),
        await set_policy(run, {}, unitId="a\u0000"),
    ]

    assert [(answer["code"], answer["path"]) for answer in answers] == [
        *[("BAD_USER_INPUT", ["validFrom"])] * 5,
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
            await policy(unit_id=f"unit-{number}", valid_from=instant, negative=list(ledger.Negative)[day])
    statements.clear()

    answer = await run.as_(STAFF)("admin/Units")

    assert (len(answer), len(statements)) == (units, 2)
