"""Running compiled operations: queries and events at once, mutations one root field after the other."""

from collections.abc import Awaitable
from typing import Any, cast

from graphql import ExecutionResult, GraphQLError

from schema.executor.positions import Complete
from schema.executor.run import Run


def answer(root: Complete, run: Run) -> ExecutionResult | Awaitable[ExecutionResult]:
    """The answer, or an awaitable of it if a value must be awaited."""
    try:
        data = root(run.root_value, cast(Any, None), run)
    except GraphQLError as error:
        run.note_at_root(error)
        data = None
    run.bury()
    return _drained(run, data) if run.has_work else _result(run, data)


def answer_serially(fields: list[Any], run: Run) -> ExecutionResult | Awaitable[ExecutionResult]:
    """The same for a mutation: each root field is completed, with all below it, before the next begins."""
    out: dict[str, Any] = {}
    for index, fill_in in enumerate(fields):
        _fill_in(fill_in, run, out)
        if run.has_work:
            return _go_on_serially(fields[index + 1 :], run, out)
        if run.root_is_null:
            break
    return _result(run, out)


def _result(run: Run, data: Any) -> ExecutionResult:
    return ExecutionResult(None if run.root_is_null else data, run.errors or None)


async def _drained(run: Run, data: Any) -> ExecutionResult:
    await run.drain()
    return _result(run, data)


async def _go_on_serially(fields: list[Any], run: Run, out: dict[str, Any]) -> ExecutionResult:
    await run.drain()
    for fill_in in fields:
        if run.root_is_null:
            break
        _fill_in(fill_in, run, out)
        await run.drain()
    return _result(run, out)


def _fill_in(fill_in: Any, run: Run, out: dict[str, Any]) -> None:
    try:
        fill_in(run.root_value, None, run, out)
    except GraphQLError as error:
        run.note_at_root(error)
    run.bury()
