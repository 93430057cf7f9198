"""Worked example: a voucher's worth of points pays a part of an order, and the order comes back piece by piece.

The sequence is LoyaltyLion's own. Rita has 1,000 points and takes $5 off for 500 of them. She buys two mugs of $10 and
pays $15 by card. One point is earned for each dollar.

| what happens              | LoyaltyLion | Laurel |
|---------------------------|-------------|--------|
| 500 points for $5 off     |         500 |    500 |
| two mugs, $15 by card     |         515 |    515 |
| the first mug comes back  |         505 |    757 |
| the second mug comes back |       1,000 |  1,000 |

LoyaltyLion takes 10 points for the first mug, as if it had been paid for in money alone, leaves 5 for the second, and
gives the 500 back only when nothing of the order is left: whoever keeps one mug has paid 500 points for it. Laurel
reverses by provenance (law 7): $2.50 of each mug were paid with 250 points and $7.50 by card, and the 15 points were
granted 8 and 7 (the largest remainder, the first line on ties). So each mug gives back 250 points and takes 8, or 7.
Both ways end where they began.
"""

from itertools import permutations

import pytest

from domain import ledger
from tests.clock import START
from tests.factories import TestMember, account, balance_of, ledger_is_sound, policy
from tests.shopping import bring_back, buy, by_card, hold, in_points


async def test_half_the_order_back_is_half_the_points_back_and_the_whole_order_is_where_it_began(
    member: TestMember,
) -> None:
    await account(member, balance=1_000)

    claimed = await hold(member, 500)
    assert await balance_of(member) == 500

    order = await buy(member, "10.00", "10.00", tenders=[in_points("5.00", claimed), by_card("15.00")])
    assert await balance_of(member) == 515

    first = await bring_back(order, (1, 1))
    assert (first.put_back, first.taken) == (250, 8)
    assert await balance_of(member) == 757

    second = await bring_back(order, (2, 1))
    assert (second.put_back, second.taken) == (250, 7)
    assert await balance_of(member) == 1_000

    assert await ledger_is_sound()


async def test_the_whole_order_at_once_comes_to_the_same(member: TestMember) -> None:
    await account(member, balance=1_000)
    order = await buy(member, "10.00", "10.00", tenders=[in_points("5.00", await hold(member, 500)), by_card("15.00")])

    back = await bring_back(order, (2, 1), (1, 1))

    assert (back.put_back, back.taken) == (500, 15)
    assert await balance_of(member) == 1_000
    assert await ledger_is_sound()


@pytest.mark.parametrize("order_of_pieces", sorted(set(permutations([1, 1, 1, 2, 2]))))
async def test_five_pieces_in_any_order_sum_to_the_whole(member: TestMember, order_of_pieces: tuple[int, ...]) -> None:
    """Three tumblers of $9.99 and two trays of $15: nothing divides evenly, and nothing is lost or gained."""
    await account(member, balance=1_000)
    paid = [in_points("10.00", await hold(member, 777)), by_card("49.97")]
    order = await buy(member, ("TUMBLER", 3, "9.99"), ("TRAY", 2, "15.00"), tenders=paid)
    assert await balance_of(member) == 1_000 - 777 + 49

    backs = [await bring_back(order, (line, 1)) for line in order_of_pieces]

    assert (sum(back.put_back for back in backs), sum(back.taken for back in backs)) == (777, 49)
    assert await balance_of(member) == 1_000
    assert await ledger_is_sound()


async def test_who_spent_what_the_order_earned_pays_it_from_what_comes_back(member: TestMember) -> None:
    """Under `forbid` too: what is put back comes first, so there is enough to take the 15 points from."""
    await account(member, balance=500)
    order = await buy(member, "10.00", "10.00", tenders=[in_points("5.00", await hold(member, 500)), by_card("15.00")])
    await account(member, balance=-15)
    await policy(negative=ledger.Negative.FORBID, valid_from=START)

    back = await bring_back(order, (1, 1), (2, 1))

    assert (back.put_back, back.taken, back.owed, back.short) == (500, 15, 0, 0)
    assert await balance_of(member) == 485
    assert await ledger_is_sound()
