"""Answers in parts: documents with @defer or @stream, run by graphql-core's incremental executor."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from graphql import (
    REMOVE,
    DirectiveNode,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    Visitor,
    VisitorAction,
    experimental_execute_incrementally,
    visit,
)
from graphql.execution import (
    ExecutionResult,
    InitialIncrementalExecutionResult,
    SubsequentIncrementalExecutionResult,
)
from graphql.pyutils import is_awaitable

from schema.engine.encoding import encoded
from schema.errors import coded
from schema.executor import OnError, executor_of

_DIRECTIVES = ("defer", "stream")


@dataclass(frozen=True, slots=True)
class Part:
    """One payload of an answer in parts, with `pending`, `incremental`, `completed` and `hasNext`."""

    payload: dict[str, Any]

    def body(self) -> dict[str, Any]:
        """The payload."""
        return self.payload

    @property
    def text(self) -> str:
        """The payload as JSON text."""
        return encoded(self.payload)


@dataclass(frozen=True, slots=True)
class Parts:
    """An answer in parts: the first is there, the rest follow. The consumer must close `rest`."""

    first: Part
    rest: AsyncGenerator[Part, None]


def still_pending(pending: Sequence[str], part: Part) -> Sequence[str]:
    """The ids still pending after this part, from the ids pending before it."""
    completed = {entry["id"] for entry in part.payload.get("completed", ())}
    announced = (entry["id"] for entry in part.payload.get("pending", ()))
    return [id for id in (*pending, *announced) if id not in completed]


def failure_of_pending(pending: Sequence[str], errors: Sequence[GraphQLError]) -> Part:
    """A last part, in which everything pending fails with these errors."""
    formatted = [error.formatted for error in errors]
    return Part({"completed": [{"id": id, "errors": formatted} for id in pending], "hasNext": False})


def without_parts(document: DocumentNode) -> DocumentNode | None:
    """The document without @defer and @stream. None if it has neither."""
    stripping = _Strip()
    stripped: DocumentNode = visit(document, stripping)
    return stripped if stripping.found else None


class _Strip(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def enter_directive(self, node: DirectiveNode, *_: Any) -> VisitorAction:
        if node.name.value not in _DIRECTIVES:
            return None
        self.found = True
        return REMOVE


async def execute_in_parts(
    schema: GraphQLSchema,
    document: DocumentNode,
    *,
    context: Any,
    variables: dict[str, Any],
    operation_name: str | None,
    on_error: OnError,
) -> ExecutionResult | Parts:
    """The answer in parts, or a whole answer if every condition of @defer and @stream is false."""
    result: Any = experimental_execute_incrementally(
        schema,
        document,
        context_value=context,
        variable_values=variables,
        operation_name=operation_name,
        **executor_of(on_error),
    )
    if is_awaitable(result):
        result = await result
    if isinstance(result, ExecutionResult):
        return result
    parts = _parts(result.initial_result, result.subsequent_results)
    return Parts(await anext(parts), parts)


async def _parts(
    first: InitialIncrementalExecutionResult, rest: AsyncGenerator[SubsequentIncrementalExecutionResult, None]
) -> AsyncGenerator[Part, None]:
    """All parts. They share one generator, so that closing it after the first part ends the execution."""
    async with aclosing(rest):
        yield Part({**first.formatted, **({"errors": _coded(first.errors)} if first.errors else {})})
        async for result in rest:
            payload: dict[str, Any] = {**result.formatted}
            for kind, entries in (("incremental", result.incremental), ("completed", result.completed)):
                if entries:
                    payload[kind] = [
                        entry.formatted | ({"errors": _coded(entry.errors)} if entry.errors else {})
                        for entry in entries
                    ]
            yield Part(payload)


def _coded(errors: list[GraphQLError]) -> list[Any]:
    return [coded(error).formatted for error in errors]
