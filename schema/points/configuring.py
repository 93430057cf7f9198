"""Configuring units: new ones, and new versions of their policies."""

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
    """What `createUnit` takes."""

    id: strawberry.ID = strawberry.field(description="Its code, such as `miles`; the same again changes nothing.")
    kind: UnitKind = strawberry.field(description="What it is for.")
    name: str = strawberry.field(description="What members call it where no other name is known.")
    names: list[UnitNameInput] = strawberry.field(description="Its names in other languages.", default_factory=list)
    decimals: int = strawberry.field(description="How many decimals are shown, from 0 to 6.", default=0)
    why: str | None = strawberry.field(description=WHY, default=None)


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

    tier: strawberry.ID = strawberry.field(description="The tier's code, such as `gold`.")
    expiry: ExpiryInput = strawberry.field(description="Until when points count that its members earn.")


@strawberry.input(description="How far members may pass points on.")
class PassingInput(Input):
    """Passing on."""

    most_at_once: Points | None = strawberry.field(
        description="The most that may be passed on at once; as much as in a day without it.", default=None
    )
    most_a_day: Points | None = strawberry.field(
        description="The most that may be passed on in a calendar day; no limit without it.", default=None
    )
    holding: SpanInput | None = strawberry.field(
        description="How long the receiver waits before the points count.", default=None
    )


@strawberry.input(description="How far staff of one role may adjust.")
class AdjustingInput(Input):
    """The limits of a role."""

    role: str = strawberry.field(description="The role.")
    cap: Points | None = strawberry.field(description="More than this is refused; no limit without it.", default=None)
    alone: Points | None = strawberry.field(
        description="Above this somebody else must agree; never without it.", default=None
    )


@strawberry.input(
    description="What shall be otherwise in a unit's policy. What is left out stays as it is in the version before;"
    " null makes it as plain as it was at first. What is given takes the place of the whole of what was there."
)
class UnitPolicyInput(Input):
    """What changes in a policy."""

    pending: PendingInput | None = strawberry.field(
        description="From when points count; null: at once.", default=strawberry.UNSET
    )
    expiry: ExpiryInput | None = strawberry.field(
        description="Until when points count; null: for ever.", default=strawberry.UNSET
    )
    expiry_by_tier: list[TierExpiryInput] | None = strawberry.field(
        description="What expires otherwise for a tier's members, at most 100 tiers; null: nothing.",
        default=strawberry.UNSET,
    )
    negative: NegativePolicy | None = strawberry.field(
        description="What happens when points are to be taken back that were spent; null: they are owed.",
        default=strawberry.UNSET,
    )
    passing: PassingInput | None = strawberry.field(
        description="How points are passed on; null: not at all.", default=strawberry.UNSET
    )
    adjusting: list[AdjustingInput] | None = strawberry.field(
        description="What roles may adjust, at most 100 roles, and others then nothing; null: all as they like.",
        default=strawberry.UNSET,
    )

    def changes(self) -> dict[str, Any]:
        """The fields that were given, as the domain takes them; None for those to be made plain."""
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
    """An input as the JSON form of policies has it; what is null there is left out."""
    if given is None:
        return None
    return {
        name: _terms(value) if isinstance(value, Input) else getattr(value, "value", value)
        for name, value in given.values().items()
        if value is not None
    }


def _by(key: str, given: list[Any], field: str, said: Callable[[Any], Input]) -> dict[str, Any]:
    """What is said of tiers or roles, by their names. Raises InvalidInput for too many, and for one given twice."""
    if len(given) > MOST_ENTRIES:
        raise InvalidInput(f"At most {MOST_ENTRIES} entries.", path=("policy", field))
    found = {getattr(one, key): _terms(said(one)) for one in given}
    if len(found) < len(given):
        raise InvalidInput(f"Each {key} stands here once.", path=("policy", field))
    return found


_LISTS = {"expiry_by_tier": ("tier", ("expiry",)), "adjusting": ("role", ())}
"""Lists whose entries the domain knows by a name: the field that has it, and where in an entry all else stands."""


@contextmanager
def _refusals_about_the_policy(given: UnitPolicyInput) -> Iterator[None]:
    """Tell refusals that name a field of a policy by its place in the input: `policy`, and then camel case."""
    try:
        yield
    except InvalidInput as refusal:
        if not refusal.path or refusal.path[0] not in POLICY_FIELDS:
            raise
        path = tuple(camel_case(part) for part in _place(refusal.path, given))
        raise InvalidInput(refusal.message, path=("policy", *path)) from None


def _place(path: tuple[str, ...], given: UnitPolicyInput) -> tuple[str, ...]:
    """A field of the domain's policy as a place in the input: entries of lists by their number, counted from 0."""
    field, *inner = path
    if field not in _LISTS or not inner:
        return path
    key, around = _LISTS[field]
    number = [getattr(entry, key) for entry in getattr(given, field)].index(inner[0])
    return (field, str(number), *((*around, *inner[1:]) if inner[1:] else (key,)))


@strawberry.input(description="A new version of a unit's policy.")
class SetUnitPolicyInput(Input):
    """What `setUnitPolicy` takes."""

    unit_id: strawberry.ID = strawberry.field(description="Of which unit.")
    policy: UnitPolicyInput = strawberry.field(
        description="What it changes; all else stays as in the version in force at that time."
    )
    valid_from: datetime | None = strawberry.field(
        description="From when on, at most ten years ahead; from now on without it. The past keeps the policy it had.",
        default=None,
    )
    why: str | None = strawberry.field(description=WHY, default=None)


@strawberry.input(description="A version of a unit's policy that shall not come into force.")
class WithdrawUnitPolicyInput(Input):
    """What `withdrawUnitPolicy` takes."""

    unit_id: strawberry.ID = strawberry.field(description="Of which unit.")
    version: int = strawberry.field(description="The version's number; it is not given again.")
    why: str | None = strawberry.field(description=WHY, default=None)


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
        names = {given.language: given.name for given in input.names}
        if len(names) < len(input.names):
            raise InvalidInput("Each language stands here once.", path=("names",))
        values = input.values() | {"kind": input.kind.value, "names": names}
        unit = await points.create_unit(actor=info.context.actor, now=info.context.now, **values)
        return await Unit.by_id(unit.id, info)

    @mutation(
        "Give a unit a new version of its policy, from now on or from a later day; what is not said stays as it was."
        " Refused where points earned on some day of the year would end before they count."
        " Points keep the expiry of the day they were earned on. A changed span of `INACTIVITY` reaches a silent"
        " account at its next movement that shows the member active, and brings no end nearer: until then it lapses"
        " when it would have. Once inactivity costs nobody anything, nothing lapses; when it begins to cost everybody,"
        " silent accounts count as active at that moment. For staff."
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
        unit = await Unit.by_id(input.unit_id, info)
        return UnitPolicySet(
            unit=unit,
            policy=next(policy for policy in await unit.policies(info) if policy.version == version),
        )

    @mutation("Take back a version of a unit's policy that is not in force yet; later ones stay. For staff.")
    async def withdraw_unit_policy(self, info: Info, input: WithdrawUnitPolicyInput) -> Unit | UserError:
        await points.withdraw_unit_policy(actor=info.context.actor, now=info.context.now, **input.values())
        return await Unit.by_id(input.unit_id, info)
