"""GraphQL over WebSocket: the protocol graphql-transport-ws.

A malformed message closes the socket with the protocol's code. A bad document ends only its own operation. Every
operation has its own context. The token is checked for every operation and at every ping; for staff and systems, it
is checked before every event too. When the session ends elsewhere, the socket closes with 4403: the client must sign
in and connect again.
"""

import asyncio
import contextlib
from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

import orjson
from graphql import GraphQLError
from starlette.websockets import WebSocket, WebSocketDisconnect

from api.authentication import actor_of
from api.graphql.bodies import request_of
from api.graphql.open_sockets import OpenSockets, TooManySockets
from api.graphql.standing import Standing
from domain.errors import Unauthenticated
from domain.languages import preferred_languages
from schema.context import Context, utc_now
from schema.engine import Answer, Engine, Rejected, encoded
from schema.engine.rates import bucket_key
from schema.errors import coded

PROTOCOL = "graphql-transport-ws"
INIT_TIMEOUT = 10.0
PING_EVERY = 20.0
MOST_OPERATIONS = 100

INVALID_MESSAGE, UNAUTHORIZED, FORBIDDEN, NOT_ACCEPTABLE = 4400, 4401, 4403, 4406
INIT_TIMED_OUT, ALREADY_EXISTS, TOO_MANY = 4408, 4409, 4429


class _Close(Exception):
    """Closes the connection with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        self.code = code
        self.reason = reason


class SocketConnection:
    """One client's socket, from the handshake to the close."""

    def __init__(
        self,
        socket: WebSocket,
        *,
        engine: Engine,
        secret: bytes,
        allowed_origins: frozenset[str],
        open_sockets: OpenSockets,
    ) -> None:
        self._socket = socket
        self._engine = engine
        self._secret = secret
        self._allowed_origins = allowed_origins
        self._open_sockets = open_sockets
        self._counted = contextlib.ExitStack()
        self._authorization: str | None = None
        self._is_acknowledged = False
        self._operations: dict[str, asyncio.Task[None]] = {}

    async def serve(self) -> None:
        """Serve the client until one side closes the socket."""
        if not self._origin_is_allowed():
            await self._socket.close()
            return
        offered = self._socket.scope["subprotocols"]
        if PROTOCOL not in offered:
            # A refused handshake would hide the reason from the client, so accept the socket and then close it.
            await self._socket.accept(offered[0] if offered else None)
            await self._socket.close(NOT_ACCEPTABLE, "Subprotocol not acceptable")
            return
        await self._socket.accept(PROTOCOL)
        keeper = asyncio.create_task(self._keep())
        try:
            await self._converse(keeper)
        except WebSocketDisconnect:
            pass
        except _Close as close:
            await self._close(close)
        finally:
            tasks = [keeper, *self._operations.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._counted.close()

    async def _converse(self, keeper: asyncio.Task[None]) -> None:
        while True:
            receiving = asyncio.ensure_future(self._receive())
            await asyncio.wait({receiving, keeper}, return_when=asyncio.FIRST_COMPLETED)
            if keeper.done():
                receiving.cancel()
                with contextlib.suppress(asyncio.CancelledError, WebSocketDisconnect, _Close):
                    await receiving
                keeper.result()
            await self._handle(receiving.result())

    async def _keep(self) -> None:
        """Wait for `connection_init`, then ping and check the token regularly. Raises _Close."""
        await asyncio.sleep(INIT_TIMEOUT)
        if not self._is_acknowledged:
            raise _Close(INIT_TIMED_OUT, "Connection initialisation timeout")
        while True:
            await asyncio.sleep(PING_EVERY)
            await self._send(type="ping")
            await self._context()

    async def _receive(self) -> dict[str, Any]:
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000))
        try:
            decoded = orjson.loads(message.get("text") or "")
        except orjson.JSONDecodeError:
            raise _Close(INVALID_MESSAGE, "A message is JSON text.") from None
        if not isinstance(decoded, dict) or not isinstance(decoded.get("type"), str):
            raise _Close(INVALID_MESSAGE, "A message is an object with a type.")
        return decoded

    async def _handle(self, message: dict[str, Any]) -> None:
        payload = message.get("payload")
        match message["type"]:
            case "connection_init":
                await self._initialise(payload)
            case "ping":
                await self._send(type="pong")
            case "pong":
                pass
            case "subscribe":
                await self._subscribe(_operation_id(message), payload)
            case "complete":
                task = self._operations.pop(_operation_id(message), None)
                if task is not None:
                    task.cancel()
            case unknown:
                raise _Close(INVALID_MESSAGE, f"There is no message type {unknown[:40]!r}.")

    async def _initialise(self, payload: object) -> None:
        if self._is_acknowledged:
            raise _Close(TOO_MANY, "Too many initialisation requests")
        if payload is not None and not isinstance(payload, dict):
            raise _Close(INVALID_MESSAGE, "The payload of connection_init is an object.")
        given = next((v for k, v in (payload or {}).items() if k.lower() == "authorization"), None)
        self._authorization = given if isinstance(given, str) else self._socket.headers.get("authorization")
        context = await self._context()
        try:
            self._counted.enter_context(self._open_sockets.one_more(bucket_key(context.actor, context.address)))
        except TooManySockets:
            raise _Close(TOO_MANY, "Too many sockets at once") from None
        self._is_acknowledged = True
        await self._send(type="connection_ack")

    async def _subscribe(self, id: str, payload: object) -> None:
        if not self._is_acknowledged:
            raise _Close(UNAUTHORIZED, "Unauthorized")
        if not isinstance(payload, dict):
            raise _Close(INVALID_MESSAGE, "The payload of subscribe is an object.")
        if id in self._operations:
            raise _Close(ALREADY_EXISTS, f"Subscriber for {id} already exists")
        if len(self._operations) >= MOST_OPERATIONS:
            raise _Close(TOO_MANY, "Too many operations at once")
        self._operations[id] = asyncio.create_task(self._run(id, payload))

    async def _run(self, id: str, payload: dict[str, Any]) -> None:
        """Run one operation to its end. Its errors go to it alone."""
        try:
            context = await self._context()
            standing = Standing(self._authorization, context.actor)
            start = encoded({"id": id, "type": "next"})[:-1]

            def take(answer: Answer) -> bool:
                return standing.is_fresh and self._send_at_once(f'{start},"payload":{answer.text}}}')

            running = self._engine.subscribe(request_of(payload), context, take=take)
            async with aclosing(running) as answers:  # type: ignore[type-var]
                async for answer in answers:
                    await self._require(standing)
                    await self._socket.send_text(f'{start},"payload":{answer.text}}}')
            await self._send(id=id, type="complete")
        except Rejected as rejected:
            await self._send(id=id, type="error", payload=[error.formatted for error in rejected.errors])
        except _Close as close:
            await self._close(close)
        except WebSocketDisconnect:
            pass
        except Exception as error:
            told = coded(GraphQLError("", original_error=error))
            with contextlib.suppress(RuntimeError, WebSocketDisconnect):
                await self._send(id=id, type="error", payload=[told.formatted])
        finally:
            # The id may belong to another operation now: a client may reuse it at once after `complete`.
            if self._operations.get(id) is asyncio.current_task():
                del self._operations[id]

    async def _context(self) -> Context:
        """A new context for the actor of the token. Raises _Close if the token is no longer valid."""
        client = self._socket.client
        context = Context(
            secret=self._secret,
            address=client.host if client else "",
            languages=preferred_languages(self._socket.headers.get("accept-language", "")),
            fixed_now=False,
        )
        try:
            context.actor = await actor_of(self._authorization, now=utc_now())
        except Unauthenticated as refusal:
            raise _Close(FORBIDDEN, refusal.message) from None
        return context

    async def _require(self, standing: Standing) -> None:
        """Raises _Close if the token is no longer valid."""
        try:
            await standing.require()
        except Unauthenticated as refusal:
            raise _Close(FORBIDDEN, refusal.message) from None

    async def _send(self, **message: Any) -> None:
        await self._socket.send_text(encoded(message))

    def _send_at_once(self, text: str) -> bool:
        """Send a message if the client reads fast enough. Returns False if it would have to wait; nothing is sent then.

        The server waits until the socket is writable before it writes the whole message, and never in between.
        """
        sending = self._socket.send_text(text)
        try:
            sending.send(None)
        except StopIteration:
            return True
        except (RuntimeError, WebSocketDisconnect):
            return False  # the operation's own task sends next, and ends
        sending.close()
        return False

    async def _close(self, close: _Close) -> None:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):
            await self._socket.close(close.code, close.reason[:120])

    def _origin_is_allowed(self) -> bool:
        """True without an Origin header, and for this host or an origin allowed by the settings."""
        origin = self._socket.headers.get("origin")
        return (
            origin is None
            or origin in self._allowed_origins
            or urlsplit(origin).netloc == self._socket.headers.get("host")
        )


def _operation_id(message: dict[str, Any]) -> str:
    id = message.get("id")
    if not isinstance(id, str) or not id:
        raise _Close(INVALID_MESSAGE, "A message about an operation has an id.")
    return id
