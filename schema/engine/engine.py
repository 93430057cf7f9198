"""Executing requests, over any transport."""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationDefinitionNode, subscribe
from graphql.pyutils import is_awaitable

from domain.database import reads_on_one_connection
from schema.context import Context
from schema.engine.admission import Admission, cost_extension
from schema.engine.answers import Answer, answer_of
from schema.engine.documents import (
    Document,
    DocumentStore,
    Rejected,
    is_mutation,
    is_subscription,
    rejection,
)
from schema.engine.incremental import Part, Parts, execute_in_parts, failure_of_pending, still_pending
from schema.engine.limits import OverLimit, check_variables
from schema.engine.modes import Mode, Modes, client_of
from schema.engine.sharing import Share
from schema.engine.trusted import digest_of
from schema.errors import coded
from schema.executor import OnError, Plan, execute_function, executor_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A client's request: a document by text, by id or both, and its variables."""

    query: str | None = None
    document_id: str | None = None
    """`sha256:` and 64 hex digits, or an id of a manifest."""
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    on_error: OnError = "PROPAGATE"
    explain: bool = False
    """True asks for PostgreSQL's plans of the statements that answer root fields. Only staff get them."""


class Engine:
    """Executes the documents of one schema."""

    def __init__(
        self,
        schema: GraphQLSchema,
        documents: DocumentStore | None = None,
        *,
        modes: Modes | None = None,
        admission: Admission | None = None,
    ) -> None:
        self._schema = schema
        self.documents = documents or DocumentStore(schema)
        self.modes = modes or Modes()
        self._admission = admission or Admission()

    def prepare(self, request: Request, context: Context) -> tuple[Document, OperationDefinitionNode]:
        """The document and the operation of a request. Raises Rejected."""
        client = client_of(context.actor)
        mode = self.modes.of(client)
        document = self._document(request, only_trusted=mode is Mode.ONLY)
        try:
            check_variables(request.variables, self.documents.limits)
        except OverLimit as error:
            raise rejection(str(error), "BAD_USER_INPUT") from None
        operation = document.operation(request.operation_name)
        if mode is Mode.LOG and not document.is_trusted and client not in document.logged_clients:
            document.logged_clients.add(client)
            name = operation.name.value if operation.name else None
            details = {"operation": name, "client": client, "document": document.digest.hex()}
            log.info("a document ran that is in no manifest", extra=details)
        return document, operation

    def _document(self, request: Request, *, only_trusted: bool) -> Document:
        """The document of a request, by text or id. Raises Rejected."""
        id, text = request.document_id, request.query
        document: Document | None
        if text is None:
            if id is None:
                raise rejection("The request has no query: a GraphQL document as a string.", "BAD_REQUEST")
            document = self.documents.load_named(id)
            if document is None and not only_trusted:
                # Clients expect exactly this message and then send the text with its hash. The status is 200, as in
                # Apollo Server, because a proxy might drop the body of another status.
                raise rejection("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND", status=200)
        else:
            if id is not None:
                self._check_id(id, text)
            document = self.documents.find_trusted(text) if only_trusted else self.documents.load(text)
        if document is None or (only_trusted and not document.is_trusted):
            raise rejection("Only documents from a manifest are answered here.", "PERSISTED_QUERY_NOT_IN_LIST")
        return document

    def _check_id(self, id: str, text: str) -> None:
        """Refuse a text whose id belongs to another text."""
        if id.startswith("sha256:"):
            if id != f"sha256:{digest_of(text).hex()}":
                raise rejection("The text of the document is not the one that its hash names.", "BAD_REQUEST")
            return
        named = self.documents.load_named(id)
        if named is None or named.digest != digest_of(text):
            raise rejection("The text of the document is not the one that its id names.", "BAD_REQUEST")

    async def admit(self, request: Request, context: Context, *, read_only: bool = False) -> None:
        """Charge a request before it runs. Running it does not charge it again. Raises Rejected."""
        document, operation = self.prepare(request, context)
        _check_reads(operation, read_only=read_only)
        await self._admit(document, operation, request, context)

    async def _admit(
        self, document: Document, operation: OperationDefinitionNode, request: Request, context: Context
    ) -> None:
        most = self.documents.limits.cost
        await self._admission.admit(document, operation, request.variables, context, most=most)

    async def execute(self, request: Request, context: Context, *, read_only: bool = False) -> Answer:
        """Run a query or mutation. Raises Rejected for a bad document, operation or variables; then nothing ran."""
        document, operation = await self._prepare_to_run(request, context, read_only=read_only)
        return await self._run(document, operation, request, context)

    async def deliver(self, request: Request, context: Context, *, read_only: bool = False) -> Answer | Parts:
        """Run a query or mutation for a client that accepts parts. @defer and @stream then answer in parts."""
        document, operation = await self._prepare_to_run(request, context, read_only=read_only)
        if document.in_parts is None:
            return await self._run(document, operation, request, context)
        result = await self._admission.in_time(
            execute_in_parts(
                self._schema,
                document.in_parts,
                context=context,
                variables=dict(request.variables),
                operation_name=request.operation_name,
                on_error=request.on_error,
            )
        )
        if not isinstance(result, Parts):
            return answer_of(result).with_cost(context.charge)
        if context.charge is not None:
            result.first.payload["extensions"] = cost_extension(context.charge)
        return Parts(result.first, self._each_in_time(result))

    async def _each_in_time(self, parts: Parts) -> AsyncGenerator[Part, None]:
        """The parts after the first. The deadline starts again with each part.

        If it passes, a last part follows, in which everything pending fails.
        """
        pending = still_pending((), parts.first)
        async with aclosing(parts.rest) as rest:
            while True:
                try:
                    part = await self._admission.in_time(anext(rest, None))
                except Rejected as late:
                    yield failure_of_pending(pending, late.errors)
                    return
                if part is None:
                    return
                pending = still_pending(pending, part)
                yield part

    async def _prepare_to_run(
        self, request: Request, context: Context, *, read_only: bool
    ) -> tuple[Document, OperationDefinitionNode]:
        document, operation = self.prepare(request, context)
        if is_subscription(operation):
            raise rejection("A subscription needs a WebSocket, or Accept: text/event-stream.", "BAD_REQUEST")
        _check_reads(operation, read_only=read_only)
        await self._admit(document, operation, request, context)
        return document, operation

    async def _run(
        self, document: Document, operation: OperationDefinitionNode, request: Request, context: Context
    ) -> Answer:
        if request.explain and context.actor.is_trusted:
            context.explained = []
        run = execute_function(lambda *_: document.plan(self._schema, operation), on_error=lambda _: request.on_error)
        async with reads_on_one_connection():
            result = run(
                self._schema,
                document.ast,
                context_value=context,
                variable_values=dict(request.variables),
                operation_name=request.operation_name,
            )
            if is_awaitable(result):
                result = await self._admission.in_time(result)
        return answer_of(result).with_cost(context.charge).with_plans(context.explained)

    async def subscribe(
        self,
        request: Request,
        context: Context,
        *,
        in_parts: bool = False,
        take: Callable[[Answer], bool] = lambda _: False,
    ) -> AsyncIterator[Answer | Part]:
        """The events of a subscription. A query or mutation gives one answer or, with `in_parts`, its parts.

        `take` is offered the events after the first one. Those for which it returns True are not in the iterator.

        Raises Rejected at the first step, before the first event.
        """
        document, operation = self.prepare(request, context)
        if not is_subscription(operation):
            answer = await (self.deliver if in_parts else self.execute)(request, context)
            if isinstance(answer, Answer):
                yield answer
                return
            async with aclosing(answer.rest) as rest:
                yield answer.first
                async for part in rest:
                    yield part
            return
        await self._admit(document, operation, request, context)
        variables = dict(request.variables)
        is_first = True
        plan = document.plan(self._schema, operation)
        stream: Any
        if isinstance(plan, Plan):
            context.share = Share(
                plan,
                variables,
                context,
                on_error=request.on_error,
                take=lambda answer: not is_first and take(answer),
            )
            stream = plan.subscribe(context_value=context, variable_values=variables, on_error=request.on_error)
        else:
            stream = subscribe(
                self._schema,
                document.ast,
                context_value=context,
                variable_values=variables,
                operation_name=request.operation_name,
                **executor_of(request.on_error),
            )
        if is_awaitable(stream):
            stream = await stream
        if isinstance(stream, ExecutionResult):
            yield answer_of(stream).with_cost(context.charge)
            return
        try:
            async for result in stream:
                answer = result if isinstance(result, Answer) else answer_of(result)
                yield answer.with_cost(context.charge) if is_first else answer
                is_first = False
        except Exception as error:
            # The source of the events failed, for example because the topic does not exist: refuse the request.
            raise Rejected(coded(GraphQLError(str(error), original_error=error))) from error
        finally:
            await stream.aclose()


def _check_reads(operation: OperationDefinitionNode, *, read_only: bool) -> None:
    """Refuse a mutation if `read_only`."""
    if read_only and is_mutation(operation):
        raise rejection("A mutation is sent by POST.", "BAD_REQUEST", status=405)
