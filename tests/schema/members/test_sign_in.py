"""Signing in with a code, and out again."""

import pytest

from api.authentication import actor_of
from domain.actor import Actor, ActorKind
from domain.database import fetch
from domain.errors import Unauthenticated
from domain.notifications import mailbox
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import STAFF, member
from tests.graph import GraphRunner
from tests.mail import code_sent_to

ADDRESS = "ada@example.com"
WRONG = {
    "code": "CODE_WRONG",
    "message": "This code is wrong, used or expired. Please ask for a new one.",
    "path": ["code"],
    "details": None,
}


async def code_for(run: GraphRunner, clock: Clock, address: str = ADDRESS) -> str:
    await run("mobile/RequestSignInCode", input={"address": address})
    return await code_sent_to(address, clock)


def another(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def sessions() -> int:
    return len(await fetch("SELECT 1 FROM member_session"))


async def test_the_code_signs_in(run: GraphRunner, clock: Clock) -> None:
    ada = await member(name="Ada", email=ADDRESS, balance=40)
    code = await code_for(run, clock)

    answer = await run("mobile/SignIn", input={"address": " ADA@example.com", "code": f" {code} "})

    token = answer.pop("token")
    assert answer == {
        "expiresAt": "2026-12-20T12:00:00+00:00",
        "member": {
            "id": global_id("Member", ada.id),
            "name": "Ada",
            "cardNumber": ada.card_number,
            "stage": "PROSPECT",
            "balance": 40,
        },
    }
    assert token.startswith("laurel_m_")
    actor = await actor_of(f"Bearer {token}", now=clock.now)
    assert (actor.kind, actor.id) == (ActorKind.MEMBER, ada.id)
    assert token not in str([dict(row) for row in await fetch("SELECT * FROM member_session")])


async def test_the_language_of_a_code_is_the_members_once_it_was_used(run: GraphRunner, clock: Clock) -> None:
    await run("mobile/RequestSignInCode", input={"address": ADDRESS, "language": "ru-RU"})
    code = await code_sent_to(ADDRESS, clock)
    asked = await fetch("SELECT language FROM person")
    await run("mobile/SignIn", input={"address": ADDRESS, "code": code})
    signed_in = await fetch("SELECT language FROM person")
    clock.forward(minutes=1)

    await code_for(run, clock)

    assert (asked[0]["language"], signed_in[0]["language"]) == (None, "ru-RU")
    subjects = [message.subject for message in await mailbox()]
    assert len(subjects) == 2
    assert all(subject.endswith(" — ваш код для входа") for subject in subjects)


async def test_a_code_is_used_once(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)
    await run("mobile/SignIn", input={"address": ADDRESS, "code": code})

    again = await run("mobile/SignIn", input={"address": ADDRESS, "code": code})

    assert again == WRONG
    assert await sessions() == 1


async def test_after_five_wrong_tries_the_right_code_is_no_longer_good(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)

    wrong = [await run("mobile/SignIn", input={"address": ADDRESS, "code": another(code)}) for _ in range(5)]
    right = await run("mobile/SignIn", input={"address": ADDRESS, "code": code})

    assert wrong == [WRONG] * 5
    assert right == WRONG
    assert await sessions() == 0


async def test_after_four_wrong_tries_the_right_code_still_is(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)
    for _ in range(4):
        await run("mobile/SignIn", input={"address": ADDRESS, "code": another(code)})

    answer = await run("mobile/SignIn", input={"address": ADDRESS, "code": code})

    assert "token" in answer


async def test_a_code_is_good_until_the_tenth_minute_is_over(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)

    clock.forward(minutes=10)
    late = await run("mobile/SignIn", input={"address": ADDRESS, "code": code})
    clock.forward(microseconds=-1)
    in_time = await run("mobile/SignIn", input={"address": ADDRESS, "code": code})

    assert late == WRONG
    assert "token" in in_time


async def test_only_the_newest_code_is_good(run: GraphRunner, clock: Clock) -> None:
    older = await code_for(run, clock)
    clock.forward(minutes=1)
    newer = await code_for(run, clock)

    before = await run("mobile/SignIn", input={"address": ADDRESS, "code": older})
    signed_in = await run("mobile/SignIn", input={"address": ADDRESS, "code": newer})
    after = await run("mobile/SignIn", input={"address": ADDRESS, "code": older})

    assert (before, after) == (WRONG, WRONG)
    assert "token" in signed_in
    assert await sessions() == 1


async def test_a_code_is_good_for_its_own_address_only(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)
    await code_for(run, clock, "eve@example.com")

    answer = await run("mobile/SignIn", input={"address": "eve@example.com", "code": code})

    assert answer == WRONG
    assert await sessions() == 0


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "１２３４５６", "\u0000", "x" * 10_000])
async def test_whatever_is_no_code_is_wrong(run: GraphRunner, clock: Clock, code: str) -> None:
    await code_for(run, clock)

    assert await run("mobile/SignIn", input={"address": ADDRESS, "code": code}) == WRONG


async def test_an_address_that_nobody_has_is_answered_like_a_wrong_code(run: GraphRunner) -> None:
    assert await run("mobile/SignIn", input={"address": "nobody@example.com", "code": "123456"}) == WRONG


async def test_signing_out_kills_the_token_and_no_other(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)
    phone = (await run("mobile/SignIn", input={"address": ADDRESS, "code": code}))["token"]
    code = await code_for(run, clock)
    tablet = (await run("mobile/SignIn", input={"address": ADDRESS, "code": code}))["token"]

    answer = await run.as_(await actor_of(f"Bearer {phone}", now=clock.now))("mobile/SignOut")

    assert answer == {"ok": True}
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {phone}", now=clock.now)
    assert (await actor_of(f"bearer  {tablet} ", now=clock.now)).kind is ActorKind.MEMBER


async def test_a_session_ends_after_thirty_days(run: GraphRunner, clock: Clock) -> None:
    code = await code_for(run, clock)
    token = (await run("mobile/SignIn", input={"address": ADDRESS, "code": code}))["token"]

    clock.forward(days=30, microseconds=-1)
    last = await actor_of(f"Bearer {token}", now=clock.now)
    clock.forward(microseconds=1)

    assert last.kind is ActorKind.MEMBER
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {token}", now=clock.now)


@pytest.mark.parametrize(
    ("actor", "code"), [(Actor(kind=ActorKind.ANONYMOUS), "UNAUTHENTICATED"), (STAFF, "FORBIDDEN")]
)
async def test_only_a_member_signs_out(run: GraphRunner, actor: Actor, code: str) -> None:
    answer = await run.as_(actor)("mobile/SignOut")

    assert answer["code"] == code


@pytest.mark.parametrize(
    "authorization",
    [
        "Bearer",
        "Bearer laurel_m_wrong",
        "Bearer laurel_s_wrong",
        "Bearer laurel_live_wrong",
        "Basic YTpi",
        "laurel_m_x",
        "Bearer laurel_live_aaaaaaaa_",
        "Bearer nothing of ours",
    ],
)
async def test_a_token_that_is_not_ours_is_not_anonymous(run: GraphRunner, clock: Clock, authorization: str) -> None:
    with pytest.raises(Unauthenticated):
        await actor_of(authorization, now=clock.now)
