"""The compiled executor in the place of graphql-core's `execute`: the same keywords, the same answers.

For whoever calls `graphql.execute(schema, document, context_value=…)` and has a store of plans at hand, and for
Strawberry, whose `Schema._get_execute_function` may return what `execute_function` makes.
"""

from collections.abc import Callable
from typing import Any

from graphql import DocumentNode, GraphQLSchema

from schema.executor.core import OnError, execute_by_graphql_core
from schema.executor.plan import NotCompiled, Plan
from schema.executor.tally import tally

FindPlan = Callable[[GraphQLSchema, DocumentNode, str | None], Plan | NotCompiled]
"""Finds the plan of an operation, or makes it; (schema, document, operation name)."""


def execute_function(
    find_plan: FindPlan, *, on_error: Callable[[Any], OnError] = lambda context: "PROPAGATE"
) -> Callable[..., Any]:
    """What takes the place of `execute`: answers an ExecutionResult or an awaitable of it.

    `on_error` tells from the operation's context what becomes of errors at non-null places.
    """

    def execute(
        schema: GraphQLSchema,
        document: DocumentNode,
        *,
        root_value: Any = None,
        context_value: Any = None,
        variable_values: dict[str, Any] | None = None,
        operation_name: str | None = None,
        middleware: Any = None,
        operation_extensions: dict[str, Any] | None = None,
        **others: Any,
    ) -> Any:
        plan = _NO_MIDDLEWARE
        if not getattr(middleware, "middlewares", middleware):
            plan = _SYNCHRONOUS if "is_async_iterable" in others else find_plan(schema, document, operation_name)
        if isinstance(plan, NotCompiled):
            tally.fell_back(plan.reason)
            if operation_extensions is not None:
                others["operation_extensions"] = operation_extensions
            return execute_by_graphql_core(
                schema,
                document,
                root_value=root_value,
                context_value=context_value,
                variable_values=variable_values,
                operation_name=operation_name,
                middleware=middleware,
                on_error=on_error(context_value),
                **others,
            )
        return plan.run(
            root_value,
            context_value,
            variable_values,
            on_error=on_error(context_value),
            operation_extensions=operation_extensions,
        )

    return execute


_NO_MIDDLEWARE: Plan | NotCompiled = NotCompiled("middleware")
_SYNCHRONOUS: Plan | NotCompiled = NotCompiled("is_async_iterable")
