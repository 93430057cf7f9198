"""What the ledger's own rows say: read in one go, compared before and after, and judged by its laws."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from domain import ledger
from domain.database import fetch, pooled_connection
from domain.ledger.debt_rules import Payment
from domain.ledger.debts import UNSETTLED, unsettled
from domain.programme import forget_configuration

_TABLES = "hold_lot, hold, draw, debt, shortfall, adjustment, lot, transfer, outbox, unit_policy"


async def empty_the_books() -> None:
    """Delete everything that was posted; members and units stay."""
    async with pooled_connection() as connection, connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        for table in _TABLES.split(", "):
            await connection.execute(f"DELETE FROM {table}")
        await connection.execute("DELETE FROM account WHERE member_id IS NOT NULL")
    forget_configuration()


# Which lots and holds have lapsed may be written down by whoever looks: it changes nothing that anybody can see.
_EVERYTHING = """
SELECT (SELECT string_agg(t::text, ' ' ORDER BY id) FROM transfer t),
       (SELECT string_agg(d::text, ' ' ORDER BY id) FROM draw d),
       (SELECT string_agg(concat_ws(',', id, remaining, matures_at), ' ' ORDER BY id) FROM lot),
       (SELECT string_agg(concat_ws(',', id, balance, debt), ' ' ORDER BY id) FROM account
         WHERE member_id IS NOT NULL AND (balance, debt) <> (0, 0)),
       (SELECT string_agg(concat_ws(',', id, amount, captured, nullif(state, 'lapsed')), ' ' ORDER BY id)
          FROM (SELECT id, amount, captured, replace(state, 'open', 'lapsed') AS state FROM hold) h),
       (SELECT string_agg(h::text, ' ' ORDER BY id) FROM hold_lot h),
       (SELECT string_agg(d::text, ' ' ORDER BY id) FROM debt d),
       (SELECT string_agg(s::text, ' ' ORDER BY id) FROM shortfall s),
       (SELECT string_agg(a::text, ' ' ORDER BY id) FROM adjustment a),
       (SELECT count(*) FROM outbox WHERE payload ->> 'state' IS DISTINCT FROM 'lapsed')
"""


async def everything() -> tuple[object, ...]:
    """All that is posted, to see whether something changed."""
    [row] = await fetch(_EVERYTHING)
    return tuple(row)


_LAWS = " UNION ALL ".join(
    f"SELECT '{law.name}' AS law, row::text, detail::text FROM ({law.query.replace('now()', '$1::timestamptz')}) q"
    for law in ledger.LAWS
    if isinstance(law, ledger.Law)
)


async def broken_laws(now: datetime) -> list[str]:
    """What the doctor finds, were it asked at this instant."""
    found = [f"{row['law']}: {row['row']}: {row['detail']}" for row in await fetch(_LAWS, now)]
    async with pooled_connection() as connection, connection.transaction(readonly=True):
        for law in ledger.LAWS:
            if not isinstance(law, ledger.Law):
                found += [f"{broken.law}: {broken.row}: {broken.detail}" for broken in await law.broken_by(connection)]
    return found


async def what_is_left(now: datetime) -> dict[UUID, int]:
    """What lots still hold that are not past their instant, by the deed that brought them."""
    rows = await fetch(
        "SELECT l.id, t.reference, l.remaining"
        "  FROM lot l JOIN transfer t ON t.id = l.credit_id JOIN account a ON a.id = l.account_id"
        " WHERE (l.expires_at IS NULL OR l.expires_at > $1) AND (a.lapses_at IS NULL OR a.lapses_at > $1)"
        "   AND l.remaining > 0",
        now,
    )
    found: dict[UUID, int] = defaultdict(int)
    settled = await _paid_by_themselves(now)
    for row in rows:
        found[row["reference"]] += row["remaining"] - sum(of.amount for of in settled if of.lot.id == row["id"])
    return {deed: left for deed, left in found.items() if left}


async def what_is_owed(now: datetime) -> dict[UUID, int]:
    """What is still open of each debt, by the clawback that made it."""
    settled = await _paid_by_themselves(now)
    found = {
        row["id"]: row["outstanding"] - sum(of.amount for of in settled if of.debt_id == row["id"])
        for row in await fetch("SELECT id, outstanding FROM debt")
    }
    return {id: left for id, left in found.items() if left}


async def _paid_by_themselves(now: datetime) -> list[Payment]:
    """What debts were paid that nobody has written down yet."""
    rows = await fetch(f"SELECT {UNSETTLED} AS unsettled FROM account a WHERE a.debt > 0")
    return [payment for row in rows for payment in unsettled(row["unsettled"], until=now, is_known=True)]
