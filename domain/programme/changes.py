"""Changes of the configuration: each transaction that makes one takes one number, and notes who made it, when and why.

Changes follow each other: a lock lets one transaction at a time change anything. So numbers are given in the order in
which they are committed, and whoever sees a number sees all that was changed up to it.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.actor import Actor
from domain.database import execute, fetch_one
from domain.programme.models import ProgrammeChange
from domain.texts import check_text
from domain.work import Work, open_work

LONGEST_REASON = 500

NUMBER_SQL = "(SELECT coalesce(max(number), 0) FROM programme_change)"
"""The number of the latest change as SQL, for statements that are sent anyway: one step in an index."""

_CHANGE, _TAKEN, _SEEN = "programme change", "programme number taken", "programme number seen"


@dataclass(frozen=True, slots=True)
class Change:
    """What a transaction changes of the configuration: who makes the change, when and why."""

    work: Work
    actor: Actor
    now: datetime
    why: str | None

    async def number(self) -> int:
        """The change's number. The first time that it is asked for, it is taken and the change is noted."""
        if _TAKEN not in self.work.kept:
            number = await _latest() + 1
            await ProgrammeChange.create(
                number=number, made_at=self.now, made_by=self.actor.reference, why=self.why or None
            )
            self.work.kept[_TAKEN] = number
        return int(self.work.kept[_TAKEN])


async def begin_change(work: Work, *, actor: Actor, now: datetime, why: str | None = None) -> Change:
    """Lock the configuration until the transaction ends. A change inside another one is part of it.

    It is the first of all locks: a command that has locked members changes no configuration. Raises InvalidInput for
    too long a reason.
    """
    if _CHANGE not in work.kept:
        why = None if why is None else check_text(why, longest=LONGEST_REASON, path=("why",))
        await execute("SELECT pg_advisory_xact_lock(hashtextextended('programme', 0))")
        # Whoever was waited for may have changed what this transaction has seen.
        work.kept.pop(_SEEN, None)
        work.kept[_CHANGE] = Change(work, actor, now, why)
    change: Change = work.kept[_CHANGE]
    return change


def is_changing() -> bool:
    """Whether the open unit of work has changed the configuration: nobody else sees that yet, and it may be undone."""
    work = open_work()
    return work is not None and _TAKEN in work.kept


def note_number(number: int) -> int:
    """Keep a number that came along with NUMBER_SQL for the rest of the unit of work, so that it is not asked for."""
    work = open_work()
    return number if work is None else int(work.kept.setdefault(_SEEN, number))


async def current_number() -> int:
    """The number of the latest change: in a unit of work the one it has seen first, else the one of this moment."""
    work = open_work()
    if work is not None and _SEEN in work.kept:
        return int(work.kept[_SEEN])
    return note_number(await _latest())


async def _latest() -> int:
    row = await fetch_one(f"SELECT {NUMBER_SQL} AS number")
    assert row is not None
    return int(row["number"])
