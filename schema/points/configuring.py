"""Configuring units: new ones, and new versions of their policies."""

from datetime import datetime
from typing import Any

import strawberry

from domain import points
from domain.errors import InvalidInput
from schema.context import Info
from schema.dialect import in_utc
from schema.errors import UserError
from schema.ids import camel_case
from schema.inputs import Input
from schema.mutating import mutation
from schema.points.units import CalendarUnit, ExpiryKind, NegativePolicy, PendingKind, Unit, UnitKind, UnitPolicy
from schema.scalars import Points

MOST_ENTRIES = 100


@strawberry.input(description="A name in a language.")
class UnitNameInput(Input):
    """A translated name."""

    language: str = strawberry.field(description="The language, a BCP 47 tag such as `de` or `pt-BR`.")
    name: str = strawberry.field(description="The name.")


@strawberry.input(description="A points currency to add.")
class CreateUnitInput(Input):
    """What `createUnit` takes."""

    id: strawberry.ID = strawberry.field(description="Its code, such as `miles`; the same again changes nothing.")
    kind: UnitKind = strawberry.field(description="What it is for.")
    name: str = strawberry.field(description="What members call it where no other name is known.")
    names: list[UnitNameInput] = strawberry.field(description="Its names in other languages.", default_factory=list)
    decimals: int = strawberry.field(description="How many decimals are shown, from 0 to 6.", default=0)


@strawberry.input(description="A stretch of calendar time.")
class SpanInput(Input):
    """A span."""

    count: int = strawberry.field(description="How many.")
    of: CalendarUnit = strawberry.field(description="Of what.")
    rounded_to: CalendarUnit | None = strawberry.field(
        description="To the end of what it goes on; null: not at all.", default=None
    )


@strawberry.input(description="From when points count.")
class PendingInput(Input):
    """When points mature."""

    kind: PendingKind = strawberry.field(description="What it depends on.")
    span: SpanInput | None = strawberry.field(description="How long from earning; for `SPAN`.", default=None)


@strawberry.input(description="Until when points count.")
class ExpiryInput(Input):
    """When points expire."""

    kind: ExpiryKind = strawberry.field(description="What it depends on.")
    span: SpanInput | None = strawberry.field(description="How long; for kinds that run over a span.", default=None)
    month: int | None = strawberry.field(description="The month of the fixed day, 1 to 12.", default=None)
    day: int | None = strawberry.field(description="The fixed day of the month, 1 to 31.", default=None)
    years: int = strawberry.field(description="How many years after the next fixed day.", default=0)


@strawberry.input(description="What expires otherwise for the members of a tier.")
class TierExpiryInput(Input):
    """An exception by tier."""

    tier: str = strawberry.field(description="The tier's name.")
    expiry: ExpiryInput = strawberry.field(description="Until when points count that its members earn.")


@strawberry.input(description="How far members may pass points on.")
class PassingInput(Input):
    """Passing on."""

    most_at_once: Points = strawberry.field(
        description="The most that may be passed on at once.", default=points.LARGEST_AMOUNT
    )
    most_a_day: Points = strawberry.field(
        description="The most that may be passed on in a calendar day.", default=points.LARGEST_AMOUNT
    )
    holding: SpanInput | None = strawberry.field(
        description="How long the receiver waits before the points count.", default=None
    )


@strawberry.input(description="How far staff of one role may adjust.")
class AdjustingInput(Input):
    """The limits of a role."""

    role: str = strawberry.field(description="The role.")
    cap: Points = strawberry.field(description="More than this is refused.", default=points.LARGEST_AMOUNT)
    alone: Points = strawberry.field(description="Above this somebody else must agree.", default=points.LARGEST_AMOUNT)


@strawberry.input(description="What a unit's policy says; what is left out is as plain as can be.")
class UnitPolicyInput(Input):
    """A policy."""

    pending: PendingInput | None = strawberry.field(description="From when points count: at once.", default=None)
    expiry: ExpiryInput | None = strawberry.field(description="Until when points count: for ever.", default=None)
    expiry_by_tier: list[TierExpiryInput] = strawberry.field(
        description="What expires otherwise for a tier's members, at most 100 tiers.", default_factory=list
    )
    negative: NegativePolicy | None = strawberry.field(
        description="What happens when points are to be taken back that were spent: they are owed.", default=None
    )
    passing: PassingInput | None = strawberry.field(description="How points are passed on: not at all.", default=None)
    adjusting: list[AdjustingInput] = strawberry.field(
        description="What roles may adjust, at most 100 roles; others as they like.", default_factory=list
    )

    def policy(self) -> points.UnitPolicy:
        """The policy as the domain takes it. Raises InvalidInput that names the field which is wrong."""
        terms = {
            "pending": _terms(self.pending),
            "expiry": _terms(self.expiry),
            "expiry_by_tier": _by("tier", self.expiry_by_tier, "expiryByTier", lambda one: _terms(one.expiry)),
            "negative": (self.negative or NegativePolicy.DEBT).value,
            "passing": _terms(self.passing),
            "adjusting": _by("role", self.adjusting, "adjusting", lambda one: {"cap": one.cap, "alone": one.alone}),
        }
        try:
            return points.policy_from_json(terms)
        except InvalidInput as refusal:
            path = ("policy", *(camel_case(name) for name in refusal.path))
            raise InvalidInput(refusal.message, path=path) from None


def _terms(given: Input | None) -> dict[str, Any] | None:
    """An input as the JSON form of policies has it; what is null there is left out."""
    if given is None:
        return None
    return {
        name: _terms(value) if isinstance(value, Input) else getattr(value, "value", value)
        for name, value in given.values().items()
        if value is not None
    }


def _by(key: str, given: list[Any], field: str, terms: Any) -> dict[str, Any]:
    """Entries that name a tier or a role, by that name. Raises InvalidInput for too many, and for one given twice."""
    if len(given) > MOST_ENTRIES:
        raise InvalidInput(f"At most {MOST_ENTRIES} entries.", path=("policy", field))
    found = {getattr(one, key): terms(one) for one in given}
    if len(found) < len(given):
        raise InvalidInput(f"Each {key} stands here once.", path=("policy", field))
    return found


@strawberry.input(description="A new version of a unit's policy.")
class SetUnitPolicyInput(Input):
    """What `setUnitPolicy` takes."""

    unit_id: strawberry.ID = strawberry.field(description="Of which unit.")
    policy: UnitPolicyInput = strawberry.field(description="What it says.")
    valid_from: datetime | None = strawberry.field(
        description="From when on; from now on without it. The past keeps the policy it had.", default=None
    )


@strawberry.type(description="A version of a unit's policy that is on record.")
class UnitPolicySet:
    """What `setUnitPolicy` answers."""

    unit: Unit = strawberry.field(description="The unit.")
    policy: UnitPolicy = strawberry.field(description="The version.")


@strawberry.type
class UnitQueries:
    """The programme's currencies."""

    @strawberry.field(description="The units of the programme, spendable ones first.")
    async def units(self) -> list[Unit]:
        return [Unit.of(row) for row in await points.all_units()]


@strawberry.type
class UnitMutations:
    """Configuring units."""

    @mutation("Add a points currency. For staff.")
    async def create_unit(self, info: Info, input: CreateUnitInput) -> Unit | UserError:
        values = input.values() | {
            "kind": input.kind.value,
            "names": {given.language: given.name for given in input.names},
        }
        unit = await points.create_unit(actor=info.context.actor, **values)
        return await Unit.by_id(unit.id, info)

    @mutation("Give a unit a new version of its policy, from now on or from a later day. For staff.")
    async def set_unit_policy(self, info: Info, input: SetUnitPolicyInput) -> UnitPolicySet | UserError:
        version = await points.set_unit_policy(
            actor=info.context.actor,
            now=info.context.now,
            unit_id=input.unit_id,
            policy=input.policy.policy(),
            valid_from=input.valid_from and in_utc(input.valid_from, path=("validFrom",)),
        )
        unit = await Unit.by_id(input.unit_id, info)
        return UnitPolicySet(
            unit=unit,
            policy=next(policy for policy in await unit.policies(info) if policy.version == version.version),
        )
