"""Who asks in these tests, and everything that the ledger holds: a refusal is shown to have changed nothing of it."""

from uuid import UUID

from domain.actor import Actor, ActorKind, Scope
from domain.database import fetch

CHECKOUT = Actor(
    kind=ActorKind.INTEGRATION,
    id=UUID("00000000-0000-7000-8000-00000000000c"),
    scopes=frozenset({Scope.POINTS_WRITE}),
)
AGENT = Actor(kind=ActorKind.STAFF, id=UUID("00000000-0000-7000-8000-00000000000d"), role="agent")
COLLEAGUE = Actor(kind=ActorKind.STAFF, id=UUID("00000000-0000-7000-8000-00000000000e"), role="agent")
_TABLES = (
    "account",
    "transfer",
    "lot",
    "draw",
    "debt",
    "shortfall",
    "hold",
    "hold_lot",
    "adjustment",
    "activation",
    "unit",
    "unit_policy",
    "programme_change",
    "outbox",
)


async def books() -> list[str]:
    """Every row of the ledger, as text."""
    return [
        f"{table} {row['text']}"
        for table in _TABLES
        for row in await fetch(f"SELECT t::text AS text FROM {table} t ORDER BY t::text")
    ]
