"""The endpoint: authenticates a request, chooses its transport, and answers it."""

from collections.abc import AsyncIterator
from contextlib import aclosing

from graphql import GraphQLError
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from api.authentication import actor_of
from api.graphql.bodies import errors_body, read_get, read_post
from api.graphql.caching import NOT_KEPT, respond_to_get
from api.graphql.disconnects import ClientGone, while_client_waits
from api.graphql.events import event_stream
from api.graphql.headers import rate_headers
from api.graphql.multipart import respond_in_parts
from api.graphql.negotiation import Accepts, Terms, negotiate
from api.graphql.open_sockets import OpenSockets
from api.graphql.refusals import refused
from api.graphql.sockets import SocketConnection
from api.graphql.standing import Standing
from api.graphql.streams import ClosingStream
from domain.errors import DomainError, Unauthenticated, Unavailable
from domain.languages import preferred_languages
from schema.context import Context
from schema.engine import Answer, Engine, Part, Parts, Rejected, Request, encoded
from schema.errors import coded

PREFLIGHT_HEADERS = ("graphql-require-preflight", "apollo-require-preflight", "x-apollo-operation-name")


class GraphQLEndpoint:
    """GraphQL over HTTP, WebSocket and SSE. A process has one; every operation has its own context."""

    def __init__(self, engine: Engine, *, secret: bytes, allowed_origins: tuple[str, ...] = ()) -> None:
        self._engine = engine
        self._secret = secret
        self._allowed_origins = frozenset(allowed_origins)
        self._open_sockets = OpenSockets()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            socket = WebSocket(scope, receive, send)
            await SocketConnection(
                socket,
                engine=self._engine,
                secret=self._secret,
                allowed_origins=self._allowed_origins,
                open_sockets=self._open_sockets,
            ).serve()
            return
        request = HttpRequest(scope, receive)
        response = await self._respond(request)
        await response(scope, receive, send)

    async def _respond(self, request: HttpRequest) -> Response:
        terms = negotiate(request.headers.get("accept"))
        accepts = terms.kind if terms else Accepts.JSON
        context: Context | None = None
        try:
            if terms is None:
                raise refused("None of the accepted media types is served.", status=406)
            _refuse_forgery(request)
            wanted = read_get(request) if request.method == "GET" else await read_post(request)
            # In a stream, every event is answered as of its own time, not as of the start.
            address = request.client.host if request.client else ""
            context = Context(
                secret=self._secret,
                address=address,
                languages=preferred_languages(request.headers.get("accept-language", "")),
                fixed_now=accepts is not Accepts.EVENTS,
            )
            context.actor = await actor_of(request.headers.get("authorization"), now=context.now)
            if accepts is Accepts.EVENTS:
                standing = Standing(request.headers.get("authorization"), context.actor)
                return await self._stream(wanted, context, standing, read_only=request.method == "GET")
            async with while_client_waits(request):
                response = await self._answer(wanted, context, terms, request)
            response.headers.update(rate_headers(context.charge))
            return response
        except ClientGone:
            return Response(status_code=499)
        except Rejected as rejected:
            return _respond_rejected(rejected, accepts, context)
        except DomainError as refusal:
            status = 401 if refusal.code == "UNAUTHENTICATED" else max(400, refusal.http_status)
            return _respond_rejected(refused(refusal.message, status=status, code=refusal.code), Accepts.JSON, context)
        except Exception as error:
            told = coded(GraphQLError("", original_error=error))
            away = (told.extensions or {}).get("code") == Unavailable.code
            masked = Rejected(told, status=Unavailable.http_status if away else 500)
            return _respond_rejected(masked, Accepts.JSON, context)

    async def _answer(self, wanted: Request, context: Context, terms: Terms, request: HttpRequest) -> Response:
        """One answer, whole or in parts."""
        read_only = request.method == "GET"
        if terms.parts:
            delivered = await self._engine.deliver(wanted, context, read_only=read_only)
            if isinstance(delivered, Parts) or terms.only_parts:
                return respond_in_parts(delivered, terms.parts)
            answer = delivered
        else:
            answer = await self._engine.execute(wanted, context, read_only=read_only)
        if read_only:
            return respond_to_get(answer, terms.kind, request, context.actor)
        return Response(answer.text, 200, NOT_KEPT, media_type=f"{terms.kind}; charset=utf-8")

    async def _stream(self, wanted: Request, context: Context, standing: Standing, *, read_only: bool) -> Response:
        """A started stream. An error of the request is answered before the first event."""
        await self._engine.admit(wanted, context, read_only=read_only)

        async def answers() -> AsyncIterator[Answer | Part]:
            async with aclosing(self._engine.subscribe(wanted, context, in_parts=True)) as stream:  # type: ignore[type-var]
                async for answer in stream:
                    await _require(standing)
                    yield answer

        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no", **rate_headers(context.charge)}
        return ClosingStream(event_stream(answers()), headers=headers, media_type=f"{Accepts.EVENTS}; charset=utf-8")


async def _require(standing: Standing) -> None:
    """Raises Rejected, as the last event of the stream, if the token is no longer valid."""
    try:
        await standing.require()
    except Unauthenticated as refusal:
        raise refused(refusal.message, status=401, code=refusal.code) from None


def _refuse_forgery(request: HttpRequest) -> None:
    """Refuse a GET that another site can make a browser send without a preflight. Such a GET needs a header."""
    if request.method != "GET" or request.headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
        return
    if not any(header in request.headers for header in PREFLIGHT_HEADERS):
        raise refused("A GET from another site needs the header GraphQL-Require-Preflight.", status=403)


_OF_THE_DOCUMENT = {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "MAX_COST_EXCEEDED"}


def _respond_rejected(rejected: Rejected, accepts: Accepts, context: Context | None) -> Response:
    """The answer of a rejected request. Errors of the document or variables have status 200 in plain JSON, else 4xx."""
    codes = {str((error.extensions or {}).get("code")) for error in rejected.errors}
    status = 200 if accepts is Accepts.JSON and codes <= _OF_THE_DOCUMENT else rejected.status
    media_type = Accepts.JSON if accepts is Accepts.EVENTS else accepts
    charge = context.charge if context else None
    headers = NOT_KEPT | rate_headers(charge) | ({"Allow": "POST"} if status == 405 else {})
    return Response(encoded(errors_body(rejected)), status, headers, media_type=f"{media_type}; charset=utf-8")
