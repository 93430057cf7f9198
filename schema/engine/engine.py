"""Executing requests, whatever wire they came over."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationDefinitionNode, subscribe
from graphql.pyutils import is_awaitable

from schema.context import Context
from schema.engine.admission import Admission, cost_extension
from schema.engine.documents import (
    Document,
    DocumentStore,
    Rejected,
    is_mutation,
    is_subscription,
    rejection,
)
from schema.engine.limits import OverLimit, check_variables
from schema.errors import coded
from schema.executor import Plan, execute_function


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a client asks: a document with its variables."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """An executed operation, as it is sent."""

    data: dict[str, Any] | None
    errors: list[dict[str, Any]] | None
    extensions: dict[str, Any] | None = None

    def body(self) -> dict[str, Any]:
        """The GraphQL answer."""
        body: dict[str, Any] = {"data": self.data} if not self.errors else {"errors": self.errors, "data": self.data}
        if self.extensions:
            body["extensions"] = self.extensions
        return body


class Engine:
    """One schema, its documents, and how they are run."""

    def __init__(
        self, schema: GraphQLSchema, documents: DocumentStore | None = None, *, admission: Admission | None = None
    ) -> None:
        self._schema = schema
        self.documents = documents or DocumentStore(schema)
        self._admission = admission or Admission()

    def prepare(self, request: Request) -> tuple[Document, OperationDefinitionNode]:
        """The document and the operation that a request means. Raises Rejected."""
        document = self.documents.load(request.query)
        try:
            check_variables(request.variables, self.documents.limits)
        except OverLimit as error:
            raise rejection(str(error), "BAD_USER_INPUT") from None
        return document, document.operation(request.operation_name)

    async def admit(self, request: Request, context: Context) -> None:
        """Charge a request before it is run; running it does not charge it again. Raises Rejected."""
        document, operation = self.prepare(request)
        await self._admit(document, operation, request, context)

    async def _admit(
        self, document: Document, operation: OperationDefinitionNode, request: Request, context: Context
    ) -> None:
        most = self.documents.limits.cost
        await self._admission.admit(document, operation, request.variables, context, most=most)

    async def execute(self, request: Request, context: Context, *, read_only: bool = False) -> Answer:
        """Run a query or mutation. Raises Rejected before anything was run: bad documents, variables, operations."""
        document, operation = self.prepare(request)
        if is_subscription(operation):
            raise rejection("A subscription needs a WebSocket, or Accept: text/event-stream.", "BAD_REQUEST")
        if read_only and is_mutation(operation):
            raise rejection("A mutation is sent by POST.", "BAD_REQUEST", status=405)
        await self._admit(document, operation, request, context)
        run = execute_function(lambda *_: document.plan(self._schema, operation))
        result = run(
            self._schema,
            document.ast,
            context_value=context,
            variable_values=dict(request.variables),
            operation_name=request.operation_name,
        )
        if is_awaitable(result):
            result = await self._admission.in_time(result)
        return _answer(result, context)

    async def subscribe(self, request: Request, context: Context) -> AsyncIterator[Answer]:
        """Run a subscription. Raises Rejected before the first event, from the awaited call's first step."""
        document, operation = self.prepare(request)
        if not is_subscription(operation):
            yield await self.execute(request, context)
            return
        await self._admit(document, operation, request, context)
        variables = dict(request.variables)
        plan = document.plan(self._schema, operation)
        stream: Any
        if isinstance(plan, Plan):
            stream = plan.subscribe(context_value=context, variable_values=variables)
        else:
            stream = subscribe(
                self._schema,
                document.ast,
                context_value=context,
                variable_values=variables,
                operation_name=request.operation_name,
            )
        if is_awaitable(stream):
            stream = await stream
        if isinstance(stream, ExecutionResult):
            yield _answer(stream, context)
            return
        is_first = True
        try:
            async for result in stream:
                yield _answer(result, context if is_first else None)
                is_first = False
        except Exception as error:
            # The source of the events failed, as for a topic that is not there: the whole request is refused.
            raise Rejected(coded(GraphQLError(str(error), original_error=error))) from error
        finally:
            await stream.aclose()


def _answer(result: Any, context: Context | None) -> Answer:
    """The result as it is sent, with the cost that its context knows; raises Rejected when nothing was run."""
    errors = [coded(error) for error in result.errors or ()]
    if result.data is None and errors and all(error.path is None for error in errors):
        raise Rejected(*errors)
    extensions = cost_extension(context.charge) if context and context.charge else None
    return Answer(result.data, [error.formatted for error in errors] or None, extensions)  # type: ignore[misc]
