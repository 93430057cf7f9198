"""The journal: every transfer for accounting, in order, in constant memory."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import orjson

from domain.actor import Actor, require_staff
from domain.admission import LONGEST_PAUSE, ROWS_AT_ONCE, long_read
from domain.errors import InvalidInput, NotFound
from domain.ledger import CREDITS, STAFF_READER, SpokenUnit, explain, movement_named
from domain.points.queries.booked_days import BOOKED_AT, UNDONE_EXPIRY
from domain.programme import start_of_day, the_programme

# Both accounts of a transfer by their kind; the member's id stands beside the member's account. The order is total, so
# the same period always gives the same file. An expiry that is dated back happened at the first instant after the
# period.
_JOURNAL = f"""
SELECT t.occurred_at, t.recorded_at, t.id, t.unit_id, t.kind, d.kind AS debit, c.kind AS credit, t.amount, t.member_id,
       t.reference, t.reverses_id, t.movement, t.parts, {BOOKED_AT} AS booked_at,
       u.name AS unit_name, u.names, u.decimals
  FROM transfer t JOIN account d ON d.id = t.debit_account_id JOIN account c ON c.id = t.credit_account_id
       JOIN unit u ON u.id = t.unit_id
       {UNDONE_EXPIRY}
 WHERE ($1::timestamptz IS NULL OR (t.occurred_at >= $1 AND {BOOKED_AT} >= $1))
   AND ($2::timestamptz IS NULL OR (t.occurred_at <= $2 AND {BOOKED_AT} < $2))
   AND ($3::text IS NULL OR t.unit_id = $3)
 ORDER BY t.occurred_at, t.xid, t.id
"""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One transfer. Times are in the programme's zone. The member's id is not personal data.

    `booked_on` is the day of its books: for an expiry at the end of a day, that day (see `booked_days.py`).
    """

    occurred_at: datetime
    recorded_at: datetime
    id: UUID
    unit_id: str
    kind: str
    debit: str
    credit: str
    amount: int
    member_id: UUID
    reference: UUID | None
    reverses_id: UUID | None
    explanation: str
    booked_on: date


def check_days(since: date | None, until: date | None) -> None:
    """Raises InvalidInput for a period without a day."""
    if since and until and until <= since:
        raise InvalidInput("`until` must be after `since`.", path=("until",))


@asynccontextmanager
async def journal(
    *, actor: Actor, since: date | None = None, until: date | None = None, unit_id: str | None = None
) -> AsyncIterator[AsyncIterator[JournalLine]]:
    """The transfers that the books count from `since` on and before `until`, oldest first, from one snapshot.

    Their sums equal the report of the same period if every expiry was written down before its points changed again: the
    journal has only posted transfers, and the report does not wait for the job. Holds one of the commands' connections
    while the block lasts. For staff. Raises InvalidInput, NotFound, Overloaded.
    """
    require_staff(actor)
    check_days(since, until)
    zone = (await the_programme()).zone
    async with long_read() as connection:
        if unit_id and not await connection.fetchval("SELECT 1 FROM unit WHERE id = $1", unit_id):
            raise NotFound(what="unit", path=("unit",))
        rows = connection.cursor(
            _JOURNAL,
            since and start_of_day(since, zone),
            until and start_of_day(until, zone),
            unit_id,
            prefetch=ROWS_AT_ONCE,
            timeout=LONGEST_PAUSE,
        )
        yield (_line(row, zone) async for row in rows)


def _line(row: asyncpg.Record, zone: ZoneInfo) -> JournalLine:
    return JournalLine(
        row["occurred_at"].astimezone(zone),
        row["recorded_at"].astimezone(zone),
        row["id"],
        row["unit_id"],
        row["kind"],
        row["debit"],
        row["credit"],
        row["amount"],
        row["member_id"],
        row["reference"],
        row["reverses_id"],
        explain(
            movement_named(row["movement"], row["parts"]),
            amount=row["amount"] if row["kind"] in CREDITS else -row["amount"],
            unit=SpokenUnit(row["unit_id"], row["unit_name"], row["decimals"], orjson.loads(row["names"])),
            reader=STAFF_READER,
        ),
        row["booked_at"].astimezone(zone).date(),
    )
