"""Running one operation on both engines, and what is compared of their answers."""

import gc
import inspect
import warnings
from collections.abc import Callable
from typing import Any

import strawberry
from graphql import ExecutionResult, GraphQLSchema, parse

from schema.executor import NotCompiled, Plan, compile_operation, strawberry_seam
from schema.executor.core import execute_by_graphql_core


def compiled(schema: GraphQLSchema, text: str, **options: Any) -> Plan:
    """The plan of an operation that must compile."""
    plan = compile_operation(schema, parse(text), **options)
    assert isinstance(plan, Plan), plan
    return plan


def refused(schema: GraphQLSchema, text: str) -> str:
    """Why an operation is not compiled."""
    plan = compile_operation(schema, parse(text))
    assert isinstance(plan, NotCompiled), plan
    return plan.reason


async def by_graphql_core(
    schema: GraphQLSchema, text: str, *, root: Any = None, context: Any = None, variables: Any = None
) -> ExecutionResult:
    """graphql-core's answer, as Strawberry has it executed."""
    result: Any = execute_by_graphql_core(
        schema,
        parse(text),
        root,
        context,
        variables,
        **strawberry_seam.execution_arguments(schema, None),
    )
    answer: ExecutionResult = await result if inspect.isawaitable(result) else result
    if answer.errors:
        _collect_what_was_never_awaited()
    return answer


def _collect_what_was_never_awaited() -> None:
    """After an error, graphql-core may leave coroutines in a cycle, and a later test would be blamed for them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        gc.collect()


def told(result: ExecutionResult) -> list[tuple[Any, ...]]:
    """The errors without their order: path, message, locations, class of the original error."""
    return sorted(
        (
            (error.path or [], error.message, [tuple(place) for place in error.locations or ()])
            + (type(error.original_error).__name__,)
            for error in result.errors or ()
        ),
        key=repr,
    )


async def same(
    schema: strawberry.Schema | GraphQLSchema,
    text: str,
    *,
    root: Any = None,
    context: Callable[[], Any] = lambda: None,
    variables: Any = None,
) -> ExecutionResult:
    """The answer, after asserting that both engines give it."""
    core = schema._schema if isinstance(schema, strawberry.Schema) else schema
    theirs = await by_graphql_core(core, text, root=root, context=context(), variables=variables)
    ours = await compiled(core, text).execute(root, context(), variables)
    assert ours.data == theirs.data
    assert _keys(ours.data) == _keys(theirs.data)
    assert told(ours) == told(theirs)
    return ours


def _keys(value: Any) -> Any:
    """The order of keys, which equal dicts need not share."""
    if isinstance(value, dict):
        return [(key, _keys(inner)) for key, inner in value.items()]
    return [_keys(item) for item in value] if isinstance(value, list) else None
