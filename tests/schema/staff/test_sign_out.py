"""Staff signing out."""

import pytest

from api.authentication import actor_of
from domain import staff
from domain.errors import Unauthenticated
from domain.ids import new_id
from tests.clock import Clock
from tests.factories import PASSWORD, staff_member
from tests.graph import GraphRunner


async def test_a_staff_token_stops_working_at_once(run: GraphRunner, clock: Clock) -> None:
    await staff_member(now=clock.now)
    signed_in = await staff.sign_in_staff(
        email="grace@example.com",
        password=PASSWORD,
        session_id=new_id(),
        token="laurel_s_" + "y" * 43,
        now=clock.now,
    )
    grace = await actor_of(f"Bearer {signed_in.token}", now=clock.now)

    answer = await run.as_(grace)("admin/SignOutStaff")

    assert answer == {"ok": True}
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {signed_in.token}", now=clock.now)


async def test_nobody_signs_out_who_is_not_signed_in(run: GraphRunner) -> None:
    answer = await run("admin/SignOutStaff")

    assert answer["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "key", ["laurel_live_aaaaaaaaa_b", "laurel_live_\0_a", "laurel_live__", "laurel_live_ééééöööö_x"]
)
async def test_a_key_that_cannot_be_one_of_ours_is_nobody(programme: None, clock: Clock, key: str) -> None:
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {key}", now=clock.now)
