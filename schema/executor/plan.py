"""A compiled operation: compiled once, executed many times."""

from collections.abc import AsyncIterator, Awaitable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from graphql import DocumentNode, ExecutionResult, GraphQLError, GraphQLResolveInfo, GraphQLSchema, OperationType
from graphql.execution import create_source_event_stream
from graphql.execution.async_iterables import map_async_iterable
from graphql.execution.values import VariableValues
from graphql.pyutils import Undefined, is_awaitable
from graphql.type import assert_valid_schema

from schema.executor import strawberry_seam
from schema.executor.answers import answer, answer_serially
from schema.executor.calls import Resolvers
from schema.executor.collect import NotCompilable, condition_variables, find_operation
from schema.executor.compiler import Compiler
from schema.executor.core import OnError, execute_by_graphql_core
from schema.executor.positions import Complete
from schema.executor.run import Run
from schema.executor.tally import tally
from schema.executor.variables import LARGEST_ERROR_COUNT, Variables
from schema.executor.viewers import is_for_everybody, resume_variables

MOST_VARIANTS = 16
"""The most combinations of condition values that a plan compiles. graphql-core runs the others."""


@dataclass(frozen=True, slots=True)
class NotCompiled:
    """An operation left to graphql-core, and the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Executed:
    """An event of a subscription's source whose selection set has run already, and the result."""

    result: Any


@dataclass(frozen=True, slots=True)
class _Variant:
    """The code for one combination of condition values."""

    compiler: Compiler
    root: Complete | None
    serial_root: list[Any]


class Plan:
    """A compiled operation of a schema, without the state of an execution."""

    def __init__(
        self, schema: GraphQLSchema, document: DocumentNode, operation_name: str | None, resolvers: Resolvers
    ) -> None:
        selected = find_operation(document, operation_name)
        self.schema = schema
        self.document = document
        self.operation_name = operation_name
        self.operation = selected.operation
        self.fragments = selected.fragments
        root_type = schema.get_root_type(self.operation.operation)
        if root_type is None:
            raise NotCompilable("operation")
        self._root_type = root_type
        self._resolvers = resolvers
        self._is_strawberry = strawberry_seam.is_strawberry(schema)
        self._conditions = condition_variables(selected)
        self._variables = Variables(schema, self.operation, hide_suggestions=resolvers.hide_suggestions)
        self._propagates = not any(
            directive.name.value == "experimental_disableErrorPropagation"
            for directive in self.operation.directives or ()
        )
        self._variants: dict[tuple[bool, ...], _Variant] = {}
        if not self._conditions:
            self._variants[()] = self._compile(())

    @property
    def source(self) -> str:
        """The generated code of all variants, for people to read."""
        parts = []
        for values, variant in self._variants.items():
            shown = ", ".join(f"${name} = {value}" for name, value in zip(self._conditions, values, strict=True))
            parts += [f"# where {shown}"] if shown else []
            parts += variant.compiler.texts
        return "\n\n\n".join(parts) + "\n"

    @cached_property
    def is_for_everybody(self) -> bool:
        """True if no selected field depends on the viewer."""
        return is_for_everybody(self.schema, self.operation, self.fragments)

    @cached_property
    def resume_variables(self) -> frozenset[str]:
        """The variables that decide only from where a subscription resumes."""
        return resume_variables(self.schema, self.operation, self.fragments)

    def run(
        self,
        root_value: Any = None,
        context_value: Any = None,
        variable_values: Mapping[str, Any] | None = None,
        *,
        on_error: OnError = "PROPAGATE",
        operation_extensions: dict[str, Any] | None = None,
        max_coercion_errors: int = LARGEST_ERROR_COUNT,
    ) -> ExecutionResult | Awaitable[ExecutionResult]:
        """The answer, or an awaitable of it. Errors are in the answer; only a BaseException is raised."""
        raw = dict(variable_values) if variable_values else {}
        variables = self._variables.coerce(raw, max_errors=max_coercion_errors)
        if isinstance(variables, list):
            tally.executed += 1
            return ExecutionResult(None, variables)
        return self.run_with(
            variables, root_value, context_value, on_error=on_error, operation_extensions=operation_extensions
        )

    def run_with(
        self,
        variables: VariableValues,
        root_value: Any = None,
        context_value: Any = None,
        *,
        on_error: OnError = "PROPAGATE",
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult | Awaitable[ExecutionResult]:
        """The same with coerced variables, which all events of a stream share."""
        variant = self._variant(variables)
        if variant is None:
            return self._fall_back(root_value, context_value, variables, operation_extensions, on_error)
        tally.executed += 1
        run = Run(
            self,
            root_value,
            context_value,
            variables,
            propagate=self._propagates and on_error != "NULL",
            operation_extensions=operation_extensions,
            loads=variant.compiler.loads,
        )
        return answer_serially(variant.serial_root, run) if variant.root is None else answer(variant.root, run)

    async def execute(
        self,
        root_value: Any = None,
        context_value: Any = None,
        variable_values: Mapping[str, Any] | None = None,
        *,
        on_error: OnError = "PROPAGATE",
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult:
        """The answer. For a subscription, `root_value` is one event."""
        result = self.run(
            root_value, context_value, variable_values, on_error=on_error, operation_extensions=operation_extensions
        )
        return result if isinstance(result, ExecutionResult) else await result

    async def subscribe(
        self,
        root_value: Any = None,
        context_value: Any = None,
        variable_values: Mapping[str, Any] | None = None,
        *,
        on_error: OnError = "PROPAGATE",
    ) -> AsyncIterator[Any] | ExecutionResult:
        """One answer per event of the subscription, or an answer with its errors.

        graphql-core opens the stream; the selection set of each event runs compiled. For an Executed, its result
        is the answer.
        """
        if self.operation.operation is not OperationType.SUBSCRIPTION:
            raise GraphQLError("Expected subscription operation.")
        raw = dict(variable_values) if variable_values else {}
        executor_class = strawberry_seam.executor_class(self.schema)
        executor = executor_class.build(self.schema, self.document, root_value, context_value, raw, self.operation_name)
        if isinstance(executor, list):
            return ExecutionResult(None, executor)
        stream: Any = create_source_event_stream(executor)
        if is_awaitable(stream):
            stream = await stream
        if isinstance(stream, ExecutionResult):
            return stream

        async def answer_event(event: Any) -> Any:
            if isinstance(event, Executed):
                return event.result
            result = self.run_with(executor.variable_values, event, context_value, on_error=on_error)
            return result if isinstance(result, ExecutionResult) else await result

        return map_async_iterable(stream, answer_event)

    def make_info(self, *args: Any) -> GraphQLResolveInfo[Any]:
        """The resolve info for (field name, nodes, return type, parent type, path, run)."""
        if self._is_strawberry:
            return strawberry_seam.make_strawberry_info(*args)
        field_name, nodes, return_type, parent_type, path, run = args
        return GraphQLResolveInfo(
            field_name,
            nodes,
            return_type,
            parent_type,
            path,
            self.schema,
            self.fragments,
            run.root_value,
            self.operation,
            run.variables,
            run.context,
            is_awaitable,
            None,
            run.helpers,
        )

    def _variant(self, variables: VariableValues) -> _Variant | None:
        """The code for these values of the conditions. None if graphql-core must run them."""
        values = tuple(variables.coerced.get(name) for name in self._conditions)
        found = self._variants.get(cast(Any, values))
        if found is not None:
            return found
        if len(self._variants) >= MOST_VARIANTS or not all(isinstance(value, bool) for value in values):
            return None
        try:
            found = self._variants[cast(Any, values)] = self._compile(cast(Any, values))
        except NotCompilable:
            return None
        return found

    def _compile(self, values: tuple[bool, ...]) -> _Variant:
        conditions = dict(zip(self._conditions, values, strict=True))
        compiler = Compiler(self.schema, self.fragments, conditions, self._resolvers)
        selection_set = self.operation.selection_set
        try:
            if self.operation.operation is OperationType.MUTATION:
                variant = _Variant(compiler, None, compiler.serial_root(self._root_type, selection_set))
            else:
                variant = _Variant(compiler, compiler.root(self._root_type, selection_set), [])
        except RecursionError:
            raise NotCompilable("too deep") from None
        compiler.runs = True
        tally.compiled += 1
        return variant

    def _fall_back(
        self,
        root_value: Any,
        context: Any,
        variables: VariableValues,
        extensions: dict[str, Any] | None,
        on_error: OnError,
    ) -> ExecutionResult | Awaitable[ExecutionResult]:
        tally.fell_back("conditions")
        raw = {name: source.value for name, source in variables.sources.items() if source.value is not Undefined}
        return execute_by_graphql_core(  # type: ignore[no-any-return]
            self.schema,
            self.document,
            root_value,
            context,
            raw,
            self.operation_name,
            self._resolvers.field_resolver,
            self._resolvers.type_resolver,
            on_error=on_error,
            hide_suggestions=self._resolvers.hide_suggestions,
            **strawberry_seam.execution_arguments(self.schema, extensions),
        )


def compile_operation(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation_name: str | None = None,
    *,
    field_resolver: Any = None,
    type_resolver: Any = None,
    hide_suggestions: bool = False,
) -> Plan | NotCompiled:
    """Compile one operation of a validated document. Nothing is cached here."""
    assert_valid_schema(schema)
    try:
        return Plan(schema, document, operation_name, Resolvers(field_resolver, type_resolver, hide_suggestions))
    except NotCompilable as refusal:
        return NotCompiled(refusal.reason)
