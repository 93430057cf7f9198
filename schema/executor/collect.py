"""The fields of a selection set, with fragments inlined, response keys merged and conditions applied."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    is_abstract_type,
)
from graphql.utilities import type_from_ast

GroupedFields = dict[str, list[FieldNode]]
"""Response key -> its field nodes, in the order of first appearance."""

_LEFT_TO_GRAPHQL_CORE = {"__schema": "introspection", "__type": "introspection"}
_INCREMENTAL = frozenset({"defer", "stream"})
LARGEST_DEPTH = 100


class NotCompilable(Exception):
    """graphql-core must run the operation. `reason` is a word for the tally."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Selected:
    """An operation and the fragments of its document."""

    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]


def find_operation(document: DocumentNode, name: str | None) -> Selected:
    """The requested operation. Raises NotCompilable if it is ambiguous; graphql-core then reports the error."""
    operations: list[OperationDefinitionNode] = []
    fragments: dict[str, FragmentDefinitionNode] = {}
    for definition in document.definitions:
        if isinstance(definition, FragmentDefinitionNode):
            fragments[definition.name.value] = definition
            if definition.variable_definitions:
                raise NotCompilable("fragment arguments")
        elif isinstance(definition, OperationDefinitionNode) and (
            name is None or (definition.name and definition.name.value == name)
        ):
            operations.append(definition)
    if not operations or (name is None and len(operations) > 1):
        raise NotCompilable("operation")
    return Selected(operations[-1], fragments)


def condition_variables(selected: Selected) -> tuple[str, ...]:
    """The variables in @skip and @include. Raises NotCompilable for operations left to graphql-core."""
    survey = _Survey(selected.fragments)
    survey.height(selected.operation.selection_set, 0)
    return tuple(survey.variables)


class _Survey:
    """Visits every selection of an operation once, and every fragment once."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self.variables: dict[str, None] = {}
        self._fragments = fragments
        self._heights: dict[str, int] = {}

    def height(self, selection_set: SelectionSetNode, depth: int) -> int:
        """The number of levels of selection sets, including this one."""
        if depth > LARGEST_DEPTH:
            raise NotCompilable("too deep")
        below = 0
        for selection in selection_set.selections:
            for condition in _conditions(selection):
                if isinstance(condition, str):
                    self.variables[condition] = None
            if isinstance(selection, FieldNode):
                if reason := _LEFT_TO_GRAPHQL_CORE.get(selection.name.value):
                    raise NotCompilable(reason)
                if selection.selection_set:
                    below = max(below, self.height(selection.selection_set, depth + 1))
            elif isinstance(selection, InlineFragmentNode):
                below = max(below, self.height(selection.selection_set, depth + 1))
            elif isinstance(selection, FragmentSpreadNode):
                if selection.arguments:
                    raise NotCompilable("fragment arguments")
                below = max(below, self._fragment_height(selection.name.value, depth + 1))
        return below + 1

    def _fragment_height(self, name: str, depth: int) -> int:
        if name not in self._fragments:
            return 0
        if name not in self._heights:
            self._heights[name] = self.height(self._fragments[name].selection_set, depth)
        if depth + self._heights[name] > LARGEST_DEPTH:
            raise NotCompilable("too deep")
        return self._heights[name]


def _conditions(selection: SelectionNode) -> Iterable[str | bool]:
    for directive in selection.directives or ():
        name = directive.name.value
        if name in _INCREMENTAL:
            raise NotCompilable(f"@{name}")
        if name in ("skip", "include"):
            yield _condition(directive)


def _condition(directive: DirectiveNode) -> str | bool:
    arguments = directive.arguments or ()
    if len(arguments) != 1 or arguments[0].name.value != "if":
        raise NotCompilable("condition")
    value = arguments[0].value
    if isinstance(value, BooleanValueNode):
        return value.value
    if isinstance(value, VariableNode):
        return value.name.value
    raise NotCompilable("condition")


@dataclass(slots=True)
class Collector:
    """Collects fields as graphql-core does, for known values of the condition variables."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    conditions: Mapping[str, bool]
    _matches: dict[tuple[int, str], bool] = field(default_factory=dict)

    def collect(self, runtime_type: GraphQLObjectType, selection_sets: Iterable[SelectionSetNode]) -> GroupedFields:
        """The fields of these selection sets for an object of this type."""
        grouped: GroupedFields = {}
        visited: set[str] = set()
        for selection_set in selection_sets:
            self._visit(runtime_type, selection_set, grouped, visited)
        return grouped

    def _visit(
        self, type_: GraphQLObjectType, selection_set: SelectionSetNode, grouped: GroupedFields, visited: set[str]
    ) -> None:
        for selection in selection_set.selections:
            if not self._included(selection):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                grouped.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                if self._applies(selection, type_):
                    self._visit(type_, selection.selection_set, grouped, visited)
            elif isinstance(selection, FragmentSpreadNode):
                name = selection.name.value
                fragment = self.fragments.get(name)
                if fragment is None or name in visited or not self._applies(fragment, type_):
                    continue
                visited.add(name)
                self._visit(type_, fragment.selection_set, grouped, visited)

    def _included(self, selection: SelectionNode) -> bool:
        skip = include = None
        for directive in selection.directives or ():
            if directive.name.value == "skip" and skip is None:
                skip = self._holds(directive)
            elif directive.name.value == "include" and include is None:
                include = self._holds(directive)
        return skip is not True and include is not False

    def _holds(self, directive: DirectiveNode) -> bool:
        condition = _condition(directive)
        return self.conditions[condition] if isinstance(condition, str) else condition

    def _applies(self, fragment: FragmentDefinitionNode | InlineFragmentNode, type_: GraphQLObjectType) -> bool:
        if not fragment.type_condition:
            return True
        key = (id(fragment), type_.name)
        found = self._matches.get(key)
        if found is None:
            condition = type_from_ast(self.schema, fragment.type_condition)
            found = self._matches[key] = condition is type_ or (
                is_abstract_type(condition) and self.schema.is_sub_type(condition, type_)
            )
        return found
