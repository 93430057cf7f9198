"""The lock between a purchase and a return of it that arrives at the same time.

A return that finds no purchase is parked, and a purchase applies the returns that are parked for it. Each looks for a
row that the other may be writing, and under READ COMMITTED neither would see it. So purchases take a shared lock on
their receipts before they look, and who parks a return takes the same one exclusively before it looks a last time:
either it finds the purchase, or the purchase finds the parked return.

This is the first lock of both, before the accounts: whoever waits for it holds nothing that anybody waits for. Tills do
not wait for each other. The locks are SLOTS in all, so that an import of five hundred receipts does not fill
PostgreSQL's table of locks; a return that parks keeps the few purchases of its slot waiting for some milliseconds.
"""

from collections.abc import Iterable
from uuid import UUID

from domain.database import execute

SLOTS = 256
_RECEIPTS = 0x1A0_0002
"""The class of these advisory locks; any fixed number does that nobody else uses."""


async def lock_receipts(ids: Iterable[UUID]) -> None:
    """Keep returns of these purchases from being parked until the transaction ends. Shared, in one order."""
    await execute(
        "SELECT pg_advisory_xact_lock_shared($1::int, slot) FROM unnest($2::int[]) AS slot",
        _RECEIPTS,
        sorted({_slot(id) for id in ids}),
    )


async def lock_receipt_to_park(id: UUID) -> None:
    """Keep this purchase from being recorded until the transaction ends."""
    await execute("SELECT pg_advisory_xact_lock($1::int, $2::int)", _RECEIPTS, _slot(id))


def _slot(id: UUID) -> int:
    return id.int % SLOTS
