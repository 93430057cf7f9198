"""The rows of a posting, and the one statement that writes them: any number of transfers, lots, draws, debts and facts.

They may be of several units. Nothing is decided here: the Ledger has locked the accounts, read the lots and decided in
Python.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache, partial
from itertools import chain
from typing import NamedTuple
from uuid import UUID

from domain import outbox
from domain.actor import Actor
from domain.database import execute
from domain.ledger.accounts import LockedAccount
from domain.ledger.entries import CREDITS, FACING, AccountKind, Entry, TransferKind
from domain.ledger.facts import BalanceChanged
from domain.ledger.lot_rules import Drawn
from domain.work import Work

_TRANSFERS = """
INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                      recorded_at, reference, reverses_id, actor, movement, parts)
SELECT t.id, t.unit_id, t.kind, t.member_id, t.debit_id, t.credit_id, t.amount, t.occurred_at, $13, t.reference,
       t.reverses_id, $14, t.movement, t.parts
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::bigint[], $6::bigint[], $7::bigint[],
              $8::timestamptz[], $9::uuid[], $10::uuid[], $11::text[], $12::jsonb[])
       AS t(id, unit_id, kind, member_id, debit_id, credit_id, amount, occurred_at, reference, reverses_id, movement,
            parts)
"""
_LOTS = """
INSERT INTO lot (id, credit_id, account_id, member_id, amount, remaining, earned_at, matures_at, expires_at, tier)
SELECT l.id, l.credit_id, l.account_id, l.member_id, l.amount, l.remaining, l.earned_at,
       CASE WHEN l.waits THEN 'infinity'::timestamptz ELSE l.matures_at END, l.expires_at, l.tier
  FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::bigint[], $6::bigint[], $7::timestamptz[],
              $8::timestamptz[], $9::boolean[], $10::timestamptz[], $11::text[])
       AS l(id, credit_id, account_id, member_id, amount, remaining, earned_at, matures_at, waits, expires_at, tier)
"""
_DRAWS = """
INSERT INTO draw (member_id, transfer_id, lot_id, amount, drawn_at)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::timestamptz[])
"""
_DRAWN = """
UPDATE lot l SET remaining = l.remaining - c.amount FROM unnest($1::uuid[], $2::bigint[]) AS c(id, amount)
 WHERE l.id = c.id
"""
_DEBTS = """
INSERT INTO debt (id, account_id, member_id, amount, outstanding)
SELECT o.id, o.account_id, o.member_id, o.amount, o.amount
  FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::bigint[]) AS o(id, account_id, member_id, amount)
"""
_CAPTURES = """
UPDATE hold h SET state = 'captured', captured = c.amount, capture_id = c.transfer_id, closed_at = $4
  FROM unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS c(id, amount, transfer_id) WHERE h.id = c.id
"""
_FACTS = outbox.insertion(1)
_BALANCES = """
UPDATE account a SET balance = a.balance + c.balance, debt = a.debt + c.debt, lapses_at = c.lapses_at
  FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[]) AS c(id, balance, debt, lapses_at)
 WHERE a.id = c.id
"""


_PARAMETER = re.compile(r"\$(\d+)")


@cache
def _statement(parts: tuple[str, ...]) -> str:
    """One statement made of several, with their parameters in a row. A statement without rows is left out."""
    numbered: list[str] = []
    count = 0
    for part in parts:
        numbered.append(_PARAMETER.sub(partial(_shifted, by=count), part))
        count += len(set(_PARAMETER.findall(part)))
    *first, last = numbered
    return f"WITH {', '.join(f'part_{n} AS ({part})' for n, part in enumerate(first))} {last}" if first else last


def _shifted(parameter: re.Match[str], *, by: int) -> str:
    return f"${int(parameter[1]) + by}"


@dataclass(slots=True, kw_only=True)
class NewLot:
    """A lot that a credit makes; `waits` until it is activated."""

    id: UUID
    credit_id: UUID
    account: LockedAccount
    amount: int
    earned_at: datetime
    matures_at: datetime | None = None
    waits: bool = False
    expires_at: datetime | None = None
    tier: str | None = None


class _Transfer(NamedTuple):
    entry: Entry
    debit_account_id: int
    credit_account_id: int
    reverses_id: UUID | None


class _Draw(NamedTuple):
    account: LockedAccount
    transfer_id: UUID
    lot_id: UUID
    amount: int
    drawn_at: datetime


@dataclass(slots=True)
class Rows:
    """Rows to write in one unit of work, and the change of each account by them.

    Each transfer is told as a BalanceChanged, in the order of the rows.
    """

    work: Work
    actor: Actor
    now: datetime
    _transfers: list[_Transfer] = field(default_factory=list)
    _lots: list[NewLot] = field(default_factory=list)
    _draws: list[_Draw] = field(default_factory=list)
    _debts: list[tuple[UUID, LockedAccount, int]] = field(default_factory=list)
    _captures: list[tuple[UUID, Entry]] = field(default_factory=list)
    _accounts: dict[LockedAccount, tuple[int, int]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """True if there is anything to write."""
        return bool(self._accounts)

    def __copy__(self) -> "Rows":
        return replace(self, **{name: copy(getattr(self, name)) for name in self.__slots__ if name.startswith("_")})

    def clear(self) -> None:
        """Forget the written rows."""
        for rows in (self._transfers, self._lots, self._draws, self._debts, self._captures, self._accounts):
            rows.clear()

    def transfer(
        self,
        entry: Entry,
        account: LockedAccount,
        *,
        reverses_id: UUID | None = None,
        faces: AccountKind | None = None,
    ) -> None:
        """A transfer; the account's balance moves with it."""
        facing_id = account.unit.system_accounts[faces or FACING[entry.kind]]
        sides = (facing_id, account.id) if entry.kind in CREDITS else (account.id, facing_id)
        self._transfers.append(_Transfer(entry, *sides, reverses_id))
        self._change(account, balance=entry.signed)
        if entry.kind is not TransferKind.OPEN:
            self.work.record(BalanceChanged(entry.id, entry.member_id, entry.unit_id, entry.signed))

    def lot(self, lot: NewLot) -> None:
        """A lot of a credit among these rows."""
        self._lots.append(lot)

    def draw(self, account: LockedAccount, transfer_id: UUID, drawn: Sequence[Drawn], *, at: datetime) -> None:
        """The parts of lots that a debit takes."""
        self._draws += [_Draw(account, transfer_id, part.lot_id, part.amount, at) for part in drawn]

    def put_back(self, account: LockedAccount, transfer_id: UUID, back: Sequence[Drawn], *, at: datetime) -> None:
        """The parts of lots that a reversal fills again."""
        self._draws += [_Draw(account, transfer_id, part.lot_id, -part.amount, at) for part in back]

    def debt(self, id: UUID, account: LockedAccount, amount: int) -> None:
        """The part of a clawback that no lot covers."""
        self._debts.append((id, account, amount))
        self._change(account, debt=amount)

    def capture(self, hold_id: UUID, entry: Entry) -> None:
        """The hold that a transfer of these rows captures."""
        self._captures.append((hold_id, entry))

    def _change(self, account: LockedAccount, *, balance: int = 0, debt: int = 0) -> None:
        account.balance += balance
        account.debt += debt
        old_balance, old_debt = self._accounts.get(account, (0, 0))
        self._accounts[account] = (old_balance + balance, old_debt + debt)

    async def write(self) -> None:
        """Write all rows, and the facts that the work has recorded so far, in one statement."""
        drawn: dict[UUID, int] = defaultdict(int)
        for draw in self._draws:
            drawn[draw.lot_id] += draw.amount
        fresh = {lot.id for lot in self._lots}
        known = {lot_id: amount for lot_id, amount in drawn.items() if lot_id not in fresh and amount}
        facts = self.work.hand_over()
        parts = [
            (_TRANSFERS, self._transfer_columns() if self._transfers else None),
            (_LOTS, self._lot_columns(drawn) if self._lots else None),
            (_DRAWS, self._draw_columns() if self._draws else None),
            (_DRAWN, (list(known), list(known.values())) if known else None),
            (_DEBTS, self._debt_columns() if self._debts else None),
            (_CAPTURES, self._capture_columns() if self._captures else None),
            (_FACTS, outbox.columns(facts) if facts else None),
            (_BALANCES, self._balance_columns()),
        ]
        given = [(part, columns) for part, columns in parts if columns is not None]
        await execute(
            _statement(tuple(part for part, _ in given)), *chain.from_iterable(columns for _, columns in given)
        )

    def _transfer_columns(self) -> tuple[object, ...]:
        rows = self._transfers
        return (
            [row.entry.id for row in rows],
            [row.entry.unit_id for row in rows],
            [row.entry.kind for row in rows],
            [row.entry.member_id for row in rows],
            [row.debit_account_id for row in rows],
            [row.credit_account_id for row in rows],
            [row.entry.amount for row in rows],
            [row.entry.occurred_at for row in rows],
            [row.entry.reference for row in rows],
            [row.reverses_id for row in rows],
            [row.entry.movement.name for row in rows],
            [row.entry.movement.parts() for row in rows],
            self.now,
            self.actor.reference,
        )

    def _lot_columns(self, drawn: dict[UUID, int]) -> tuple[object, ...]:
        lots = self._lots
        return (
            [lot.id for lot in lots],
            [lot.credit_id for lot in lots],
            [lot.account.id for lot in lots],
            [lot.account.member_id for lot in lots],
            [lot.amount for lot in lots],
            [lot.amount - drawn.get(lot.id, 0) for lot in lots],
            [lot.earned_at for lot in lots],
            [lot.matures_at for lot in lots],
            [lot.waits for lot in lots],
            [lot.expires_at for lot in lots],
            [lot.tier for lot in lots],
        )

    def _draw_columns(self) -> tuple[object, ...]:
        rows = self._draws
        return (
            [row.account.member_id for row in rows],
            [row.transfer_id for row in rows],
            [row.lot_id for row in rows],
            [row.amount for row in rows],
            [row.drawn_at for row in rows],
        )

    def _debt_columns(self) -> tuple[object, ...]:
        rows = self._debts
        return (
            [id for id, _, _ in rows],
            [account.id for _, account, _ in rows],
            [account.member_id for _, account, _ in rows],
            [amount for _, _, amount in rows],
        )

    def _capture_columns(self) -> tuple[object, ...]:
        return (
            [hold_id for hold_id, _ in self._captures],
            [entry.amount for _, entry in self._captures],
            [entry.id for _, entry in self._captures],
            self.now,
        )

    def _balance_columns(self) -> tuple[object, ...]:
        return (
            [account.id for account in self._accounts],
            [balance for balance, _ in self._accounts.values()],
            [debt for _, debt in self._accounts.values()],
            [account.lapses_at for account in self._accounts],
        )
