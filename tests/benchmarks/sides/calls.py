"""The calls that a load consists of."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import orjson


@dataclass(frozen=True, slots=True)
class Call:
    """A GraphQL request as a client sends it, or a plain GET when there is no body."""

    body: Mapping[str, Any] | None
    path: str = "/graphql"
    token: str | None = None

    def raw(self, port: int) -> bytes:
        """The request's bytes."""
        content = b"" if self.body is None else orjson.dumps(self.body)
        lines = [
            f"{'GET' if self.body is None else 'POST'} {self.path} HTTP/1.1",
            f"Host: 127.0.0.1:{port}",
            "Accept: application/json",
            *(["Content-Type: application/json", f"Content-Length: {len(content)}"] if content else []),
            *([f"Authorization: Bearer {self.token}"] if self.token else []),
        ]
        return "\r\n".join([*lines, "", ""]).encode() + content


@dataclass(frozen=True, slots=True)
class Load:
    """Calls that a server is waiting for. They are sent by whoever compares, so the load is the same for all commits.

    Every answer must have the text `told` in it. With `once` each call is sent once: another would be a repeat.
    """

    port: int
    server: int
    """The server's process."""
    postgres: int
    """The process of the PostgreSQL server."""
    requests: Sequence[str]
    """Each in base64."""
    callers: int
    seconds: float
    told: str
    once: bool

    def as_json(self) -> dict[str, Any]:
        """What goes through a pipe."""
        return asdict(self)


def encoded(calls: Sequence[Call], port: int) -> list[str]:
    """The calls as `Load.requests` holds them."""
    return [base64.b64encode(call.raw(port)).decode() for call in calls]
