"""Staff locking each other out at the same time."""

import asyncio

import pytest

from domain import staff
from domain.database import fetch
from domain.ids import new_id
from domain.staff import LastAdmin
from tests.clock import START
from tests.factories import PASSWORD, staff_member

pytestmark = pytest.mark.race


async def test_of_staff_who_all_lock_each_other_out_one_stays(programme: None) -> None:
    crew = [await staff_member(name=f"S{n}", email=f"s{n}@example.com") for n in range(4)]

    refusals = await asyncio.gather(
        *(
            staff.disable_staff(actor=one, staff_member_id=other.id, now=START)
            for one in crew
            for other in crew
            if one != other and other.id is not None
        ),
        return_exceptions=True,
    )

    left = await fetch("SELECT id FROM staff_member WHERE disabled_at IS NULL")
    assert len(left) == 1
    assert {type(refusal) for refusal in refusals} == {type(None), LastAdmin}


async def test_who_is_locked_out_while_signing_in_does_not_slip_in(programme: None) -> None:
    grace, alan = await staff_member(), await staff_member(name="Alan", email="alan@example.com")
    assert alan.id is not None

    await asyncio.gather(
        *(
            staff.sign_in_staff(
                email="alan@example.com",
                password=PASSWORD,
                session_id=new_id(),
                token=f"laurel_s_{number}",
                now=START,
            )
            for number in range(3)
        ),
        staff.disable_staff(actor=grace, staff_member_id=alan.id, now=START),
        return_exceptions=True,
    )

    assert await fetch("SELECT id FROM staff_session WHERE revoked_at IS NULL") == []
