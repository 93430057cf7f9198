"""Deliberate faults of the ledger, each of which the model must find: `make mutants`.

Every mutant is one exact piece of a file and what takes its place; `test_mutants.py` sees to it that each piece still
stands there once. They are put into a copy of the working tree, never into the tree itself.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """One fault: in this file, `new` stands for `old`."""

    name: str
    file: str
    old: str
    new: str


def _in(file: str, name: str, old: str, new: str) -> Mutant:
    return Mutant(name, f"domain/points/{file}", old, new)


MUTANTS = [
    _in(
        "posting/debits.py",
        "the guard of a spending is lost",
        "        if missing or account.debt:\n            raise InsufficientPoints",
        "        if missing == entry.amount or account.debt:\n            raise InsufficientPoints",
    ),
    _in(
        "rules.py",
        "last in, first out",
        "return (self.expires_at or _NEVER, self.earned_at, self.id)",
        "return (self.expires_at or _NEVER, _NEVER - (self.earned_at - datetime.min.replace(tzinfo=UTC)), self.id)",
    ),
    _in(
        "rules.py",
        "lots that never expire are drawn on first",
        "return (self.expires_at or _NEVER, self.earned_at, self.id)",
        "return (self.expires_at or datetime.min.replace(tzinfo=UTC), self.earned_at, self.id)",
    ),
    _in(
        "rules.py", "a lot is never emptied", "part = min(amount, lot.free)", "part = min(amount, max(lot.free - 1, 0))"
    ),
    _in(
        "posting/lots.py",
        "held points are free",
        "SELECT l.id, l.account_id, l.credit_id, l.remaining - coalesce(held.amount, 0) AS free,",
        "SELECT l.id, l.account_id, l.credit_id, l.remaining AS free,",
    ),
    _in(
        "posting/expiries.py",
        "a hold does not protect its lots",
        "l.remaining - coalesce(held.living, 0) AS points",
        "l.remaining AS points",
    ),
    _in(
        "posting/lots.py",
        "a lot can be spent at the instant of its expiry",
        "lot.expires_at > $2)",
        "lot.expires_at >= $2)",
    ),
    _in(
        "posting/lots.py",
        "maturity is ignored by who spends",
        " AND (lot.matures_at IS NULL OR lot.matures_at <= $2)",
        "",
    ),
    _in(
        "settlements.py",
        "new points that pend pay debts",
        "greatest(least(c.occurred_at, c.recorded_at), l.matures_at),",
        "least(c.occurred_at, c.recorded_at),",
    ),
    _in(
        "settling.py",
        "debts are not paid",
        "for debt in (debt for debt in debts if debt.known <= instant):",
        "for debt in (debt for debt in debts if debt.known > until):",
    ),
    _in(
        "settlements.py",
        "the newest debt is paid first",
        "ORDER BY t.recorded_at, d.id),",
        "ORDER BY t.recorded_at DESC, d.id),",
    ),
    _in(
        "settling.py",
        "points that matured and expired unseen pay no debts",
        "if not lot.is_gone(max(instant, debt.since))):",
        "if not lot.is_gone(until)):",
    ),
    _in(
        "settling.py",
        "debts are paid by what had expired before",
        "for lot in (lot for lot in ordered if not lot.is_gone(max(instant, debt.since))):",
        "for lot in ordered:",
    ),
    _in(
        "accounts.py",
        "what settled by itself is not written down before something is done",
        "await settle([account for account in locked.values() if account.debt], now=now)",
        "await settle([account for account in locked.values() if account.debt < 0], now=now)",
    ),
    _in(
        "queries/balances.py",
        "who reads does not see what settled by itself",
        'payments = unsettled(row["unsettled"], until=at)',
        "payments = unsettled(None, until=at)",
    ),
    _in(
        "settlements.py",
        "what a lapsed hold lets go of pays no debts",
        '({CHANGES.format(but="")}) e)))',
        '({CHANGES.format(but="")}) e WHERE e.points < 0)))',
    ),
    _in(
        "posting/clawbacks.py",
        "a late return draws when it is heard of",
        "dated(merged, portions, since=occurred_at)",
        "dated(merged, portions, since=now)",
    ),
    _in(
        "settling.py",
        "a late return empties lots of what was used meanwhile",
        "parts += [(max(at, since), Drawn(part.lot_id, points)) for at, points in taken]",
        "parts += [(since, Drawn(part.lot_id, points)) for at, points in taken]",
    ),
    _in(
        "posting/clawbacks.py",
        "what a late return revives is back only when it is heard of",
        'occurred_at=max(row["expired_at"], occurred_at),',
        "occurred_at=rows.now,",
    ),
    _in(
        "rules.py",
        "points go back into the lots that were drawn on first",
        "for part in reversed(drawn):",
        "for part in drawn:",
    ),
    _in(
        "posting/lots.py",
        "what came back can come back again",
        "WHERE r.reverses_id = $1 AND r.kind = 'reinstate')",
        "WHERE r.reverses_id = $1 AND r.kind = 'redeem')",
    ),
    _in(
        "posting/clawbacks.py",
        "other lots are taken from first",
        "drawn, missing = draw(amount, sorted(own, key=lambda lot: lot.order))",
        "drawn, missing = draw(amount, [*others, *sorted(own, key=lambda lot: lot.order)])",
    ),
    _in(
        "posting/clawbacks.py",
        "what was written down as expired is not revived",
        "    if missing:\n        revived =",
        "    if missing < 0:\n        revived =",
    ),
    _in(
        "posting/clawbacks.py",
        "a return draws on its own lots twice",
        'own = [free.get(row["id"]) or open_lot(row) for row in await fetch(_OWN_LOTS, granted, now)]',
        "own = [open_lot(row) for row in await fetch(_OWN_LOTS, granted, now)]",
    ),
    _in(
        "posting/clawbacks.py",
        "clamped points are owed",
        "owed = missing if negative is Negative.DEBT else 0",
        "owed = missing if negative in (Negative.DEBT, Negative.CLAMP) else 0",
    ),
    _in(
        "commands/holds.py",
        "a repeated hold is not recognised",
        "if await find_repeat(Hold, id=id, actor=actor, **asked):",
        "if await find_repeat(Hold, id=derived_id(id), actor=actor, **asked):",
    ),
    _in(
        "commands/transfer_points.py",
        "the content of a repeated transfer is not compared",
        '    ) or not row["same"]:\n        raise IdReused',
        '    ) and row["same"]:\n        raise IdReused',
    ),
    _in(
        "commands/transfer_points.py",
        "points lose their expiry on the way",
        "            expires_at=expires_at,\n",
        "            expires_at=None,\n",
    ),
    _in(
        "commands/transfer_points.py",
        "the holding time is ignored",
        "matures_at=counts_from if counts_from > now else None",
        "matures_at=None",
    ),
    _in(
        "commands/transfer_points.py",
        "points begin anew on the way",
        "            earned_at=earned_at,\n",
        "            earned_at=now,\n",
    ),
    _in(
        "commands/transfer_points.py",
        "points that expire before they count are passed on",
        "early = [(points, at) for points, at in ends if at <= counts_from]",
        "early = [(points, at) for points, at in ends if at < counts_from and at == counts_from]",
    ),
    _in(
        "commands/transfer_points.py",
        "points that lapse before they count are passed on",
        "_check_that_all_counts(kept, counts_from, lapses_at=lapses_at, unit=unit)",
        "_check_that_all_counts(kept, counts_from, lapses_at=None, unit=unit)",
    ),
    _in(
        "posting/credits.py",
        "what staff add pends by the policy",
        "        policy = policy.at_once\n",
        "        policy = unit.at(entry.occurred_at)\n",
    ),
    _in(
        "commands/transfer_points.py",
        "the day of a limit is 24 hours",
        "today = start_of_day(calendar_day(now, unit.zone), unit.zone)",
        "today = now.replace(hour=0, minute=0, second=0, microsecond=0)",
    ),
    _in(
        "commands/activate_points.py",
        "expiry does not begin with activation",
        'unit.at(lot["earned_at"]).expires_after_activation(now, unit.zone, tier=lot["tier"]) or lot["expires_at"]',
        'lot["expires_at"]',
    ),
    _in(
        "commands/activate_points.py",
        "activation brings expired points back",
        'AND (expires_at IS NULL OR expires_at > $2)"',
        'AND $2::timestamptz IS NOT NULL"',
    ),
    _in(
        "units/spans.py",
        "days are 24 hours",
        "later = (instant.astimezone(zone) + _steps(self.count, self.of)).astimezone(UTC)",
        "later = instant + _steps(self.count, self.of)",
    ),
    _in(
        "units/spans.py",
        "a month is 30 days",
        "return relativedelta(months=count)",
        "return relativedelta(days=30 * count)",
    ),
    _in(
        "units/spans.py",
        "the end of a month is its last day's beginning",
        "following = day.replace(day=1) + relativedelta(months=1)",
        "following = day.replace(day=1) + relativedelta(months=1, days=-1)",
    ),
    _in(
        "units/spans.py",
        "a yearly day that is over comes again today",
        "if end <= after:",
        "if end <= after - timedelta(days=1):",
    ),
    _in(
        "accounts.py",
        "what lapsed comes back with the next activity",
        '    if not accounts:\n        return\n    await execute(\n        """\n        WITH lapsed',
        '    if accounts is not None:\n        return\n    await execute(\n        """\n        WITH lapsed',
    ),
    _in(
        "posting/credits.py",
        "an older activity shortens the time to lapse",
        "return max(account.lapses_at, counted)",
        "return counted",
    ),
    _in(
        "posting/credits.py",
        "what is heard of late makes the whole account lapse",
        "lapsed_at = lapses_at if lapses_at and lapses_at <= now else None",
        "lapsed_at = None",
    ),
    _in(
        "posting/credits.py",
        "what has expired keeps an account from lapsing until it is written down",
        '        " AND (expires_at IS NULL OR expires_at > $2)) AS holds_some",',
        '        " AND $2::timestamptz IS NOT NULL) AS holds_some",',
    ),
    _in(
        "posting/credits.py",
        "points that their tier keeps for ever lapse when some are spent",
        "    if policy.expiry_by_tier and entry.kind is not TransferKind.EARN and await _holds_some(account, now):",
        "    if not policy.expiry_by_tier and entry.kind is TransferKind.OPEN and await _holds_some(account, now):",
    ),
    _in(
        "queries/balances.py",
        "for a clock that is behind, held points are taken off what pends and off what is there",
        "AND (l.matures_at IS NULL OR l.matures_at <= $3)) AS living",
        "AND $3::timestamptz IS NOT NULL) AS living",
    ),
    _in(
        "accounts.py",
        "a hold that somebody has seen lapse is captured by a clock that is behind",
        "await _close_lapsed_holds(lapsing, unit_id, now)",
        "await _close_lapsed_holds(lapsing[:0], unit_id, now)",
    ),
    _in(
        "queries/balances.py",
        "pending points are shown twice",
        "ELSE a.balance - coalesce(gone.points, 0) - coalesce(pending.points, 0) - coalesce(held.living, 0)",
        "ELSE a.balance - coalesce(gone.points, 0) - coalesce(held.living, 0)",
    ),
    _in(
        "queries/balances.py",
        "as of an instant, draws made since are counted",
        "WHERE d.lot_id = l.id AND d.drawn_at <= $3), 0) AS points",
        "WHERE d.lot_id = l.id), 0) AS points",
    ),
    _in(
        "commands/adjust_points.py",
        "one may decide on one's own adjustment",
        "if waiting.requested_by == actor.reference:",
        "if waiting.requested_by == actor.reference and not approve:",
    ),
    _in(
        "commands/open_balances.py",
        "a balance opened again is doubled under another content",
        "same = known[balance.id] == balance.content",
        "same = balance.id in known",
    ),
]
