"""The graph's manners: everything public is described, mutations look alike, and front ends use each of them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    is_introspection_type,
    is_specified_scalar_type,
    parse,
    validate,
)

from schema.graph import schema
from tests.architecture.sources import PROJECT, listed

GRAPH = schema._schema
OPERATIONS = PROJECT / "frontend_contract" / "operations"
DOCUMENTS = sorted(OPERATIONS.glob("*/*.graphql"))

MOST_SENTENCES = 3
_END_OF_SENTENCE = re.compile(r"[.!?](?=\s|$)")
_NO_SUBJECT = re.compile(r"(What|Whether|Who|When|Where|How)\b")


class Public(NamedTuple):
    """One thing that a client sees in the schema."""

    name: str
    description: str


def test_everything_public_is_described() -> None:
    breaches = [
        f"{public.name} has no description: name the subject in a full sentence."
        for public in _public()
        if not public.description.strip()
    ]
    assert not breaches, listed(breaches)


def test_a_description_has_at_most_three_sentences() -> None:
    breaches = [
        f"{public.name} has {sentences} sentences: keep three, and move the rest to a document."
        for public in _public()
        if (sentences := len(_END_OF_SENTENCE.findall(public.description))) > MOST_SENTENCES
    ]
    assert not breaches, listed(breaches)


def test_a_description_names_its_subject() -> None:
    breaches = [
        f"{public.name} starts with “{start.group()}”: name the subject, such as “The state of the hold.”"
        for public in _public()
        if (start := _NO_SUBJECT.match(public.description))
    ]
    assert not breaches, listed(breaches)


def test_mutations_take_one_argument_called_input() -> None:
    breaches = [
        f"Mutation.{name} takes {', '.join(field.args)}: put them into one `input` type of its own."
        for name, field in _root(OperationType.MUTATION).fields.items()
        if list(field.args) not in ([], ["input"])
    ]
    assert not breaches, listed(breaches)


def test_every_mutation_and_subscription_is_used_by_an_operation() -> None:
    used = {use for file in DOCUMENTS for use in _fields_used(parse(file.read_text()))}
    breaches = [
        f"{root.name}.{field} is used by no operation: add frontend_contract/operations/<client>/<Name>.graphql."
        for root in (_root(OperationType.MUTATION), _root(OperationType.SUBSCRIPTION))
        for field in root.fields
        if f"{root.name}.{field}" not in used
    ]
    assert not breaches, listed(breaches)


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_an_operation_is_valid_and_called_like_its_file(file: Path) -> None:
    path = file.relative_to(PROJECT)
    try:
        document = parse(file.read_text())
    except GraphQLError as error:
        pytest.fail(f"{path}:{error.locations[0].line if error.locations else 1} {error.message}")
    names = [d.name.value if d.name else "?" for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    errors = [
        f"{path}:{error.locations[0].line if error.locations else 1} {error.message}"
        for error in validate(GRAPH, document)
    ]

    assert names == [file.stem], f"{path} holds {names}: one operation a file, called like the file."
    assert not errors, listed(errors)


def test_operations_lie_in_the_folder_of_a_client() -> None:
    astray = [
        f"{file.relative_to(PROJECT)} does not lie where operations lie: operations/<client>/<Name>.graphql."
        for file in OPERATIONS.rglob("*")
        if file.is_file() and file not in DOCUMENTS
    ]
    assert DOCUMENTS, "There is no operation: this test looks in the wrong place."
    assert not astray, listed(astray)


def _public() -> Iterator[Public]:
    """Everything that a client sees in the schema."""
    for name, type_ in GRAPH.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        yield Public(name, type_.description or "")
        if isinstance(type_, GraphQLEnumType):
            for value, definition in type_.values.items():
                yield Public(f"{name}.{value}", definition.description or "")
        if isinstance(type_, GraphQLInputObjectType):
            for field, definition in type_.fields.items():
                yield Public(f"{name}.{field}", definition.description or "")
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field, definition in type_.fields.items():
                yield Public(f"{name}.{field}", definition.description or "")
                for argument, taken in definition.args.items():
                    yield Public(f"{name}.{field}({argument}:)", taken.description or "")


def _root(operation: OperationType) -> GraphQLObjectType:
    root = GRAPH.get_root_type(operation)
    assert root is not None
    return root


def _fields_used(document: DocumentNode) -> set[str]:
    """`Mutation.redeemReward` for every root field that the document's operations select."""
    return {
        f"{_root(operation.operation).name}.{selection.name.value}"
        for operation in document.definitions
        if isinstance(operation, OperationDefinitionNode)
        for selection in operation.selection_set.selections
        if isinstance(selection, FieldNode)
    }
