"""Exchanging points for a reward."""

from domain.ids import new_id
from schema.ids import global_id
from tests.factories import TestMember, account, balance_of, facts, reward, stock_of
from tests.graph import GraphRunner


async def test_a_repeated_request_redeems_once(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    mug = await reward(cost=300, stock=2)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", mug)}

    first = await run.as_(member)("mobile/RedeemReward", input=wish)
    again = await run.as_(member)("mobile/RedeemReward", input=wish)

    assert first == again
    assert first == {
        "id": global_id("IssuedReward", wish["id"]),
        "cost": 300,
        "state": "ISSUED",
        "issuedAt": "2026-11-20T12:00:00+00:00",
        "reward": {"id": wish["rewardId"], "name": "Mug"},
    }
    assert (await balance_of(member), await stock_of(mug)) == (200, 1)
    assert await facts("rewards.reward_redeemed") == ["rewards.reward_redeemed"]


async def test_too_few_points_are_refused_with_the_figures(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=299)
    mug = await reward(cost=300, stock=2)

    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )

    assert answer == {
        "code": "INSUFFICIENT_POINTS",
        "message": "You have 299 points, and this takes 300.",
        "path": [],
        "details": {"balance": 299, "unit": "points", "needed": 300},
    }
    assert (await balance_of(member), await stock_of(mug)) == (299, 2)
    assert await facts("rewards.reward_redeemed") == []


async def test_a_refused_request_succeeds_with_the_same_id_once_there_are_points(
    run: GraphRunner, member: TestMember
) -> None:
    await account(member, balance=299)
    mug = await reward(cost=300, stock=2)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    refused = await run.as_(member)("mobile/RedeemReward", input=wish)
    await account(member, balance=1)

    redeemed = await run.as_(member)("mobile/RedeemReward", input=wish)

    assert (refused["code"], redeemed["state"]) == ("INSUFFICIENT_POINTS", "ISSUED")
    assert (await balance_of(member), await stock_of(mug)) == (0, 1)


async def test_a_sold_out_reward_is_refused(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    mug = await reward(cost=300, stock=0)

    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    )

    assert (answer["code"], answer["message"]) == ("REWARD_SOLD_OUT", "“Mug” is sold out.")
    assert await balance_of(member) == 500


async def test_an_id_is_not_used_for_another_reward(run: GraphRunner, member: TestMember) -> None:
    await account(member, balance=500)
    mug, pen = await reward(cost=300), await reward(name="Pen", cost=100)
    id = str(new_id())
    await run.as_(member)("mobile/RedeemReward", input={"id": id, "rewardId": global_id("Reward", mug)})

    answer = await run.as_(member)("mobile/RedeemReward", input={"id": id, "rewardId": global_id("Reward", pen)})

    assert (answer["code"], answer["path"]) == ("ID_REUSED", ["id"])
    assert await balance_of(member) == 200


async def test_nobody_redeems_without_signing_in(run: GraphRunner) -> None:
    mug = await reward(cost=300)

    answer = await run("mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", mug)})

    assert answer["code"] == "UNAUTHENTICATED"


async def test_an_id_of_something_else_is_refused(run: GraphRunner, member: TestMember) -> None:
    answer = await run.as_(member)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Member", member.id)}
    )

    assert (answer["code"], answer["message"], answer["path"]) == (
        "BAD_USER_INPUT",
        "This is an id of type Member, not of type Reward.",
        ["rewardId"],
    )


async def test_a_redemption_asks_nothing_of_the_configuration(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    await account(member, balance=600)
    mug = await reward(cost=300)
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    await run.as_(member)("mobile/RedeemReward", input=wish)
    statements.clear()

    await run.as_(member)("mobile/RedeemReward", input=wish | {"id": str(new_id())})

    # Six redeem: members, the account and its lots are locked, a repeat is looked for, two write. One shows the reward.
    assert len(statements) == 7
    assert not [sent for sent in statements[:-1] if "unit_policy" in sent or "reward_version" in sent]
