"""The cost of an operation: the number of objects it can return, with page sizes multiplied.

A page size may be a variable. Such a cost is a sum whose factors come from each request; other costs are constant.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import IntValueNode, ListValueNode, ObjectValueNode, ValueNode, VariableNode

PAGE_ARGUMENTS = ("first", "limit")
LARGEST_PAGE = 100
DEFAULT_PAGE = 20
"""The page size if neither the document nor the field's default gives one."""
MOST = 10**9
"""Counting stops at this cost, which is far above the limit."""


@dataclass(frozen=True, slots=True)
class PageVariable:
    """A page size from a variable: a number, an object with `limit`, or a list of ids, whose length counts."""

    name: str
    default: int

    def size(self, variables: Mapping[str, Any], defaults: Mapping[str, Any]) -> int:
        """The size in a request. An invalid value counts as the default here and is refused later."""
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
    """The number of objects that a field returns by this argument. None if the argument is no page size."""
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
        # Python refuses to parse a number of five thousand digits.
        return max(1, min(int(value.value), LARGEST_PAGE)) if len(value.value) < 10 else LARGEST_PAGE
    return PageVariable(value.name.value, default) if isinstance(value, VariableNode) else default


@dataclass(slots=True)
class Sum:
    """A cost under construction: a number plus other sums with factors. Spreads of a fragment share its sum."""

    number: int = 0
    parts: list[tuple[Size, "Sum"]] = field(default_factory=list)

    def add(self, other: "Sum", *, times: Size = 1) -> None:
        """Add another cost, multiplied by `times`."""
        if isinstance(times, int) and not other.parts:
            self.number = min(self.number + other.number * times, MOST)
        else:
            self.parts.append((times, other))


_Step = tuple[int, tuple[tuple[Size, int], ...]]
"""A number plus (factor, index of an earlier step) pairs."""


class Cost:
    """The cost of one operation. `constant` is None if the cost depends on variables."""

    __slots__ = ("_defaults", "_steps", "constant")

    def __init__(self, total: Sum, defaults: Mapping[str, Any]) -> None:
        self._defaults = defaults
        self._steps: list[_Step] = []
        self._lay_out(total, {})
        self.constant = None if any(self._of_variables()) else self.of({})

    def of(self, variables: Mapping[str, Any]) -> int:
        """The cost with these variables, at least 1."""
        results: list[int] = []
        for number, parts in self._steps:
            for size, index in parts:
                times = size if isinstance(size, int) else size.size(variables, self._defaults)
                number += times * results[index]
            results.append(number if number < MOST else MOST)
        return max(1, results[-1])

    def _lay_out(self, total: Sum, known: dict[int, int]) -> int:
        """Append a sum to the steps, after its parts and only once. Returns its index."""
        place = known.get(id(total))
        if place is None:
            parts = tuple((times, self._lay_out(part, known)) for times, part in total.parts)
            place = known[id(total)] = len(self._steps)
            self._steps.append((total.number, parts))
        return place

    def _of_variables(self) -> list[bool]:
        return [isinstance(size, PageVariable) for _, parts in self._steps for size, _ in parts]
