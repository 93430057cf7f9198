"""All rows of the database: kept once as they stand, and put back before each test that starts from them."""

from collections.abc import Mapping

from domain.database import fetch, pooled_connection
from domain.programme import forget_configuration


async def all_rows() -> dict[str, str]:
    """What every table that has rows holds, each as a JSON array."""
    return {
        table: (await fetch(f"SELECT json_agg(t)::text AS rows FROM {table} t"))[0]["rows"] for table in await _filled()
    }


async def put_back(rows: Mapping[str, str]) -> None:
    """Let the database hold these rows, of `all_rows`, and no others.

    Triggers are off meanwhile, as a superuser may have them: some tables let nobody delete anything. What this process
    keeps of the configuration is forgotten, for its number goes back.
    """
    forget_configuration()
    deletions = "".join(f"DELETE FROM {table};" for table in await _filled())
    insertions = ", ".join(
        f"into_{place} AS (INSERT INTO {table} SELECT * FROM json_populate_recordset(NULL::{table}, ${place}))"
        for place, table in enumerate(rows, 1)
    )
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute(f"SET LOCAL session_replication_role = replica; {deletions}")
        if rows:
            await connection.execute(f"WITH {insertions} SELECT", *rows.values())


async def _filled() -> list[str]:
    tables = await fetch(
        "SELECT quote_ident(tablename) AS name FROM pg_tables"
        " WHERE schemaname = 'public' AND tablename <> 'aerich' ORDER BY tablename"
    )
    asked = " UNION ALL ".join(f"SELECT '{t['name']}' AS name WHERE EXISTS (SELECT FROM {t['name']})" for t in tables)
    return [row["name"] for row in await fetch(asked)]
