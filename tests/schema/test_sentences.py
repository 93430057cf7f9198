"""What people are told: in words, of the right person, with figures as they are written."""

from typing import Any

import pytest

from domain import points
from domain.actor import Actor, ActorKind, Scope
from domain.errors import DomainError
from domain.ids import new_id
from schema.errors import CODES
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, TestMember, event, member, policy, reward
from tests.graph import GraphRunner, document, execute

CHECKOUT = Actor(kind=ActorKind.INTEGRATION, id=new_id(), scopes=frozenset({Scope.POINTS_WRITE, Scope.PURCHASES_WRITE}))


@pytest.fixture
async def rich(programme: None) -> TestMember:
    """A member with 1,204 points."""
    return await member(name="Ada", balance=1204)


def _receipt(member: dict[str, str]) -> dict[str, Any]:
    return {
        "source": "till-1",
        "externalId": "1",
        "member": member,
        "currency": "USD",
        "occurredAt": "2026-11-20T11:00:00Z",
        "lines": [{"sku": "CD", "quantity": 1, "unitPrice": "29.99"}],
    }


def hold(**changes: Any) -> dict[str, Any]:
    return {"id": str(new_id()), "amount": 25000, "purpose": "order 1", "seconds": 60} | changes


async def test_a_member_is_spoken_to_and_others_are_told_of_the_member(run: GraphRunner, rich: TestMember) -> None:
    by_card = {"cardNumber": rich.card_number}
    own = await run.as_(rich)(
        "mobile/RedeemReward", input={"id": str(new_id()), "rewardId": global_id("Reward", await reward(cost=25000))}
    )
    at_the_till = await run.as_(CHECKOUT)("shop/HoldPoints", input=hold(member=by_card))
    in_the_office = await run.as_(STAFF)(
        "admin/AdjustPoints",
        input={
            "id": str(new_id()),
            "memberId": global_id("Member", rich.id),
            "amount": -25000,
            "reason": "A mistake.",
        },
    )

    assert own["message"] == "You have 1,204 points, and this takes 25,000."
    assert at_the_till["message"] == "The member has 1,204 points, and this takes 25,000."
    assert in_the_office["message"] == at_the_till["message"]
    assert own["details"] == at_the_till["details"] == {"balance": 1204, "unit": "points", "needed": 25000}


async def test_a_card_of_nobody_has_one_code_everywhere(run: GraphRunner, rich: TestMember) -> None:
    await policy(passing=points.Passing())
    nobody = {"cardNumber": "C-of-nobody"}
    answers = [
        await run.as_(CHECKOUT)("shop/HoldPoints", input=hold(member=nobody)),
        await run.as_(rich)(
            "mobile/TransferPoints", input={"id": str(new_id()), "cardNumber": "C-of-nobody", "amount": 1}
        ),
        await run.as_(CHECKOUT)("shop/RecordPurchase", input=_receipt(nobody)),
        await run.as_(STAFF)(
            "admin/CheckIn",
            input={"id": str(new_id()), "eventId": global_id("Event", await event()), "member": nobody},
        ),
    ]

    assert [(answer["code"], answer["message"]) for answer in answers] == [
        ("MEMBER_UNKNOWN", "There is no member with this card number.")
    ] * 4


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ({"email": "nobody@example.com"}, "e-mail address"),
        ({"phone": "+12025550199"}, "phone number"),
        ({"id": global_id("Member", new_id())}, "id"),
    ],
)
async def test_what_names_nobody_is_called_by_its_name(run: GraphRunner, key: dict[str, str], named: str) -> None:
    answer = await run.as_(CHECKOUT)("shop/HoldPoints", input=hold(member=key))

    assert (answer["code"], answer["message"]) == ("MEMBER_UNKNOWN", f"There is no member with this {named}.")


async def test_a_hold_that_is_closed_tells_what_became_of_it(run: GraphRunner, rich: TestMember, clock: Clock) -> None:
    run = run.as_(CHECKOUT)
    made = [
        await run("shop/HoldPoints", input=hold(amount=10, member={"cardNumber": rich.card_number})) for _ in range(3)
    ]
    await run("shop/CaptureHold", input={"id": made[0]["id"]})
    await run("shop/ReleaseHold", input={"id": made[1]["id"]})
    clock.forward(hours=1)

    answers = [await run("shop/CaptureHold", input={"id": one["id"], "amount": 5}) for one in made]

    assert [(answer["message"], answer["details"]) for answer in answers] == [
        ("This hold was already captured.", {"state": "captured"}),
        ("This hold was released. Make a new hold.", {"state": "released"}),
        ("This hold has lapsed. Make a new hold.", {"state": "lapsed"}),
    ]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"occurredAt": "yesterday"}, "This is not a time. A time looks like 2026-11-20T12:00:00Z."),
        (
            {"lines": [{"sku": "CD", "quantity": 1, "unitPrice": "much"}]},
            "This is not a decimal number. A decimal number looks like 29.99.",
        ),
    ],
)
async def test_a_value_that_cannot_be_read_is_told_with_one_that_can(
    run: GraphRunner, changes: dict[str, Any], sentence: str
) -> None:
    input = _receipt({"cardNumber": "C1"}) | changes

    result = await execute(document("shop/RecordPurchase"), variables={"input": input}, context=run.context())

    assert result.errors is not None
    assert [error.message.split(": ", 1)[1] for error in result.errors] == [sentence]


async def test_an_amount_too_large_is_told_with_figures_as_they_are_written(run: GraphRunner) -> None:
    input = hold(member={"cardNumber": "C1"}, amount=10**16)

    result = await execute(document("shop/HoldPoints"), variables={"input": input}, context=run.context())

    assert result.errors is not None
    assert [error.message.split(": ", 1)[1] for error in result.errors] == [
        "Points are a whole number from -1,000,000,000,000,000 to 1,000,000,000,000,000."
    ]


@pytest.mark.parametrize("text", ['"nope"', "5"])
async def test_an_id_that_is_none_is_told_with_one_that_is(run: GraphRunner, text: str) -> None:
    written = f'mutation {{ inviteStaff(input: {{id: {text}, email: "a", name: "a", role: "a"}}) {{ __typename }} }}'

    result = await execute(written, variables={}, context=run.context())

    assert result.errors is not None
    assert [error.message for error in result.errors] == [
        "This is not an id. An id looks like 01980000-0000-7000-8000-000000000001."
    ]


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_is_a_sentence(code: str) -> None:
    refusal = CODES[code]
    for sentence in filter(None, (refusal.sentence, refusal.sentence_to_others)):
        assert sentence == "{reason}" or (sentence[0].isupper() or sentence[0] in "“{"), sentence
        assert sentence.endswith((".", "}"))


def test_only_whole_numbers_are_grouped() -> None:
    class Odd(DomainError):
        """A refusal of this test alone; it has no code, so that no catalogue lists it."""

        sentence = "{count} {flag} {text} {part}"

    assert Odd(count=1204000, flag=True, text="1204", part=1204.5).message == "1,204,000 True 1204 1204.5"
