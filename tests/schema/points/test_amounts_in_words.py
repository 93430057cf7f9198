"""What people read of a unit that is not called Points and shows decimals: Stars, stored in hundredths."""

from typing import Any

import pytest

from domain import points
from domain.actor import SYSTEM
from domain.ids import new_id
from domain.ledger import Negative
from domain.points import AdjustingLimit, Passing
from schema.ids import global_id
from tests.clock import START
from tests.factories import CLERK, STAFF, TILL, TestMember, ledger_is_sound, policy, rule
from tests.factories import member as another_member
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.schema.points.books import CHECKOUT


@pytest.fixture(autouse=True)
async def stars(member: TestMember) -> None:
    """1.50 Stars, which a member was given."""
    await points.create_unit(actor=SYSTEM, id="stars", draft=points.UnitDraft(name="Stars", decimals=2), now=START)
    await give(member, 150)


async def give(of: TestMember, amount: int) -> None:
    await points.adjust_points(
        actor=STAFF,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=amount, reason="because.", unit_id="stars"),
    )


async def sentences(run: GraphRunner, of: TestMember) -> list[str]:
    """What explains the movements of their stars, in the order of the alphabet: they happened at one instant."""
    history = await run.as_(of)("mobile/PointsHistory", filter={"unit": "stars"})
    return sorted(line["explanation"] for line in history["pointsHistory"]["nodes"])


def told(answer: Any) -> tuple[str, Any]:
    return answer["message"], answer["details"]


async def test_the_history_and_the_journal_say_what_is_shown(run: GraphRunner, member: TestMember) -> None:
    async with points.journal(actor=STAFF, unit_id="stars") as lines:
        journal = [(line.amount, line.explanation) async for line in lines]

    assert await sentences(run, member) == ["1.50 Stars added: because."]
    assert journal == [(150, "1.50 Stars added: because.")]


async def test_too_few_points_are_told_with_decimals_and_name(run: GraphRunner, member: TestMember) -> None:
    wish = {"id": str(new_id()), "unitId": "stars"}
    held = await run.as_(CHECKOUT)(
        "shop/HoldPoints",
        input=wish | {"member": {"cardNumber": member.card_number}, "amount": 200, "purpose": "it", "seconds": 60},
    )
    taken = await run.as_(STAFF)(
        "admin/AdjustPoints",
        input=wish | {"memberId": global_id("Member", member.id), "amount": -200, "reason": "A mistake."},
    )

    details = {"balance": 150, "unit": "stars", "needed": 200}
    assert told(held) == told(taken) == ("The member has 1.50 Stars, and this takes 2.00.", details)


async def test_limits_of_passing_on_are_told_so(run: GraphRunner, member: TestMember) -> None:
    await policy(unit_id="stars", passing=Passing(most_at_once=120, most_a_day=120))
    friend = await another_member()

    async def pass_on(amount: int) -> Any:
        wish = {"id": str(new_id()), "cardNumber": friend.card_number, "amount": amount, "unitId": "stars"}
        return await run.as_(member)("mobile/TransferPoints", input=wish)

    answers = [await pass_on(amount) for amount in (121, 0, 100, 21)]

    assert told(answers[0])[0] == "You may pass on at most 1.20 Stars at once."
    assert told(answers[1]) == (
        "An amount of Stars is a whole number from 1 (which is 0.01) to 1,000,000,000,000 (10,000,000,000.00).",
        {"largest": 10**12, "unit": "stars"},
    )
    assert told(answers[3]) == (
        "You may pass on at most 1.20 Stars in a day.",
        {"most": 120, "span": "in a day", "unit": "stars"},
    )
    assert await sentences(run, member) == ["1.00 Stars passed on to another member.", "1.50 Stars added: because."]


async def test_a_hold_that_is_too_small_is_told_so(run: GraphRunner, member: TestMember) -> None:
    id = new_id()
    await points.hold_points(
        actor=SYSTEM,
        now=START,
        draft=points.HoldDraft(id=id, member_id=member.id, amount=50, purpose="it", seconds=60, unit_id="stars"),
    )

    answers = [
        await run.as_(CHECKOUT)("shop/CaptureHold", input={"id": global_id("PointsHold", id), "amount": amount})
        for amount in (51, 0)
    ]

    assert [told(answer) for answer in answers] == [
        ("This hold is for 0.50 Stars. You cannot capture 0.51.", {"held": 50, "wanted": 51, "unit": "stars"}),
        (
            "An amount of Stars is a whole number from 1 (which is 0.01) to 50 (0.50).",
            {"largest": 50, "unit": "stars"},
        ),
    ]


async def test_what_a_role_may_adjust_is_told_so(run: GraphRunner, member: TestMember) -> None:
    await policy(unit_id="stars", adjusting={"clerk": AdjustingLimit(cap=1_000, alone=1_000)})
    wish = {"memberId": global_id("Member", member.id), "amount": 1_001, "reason": "Much.", "unitId": "stars"}

    answer = await run.as_(CLERK)("admin/AdjustPoints", input=wish | {"id": str(new_id())})

    assert told(answer) == (
        "Your role may adjust at most 10.00 Stars at once. Ask an admin for more.",
        {"cap": 1_000, "unit": "stars"},
    )


async def earn_and_spend(run: GraphRunner, member: TestMember, negative: Negative, left: int) -> None:
    """A tenth of a star for each dollar of $20, of which, with what was there before, so little is left."""
    await policy(unit_id="stars", negative=negative)
    await rule(unit_id="stars", points=10, id="stars", name="A tenth")
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, ("MUG", 1, "20.00")))
    await give(member, left - 350)


async def test_a_purchase_and_its_return_are_told_so(run: GraphRunner, member: TestMember) -> None:
    await earn_and_spend(run, member, Negative.CLAMP, left=50)

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    back = (
        "0.50 Stars taken back for what {} returned (1 × MUG); 1.50 more that it had earned had been spent"
        " or set aside and will not be taken."
    )
    assert back.format("the customer") in answer["explanations"]
    assert await sentences(run, member) == [
        back.format("you"),
        "1.50 Stars added: because.",
        "2.00 Stars for $20.00 spent: 0.10 Stars for each $1.00, rounded down per receipt (rule “A tenth”, version 1).",
        "3.00 Stars taken off: because.",
    ]
    assert await ledger_is_sound()


async def test_a_return_that_finds_nothing_says_so_in_every_unit(run: GraphRunner, member: TestMember) -> None:
    await policy(negative=Negative.CLAMP)
    await earn_and_spend(run, member, Negative.CLAMP, left=0)
    await points.adjust_points(
        actor=STAFF,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=-20, reason="Spent."),
    )

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert answer["explanations"] == [
        "Nothing was taken back: the 20 points and 2.00 Stars that it had earned were spent or set aside."
    ]


async def test_a_return_that_is_refused_says_what_was_spent(run: GraphRunner, member: TestMember) -> None:
    await earn_and_spend(run, member, Negative.FORBID, left=50)

    answer = await run.as_(TILL)("shop/RecordReturn", input=goods((1, 1)))

    assert told(answer) == (
        "Of the points to take back, 1.50 Stars are already spent or on hold. The unit's policy does not allow this.",
        {"missing": 150, "unit": "stars"},
    )


async def test_more_than_a_transfer_holds_is_told_so(run: GraphRunner, member: TestMember) -> None:
    await rule(points=0)
    await rule(unit_id="stars", points=10**12, id="stars", name="A lot")

    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "2.00"))

    assert told(answer)[0].startswith("An amount of Stars is a whole number from 1 (which is 0.01) to")
