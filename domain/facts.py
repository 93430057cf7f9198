"""Facts: past-tense, frozen records of something that happened. They carry ids and amounts, never personal data.

A fact's name is `<context>.<what_happened>`, made from its module and class: `domain/rewards/facts.py` and
`RewardRedeemed` give `rewards.reward_redeemed`. Readers follow the facts of one `key` in order: mostly of a member.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Self, get_type_hints
from uuid import UUID

import orjson

_by_name: dict[str, type["Fact"]] = {}


@dataclass(frozen=True, slots=True)
class Fact:
    """The root of all facts. Subclasses are frozen dataclasses in a context's `facts.py`."""

    name: ClassVar[str]

    def __init_subclass__(cls) -> None:
        # Python makes a dataclass with slots twice. The second class replaces the first one here.
        super(Fact, cls).__init_subclass__()
        context = cls.__module__.split(".")[1]
        cls.name = f"{context}.{re.sub(r'(?<!^)(?=[A-Z])', '_', cls.__name__).lower()}"
        _by_name[cls.name] = cls

    @property
    def key(self) -> UUID:
        """The id whose facts readers follow in order."""
        raise NotImplementedError

    def payload(self) -> str:
        """The fact's fields as JSON text."""
        return orjson.dumps(self, default=str).decode()

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        """The fact made of its fields as JSON values."""
        hints = get_type_hints(cls)
        return cls(**{name: _revive(hints[name], value) for name, value in payload.items()})


def _revive(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if kind in (UUID, UUID | None):
        return UUID(value)
    if kind in (datetime, datetime | None):
        return datetime.fromisoformat(value)
    return value


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A fact that this release cannot read, such as a fact of a newer release. Reactions keep it: see there."""

    name: str
    key: UUID
    written: str
    """The payload as stored."""

    def payload(self) -> str:
        return self.written


def fact_named(name: str, payload: str, *, key: UUID) -> Fact | Unreadable:
    """The fact with this name and payload; Unreadable when this release cannot read it."""
    try:
        return _by_name[name].from_payload(orjson.loads(payload))
    except (KeyError, TypeError, ValueError, AttributeError):
        return Unreadable(name, key, payload)
