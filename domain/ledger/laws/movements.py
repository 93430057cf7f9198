"""The laws that follow from the declarations of movements: parts, sums, checks of each class, and references."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from types import ModuleType
from typing import Any
from uuid import UUID

import asyncpg

from domain.ledger.laws.law import Law, Violation
from domain.ledger.movements import Movement, all_movements
from domain.ledger.parts import Part, parts_of


class Explanations:
    """The law of explanations, over the movements of every context that is imported."""

    name = "explanations"
    promise = "Every transfer explains itself: its movement has the parts it declares, and they sum to the amount."

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """The rows whose movement is unknown, or breaks its declaration."""
        return await Law(self.name, self.promise, _query(list(all_movements().values()))).broken_by(connection)


def references_of(movements: ModuleType) -> Law:
    """The law that everything exists to which the movements of a context refer; `movements` is their module."""
    context = movements.__name__.split(".")[1]
    queries = [
        _missing(movement, part)
        for name, movement in all_movements().items()
        for part in parts_of(movement)
        if name.startswith(f"{context}.") and part.refers_to is not None
    ]
    return Law(
        f"references of {context}",
        f"Everything exists that the movements of {context} refer to.",
        " UNION ALL ".join(queries),
    )


def _query(movements: Sequence[type[Movement]]) -> str:
    wanted = ", ".join(
        f"({_text(movement.name)}, {_array(movement.kinds)}, {_array(part.name for part in parts_of(movement))},"
        f" {_text(_tests('$', movement) or '1 == 1')}::jsonpath, {_sum_of(movement)}::jsonpath)"
        for movement in movements
    )
    checks = " ".join(
        f"WHEN {_text(movement.name)} THEN {_all(_checked(movement, check) for check in movement.checks)}"
        for movement in movements
        if movement.checks
    )
    owed, short = (_number(f"{{{name}}}") for name in ("owed", "short"))
    return f"""
    WITH wanted (name, kinds, declared, shape, summands) AS (VALUES {wanted}),
    told AS (
        SELECT t.id, t.kind, t.amount, t.movement, t.parts, w.name, w.kinds, w.summands,
               CASE jsonb_typeof(t.parts) WHEN 'object' THEN t.parts - w.declared = '{{}}' END
               AND jsonb_path_match(t.parts, w.shape, silent => true) AS is_whole
          FROM transfer t LEFT JOIN wanted w ON w.name = t.movement OFFSET 0)
    SELECT 'transfer ' || t.id AS row,
           CASE WHEN t.name IS NULL THEN 'no movement is known that is called ' || t.movement
                WHEN t.kind <> ALL (t.kinds) THEN 'a ' || t.kind || ' explains itself as ' || t.name
                WHEN t.is_whole IS NOT TRUE THEN t.name || ' has other parts than it declares: ' || t.parts
                ELSE 'amount ' || t.amount || ', explained as ' || t.name || ' with ' || t.parts END AS detail
      FROM told t
      LEFT JOIN debt o ON o.id = t.id
      LEFT JOIN shortfall s ON s.id = t.id
     WHERE t.name IS NULL OR t.kind <> ALL (t.kinds) OR t.is_whole IS NOT TRUE
        OR coalesce({owed}, 0) <> coalesce(o.amount, 0)
        OR coalesce({short}, 0) <> coalesce(s.amount, 0)
        OR (t.summands IS NOT NULL AND t.amount + coalesce(s.amount, 0) IS DISTINCT FROM (
            SELECT sum(CASE jsonb_typeof(n.points) WHEN 'number' THEN n.points::numeric END)
              FROM jsonb_path_query(t.parts, t.summands) AS n(points)))
        OR (CASE t.name {checks} ELSE true END) IS NOT TRUE
    """


def _missing(movement: type[Movement], part: Part) -> str:
    """The transfers of a movement that refer to a missing row."""
    table = part.refers_to or ""
    if not part.is_record:
        there = f"r.id::text = t.parts ->> '{part.name}'"
    elif table.endswith("_version"):
        there = (
            f"r.{table.removesuffix('_version')}_id::text = t.parts #>> '{{{part.name},id}}'"
            f" AND r.version::text = t.parts #>> '{{{part.name},version}}'"
        )
    else:
        there = f"r.id::text = t.parts #>> '{{{part.name},id}}'"
    return f"""
    SELECT 'transfer ' || t.id AS row, 'no {table} is ' || (t.parts ->> '{part.name}') AS detail FROM transfer t
     WHERE t.movement = '{movement.name}' AND t.parts ? '{part.name}'
       AND NOT EXISTS (SELECT FROM {table} r WHERE {there})
    """


def _sum_of(movement: type[Movement]) -> str:
    """The path to the numbers that must sum to the transfer's amount; a movement has at most one such list."""
    paths = [f"$.{part.name}[*].{part.adds_up}" for part in parts_of(movement) if part.adds_up]
    return _text(paths[0]) if paths else "NULL"


# A comparison with a value of another type is unknown, and so is the whole predicate, so it need not check types. Only
# a filter takes unknown for false, so a filter checks each type.


def _tests(at: str, cls: type) -> str:
    """The JSON path predicate of a record: every part has its type."""
    return " && ".join(_test(f"{at}.{part.name}", part) for part in parts_of(cls))


def _test(at: str, part: Part) -> str:
    if part.is_list:
        each = _test_of_type("@", part.type)
        test = f'{at}.type() == "array" && {at}.size() > 0 && !exists({at}[*] ? (!({each})))'
    else:
        test = _test_of_type(at, part.type)
    return f"(!exists({at}) || ({test}))" if part.is_optional else f"({test})"


def _test_of_type(at: str, kind: Any) -> str:
    in_filter = at.startswith("@")
    if not isinstance(kind, type) or issubclass(kind, int):  # a NewType of int is no class
        return f'{at}.type() == "number" && {at} >= 0' if in_filter else f"{at} >= 0"
    if issubclass(kind, StrEnum):
        return "(" + " || ".join(f'{at} == "{member}"' for member in kind) + ")"
    if issubclass(kind, UUID):
        return f'{at} like_regex "^[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$"'
    if issubclass(kind, str | datetime):
        return f'{at}.type() == "string" && {at} > ""' if in_filter else f'{at} > ""'
    return _tests(at, kind)


def _checked(movement: type[Movement], check: str) -> str:
    """A check of a class, its `{part}` and `{part.of_a_part}` written as SQL."""
    return check.format(**{part.name: _Word(part, part.name) for part in parts_of(movement)})


class _Word:
    """A part in a check, as a number where it is one, else as text; an attribute gives a part of it."""

    def __init__(self, part: Part, path: str) -> None:
        self._part = part
        self._path = path

    def __getattr__(self, name: str) -> "_Word":
        inner = next(part for part in parts_of(self._part.type) if part.name == name)
        return _Word(inner, f"{self._path},{name}")

    def __format__(self, spec: str) -> str:
        kind, path = self._part.type, f"{{{self._path}}}"
        return _number(path) if not isinstance(kind, type) or issubclass(kind, int) else f"(t.parts #>> '{path}')"


def _number(path: str) -> str:
    """A part that is a number, NULL when it is none: a cast would end the whole check at a tampered row."""
    return f"CASE jsonb_typeof(t.parts #> '{path}') WHEN 'number' THEN (t.parts #> '{path}')::numeric END"


def _all(conditions: Iterable[str]) -> str:
    return " AND ".join(f"({condition})" for condition in conditions)


def _array(values: Iterable[str]) -> str:
    return f"ARRAY[{', '.join(_text(value) for value in values)}]::text[]"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
