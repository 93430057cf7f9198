"""Staff signing in with a password."""

import asyncio
from collections import Counter

import pytest

from api.authentication import actor_of
from domain import points
from domain.actor import ActorKind, Scope
from domain.database import fetch
from domain.errors import InvalidInput, Unauthenticated
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import PASSWORD, api_key, member, policy, staff_member
from tests.graph import GraphRunner

RIGHT = {"email": "grace@example.com", "password": PASSWORD}
WRONG = {"email": "grace@example.com", "password": "wrong horse battery"}
REFUSED = {
    "code": "PASSWORD_WRONG",
    "message": "The e-mail address or the password is wrong.",
    "path": [],
    "details": None,
}


@pytest.fixture(autouse=True)
async def grace(programme: None) -> None:
    """A staff member."""
    await staff_member()


async def tries() -> int:
    return len(await fetch("SELECT 1 FROM failed_sign_in"))


async def test_the_password_signs_in_for_twelve_hours(run: GraphRunner, clock: Clock) -> None:
    answer = await run("admin/SignInStaff", input=RIGHT | {"email": " Grace@Example.com"})

    token = answer.pop("token")
    assert answer == {"expiresAt": "2026-11-21T00:00:00+00:00", "name": "Grace"}
    assert (await actor_of(f"Bearer {token}", now=clock.now)).kind is ActorKind.STAFF
    assert await tries() == 0
    clock.forward(hours=12)
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {token}", now=clock.now)


async def test_the_session_carries_the_role_whose_limits_hold_from_the_first_request_on(
    run: GraphRunner, clock: Clock
) -> None:
    agent = {"email": "alan@example.com", "password": PASSWORD}
    await staff_member(name="Alan", email="alan@example.com", role="agent")
    await policy(adjusting={"agent": points.AdjustingLimit(cap=10, alone=5)})
    of = await member(name="Ada")
    wish = {"id": str(new_id()), "memberId": global_id("Member", of.id), "amount": 11, "reason": "A gift."}
    tokens = [(await run("admin/SignInStaff", input=who))["token"] for who in (agent, RIGHT)]

    actors = [await actor_of(f"Bearer {token}", now=clock.now) for token in tokens]
    answers = [await run.as_(actor)("admin/AdjustPoints", input=wish) for actor in actors]

    assert [actor.role for actor in actors] == ["agent", "admin"]
    assert (answers[0]["code"], answers[1]["state"]) == ("ADJUSTMENT_TOO_LARGE", "POSTED")


@pytest.mark.parametrize("role", ["", "x" * 21, "a\nb"])
async def test_a_role_is_one_short_line(role: str) -> None:
    with pytest.raises(InvalidInput):
        await staff_member(name="Alan", email="a@b.c", role=role)

    assert len(await fetch("SELECT 1 FROM staff_member")) == 1


async def test_unknown_addresses_and_wrong_passwords_are_answered_alike(run: GraphRunner) -> None:
    known = await run("admin/SignInStaff", input=WRONG)
    unknown = await run("admin/SignInStaff", input=WRONG | {"email": "nobody@example.com"})

    assert known == unknown == REFUSED
    assert await fetch("SELECT 1 FROM staff_session") == []


@pytest.mark.slow
async def test_wrong_passwords_delay_the_next_try_and_the_delay_doubles(run: GraphRunner, clock: Clock) -> None:
    for _ in range(4):
        assert await run("admin/SignInStaff", input=WRONG) == REFUSED

    delays = []
    for _ in range(3):
        waiting = await run("admin/SignInStaff", input=RIGHT)
        delays.append((waiting["code"], waiting["details"]["seconds"]))
        clock.forward(seconds=waiting["details"]["seconds"])
        assert await run("admin/SignInStaff", input=WRONG) == REFUSED

    assert delays == [("RATE_LIMITED", 2), ("RATE_LIMITED", 4), ("RATE_LIMITED", 8)]
    clock.forward(seconds=16)
    assert "token" in await run("admin/SignInStaff", input=RIGHT)
    assert await tries() == 0


@pytest.mark.slow
async def test_three_wrong_passwords_delay_nothing_and_others_never_wait(run: GraphRunner) -> None:
    for _ in range(3):
        await run("admin/SignInStaff", input=WRONG)
    for _ in range(4):
        await run("admin/SignInStaff", input=WRONG | {"email": "eve@example.com"})

    assert "token" in await run("admin/SignInStaff", input=RIGHT)


async def test_a_burst_of_tries_gains_nothing(run: GraphRunner) -> None:
    answers = await asyncio.gather(*(run("admin/SignInStaff", input=WRONG) for _ in range(12)))

    assert Counter(answer["code"] for answer in answers) == {"PASSWORD_WRONG": 4, "RATE_LIMITED": 8}


async def test_after_a_quarter_of_an_hour_wrong_passwords_are_forgotten(run: GraphRunner, clock: Clock) -> None:
    for _ in range(4):
        await run("admin/SignInStaff", input=WRONG)

    clock.forward(minutes=15)
    await run("admin/SignInStaff", input=WRONG)

    assert await tries() == 1


@pytest.mark.parametrize("email", ["", "x" * 300 + "@example.com", "a\u0000b@example.com", "🎈"])
async def test_what_is_no_address_is_refused_like_a_wrong_one(run: GraphRunner, email: str) -> None:
    assert await run("admin/SignInStaff", input=WRONG | {"email": email}) == REFUSED


async def test_a_key_is_recognised_whole_and_with_its_scopes_only(programme: None, clock: Clock) -> None:
    _, made = await api_key(secret="a secret with_underscores")

    actor = await actor_of(f"Bearer {made}", now=clock.now)

    assert made == "laurel_live_till0001_a secret with_underscores"
    assert (actor.kind, actor.scopes) == (ActorKind.INTEGRATION, {Scope.PURCHASES_WRITE})
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {made}x", now=clock.now)
