"""The demo programme as the benchmarks (c) and (e) use it: `laurel demo` loaded it, `laurel serve` serves it."""

import hashlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from domain.database import close_database, fetch, open_database
from domain.database.embedded import embedded, ensure_database
from domain.work import remember_clean_context
from tests.benchmarks.measure import Server, serving
from tests.benchmarks.sides.calls import Call
from tests.benchmarks.sides.setting import ENVIRONMENT, sign_in
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
    rows = await fetch(
        "SELECT id FROM member m WHERE EXISTS (SELECT FROM purchase p WHERE p.member_id = m.id)"
        " ORDER BY card_number LIMIT $1",
        count,
    )
    ids = [row["id"] for row in rows]
    return [Member(id, token) for id, token in zip(ids, await sign_in(ids), strict=True)]


@asynccontextmanager
async def demo_served() -> AsyncIterator[Demo]:
    """A server with the demo in a database of its own."""
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as postgres:
        url = await ensure_database(postgres.url, "laurel")
        environment = {**ENVIRONMENT, "LAUREL_DATABASE_URL": url}
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
