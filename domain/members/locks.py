"""The first of all locks: everything that decides about a member waits here."""

from collections.abc import Collection
from uuid import UUID

from domain.database import execute


async def lock_members(member_ids: Collection[UUID]) -> None:
    """Lock members until the transaction ends, in the order of their ids.

    Rows that refer to a member can still be written meanwhile.
    """
    await execute("SELECT FROM member WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE", sorted(member_ids))
