"""Configuring units: new units, and new versions of their policies."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import strawberry

from domain import points, tiers
from domain.errors import InvalidInput
from schema.context import Info
from schema.errors import UserError
from schema.ids import camel_case
from schema.inputs import Input
from schema.mutating import mutation
from schema.points.loaders import PointsLoaders
from schema.points.units import CalendarUnit, ExpiryKind, NegativePolicy, PendingKind, Unit, UnitKind, UnitPolicy
from schema.programme.types import WHY
from schema.scalars import Points

MOST_ENTRIES = 100
POLICY_FIELDS = ("pending", "expiry", "expiry_by_tier", "negative", "passing", "adjusting")


@strawberry.input(description="A name in a language.")
class UnitNameInput(Input):
    """A translated name."""

    language: str = strawberry.field(description="The language, a BCP 47 tag such as `de` or `pt-BR`.")
    name: str = strawberry.field(description="The name.")


@strawberry.input(description="A points currency to add.")
class CreateUnitInput(Input):
    """The input of `createUnit`."""

    id: strawberry.ID = strawberry.field(
        description="The code of the unit, such as `miles`. A repeated request changes nothing."
    )
    kind: UnitKind = strawberry.field(description="The kind of the unit.")
    name: str = strawberry.field(description="The name for members whose language has no name in `names`.")
    names: list[UnitNameInput] = strawberry.field(description="The names in other languages.", default_factory=list)
    decimals: int = strawberry.field(description="The number of decimals shown, from 0 to 6.", default=0)
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="A span of calendar time.")
class SpanInput(Input):
    """A span."""

    count: int = strawberry.field(description="The number of calendar units.")
    of: CalendarUnit = strawberry.field(description="The calendar unit that is counted.")
    rounded_to: CalendarUnit | None = strawberry.field(
        description="The span is extended to the end of this calendar unit. Null means no rounding.", default=None
    )


@strawberry.input(description="The rule for the time from which points count.")
class PendingInput(Input):
    """The time at which points mature."""

    kind: PendingKind = strawberry.field(description="The kind of rule.")
    span: SpanInput | None = strawberry.field(description="The span after earning. Only for `SPAN`.", default=None)


@strawberry.input(description="The rule for the time at which points expire.")
class ExpiryInput(Input):
    """The time at which points expire."""

    kind: ExpiryKind = strawberry.field(description="The kind of rule.")
    span: SpanInput | None = strawberry.field(description="The span. Only for kinds with a span.", default=None)
    month: int | None = strawberry.field(description="The month of the fixed day, from 1 to 12.", default=None)
    day: int | None = strawberry.field(description="The fixed day of the month, from 1 to 31.", default=None)
    years: int = strawberry.field(description="The number of years after the next fixed day.", default=0)


@strawberry.input(description="Another expiry for the members of a tier.")
class TierExpiryInput(Input):
    """An exception by tier."""

    tier: strawberry.ID = strawberry.field(description="The tier's code, such as `gold`.")
    expiry: ExpiryInput = strawberry.field(description="The expiry of points that its members earn.")


@strawberry.input(description="Limits for members who pass points on.")
class PassingInput(Input):
    """Passing on."""

    most_at_once: Points | None = strawberry.field(
        description="The most points in one transfer. By default, as many as in a day.", default=None
    )
    most_a_day: Points | None = strawberry.field(
        description="The most points in a calendar day. By default, no limit.", default=None
    )
    holding: SpanInput | None = strawberry.field(
        description="The waiting time before the receiver can spend the points.", default=None
    )


@strawberry.input(description="Limits for adjustments by one staff role.")
class AdjustingInput(Input):
    """The limits of a role."""

    role: str = strawberry.field(description="The role.")
    cap: Points | None = strawberry.field(
        description="The most points in one adjustment. By default, no limit.", default=None
    )
    alone: Points | None = strawberry.field(
        description="The most points without the approval of a second person. By default, no approval is needed.",
        default=None,
    )


@strawberry.input(
    description="Fields of a unit's policy to change. Omitted fields keep their value; null resets to the default."
    " A given value replaces the whole field."
)
class UnitPolicyInput(Input):
    """The changed fields of a policy."""

    pending: PendingInput | None = strawberry.field(
        description="The time from which points count. Null means at once.", default=strawberry.UNSET
    )
    expiry: ExpiryInput | None = strawberry.field(
        description="The time at which points expire. Null means never.", default=strawberry.UNSET
    )
    expiry_by_tier: list[TierExpiryInput] | None = strawberry.field(
        description="Other expiries for the members of tiers, at most 100. Null means none.",
        default=strawberry.UNSET,
    )
    negative: NegativePolicy | None = strawberry.field(
        description="The rule for taking back points that are already spent. Null means that the member owes them.",
        default=strawberry.UNSET,
    )
    passing: PassingInput | None = strawberry.field(
        description="Limits for members who pass points on. Null means that members cannot pass points on.",
        default=strawberry.UNSET,
    )
    adjusting: list[AdjustingInput] | None = strawberry.field(
        description="Limits by role, at most 100. Unlisted roles except admins cannot adjust. Null means no limits.",
        default=strawberry.UNSET,
    )

    def changes(self) -> dict[str, Any]:
        """The given fields, as the domain takes them. None resets a field to its default."""
        given: dict[str, Any] = {
            name: _terms(value) if isinstance(value, Input) else getattr(value, "value", value)
            for name, value in self.values().items()
        }
        if given.get("expiry_by_tier"):
            given["expiry_by_tier"] = _by("tier", given["expiry_by_tier"], "expiryByTier", lambda one: one.expiry)
        if given.get("adjusting"):
            given["adjusting"] = _by("role", given["adjusting"], "adjusting", lambda one: one)
            for limits in given["adjusting"].values():
                del limits["role"]
        return {name: None if value == [] else value for name, value in given.items()}


def _terms(given: Input | None) -> dict[str, Any] | None:
    """An input in the JSON form of policies, without the fields that are null."""
    if given is None:
        return None
    return {
        name: _terms(value) if isinstance(value, Input) else getattr(value, "value", value)
        for name, value in given.values().items()
        if value is not None
    }


def _by(key: str, given: list[Any], field: str, said: Callable[[Any], Input]) -> dict[str, Any]:
    """The entries of tiers or roles, by name. Raises InvalidInput for too many entries or a repeated name."""
    if len(given) > MOST_ENTRIES:
        raise InvalidInput(f"At most {MOST_ENTRIES} entries.", path=("policy", field))
    found = {getattr(one, key): _terms(said(one)) for one in given}
    if len(found) < len(given):
        raise InvalidInput(f"Each {key} stands here once.", path=("policy", field))
    return found


_LISTS = {"expiry_by_tier": ("tier", ("expiry",)), "adjusting": ("role", ())}
"""Lists whose entries the domain finds by name: the field with the name, and the path to the entry's other fields."""


@contextmanager
def _refusals_about_the_policy(given: UnitPolicyInput) -> Iterator[None]:
    """Rewrite the path of a refusal about a policy as its path in the input: `policy`, then names in camel case."""
    try:
        yield
    except InvalidInput as refusal:
        if not refusal.path or refusal.path[0] not in POLICY_FIELDS:
            raise
        path = tuple(camel_case(part) for part in _place(refusal.path, given))
        raise InvalidInput(refusal.message, path=("policy", *path)) from None


def _place(path: tuple[str, ...], given: UnitPolicyInput) -> tuple[str, ...]:
    """The path in the input of a field of the domain's policy. Entries of lists have a number, from 0."""
    field, *inner = path
    if field not in _LISTS or not inner:
        return path
    key, around = _LISTS[field]
    number = [getattr(entry, key) for entry in getattr(given, field)].index(inner[0])
    return (field, str(number), *((*around, *inner[1:]) if inner[1:] else (key,)))


@strawberry.input(description="A new version of a unit's policy.")
class SetUnitPolicyInput(Input):
    """The input of `setUnitPolicy`."""

    unit_id: strawberry.ID = strawberry.field(description="The unit.")
    policy: UnitPolicyInput = strawberry.field(
        description="The changes. Other fields stay as in the version in force at that time."
    )
    valid_from: datetime | None = strawberry.field(
        description="The start of the version, at most ten years ahead. By default, now.",
        default=None,
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="A version of a unit's policy to withdraw.")
class WithdrawUnitPolicyInput(Input):
    """The input of `withdrawUnitPolicy`."""

    unit_id: strawberry.ID = strawberry.field(description="The unit.")
    version: int = strawberry.field(description="The number of the version. The number is not used again.")
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.type(description="A recorded version of a unit's policy.")
class UnitPolicySet:
    """The answer of `setUnitPolicy`."""

    unit: Unit = strawberry.field(description="The unit.")
    policy: UnitPolicy = strawberry.field(description="The version.")


@strawberry.type
class UnitQueries:
    """The programme's currencies."""

    @strawberry.field(description="The units of the programme, spendable units first.")
    async def units(self) -> list[Unit]:
        return [Unit.of(row) for row in await points.all_units()]


@strawberry.type
class UnitMutations:
    """Configuring units."""

    @mutation("Add a points currency. For staff.")
    async def create_unit(self, info: Info, input: CreateUnitInput) -> Unit | UserError:
        names = {given.language: given.name for given in input.names}
        if len(names) < len(input.names):
            raise InvalidInput("A language is listed twice.", path=("names",))
        draft = points.UnitDraft(name=input.name, kind=str(input.kind.value), decimals=input.decimals, names=names)
        unit = await points.create_unit(
            actor=info.context.actor, id=input.id, draft=draft, why=input.why, now=info.context.now
        )
        return Unit.of(await info.context.loaders(PointsLoaders).unit.load(unit.id))

    @mutation(
        "Add a version of a unit's policy, in force now or later. Points keep the expiry of the day on which they were"
        " earned. For staff."
    )
    async def set_unit_policy(self, info: Info, input: SetUnitPolicyInput) -> UnitPolicySet | UserError:
        with _refusals_about_the_policy(input.policy):
            version = await tiers.change_unit_policy(
                actor=info.context.actor,
                now=info.context.now,
                unit_id=input.unit_id,
                changes=input.policy.changes(),
                valid_from=input.valid_from,
                why=input.why,
            )
        loaders = info.context.loaders(PointsLoaders)
        versions = await loaders.policies.load(input.unit_id)
        return UnitPolicySet(
            unit=Unit.of(await loaders.unit.load(input.unit_id)),
            policy=next(UnitPolicy.of(found) for found in versions if found.version.number == version),
        )

    @mutation("Withdraw a version of a unit's policy that is not in force yet. Later versions stay. For staff.")
    async def withdraw_unit_policy(self, info: Info, input: WithdrawUnitPolicyInput) -> Unit | UserError:
        await points.withdraw_unit_policy(actor=info.context.actor, now=info.context.now, **input.values())
        return Unit.of(await info.context.loaders(PointsLoaders).unit.load(input.unit_id))
