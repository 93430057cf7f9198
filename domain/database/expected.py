"""The start-up check: the tables have all constraints, indexes, triggers and views, and the server is safe for points.

Tortoise and aerich do not notice a missing CHECK or trigger, which protect the ledger. The expected names stand in
`migrations/expected.txt`; a test compares this list with a freshly migrated database.
"""

from pathlib import Path

import migrations
from domain.database.connection import fetch, fetch_one
from domain.database.migrate import released
from domain.database.models import APP

OLDEST_POSTGRES = 150_000

_NOTHING_YET = "This database has no tables of Laurel yet. Run `laurel setup`."

_NAMES = """
SELECT 'constraint ' || conrelid::regclass || ' ' || conname AS name FROM pg_constraint
 WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> 0
UNION SELECT 'index ' || tablename || ' ' || indexname FROM pg_indexes WHERE schemaname = 'public'
UNION SELECT 'view ' || viewname FROM pg_views WHERE schemaname = 'public'
UNION SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal
 ORDER BY name
"""


class DatabaseUnfit(Exception):
    """The database does not fit this release. `reasons` has one sentence for each fault."""

    def __init__(self, reasons: list[str]) -> None:
        self.reasons = reasons
        super().__init__("\n".join(reasons))


def expected_names() -> list[str]:
    """The names of this release's constraints, indexes, triggers and views."""
    return (Path(migrations.__file__).parent / "expected.txt").read_text().splitlines()


async def present_names() -> list[str]:
    """The names of the open database's constraints, indexes, triggers and views."""
    return [row["name"] for row in await fetch(_NAMES)]


async def check_database() -> None:
    """Raises DatabaseUnfit unless the open database is migrated and complete, and its server has safe settings."""
    if await fetch_one("SELECT 1 WHERE to_regclass('public.aerich') IS NULL"):
        raise DatabaseUnfit([_NOTHING_YET])
    reasons = [*await _server_faults(), *await _migration_faults()]
    present = set(await present_names())
    reasons += [f"The {name} is missing." for name in expected_names() if name not in present]
    cascading = await fetch(
        "SELECT conname FROM pg_constraint"
        " WHERE contype = 'f' AND confdeltype <> 'r' AND connamespace = 'public'::regnamespace"
    )
    reasons += [f"The foreign key {row['conname']} does not restrict deletion." for row in cascading]
    if reasons:
        raise DatabaseUnfit(reasons)


async def _server_faults() -> list[str]:
    row = await fetch_one(
        """
        SELECT current_setting('server_version_num')::int AS version, current_setting('fsync') AS fsync,
               current_setting('synchronous_commit') AS commit
        """
    )
    assert row is not None
    faults = []
    if row["version"] < OLDEST_POSTGRES:
        faults.append(f"PostgreSQL {OLDEST_POSTGRES // 10_000} or newer is needed.")
    if row["fsync"] != "on":
        faults.append("PostgreSQL runs with fsync off, so a power cut could corrupt the ledger. Set fsync to on.")
    if row["commit"] == "off":
        faults.append(
            "PostgreSQL runs with synchronous_commit off, so a crash could lose points. Set synchronous_commit to on."
        )
    return faults


async def _migration_faults() -> list[str]:
    applied = {row["version"] for row in await fetch("SELECT version FROM aerich WHERE app = $1", APP)}
    wanted = set(released())
    return [
        *(f"The migration {name} is not applied. Run `laurel migrate`." for name in sorted(wanted - applied)),
        *(f"The migration {name} belongs to a newer release. Start that one." for name in sorted(applied - wanted)),
    ]
