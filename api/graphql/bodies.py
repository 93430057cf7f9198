"""Reading and checking requests; writing answers."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import Request as HttpRequest

from api.graphql.naming import document_id_of, operation_name_of
from api.graphql.refusals import refused
from schema.engine import Rejected, Request
from schema.executor import OnError

LARGEST_BODY = 100 * 1024

_NOTHING: Mapping[str, str] = {}


async def read_post(request: HttpRequest) -> Request:
    """The request in a POST's JSON body. Raises Rejected for anything else."""
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() != "application/json":
        raise refused("A POST carries application/json.", status=415)
    charset = parameters.strip().lower().removeprefix("charset=").strip('"')
    if parameters.strip() and charset not in ("utf-8", "utf8"):
        raise refused("The body must be UTF-8.", status=415)
    try:
        body = orjson.loads(await _read_body(request))
    except orjson.JSONDecodeError:
        raise refused("The body is not valid JSON in UTF-8.") from None
    return request_of(body, request.path_params)


def read_get(request: HttpRequest) -> Request:
    """The request in a GET's query string. Raises Rejected for anything else."""
    given = request.query_params
    texts = ("query", "operationName", "documentId", "onError")
    values: dict[str, Any] = {name: given[name] for name in texts if name in given}
    for name in ("variables", "extensions"):
        if given.get(name):
            try:
                values[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError:
                raise refused(f"The parameter {name} is not valid JSON.") from None
    return request_of(values, request.path_params)


def request_of(body: object, in_path: Mapping[str, str] = _NOTHING) -> Request:
    """The request in a decoded JSON value and in the path. Raises Rejected for a wrong shape."""
    if not isinstance(body, dict):
        raise refused("A request is one JSON object.")
    query, variables, extensions = body.get("query"), body.get("variables"), body.get("extensions")
    if variables is not None and not isinstance(variables, dict):
        raise refused("variables are an object.")
    if extensions is not None and not isinstance(extensions, dict):
        raise refused("extensions are an object.")
    document_id = document_id_of(body, in_path)
    if query == "" and document_id is not None:
        query = None  # the client of graphql-ws always sends a query, so an empty one counts as none
    if not isinstance(query, str) and (query is not None or document_id is None):
        raise refused("The request has no query: a GraphQL document as a string.")
    return Request(
        query=query,
        document_id=document_id,
        operation_name=operation_name_of(body, in_path),
        variables=variables or {},
        explain=(extensions or {}).get("explain") is True,
        on_error=_on_error(body.get("onError")),
    )


def _on_error(given: object) -> OnError:
    if given is None or given == "PROPAGATE":
        return "PROPAGATE"
    if given == "NULL":
        return "NULL"
    raise refused("onError is NULL or PROPAGATE.")


async def _read_body(request: HttpRequest) -> bytes:
    """The body. Raises Rejected as soon as it exceeds LARGEST_BODY bytes."""
    size, chunks = 0, []
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_BODY:
            raise refused(f"A request has at most {LARGEST_BODY:,} bytes.", status=413)
        chunks.append(chunk)
    return b"".join(chunks)


def errors_body(rejected: Rejected) -> dict[str, Any]:
    """The answer to a rejected request: errors without data."""
    return {"errors": [error.formatted for error in rejected.errors]}
