"""Queries of earning rules and grants."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.campaigns.rules import Rounding, Rounds, Terms
from domain.database import fetch, fetch_as


@dataclass(frozen=True, slots=True)
class Grant:
    """The points that one line was granted by one transfer."""

    transfer_id: UUID
    line: int
    points: int
    unit_id: str


async def all_terms() -> Sequence[tuple[datetime, Terms]]:
    """All versions of all rules, each with its start, newest first."""
    rows = await fetch(
        """
        SELECT v.valid_from, r.id, r.name, v.version, v.unit_id, v.points, v.per_minor, v.rounding, v.rounds
          FROM rule_version v JOIN rule r ON r.id = v.rule_id ORDER BY v.valid_from DESC
        """
    )
    return [
        (
            row["valid_from"],
            Terms(
                row["id"],
                row["name"],
                row["version"],
                row["unit_id"],
                row["points"],
                row["per_minor"],
                Rounding(row["rounding"]),
                Rounds(row["rounds"]),
            ),
        )
        for row in rows
    ]


def terms_at(versions: Sequence[tuple[datetime, Terms]], instant: datetime) -> Sequence[Terms]:
    """The version of each rule in force at the instant, without ended rules. `versions` must be newest first."""
    in_force: dict[str, Terms] = {}
    for valid_from, terms in versions:
        if valid_from <= instant:
            in_force.setdefault(terms.rule_id, terms)
    return [terms for _, terms in sorted(in_force.items()) if terms.points]


async def grants_of(purchase_id: UUID) -> Mapping[int, Sequence[Grant]]:
    """The grants of each line of a purchase, by line number."""
    rows = await fetch_as(
        Grant,
        """
        SELECT transfer_id, line, points, unit_id FROM line_grant WHERE purchase_id = $1 ORDER BY line, transfer_id
        """,
        purchase_id,
    )
    found: dict[int, list[Grant]] = {}
    for row in rows:
        found.setdefault(row.line, []).append(row)
    return found
