"""The lock of members. Commands that decide about a member take it before every other lock."""

from collections.abc import Collection
from uuid import UUID

from domain.database import fetch_one
from domain.programme import NUMBER_SQL, current_number, note_number
from domain.work import Work, open_work

_LOCK = f"""
SELECT {NUMBER_SQL} AS number,
       (SELECT count(*) FROM (SELECT FROM member WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE) m) AS locked
"""


class _Locked:
    """The members that a unit of work has locked."""

    def __init__(self) -> None:
        self.ids: frozenset[UUID] = frozenset()

    async def write(self) -> None:
        """Nothing is written."""

    def mark(self) -> frozenset[UUID]:
        """The ids of the locked members."""
        return self.ids

    def restore(self, state: frozenset[UUID]) -> None:
        """Forget the members locked since the mark. The rollback to the savepoint releases their locks."""
        self.ids = state


async def lock_members(member_ids: Collection[UUID]) -> int:
    """Lock members until the transaction ends, in the order of their ids. Members locked before cost nothing.

    Answers the number of the configuration for this unit of work, read in the same statement. Other transactions can
    still insert rows that refer to a locked member.
    """
    locked = _locked(open_work())
    wanted = locked.ids.union(member_ids)
    if wanted == locked.ids:
        return await current_number()
    row = await fetch_one(_LOCK, list(wanted - locked.ids))
    assert row is not None
    locked.ids = wanted
    return note_number(row["number"])


def _locked(work: Work | None) -> _Locked:
    if work is None:
        raise RuntimeError("members are locked inside a unit of work only")
    return work.enlisted(_Locked) or work.enlist(_Locked())
