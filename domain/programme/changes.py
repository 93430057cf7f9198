"""Changes of the configuration: each changing transaction takes one number, and records its author, time and reason.

Changes follow each other: a lock admits one changing transaction at a time. So numbers are given in the order of the
commits, and a reader of a number sees all changes up to it.
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
    """A transaction's change of the configuration: its author, its time and its reason."""

    def __init__(self, actor: Actor, now: datetime, why: str | None) -> None:
        self.actor = actor
        self.now = now
        self.why = why
        self._number: int | None = None

    async def number(self) -> int:
        """The change's number. The first read takes the number and records the change."""
        if self._number is None:
            number = await _latest() + 1
            await ProgrammeChange.create(
                number=number, made_at=self.now, made_by=self.actor.reference, why=self.why or None
            )
            self._number = number
        return self._number

    @property
    def is_made(self) -> bool:
        """True if something was changed."""
        return self._number is not None

    async def write(self) -> None:
        """No row is pending."""

    def mark(self) -> int | None:
        """The change's number, if it is taken."""
        return self._number

    def restore(self, state: int | None) -> None:
        """Go back to the number of the mark; one taken since is gone with its row."""
        self._number = state


@dataclass(slots=True)
class _Seen:
    """The change number of a unit of work: the first one that it saw, so that it sees one configuration."""

    number: int

    async def write(self) -> None:
        """No row is pending."""

    def mark(self) -> int:
        """The number."""
        return self.number

    def restore(self, state: int) -> None:
        """Go back to the number of the mark."""
        self.number = state


async def begin_change(work: Work, *, actor: Actor, now: datetime, why: str | None = None) -> Change:
    """Lock the configuration until the transaction ends. A change inside another one is part of it.

    This lock comes before all others: a command that has locked members changes no configuration. Raises InvalidInput
    for too long a reason.
    """
    if earlier := work.enlisted(Change):
        return earlier
    why = None if why is None else check_text(why, longest=LONGEST_REASON, path=("why",))
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('programme', 0))")
    # The change that held the lock may have changed something that this transaction has seen.
    work.enlist(_Seen(await _latest()))
    return work.enlist(Change(actor, now, why))


def is_changing() -> bool:
    """True if the open unit of work has changed the configuration. Others do not see that yet, and it may be undone."""
    work = open_work()
    change = work.enlisted(Change) if work else None
    return change is not None and change.is_made


def note_number(number: int) -> int:
    """Offer a unit of work a number read with NUMBER_SQL; returns the number that it uses."""
    work = open_work()
    if work is None:
        return number
    return (work.enlisted(_Seen) or work.enlist(_Seen(number))).number


def number_seen() -> int | None:
    """The number that the open unit of work uses; None outside of one, and before it has seen any."""
    work = open_work()
    seen = work.enlisted(_Seen) if work else None
    return seen.number if seen else None


async def current_number() -> int:
    """The number to use: in a unit of work the one it has seen, else the current one."""
    seen = number_seen()
    return note_number(await _latest()) if seen is None else seen


async def is_behind() -> bool:
    """True if the configuration was changed since the open unit of work saw its number."""
    seen = number_seen()
    return seen is not None and await _latest() > seen


async def _latest() -> int:
    row = await fetch_one(f"SELECT {NUMBER_SQL} AS number")
    assert row is not None
    return int(row["number"])
