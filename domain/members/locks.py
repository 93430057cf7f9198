"""The lock of members. Commands that decide about a member take it before every other lock."""

from collections.abc import Collection
from uuid import UUID

from domain.database import execute


async def lock_members(member_ids: Collection[UUID]) -> None:
    """Lock members until the transaction ends, in the order of their ids.

    Other transactions can still insert rows that refer to a locked member.
    """
    await execute("SELECT FROM member WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE", sorted(member_ids))
