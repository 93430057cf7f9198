"""What an operation costs: the objects it can give, page sizes multiplied.

A page size may stand in a variable, so a cost is a sum whose factors are filled in per request. Where no size does, it
is a number that was reckoned once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import IntValueNode, ListValueNode, ObjectValueNode, ValueNode, VariableNode

PAGE_ARGUMENTS = ("first", "limit")
LARGEST_PAGE = 100
DEFAULT_PAGE = 20
"""What a page holds whose size is given nowhere and whose field has no default of its own."""
MOST = 10**9
"""Where counting stops: whatever costs this much is refused long before."""


@dataclass(frozen=True, slots=True)
class PageVariable:
    """A page size that a variable gives: itself, as `limit` of an object, or as the length of a list of ids."""

    name: str
    default: int

    def size(self, variables: Mapping[str, Any], defaults: Mapping[str, Any]) -> int:
        """The size in a request; values that cannot be right are refused later, and count as the default here."""
        value = variables[self.name] if self.name in variables else defaults.get(self.name)
        if isinstance(value, dict):
            value = next((value[name] for name in PAGE_ARGUMENTS if name in value), None)
        elif isinstance(value, list):
            value = len(value)
        if isinstance(value, int | float):
            return int(max(1, min(value, LARGEST_PAGE)))
        return self.default


Size = int | PageVariable


def page_of(argument: str, value: ValueNode, *, default: int) -> Size | None:
    """How many objects a field gives by this argument of it; None when the argument is not about that."""
    if argument == "paging" and isinstance(value, ObjectValueNode):
        inner = next((f.value for f in value.fields if f.name.value in PAGE_ARGUMENTS), None)
        return default if inner is None else _size(inner, default)
    if argument in PAGE_ARGUMENTS or argument == "paging":
        return _size(value, default)
    if argument == "ids":
        return max(1, min(len(value.values), LARGEST_PAGE)) if isinstance(value, ListValueNode) else _size(value, 1)
    return None


def _size(value: ValueNode, default: int) -> Size:
    if isinstance(value, IntValueNode):
        # A number of five thousand digits is one that Python does not read.
        return max(1, min(int(value.value), LARGEST_PAGE)) if len(value.value) < 10 else LARGEST_PAGE
    return PageVariable(value.name.value, default) if isinstance(value, VariableNode) else default


@dataclass(slots=True)
class Sum:
    """A cost in the making: a number, and other sums that are added so many times. A fragment's stands in many."""

    number: int = 0
    parts: list[tuple[Size, "Sum"]] = field(default_factory=list)

    def add(self, other: "Sum", *, times: Size = 1) -> None:
        """Take in another cost, so many times."""
        if isinstance(times, int) and not other.parts:
            self.number = min(self.number + other.number * times, MOST)
        else:
            self.parts.append((times, other))


_Step = tuple[int, tuple[tuple[Size, int], ...]]
"""A number, and the results of earlier steps that are added to it so many times."""


class Cost:
    """The cost of one operation. `constant` is None where it depends on variables."""

    __slots__ = ("_defaults", "_steps", "constant")

    def __init__(self, total: Sum, defaults: Mapping[str, Any]) -> None:
        self._defaults = defaults
        self._steps: list[_Step] = []
        self._lay_out(total, {})
        self.constant = None if any(self._of_variables()) else self.of({})

    def of(self, variables: Mapping[str, Any]) -> int:
        """What the operation costs with these variables: at least 1."""
        results: list[int] = []
        for number, parts in self._steps:
            for size, index in parts:
                times = size if isinstance(size, int) else size.size(variables, self._defaults)
                number += times * results[index]
            results.append(number if number < MOST else MOST)
        return max(1, results[-1])

    def _lay_out(self, total: Sum, known: dict[int, int]) -> int:
        """Put a sum behind those it is made of; each of them once. Answers its place."""
        place = known.get(id(total))
        if place is None:
            parts = tuple((times, self._lay_out(part, known)) for times, part in total.parts)
            place = known[id(total)] = len(self._steps)
            self._steps.append((total.number, parts))
        return place

    def _of_variables(self) -> list[bool]:
        return [isinstance(size, PageVariable) for _, parts in self._steps for size, _ in parts]
