"""What one posting writes, and the one statement that writes it: any number of transfers, lots, draws, debts and facts.

Whoever posts has locked the accounts, read what it needs of their lots and decided in Python; here nothing is decided.
The accounts in memory are brought up to what the statement makes of their rows.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, partial
from itertools import chain
from uuid import UUID

import orjson

from domain import outbox
from domain.actor import Actor
from domain.database import execute
from domain.points.accounts import LockedAccount
from domain.points.entries import ACTIVITY, CREDITS, FACING, AccountKind, Entry, Explanation, TransferKind
from domain.points.facts import BalanceChanged
from domain.points.rules import Drawn
from domain.work import Work

_TRANSFERS = """
INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                      recorded_at, reference, reverses_id, actor, explanation)
SELECT t.id, $12, t.kind, t.member_id, CASE WHEN t.is_credit THEN s.id ELSE t.account_id END,
       CASE WHEN t.is_credit THEN t.account_id ELSE s.id END, t.amount, t.occurred_at, $13, t.reference,
       t.reverses_id, $14, t.explanation
  FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::boolean[], $7::bigint[],
              $8::timestamptz[], $9::uuid[], $10::uuid[], $11::jsonb[])
       AS t(id, member_id, account_id, kind, faces, is_credit, amount, occurred_at, reference, reverses_id, explanation)
  JOIN account s ON s.unit_id = $12 AND s.kind = t.faces AND s.member_id IS NULL
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
_FACTS = outbox.insertion(1)
_BALANCES = """
UPDATE account a SET balance = a.balance + c.balance, debt = a.debt + c.debt, lapses_at = c.lapses_at
  FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[]) AS c(id, balance, debt, lapses_at)
 WHERE a.id = c.id
"""


_PARAMETER = re.compile(r"\$(\d+)")


@cache
def _statement(parts: tuple[str, ...]) -> str:
    """One statement of several, whose parameters follow one another. What has no rows has no part in it."""
    numbered: list[str] = []
    count = 0
    for part in parts:
        numbered.append(_PARAMETER.sub(partial(_shifted, by=count), part))
        count += len(set(_PARAMETER.findall(part)))
    *first, last = numbered
    return f"WITH {', '.join(f'part_{n} AS ({part})' for n, part in enumerate(first))} {last}" if first else last


def _shifted(parameter: re.Match[str], *, by: int) -> str:
    return f"${int(parameter[1]) + by}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLot:
    """A lot that a credit makes; `waits` until somebody activates it."""

    id: UUID
    credit_id: UUID
    account: LockedAccount
    amount: int
    earned_at: datetime
    matures_at: datetime | None = None
    waits: bool = False
    expires_at: datetime | None = None
    tier: str | None = None


@dataclass(frozen=True, slots=True)
class _Transfer:
    entry: Entry
    account: LockedAccount
    faces: AccountKind
    reverses_id: UUID | None


@dataclass(frozen=True, slots=True)
class _Draw:
    account: LockedAccount
    transfer_id: UUID
    lot_id: UUID
    amount: int
    drawn_at: datetime


@dataclass(slots=True)
class Rows:
    """The rows of one posting, in one unit."""

    unit_id: str
    actor: Actor
    now: datetime
    _transfers: list[_Transfer] = field(default_factory=list)
    _lots: list[NewLot] = field(default_factory=list)
    _draws: list[_Draw] = field(default_factory=list)
    _debts: list[tuple[UUID, LockedAccount, int]] = field(default_factory=list)
    _accounts: dict[int, tuple[LockedAccount, int, int]] = field(default_factory=dict)

    def transfer(
        self,
        entry: Entry,
        account: LockedAccount,
        *,
        reverses_id: UUID | None = None,
        faces: AccountKind | None = None,
        lapses_at: datetime | None = None,
    ) -> None:
        """A transfer; the account's balance moves with it, and `lapses_at` with activity."""
        self._transfers.append(_Transfer(entry, account, faces or FACING[entry.kind], reverses_id))
        amount = entry.amount if entry.kind in CREDITS else -entry.amount
        self._change(account, balance=amount)
        if entry.kind in ACTIVITY:
            account.lapses_at = lapses_at

    def lot(self, lot: NewLot) -> None:
        """A lot of a credit of this posting."""
        self._lots.append(lot)

    def draw(self, account: LockedAccount, transfer_id: UUID, drawn: Sequence[Drawn], *, at: datetime) -> None:
        """What a debit takes from lots, those of this posting included."""
        self._draws += [_Draw(account, transfer_id, part.lot_id, part.amount, at) for part in drawn]

    def put_back(self, account: LockedAccount, transfer_id: UUID, back: Sequence[Drawn], *, at: datetime) -> None:
        """What a reversal puts back into lots."""
        self._draws += [_Draw(account, transfer_id, part.lot_id, -part.amount, at) for part in back]

    def debt(self, id: UUID, account: LockedAccount, amount: int) -> None:
        """What a clawback found nowhere."""
        self._debts.append((id, account, amount))
        self._change(account, debt=amount)

    def _change(self, account: LockedAccount, *, balance: int = 0, debt: int = 0) -> None:
        account.balance += balance
        account.debt += debt
        _, old_balance, old_debt = self._accounts.get(account.id, (account, 0, 0))
        self._accounts[account.id] = (account, old_balance + balance, old_debt + debt)

    async def write(self, work: Work) -> None:
        """Write everything, with a BalanceChanged for each transfer and whatever facts the work recorded before."""
        if not self._accounts:
            return
        work.record(
            *(
                BalanceChanged(
                    t.entry.id,
                    t.entry.member_id,
                    self.unit_id,
                    t.entry.amount if t.entry.kind in CREDITS else -t.entry.amount,
                )
                for t in self._transfers
                if t.entry.kind is not TransferKind.OPEN
            )
        )
        drawn: dict[UUID, int] = defaultdict(int)
        for draw in self._draws:
            drawn[draw.lot_id] += draw.amount
        fresh = {lot.id for lot in self._lots}
        known = {lot_id: amount for lot_id, amount in drawn.items() if lot_id not in fresh and amount}
        facts = work.hand_over()
        parts = [
            (_TRANSFERS, self._transfer_columns() if self._transfers else None),
            (_LOTS, self._lot_columns(drawn) if self._lots else None),
            (_DRAWS, self._draw_columns() if self._draws else None),
            (_DRAWN, (list(known), list(known.values())) if known else None),
            (_DEBTS, self._debt_columns() if self._debts else None),
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
            [row.entry.member_id for row in rows],
            [row.account.id for row in rows],
            [row.entry.kind for row in rows],
            [row.faces for row in rows],
            [row.entry.kind in CREDITS for row in rows],
            [row.entry.amount for row in rows],
            [row.entry.occurred_at for row in rows],
            [row.entry.reference for row in rows],
            [row.reverses_id for row in rows],
            [_json(row.entry.explanation) for row in rows],
            self.unit_id,
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

    def _balance_columns(self) -> tuple[object, ...]:
        changes = self._accounts.values()
        return (
            list(self._accounts),
            [balance for _, balance, _ in changes],
            [debt for _, _, debt in changes],
            [account.lapses_at for account, _, _ in changes],
        )


def _json(explanation: Explanation) -> str:
    return orjson.dumps(explanation).decode()
