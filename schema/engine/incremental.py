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

from schema.errors import coded
from schema.executor import OnError, executor_of

_DIRECTIVES = ("defer", "stream")


@dataclass(frozen=True, slots=True)
class Part:
    """One payload of an answer in parts, as it is sent: `pending`, `incremental`, `completed`, `hasNext`."""

    payload: dict[str, Any]

    def body(self) -> dict[str, Any]:
        """The payload."""
        return self.payload


@dataclass(frozen=True, slots=True)
class Parts:
    """An answer that comes in parts: the first is there, the rest follow. Whoever takes them closes `rest`."""

    first: Part
    rest: AsyncGenerator[Part, None]


def still_pending(pending: Sequence[str], part: Part) -> Sequence[str]:
    """The ids of what is to come after this part, of what was to come before it."""
    completed = {entry["id"] for entry in part.payload.get("completed", ())}
    announced = (entry["id"] for entry in part.payload.get("pending", ()))
    return [id for id in (*pending, *announced) if id not in completed]


def given_up(pending: Sequence[str], errors: Sequence[GraphQLError]) -> Part:
    """The last part where no others will come: whatever is pending fails with these errors."""
    told = [error.formatted for error in errors]
    return Part({"completed": [{"id": id, "errors": told} for id in pending], "hasNext": False})


def without_parts(document: DocumentNode) -> DocumentNode | None:
    """The document without @defer and @stream, for one whole answer; None when it has neither."""
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
    """The answer in parts, or a whole one where every condition of @defer and @stream was false."""
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
    """All parts from one generator: once the first was taken, closing it ends what the others would have come from."""
    async with aclosing(rest):
        yield Part({**first.formatted, **({"errors": _told(first.errors)} if first.errors else {})})
        async for result in rest:
            payload: dict[str, Any] = {**result.formatted}
            for kind, entries in (("incremental", result.incremental), ("completed", result.completed)):
                if entries:
                    payload[kind] = [
                        entry.formatted | ({"errors": _told(entry.errors)} if entry.errors else {}) for entry in entries
                    ]
            yield Part(payload)


def _told(errors: list[GraphQLError]) -> list[Any]:
    return [coded(error).formatted for error in errors]
