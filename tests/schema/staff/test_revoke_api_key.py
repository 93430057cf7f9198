"""Taking API keys back."""

import pytest

from api.authentication import actor_of
from domain import staff
from domain.actor import ANONYMOUS, Scope
from domain.database import fetch
from domain.errors import Unauthenticated
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import CLERK, STAFF, TILL, TestMember, api_key, facts
from tests.graph import GraphRunner


async def test_a_key_stops_working_at_once(run: GraphRunner, clock: Clock) -> None:
    id, key = await api_key(scopes=[Scope.PURCHASES_WRITE, Scope.MEMBERS_READ])
    _, other = await api_key(public_id="shop0001", name="Shop")

    answer = await run.as_(STAFF)("admin/RevokeApiKey", input={"apiKeyId": global_id("ApiKey", id)})

    assert answer == {
        "id": global_id("ApiKey", id),
        "publicId": "till0001",
        "name": "Till",
        "scopes": ["MEMBERS_READ", "PURCHASES_WRITE"],
        "createdAt": "2020-01-01T00:00:00+00:00",
        "revokedAt": "2026-11-20T12:00:00+00:00",
    }
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {key}", now=clock.now)
    assert (await actor_of(f"Bearer {other}", now=clock.now)).scopes == {Scope.PURCHASES_WRITE}
    assert await facts("staff.api_key_revoked") == ["staff.api_key_revoked"]


async def test_a_key_is_revoked_once_and_for_good(run: GraphRunner, clock: Clock) -> None:
    id, key = await api_key()
    wish = {"apiKeyId": global_id("ApiKey", id)}
    first = await run.as_(STAFF)("admin/RevokeApiKey", input=wish)
    clock.forward(hours=1)

    again = await run.as_(STAFF)("admin/RevokeApiKey", input=wish)
    with pytest.raises(staff.ApiKeyIsRevoked):
        await api_key(id=id)

    assert first == again
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {key}", now=clock.now)
    assert await facts("staff.api_key_revoked") == ["staff.api_key_revoked"]


async def test_only_admins_revoke_keys(run: GraphRunner, member: TestMember) -> None:
    id, _ = await api_key()
    wish = {"apiKeyId": global_id("ApiKey", id)}

    codes = [(await run.as_(who)("admin/RevokeApiKey", input=wish))["code"] for who in (ANONYMOUS, member, TILL, CLERK)]

    assert codes == ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]
    assert [row["revoked_at"] for row in await fetch("SELECT revoked_at FROM api_key")] == [None]


async def test_a_key_that_is_not_there_is_told_so(run: GraphRunner) -> None:
    unknown = await run.as_(STAFF)("admin/RevokeApiKey", input={"apiKeyId": global_id("ApiKey", new_id())})

    assert (unknown["code"], unknown["message"], unknown["path"]) == (
        "NOT_FOUND",
        "There is no such API key.",
        ["apiKeyId"],
    )
