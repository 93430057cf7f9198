"""The id of a request's document: in `documentId`, in the path, or in Apollo's APQ shape."""

import re
from collections.abc import Mapping
from typing import Any

from api.graphql.refusals import refused
from schema.engine import is_document_id, normal_id

_HASH = re.compile(r"[0-9a-f]{64}")


def document_id_of(body: Mapping[str, Any], in_path: Mapping[str, str]) -> str | None:
    """The id of the document, or None. Raises Rejected for a malformed id and for two different ids."""
    placed, named, extensions = in_path.get("document_id"), body.get("documentId"), body.get("extensions")
    if placed is None and named is None and not extensions:
        return None
    ids = {_checked(id) for id in (placed, named, _apq_id(extensions)) if id is not None}
    if len(ids) > 1:
        raise refused("The request names two different documents.")
    return ids.pop() if ids else None


def _checked(id: object) -> str:
    if not isinstance(id, str) or not is_document_id(id):
        raise refused("documentId is sha256: and 64 hex digits in lower case, or the id of a document in a manifest.")
    return normal_id(id)


def _apq_id(extensions: Mapping[str, Any] | None) -> str | None:
    """The hash in Apollo's shape: `{"persistedQuery": {"version": 1, "sha256Hash": "…"}}`."""
    shape = extensions.get("persistedQuery") if extensions else None
    if shape is None:
        return None
    if not isinstance(shape, dict):
        raise refused("extensions.persistedQuery is an object.")
    version, hash = shape.get("version"), shape.get("sha256Hash")
    if version != 1 or isinstance(version, bool):
        # Clients expect exactly this message and then send the text.
        raise refused("PersistedQueryNotSupported", status=200, code="PERSISTED_QUERY_NOT_SUPPORTED")
    if not isinstance(hash, str) or not _HASH.fullmatch(hash):
        raise refused("sha256Hash is 64 hex digits in lower case.")
    return f"sha256:{hash}"


def operation_name_of(body: Mapping[str, Any], in_path: Mapping[str, str]) -> str | None:
    """The name of the operation to run, or None. Raises Rejected if the body and the path differ."""
    name = body.get("operationName")
    if name is not None and not isinstance(name, str):
        raise refused("operationName is a string.")
    placed = in_path.get("operation_name")
    if name and placed and name != placed:
        raise refused("The request names two different operations.")
    return name or placed or None
