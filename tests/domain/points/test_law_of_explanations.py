"""The doctor names transfers that do not explain themselves: every sentence is whole, and its numbers are the row's."""

from uuid import UUID

import pytest

from domain import points
from domain.ids import new_id
from domain.ledger import Negative
from domain.rewards import cancel_redemption, redeem_reward
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.factories import TestMember, account, ledger_is_sound, member, opening, policy, purchase, reward
from tests.shopping import SHOP, bring_back, buy, by_card, hold, in_points


@pytest.fixture
async def life(programme: None) -> None:
    """One transfer with every sentence that there is, in one ledger."""
    await policy(passing=points.Passing(), negative=Negative.DEBT)
    ada, bob = await member(), await member()
    await opening(ada, amount=1_000, expires_at=None, now=START)
    bought = await buy(ada, "100.00", tenders=[in_points("5.00", await hold(ada, 500)), by_card("95.00")])
    await bring_back(bought, (1, 1))
    mug = await reward(cost=60)
    issued = await redeem_reward(actor=ada.actor, id=new_id(), reward_id=mug, now=START)
    await cancel_redemption(actor=ada.actor, issued_reward_id=issued.id, now=START)
    await points.transfer_points(actor=ada.actor, id=new_id(), card_number=bob.card_number, amount=40, now=START)
    await account(ada, balance=5)
    await account(ada, balance=-15)


MOVEMENTS = [
    "points.balance_opened",
    "purchases.purchase_earned",
    "points.hold_captured",
    "purchases.purchase_returned",
    "purchases.order_paid_back",
    "rewards.reward_redeemed",
    "rewards.redemption_cancelled",
    "points.points_passed_on",
    "points.points_received",
    "points.points_adjusted",
]
RETURNS = ["purchases.purchase_returned", "purchases.order_paid_back"]


async def one(movement: str) -> UUID:
    """A transfer of this movement."""
    id: UUID = await value(f"SELECT id FROM transfer WHERE movement = '{movement}' ORDER BY amount LIMIT 1")
    return id


async def test_a_life_with_every_movement_has_no_complaints(life: None) -> None:
    assert await ledger_is_sound()


@pytest.mark.parametrize("movement", MOVEMENTS)
async def test_a_movement_that_nobody_declares_is_named(life: None, movement: str) -> None:
    id = await one(movement)

    await tamper(f"UPDATE transfer SET movement = 'points.unheard_of' WHERE id = '{id}'")

    assert (await found())["explanations"] == {f"transfer {id}"}


@pytest.mark.parametrize("movement", MOVEMENTS)
async def test_a_movement_of_another_kind_of_transfer_is_named(life: None, movement: str) -> None:
    id = await one(movement)

    await tamper(f"UPDATE transfer SET movement = 'ledger.points_expired', parts = '{{}}' WHERE id = '{id}'")

    assert (await found())["explanations"] == {f"transfer {id}"}


@pytest.mark.parametrize("movement", MOVEMENTS)
async def test_a_movement_without_its_parts_is_named(life: None, movement: str) -> None:
    id = await one(movement)

    await tamper(f"UPDATE transfer SET parts = '{{}}' WHERE id = '{id}'")

    assert (await found())["explanations"] == {f"transfer {id}"}


@pytest.mark.parametrize("movement", MOVEMENTS)
async def test_a_part_that_nobody_declares_is_named(life: None, movement: str) -> None:
    id = await one(movement)

    await tamper(f"""UPDATE transfer SET parts = parts || '{{"points": 7}}' WHERE id = '{id}'""")

    assert await found() == {"explanations": {f"transfer {id}"}}


@pytest.mark.parametrize("movement", ["purchases.purchase_earned", *RETURNS])
async def test_lines_that_do_not_sum_to_the_amount_are_named(life: None, movement: str) -> None:
    id = await one(movement)

    await tamper(f"UPDATE transfer SET parts = jsonb_set(parts, '{{lines,0,points}}', '7') WHERE id = '{id}'")

    assert await found() == {"explanations": {f"transfer {id}"}}


async def earned() -> UUID:
    id: UUID = await value("SELECT id FROM transfer WHERE kind = 'earn'")
    return id


@pytest.mark.parametrize(
    "change",
    [
        """parts || '{"percent": "ten"}'""",
        """parts || '{"percent": -1}'""",
        """parts || '{"lines": []}'""",
        """parts || '{"lines": "none"}'""",
        """parts || '{"lines": [{"line": 1, "sku": "SKU", "points": 9}]}'""",
        """parts || '{"lines": [{"line": 1, "points": 10}]}'""",
        """parts || '{"lines": [{"line": 1, "sku": "", "points": 10}]}'""",
        """parts || '{"rounds": "year"}'""",
        """parts || '{"rule": null}'""",
        """parts || '{"rule": "every-dollar"}'""",
        """parts || '{"percent": 200}'""",
        """parts || '{"store": 5}'""",
        "parts #- '{rule,id}'",
        "parts #- '{paid,currency}'",
        "parts - 'rounding'",
    ],
)
async def test_a_credit_that_lacks_a_part_or_whose_parts_do_not_sum_is_named(member: TestMember, change: str) -> None:
    await purchase(member, "10.50")
    assert await ledger_is_sound()

    await tamper(f"UPDATE transfer SET parts = {change} WHERE kind = 'earn'")

    assert (await found())["explanations"] == {f"transfer {await earned()}"}


@pytest.mark.parametrize(
    "change",
    [
        """parts || '{"rate": 2}'""",
        "jsonb_set(parts, '{per,minor}', '50')",
        "jsonb_set(parts, '{per,minor}', '0')",
        "jsonb_set(parts, '{paid,minor}', '2000')",
        """parts || '{"rounding": "up"}'""",
    ],
)
async def test_a_rate_that_does_not_come_to_the_amount_is_named_by_two_laws(member: TestMember, change: str) -> None:
    await purchase(member, "10.50")
    assert await ledger_is_sound()

    await tamper(f"UPDATE transfer SET parts = {change} WHERE kind = 'earn'")

    complaints = await found()
    row = {f"transfer {await earned()}"}
    assert (complaints["explanations"], complaints["rates"]) == (row, row)


@pytest.mark.parametrize(("negative", "part"), [(Negative.DEBT, "owed"), (Negative.CLAMP, "short")])
async def test_what_a_return_found_too_little_of_is_in_its_sentence(
    member: TestMember, negative: Negative, part: str
) -> None:
    await policy(negative=negative)
    bought = await purchase(member, "10.00")
    await account(member, balance=-4)
    await bring_back(bought, (1, 1))
    assert await ledger_is_sound()

    await tamper(f"UPDATE transfer SET parts = parts - '{part}' WHERE kind = 'clawback'")

    id = await value("SELECT id FROM transfer WHERE kind = 'clawback'")
    assert await found() == {"explanations": {f"transfer {id}"}}


async def test_points_put_back_of_which_more_had_expired_than_there_are_is_named(life: None) -> None:
    id = await one("rewards.redemption_cancelled")

    await tamper(f"""UPDATE transfer SET parts = parts || '{{"expired": 61}}' WHERE id = '{id}'""")

    assert await found() == {"explanations": {f"transfer {id}"}}


NOBODY = str(UUID(int=7))


async def change(id: UUID, path: str, to: str) -> None:
    """Tamper with one part of a transfer."""
    await tamper(f"""UPDATE transfer SET parts = jsonb_set(parts, '{path}', '"{to}"') WHERE id = '{id}'""")


async def test_a_capture_that_names_another_hold_is_named(life: None) -> None:
    hold, id = await value("SELECT id FROM hold"), await one("points.hold_captured")

    await change(id, "{hold}", NOBODY)

    assert await found() == {"holds": {f"hold {hold}"}, "references of points": {f"transfer {id}"}}


@pytest.mark.parametrize(("path", "to"), [("{purchase}", NOBODY), ("{rule,id}", "x"), ("{rule,version}", "x")])
async def test_a_return_that_names_another_purchase_or_rule_than_its_credit_is_named(
    life: None, path: str, to: str
) -> None:
    id = await one("purchases.purchase_returned")

    await change(id, path, to)

    complaints = await found()
    assert complaints["points taken back"] == complaints["references of purchases"] == {f"transfer {id}"}


async def test_a_capture_that_names_another_purchase_than_it_paid_for_is_named(life: None) -> None:
    id = await value("SELECT capture_id FROM hold")

    await change(id, "{paid_for}", NOBODY)

    assert await found() == {"payments": {f"transfer {id}"}, "references of points": {f"transfer {id}"}}


@pytest.mark.parametrize(
    ("movement", "path", "law"),
    [
        ("purchases.purchase_earned", "{rule,id}", "references of purchases"),
        ("purchases.order_paid_back", "{purchase}", "references of purchases"),
        ("rewards.reward_redeemed", "{reward,id}", "references of rewards"),
        ("rewards.redemption_cancelled", "{reward,id}", "references of rewards"),
        ("points.points_passed_on", "{receiver}", "references of points"),
        ("points.points_received", "{giver}", "references of points"),
    ],
)
async def test_a_reference_to_what_does_not_exist_is_named(life: None, movement: str, path: str, law: str) -> None:
    id = await one(movement)

    await change(id, path, NOBODY)

    assert (await found())[law] == {f"transfer {id}"}


async def test_a_version_that_does_not_exist_is_named(life: None) -> None:
    id = await one("purchases.purchase_earned")

    await tamper(f"UPDATE transfer SET parts = jsonb_set(parts, '{{rule,version}}', '9') WHERE id = '{id}'")

    assert (await found())["references of purchases"] == {f"transfer {id}"}


async def test_a_capture_with_another_purpose_than_its_hold_is_named(member: TestMember) -> None:
    await account(member, balance=10)
    held = await hold(member, 4)
    await points.capture_hold(actor=SHOP, id=held, now=START)
    assert await ledger_is_sound()

    await tamper(f"UPDATE hold SET purpose = 'Something else' WHERE id = '{held}'")

    assert await found() == {"holds": {f"hold {held}"}}


async def test_an_adjustment_with_another_reason_than_staff_gave_is_named(member: TestMember) -> None:
    await account(member, balance=10)
    assert await ledger_is_sound()

    await tamper("UPDATE adjustment SET reason = 'For nothing.'")

    assert await found() == {"adjustments": {f"transfer {await value('SELECT id FROM transfer')}"}}


async def test_an_adjustment_that_nobody_asked_for_is_named(member: TestMember) -> None:
    await account(member, balance=10)

    await tamper("DELETE FROM adjustment")

    assert await found() == {"adjustments": {f"transfer {await value('SELECT id FROM transfer')}"}}


@pytest.mark.parametrize(
    ("movement", "part"), [("points.points_passed_on", "receiver"), ("points.points_received", "giver")]
)
async def test_a_pair_that_does_not_name_the_other_member_is_named(life: None, movement: str, part: str) -> None:
    id = await value("SELECT id FROM transfer WHERE kind = 'transfer_out'")

    await change(await one(movement), f"{{{part}}}", NOBODY)

    assert (await found())["clearing"] == {f"transfer {id}"}


@pytest.mark.parametrize(("path", "to"), [("{reward,id}", NOBODY), ("{reward,version}", "2")])
async def test_a_redemption_that_names_another_reward_than_was_issued_is_named(life: None, path: str, to: str) -> None:
    id = await value("SELECT id FROM issued_reward")

    await change(await one("rewards.reward_redeemed"), path, to)

    assert (await found())["redemptions"] == {f"issued reward {id}"}


async def test_a_cancellation_that_gave_nothing_back_is_named(life: None) -> None:
    id = await value("SELECT id FROM issued_reward")

    await tamper("UPDATE issued_reward SET cancelled_at = NULL")

    assert await found() == {"redemptions": {f"issued reward {id}"}}


async def test_a_spending_for_which_nothing_was_issued_is_named(life: None) -> None:
    id = await value("SELECT transfer_id FROM issued_reward")

    await tamper("DELETE FROM issued_reward")

    assert await found() == {"redemptions": {f"transfer {id}"}}
