"""Who sees the same answer: whether a subscription depends on the viewer, and which variable is only a resume cursor.

A field is the same for everybody if it says so, or if it is an attribute of an object and does not say otherwise.
Resolvers and loaders depend on the viewer unless they say that they do not:

    @strawberry.field(description="…", metadata=FOR_EVERYBODY)
"""

from collections.abc import Iterable, Mapping
from typing import Any

from graphql import (
    ArgumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    get_named_type,
    is_abstract_type,
    visit,
)
from graphql.utilities import type_from_ast

from schema.executor import strawberry_seam

_KEY = "for everybody"
FOR_EVERYBODY: dict[str, Any] = {_KEY: True}
"""The metadata of a field that is the same for every viewer, even for one who is not signed in."""
FOR_ITS_VIEWER: dict[str, Any] = {_KEY: False}
"""The metadata of an attribute that depends on the viewer."""
RESUME_CURSOR: dict[str, Any] = {"resume cursor": True}
"""The metadata of an argument that is the cursor of the last event: it decides where to start, not what is told."""

Fragments = Mapping[str, FragmentDefinitionNode]


def is_for_everybody(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments) -> bool:
    """True if no selected field depends on the viewer, whatever the conditions of the operation are."""
    root = schema.get_root_type(operation.operation)
    return root is not None and _Survey(schema, fragments).is_for_everybody(root, operation.selection_set)


def resume_variables(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments) -> frozenset[str]:
    """The variables of the operation that are used only as the resume cursor of a root field."""
    root = schema.get_root_type(operation.operation)
    cursors: set[int] = set()
    for selection in operation.selection_set.selections:
        if root is not None and isinstance(selection, FieldNode):
            field = root.fields.get(selection.name.value)
            cursors |= {id(argument.value) for argument in selection.arguments or () if _is_cursor(field, argument)}
    uses = _Uses(cursors)
    for node in (operation, *fragments.values()):
        visit(node, uses)
    return frozenset(uses.as_cursor - uses.otherwise)


def _is_cursor(field: GraphQLField | None, argument: ArgumentNode) -> bool:
    definition = field.args.get(argument.name.value) if field else None
    return definition is not None and bool(strawberry_seam.metadata_of(definition).get("resume cursor"))


class _Survey:
    """Visits the selections of an operation, each once for each type that it applies to."""

    def __init__(self, schema: GraphQLSchema, fragments: Fragments) -> None:
        self._schema = schema
        self._fragments = fragments
        self._seen: set[tuple[str, int]] = set()

    def is_for_everybody(self, type_: Any, selection_set: SelectionSetNode) -> bool:
        visited = (type_.name, id(selection_set))
        if visited in self._seen:
            return True
        self._seen.add(visited)
        return all(
            self._field(type_, selection) if isinstance(selection, FieldNode) else self._fragment(type_, selection)
            for selection in selection_set.selections
        )

    def _field(self, type_: Any, node: FieldNode) -> bool:
        name = node.name.value
        if name == "__typename":
            return True
        for object_type in self._objects(type_):
            field = self._schema.get_field(object_type, name)
            if field is None or not _is_declared(field):
                return False
            if node.selection_set and not self.is_for_everybody(get_named_type(field.type), node.selection_set):
                return False
        return True

    def _fragment(self, type_: Any, selection: Any) -> bool:
        is_spread = isinstance(selection, FragmentSpreadNode)
        fragment = self._fragments[selection.name.value] if is_spread else selection
        condition = fragment.type_condition
        narrowed = type_from_ast(self._schema, condition) if condition else type_
        return self.is_for_everybody(narrowed, fragment.selection_set)

    def _objects(self, type_: Any) -> Iterable[Any]:
        return self._schema.get_possible_types(type_) if is_abstract_type(type_) else (type_,)


def _is_declared(field: GraphQLField) -> bool:
    declared = strawberry_seam.metadata_of(field).get(_KEY)
    return strawberry_seam.basic_attribute(field) is not None if declared is None else bool(declared)


class _Uses(Visitor):
    """The variables in a document, by their use."""

    def __init__(self, cursors: set[int]) -> None:
        super().__init__()
        self.as_cursor: set[str] = set()
        self.otherwise: set[str] = set()
        self._cursors = cursors

    def enter_variable_definition(self, *_: Any) -> Any:
        return self.SKIP

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        (self.as_cursor if id(node) in self._cursors else self.otherwise).add(node.name.value)
