"""Cache headers and conditional requests (ETag, 304)."""

from hashlib import blake2b

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.graphql.negotiation import Accepts
from domain.actor import Actor, ActorKind
from schema.engine import Answer, encoded
from schema.executor import JsonText

NOT_KEPT = {"Cache-Control": "no-store"}


def respond_to_get(answer: Answer, accepts: Accepts, request: HttpRequest, actor: Actor) -> Response:
    """The answer to a query by GET, with an ETag of its data; 304 if the client has the same data.

    The tag is weak: it leaves out `extensions`, which describe the request and not the data.
    """
    media_type = f"{accepts}; charset=utf-8"
    if answer.errors:
        return Response(encoded(answer.body()), 200, NOT_KEPT, media_type=media_type)
    data = encoded(answer.data or {})
    tag = f'W/"{blake2b(data.encode(), digest_size=16).hexdigest()}"'
    whose = "public" if actor.kind is ActorKind.ANONYMOUS else "private"
    headers = {"ETag": tag, "Cache-Control": f"{whose}, no-cache", "Vary": "Accept, Accept-Language, Authorization"}
    if _has(tag, request.headers.get("if-none-match")):
        return Response(None, 304, headers | {"Vary": "Accept, Accept-Language, Authorization, Accept-Encoding"})
    body = encoded(answer.body() | {"data": JsonText(data)})
    return Response(body, 200, headers, media_type=media_type)


def _has(tag: str, if_none_match: str | None) -> bool:
    """True if `if_none_match` has this tag, by weak comparison (RFC 9110)."""
    if not if_none_match:
        return False
    opaque = tag.removeprefix("W/")
    return any(given.strip().removeprefix("W/") in (opaque, "*") for given in if_none_match.split(","))
