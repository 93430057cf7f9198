"""What the parts start from: a PostgreSQL server of their own with a commit's tables, and `laurel serve` on it."""

import os
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from domain import points
from domain.actor import SYSTEM
from domain.database import close_database, execute, open_database
from domain.database.embedded import embedded, ensure_database
from domain.database.migrate import migrate
from domain.ids import new_id
from domain.members import enrol_members
from domain.tokens import new_token, token_hash
from domain.work import remember_clean_context
from schema.context import utc_now
from tests import factories
from tests.clock import START
from tests.processes import free_port, laurel, ready, stop

from .calls import Call, Load, encoded

SERVER_CORE = 0
START_WITH = 1_000_000
"""Points of each member."""
ENVIRONMENT = {
    "LAUREL_LOG_LEVEL": "warning",
    # All limits are on; only the bucket is larger than what one caller asks here in a second.
    "LAUREL_RATE_CAPACITY": "1000000000",
    "LAUREL_RATE_RESTORED": "1000000000",
}


@dataclass(frozen=True, slots=True)
class Postgres:
    """A PostgreSQL server, and the URL of the database on it that this process has open."""

    url: str
    process: int


@asynccontextmanager
async def database() -> AsyncIterator[Postgres]:
    """A database with the tables of this commit, open, on a server of its own."""
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as server:
        url = await ensure_database(server.url, "laurel")
        await migrate(url)
        await open_database(url)
        remember_clean_context()
        try:
            yield Postgres(url, int((Path(folder) / "postgres" / "postmaster.pid").read_text().split()[0]))
        finally:
            await close_database()


@dataclass(frozen=True, slots=True)
class Served:
    """`laurel serve` of this commit."""

    port: int
    process: int
    postgres: Postgres

    def load(self, calls: Sequence[Call], *, told: str, callers: int, seconds: float, once: bool = True) -> Load:
        """The calls as a load on this server."""
        requests = encoded(calls, self.port)
        return Load(self.port, self.process, self.postgres.process, requests, callers, seconds, told, once)


@asynccontextmanager
async def served(postgres: Postgres) -> AsyncIterator[Served]:
    """A server on the first core; the load and PostgreSQL have the others."""
    port = free_port()
    environment = os.environ | ENVIRONMENT | {"LAUREL_DATABASE_URL": postgres.url}
    process = await laurel("serve", "--port", str(port), environment=environment)
    if (os.cpu_count() or 1) > 1 and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, {SERVER_CORE})
    try:
        await ready(f"http://127.0.0.1:{port}", process)
        yield Served(port, process.pid, postgres)
    finally:
        await stop(process)


async def enrolled(count: int) -> list[factories.TestMember]:
    """The programme of the tests with so many members, each with an account of one lot."""
    await factories.programme()
    people = [factories.TestMember(new_id(), f"B{n:06d}") for n in range(1, count + 1)]
    await enrol_members(
        actor=SYSTEM,
        ids=[person.id for person in people],
        card_numbers=[person.card_number for person in people],
        joined_at=[START] * count,
    )
    now = utc_now()
    balances = [
        points.OpeningBalance(
            source="bench",
            external_id=person.card_number,
            member_id=person.id,
            amount=START_WITH,
            earned_at=now,
            expires_at=None,
        )
        for person in people
    ]
    await points.open_balances(actor=factories.STAFF, unit_id="points", balances=balances, now=now)
    return people


async def sign_in(ids: Sequence[UUID]) -> list[str]:
    """A session for each of these members; answers their tokens."""
    tokens, now = [new_token("m") for _ in ids], utc_now()
    await execute(
        "INSERT INTO member_session (id, member_id, token_hash, created_at, expires_at)"
        " SELECT id, member_id, token_hash, $4, $5 FROM unnest($1::uuid[], $2::uuid[], $3::text[])"
        " AS s(id, member_id, token_hash)",
        [new_id() for _ in ids],
        list(ids),
        [token_hash(token) for token in tokens],
        now,
        now + timedelta(days=1),
    )
    return tokens
