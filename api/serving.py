"""The server process: uvicorn, its HTTP parser, and the garbage collector."""

import contextlib
import gc
import logging
import socket
import sys
from collections.abc import Sequence
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.listening import CannotListen, url_of

log = logging.getLogger(__name__)

LARGEST_HEAD = 64 * 1024
"""The most bytes of a request's line and headers, including trailers."""

OBJECTS_BEFORE_COLLECTING = 10_000
"""The threshold of the garbage collector. An operation makes thousands of objects with hardly any cycles."""

STARTUP_FAILED = 3
"""The exit status of a server that did not start. The log has the reason."""


class HttpProtocol(HttpToolsProtocol):
    """HTTP/1.1 by llhttp, which parses a request in a third of the time of h11.

    llhttp does not limit headers, so this class answers 400 to a request whose head is larger than LARGEST_HEAD.
    """

    _is_in_head = False
    _head = 0
    """Bytes received while the head is incomplete, because one header alone may be too large."""
    _headers = 0
    """Bytes of the complete headers."""

    def data_received(self, data: bytes) -> None:
        if self._is_in_head:
            self._head += len(data)
            if self._head > LARGEST_HEAD:
                self.send_400_response("The head of the request is too large.")
                return
        super().data_received(data)

    def on_message_begin(self) -> None:
        self._is_in_head = True
        self._head = self._headers = 0
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers += len(name) + len(value)
        if self._headers > LARGEST_HEAD:
            raise ValueError("the headers are too large")  # llhttp stops, and uvicorn answers 400
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        super().on_headers_complete()


class Server(uvicorn.Server):
    """A server that logs its addresses when it listens."""

    def __init__(self, config: uvicorn.Config, *, places: Sequence[str]) -> None:
        super().__init__(config)
        self._places = places

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or ():
            log.info("Laurel listens on %s", " and ".join(url_of(listening) + place for place in self._places))


def serve_forever(app: Any, *, claimed: socket.socket, places: Sequence[str] = ("/",)) -> None:
    """Serve an ASGI application on a bound socket, until the process is stopped.

    `places` are the paths to log. Raises CannotListen.
    """
    spare_what_stays()
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        http=HttpProtocol,
        ws="websockets-sansio",
        ws_max_size=100 * 1024,
        # Compression would cost each socket more CPU time than all else of an event, and 40 KB of memory.
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=10,
        server_header=False,
    )
    server = Server(config, places=places)
    host, port = claimed.getsockname()[:2]
    try:
        # Two processes can bind one port until one of them listens. uvloop hides the error of the other, which
        # would then serve nobody. So listen here, before the application starts.
        claimed.listen(config.backlog)
    except OSError as error:
        raise CannotListen.because(error, host, port) from None
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[claimed])
    if not server.started:
        sys.exit(STARTUP_FAILED)


def spare_what_stays() -> None:
    """Exclude the objects of the start-up, such as modules and the schema, from garbage collection.

    Otherwise every full collection walks all of them: with sixteen operations at once, that took half of the CPU
    time, in pauses of up to 70 ms.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING, 10, 10)
