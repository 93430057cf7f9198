"""One member, as staff see them and as the ladder places them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.actor import ANONYMOUS, Actor, ActorKind
from domain.database import execute
from domain.ids import new_id
from domain.programme import forget_configuration
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TestMember, account, member, purchase, reward
from tests.graph import GraphRunner

NEW_YORK = ZoneInfo("America/New_York")


async def test_staff_see_a_member_whole(run: GraphRunner, clock: Clock) -> None:
    ada = await member(name="Ada", email="ada@example.com")
    await purchase(ada, "150.00")
    clock.forward(hours=1)
    mug = await reward(cost=50)
    issued = await run.as_(ada)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )

    answer = await run.as_(STAFF)("admin/Member", id=global_id("Member", ada.id))

    history = answer.pop("pointsHistory")["nodes"]
    assert answer == {
        "id": global_id("Member", ada.id),
        "name": "Ada",
        "cardNumber": ada.card_number,
        "email": "ada@example.com",
        "phone": None,
        "joinedAt": "2020-01-01T00:00:00+00:00",
        "stage": "NEW",
        "isLapsed": False,
        "balance": 100,
        "standing": {
            "earned": 150,
            "tier": {"id": "silver", "name": "Silver"},
            "nextTier": {"id": "gold", "name": "Gold", "threshold": 500},
            "missing": 350,
            "progress": 0.125,
        },
        "issuedRewards": {
            "nodes": [
                {
                    "id": issued["id"],
                    "cost": 50,
                    "state": "ISSUED",
                    "issuedAt": "2026-11-20T13:00:00+00:00",
                    "reward": {"id": global_id("Reward", mug), "name": "Mug"},
                }
            ]
        },
    }
    assert [(line["kind"], line["amount"]) for line in history] == [("REDEEM", -50), ("EARN", 150)]


async def test_members_see_themselves_and_nobody_else(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=5)
    eve = Actor(kind=ActorKind.MEMBER, id=new_id())
    id = global_id("Member", member.id)

    seen = {
        name: await run.as_(actor)("admin/Member", id=id)
        for name, actor in [
            ("themselves", member),
            ("another", eve),
            ("nobody", ANONYMOUS),
            ("key without scopes", Actor(kind=ActorKind.INTEGRATION, id=member.id)),
        ]
    }

    assert {name: answer and answer["balance"] for name, answer in seen.items()} == {
        "themselves": 5,
        "another": None,
        "nobody": None,
        "key without scopes": None,
    }


async def stage(run: GraphRunner, of: TestMember) -> tuple[str, bool]:
    answer = await run.as_(STAFF)("admin/Member", id=global_id("Member", of.id))
    return answer["stage"], answer["isLapsed"]


@pytest.fixture
async def short_window(programme: None) -> None:
    """An active window of 10 days, a look-back of 20."""
    await execute("UPDATE programme SET active_window_days = 10")
    forget_configuration()


def days_before(clock: Clock, days: int, *, hour: int = 12) -> datetime:
    day = clock.now.astimezone(NEW_YORK).date() - timedelta(days=days)
    return datetime(day.year, day.month, day.day, hour, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], ("PROSPECT", False)),
        ([0], ("NEW", False)),
        ([0, 0, 0, 0], ("NEW", False)),
        ([0, 1], ("NEW", False)),
        ([9], ("NEW", False)),
        ([10], ("NEW", True)),
        ([300], ("NEW", True)),
        ([0, 1, 2], ("REGULAR", False)),
        ([9, 10, 19], ("REGULAR", False)),
        ([9, 10, 20], ("NEW", False)),
        ([10, 11, 12], ("NEW", True)),
        ([9, 9, 19], ("NEW", False)),
    ],
)
async def test_stages_follow_from_purchase_days(
    run: GraphRunner,
    member: TestMember,
    short_window: None,
    clock: Clock,
    days: list[int],
    expected: tuple[str, bool],
) -> None:
    clock.now = days_before(clock, 0, hour=18).astimezone(UTC)
    for day in days:
        await purchase(member, "1.00", now=clock.now, occurred_at=days_before(clock, day))

    assert await stage(run, member) == expected


async def test_a_day_ends_at_midnight_in_the_programmes_zone(
    run: GraphRunner, member: TestMember, short_window: None, clock: Clock
) -> None:
    bought = date(2026, 10, 25)
    for at in (datetime(2026, 10, 25, tzinfo=NEW_YORK), datetime(2026, 10, 25, 23, 59, 59, tzinfo=NEW_YORK)):
        await purchase(member, "1.00", now=clock.now, occurred_at=at)
    last = datetime.combine(bought + timedelta(days=10), datetime.min.time(), NEW_YORK)

    clock.now = (last - timedelta(microseconds=1)).astimezone(UTC)
    before = await stage(run, member)
    clock.now = last.astimezone(UTC)
    after = await stage(run, member)

    assert (before, after) == (("NEW", False), ("NEW", True))


async def test_an_evening_in_new_york_is_no_second_day(
    run: GraphRunner, member: TestMember, short_window: None, clock: Clock
) -> None:
    for hour in (1, 19, 23):
        await purchase(member, "1.00", now=clock.now, occurred_at=days_before(clock, 1, hour=hour))

    assert await stage(run, member) == ("NEW", False)
