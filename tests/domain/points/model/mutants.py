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
    return Mutant(name, f"domain/{file}", old, new)


MUTANTS = [
    _in(
        "ledger/posting/debits.py",
        "the guard of a spending is lost",
        "if there < entry.amount or account.debt:\n            raise InsufficientPoints",
        "if there == 0 or account.debt:\n            raise InsufficientPoints",
    ),
    _in(
        "ledger/lot_rules.py",
        "last in, first out",
        "return (self.expires_at or _NEVER, self.earned_at, self.id)",
        "return (self.expires_at or _NEVER, _NEVER - (self.earned_at - datetime.min.replace(tzinfo=UTC)), self.id)",
    ),
    _in(
        "ledger/lot_rules.py",
        "lots that never expire are drawn on first",
        "return (self.expires_at or _NEVER, self.earned_at, self.id)",
        "return (self.expires_at or datetime.min.replace(tzinfo=UTC), self.earned_at, self.id)",
    ),
    _in(
        "ledger/lot_rules.py",
        "a lot is never emptied",
        "part = min(amount, lot.free)",
        "part = min(amount, max(lot.free - 1, 0))",
    ),
    _in(
        "ledger/posting/lots.py",
        "held points are free",
        'l.remaining - coalesce({held_now("$2")}, 0) AS free,',
        "l.remaining AS free,",
    ),
    _in(
        "ledger/posting/expiries.py",
        "a hold does not protect its lots",
        "l.remaining - coalesce(held.living, 0) AS points",
        "l.remaining AS points",
    ),
    _in(
        "ledger/counting.py",
        "a lot can be spent at the instant of its expiry",
        'return f"({lot}.expires_at IS NULL OR {lot}.expires_at > {at})"',
        'return f"({lot}.expires_at IS NULL OR {lot}.expires_at >= {at})"',
    ),
    _in(
        "ledger/counting.py",
        "maturity is ignored by who spends",
        'return f"({is_kept(at, lot=lot)} AND {is_mature(at, lot=lot)})"',
        "return is_kept(at, lot=lot)",
    ),
    _in(
        "ledger/debts.py",
        "new points that pend pay debts",
        "greatest(least(c.occurred_at, c.recorded_at), l.matures_at),",
        "least(c.occurred_at, c.recorded_at),",
    ),
    _in(
        "ledger/debt_rules.py",
        "debts are not paid",
        "for debt in (debt for debt in debts if debt.known <= instant):",
        "for debt in (debt for debt in debts if debt.known > until):",
    ),
    _in(
        "ledger/debts.py",
        "the newest debt is paid first",
        "ORDER BY t.recorded_at, d.id),",
        "ORDER BY t.recorded_at DESC, d.id),",
    ),
    _in(
        "ledger/debt_rules.py",
        "points that matured and expired unseen pay no debts",
        "if not lot.is_gone(max(instant, debt.since))):",
        "if not lot.is_gone(until)):",
    ),
    _in(
        "ledger/debt_rules.py",
        "debts are paid by what had expired before",
        "for lot in (lot for lot in ordered if not lot.is_gone(max(instant, debt.since))):",
        "for lot in ordered:",
    ),
    _in(
        "ledger/ledger.py",
        "what settled by itself is not written down before something is done",
        "await self._settle(locked)",
        "await self._settle(())",
    ),
    _in(
        "points/queries/balances.py",
        "who reads does not see what settled by itself",
        'payments = unsettled(row["unsettled"], until=at)',
        "payments = unsettled(None, until=at)",
    ),
    _in(
        "ledger/debts.py",
        "what a lapsed hold lets go of pays no debts",
        "({changes()}) e)))",
        "({changes()}) e WHERE e.points < 0)))",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "a late return draws when it is heard of",
        "dated(merged, portions, since=entry.occurred_at)",
        "dated(merged, portions, since=rows.now)",
    ),
    _in(
        "ledger/debt_rules.py",
        "a late return empties lots of what was used meanwhile",
        "parts += [(max(at, since), Drawn(part.lot_id, points)) for at, points in taken]",
        "parts += [(since, Drawn(part.lot_id, points)) for at, points in taken]",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "what a late return revives is back only when it is heard of",
        'occurred_at=max(row["expired_at"], entry.occurred_at),',
        "occurred_at=rows.now,",
    ),
    _in(
        "ledger/lot_rules.py",
        "points go back into the lots that were drawn on first",
        "for part in reversed(drawn):",
        "for part in drawn:",
    ),
    _in(
        "ledger/posting/lots.py",
        "what came back can come back again",
        "WHERE r.reverses_id = $1 AND r.kind = 'reinstate')",
        "WHERE r.reverses_id = $1 AND r.kind = 'redeem')",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "other lots are taken from first",
        "drawn, missing = draw(entry.amount, sorted(own, key=lambda lot: lot.order))",
        "drawn, missing = draw(entry.amount, [*others, *sorted(own, key=lambda lot: lot.order)])",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "what was written down as expired is not revived",
        "    if missing:\n        revived =",
        "    if missing < 0:\n        revived =",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "a return draws on its own lots twice",
        '[free.get(row["id"]) or open_lot(row) for row in await fetch(_OWN_LOTS, granted, rows.now)]',
        "[open_lot(row) for row in await fetch(_OWN_LOTS, granted, rows.now)]",
    ),
    _in(
        "ledger/posting/clawbacks.py",
        "clamped points are owed",
        "owed = missing if negative is Negative.DEBT else 0",
        "owed = missing if negative in (Negative.DEBT, Negative.CLAMP) else 0",
    ),
    _in(
        "points/commands/hold_points.py",
        "a repeated hold is not recognised",
        "if await find_repeat(Hold, id=draft.id, actor=actor, **draft.content()):",
        "if await find_repeat(Hold, id=derived_id(draft.id), actor=actor, **draft.content()):",
    ),
    _in(
        "points/commands/transfer_points.py",
        "the content of a repeated transfer is not compared",
        '    ) or not row["same"]:\n        raise IdReused',
        '    ) and row["same"]:\n        raise IdReused',
    ),
    _in(
        "points/commands/transfer_points.py",
        "points lose their expiry on the way",
        "            expires_at=expires_at,\n",
        "            expires_at=None,\n",
    ),
    _in(
        "points/commands/transfer_points.py",
        "the holding time is ignored",
        "matures_at=counts_from if counts_from > out.occurred_at else None",
        "matures_at=None",
    ),
    _in(
        "points/commands/transfer_points.py",
        "points begin anew on the way",
        "            earned_at=earned_at,\n",
        "            earned_at=out.occurred_at,\n",
    ),
    _in(
        "points/commands/transfer_points.py",
        "points that expire before they count are passed on",
        "early = [(points, at) for points, at in ends if at <= counts_from]",
        "early = [(points, at) for points, at in ends if at < counts_from and at == counts_from]",
    ),
    _in(
        "points/commands/transfer_points.py",
        "points that lapse before they count are passed on",
        "min(at for at in (lot.expires_at, account.lapses_at, _NEVER) if at)",
        "min(at for at in (lot.expires_at, _NEVER) if at)",
    ),
    _in(
        "points/units/terms.py",
        "what staff add pends by the policy",
        "            policy = policy.at_once\n",
        "            policy = self.at(entry.occurred_at)\n",
    ),
    _in(
        "points/commands/transfer_points.py",
        "the day of a limit is 24 hours",
        "today = start_of_day(calendar_day(now, unit.zone), unit.zone)",
        "today = now.replace(hour=0, minute=0, second=0, microsecond=0)",
    ),
    _in(
        "ledger/posting/activations.py",
        "expiry does not begin with activation",
        'account.unit.expires_after_activation(rows.now, earned_at=lot["earned_at"], tier=lot["tier"])\n'
        '            or lot["expires_at"]',
        'lot["expires_at"]',
    ),
    _in(
        "ledger/posting/activations.py",
        "activation brings expired points back",
        "AND l.matures_at = 'infinity' AND {is_kept('$2')}\"",
        "AND l.matures_at = 'infinity' AND $2::timestamptz IS NOT NULL\"",
    ),
    _in(
        "points/units/spans.py",
        "days are 24 hours",
        "later = (instant.astimezone(zone) + _steps(self.count, self.of)).astimezone(UTC)",
        "later = instant + _steps(self.count, self.of)",
    ),
    _in(
        "points/units/spans.py",
        "a month is 30 days",
        "return relativedelta(months=count)",
        "return relativedelta(days=30 * count)",
    ),
    _in(
        "points/units/spans.py",
        "the end of a month is its last day's beginning",
        "following = day.replace(day=1) + relativedelta(months=1)",
        "following = day.replace(day=1) + relativedelta(months=1, days=-1)",
    ),
    _in(
        "points/units/spans.py",
        "a yearly day that is over comes again today",
        "if end <= after:",
        "if end <= after - timedelta(days=1):",
    ),
    _in(
        "ledger/accounts.py",
        "what lapsed comes back with the next activity",
        '    if not accounts:\n        return\n    await execute(\n        f"""\n        WITH lapsed',
        '    if accounts is not None:\n        return\n    await execute(\n        f"""\n        WITH lapsed',
    ),
    _in(
        "points/units/terms.py",
        "an older activity shortens the time to lapse",
        "return Lapse(max(lapses_at, counted))",
        "return Lapse(counted)",
    ),
    _in(
        "ledger/posting/activity.py",
        "what is heard of late makes the whole account lapse",
        "lapsed = lapse_at is not None and lapse_at <= now",
        "lapsed = lapse_at is not None and lapse_at <= now and False",
    ),
    _in(
        "ledger/posting/activity.py",
        "what has expired keeps an account from lapsing until it is written down",
        "f\" AND {is_kept('$2')}) AS holds_some\",",
        '" AND $2::timestamptz IS NOT NULL) AS holds_some",',
    ),
    _in(
        "points/units/terms.py",
        "points that their tier keeps for ever lapse when some are spent",
        "only_if_empty=bool(policy.expiry_by_tier) and entry.kind is not TransferKind.EARN",
        "only_if_empty=not policy.expiry_by_tier and entry.kind is TransferKind.OPEN",
    ),
    _in(
        "points/queries/balances.py",
        "for a clock that is behind, held points are taken off what pends and off what is there",
        'FILTER (WHERE {counts("$3")} AND',
        'FILTER (WHERE {is_kept("$3")} AND',
    ),
    _in(
        "ledger/accounts.py",
        "a hold that somebody has seen lapse is captured by a clock that is behind",
        "work.record(*await _close_lapsed_holds(lapsing, now))",
        "work.record(*await _close_lapsed_holds(lapsing[:0], now))",
    ),
    _in(
        "points/queries/balances.py",
        "pending points are shown twice",
        "(a.balance - coalesce(lapsed.points, gone.points, 0) - coalesce(pending.points, 0) -",
        "(a.balance - coalesce(lapsed.points, gone.points, 0) -",
    ),
    _in(
        "points/queries/balances.py",
        "as of an instant, draws made since are counted",
        "WHERE d.lot_id = l.id AND d.drawn_at <= $3), 0) AS points",
        "WHERE d.lot_id = l.id), 0) AS points",
    ),
    _in(
        "points/commands/adjust_points.py",
        "one may decide on one's own adjustment",
        "if waiting.requested_by == actor.reference:",
        "if waiting.requested_by == actor.reference and not approve:",
    ),
    _in(
        "points/commands/open_balances.py",
        "a balance opened again is doubled under another content",
        "same = known[balance.id] == balance.content",
        "same = balance.id in known",
    ),
    _in(
        "ledger/ledger.py",
        "points that come in do not pay what is owed",
        "            self._rows.clear()\n        await self._settle(self._accounts.values())",
        "            self._rows.clear()\n        await self._settle(())",
    ),
    _in(
        "ledger/ledger.py",
        "lots are read before what was posted is written",
        "        if self._rows:\n            await self.write()",
        "        if not self._rows:\n            await self.write()",
    ),
]
