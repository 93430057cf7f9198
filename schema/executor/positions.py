"""Places in an answer, the compiled knowledge about them, and errors located there."""

import sys
from collections.abc import Callable
from typing import Any

from graphql import FieldNode, GraphQLError, GraphQLField, GraphQLObjectType, GraphQLOutputType, located_error
from graphql.pyutils import Path

Here = tuple[Any, Any, Any, "Site"]
"""A place in one answer: the parent object's or list's place (None at the root), the dict or list that holds the value,
the key or index in it, and the site."""

Complete = Callable[[Any, Here, Any], Any]
"""Completes a resolver's value: (value, here, run) -> completed value or PENDING."""


class _Pending:
    def __repr__(self) -> str:
        return "PENDING"


PENDING: Any = _Pending()
"""The placeholder of an awaited value. The completion of the value replaces it."""


class Site:
    """The compiled knowledge about one position: a field of a selection set, or the items of its list."""

    __slots__ = ("complete", "field_def", "is_item", "key", "nodes", "nullable", "parent_type", "return_type")

    def __init__(
        self,
        *,
        key: str,
        parent_type: GraphQLObjectType,
        field_def: GraphQLField,
        nodes: list[FieldNode],
        return_type: GraphQLOutputType,
        nullable: bool,
        is_item: bool = False,
    ) -> None:
        self.key = key
        self.parent_type = parent_type
        self.field_def = field_def
        self.nodes = nodes
        self.return_type = return_type
        self.nullable = nullable
        self.is_item = is_item
        self.complete: Complete = _not_yet

    @property
    def field_name(self) -> str:
        """The field's name in the schema."""
        return self.nodes[0].name.value

    @property
    def coordinate(self) -> str:
        """The field in error messages: `Type.field`."""
        return f"{self.parent_type}.{self.field_name}"


def _not_yet(value: Any, here: Here, run: Any) -> Any:
    raise AssertionError("a site was used before it was compiled")


def path_list(here: Here) -> list[str | int]:
    """The keys and indices from the root to this place."""
    keys: list[str | int] = []
    at: Here | None = here
    while at is not None:
        keys.append(at[2])
        at = at[0]
    keys.reverse()
    return keys


def path_of(here: Here) -> Path:
    """The same path as graphql-core's linked Path."""
    places: list[Here] = []
    at: Here | None = here
    while at is not None:
        places.append(at)
        at = at[0]
    path: Path | None = None
    for _, _, key, site in reversed(places):
        path = Path(path, key, None if site.is_item else site.parent_type.name)
    assert path is not None
    return path


def located(error: Exception, here: Here) -> GraphQLError:
    """The error with its place. An error that already has a place is unchanged."""
    return located_error(error, here[3].nodes, path_list(here))


def failed(error: Exception, here: Here, run: Any) -> Any:
    """Handle an error while the answer is built: note it and return null, or raise it to a nullable parent."""
    problem = located(error, here)
    if run.propagate and not here[3].nullable:
        raise problem
    run.note(problem, here)
    return None


def failed_now(here: Here, run: Any) -> Any:
    """The same for the error being handled. It keeps generated code short, which need not name the error."""
    error = sys.exc_info()[1]
    assert isinstance(error, Exception)
    return failed(error, here, run)
