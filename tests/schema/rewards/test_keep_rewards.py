"""Adding rewards to the catalogue and changing them."""

from datetime import timedelta
from typing import Any

import pytest

from domain import points, rewards
from domain.actor import ANONYMOUS, SYSTEM, Actor
from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, facts, reward, stock_of
from tests.graph import GraphRunner, execute

ID = "mug"
MUG = {"id": ID, "name": "Mug", "description": "Holds tea.", "cost": 300, "stock": 5}


async def create(run: GraphRunner, **changes: Any) -> Any:
    return await run.as_(STAFF)("admin/CreateReward", input={"reward": MUG | changes})


async def update(run: GraphRunner, **changes: Any) -> Any:
    return await run.as_(STAFF)("admin/UpdateReward", input={"id": global_id("Reward", ID), "update": changes})


async def errors(run: GraphRunner, name: str, **variables: Any) -> list[tuple[str, Any]]:
    result = await run.as_(STAFF).result(name, **variables)
    return [(error.message, error.extensions) for error in result.errors or []]


async def versions() -> list[tuple[int, str, int]]:
    rows = await fetch("SELECT version, terms ->> 'name', (terms ->> 'cost')::int FROM reward_version ORDER BY version")
    return [tuple(row) for row in rows]


async def test_a_reward_is_offered(run: GraphRunner) -> None:
    answer = await create(run, name=" Mug ", description="Holds tea.\r\nAnd coffee. ☕")

    assert answer == {
        "id": global_id("Reward", ID),
        "name": "Mug",
        "description": "Holds tea.\nAnd coffee. ☕",
        "cost": 300,
        "stock": 5,
        "isAvailable": True,
        "version": 1,
        "createdAt": "2026-11-20T12:00:00+00:00",
        "withdrawnAt": None,
    }
    assert await facts() == ["rewards.reward_created"]


async def test_creating_it_again_changes_nothing(run: GraphRunner, clock: Clock) -> None:
    first = await create(run)
    clock.forward(hours=1)

    again = await create(run)
    other = await errors(run, "admin/CreateReward", input={"reward": MUG | {"cost": 301}})

    assert first == again
    assert other == [
        (
            "This id is already on record with other content. Use a new id for a new request.",
            {"code": "ID_REUSED", "path": ["id"]},
        )
    ]
    assert (await versions(), await facts()) == ([(1, "Mug", 300)], ["rewards.reward_created"])


BAD = [
    ({"name": " "}, ["name"], "BAD_USER_INPUT"),
    ({"name": "x" * 201}, ["name"], "BAD_USER_INPUT"),
    ({"name": "a\u0000b"}, ["name"], "BAD_USER_INPUT"),
    ({"name": "a\nb"}, ["name"], "BAD_USER_INPUT"),
    ({"description": "x" * 5001}, ["description"], "BAD_USER_INPUT"),
    ({"description": "\u0007"}, ["description"], "BAD_USER_INPUT"),
    ({"cost": 0}, ["cost"], "AMOUNT_OUT_OF_RANGE"),
    ({"cost": -5}, ["cost"], "AMOUNT_OUT_OF_RANGE"),
    ({"cost": 10**12 + 1}, ["cost"], "AMOUNT_OUT_OF_RANGE"),
    ({"stock": -1}, ["stock"], "BAD_USER_INPUT"),
    ({"stock": 1_000_000_001}, ["stock"], "BAD_USER_INPUT"),
]


@pytest.mark.parametrize(("changes", "path", "code"), BAD)
async def test_a_bad_offer_is_refused_by_its_field(
    run: GraphRunner, changes: dict[str, Any], path: list[str], code: str
) -> None:
    [(_, extensions)] = await errors(run, "admin/CreateReward", input={"reward": MUG | changes})

    assert extensions == {"code": code, "path": path}
    assert (await versions(), await facts()) == ([], [])


@pytest.mark.parametrize(("changes", "path", "code"), BAD)
async def test_a_bad_change_is_refused_by_its_field(
    run: GraphRunner, changes: dict[str, Any], path: list[str], code: str
) -> None:
    await create(run)

    [(_, extensions)] = await errors(
        run, "admin/UpdateReward", input={"id": global_id("Reward", ID), "update": changes | {"withdrawn": True}}
    )

    assert extensions == {"code": code, "path": path}
    assert (await versions(), await stock_of(ID)) == ([(1, "Mug", 300)], 5)
    [row] = await fetch("SELECT withdrawn_at FROM reward")
    assert row["withdrawn_at"] is None
    assert await facts() == ["rewards.reward_created"]


@pytest.mark.parametrize("cost", [1.5, "300", True, 10**15 + 1, None])
async def test_a_cost_that_is_no_whole_number_is_a_bad_request(run: GraphRunner, cost: object) -> None:
    assert await run.as_(STAFF).codes("admin/CreateReward", input={"reward": MUG | {"cost": cost}}) == [
        "BAD_USER_INPUT"
    ]


async def test_an_id_is_made_from_the_name_and_the_same_request_again_changes_nothing(run: GraphRunner) -> None:
    voucher = {"name": "Box-Set voucher", "description": "", "cost": 500}
    first = await run.as_(STAFF)("admin/CreateReward", input={"reward": voucher})
    again = await run.as_(STAFF)("admin/CreateReward", input={"reward": voucher})
    dearer = await run.as_(STAFF)("admin/CreateReward", input={"reward": voucher | {"cost": 600}})
    dearer_again = await run.as_(STAFF)("admin/CreateReward", input={"reward": voucher | {"cost": 600}})

    assert first == again
    assert first["id"] == global_id("Reward", "box-set-voucher")
    assert dearer == dearer_again
    assert dearer["id"] == global_id("Reward", "box-set-voucher-2")


@pytest.mark.parametrize("id", ["", "Mug", "big mug", "m" * 41, "1st", "mug\u0000"])
async def test_an_id_that_is_no_key_is_refused(run: GraphRunner, id: str) -> None:
    [(_, extensions)] = await errors(run, "admin/CreateReward", input={"reward": MUG | {"id": id}})

    assert extensions == {"code": "BAD_USER_INPUT", "path": ["id"]}
    assert (await versions(), await facts()) == ([], [])


async def test_staff_see_who_made_a_version_when_and_why(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await create(run, why="For tea time.")
    clock.forward(hours=1)
    await update(run, cost=400, why="Dearer clay.")
    await update(run, stock=3)

    [mug] = (await run.as_(STAFF)("admin/Rewards"))["nodes"]

    assert [(one["version"], one["cost"], one["validFrom"]) for one in mug["versions"]] == [
        (2, 400, "2026-11-20T13:00:00+00:00"),
        (1, 300, "2026-11-20T12:00:00+00:00"),
    ]
    assert [one["change"] for one in mug["versions"]] == [
        {"madeBy": STAFF.reference, "madeAt": "2026-11-20T13:00:00+00:00", "why": "Dearer clay."},
        {"madeBy": STAFF.reference, "madeAt": "2026-11-20T12:00:00+00:00", "why": "For tea time."},
    ]
    assert await run.as_(member).codes("admin/Rewards") == ["FORBIDDEN"]


async def test_a_new_price_is_a_new_version_and_what_was_issued_keeps_its_own(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await create(run)
    await account(member, balance=1_000)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", ID)}
    await run.as_(member)("mobile/RedeemReward", input=wish)
    clock.forward(hours=1)

    changed = await update(run, cost=400, name="Big mug")
    later = await run.as_(member)("mobile/RedeemReward", input=wish | {"id": str(new_id())})
    again = await run.as_(member)("mobile/RedeemReward", input=wish)

    assert (changed["version"], changed["cost"], changed["name"], changed["description"]) == (
        2,
        400,
        "Big mug",
        "Holds tea.",
    )
    assert (later["cost"], again["cost"]) == (400, 300)
    issued = await fetch("SELECT version, cost FROM issued_reward ORDER BY version")
    assert [tuple(row) for row in issued] == [(1, 300), (2, 400)]
    await run.as_(member)("mobile/CancelRedemption", input={"issuedRewardId": again["id"]})
    assert await balance_of(member, now=clock.now) == 600


async def test_a_change_that_changes_nothing_said_makes_no_version(run: GraphRunner) -> None:
    await create(run)

    answers = [await update(run, name="Mug", cost=300), await update(run, stock=9), await update(run)]

    assert [(answer["version"], answer["stock"]) for answer in answers] == [(1, 5), (1, 9), (1, 9)]
    assert await versions() == [(1, "Mug", 300)]


async def test_null_takes_the_limit_off_and_leaves_the_rest(run: GraphRunner) -> None:
    await create(run)

    answer = await update(run, stock=None, name=None, description=None, cost=None, withdrawn=None)

    assert (answer["stock"], answer["name"], answer["cost"], answer["version"]) == (None, "Mug", 300, 1)


async def test_a_reward_is_withdrawn_and_offered_again(run: GraphRunner, member: TestMember, clock: Clock) -> None:
    await create(run)
    await account(member, balance=300)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", ID)}

    gone = await update(run, withdrawn=True)
    clock.forward(hours=1)
    still = await update(run, withdrawn=True)
    refused = await run.as_(member)("mobile/RedeemReward", input=wish)
    back = await update(run, withdrawn=False)
    redeemed = await run.as_(member)("mobile/RedeemReward", input=wish)

    assert gone["withdrawnAt"] == still["withdrawnAt"] == "2026-11-20T12:00:00+00:00"
    assert (gone["isAvailable"], back["isAvailable"], back["withdrawnAt"]) == (False, True, None)
    assert (refused["code"], refused["message"]) == ("NOT_FOUND", "There is no such reward.")
    assert redeemed["state"] == "ISSUED"


async def test_a_redemption_is_repeated_even_after_the_reward_was_withdrawn(
    run: GraphRunner, member: TestMember
) -> None:
    await create(run)
    await account(member, balance=300)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", ID)}
    first = await run.as_(member)("mobile/RedeemReward", input=wish)
    await update(run, withdrawn=True)

    again = await run.as_(member)("mobile/RedeemReward", input=wish)

    assert first == again


@pytest.mark.parametrize(
    ("id", "code", "path"),
    [
        (global_id("Reward", ID), "NOT_FOUND", None),
        (global_id("Member", STAFF.id), "BAD_USER_INPUT", ["id"]),
        ("junk", "BAD_USER_INPUT", ["id"]),
    ],
)
async def test_what_is_no_reward_is_not_changed(run: GraphRunner, id: str, code: str, path: list[str] | None) -> None:
    [(_, extensions)] = await errors(run, "admin/UpdateReward", input={"id": id, "update": {"cost": 1}})

    assert extensions == {"code": code} | ({"path": path} if path else {})


@pytest.mark.parametrize(("actor", "code"), [(ANONYMOUS, "UNAUTHENTICATED"), (TILL, "FORBIDDEN")])
async def test_only_staff_keep_the_catalogue(run: GraphRunner, actor: Actor, code: str) -> None:
    mug = await reward()

    made = await run.as_(actor).codes("admin/CreateReward", input={"reward": MUG})
    changed = await run.as_(actor).codes(
        "admin/UpdateReward", input={"id": global_id("Reward", mug), "update": {"cost": 1}}
    )

    assert (made, changed) == ([code], [code])
    assert await versions() == [(1, "Mug", 300)]


async def test_a_change_that_is_told_an_earlier_time_comes_after_the_one_before_it(programme: None) -> None:
    mug = await reward(cost=300)
    await rewards.update_reward(actor=STAFF, id=mug, changes={"cost": 310}, now=START + timedelta(seconds=1))

    changed = await rewards.update_reward(actor=STAFF, id=mug, changes={"cost": 320}, now=START)

    assert (changed.version, changed.cost) == (3, 320)


async def test_a_change_to_what_is_so_already_is_no_fact(programme: None) -> None:
    mug = await reward(name="Mug", cost=300)
    before = await facts("rewards.reward_changed")

    await rewards.update_reward(actor=STAFF, id=mug, changes={"name": "Mug"}, now=START)

    assert await facts("rewards.reward_changed") == before


async def test_a_reward_costs_points_of_a_unit_that_is_spent(run: GraphRunner, member: TestMember) -> None:
    await points.create_unit(actor=SYSTEM, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    await points.create_unit(
        actor=SYSTEM, id="status", draft=points.UnitDraft(name="Status", kind="qualifying"), now=START
    )

    refused = [
        await errors(run, "admin/CreateReward", input={"reward": MUG | {"unitId": unit}})
        for unit in ("status", "miles")
    ]
    nothing = await versions()
    await create(run, unitId="stars")

    assert refused == [
        [("“Status” counts for tiers and cannot be spent.", {"code": "UNIT_NOT_SPENDABLE", "path": ["unitId"]})],
        [("There is no such unit.", {"code": "NOT_FOUND", "path": ["unitId"]})],
    ]
    assert nothing == []
    text = "{ rewards { nodes { name cost unit { id name } } } me { nextRewards { name } } }"
    seen = (await execute(text, variables={}, context=run.as_(member).context())).data
    assert seen["rewards"]["nodes"] == [{"name": "Mug", "cost": 300, "unit": {"id": "stars", "name": "Stars"}}]
    # The balance of points says nothing about what stars would buy.
    assert seen["me"]["nextRewards"] == []
