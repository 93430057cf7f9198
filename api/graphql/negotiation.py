"""Negotiation of the answer's media type."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Accepts(StrEnum):
    """The media types of a whole answer, or of a stream of answers."""

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"


class Parts(StrEnum):
    """The formats of an answer in parts, by their parameter of `multipart/mixed`."""

    PENDING = "incrementalspec=v0.2"
    """`pending`, `incremental` by id, `completed`: the current specification, and the default."""

    PATHS = "deferspec=20220824"
    """`incremental` by path and label: the draft of August 2022, used by older Apollo clients."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The client's terms: the media type of whole answers, and the format of parts, if it accepts parts."""

    kind: Accepts = Accepts.JSON
    parts: Parts | None = None
    only_parts: bool = False
    """True if a whole answer must be a multipart body too, because the client accepts nothing else."""


@lru_cache(maxsize=256)
def negotiate(header: str | None) -> Terms | None:
    """The served kind with the highest weight (RFC 9110). JSON if any is accepted, None if none fits.

    Parts are chosen if their weight is at least that of whole answers.
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
    """The format in the parameters. None for an unknown format, such as Apollo's subscriptions over multipart."""
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
