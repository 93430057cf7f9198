"""The doctor names transfers that do not explain themselves: every sentence is whole, and its numbers are the row's."""

from uuid import UUID

import pytest

from domain import points
from domain.ids import new_id
from domain.ledger import Negative
from domain.points.explanations import KNOWN
from domain.points.laws.explanations import PARTS
from domain.rewards import cancel_redemption, redeem_reward
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.factories import TestMember, account, ledger_is_sound, member, opening, policy, purchase, reward
from tests.shopping import SHOP, bring_back, buy, by_card, hold, in_points

NUMBERS = (
    "UPDATE transfer SET explanation = jsonb_set(explanation, '{{points}}', to_jsonb(amount + 1000)) WHERE id = '{}'"
)


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


SENTENCES = [
    "opening",
    "purchase",
    "capture",
    "return",
    "order_returned",
    "reward",
    "reward_cancelled",
    "passed_on",
    "received",
    "adjustment",
]


def test_the_law_knows_every_sentence() -> None:
    assert PARTS.keys() == KNOWN


async def test_a_life_with_every_sentence_has_no_complaints(life: None) -> None:
    assert await ledger_is_sound()


@pytest.mark.parametrize("sentence", SENTENCES)
async def test_a_sentence_with_another_number_than_the_amount_is_named(life: None, sentence: str) -> None:
    id = await value(f"SELECT id FROM transfer WHERE explanation ->> 'about' = '{sentence}' ORDER BY amount LIMIT 1")

    await tamper(NUMBERS.format(id))

    assert await found() == {"explanations": {f"transfer {id}"}}


@pytest.mark.parametrize("sentence", SENTENCES)
async def test_a_transfer_without_a_sentence_is_named(life: None, sentence: str) -> None:
    id = await value(f"SELECT id FROM transfer WHERE explanation ->> 'about' = '{sentence}' ORDER BY amount LIMIT 1")

    await tamper(f"UPDATE transfer SET explanation = '{{}}' WHERE id = '{id}'")

    assert (await found())["explanations"] == {f"transfer {id}"}


async def earned() -> UUID:
    id: UUID = await value("SELECT id FROM transfer WHERE kind = 'earn'")
    return id


@pytest.mark.parametrize(
    "change",
    [
        """explanation || '{"about": "expiry"}'""",
        """explanation || '{"about": "something new"}'""",
        """explanation || '{"points": "ten"}'""",
        """explanation || '{"lines": []}'""",
        """explanation || '{"lines": "none"}'""",
        """explanation || '{"lines": [{"line": 1, "sku": "SKU", "points": 9}]}'""",
        """explanation || '{"rounds": "year"}'""",
        """explanation || '{"rule": null}'""",
        """explanation || '{"percent": 200}'""",
        "explanation - 'version'",
        "explanation - 'rounding'",
    ],
)
async def test_a_credit_that_lacks_a_part_or_whose_parts_do_not_sum_is_named(member: TestMember, change: str) -> None:
    await purchase(member, "10.50")
    assert await ledger_is_sound()

    await tamper(f"UPDATE transfer SET explanation = {change} WHERE kind = 'earn'")

    assert (await found())["explanations"] == {f"transfer {await earned()}"}


@pytest.mark.parametrize(
    "change",
    [
        """explanation || '{"rate_points": 2}'""",
        """explanation || '{"rate_minor": 50}'""",
        """explanation || '{"rate_minor": 0}'""",
        """explanation || '{"base_minor": 2000}'""",
        """explanation || '{"rounding": "up"}'""",
    ],
)
async def test_a_rate_that_does_not_come_to_the_amount_is_named_by_two_laws(member: TestMember, change: str) -> None:
    await purchase(member, "10.50")
    assert await ledger_is_sound()

    await tamper(f"UPDATE transfer SET explanation = {change} WHERE kind = 'earn'")

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

    await tamper(f"UPDATE transfer SET explanation = explanation - '{part}' WHERE kind = 'clawback'")

    id = await value("SELECT id FROM transfer WHERE kind = 'clawback'")
    assert await found() == {"explanations": {f"transfer {id}"}}


@pytest.mark.parametrize("about", ["return", "order_returned"])
async def test_a_return_whose_lines_do_not_sum_to_its_points_is_named(life: None, about: str) -> None:
    id = await value(f"SELECT id FROM transfer WHERE explanation ->> 'about' = '{about}'")

    changed = "jsonb_set(explanation, '{lines,0,points}', '7')"
    await tamper(f"UPDATE transfer SET explanation = {changed} WHERE id = '{id}'")

    assert await found() == {"explanations": {f"transfer {id}"}}


async def test_points_put_back_of_which_more_had_expired_than_there_are_is_named(life: None) -> None:
    id = await value("SELECT id FROM transfer WHERE explanation ->> 'about' = 'reward_cancelled'")

    await tamper(f"""UPDATE transfer SET explanation = explanation || '{{"expired": 61}}' WHERE id = '{id}'""")

    assert await found() == {"explanations": {f"transfer {id}"}}


async def test_a_capture_that_names_another_hold_is_named(life: None) -> None:
    id = await value("SELECT id FROM hold")

    await tamper(
        'UPDATE transfer SET explanation = explanation || \'{"hold": "x"}\' WHERE reference IN (SELECT id FROM hold)'
    )

    assert await found() == {"holds": {f"hold {id}"}}


@pytest.mark.parametrize("part", ["purchase", "rule", "version"])
async def test_a_return_that_names_another_purchase_or_rule_than_its_credit_is_named(life: None, part: str) -> None:
    id = await value("SELECT id FROM transfer WHERE kind = 'clawback'")

    await tamper(f"""UPDATE transfer SET explanation = explanation || '{{"{part}": "x"}}' WHERE id = '{id}'""")

    assert await found() == {"points taken back": {f"transfer {id}"}}


async def test_a_capture_that_names_another_purchase_than_it_paid_for_is_named(life: None) -> None:
    id = await value("SELECT capture_id FROM hold")

    await tamper(f"""UPDATE transfer SET explanation = explanation || '{{"purchase": "x"}}' WHERE id = '{id}'""")

    assert await found() == {"payments": {f"transfer {id}"}}


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


@pytest.mark.parametrize(("kind", "name"), [("transfer_out", "to"), ("transfer_in", "from")])
async def test_a_pair_that_does_not_name_the_other_member_is_named(life: None, kind: str, name: str) -> None:
    id = await value("SELECT id FROM transfer WHERE kind = 'transfer_out'")

    await tamper(
        f"UPDATE transfer SET explanation = jsonb_set(explanation, '{{{name}}}', '\"nobody\"') WHERE kind = '{kind}'"
    )

    assert await found() == {"clearing": {f"transfer {id}"}}


async def test_a_reward_at_another_price_than_its_version_is_named(life: None) -> None:
    id = await value("SELECT id FROM issued_reward")

    await tamper('UPDATE reward_version SET terms = terms || \'{"name": "A cup"}\'')

    assert await found() == {"redemptions": {f"issued reward {id}"}}


async def test_a_cancellation_that_gave_nothing_back_is_named(life: None) -> None:
    id = await value("SELECT id FROM issued_reward")

    await tamper("UPDATE issued_reward SET cancelled_at = NULL")

    assert await found() == {"redemptions": {f"issued reward {id}"}}


async def test_a_spending_for_which_nothing_was_issued_is_named(life: None) -> None:
    id = await value("SELECT transfer_id FROM issued_reward")

    await tamper("DELETE FROM issued_reward")

    assert await found() == {"redemptions": {f"transfer {id}"}}
