"""Two roles of PostgreSQL: the owner migrates; the application's role can change neither tables nor past rows.

A role that does not own a table cannot switch off its triggers. PostgreSQL also checks grants before triggers.
"""

import asyncpg

from domain.database.connection import credentials

APPEND_ONLY = ("draw", "ledger_block", "transfer")
"""The tables to which the application only adds rows."""
DELETED_FROM = ("export", "export_part", "failed_sign_in", "outbox", "pgqueuer_log", "reaction")
"""The tables from which the application deletes rows."""
DELETED_BY_PGQUEUER = ("pgqueuer",)
"""The tables from which the queue's library deletes rows, of jobs that have ended."""
ONLY_READ = ("aerich",)
"""The tables that only the owner writes."""


class UnfitRole(Exception):
    """The role is not fit for the application. `reason` is a whole sentence."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


async def grant_to_app(url: str, role: str) -> None:
    """Grant the application's role exactly the privileges it needs on all tables. `url` signs in as their owner.

    The same call again changes nothing. Raises UnfitRole for a role that is missing, a superuser, or the tables' owner.
    """
    connection = await asyncpg.connect(**credentials(url), timeout=5)
    try:
        async with connection.transaction():
            quoted = await _quoted_fit_role(connection, role)
            tables = [
                row["name"]
                for row in await connection.fetch(
                    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
                )
            ]
            await connection.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {quoted}")
            await connection.execute(f"REVOKE ALL ON SCHEMA public FROM {quoted}")
            await connection.execute(f"GRANT USAGE ON SCHEMA public TO {quoted}")
            await connection.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {quoted}")
            for view in await connection.fetch("SELECT viewname FROM pg_views WHERE schemaname = 'public'"):
                await connection.execute(f'GRANT SELECT ON "{view["viewname"]}" TO {quoted}')
            for table in tables:
                await connection.execute(f'GRANT {", ".join(privileges_on(table))} ON "{table}" TO {quoted}')
    finally:
        await connection.close()


def privileges_on(table: str) -> tuple[str, ...]:
    """The application's privileges on a table."""
    if table in ONLY_READ:
        return ("SELECT",)
    if table in APPEND_ONLY:
        return ("SELECT", "INSERT")
    return ("SELECT", "INSERT", "UPDATE", *(("DELETE",) if table in DELETED_FROM + DELETED_BY_PGQUEUER else ()))


async def _quoted_fit_role(connection: asyncpg.Connection, role: str) -> str:
    """The role's name, quoted. Raises UnfitRole."""
    found = await connection.fetchrow(
        """
        SELECT r.rolname, quote_ident(r.rolname) AS quoted, r.rolsuper,
               (SELECT count(*) FROM pg_tables t
                 WHERE t.schemaname = 'public' AND pg_has_role(r.oid, t.tableowner, 'MEMBER')) AS owned
          FROM pg_roles r WHERE r.rolname = $1
        """,
        role,
    )
    if found is None:
        raise UnfitRole(f"There is no role {role!r}. Create it first: CREATE ROLE {role} LOGIN PASSWORD '…'.")
    if found["rolsuper"]:
        raise UnfitRole(f"The role {role!r} is a superuser, so it could change the ledger. Name another role.")
    if found["owned"]:
        raise UnfitRole(f"The role {role!r} owns tables, itself or as a member of their owner. Name another role.")
    quoted: str = found["quoted"]
    return quoted
