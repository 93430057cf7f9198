"""How the process that serves is set up: uvicorn, its HTTP parser, and the garbage collector."""

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
"""Bytes of a request's line and headers, trailers included."""

OBJECTS_BEFORE_COLLECTING = 10_000
"""An operation makes thousands of objects, hardly any of them in cycles: Python's 700 would look at them in vain."""

STARTUP_FAILED = 3
"""The exit status of a server that did not come up: what was wrong is in the log."""


class HttpProtocol(HttpToolsProtocol):
    """HTTP/1.1 by llhttp, which parses a request in a third of the time that h11 takes.

    It keeps headers however long they are; here a request whose head is larger than LARGEST_HEAD is answered with 400.
    """

    _is_in_head = False
    _head = 0
    """Bytes received while the head was incomplete: one header alone may be too large."""
    _headers = 0
    """Bytes of the headers that are complete."""

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
            raise ValueError("the headers are too large")  # llhttp stops at it, and uvicorn answers 400
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        super().on_headers_complete()


class Server(uvicorn.Server):
    """A server that tells where it listens, once it does."""

    def __init__(self, config: uvicorn.Config, *, places: Sequence[str]) -> None:
        super().__init__(config)
        self._places = places

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or ():
            log.info("Laurel listens on %s", " and ".join(url_of(listening) + place for place in self._places))


def serve_forever(app: Any, *, claimed: socket.socket, places: Sequence[str] = ("/",)) -> None:
    """Serve an ASGI application on a socket that is bound, until the process is told to end.

    `places` are the paths that people are told of. Raises CannotListen.
    """
    spare_what_stays()
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        http=HttpProtocol,
        ws="websockets-sansio",
        ws_max_size=100 * 1024,
        timeout_graceful_shutdown=10,
        server_header=False,
    )
    server = Server(config, places=places)
    host, port = claimed.getsockname()[:2]
    try:
        # Two that claim one port at once both have it until one of them listens. uvloop keeps it to itself when it
        # cannot, and would serve nobody for ever; so the system is asked here, before the application starts.
        claimed.listen(config.backlog)
    except OSError as error:
        raise CannotListen.because(error, host, port) from None
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[claimed])
    if not server.started:
        sys.exit(STARTUP_FAILED)


def spare_what_stays() -> None:
    """Keep the garbage collector from what start-up made: modules and the schema, which stay as long as the process.

    Otherwise it walks all of them again and again while operations are in flight: with sixteen at once that was half
    of all the CPU time, in pauses of up to 70 ms.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING, 10, 10)
