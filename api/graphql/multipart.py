"""Answers in parts over HTTP: one multipart/mixed body, with each part sent as soon as it is ready."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from api.graphql.negotiation import Parts as Format
from api.graphql.streams import ClosingStream
from schema.engine import Answer, Part, Parts, encoded

_PART = "\r\ncontent-type: application/json; charset=utf-8\r\n\r\n"
_BOUNDARY = "\r\n---"

_TYPES = {
    Format.PENDING: 'multipart/mixed; boundary="-"; incrementalSpec=v0.2',
    Format.PATHS: 'multipart/mixed; boundary="-"; deferSpec=20220824',
}


def respond_in_parts(answer: Answer | Parts, format: Format) -> ClosingStream:
    """The answer as a streamed body. A whole answer is its only part."""
    if isinstance(answer, Answer):
        answer = Parts(Part({**answer.body(), "hasNext": False}), _nothing())
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return ClosingStream(_body(answer, format), headers=headers, media_type=_TYPES[format])


async def _nothing() -> AsyncGenerator[Part, None]:
    return
    yield


async def _body(parts: Parts, format: Format) -> AsyncGenerator[str, None]:
    """Every part ends with the next boundary, so that a client can read it at once."""
    in_paths = _InPaths() if format is Format.PATHS else None
    async with aclosing(parts.rest) as rest:
        first = parts.first.payload
        yield f"{_BOUNDARY}{_PART}{encoded(in_paths.first(first) if in_paths else first)}{_BOUNDARY}"
        async for part in rest:
            payload = in_paths.next(part.payload) if in_paths else part.payload
            if payload:
                yield f"{_PART}{encoded(payload)}{_BOUNDARY}"
    yield "--\r\n"


class _InPaths:
    """Translates to the draft of August 2022, where a payload has a path and a label instead of an id."""

    def __init__(self) -> None:
        self._pending: dict[str, dict[str, Any]] = {}
        self._positions: dict[str, int] = {}
        """Id of a streamed list -> index of its next item."""

    def first(self, payload: dict[str, Any]) -> dict[str, Any]:
        """The first payload, without `pending`."""
        self._expect(payload, [([], payload.get("data"))])
        return {name: value for name, value in payload.items() if name != "pending"}

    def next(self, payload: dict[str, Any]) -> dict[str, Any]:
        """A later payload. Empty if the draft cannot express it."""
        told: list[dict[str, Any]] = []
        arrived: list[tuple[list[Any], Any]] = []
        for pending in payload.get("pending", ()):
            self._pending[pending["id"]] = pending
        for entry in payload.get("incremental", ()):
            told.append(self._placed(entry, arrived))
        self._expect(payload, arrived)
        for entry in payload.get("completed", ()):
            if entry.get("errors"):
                told.append(self._failed(entry["id"], entry["errors"]))
        if not told and payload["hasNext"]:
            return {}
        return ({"incremental": told} if told else {}) | {"hasNext": payload["hasNext"]}

    def _placed(self, entry: dict[str, Any], arrived: list[tuple[list[Any], Any]]) -> dict[str, Any]:
        pending = self._pending[entry["id"]]
        placed: dict[str, Any] = {}
        if "items" in entry:
            position = self._positions[entry["id"]]
            self._positions[entry["id"]] += len(entry["items"])
            placed |= {"items": entry["items"], "path": [*pending["path"], position]}
            arrived += [([*pending["path"], position + n], item) for n, item in enumerate(entry["items"])]
        else:
            placed |= {"data": entry["data"], "path": [*pending["path"], *entry.get("subPath", ())]}
            arrived.append((placed["path"], entry["data"]))
        kept = {name: entry[name] for name in ("errors", "extensions") if name in entry}
        return placed | kept | ({"label": pending["label"]} if "label" in pending else {})

    def _failed(self, id: str, errors: list[Any]) -> dict[str, Any]:
        """The payload of a failed part."""
        pending, position = self._pending[id], self._positions.get(id)
        failed: dict[str, Any] = (
            {"data": None, "path": pending["path"]}
            if position is None
            else {"items": None, "path": [*pending["path"], position]}
        )
        return failed | {"errors": errors} | ({"label": pending["label"]} if "label" in pending else {})

    def _expect(self, payload: dict[str, Any], arrived: list[tuple[list[Any], Any]]) -> None:
        """Remember the pending parts. A streamed list continues after the items already sent."""
        for pending in payload.get("pending", ()):
            self._pending[pending["id"]] = pending
            for path, data in arrived:
                found = _at(data, pending["path"][len(path) :]) if pending["path"][: len(path)] == path else None
                if isinstance(found, list):
                    self._positions[pending["id"]] = len(found)


def _at(data: Any, path: list[Any]) -> Any:
    """The value at a path, or None."""
    for key in path:
        if isinstance(data, dict):
            data = data.get(key)
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
        else:
            return None
    return data
