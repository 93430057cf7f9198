"""Repeated requests: the same id with the same content answers the same row; with other content it is refused.

A row made under the caller's id keeps a hash of the request. The hash recognises a repeat even after the row changed.
"""

import hashlib
from typing import Any, TypeVar
from uuid import UUID

import orjson
from tortoise.models import Model

from domain.actor import Actor
from domain.errors import IdReused

Row = TypeVar("Row", bound=Model)


def content_hash(**content: object) -> bytes:
    """SHA-256 over the content of a request, in one canonical JSON form."""
    text = orjson.dumps(content, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS, default=str)
    return hashlib.sha256(text).digest()


async def find_repeat(kind: type[Row], *, id: UUID | str, actor: Actor, **content: object) -> Row | None:
    """The row that the same request of this actor made before, or None. Raises IdReused for another request's id.

    The row's `request_hash` must be `request_hash(actor=…, **content)` of the same content.
    """
    row: Any = await kind.get_or_none(id=id)
    if row is None:
        return None
    if bytes(row.request_hash) != request_hash(actor=actor, **content):
        raise IdReused(path=("id",))
    return row  # type: ignore[no-any-return]


def request_hash(*, actor: Actor, **content: object) -> bytes:
    """The hash by which a row recognises the request that made it: its actor and its content."""
    return content_hash(actor=actor.reference, **content)
