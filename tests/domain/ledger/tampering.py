"""Changing the ledger's rows behind its back, as only the owner of the tables can, and asking the doctor."""

from typing import Any

from domain import campaigns, ledger, points, purchases, rewards
from domain.database import pooled_connection


async def tamper(*statements: str) -> None:
    """Change a row with each statement, with all triggers and foreign keys off."""
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        for sql in statements:
            status = await connection.execute(sql)
            assert status.endswith(" 1"), status


async def found() -> dict[str, set[str]]:
    """The rows that the doctor names, by law."""
    return {
        law.name: {violation.row for violation in violations}
        async for law, violations in ledger.examine(
            *ledger.LAWS, *points.LAWS, *rewards.LAWS, *campaigns.LAWS, *purchases.LAWS
        )
        if violations
    }


async def value(sql: str) -> Any:
    """What a query answers."""
    async with pooled_connection() as connection:
        return await connection.fetchval(sql)
