"""People who join at the same time."""

import asyncio
from collections import Counter

import pytest

from domain import members
from domain.database import fetch
from domain.errors import DomainError
from domain.ids import new_id
from domain.tokens import six_digits
from tests.clock import START
from tests.factories import facts
from tests.graph import SECRET

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def _outcome(coroutine: object) -> str:
    try:
        await coroutine  # type: ignore[misc]
    except DomainError as refusal:
        return refusal.code
    return "ok"


async def test_the_same_new_address_twenty_times_at_once_joins_once() -> None:
    outcomes = await asyncio.gather(
        *(_outcome(members.request_sign_in_code(address="ada@example.com", id=new_id(), now=START)) for _ in range(20))
    )

    assert Counter(outcomes) == {"ok": 5, "RATE_LIMITED": 15}
    assert len(await fetch("SELECT 1 FROM member")) == len(await fetch("SELECT 1 FROM person")) == 1
    assert Counter(await facts()) == {"members.member_joined": 1, "members.sign_in_code_requested": 5}


async def test_twenty_different_addresses_at_once_all_join() -> None:
    await asyncio.gather(
        *(members.request_sign_in_code(address=f"p{n}@example.com", id=new_id(), now=START) for n in range(20))
    )

    assert len(await fetch("SELECT DISTINCT card_number FROM member")) == 20


async def test_one_code_twenty_times_at_once_signs_in_once() -> None:
    id = new_id()
    await members.request_sign_in_code(address="ada@example.com", id=id, now=START)

    outcomes = await asyncio.gather(
        *(
            _outcome(
                members.sign_in(
                    address="ada@example.com",
                    code=six_digits(SECRET, id),
                    session_id=new_id(),
                    token=f"laurel_m_{place}",
                    secret=SECRET,
                    now=START,
                )
            )
            for place in range(20)
        )
    )

    assert Counter(outcomes) == {"ok": 1, "CODE_WRONG": 19}
    assert len(await fetch("SELECT 1 FROM member_session")) == 1


async def test_twenty_guesses_at_once_are_five() -> None:
    id = new_id()
    await members.request_sign_in_code(address="ada@example.com", id=id, now=START)
    wrong = f"{(int(six_digits(SECRET, id)) + 1) % 1_000_000:06d}"

    await asyncio.gather(
        *(
            _outcome(
                members.sign_in(
                    address="ada@example.com", code=wrong, session_id=new_id(), token="t", secret=SECRET, now=START
                )
            )
            for _ in range(20)
        )
    )

    [row] = await fetch("SELECT wrong_tries FROM sign_in_code")
    assert row["wrong_tries"] == 5
