"""Limits of a document, counted in one linear pass before it is validated.

Every fragment is counted once, however often it is spread: its figures are added, never walked again. So the time is
linear in the length of the text, and documents that double with each fragment cost no more than they weigh.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

PAGE_ARGUMENTS = ("first", "limit")
DEFAULT_PAGE = 20
"""What a list holds that is asked for without a page size; other fields hold one object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most a document may ask. Text limits are the parser's; the others are counted here."""

    source_length: int = 64_000
    tokens: int = 4_000
    comments: int = 500
    operations: int = 5
    depth: int = 15
    aliases: int = 100
    directives: int = 50
    root_fields: int = 20
    list_values: int = 5_000
    cost: int = 20_000


class OverLimit(Exception):
    """The document asks more than `limit` of something; the message is for the client."""

    def __init__(self, what: str, count: int | str, most: int) -> None:
        super().__init__(f"The document has {count} {what}; at most {most:,} are allowed.")


@dataclass(slots=True)
class Figures:
    """What one selection set holds, its fragments included. `cost` counts objects, page sizes multiplied."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    fields: int = 0
    cost: int = 0

    def add(self, other: "Figures", *, times: int = 1) -> None:
        """Take in what a nested selection holds; costs are multiplied by the page's size."""
        self.depth = max(self.depth, other.depth)
        self.aliases += other.aliases
        self.directives += other.directives
        self.fields += other.fields
        self.cost += other.cost * times


def check_document(document: DocumentNode, limits: Limits) -> Mapping[str | None, int]:
    """The cost of each operation by its name, at the largest pages its variables allow.

    Raises OverLimit. A page size that comes in a variable counts as its default, or as the largest page there is.
    """
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if len(operations) > limits.operations:
        raise OverLimit("operations", len(operations), limits.operations)
    counter = _Counter(document, limits)
    costs: dict[str | None, int] = {}
    for operation in operations:
        counter.pages = _pages_of_variables(operation)
        figures = counter.count(operation.selection_set)
        figures.directives += len(operation.directives or ())
        root_fields = counter.root_fields(operation.selection_set)
        for what, count, most in (
            ("levels", figures.depth, limits.depth),
            ("aliases", figures.aliases, limits.aliases),
            ("directives", figures.directives, limits.directives),
            ("root fields", root_fields, limits.root_fields),
        ):
            if count > most:
                raise OverLimit(what, count, most)
        costs[operation.name.value if operation.name else None] = figures.cost
    return costs


def _pages_of_variables(operation: OperationDefinitionNode) -> Mapping[str, int]:
    return {
        definition.variable.name.value: int(definition.default_value.value)
        for definition in operation.variable_definitions or ()
        if isinstance(definition.default_value, IntValueNode)
    }


class _Counter:
    def __init__(self, document: DocumentNode, limits: Limits) -> None:
        self._limits = limits
        self._fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._counted: dict[str, Figures] = {}
        self._counting: set[str] = set()
        self.pages: Mapping[str, int] = {}

    def count(self, selections: SelectionSetNode, *, level: int = 1) -> Figures:
        """The figures of a selection set."""
        # Deeper than this nothing is counted: the document is refused whatever comes below.
        if level > self._limits.depth + 1:
            return Figures(depth=1)
        figures = Figures(depth=1)
        for selection in selections.selections:
            figures.directives += len(selection.directives or ())
            if isinstance(selection, FieldNode):
                self._count_field(selection, figures, level)
            elif isinstance(selection, InlineFragmentNode):
                figures.add(self.count(selection.selection_set, level=level))
            elif isinstance(selection, FragmentSpreadNode):
                figures.add(self._count_fragment(selection.name.value, level))
        return figures

    def _count_field(self, field: FieldNode, figures: Figures, level: int) -> None:
        figures.fields += 1
        figures.aliases += field.alias is not None
        for argument in field.arguments or ():
            self._check_lists(argument.value)
        if field.selection_set is None:
            return
        inner = self.count(field.selection_set, level=level + 1)
        inner.depth += 1
        inner.cost += 1
        figures.add(inner, times=self._page(field))

    def _count_fragment(self, name: str, level: int) -> Figures:
        """A fragment's figures. One that spreads itself is left to validation, which refuses it."""
        if name in self._counted:
            return self._counted[name]
        fragment = self._fragments.get(name)
        if fragment is None or name in self._counting:
            return Figures()
        self._counting.add(name)
        figures = self.count(fragment.selection_set, level=1)
        self._counting.discard(name)
        self._counted[name] = figures
        return figures

    def _page(self, field: FieldNode) -> int:
        """How many objects a field can give: its page size, or one."""
        for argument in field.arguments or ():
            if argument.name.value in PAGE_ARGUMENTS:
                return max(1, self._size(argument.value))
            if argument.name.value == "paging" and isinstance(argument.value, ObjectValueNode):
                for inner in argument.value.fields:
                    if inner.name.value in PAGE_ARGUMENTS:
                        return max(1, self._size(inner.value))
        return 1

    def _size(self, value: ValueNode) -> int:
        if isinstance(value, IntValueNode):
            return min(int(value.value), 100) if len(value.value) < 10 else 100
        if isinstance(value, VariableNode):
            return self.pages.get(value.name.value, 100)
        return DEFAULT_PAGE

    def _check_lists(self, value: ValueNode) -> None:
        """Refuse literal lists with more values than are allowed, however they are nested."""
        if isinstance(value, ListValueNode):
            if len(value.values) > self._limits.list_values:
                raise OverLimit("values in one list", len(value.values), self._limits.list_values)
            for inner in value.values:
                self._check_lists(inner)
        elif isinstance(value, ObjectValueNode):
            for field in value.fields:
                self._check_lists(field.value)

    def root_fields(self, selections: SelectionSetNode, *, seen: frozenset[str] = frozenset()) -> int:
        """The fields at the root, fragments spread out once each."""
        count = 0
        for selection in selections.selections:
            if isinstance(selection, FieldNode):
                count += 1
            elif isinstance(selection, InlineFragmentNode):
                count += self.root_fields(selection.selection_set, seen=seen)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in seen:
                fragment = self._fragments.get(selection.name.value)
                if fragment is not None:
                    seen = seen | {selection.name.value}
                    count += self.root_fields(fragment.selection_set, seen=seen)
        return count


def check_lists_of_variables(variables: Mapping[str, Any], limits: Limits) -> None:
    """Refuse variables that hold a list with more values than are allowed, however deep it lies."""
    waiting: list[Any] = [*variables.values()]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            if len(value) > limits.list_values:
                raise OverLimit("values in one list", len(value), limits.list_values)
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
