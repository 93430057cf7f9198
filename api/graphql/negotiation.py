"""Which kind of answer a client takes."""

from enum import StrEnum


class Accepts(StrEnum):
    """The media types an answer can have."""

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    EVENTS = "text/event-stream"


def negotiate(header: str | None) -> Accepts | None:
    """The kind with the highest weight that is served; JSON where anything goes, None where nothing fits (RFC 9110)."""
    if not header or not header.strip():
        return Accepts.JSON
    best: tuple[float, int, Accepts] | None = None
    for place, part in enumerate(header.split(",")):
        media_type, *parameters = (piece.strip().lower() for piece in part.split(";"))
        kind = _kind(media_type)
        weight = _weight(parameters)
        if kind is not None and weight > 0 and (best is None or (weight, -place) > best[:2]):
            best = (weight, -place, kind)
    return best[2] if best else None


def _kind(media_type: str) -> Accepts | None:
    if media_type in ("*/*", "application/*"):
        return Accepts.JSON
    return next((kind for kind in Accepts if kind == media_type), None)


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0
    return 1
