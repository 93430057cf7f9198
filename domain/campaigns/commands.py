"""Set earning rules, and store the grants of lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.campaigns.models import Rule, RuleVersion
from domain.campaigns.rules import Rounding, Rounds
from domain.database import execute
from domain.errors import InvalidInput
from domain.work import command, unit_of_work


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """The new terms of a rule: `points` of a unit for each `per_minor` minor units of money."""

    name: str
    unit_id: str
    points: int
    per_minor: int
    rounding: Rounding
    rounds: Rounds


@command(permission="campaigns.rule.set")
async def set_rule(*, actor: Actor, id: str, draft: RuleDraft, valid_from: datetime) -> RuleVersion:
    """Add an earning rule, or give a rule a new version from `valid_from` on. Earlier versions stay for the past.

    0 points end the rule. A version that already starts at this instant does not change.
    """
    require_staff(actor)
    if draft.points < 0 or draft.per_minor < 1:
        raise InvalidInput("A rule must give 0 points or more, for at least 1 minor unit.", path=("perMinor",))
    async with unit_of_work():
        rule, _ = await Rule.get_or_create(id=id, defaults={"name": draft.name})
        earlier = await RuleVersion.filter(rule=rule).order_by("-version").select_for_update().first()
        version, _ = await RuleVersion.get_or_create(
            rule=rule,
            valid_from=valid_from,
            defaults={
                "version": earlier.version + 1 if earlier else 1,
                "unit_id": draft.unit_id,
                "points": draft.points,
                "per_minor": draft.per_minor,
                "rounding": draft.rounding,
                "rounds": draft.rounds,
            },
        )
        return version


@dataclass(frozen=True, slots=True, kw_only=True)
class LineGranted:
    """The points that one line earned. `base_minor` is the money paid for the line, in minor units."""

    member_id: UUID
    purchase_id: UUID
    line: int
    transfer_id: UUID
    unit_id: str
    base_minor: int
    points: int


async def keep_grants(grants: Sequence[LineGranted]) -> None:
    """Store the grants of lines, for a later return. Called in the transaction that posts the points."""
    if grants:
        await execute(
            """
            INSERT INTO line_grant (member_id, purchase_id, line, transfer_id, unit_id, base_minor, points)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::uuid[], $5::text[], $6::bigint[],
                                 $7::bigint[])
            """,
            [grant.member_id for grant in grants],
            [grant.purchase_id for grant in grants],
            [grant.line for grant in grants],
            [grant.transfer_id for grant in grants],
            [grant.unit_id for grant in grants],
            [grant.base_minor for grant in grants],
            [grant.points for grant in grants],
        )
