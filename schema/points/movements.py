"""The graph's types of movements, made from the domain's declarations. Each type has the movement's parts as fields."""

import inspect
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

import strawberry

from domain import campaigns, ledger, purchases, rewards
from domain.actor import Actor
from schema.ids import camel_case, global_id
from schema.points.units import NegativePolicy
from schema.scalars import Money, Points


@strawberry.interface(
    description="The cause of a movement of points. Each movement has its own type, with its parts as fields."
)
class Movement:
    """A movement of the domain, as its reader may see it."""

    name: str = strawberry.field(description="The name in `frontend_contract/movements`: `<context>.<what_happened>`.")


@strawberry.type(description="A rule, tier or reward that a movement refers to, with its name on that day.")
class NamedThing:
    """A rule, a tier or a reward."""

    id: strawberry.ID = strawberry.field(description="The id.")
    version: int | None = strawberry.field(description="The version that applied. Null for things without versions.")
    name: str = strawberry.field(description="The name on that day.")


@strawberry.enum(description="The direction in which an earning rule rounds.")
class Rounding(Enum):
    """The domain's roundings."""

    DOWN = strawberry.enum_value("down", description="Rounds down to a whole number.")
    HALF_UP = strawberry.enum_value("half_up", description="Rounds to the nearest whole number, and a half up.")
    UP = strawberry.enum_value("up", description="Rounds up to a whole number.")


@strawberry.enum(description="The amount that an earning rule rounds.")
class Rounds(Enum):
    """The domain's amounts to round."""

    LINE = strawberry.enum_value("line", description="Each line of the receipt.")
    RECEIPT = strawberry.enum_value("receipt", description="The whole receipt, once.")


_ENUMS: Mapping[type[StrEnum], type[Enum]] = {
    campaigns.Rounding: Rounding,
    campaigns.Rounds: Rounds,
    ledger.Negative: NegativePolicy,
}
_NODES = {"purchase": "Purchase", "hold": "PointsHold", "member": "Profile", "reward_version": "Reward"}
"""The graph's type for each table that a part refers to. For other tables the id is the programme's own key."""
_DECLARED_BY = (ledger, purchases, rewards)
"""The contexts whose movements are in the graph, besides `points`. Their import registers their movements."""

_Spoken = Callable[[Any, Actor], Any]
_types: dict[type, type] = {}
_fields: dict[type, tuple[tuple[str, str, bool, _Spoken], ...]] = {}
"""By class of the domain: the fields, each as its name, the part, whether only staff see it, and its conversion."""


def movement_of(movement: ledger.Movement, actor: Actor) -> Movement:
    """The graph's form of a movement, without the parts that the actor may not see."""
    spoken: Movement = _spoken(movement, actor, name=movement.name)
    return spoken


def _spoken(value: Any, actor: Actor, **more: Any) -> Any:
    given = {
        field: None if is_for_staff and not actor.is_trusted else write(getattr(value, part), actor)
        for field, part, is_for_staff, write in _fields[type(value)]
    }
    return _types[type(value)](**given, **more)


def field_of(part: ledger.Part) -> str:
    """The field name of a part. A part with an id gets the suffix: `purchase` becomes `purchaseId`."""
    return camel_case(_attribute(part))


def _attribute(part: ledger.Part) -> str:
    return f"{part.name}_id" if part.type is UUID else part.name


def _declare(cls: type, *bases: type) -> type:
    """Make the graph's type of a movement, or of a record inside a movement."""
    parts = ledger.parts_of(cls)
    kinds = [_kind(part) for part in parts]
    body: dict[str, Any] = {_attribute(part): strawberry.field(description=_described(part)) for part in parts}
    annotations = {_attribute(part): kind for part, (kind, _) in zip(parts, kinds, strict=True)}
    made = type(cls.__name__, bases, {"__annotations__": annotations, "__doc__": cls.__doc__, **body})
    _types[cls] = strawberry.type(made, description=inspect.getdoc(cls))
    _fields[cls] = tuple(
        (_attribute(part), part.name, part.visible_to is ledger.STAFF, write)
        for part, (_, write) in zip(parts, kinds, strict=True)
    )
    return _types[cls]


def _described(part: ledger.Part) -> str:
    return part.description if part.visible_to is ledger.MEMBER else f"{part.description} Null for all but staff."


def _kind(part: ledger.Part) -> tuple[Any, _Spoken]:
    """The graph's type of a part, and the conversion of its values."""
    kind, write = _kind_of_one(part)
    if part.is_list:
        return list[kind], lambda values, actor: [write(value, actor) for value in values]  # type: ignore[valid-type]
    if part.default is None or part.visible_to is ledger.STAFF:
        return kind | None, lambda value, actor: None if value is None else write(value, actor)
    return kind, write


def _kind_of_one(part: ledger.Part) -> tuple[Any, _Spoken]:
    if part.type is UUID:
        node = _NODES.get(part.refers_to or "")
        if node is None:
            raise TypeError(f"{part.name} refers to “{part.refers_to}”: add this table to _NODES, with its type.")
        return strawberry.ID, lambda value, actor: global_id(node, value)
    if part.type is ledger.Points:
        return Points, lambda value, actor: value
    if part.type in (int, str, datetime):
        return part.type, lambda value, actor: value
    if part.type in _ENUMS:
        spoken = _ENUMS[part.type]
        return spoken, lambda value, actor: spoken(value.value)
    if part.type is ledger.Money:
        return Money, lambda value, actor: Money.of(value.minor, value.currency)
    if part.type is ledger.Named:
        thing = _NODES.get(part.refers_to or "")
        return NamedThing, lambda value, actor: NamedThing(
            id=global_id(thing, value.id) if thing else strawberry.ID(value.id), version=value.version, name=value.name
        )
    return _types.get(part.type) or _declare(part.type), _spoken


MOVEMENTS = tuple(_declare(movement, Movement) for movement in ledger.all_movements().values())
"""The types of all movements."""
