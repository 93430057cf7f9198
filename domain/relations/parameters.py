"""The parameters of a statement that is put together from the SQL of relations."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.actor import Actor, ActorKind

SQL_TYPES: dict[type[Any], str] = {UUID: "uuid", datetime: "timestamptz", int: "bigint", str: "text", bool: "bool"}
"""The SQL type of a Python value."""

_NAMED = {"now": "timestamptz", "viewer": "uuid"}


@dataclass(frozen=True, slots=True)
class Asker:
    """The actor who asks, and the instant of the question. Few relations need the instant."""

    actor: Actor
    now: datetime | None = None

    @property
    def viewer(self) -> UUID | None:
        """The member who asks. None for other actors."""
        return self.actor.id if self.actor.kind is ActorKind.MEMBER else None

    @property
    def named(self) -> dict[str, Any]:
        """The values of the parameters that the SQL of a relation names."""
        return {"viewer": self.viewer} | ({} if self.now is None else {"now": self.now})


class Parameters:
    """The values of a statement's parameters, in order.

    The SQL of a relation may name two: `{now}`, the instant of the question, and `{viewer}`, the member who asks.
    """

    def __init__(self, named: Mapping[str, Any]) -> None:
        self.values: list[Any] = []
        self._named = named
        self._placed: dict[str, str] = {}

    def add(self, value: Any, type_: str) -> str:
        """A parameter with a value of this SQL type."""
        self.values.append(value)
        return f"${len(self.values)}::{type_}"

    def fill(self, sql: str) -> str:
        """The SQL of a relation, with its named parameters in place."""
        for name, type_ in _NAMED.items():
            if (placeholder := f"{{{name}}}") in sql:
                if name not in self._placed:
                    self._placed[name] = self.add(self._named[name], type_)
                sql = sql.replace(placeholder, self._placed[name])
        return sql
