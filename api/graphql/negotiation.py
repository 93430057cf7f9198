"""Which kind of answer a client takes."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Accepts(StrEnum):
    """The media types a whole answer, or a stream of answers, can have."""

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"


class Parts(StrEnum):
    """The formats an answer in parts can have, by the parameter of `multipart/mixed` that names it."""

    PENDING = "incrementalspec=v0.2"
    """`pending`, `incremental` by id, `completed`: the specification as it stands, and where none is named."""

    PATHS = "deferspec=20220824"
    """`incremental` by path and label: the draft of August 2022, which Apollo's clients have spoken longest."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a client takes: whole answers of one kind, and of documents with @defer or @stream perhaps parts."""

    kind: Accepts = Accepts.JSON
    parts: Parts | None = None
    only_parts: bool = False
    """Whether even a whole answer has to come as a multipart body: nothing else was accepted."""


@lru_cache(maxsize=256)
def negotiate(header: str | None) -> Terms | None:
    """The kind with the highest weight that is served; JSON where anything goes, None where nothing fits (RFC 9110).

    Parts are sent to whom they are no less welcome than whole answers.
    """
    if not header or not header.strip():
        return Terms()
    best: tuple[float, int, Accepts] | None = None
    best_parts: tuple[float, int, Parts] | None = None
    for place, part in enumerate(header.split(",")):
        media_type, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = _weight(parameters)
        if weight <= 0:
            continue
        kind = _kind(media_type)
        if kind is not None and (best is None or (weight, -place) > best[:2]):
            best = (weight, -place, kind)
        parts = _parts(parameters) if media_type == "multipart/mixed" else None
        if parts is not None and (best_parts is None or (weight, -place) > best_parts[:2]):
            best_parts = (weight, -place, parts)
    if best is None:
        return Terms(parts=best_parts[2], only_parts=True) if best_parts else None
    return Terms(best[2], best_parts[2] if best_parts and best_parts[0] >= best[0] else None)


def _kind(media_type: str) -> Accepts | None:
    if media_type in ("*/*", "application/*"):
        return Accepts.JSON
    return next((kind for kind in Accepts if kind == media_type), None)


def _parts(parameters: list[str]) -> Parts | None:
    """The format that the parameters name; None for one that is not spoken here, such as Apollo's subscriptions."""
    specifications = [parameter.replace('"', "") for parameter in parameters if "spec=" in parameter]
    if not specifications:
        return Parts.PENDING
    return next((parts for parts in Parts if specifications == [parts]), None)


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0
    return 1
