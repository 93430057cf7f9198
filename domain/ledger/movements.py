"""Movements: why points moved. Each is declared once, as a class in the context that causes it.

A movement's name is `<context>.<what_happened>`, made from its module and class: `domain/rewards/movements.py` and
`RewardRedeemedMovement` give `rewards.reward_redeemed`. A transfer keeps the name and the parts. The class gives the
sentence (`messages/`), the types of the graph, the contract's catalogue, and the doctor's checks.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import orjson

from domain.ledger.entries import TransferKind
from domain.ledger.parts import MEMBER, Points, as_json, from_json, part, record
from domain.ledger.terms import Negative

_by_name: dict[str, type["Movement"]] = {}
M = TypeVar("M", bound="Movement")


@record
class Movement:
    """The root of all movements.

    `kinds` are the kinds of transfer that it explains; `checks` are conditions in SQL that must hold for each transfer
    `t` that it explains (see `laws/movements.py` for the words they may use).
    """

    name: ClassVar[str]
    kinds: ClassVar[tuple[TransferKind, ...]]
    checks: ClassVar[tuple[str, ...]] = ()

    def parts(self) -> str:
        """The parts as canonical JSON: equal movements give equal text."""
        return orjson.dumps(as_json(self), default=str).decode()  # asyncpg has a UUID of its own

    def told(self, **parts: Any) -> Self:
        """The movement with parts that only the posting knows. Raises TypeError for a part that it does not have."""
        return replace(self, **parts)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(part,))
def movement(*kinds: TransferKind) -> Callable[[type[M]], type[M]]:
    """Declare a movement that explains transfers of these kinds; without kinds, those of its base class."""

    def declare(cls: type[M]) -> type[M]:
        made = record(cls)
        context = made.__module__.split(".")[1]
        happened = re.sub(r"(?<!^)(?=[A-Z])", "_", made.__name__.removesuffix("Movement")).lower()
        made.name = f"{context}.{happened}"
        made.kinds = kinds or made.kinds
        _by_name[made.name] = made
        return made

    return declare


def all_movements() -> Mapping[str, type[Movement]]:
    """The movements of every imported context, in the order of their names."""
    return dict(sorted(_by_name.items()))


def movement_named(name: str, parts: str) -> Movement | None:
    """The movement from its stored form; None for one that a newer release wrote and this one cannot read."""
    try:
        return cast(Movement, from_json(cast(Any, _by_name[name]), orjson.loads(parts)))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


@record
class ClawbackMovement(Movement):
    """The root of movements that take granted points back. The posting fills its parts in."""

    kinds: ClassVar = (TransferKind.CLAWBACK,)

    owed: Points = part(
        "The points that were spent already: the next points pay them.", visible_to=MEMBER, default=Points(0)
    )
    short: Points = part("The points that were spent already and are not owed.", visible_to=MEMBER, default=Points(0))
    negative: Negative | None = part("The policy for points that were spent already.", default=None)


@record
class ReinstatementMovement(Movement):
    """The root of movements that give spent points back. The posting fills its part in."""

    kinds: ClassVar = (TransferKind.REINSTATE,)
    checks: ClassVar = ("coalesce({expired}, 0) BETWEEN 0 AND t.amount",)

    expired: Points = part("The points of it that had expired meanwhile.", visible_to=MEMBER, default=Points(0))


@movement(TransferKind.REINSTATE)
class ExpiryReversedMovement(Movement):
    """Expired points that came back because the purchase that had earned them was returned."""


@movement(TransferKind.EXPIRE)
class PointsExpiredMovement(Movement):
    """Points that expired."""
