"""What may be kept of an answer, and when it need not be sent again."""

from hashlib import blake2b

import orjson
from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.graphql.bodies import encoded
from api.graphql.negotiation import Accepts
from domain.actor import Actor, ActorKind
from schema.engine import Answer

NOT_KEPT = {"Cache-Control": "no-store"}


def respond_to_get(answer: Answer, accepts: Accepts, request: HttpRequest, actor: Actor) -> Response:
    """The answer to a query by GET, with a tag of its data; 304 when the client has that data already.

    `extensions` tell of the request, not of the data, so the tag leaves them out: it is a weak one.
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
    body = encoded(answer.body() | {"data": orjson.Fragment(data)})
    return Response(body, 200, headers, media_type=media_type)


def _has(tag: str, if_none_match: str | None) -> bool:
    """Whether one of the tags is this one, compared weakly (RFC 9110)."""
    if not if_none_match:
        return False
    opaque = tag.removeprefix("W/")
    return any(given.strip().removeprefix("W/") in (opaque, "*") for given in if_none_match.split(","))
