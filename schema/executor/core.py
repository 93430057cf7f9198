"""Calls of graphql-core's executor: whole answers, with the requested treatment of errors at non-null places."""

from functools import lru_cache
from typing import Any, Literal

from graphql import DocumentNode, GraphQLSchema, execute, experimental_execute_incrementally
from graphql.execution import Executor
from graphql.execution.incremental import IncrementalExecutor

OnError = Literal["PROPAGATE", "NULL"]
"""The treatment of an error at a non-null place: the parent becomes null, or only the place."""


def execute_by_graphql_core(
    schema: GraphQLSchema, document: DocumentNode, *args: Any, on_error: OnError = "PROPAGATE", **given: Any
) -> Any:
    """One whole answer, or an awaitable of it. The document must not use @defer or @stream.

    graphql-core's own `execute` refuses every schema that has these directives.
    """
    given |= executor_of(on_error, given.get("executor_class"))
    knows_parts = schema.get_directive("defer") or schema.get_directive("stream")
    return (experimental_execute_incrementally if knows_parts else execute)(schema, document, *args, **given)


def executor_of(on_error: OnError, base: type[Executor[Any]] | None = None) -> dict[str, Any]:
    """The keyword argument `executor_class` for graphql-core, if one is needed."""
    if on_error == "PROPAGATE":
        return {}
    kind: Any = base or IncrementalExecutor
    return {"executor_class": _without_propagation(kind)}


@lru_cache
def _without_propagation(base: Any) -> type[Executor[Any]]:
    class WithoutPropagation(base):  # type: ignore[misc]
        """Errors stay at their place, as with the directive @experimental_disableErrorPropagation."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.error_propagation = False

    return WithoutPropagation
