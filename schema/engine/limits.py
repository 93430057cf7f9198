"""Limits of a document, counted in one linear pass before it is validated.

Every fragment is counted once; each spread adds its figures without walking it again. So the time is linear in the
length of the text, even for fragments that double with each level.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValueNode,
    is_object_type,
)
from graphql.utilities import value_from_ast_untyped

from schema.engine.costs import DEFAULT_PAGE, PAGE_ARGUMENTS, Cost, Size, Sum, page_of

MUTATION_COSTS = 10
"""The cost of each root field of a mutation, on top of the objects it returns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of a document. The parser enforces the limits on the text; the others are counted here.

    The introspection query has 183 tokens, 72 fields and 303 pairs with one name. None of Laurel's operations has more.
    """

    source_length: int = 64_000
    tokens: int = 2_500
    comments: int = 500
    operations: int = 5
    variables: int = 100
    fragments: int = 50
    spreads: int = 200
    fields: int = 500
    pairs: int = 2_500
    depth: int = 15
    aliases: int = 100
    directives: int = 50
    root_fields: int = 20
    values: int = 500
    variable_values: int = 5_000
    variable_objects: int = 600
    variable_levels: int = 50
    cost: int = 20_000


class OverLimit(Exception):
    """The document exceeds a limit. The message is for the client."""

    def __init__(self, what: str, count: int | str, most: int) -> None:
        super().__init__(f"The document has {count} {what}; at most {most:,} are allowed.")


@dataclass(frozen=True, slots=True)
class Measure:
    """The facts about an operation that are known before it runs."""

    cost: Cost
    reads_schema: bool
    """True if the operation selects `__schema` or `__type`."""


@dataclass(slots=True)
class Figures:
    """The figures of one selection set, including its fragments."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    cost: Sum = field(default_factory=Sum)

    def add(self, other: "Figures", *, times: Size = 1) -> None:
        """Add the figures of a nested selection. The cost is multiplied by `times`."""
        self.depth = max(self.depth, other.depth)
        self.aliases += other.aliases
        self.directives += other.directives
        self.cost.add(other.cost, times=times)


def default_pages(schema: GraphQLSchema) -> Mapping[str, int]:
    """Field name -> page size without a size argument. Of fields with one name, the largest counts."""
    pages: dict[str, int] = {}
    for kind in schema.type_map.values():
        for name, definition in kind.fields.items() if is_object_type(kind) else ():
            for argument in (*PAGE_ARGUMENTS, "paging"):
                if argument in definition.args:
                    default = definition.args[argument].default_value
                    size = default if isinstance(default, int) else DEFAULT_PAGE
                    pages[name] = max(size, pages.get(name, 1))
    return pages


def check_document(document: DocumentNode, limits: Limits, pages: Mapping[str, int]) -> Mapping[str | None, Measure]:
    """Operation name -> measure. `pages` are the `default_pages` of the schema. Raises OverLimit."""
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    _refuse_more("operations", len(operations), limits.operations)
    _refuse_more("fragments", len(document.definitions) - len(operations), limits.fragments)
    counter = _Counter(fragments, limits, pages)
    for definition in (*operations, *fragments.values()):
        counter.count_text(definition.selection_set)
    _refuse_more("fields", counter.names.total(), limits.fields)
    _refuse_more("spread fragments", counter.spreads, limits.spreads)
    pairs = sum(count * (count - 1) // 2 for count in counter.names.values())
    _refuse_more("pairs of fields with the same response key", pairs, limits.pairs)
    return {
        operation.name.value if operation.name else None: _measure(operation, counter, limits)
        for operation in operations
    }


def _refuse_more(what: str, count: int, most: int) -> None:
    if count > most:
        raise OverLimit(what, count, most)


def _measure(operation: OperationDefinitionNode, counter: "_Counter", limits: Limits) -> Measure:
    definitions = operation.variable_definitions or ()
    figures = counter.count(operation.selection_set)
    roots = counter.root_fields(operation.selection_set)
    _refuse_more("variables", len(definitions), limits.variables)
    _refuse_more("levels", figures.depth, limits.depth)
    _refuse_more("aliases", figures.aliases, limits.aliases)
    _refuse_more("directives", figures.directives + len(operation.directives or ()), limits.directives)
    _refuse_more("root fields", len(roots), limits.root_fields)
    if operation.operation is OperationType.MUTATION:
        figures.cost.number += MUTATION_COSTS * len(roots)
    defaults = {
        definition.variable.name.value: value_from_ast_untyped(definition.default_value)
        for definition in definitions
        if definition.default_value is not None
    }
    return Measure(Cost(figures.cost, defaults), reads_schema="__schema" in roots or "__type" in roots)


class _Counter:
    def __init__(
        self, fragments: Mapping[str, FragmentDefinitionNode], limits: Limits, pages: Mapping[str, int]
    ) -> None:
        self._limits = limits
        self._pages = pages
        self._fragments = fragments
        self._counted: dict[str, Figures] = {}
        self._counting: set[str] = set()
        self._values = 0
        self.names: Counter[str] = Counter()
        """Response key -> number of fields with that key in the text."""
        self.spreads = 0

    def count_text(self, selections: SelectionSetNode) -> None:
        """Count the fields, spreads and values of the text. Fragments are counted where they are defined."""
        waiting = [selections]
        while waiting:
            for selection in waiting.pop().selections:
                if isinstance(selection, FieldNode):
                    self.names[(selection.alias or selection.name).value] += 1
                    for argument in selection.arguments or ():
                        self._check_values(argument.value)
                else:
                    self.spreads += 1
                for directive in selection.directives or ():
                    for argument in directive.arguments or ():
                        self._check_values(argument.value)
                inner: SelectionSetNode | None = getattr(selection, "selection_set", None)
                if inner is not None:
                    waiting.append(inner)

    def count(self, selections: SelectionSetNode, *, level: int = 1) -> Figures:
        """The figures of a selection set."""
        # Deeper levels need no count: the document is refused anyway.
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
        figures.aliases += field.alias is not None
        if field.selection_set is None:
            return
        inner = self.count(field.selection_set, level=level + 1)
        inner.depth += 1
        inner.cost.number += 1
        figures.add(inner, times=self._page(field))

    def _count_fragment(self, name: str, level: int) -> Figures:
        """The figures of a fragment. Validation refuses a fragment that spreads itself."""
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

    def _page(self, field: FieldNode) -> Size:
        """The number of objects a field can return: its page size, or 1."""
        default = self._pages.get(field.name.value, 1)
        for argument in field.arguments or ():
            size = page_of(argument.name.value, argument.value, default=default)
            if size is not None:
                return size
        return default

    def _check_values(self, value: ValueNode) -> None:
        """Refuse a document with too many values in its literals, however nested. Raises OverLimit."""
        waiting = [value]
        while waiting:
            value = waiting.pop()
            if isinstance(value, ListValueNode):
                self._values += len(value.values)
                waiting += value.values
            elif isinstance(value, ObjectValueNode):
                self._values += len(value.fields)
                waiting += [field.value for field in value.fields]
        _refuse_more("values in lists and objects", self._values, self._limits.values)

    def root_fields(self, selections: SelectionSetNode) -> list[str]:
        """The names of the root fields, with each fragment spread once."""
        names: list[str] = []
        seen: set[str] = set()
        waiting = [selections]
        while waiting:
            for selection in waiting.pop().selections:
                if isinstance(selection, FieldNode):
                    names.append(selection.name.value)
                elif isinstance(selection, InlineFragmentNode):
                    waiting.append(selection.selection_set)
                elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in seen:
                    seen.add(selection.name.value)
                    fragment = self._fragments.get(selection.name.value)
                    if fragment is not None:
                        waiting.append(fragment.selection_set)
        return names


def _levels(values: list[Any]) -> int:
    """The number of levels of these lists and objects, one below the other."""
    levels = 0
    while values:
        levels += 1
        inner = [part for value in values for part in (value.values() if isinstance(value, dict) else value)]
        values = [part for part in inner if isinstance(part, dict | list)]
    return levels


def check_variables(variables: Mapping[str, Any], limits: Limits) -> None:
    """Refuse variables with too many values or objects, however nested. Raises OverLimit."""
    waiting: list[Any] = [value for value in variables.values() if isinstance(value, dict | list)]
    if not waiting:
        return
    _refuse_more("levels of lists and objects in its variables", _levels(waiting), limits.variable_levels)
    values = objects = 0
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            objects += 1
            value = list(value.values())
        if isinstance(value, list):
            values += len(value)
            if values > limits.variable_values or objects > limits.variable_objects:
                break
            waiting += value
    _refuse_more("values in lists and objects of its variables", values, limits.variable_values)
    _refuse_more("objects in its variables", objects, limits.variable_objects)
