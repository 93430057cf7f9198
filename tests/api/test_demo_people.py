"""What the demo prints lets in, at every start."""

import pytest

from api.authentication import actor_of
from api.demo import DemoAccess, let_people_in
from api.demo.cdnow import card_of
from api.demo.people import MEMBER, OTHERS, STAFF
from domain import members, staff
from domain.actor import SYSTEM, ActorKind
from domain.database import fetch
from domain.errors import Unauthenticated
from domain.ids import new_id
from domain.relations import Asker
from tests.clock import START, Clock
from tests.factories import LONG_AGO, staff_member

SECRET = b"the secret of the tests, 32 bytes or more"
ANOTHER = b"another secret of the tests, as long"


@pytest.fixture(autouse=True)
async def customers(programme: None) -> None:
    """The customers whom the demo introduces."""
    cards = [card_of(card) for card, *_ in (MEMBER, *OTHERS)]
    await members.enrol_members(
        actor=SYSTEM, ids=[new_id() for _ in cards], card_numbers=cards, joined_at=[LONG_AGO for _ in cards]
    )


async def lets_in(access: DemoAccess, clock: Clock) -> list[ActorKind]:
    signed_in = await staff.sign_in_staff(
        email=access.staff_email,
        password=access.staff_password,
        session_id=new_id(),
        token=f"laurel_s_{new_id()}",
        now=clock.now,
    )
    tokens = (signed_in.token, access.api_key)
    return [(await actor_of(f"Bearer {token}", now=clock.now)).kind for token in tokens]


async def test_the_same_secret_gives_the_same_access_and_keeps_sessions(clock: Clock) -> None:
    first = await let_people_in(secret=SECRET, now=START)
    await lets_in(first, clock)

    again = await let_people_in(secret=SECRET, now=START)

    assert again == first
    assert await lets_in(again, clock) == [ActorKind.STAFF, ActorKind.INTEGRATION]
    assert [row["revoked_at"] for row in await fetch("SELECT revoked_at FROM staff_session")] == [None, None]


async def test_another_secret_gives_another_access_that_lets_in_too(clock: Clock) -> None:
    first = await let_people_in(secret=SECRET, now=START)

    second = await let_people_in(secret=ANOTHER, now=START)

    assert first.staff_password != second.staff_password
    assert await lets_in(second, clock) == [ActorKind.STAFF, ActorKind.INTEGRATION]
    with pytest.raises(staff.PasswordWrong):
        await lets_in(first, clock)


async def test_who_was_locked_out_and_a_key_that_was_revoked_are_let_in_by_the_next_start(clock: Clock) -> None:
    grace = await staff_member()
    first = await let_people_in(secret=SECRET, now=START)
    assert STAFF.id is not None
    await staff.disable_staff(actor=grace, staff_member_id=STAFF.id, now=START)
    [key] = await staff.API_KEYS.page(Asker(SYSTEM), first=2)
    await staff.revoke_api_key(actor=grace, api_key_id=key.id, now=START)

    second = await let_people_in(secret=SECRET, now=START)

    assert await lets_in(second, clock) == [ActorKind.STAFF, ActorKind.INTEGRATION]
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {first.api_key}", now=clock.now)
