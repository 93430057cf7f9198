"""The points history: every movement, explained, page by page."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain import points
from domain.actor import ANONYMOUS, SYSTEM
from domain.ids import new_id
from schema.connections import encode_cursor
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, member, purchase, reward
from tests.graph import GraphRunner, execute
from tests.receipts import goods, receipt

SOME = UUID("01890000-0000-7000-8000-000000000001")


async def test_every_kind_of_movement_is_told_in_a_sentence(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "50.40"), store="Main Street"))
    clock.forward(hours=1)
    mug = await reward(cost=80)
    issued = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )
    clock.forward(hours=1)
    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": issued["id"]})
    clock.forward(hours=1)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), occurredAt=clock.now.isoformat()))
    clock.forward(hours=1)
    await account(member, balance=1, now=clock.now)

    answer = await run.as_(member)("mobile/PointsHistory", withTotal=True)

    history = answer["pointsHistory"]
    assert [(line["kind"], line["amount"], line["explanation"]) for line in history["nodes"]] == [
        ("ADJUST_CREDIT", 1, "1 point added: To start with."),
        ("CLAWBACK", -50, "50 points taken back for what you returned (1 × MUG): exactly what it had earned."),
        ("REINSTATE", 80, "80 points refunded for “Mug”, which was cancelled. They keep their expiry date."),
        ("REDEEM", -80, "80 points spent on “Mug”."),
        (
            "EARN",
            100,
            "100 points for $100.80 spent at Main Street: 1 point for each $1.00, rounded down per receipt "
            "(rule “Every dollar”, version 1).",
        ),
    ]
    assert answer["balance"] == 51 == sum(line["amount"] for line in history["nodes"])
    assert history["totalCount"] == 5


async def test_pages_join_without_gap_or_double_even_at_one_instant(run: GraphRunner, member: TestMember) -> None:
    for amount in range(1, 8):
        await account(member, balance=amount, now=START - timedelta(hours=amount // 4))

    amounts, after = [], None
    while True:
        answer = (await run.as_(member)("mobile/PointsHistory", first=2, after=after))["pointsHistory"]
        amounts.append([line["amount"] for line in answer["nodes"]])
        after = answer["pageInfo"]["endCursor"]
        if not answer["pageInfo"]["hasNextPage"]:
            break

    assert amounts == [[3, 2], [1, 7], [6, 5], [4]]


async def test_a_late_report_stands_at_its_own_day(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await account(member, balance=5)
    clock.forward(days=2)
    await purchase(member, "7", now=clock.now, occurred_at=START - timedelta(days=1))

    history = (await run.as_(member)("mobile/PointsHistory"))["pointsHistory"]["nodes"]

    assert [(line["amount"], line["occurredAt"], line["recordedAt"]) for line in history] == [
        (5, "2026-11-20T12:00:00+00:00", "2026-11-20T12:00:00+00:00"),
        (7, "2026-11-19T12:00:00+00:00", "2026-11-22T12:00:00+00:00"),
    ]


@pytest.mark.parametrize(
    ("filter", "amounts"),
    [
        (None, [4, -3, 7, 5]),
        ({}, [4, -3, 7, 5]),
        ({"kinds": ["EARN"]}, [7]),
        ({"kinds": ["ADJUST_CREDIT", "ADJUST_DEBIT"]}, [4, -3, 5]),
        ({"kinds": []}, []),
        ({"since": "2026-11-21T12:00:00Z"}, [4, -3, 7]),
        ({"until": "2026-11-21T12:00:00Z"}, [5]),
        ({"since": "2026-11-21T00:00:00Z", "until": "2026-11-22T00:00:00Z"}, [7]),
        ({"since": "2026-11-22T13:00:00+01:00", "kinds": ["ADJUST_CREDIT"]}, [4]),
        ({"unit": "miles"}, [9]),
        ({"unit": "nothing"}, []),
    ],
)
async def test_filters(run: GraphRunner, member: TestMember, filter: dict[str, Any] | None, amounts: list[int]) -> None:
    await points.create_unit(actor=SYSTEM, id="miles", draft=points.UnitDraft(name="Miles"), now=START)
    await account(member, balance=5)
    await purchase(member, "7", now=START + timedelta(days=1))
    for day, amount in ((2, -3), (3, 4)):
        await account(member, balance=amount, now=START + timedelta(days=day))
    await points.adjust_points(
        actor=STAFF,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=9, reason="Miles.", unit_id="miles"),
    )

    answer = (await run.as_(member)("mobile/PointsHistory", filter=filter, withTotal=True))["pointsHistory"]
    paged, after = [], None
    for _ in range(len(amounts)):
        page = (await run.as_(member)("mobile/PointsHistory", filter=filter, first=1, after=after))["pointsHistory"]
        paged += [line["amount"] for line in page["nodes"]]
        after = page["pageInfo"]["endCursor"]

    assert [line["amount"] for line in answer["nodes"]] == paged == amounts
    assert answer["totalCount"] == len(amounts)


@pytest.mark.parametrize(
    ("filter", "path"),
    [
        ({"unit": "a\u0000"}, ["filter", "unit"]),
        ({"since": "0001-01-01T00:00:00+14:00"}, ["filter", "since"]),
        ({"since": "2026-11-21T12:00:00"}, ["filter", "since"]),
        ({"until": "2026-11-21"}, ["filter", "until"]),
        ({"until": "9999-12-31T23:00:00-14:00"}, ["filter", "until"]),
    ],
)
async def test_a_filter_that_cannot_be_right_is_refused(
    run: GraphRunner, member: TestMember, filter: dict[str, Any], path: list[str]
) -> None:
    [error] = (await run.as_(member).result("mobile/PointsHistory", filter=filter)).errors or []

    assert error.extensions == {"code": "BAD_USER_INPUT", "path": path}


async def test_a_page_costs_three_statements_and_one_more_for_the_total(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    await purchase(member, "7")
    ways: list[dict[str, Any]] = [{}, {"withTotal": True}]
    counts = []

    for variables in ways:
        await run.as_(member)("mobile/PointsHistory", **variables)
        statements.clear()
        await run.as_(member)("mobile/PointsHistory", **variables)
        counts.append(len(statements))

    # the member, the balance and the page; then the count
    assert counts == [3, 4]


async def test_pages_of_many_members_are_read_at_once_each_by_its_own_filter_and_cursor(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    eve = await _eve()
    for who, amounts in ((member, (5, -2, 7)), (eve, (40, -30))):
        for day, amount in enumerate(amounts):
            await account(who, balance=amount, now=START + timedelta(days=day))
    text = """
    query Histories($ids: [ID!]!, $after: String!) { nodes(ids: $ids) { ... on Member {
      newest: pointsHistory(first: 1) { nodes { amount } totalCount pageInfo { hasNextPage } }
      added: pointsHistory(filter: { kinds: [ADJUST_CREDIT] }) { nodes { amount } totalCount }
      none: pointsHistory(filter: { kinds: [] }) { nodes { amount } totalCount }
      older: pointsHistory(after: $after) { nodes { amount } totalCount }
      early: pointsHistory(after: $after, filter: { until: "2026-11-21T12:00:00Z" }) { nodes { amount } totalCount }
      late: pointsHistory(after: $after, filter: { since: "2026-11-21T12:00:00Z" }) { nodes { amount } totalCount }
    } } }"""
    variables = {
        "ids": [global_id("Member", who.id) for who in (eve, member)],
        "after": encode_cursor(START + timedelta(days=2), SOME),
    }
    statements.clear()

    result = await execute(text, variables=variables, context=run.as_(STAFF).context())

    assert result.errors is None
    assert [
        {name: ([line["amount"] for line in page["nodes"]], page["totalCount"]) for name, page in found.items()}
        for found in result.data["nodes"]
    ] == [
        {
            "newest": ([-30], 2),
            "added": ([40], 1),
            "none": ([], 0),
            "older": ([-30, 40], 2),
            "early": ([40], 1),
            "late": ([-30], 1),
        },
        {
            "newest": ([7], 3),
            "added": ([7, 5], 2),
            "none": ([], 0),
            "older": ([-2, 5], 3),
            "early": ([5], 1),
            "late": ([-2], 2),
        },
    ]
    assert [found["newest"]["pageInfo"]["hasNextPage"] for found in result.data["nodes"]] == [True, True]
    # the members, the pages, the counts
    assert len(statements) == 3


async def test_what_takes_back_names_what_it_takes_back(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 2, "50.40")))
    clock.forward(hours=1)
    await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1), occurredAt=clock.now.isoformat()))

    back, earned = (await run.as_(member)("mobile/PointsHistory"))["pointsHistory"]["nodes"]

    assert (back["reverses"], earned["reverses"]) == ({"id": earned["id"]}, None)
    assert back["movement"] == {"name": "purchases.purchase_returned"}


async def test_members_see_their_own_history_only(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=5)
    eve = await _eve()

    own = (await run.as_(eve)("mobile/PointsHistory", withTotal=True))["pointsHistory"]
    nobody = await run.as_(ANONYMOUS).codes("mobile/PointsHistory")
    staff = await run.as_(STAFF).codes("mobile/PointsHistory")

    assert (own["nodes"], own["totalCount"]) == ([], 0)
    assert (nobody, staff) == (["UNAUTHENTICATED"], ["FORBIDDEN"])


@pytest.mark.parametrize(
    "cursor",
    [
        "junk",
        encode_cursor(5, SOME),
        encode_cursor("yesterday", SOME),
        encode_cursor("0001-01-01T00:00:00+14:00", SOME),
    ],
)
async def test_a_cursor_that_is_not_ours_is_refused(run: GraphRunner, member: TestMember, cursor: str) -> None:
    result = await run.as_(member).result("mobile/PointsHistory", after=cursor)

    [error] = result.errors
    assert error.extensions == {"code": "BAD_USER_INPUT", "path": ["after"]}


async def _eve() -> TestMember:
    return await member(name="Eve")
