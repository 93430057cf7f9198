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


class Change:
    """What one transaction changes of the configuration: who makes the change, when and why."""

    def __init__(self, actor: Actor, now: datetime, why: str | None) -> None:
        self.actor = actor
        self.now = now
        self.why = why
        self._number: int | None = None

    async def number(self) -> int:
        """The change's number. The first time that it is asked for, it is taken and the change is noted."""
        if self._number is None:
            number = await _latest() + 1
            await ProgrammeChange.create(
                number=number, made_at=self.now, made_by=self.actor.reference, why=self.why or None
            )
            self._number = number
        return self._number

    @property
    def is_made(self) -> bool:
        """Whether something was really changed."""
        return self._number is not None

    async def write(self) -> None:
        """Nothing is left to write."""

    def mark(self) -> int | None:
        """Its number, if it was taken."""
        return self._number

    def restore(self, state: int | None) -> None:
        """Have the number that it had at the mark; one that was taken since is gone with its row."""
        self._number = state


@dataclass(slots=True)
class _Seen:
    """The number that a unit of work goes by: the first that it has seen, so that it sees one configuration."""

    number: int

    async def write(self) -> None:
        """Nothing is written."""

    def mark(self) -> int:
        """The number."""
        return self.number

    def restore(self, state: int) -> None:
        """Go by the number of the mark."""
        self.number = state


async def begin_change(work: Work, *, actor: Actor, now: datetime, why: str | None = None) -> Change:
    """Lock the configuration until the transaction ends. A change inside another one is part of it.

    It is the first of all locks: a command that has locked members changes no configuration. Raises InvalidInput for
    too long a reason.
    """
    if earlier := work.enlisted(Change):
        return earlier
    why = None if why is None else check_text(why, longest=LONGEST_REASON, path=("why",))
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('programme', 0))")
    # Whoever was waited for may have changed what this transaction has seen.
    work.enlist(_Seen(await _latest()))
    return work.enlist(Change(actor, now, why))


def is_changing() -> bool:
    """Whether the open unit of work has changed the configuration: nobody else sees that yet, and it may be undone."""
    work = open_work()
    change = work.enlisted(Change) if work else None
    return change is not None and change.is_made


def note_number(number: int) -> int:
    """Have the unit of work go by a number that came along with NUMBER_SQL; answers the one that it goes by."""
    work = open_work()
    if work is None:
        return number
    return (work.enlisted(_Seen) or work.enlist(_Seen(number))).number


def number_seen() -> int | None:
    """The number that the open unit of work goes by; None outside of one, and before it has seen any."""
    work = open_work()
    seen = work.enlisted(_Seen) if work else None
    return seen.number if seen else None


async def current_number() -> int:
    """The number to go by: in a unit of work the one it has seen, else the one of this moment."""
    seen = number_seen()
    return note_number(await _latest()) if seen is None else seen


async def _latest() -> int:
    row = await fetch_one(f"SELECT {NUMBER_SQL} AS number")
    assert row is not None
    return int(row["number"])
