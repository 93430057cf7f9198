"""Worked example: a programme moves in from another system and brings its members' balances with it.

Rita held 300 points that expire at the end of January and 200 that never do; Ben held 50. They are opened as they were,
with the day they were earned and the day they expire. No rule fires, nobody climbs a tier, nobody is told.
"""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain import points
from domain.errors import DomainError
from domain.ledger import Reader
from domain.points import OpeningBalance
from tests.clock import START
from tests.factories import STAFF, TestMember, account, balance_of, facts, history_of, ledger_is_sound, purchase
from tests.factories import member as another_member

FEBRUARY = datetime(2027, 2, 1, 5, tzinfo=UTC)


def brought(of: TestMember, number: str, amount: int, *, expires: datetime | None = None) -> OpeningBalance:
    """A row of the other system's export."""
    return OpeningBalance(
        source="Old Rewards",
        external_id=number,
        member_id=of.id,
        amount=amount,
        earned_at=datetime(2025, 5, 1, tzinfo=UTC),
        expires_at=expires,
    )


async def open_all(*rows: OpeningBalance, now: datetime = START) -> list[UUID | DomainError]:
    return await points.open_balances(actor=STAFF, unit_id="points", balances=rows, now=now)


async def test_balances_come_over_with_their_expiry_and_in_silence(member: TestMember) -> None:
    rita, ben = member, await another_member()
    before = await facts()

    rows = [brought(rita, "1", 300, expires=FEBRUARY), brought(rita, "2", 200), brought(ben, "3", 50)]
    await open_all(*rows)

    assert (await balance_of(rita), await balance_of(ben)) == (500, 50)
    assert await facts() == before
    assert await balance_of(rita, now=FEBRUARY) == 200
    [first, *_] = await history_of(ben.id)
    assert first.explanation(Reader()) == "50 points brought over from Old Rewards."
    assert await ledger_is_sound()


async def test_the_file_again_changes_nothing_and_a_changed_row_is_refused(member: TestMember) -> None:
    await open_all(brought(member, "1", 300), brought(member, "2", 200))

    outcomes = await open_all(
        brought(member, "1", 300), brought(member, "2", 201), brought(member, "3", 7), now=START + timedelta(days=1)
    )

    assert [getattr(outcome, "code", "on record") for outcome in outcomes] == ["on record", "ID_REUSED", "on record"]
    assert await balance_of(member) == 507
    assert await ledger_is_sound()


async def test_what_was_brought_is_spent_and_earned_beside_like_any_other(member: TestMember) -> None:
    await open_all(brought(member, "1", 300, expires=FEBRUARY), brought(member, "2", 200))

    await purchase(member, "80.00")
    assert await balance_of(member) == 580

    await account(member, balance=-350)
    assert await balance_of(member) == 230

    # The 300 that expire first went first, then 50 of those that were brought over for good.
    assert await balance_of(member, now=FEBRUARY) == 230
    assert await ledger_is_sound()
