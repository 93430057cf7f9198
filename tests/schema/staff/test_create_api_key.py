"""Making API keys."""

import asyncio
import hashlib
from typing import Any

import pytest

from api.authentication import actor_of
from domain.actor import ANONYMOUS, ActorKind, Scope
from domain.database import fetch
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import CLERK, STAFF, TILL, TestMember, facts
from tests.graph import GraphRunner


def wish(**changes: Any) -> dict[str, Any]:
    return {"id": str(new_id()), "name": "Till 1", "scopes": ["PURCHASES_WRITE", "POINTS_WRITE"]} | changes


async def kept() -> list[tuple[str, str]]:
    rows = await fetch("SELECT public_id, secret_hash FROM api_key ORDER BY created_at, id")
    return [(row["public_id"], row["secret_hash"]) for row in rows]


async def test_a_key_is_shown_once_and_kept_as_a_hash(run: GraphRunner, clock: Clock) -> None:
    given = wish()

    answer = await run.as_(STAFF)("admin/CreateApiKey", input=given)

    [(public_id, secret_hash)] = await kept()
    assert answer["apiKey"] == {
        "id": global_id("ApiKey", given["id"]),
        "publicId": public_id,
        "name": "Till 1",
        "scopes": ["POINTS_WRITE", "PURCHASES_WRITE"],
        "createdAt": "2026-11-20T12:00:00+00:00",
        "revokedAt": None,
    }
    secret = answer["key"].removeprefix(f"laurel_live_{public_id}_")
    assert (len(secret), hashlib.sha256(secret.encode()).hexdigest()) == (43, secret_hash)
    actor = await actor_of(f"Bearer {answer['key']}", now=clock.now)
    assert (actor.kind, str(actor.id)) == (ActorKind.INTEGRATION, given["id"])
    assert actor.scopes == {Scope.PURCHASES_WRITE, Scope.POINTS_WRITE}
    assert await facts() == ["staff.api_key_created"]


async def test_the_same_request_again_makes_one_key_and_shows_it_no_more(run: GraphRunner) -> None:
    given = wish()

    answers = await asyncio.gather(*(run.as_(STAFF)("admin/CreateApiKey", input=given) for _ in range(4)))
    other = await run.as_(STAFF)("admin/CreateApiKey", input=given | {"scopes": ["MEMBERS_READ"]})

    assert len([answer["key"] for answer in answers if answer["key"]]) == 1
    assert all(answer["apiKey"] == answers[0]["apiKey"] for answer in answers)
    assert (other["code"], other["path"]) == ("ID_REUSED", ["id"])
    assert len(await kept()) == 1
    assert await facts() == ["staff.api_key_created"]


async def test_a_key_that_was_revoked_is_not_made_again(run: GraphRunner) -> None:
    given = wish()
    made = await run.as_(STAFF)("admin/CreateApiKey", input=given)
    await run.as_(STAFF)("admin/RevokeApiKey", input={"apiKeyId": made["apiKey"]["id"]})

    again = await run.as_(STAFF)("admin/CreateApiKey", input=given)

    assert (again["code"], again["path"]) == ("API_KEY_REVOKED", ["id"])
    assert len(await kept()) == 1


async def test_only_admins_make_keys(run: GraphRunner, member: TestMember) -> None:
    codes = [
        (await run.as_(who)("admin/CreateApiKey", input=wish()))["code"] for who in (ANONYMOUS, member, TILL, CLERK)
    ]

    assert codes == ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]
    assert await kept() == []


@pytest.mark.parametrize(
    ("changes", "path", "message"),
    [
        ({"scopes": []}, "scopes", "Give the key at least one scope."),
        ({"name": "a\nb"}, "name", "Write this in one line, without tabs."),
    ],
)
async def test_what_is_wrong_is_told(run: GraphRunner, changes: dict[str, Any], path: str, message: str) -> None:
    answer = await run.as_(STAFF)("admin/CreateApiKey", input=wish(**changes))

    assert (answer["code"], answer["path"], answer["message"]) == ("BAD_USER_INPUT", [path], message)
    assert await kept() == []
