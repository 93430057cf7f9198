"""A pytest plugin for graphql-core's own tests: `execute` and every subscription event run through our executor.

At the end it writes the counts to the file that EXECUTOR_REPORT names.
"""

import json
import os
import sys
from collections import Counter
from typing import Any

import graphql
from graphql import DocumentNode
from graphql.execution import Executor
from graphql.execution import execute as core_execute
from graphql.execution import execute_subscription_event as core_event
from graphql.execution import execute_sync as core_execute_sync
from graphql.execution.types import ExecutionResult

from schema.executor import NotCompiled, Plan, compile_operation, tally

LEFT_TO_GRAPHQL_CORE = ("middleware", "executor_class", "abort_signal", "hooks", "is_awaitable", "is_async_iterable")
"""Arguments of `execute` that the compiled executor does not know; with one of them graphql-core executes."""

POSITIONAL = (
    "root_value",
    "context_value",
    "variable_values",
    "operation_name",
    "field_resolver",
    "type_resolver",
    "subscribe_field_resolver",
    "max_coercion_errors",
    "enable_early_execution",
    "middleware",
    "executor_class",
    "is_awaitable",
    "is_async_iterable",
)
SYNC_POSITIONAL = (
    "root_value",
    "context_value",
    "variable_values",
    "operation_name",
    "field_resolver",
    "type_resolver",
    "max_coercion_errors",
    "middleware",
    "executor_class",
    "check_sync",
)
PLAN_ARGUMENTS = {"operation_name", "field_resolver", "type_resolver", "hide_suggestions"}
RUN_ARGUMENTS = {"root_value", "context_value", "variable_values", "max_coercion_errors"}

outcomes: Counter[str] = Counter()
failures: list[str] = []


def execute(schema: Any, document: Any, *args: Any, **kwargs: Any) -> Any:
    """graphql-core's `execute`, compiled."""
    given = {**dict(zip(POSITIONAL, args, strict=False)), **kwargs}
    given = {name: value for name, value in given.items() if value is not None}
    plan = _plan(schema, document, given)
    if plan is None:
        return core_execute(schema, document, *args, **kwargs)
    return plan.run(**{name: given[name] for name in RUN_ARGUMENTS & given.keys()})


def execute_sync(schema: Any, document: Any, *args: Any, **kwargs: Any) -> Any:
    """graphql-core's `execute_sync`, compiled.

    By default it takes awaitables for plain values. An execution that meets one is repeated by graphql-core.
    """
    given = {**dict(zip(SYNC_POSITIONAL, args, strict=False)), **kwargs}
    given = {name: value for name, value in given.items() if value is not None}
    check_sync = given.pop("check_sync", False)
    if callable(check_sync):
        given["is_awaitable"] = check_sync
    plan = _plan(schema, document, given)
    if plan is None:
        return core_execute_sync(schema, document, *args, **kwargs)
    result = plan.run(**{name: given[name] for name in RUN_ARGUMENTS & given.keys()})
    if isinstance(result, ExecutionResult):
        return result
    result.close()  # type: ignore[attr-defined]
    if check_sync:
        raise RuntimeError("GraphQL execution failed to complete synchronously.")
    tally.executed -= 1
    tally.fell_back("awaitables taken for values")
    return core_execute_sync(schema, document, *args, **kwargs)


def _plan(schema: Any, document: Any, given: dict[str, Any]) -> Plan | None:
    """The plan, or None (which is counted) when graphql-core has to execute."""
    unknown = [name for name in given if name not in PLAN_ARGUMENTS | RUN_ARGUMENTS | {"subscribe_field_resolver"}]
    if unknown:
        tally.fell_back(unknown[0] if unknown[0] in LEFT_TO_GRAPHQL_CORE else f"argument {unknown[0]}")
        return None
    if schema.get_directive("defer") or schema.get_directive("stream"):
        tally.fell_back("incremental delivery")
        return None
    plan = compile_operation(schema, document, **{name: given[name] for name in PLAN_ARGUMENTS & given.keys()})
    if isinstance(plan, NotCompiled):
        tally.fell_back(plan.reason)
        return None
    return plan


def execute_event(executor: Executor) -> Any:
    """graphql-core's execution of one subscription event, compiled."""
    if executor.abort_signal or executor.middleware_manager or type(executor).__module__.startswith("tests."):
        tally.fell_back("subscription with signals")
        return core_event(executor)
    document = DocumentNode(definitions=(executor.operation, *executor.fragment_definitions.values()))
    plan = compile_operation(
        executor.schema,
        document,
        field_resolver=executor.field_resolver,
        type_resolver=executor.type_resolver,
        hide_suggestions=executor.hide_suggestions,
    )
    if not isinstance(plan, Plan):
        tally.fell_back(plan.reason)
        return core_event(executor)
    return plan.run_with(executor.variable_values, executor.root_value, executor.context_value)


def _replace() -> None:
    module = sys.modules["graphql.execution.execute"]
    for name in ("graphql", "graphql.execution", "graphql.execution.execute", "graphql.graphql"):
        for original, ours in ((core_execute, execute), (core_execute_sync, execute_sync)):
            if getattr(sys.modules[name], original.__name__, None) is original:
                setattr(sys.modules[name], original.__name__, ours)
    module.map_source_to_response_event.__defaults__ = (execute_event,)  # type: ignore[attr-defined]


_replace()
assert graphql.execution.execute is execute
assert ExecutionResult is graphql.ExecutionResult


def pytest_runtest_logreport(report: Any) -> None:
    """Count what became of each test."""
    if report.when == "call" or report.outcome != "passed":
        outcomes[report.outcome] += 1
        if report.outcome == "failed":
            failures.append(report.nodeid)


def pytest_sessionfinish() -> None:
    """Write the report."""
    report = {
        "outcomes": outcomes,
        "failures": failures,
        "executed": tally.executed,
        "fallbacks": tally.fallbacks,
        "share": tally.compiled_share,
    }
    with open(os.environ["EXECUTOR_REPORT"], "w") as file:
        json.dump(report, file, indent=1)
