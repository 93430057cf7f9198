"""The demo programme as the benchmarks (c), (d) and (e) use it: `laurel demo` loaded it, `laurel serve` serves it."""

import hashlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from domain.database import close_database, execute, fetch, open_database
from domain.database.embedded import embedded, ensure_database
from domain.ids import new_id
from domain.tokens import new_token, token_hash
from domain.work import remember_clean_context
from schema.context import utc_now
from tests.benchmarks.measure import Call, Server, serving
from tests.graph import document
from tests.processes import finished

COMMAND = [sys.executable, "-c", "from api.cli import main; main()", "serve", "--port", "{port}"]


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the demo who is signed in."""

    id: UUID
    token: str


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo, served. This process has its database open."""

    url: str
    server: Server

    def call(self, name: str, by: Member, **variables: object) -> Call:
        """An operation that front ends ship, by its trusted document's id, as a signed-in member sends it."""
        return Call({"documentId": _trusted_id(document(name)), "variables": variables}, token=by.token)


@lru_cache
def _trusted_id(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


async def signed_in(count: int) -> list[Member]:
    """The first members by card number who have bought something, each with a session."""
    now = utc_now()
    rows = await fetch(
        "SELECT id FROM member m WHERE EXISTS (SELECT FROM purchase p WHERE p.member_id = m.id)"
        " ORDER BY card_number LIMIT $1",
        count,
    )
    people = [Member(row["id"], new_token("m")) for row in rows]
    await execute(
        "INSERT INTO member_session (id, member_id, token_hash, created_at, expires_at)"
        " SELECT id, member_id, token_hash, $4, $5 FROM unnest($1::uuid[], $2::uuid[], $3::text[])"
        " AS s(id, member_id, token_hash)",
        [new_id() for _ in people],
        [person.id for person in people],
        [token_hash(person.token) for person in people],
        now,
        now + timedelta(days=1),
    )
    return people


@asynccontextmanager
async def demo_served() -> AsyncIterator[Demo]:
    """A server with the demo in a database of its own."""
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as postgres:
        url = await ensure_database(postgres.url, "laurel")
        environment = {
            "LAUREL_DATABASE_URL": url,
            "LAUREL_LOG_LEVEL": "warning",
            "LAUREL_RATE_CAPACITY": "1000000000",
            "LAUREL_RATE_RESTORED": "1000000000",
        }
        print("\nthe demo programme is being loaded …", flush=True)
        status, _, told = await finished("demo", "--no-serve", environment=os.environ | environment)
        assert status == 0, told
        await open_database(url)
        remember_clean_context()
        alive = Call(None, path="/health/ready")
        try:
            async with serving("laurel", COMMAND, call=alive, environment=environment) as server:
                yield Demo(url, server)
        finally:
            await close_database()
