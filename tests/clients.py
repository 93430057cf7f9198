"""Clients of a running server, as a mobile app or a till would be."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from api.app import create_app
from api.settings import Settings
from domain import staff
from domain.ids import new_id
from tests.factories import PASSWORD, staff_member
from tests.graph import document


async def post(base: str, name: str, token: str | None = None, **variables: Any) -> Any:
    """Run an operation that front ends ship; answers its only root field's value. Fails on top-level errors."""
    return await post_text(base, document(name), token, **variables)


async def post_text(base: str, text: str, token: str | None = None, **variables: Any) -> Any:
    """Run a document; answers its only root field's value. Fails on top-level errors."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(timeout=20) as client:
        answer = await client.post(f"{base}/graphql", json={"query": text, "variables": variables}, headers=headers)
    body = answer.json()
    assert "errors" not in body, body
    return next(iter(body["data"].values()))


async def sign_in(base: str, address: str) -> str:
    """Sign in as a person would: ask for a code, wait for its message in the mailbox, give it back."""
    earlier = await _codes_sent(base, address)
    await post(base, "mobile/RequestSignInCode", input={"address": address})
    async with asyncio.timeout(10):
        # The newest message stands first. A code of an earlier sign-in is used up, and not the one to wait for.
        while True:
            sent = await _codes_sent(base, address)
            if len(sent) > len(earlier):
                break
            await asyncio.sleep(0.05)
    signed_in = await post(base, "mobile/SignIn", input={"address": address, "code": sent[0]})
    token: str = signed_in["token"]
    return token


async def _codes_sent(base: str, address: str) -> list[str]:
    async with httpx.AsyncClient() as client:
        page = (await client.get(f"{base}/dev/mailbox")).text
    return re.findall(rf"to {re.escape(address)}(?:(?!</article>).)*?is (\d{{6}})\.", page, re.DOTALL)


@asynccontextmanager
async def in_process(settings: Settings, *, token: str | None = None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application's routes, without a server between; an error that escapes them is a 500."""
    transport = httpx.ASGITransport(create_app(settings), raise_app_exceptions=False)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(transport=transport, base_url="http://laurel", headers=headers) as client:
        yield client


def codes(answer: httpx.Response) -> list[str]:
    """The codes of an answer's errors."""
    return [error["extensions"]["code"] for error in answer.json()["errors"]]


def without_cost(body: dict[str, Any]) -> dict[str, Any]:
    """An answer, or its first part, without what it tells of its cost; fails where it tells nothing of that."""
    extensions = {**body["extensions"]}
    assert extensions.pop("cost")["requested"] >= 1
    rest = {name: value for name, value in body.items() if name != "extensions"}
    return rest | ({"extensions": extensions} if extensions else {})


async def staff_token() -> str:
    """The token of a new staff member, signed in."""
    now = datetime.now(UTC)
    await staff_member(now=now)
    signed_in = await staff.sign_in_staff(
        email="grace@example.com",
        password=PASSWORD,
        session_id=new_id(),
        token="laurel_s_" + "x" * 43,
        now=now,
    )
    return signed_in.token
