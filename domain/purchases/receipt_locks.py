"""The lock between a purchase and its return, when both arrive at the same time.

A return without its purchase is parked, and a purchase applies its parked returns. Each looks for a row that the other
may be writing; under READ COMMITTED neither would see it. A purchase therefore takes a shared lock on its receipt
before it looks, and a return takes the same lock exclusively before it looks again and parks: either the return finds
the purchase, or the purchase finds the parked return.

Both take this lock first, before the accounts, so a transaction that waits for it blocks nobody. Tills do not wait for
each other. There are only SLOTS locks, so that an import of 500 receipts does not fill PostgreSQL's table of locks. A
return that is parked delays the few purchases of its slot by some milliseconds.
"""

from collections.abc import Iterable
from uuid import UUID

from domain.database import execute

SLOTS = 256
_RECEIPTS = 0x1A0_0002
"""The class of these advisory locks. Any fixed number works that no other lock uses."""


async def lock_receipts(ids: Iterable[UUID]) -> None:
    """Stop returns of these purchases from being parked until the transaction ends. The locks are shared."""
    await execute(
        "SELECT pg_advisory_xact_lock_shared($1::int, slot) FROM unnest($2::int[]) AS slot",
        _RECEIPTS,
        sorted({_slot(id) for id in ids}),
    )


async def lock_receipt_to_park(id: UUID) -> None:
    """Stop this purchase from being recorded until the transaction ends."""
    await execute("SELECT pg_advisory_xact_lock($1::int, $2::int)", _RECEIPTS, _slot(id))


def _slot(id: UUID) -> int:
    return id.int % SLOTS
