"""The lists that can be exported: each is a relation with the columns of its file, declared at the start."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

import asyncpg

from domain.actor import SYSTEM
from domain.admission import LONGEST_PAUSE, ROWS_AT_ONCE, long_read
from domain.errors import InvalidInput
from domain.files import rows_as_csv
from domain.programme import the_programme
from domain.relations import Asker, Condition, Order, Parameters, Relation


@dataclass(frozen=True, slots=True)
class ExportedList:
    """A list by its name, its relation, and the names of the columns of its file."""

    name: str
    relation: Relation[Any]
    columns: Sequence[str]


_lists: dict[str, ExportedList] = {}


def offer_list(name: str, relation: Relation[Any], columns: Sequence[str]) -> None:
    """Let a list be exported under this name. Raises ValueError for a list that no file can hold."""
    if "{viewer}" in relation.only:
        raise ValueError(f"{name}: the rows of this relation belong to the member who asks.")
    if unknown := [column for column in columns if not relation.has(column)]:
        raise ValueError(f"{name}: the relation has no column {', '.join(unknown)}.")
    _lists[name] = ExportedList(name, relation, columns)


def offered_lists() -> Mapping[str, ExportedList]:
    """The lists that can be exported, by name."""
    return MappingProxyType(_lists)


def find_list(name: str) -> ExportedList:
    """A list by its name. Raises InvalidInput."""
    if name not in _lists:
        raise InvalidInput("There is no such list.", path=("list",))
    return _lists[name]


@asynccontextmanager
async def list_as_csv(
    listed: ExportedList, *, where: Condition, order: Sequence[Order], now: datetime
) -> AsyncIterator[AsyncIterator[tuple[str, int]]]:
    """Pieces of the file, each with its number of rows, from one snapshot. Times are in the programme's zone.

    For a context that has checked the actor. Holds one of the commands' connections while the block lasts.
    """
    relation, parameters = listed.relation, Parameters(Asker(SYSTEM, now).named)
    columns = {**relation.columns, **relation.derived}
    selected = ", ".join(f'{columns[name]} AS "{name}"' for name in listed.columns)
    condition = relation.condition_sql(parameters, where=where)
    sql = f"SELECT {selected} FROM {relation.source} WHERE {condition} ORDER BY {relation.order_by(order)}"
    sql, zone = parameters.fill(sql), (await the_programme()).zone
    async with long_read() as connection:
        rows: AsyncIterator[asyncpg.Record] = connection.cursor(
            sql, *parameters.values, prefetch=ROWS_AT_ONCE, timeout=LONGEST_PAUSE
        )
        yield rows_as_csv(listed.columns, (list(row.values()) async for row in rows), zone=zone)
