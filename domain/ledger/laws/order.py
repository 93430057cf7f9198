"""The law of the order of draws, checked by replaying every account: see `replay.py`."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg

from domain.ledger.counting import lived_until
from domain.ledger.laws.law import LAPSING, PATIENCE, Violation
from domain.ledger.laws.replay import SAME_TIME, Account, PlayedDebt, PlayedDraw, PlayedHold, PlayedLot, Suspect

_AT_ONCE = 5_000
"""Rows per fetch of a cursor."""

_LOTS = f"""
SELECT l.account_id, l.id, l.credit_id, l.amount, nullif(l.expires_at, 'infinity') AS expires_at,
       least(greatest(t.recorded_at, l.matures_at), '9000-01-01Z') AS counts_from,
       t.unit_id IN ({LAPSING}) AS may_have_lapsed
  FROM lot l JOIN transfer t ON t.id = l.credit_id
 ORDER BY l.account_id, l.expires_at NULLS LAST, l.earned_at, l.id
"""
_DRAWS = """
SELECT CASE WHEN t.kind = 'reinstate' THEN t.credit_account_id ELSE t.debit_account_id END AS account_id,
       d.id, d.lot_id, d.amount, d.drawn_at, d.transfer_id,
       CASE WHEN t.id IN (SELECT h.capture_id FROM hold h WHERE h.capture_id IS NOT NULL) THEN 'capture'
            ELSE t.kind END AS of,
       t.reverses_id, t.amount - coalesce(o.amount, 0) AS taken, t.recorded_at
  FROM draw d JOIN transfer t ON t.id = d.transfer_id LEFT JOIN debt o ON o.id = d.transfer_id
 ORDER BY account_id, d.id
"""
_HOLDS = """
SELECT h.account_id, h.id, hl.lot_id, h.held_at FROM hold h JOIN hold_lot hl ON hl.hold_id = h.id
 ORDER BY h.account_id, h.held_at
"""
_DEBTS = """
SELECT o.account_id, o.id, o.amount, t.recorded_at FROM debt o JOIN transfer t ON t.id = o.id
 ORDER BY o.account_id, t.recorded_at, o.id
"""
_EXCUSED = f"""
SELECT s.place FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::bigint[]) AS s(place, lot_id, at, points)
 WHERE s.points <= (SELECT coalesce(sum(hl.amount), 0) FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id
                     WHERE hl.lot_id = s.lot_id AND h.held_at <= s.at + $5
                       AND {lived_until()} >= s.at - $5)
"""


@dataclass(frozen=True, slots=True)
class Order:
    """Every account replayed: its draws in the order of their ids, which is the order in which they were made.

    Checked exactly:

    - Spendings, debits and payments of debts found every lot before theirs empty, as far as it counted and no hold had
      set it aside.
    - Clawbacks first emptied the credit's own lots and their expired points.
    - Points that came back went to the lots that were drawn on last.
    - Nothing was spent while debts were open, and the oldest debt was paid first.
    - Holds took the lots that go first. The law of holds checks the order of captures.

    Not judged, because the stored data cannot tell: events closer than a minute to a lot's first instant or to a hold's
    ends, and lots that share their expiry in a unit whose points lapse by inactivity.
    """

    name: str = "order"
    promise: str = (
        "Debits drew on the lots that expire first, debts were paid first, and what came back went back last."
    )

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """One pass over the accounts, each read and judged by itself; excuses by holds are checked at the end."""
        draws, holds, debts = (_Groups(connection, query) for query in (_DRAWS, _HOLDS, _DEBTS))
        found: list[Violation] = []
        suspects: list[Suspect] = []
        lots = _Groups(connection, _LOTS)
        while rows := await lots.next():
            account_id = rows[0][0]
            account = Account(
                lots=[PlayedLot(place, *row[1:]) for place, row in enumerate(rows)],
                draws=[PlayedDraw(*row[1:]) for row in await draws.of(account_id)],
                holds=[PlayedHold(*row[1:]) for row in await holds.of(account_id)],
                debts=[PlayedDebt(*row[1:]) for row in await debts.of(account_id)],
            )
            if account.draws or account.holds:
                suspects += account.suspects()
            if len(suspects) >= _AT_ONCE:
                found += await self._without_excuse(connection, suspects)
                suspects = []
        return found + await self._without_excuse(connection, suspects)

    async def _without_excuse(self, connection: asyncpg.Connection, suspects: Sequence[Suspect]) -> list[Violation]:
        excused = await connection.fetch(
            _EXCUSED,
            list(range(len(suspects))),
            [suspect.lot_id for suspect in suspects],
            [suspect.at for suspect in suspects],
            [suspect.left for suspect in suspects],
            SAME_TIME,
            timeout=PATIENCE,
        )
        innocent = {row["place"] for row in excused}
        return [
            Violation(self.name, suspect.row, suspect.detail)
            for place, suspect in enumerate(suspects)
            if place not in innocent
        ]


class _Groups:
    """The rows of a query sorted by their first column, one group of equals after the other."""

    def __init__(self, connection: asyncpg.Connection, query: str) -> None:
        self._connection = connection
        self._query = query
        self._cursor: asyncpg.cursor.Cursor | None = None
        self._rows: deque[asyncpg.Record] = deque()

    async def next(self) -> list[asyncpg.Record]:
        """The next group; empty at the end."""
        group: list[asyncpg.Record] = []
        while await self._more():
            rows = self._rows
            key = group[0][0] if group else rows[0][0]
            while rows and rows[0][0] == key:
                group.append(rows.popleft())
            if rows:
                break
        return group

    async def of(self, key: int) -> list[asyncpg.Record]:
        """The group of this key. Earlier groups are skipped, so keys must come in their order."""
        while await self._more() and self._rows[0][0] <= key:
            if (group := await self.next())[0][0] == key:
                return group
        return []

    async def _more(self) -> bool:
        if self._rows:
            return True
        if self._cursor is None:
            self._cursor = await self._connection.cursor(self._query, timeout=PATIENCE)
        self._rows.extend(await self._cursor.fetch(_AT_ONCE, timeout=PATIENCE))
        return bool(self._rows)
