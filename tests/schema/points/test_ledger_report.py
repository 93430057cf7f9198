"""The books in the graph: exact figures of a small history, for staff only."""

from datetime import datetime

import pytest

from domain.actor import ANONYMOUS, Actor
from domain.ids import new_id
from domain.rewards import redeem_reward
from tests.clock import START
from tests.factories import STAFF, TILL, after_earning, member, policy, purchase, reward
from tests.graph import GraphRunner

NOVEMBER = {"since": "2026-11-01", "until": "2026-12-01"}
NOTHING = {
    "issued": 0,
    "reversed": 0,
    "redeemed": 0,
    "reinstated": 0,
    "expired": 0,
    "adjusted": 0,
    "opened": 0,
    "transferred": 0,
    "change": 0,
}


async def test_a_small_history_in_exact_figures(run: GraphRunner) -> None:
    await policy(expiry=after_earning(1))
    ada = await member()
    await purchase(ada, "100", now=datetime.fromisoformat("2026-10-10T12:00:00-04:00"))
    await purchase(ada, "50", now=datetime.fromisoformat("2026-11-05T12:00:00-05:00"))
    await redeem_reward(actor=ada.actor, id=new_id(), reward_id=await reward(cost=20), now=START)

    answer = await run.as_(STAFF)("admin/LedgerReport", **{**NOVEMBER, "since": "2026-10-01"})

    october = NOTHING | {"issued": 100, "change": 100}
    november = NOTHING | {"issued": 50, "redeemed": 20, "expired": 100, "change": -70}
    assert answer == {
        "unit": "points",
        "liability": {
            "at": "2026-11-20T12:00:00+00:00",
            "position": {"outstanding": 30, "owed": 0, "net": 30},
            "byCohort": [{"month": "2026-11-01", "points": 30}],
            "byExpiry": [{"month": "2026-12-01", "points": 30}],
        },
        "opening": {"outstanding": 0, "owed": 0, "net": 0},
        "periods": [
            {"start": "2026-10-01", "movements": october},
            {"start": "2026-11-01", "movements": november},
        ],
        "total": NOTHING | {"issued": 150, "redeemed": 20, "expired": 100, "change": 30},
        "closing": {"outstanding": 30, "owed": 0, "net": 30},
    }


async def test_the_liability_is_told_as_of_another_instant_and_the_books_by_day(run: GraphRunner) -> None:
    ada = await member()
    await purchase(ada, "100", now=datetime.fromisoformat("2026-11-05T12:00:00-05:00"))

    answer = await run.as_(STAFF)(
        "admin/LedgerReport", since="2026-11-04", until="2026-11-06", by="DAY", asOf="2026-11-05T11:59:59-05:00"
    )

    assert answer["liability"]["position"]["outstanding"] == 0
    assert [period["movements"]["issued"] for period in answer["periods"]] == [0, 100]


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"since": "2026-11-01", "until": "2026-11-01"}, "BAD_USER_INPUT"),
        ({"since": "2020-01-01", "until": "2026-11-01", "by": "DAY"}, "BAD_USER_INPUT"),
        ({**NOVEMBER, "unit": "none"}, "NOT_FOUND"),
        ({"since": "yesterday", "until": "2026-11-01"}, "BAD_USER_INPUT"),
        ({"since": "0001-01-01", "until": "0001-01-02"}, "BAD_USER_INPUT"),
        ({"since": "9999-12-01", "until": "9999-12-31"}, "BAD_USER_INPUT"),
    ],
)
async def test_what_cannot_be_answered_is_refused(run: GraphRunner, variables: dict[str, str], code: str) -> None:
    assert await run.as_(STAFF).codes("admin/LedgerReport", **variables) == [code]


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_staff_see_the_books(run: GraphRunner, actor: Actor, code: str) -> None:
    ada = await member()

    assert await run.as_(actor).codes("admin/LedgerReport", **NOVEMBER) == [code]
    assert await run.as_(ada).codes("admin/LedgerReport", **NOVEMBER) == ["FORBIDDEN"]
