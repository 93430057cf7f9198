"""The doctor: the ledger's laws as queries over the whole database, each naming the rows that break one.

The doctor checks and never mends: a broken law is a bug or a tampered row, and a person must look. Each law is one pass
over sets, so a nightly run handles millions of transfers.
"""

from collections.abc import AsyncIterator, Callable

import asyncpg

from domain.database import pooled_connection
from domain.ledger.laws.holds import HOLD_LAWS
from domain.ledger.laws.law import Checked, Violation
from domain.ledger.laws.lots import LOT_LAWS
from domain.ledger.laws.movements import Explanations
from domain.ledger.laws.order import Order
from domain.ledger.laws.reversals import REVERSAL_LAWS
from domain.ledger.laws.transfers import TRANSFER_LAWS

LAWS: tuple[Checked, ...] = (
    *TRANSFER_LAWS,
    *LOT_LAWS,
    *REVERSAL_LAWS,
    *HOLD_LAWS,
    Order(),
    Explanations(),
)
"""The checks of each law of DESIGN.md. 1: immutable, chain. 2: two sides, balance, zero sum, clearing. 3: lots, debts,
order. 4: lots, draws, own lots, credits, debits, captures, holds, reinstatements, order. 5: instants, lot terms, kept
expiries. 6: once; unique keys, which the start-up check looks at. 7: returns, shortfalls; provenance (campaigns),
points taken back and points put back (purchases). 8: explanations, rates (campaigns). 9: credits, instants, lot terms,
which follow from when things occurred. 10: explanations, adjustments; rates, redemptions (rewards), provenance.
"""


MEMORY = "256MB"
"""Memory for one sort or hash of a law: enough for a million rows. A law has only a few of them."""


async def examine(
    *laws: Checked, begins: Callable[[Checked], None] = lambda law: None
) -> AsyncIterator[tuple[Checked, list[Violation]]]:
    """Check law by law on one snapshot of the data; yields each law with the rows that break it.

    The laws are the ledger's own (LAWS), the chain of blocks, and those of the contexts above, whose tables the ledger
    does not know. `begins` is called before each law, which may take minutes.
    """
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        # The planner cannot estimate these queries. It guesses few rows, and would look up a million one by one.
        await connection.execute(
            f"SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '{MEMORY}'; SET LOCAL enable_nestloop = off"
        )
        for law in laws:
            begins(law)
            yield law, await _broken(law, connection)


async def _broken(law: Checked, connection: asyncpg.Connection) -> list[Violation]:
    """The rows that break a law. A law that cannot be checked, because a row is tampered with, is broken too.

    The others go on.
    """
    try:
        async with connection.transaction():
            return await law.broken_by(connection)
    except (asyncpg.InterfaceError, asyncpg.PostgresConnectionError, asyncpg.QueryCanceledError, OSError):
        raise
    except Exception as error:
        return [Violation(law.name, "a row", f"holds what cannot be read: {error!r}")]
