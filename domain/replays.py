"""Doing a thing once: the same id with the same content gives the same row, with other content it is refused.

Rows that callers make under ids of their own keep a hash of what was asked for. A repeat is recognised by it, whatever
became of the row since.
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
    """SHA-256 over what was asked for, in one canonical JSON form."""
    text = orjson.dumps(content, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS, default=str)
    return hashlib.sha256(text).digest()


async def find_repeat(kind: type[Row], *, id: UUID | str, actor: Actor, **content: object) -> Row | None:
    """The row that this very request of this actor made before, or None. Raises IdReused for another request's id.

    The row's `request_hash` must be `request_hash(actor=…, **content)` of the same content.
    """
    row: Any = await kind.get_or_none(id=id)
    if row is None:
        return None
    if bytes(row.request_hash) != request_hash(actor=actor, **content):
        raise IdReused(path=("id",))
    return row  # type: ignore[no-any-return]


def request_hash(*, actor: Actor, **content: object) -> bytes:
    """What a row keeps to recognise the request that made it: who asked, and for what."""
    return content_hash(actor=actor.reference, **content)
