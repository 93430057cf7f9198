"""The rows that a command wrote, as one statement for pgbench: the least that its work can cost.

The rows are looked up in PostgreSQL itself, by the transactions that wrote them, so the statement follows the tables:
rows that were new are inserted, and of rows that changed the changed columns are updated.
"""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from domain.database import fetch
from tests.benchmarks.replayed import literal

_COLUMNS = """
SELECT quote_ident(c.relname) AS table, quote_ident(a.attname) AS column, a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS type,
       coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval%', false) OR a.attidentity <> '' AS is_numbered,
       a.attgenerated <> '' OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE '%xact_id%', false) AS is_made,
       coalesce(a.attnum = ANY (k.indkey), false) AS is_key
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisprimary
 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
 ORDER BY c.relname, a.attnum
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that was written, and as it stood before when it is not new."""

    table: str
    after: Mapping[str, Any]
    before: Mapping[str, Any] | None


@asynccontextmanager
async def written() -> AsyncIterator[list[Row]]:
    """The rows that are written while the block runs, there at its end. Nobody else may write meanwhile."""
    columns = await _columns()
    before = {table: await _rows(table) for table in columns}
    [from_] = await fetch("SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS transaction")
    rows: list[Row] = []
    yield rows
    for table, of_table in columns.items():
        keys = [column["name"] for column in of_table if column["is_key"]]
        known = {tuple(row[key] for key in keys): row for row in before[table]}
        for row in await _rows(table, since=from_["transaction"]):
            rows.append(Row(table, row, known.get(tuple(row[key] for key in keys)) if keys else None))


async def statement(rows: list[Row], *, first: str, changed: Mapping[object, str]) -> str:
    """One statement that writes such rows; values that are keys of `changed` become its SQL expressions.

    `first` is a named query that they may read.
    """
    columns = await _columns()
    parts = [_part(row, columns[row.table], changed) for row in rows]
    return "WITH " + ",\n".join([first, *(f"w{n} AS ({part})" for n, part in enumerate(parts))]) + "\nSELECT;\n"


def _part(row: Row, columns: list[Any], changed: Mapping[object, str]) -> str:
    def told(column: Any) -> str:
        value = row.after[column["name"]]
        text = json.dumps(value) if column["type"] == "jsonb" and value is not None else value
        return f"{literal(text, changed)}::{column['type']}"

    if row.before is None:
        kept = [column for column in columns if not column["is_numbered"] and not column["is_made"]]
        names, values = ", ".join(column["column"] for column in kept), ", ".join(told(column) for column in kept)
        return f"INSERT INTO {row.table} ({names}) VALUES ({values})"
    before = row.before
    differ = [column for column in columns if before[column["name"]] != row.after[column["name"]]]
    set_ = ", ".join(
        f"{column['column']} = {_grown(column, before, row.after) or told(column)}"
        for column in differ or [column for column in columns if column["is_key"]]  # written without a change
    )
    found = " AND ".join(f"{column['column']} = {told(column)}" for column in columns if column["is_key"])
    return f"UPDATE {row.table} SET {set_} WHERE {found}"


def _grown(column: Any, before: Mapping[str, Any], after: Mapping[str, Any]) -> str | None:
    """A number that grew grows again by as much."""
    then, now = before[column["name"]], after[column["name"]]
    if isinstance(then, int) and isinstance(now, int) and not isinstance(now, bool):
        return f"{column['column']} + ({now - then})"
    return None


async def _columns() -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for column in await fetch(_COLUMNS):
        found.setdefault(column["table"], []).append(column)
    return found


async def _rows(table: str, *, since: str | None = None) -> list[dict[str, Any]]:
    where = "" if since is None else f" WHERE t.xmin::text::bigint >= {since}"
    found = await fetch(f"SELECT to_jsonb(t)::text AS row FROM {table} t{where}")
    return [json.loads(row["row"]) for row in found]
