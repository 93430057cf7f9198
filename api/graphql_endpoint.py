"""GraphQL over HTTP, WebSocket (graphql-transport-ws) and SSE, on one path."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import orjson
from cross_web import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError, MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.subscriptions import GRAPHQL_SSE_PROTOCOL, GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types.graphql import OperationType

from api.authentication import actor_of
from domain.errors import DomainError
from schema.context import Context, utc_now
from schema.graph import schema

LARGEST_BODY = 100 * 1024


class GraphQLEndpoint(GraphQL[Context, None]):
    """Strawberry's view with Laurel's actors, and a coded JSON answer for everything that is refused."""

    def __init__(self, *, secret: bytes, allowed_origins: tuple[str, ...]) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, GRAPHQL_SSE_PROTOCOL),
            connection_init_wait_timeout=timedelta(seconds=10),
            allowed_origins=allowed_origins,
        )
        self._secret = secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await super().__call__(scope, receive, send)
            return
        request = Request(scope, receive=receive)
        try:
            await _refuse_large_body(request)
            response = await self.run(request)
        except DomainError as refusal:
            status = 401 if refusal.code == "UNAUTHENTICATED" else refusal.http_status
            response = refused(status, refusal.code, refusal.message)
        except HTTPException as error:
            response = refused(error.status_code, "BAD_REQUEST", error.reason)
        await response(scope, receive, send)

    async def execute_single(
        self,
        request: Request,
        request_adapter: Any,
        sub_response: Response,
        context: Context,
        root_value: None,
        request_data: Any,
    ) -> Any:
        """As Strawberry's, but a subscription is refused where nothing can be streamed, and codes are right."""
        allowed = OperationType.from_http(request_adapter.method) - {OperationType.SUBSCRIPTION}
        try:
            return await self.schema.execute(
                request_data.query,
                variable_values=request_data.variables,
                context_value=context,
                operation_name=request_data.operation_name,
                allowed_operation_types=allowed,
                operation_extensions=request_data.extensions,
            )
        except CannotGetOperationTypeError as error:
            raise HTTPException(400, error.as_http_error_reason()) from error
        except InvalidOperationTypeError as error:
            if error.operation_type is OperationType.SUBSCRIPTION:
                raise HTTPException(400, "A subscription needs a WebSocket, or Accept: text/event-stream.") from error
            raise HTTPException(405, "A mutation is sent by POST.") from error
        except MissingQueryError as error:
            raise HTTPException(400, "There is no GraphQL document in the request.") from error

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        context = Context(secret=self._secret, fixed_now=isinstance(request, Request))
        context.actor = await actor_of(request.headers.get("authorization"), now=context.now)
        return context

    async def on_ws_connect(self, context: Context) -> Any:
        params = context.connection_params or {}
        given = next((value for name, value in params.items() if name.lower() == "authorization"), None)
        try:
            if isinstance(given, str):
                context.actor = await actor_of(given, now=utc_now())
        except DomainError as refusal:
            raise ConnectionRejectionError({"code": refusal.code, "message": refusal.message}) from refusal
        return await super().on_ws_connect(context)

    def parse_json(self, data: str | bytes) -> Any:
        parsed = super().parse_json(data)
        if not isinstance(parsed, dict | list | None):
            raise HTTPException(400, "A request is a JSON object.")
        return {} if parsed is None else parsed

    def decode_json(self, data: str | bytes) -> Any:
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()


async def _refuse_large_body(request: Request) -> None:
    """Read the body, and stop as soon as it is larger than LARGEST_BODY."""
    size = 0
    chunks: list[bytes] = []
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_BODY:
            raise HTTPException(413, f"A request has at most {LARGEST_BODY} bytes.")
        chunks.append(chunk)
    request._body = b"".join(chunks)


def refused(status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """A GraphQL answer without data: one coded error."""
    body = {"errors": [{"message": message, "extensions": {"code": code}}]}
    return Response(orjson.dumps(body), status, headers, media_type="application/json")
