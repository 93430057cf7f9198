"""The law of lots' terms: a lot's start and end follow from the unit's policy of its day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from domain.ledger import LAPSING, PATIENCE, SAME_TIME, Violation
from domain.points.units.policies import UnitPolicy
from domain.points.units.terms import UNITS_SQL, UnitTerms, units_from

_AT_ONCE = 5_000
"""Rows per fetch of the cursor."""

_LOTS = """
SELECT l.id, t.unit_id, t.kind, t.occurred_at, l.tier, nullif(l.matures_at, 'infinity') AS matures_at,
       coalesce(l.matures_at = 'infinity', false) AS waits, nullif(l.expires_at, 'infinity') AS expires_at
  FROM lot l JOIN transfer t ON t.id = l.credit_id WHERE t.kind IN ('earn', 'adjust_credit', 'transfer_in')
"""

_IN_NO_LOT = """
SELECT t.id, t.unit_id, t.kind, t.occurred_at FROM transfer t JOIN account a ON a.id = t.credit_account_id
 WHERE NOT a.spendable AND t.kind IN ('earn', 'adjust_credit')
   AND NOT EXISTS (SELECT FROM lot l WHERE l.credit_id = t.id)
"""


@dataclass(frozen=True, slots=True)
class LotTerms:
    """Recomputes the terms of earned, adjusted and passed-on lots from the policy that was in force then.

    Exact for lots that have not changed since. The instant of an activation is not stored, so an activated lot's expiry
    must follow from it. Where points lapse by inactivity, a lot may end earlier than its policy says, never later.
    Points that staff add count at once; older releases let them pend, which also passes. Passed-on points keep the
    dates of the giver's lots: the law of kept expiries checks them, and opening balances.
    """

    name: str = "lot terms"
    promise: str = "A lot counts from when, and until when, the policy of its day says."

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """One pass over the lots, and one over credits that have none."""
        units = await _units(connection)
        cursor = await connection.cursor(_LOTS, timeout=PATIENCE)
        found: list[Violation] = []
        while rows := await cursor.fetch(_AT_ONCE, timeout=PATIENCE):
            for row in rows:
                if row["unit_id"] in units and not _fits(row, *units[row["unit_id"]]):
                    said = "on activation" if row["waits"] else row["matures_at"] or "at once"
                    detail = f"counts from {said} until {row['expires_at'] or 'ever'}: its policy does not say so"
                    found.append(Violation(self.name, f"lot {row['id']}", detail))
        cursor = await connection.cursor(_IN_NO_LOT, timeout=PATIENCE)
        while rows := await cursor.fetch(_AT_ONCE, timeout=PATIENCE):
            found += [
                Violation(self.name, f"transfer {row['id']}", "is in no lot: its policy says when it begins or ends")
                for row in rows
                if row["unit_id"] in units and not _may_be_in_no_lot(row, units[row["unit_id"]][0])
            ]
        return found


async def _units(connection: asyncpg.Connection) -> Mapping[str, tuple[UnitTerms, bool]]:
    """Units by id, from the doctor's snapshot; each with True if its points may have lapsed."""
    units = units_from(await connection.fetch(UNITS_SQL, timeout=PATIENCE))
    lapsing = {row["unit_id"] for row in await connection.fetch(LAPSING, timeout=PATIENCE)}
    return {id: (terms, id in lapsing) for id, terms in units.items()}


def _may_be_in_no_lot(row: asyncpg.Record, terms: UnitTerms) -> bool:
    policies = _policies(terms, row["occurred_at"])
    is_adjustment = row["kind"] == "adjust_credit"
    return any((policy.at_once if is_adjustment else policy).keeps_no_lots for policy in policies)


def _fits(row: asyncpg.Record, terms: UnitTerms, may_have_lapsed: bool) -> bool:
    policies = list(_policies(terms, row["occurred_at"]))
    if row["kind"] == "adjust_credit":
        policies += [policy.at_once for policy in policies]
    return any(_fits_policy(row, policy, terms, may_have_lapsed) for policy in policies)


def _policies(terms: UnitTerms, at: datetime) -> Iterator[UnitPolicy]:
    """The policy in force then, and those that had just ended: a command may have read them still."""
    yield from (version.terms for version in terms.versions if at - SAME_TIME < version.valid_from <= at)
    yield terms.at(at - SAME_TIME)


def _fits_policy(row: asyncpg.Record, policy: UnitPolicy, terms: UnitTerms, may_have_lapsed: bool) -> bool:
    earned_at, matures_at, expires_at = row["occurred_at"], row["matures_at"], row["expires_at"]
    if row["kind"] == "transfer_in":
        holding = policy.passing.holding if policy.passing else None
        counts_from = holding.after(earned_at, terms.zone) if holding else None
        return not row["waits"] and bool(matures_at == counts_from or (not matures_at and counts_from == earned_at))
    ends_at = policy.expires_at(earned_at, terms.zone, tier=row["tier"])
    if policy.awaits_activation:
        if not row["waits"]:
            if matures_at is None:
                return False
            ends_at = policy.expires_after_activation(matures_at, terms.zone, tier=row["tier"]) or ends_at
    elif row["waits"] or matures_at != policy.matures_at(earned_at, terms.zone):
        return False
    lapsed = may_have_lapsed and expires_at is not None and (ends_at is None or expires_at < ends_at)
    return bool(expires_at == ends_at or lapsed)
