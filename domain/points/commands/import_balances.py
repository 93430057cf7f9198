"""Importing opening balances from another system's file: in batches, and as often as needed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from uuid import UUID

from domain import members
from domain.actor import Actor
from domain.database import fetch
from domain.errors import DomainError
from domain.files import BadRow
from domain.points.commands.open_balances import OpeningBalance, open_balances
from domain.points.opening_file import BalanceRow
from domain.texts import check_line

BATCH = 1_000
"""Rows in one transaction."""
LONGEST_SOURCE = 200

_COLUMNS = {"externalId": "external_id"}


@dataclass(slots=True)
class BalancesReport:
    """The outcome of the rows so far. Of the `opened` rows, with `points`, some had `expired` before the import."""

    opened: int = 0
    repeated: int = 0
    points: int = 0
    expired: int = 0
    expired_points: int = 0
    bad: list[BadRow] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OpeningImport:
    """How a file of balances is read. `source` names the other system, also in every member's history.

    With `enrol`, unknown card numbers join the programme.
    """

    source: str
    enrol: bool = False


async def import_balances(
    rows: Iterable[BalanceRow | BadRow],
    *,
    actor: Actor,
    taken_as: OpeningImport,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    progress: Callable[[BalancesReport], None] = lambda report: None,
) -> BalancesReport:
    """Open the balances of the good rows and report the bad ones; rows opened before are left alone.

    New members get ids from `new_id`. No rule fires and no message is sent. Raises InvalidInput for a source that
    members could not read.
    """
    source = check_line(taken_as.source, longest=LONGEST_SOURCE, path=("source",))
    report = BalancesReport()
    known_units = {row["id"] for row in await fetch("SELECT id FROM unit")}
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        report.bad += [row for row in batch if isinstance(row, BadRow)]
        now = clock()
        good = _checked([row for row in batch if isinstance(row, BalanceRow)], known_units, report, now=now)
        if taken_as.enrol:
            seen = [(row.member, row.earned_at) for row in good]
            await members.enrol_cardholders(seen, actor=actor, new_id=new_id)
        for unit_id, of_unit in (await _balances(good, source, report)).items():
            await _open(unit_id, of_unit, report, actor=actor, now=now)
        progress(report)
    return report


def _checked(
    rows: Sequence[BalanceRow], known_units: set[str], report: BalancesReport, *, now: datetime
) -> list[BalanceRow]:
    good = []
    for row in rows:
        if row.unit_id not in known_units:
            report.bad.append(BadRow(row.line, "unit", "There is no such unit."))
        elif row.earned_at > now:
            report.bad.append(BadRow(row.line, "earned_on", "This cannot have happened in the future."))
        else:
            good.append(row)
    return good


async def _balances(
    rows: Sequence[BalanceRow], source: str, report: BalancesReport
) -> dict[str, list[tuple[BalanceRow, OpeningBalance]]]:
    """The rows of known members, by unit."""
    found: dict[str, list[tuple[BalanceRow, OpeningBalance]]] = defaultdict(list)
    for row, member_id in zip(rows, await members.match_members([row.member for row in rows]), strict=True):
        if member_id is None:
            report.bad.append(BadRow(row.line, "member", "There is no member with this card number or e-mail address."))
            continue
        balance = OpeningBalance(
            source=source,
            external_id=row.external_id,
            member_id=member_id,
            amount=row.amount,
            earned_at=row.earned_at,
            expires_at=row.expires_at,
        )
        found[row.unit_id].append((row, balance))
    return found


async def _open(
    unit_id: str,
    rows: Sequence[tuple[BalanceRow, OpeningBalance]],
    report: BalancesReport,
    *,
    actor: Actor,
    now: datetime,
) -> None:
    ids = [balance.id for _, balance in rows]
    known = {row["id"] for row in await fetch("SELECT id FROM transfer WHERE id = ANY ($1::uuid[])", ids)}
    outcomes = await open_balances(actor=actor, unit_id=unit_id, balances=[balance for _, balance in rows], now=now)
    for (row, balance), outcome in zip(rows, outcomes, strict=True):
        if isinstance(outcome, DomainError):
            column = _COLUMNS.get(outcome.path[0], outcome.path[0]) if outcome.path else ""
            report.bad.append(BadRow(row.line, column, outcome.message))
        elif balance.id in known:
            report.repeated += 1
        else:
            known.add(balance.id)
            report.opened += 1
            report.points += balance.amount
            if balance.expires_at and balance.expires_at <= now:
                report.expired += 1
                report.expired_points += balance.amount
