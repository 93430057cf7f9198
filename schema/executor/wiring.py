"""The compiled executor as a replacement of graphql-core's `execute`: the same keywords, the same answers.

Use it in place of `graphql.execute(schema, document, context_value=…)` with a store of plans, or as the result of
Strawberry's `Schema._get_execute_function`.
"""

from collections.abc import Callable
from typing import Any

from graphql import DocumentNode, GraphQLSchema

from schema.executor.core import OnError, execute_by_graphql_core
from schema.executor.plan import NotCompiled, Plan
from schema.executor.tally import tally

FindPlan = Callable[[GraphQLSchema, DocumentNode, str | None], Plan | NotCompiled]
"""(schema, document, operation name) -> the plan of the operation, found or compiled."""


def execute_function(
    find_plan: FindPlan, *, on_error: Callable[[Any], OnError] = lambda context: "PROPAGATE"
) -> Callable[..., Any]:
    """A replacement of `execute`, which returns an ExecutionResult or an awaitable of it.

    `on_error` maps the operation's context to the treatment of errors at non-null places.
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
