"""Changes of many rows in one request: all of them, or none. Each row goes through the command for one row.

So the rules, permissions, records and facts of the one command hold for every row.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from domain.actor import Actor, require_staff
from domain.errors import DomainError, InvalidInput
from domain.relations import AllOf, Asker, Compare, Condition, Order, Relation
from domain.work import command, unit_of_work

MOST_ROWS = 200
"""The most rows that one request changes. Others wait for the locks of its one transaction until the last row."""
MOST_DRAFTS = 200
"""The most rows that one request creates."""

Made = TypeVar("Made")


def check_number(drafts: Sequence[object], *, path: tuple[str, ...]) -> None:
    """Raises InvalidInput for more drafts than MOST_DRAFTS."""
    if len(drafts) > MOST_DRAFTS:
        raise InvalidInput(f"At most {MOST_DRAFTS} at once.", path=path)


def check_condition(where: Condition) -> Condition:
    """The condition on the rows to change. Raises InvalidInput for one that compares nothing, so holds for all rows."""
    if not _compares(where):
        raise InvalidInput("This holds for everything. Name at least one condition.", path=("filter",))
    return where


def _compares(where: Condition) -> bool:
    if isinstance(where, Compare):
        return True
    if isinstance(where, AllOf):
        return any(map(_compares, where.parts))
    return bool(where.parts) and all(map(_compares, where.parts))


@command(permission="bulk.row.create")
async def create_rows(
    create: Callable[..., Awaitable[Made]], drafts: Sequence[Mapping[str, Any]], *, actor: Actor, now: datetime
) -> Sequence[Made]:
    """Run a creating command once for each draft, in order; returns the rows. For staff.

    Raises the refusal of the first refused draft, with its place as `row`.
    """
    require_staff(actor)
    made: list[Made] = []
    async with unit_of_work():
        for place, draft in enumerate(drafts):
            try:
                made.append(await create(actor=actor, now=now, **draft))
            except DomainError as refusal:
                refusal.row = place
                raise
    return made


@command(permission="bulk.row.update")
async def change_rows(
    change: Callable[..., Awaitable[object]], relation: Relation[Any], *, where: Condition, asker: Asker, **given: Any
) -> int:
    """Run a changing command on every row that meets a condition now, in the order of their ids; returns how many.

    The condition is not looked at again while the rows change: each command decides by itself what its row allows. For
    staff. Raises the refusal of the first refused row, with its id as `row`, and InvalidInput for too many rows.
    """
    require_staff(asker.actor)
    async with unit_of_work():
        rows = await relation.page(asker, where=where, order=[Order("id")], first=MOST_ROWS + 1)
        if len(rows) > MOST_ROWS:
            raise InvalidInput(f"This holds for more than {MOST_ROWS:,}. Narrow it down.", path=("filter",))
        for row in rows:
            try:
                await change(actor=asker.actor, now=asker.now, id=row.id, **given)
            except DomainError as refusal:
                refusal.row = row.id
                raise
    return len(rows)
