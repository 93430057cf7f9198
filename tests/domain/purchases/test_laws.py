"""The doctor sees when payments, returns and transfers do not tell the same."""

import pytest

from domain.database import execute, pooled_connection
from domain.ids import new_id
from domain.purchases import PurchaseDraft, receipt_id
from tests.clock import START
from tests.factories import draft, ledger_is_sound, member
from tests.shopping import bring_back, buy, by_card, complaints, hold, in_points

pytestmark = pytest.mark.usefixtures("programme")


@pytest.fixture
async def order() -> PurchaseDraft:
    """Two pieces of $10, paid with 501 points for $5 and the rest by card; one of them is back."""
    ada = await member(balance=1000)
    paid = [in_points("5.00", await hold(ada, 501)), by_card("15.00")]
    bought = await buy(ada, ("A", 2, "10.00"), tenders=paid)
    await bring_back(bought, (1, 1))
    assert await ledger_is_sound()
    return bought


async def test_a_changed_payment_is_named(order: PurchaseDraft) -> None:
    await execute("UPDATE line_payment SET points = 499")

    assert await complaints() == [
        ("payments", "paid 499, taken 501"),
        ("points put back", "due 249 of 499, put back 250"),
    ]


async def test_a_payment_that_stands_for_two_purchases_is_named(order: PurchaseDraft) -> None:
    other = await buy(None, "1.00", "1.00")
    await execute(
        "INSERT INTO line_payment (member_id, purchase_id, line, transfer_id, unit_id, points, amount_minor)"
        " SELECT member_id, $1, 2, transfer_id, unit_id, 0, 0 FROM line_payment",
        receipt_id(other.source, other.external_id),
    )

    assert sorted(await complaints()) == [
        ("payments", "paid for 2 purchases"),
        ("payments", "says that it paid for another purchase"),
        ("payments", "was paid with points of somebody else"),
    ]


async def test_pieces_that_came_back_without_their_points_are_named(order: PurchaseDraft) -> None:
    await execute("UPDATE return_line SET quantity = 2")

    assert await complaints() == [
        ("points put back", "due 501 of 501, put back 250"),
        ("points taken back", "due 15, taken back or let go 7"),
    ]


async def test_points_that_came_back_without_their_pieces_are_named(order: PurchaseDraft) -> None:
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        await connection.execute("DELETE FROM return_line")

    assert await complaints() == [
        ("points put back", "due 0 of 501, put back 250"),
        ("points taken back", "due 0, taken back or let go 7"),
    ]


async def test_a_return_that_waits_for_nothing_is_named(order: PurchaseDraft) -> None:
    late = draft(None, "1.00")
    await bring_back(late, (1, 1))
    assert await complaints() == []

    await execute("UPDATE parked_return SET purchase_id = $1", receipt_id(order.source, order.external_id))

    [(law, detail)] = await complaints()
    assert (law, detail) == ("parked returns", f"waits for purchase {receipt_id(order.source, order.external_id)}")


async def test_a_return_that_was_applied_and_is_gone_is_named(order: PurchaseDraft) -> None:
    await bring_back(draft(None, "1.00"), (1, 1))

    await execute("UPDATE parked_return SET state = 'applied', settled_at = $1, id = $2", START, new_id())

    assert await complaints() == [("parked returns", "was applied and is not on record")]
