"""Worked example: an adjustment that needs a second pair of eyes.

The programme lets its support adjust up to 100 points alone and up to 1,000 with a colleague. Sam gives Rita 400 points
for a lost parcel: they wait until Kim agrees, and Sam cannot agree to what Sam asked for.
"""

from uuid import UUID

import pytest

from domain import points
from domain.actor import Actor, ActorKind
from domain.errors import DomainError
from domain.ids import new_id
from domain.ledger import Reader
from domain.points import AdjustingLimit
from tests.clock import START
from tests.factories import TestMember, balance_of, facts, history_of, ledger_is_sound, policy


def support(number: int) -> Actor:
    """One of the people in support."""
    return Actor(kind=ActorKind.STAFF, id=UUID(int=number), role="support")


SAM, KIM = support(1), support(2)


@pytest.fixture
async def rita(member: TestMember) -> TestMember:
    """A member of a programme with limits for its support."""
    await policy(adjusting={"support": AdjustingLimit(cap=1_000, alone=100)})
    return member


async def ask(of: TestMember, amount: int) -> points.Adjustment:
    return await points.adjust_points(
        actor=SAM,
        now=START,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=amount, reason="For the lost parcel."),
    )


async def test_a_small_one_is_posted_at_once(rita: TestMember) -> None:
    assert (await ask(rita, 100)).state == "posted"
    assert await balance_of(rita) == 100
    assert await ledger_is_sound()


async def test_a_larger_one_waits_for_a_colleague(rita: TestMember) -> None:
    asked = await ask(rita, 400)
    assert (asked.state, await balance_of(rita)) == ("waiting", 0)

    with pytest.raises(DomainError) as refusal:
        await points.decide_adjustment(actor=SAM, id=asked.id, approve=True, now=START)
    assert (refusal.value.code, await balance_of(rita)) == ("SECOND_PERSON_REQUIRED", 0)

    decided = await points.decide_adjustment(actor=KIM, id=asked.id, approve=True, now=START)
    assert (decided.state, await balance_of(rita)) == ("posted", 400)

    [line] = await history_of(rita.id)
    assert line.explanation(Reader()) == "400 points added: For the lost parcel."
    assert await ledger_is_sound()


async def test_one_that_is_turned_down_gives_nothing(rita: TestMember) -> None:
    asked = await ask(rita, 400)

    await points.decide_adjustment(actor=KIM, id=asked.id, approve=False, now=START)

    with pytest.raises(DomainError) as refusal:
        await points.decide_adjustment(actor=KIM, id=asked.id, approve=True, now=START)
    assert (refusal.value.code, await balance_of(rita)) == ("ALREADY_DECIDED", 0)
    assert await facts("ledger.balance_changed") == []


async def test_one_above_the_cap_is_nobodys_to_give(rita: TestMember) -> None:
    with pytest.raises(DomainError) as refusal:
        await ask(rita, 1_001)

    assert (refusal.value.code, refusal.value.details) == ("ADJUSTMENT_TOO_LARGE", {"cap": 1_000, "unit": "points"})
    assert await balance_of(rita) == 0
