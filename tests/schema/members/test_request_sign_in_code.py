"""Joining with one field: an address that asks for a code."""

import pytest

from domain.database import fetch
from domain.members import Channel, codes_go_by
from domain.notifications import mailbox
from tests.clock import Clock
from tests.factories import facts, member
from tests.graph import GraphRunner
from tests.mail import code_sent_to, react


async def people() -> list[tuple[str | None, str | None]]:
    rows = await fetch("SELECT email, phone FROM person ORDER BY coalesce(email, phone)")
    return [(row["email"], row["phone"]) for row in rows]


async def codes() -> list[str]:
    return [row["address"] for row in await fetch("SELECT address FROM sign_in_code ORDER BY requested_at, id")]


async def test_a_new_address_becomes_a_prospect(run: GraphRunner) -> None:
    answer = await run("mobile/RequestSignInCode", input={"address": " Ada@Example.com "})

    assert answer == {"expiresInSeconds": 600}
    assert await people() == [("ada@example.com", None)]
    assert await facts() == ["members.member_joined", "members.sign_in_code_requested"]
    [row] = await fetch("SELECT card_number FROM member")
    assert len(row["card_number"]) == 16


async def test_a_known_address_is_answered_alike_and_joins_nobody(run: GraphRunner) -> None:
    await member(email="ada@example.com")
    before = await facts()

    known = await run("mobile/RequestSignInCode", input={"address": "ADA@example.com"})
    unknown = await run("mobile/RequestSignInCode", input={"address": "eve@example.com"})

    assert known == unknown == {"expiresInSeconds": 600}
    assert await people() == [("ada@example.com", None), ("eve@example.com", None)]
    assert (await facts())[len(before) :] == [
        "members.sign_in_code_requested",
        "members.member_joined",
        "members.sign_in_code_requested",
    ]


async def test_the_code_comes_by_mail(run: GraphRunner, clock: Clock) -> None:
    await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})

    code = await code_sent_to("ada@example.com", clock)
    await react(clock)

    [message] = await mailbox()
    assert (message.recipient, message.subject) == ("ada@example.com", f"{code} is your sign-in code")
    assert message.body == (
        f"Your code for Test Rewards is {code}.\n\n"
        "The code works once, within ten minutes. We never ask you for it.\n"
        "If you did not ask for a code, ignore this message.\n"
    )


async def test_a_code_that_has_expired_before_it_was_sent_is_not_sent(run: GraphRunner, clock: Clock) -> None:
    await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})
    clock.forward(minutes=10)

    await react(clock)

    assert await mailbox() == []


async def test_the_code_stands_nowhere_in_the_database(run: GraphRunner, clock: Clock) -> None:
    await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})
    code = await code_sent_to("ada@example.com", clock)

    [row] = await fetch("SELECT s::text AS stored FROM sign_in_code s")
    outbox = await fetch("SELECT payload::text AS stored FROM outbox")

    assert not any(code in stored["stored"].replace("-", " ").split(",") for stored in [row, *outbox])
    assert "ada@example.com" not in "".join(stored["stored"] for stored in outbox)


async def test_what_is_no_language_is_refused(run: GraphRunner) -> None:
    answer = await run("mobile/RequestSignInCode", input={"address": "ada@example.com", "language": "klingonish"})

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", ["language"])
    assert (await people(), await codes(), await facts()) == ([], [], [])


@pytest.mark.parametrize("typed", ["+1 202-555-0143", "+12025550143", " +1 (202) 555 0143"])
async def test_a_phone_number_is_one_address_however_it_is_typed(run: GraphRunner, typed: str, clock: Clock) -> None:
    await run("mobile/RequestSignInCode", input={"address": "+1 202 555 0143"})

    answer = await run("mobile/RequestSignInCode", input={"address": typed})

    assert answer == {"expiresInSeconds": 600}
    assert await people() == [(None, "+12025550143")]
    assert len(await code_sent_to("+12025550143", clock)) == 6


async def test_a_phone_number_is_refused_where_no_text_messages_are_sent(run: GraphRunner) -> None:
    with codes_go_by({Channel.EMAIL}):
        by_phone = await run("mobile/RequestSignInCode", input={"address": "+1 202 555 0143"})
        by_mail = await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})
    elsewhere = await run("mobile/RequestSignInCode", input={"address": "+1 202 555 0144"})

    assert by_phone == {
        "code": "CODES_GO_BY_MAIL",
        "message": "Sign-in codes are sent by e-mail only. Please give an e-mail address.",
        "path": ["address"],
        "details": None,
    }
    assert by_mail == elsewhere == {"expiresInSeconds": 600}
    assert await codes() == ["ada@example.com", "+12025550144"]


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "   ",
        "ada",
        "@",
        "ada@",
        "ada@@example.com",
        "ada@example",
        "a b@example.com",
        "ada@exa\x00mple.com",
        "+1",
        "12025550143",
        "+1 202 555",
        "+999 202 555 0143",
        "x" * 5000,
        f"ada@{'x' * 250}.com",
        "🎈",
    ],
)
async def test_what_is_no_address_is_refused_and_joins_nobody(run: GraphRunner, junk: str) -> None:
    answer = await run("mobile/RequestSignInCode", input={"address": junk})

    assert (answer["code"], answer["path"]) == ("ADDRESS_INVALID", ["address"])
    assert answer["message"] == (
        "Please give an e-mail address, or a phone number with its country code such as +1 202 555 0143."
    )
    assert (await people(), await codes(), await facts()) == ([], [], [])


async def test_the_sixth_code_within_an_hour_is_refused_until_the_first_is_an_hour_old(
    run: GraphRunner, clock: Clock
) -> None:
    for _ in range(5):
        await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})
        clock.forward(minutes=6)
    clock.forward(seconds=0.5)

    refused = await run("mobile/RequestSignInCode", input={"address": "Ada@example.com"})
    others = await run("mobile/RequestSignInCode", input={"address": "eve@example.com"})
    clock.forward(seconds=refused["details"]["seconds"])
    again = await run("mobile/RequestSignInCode", input={"address": "ada@example.com"})

    assert refused == {
        "code": "RATE_LIMITED",
        "message": "Too many attempts. Please try again in 30 minutes.",
        "path": [],
        "details": {"seconds": 1800},
    }
    assert others == again == {"expiresInSeconds": 600}
    assert await codes() == ["ada@example.com"] * 5 + ["eve@example.com", "ada@example.com"]
