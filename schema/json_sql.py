"""Values of the graph as PostgreSQL writes them into JSON: the same text that the executor answers."""

from collections.abc import Callable
from enum import Enum
from typing import Any

Encode = Callable[[str], str]
"""Makes the SQL of a JSON value from the SQL of a column."""


def as_it_is(column: str) -> str:
    """A number, a truth value, a text or JSON."""
    return column


def as_text(column: str) -> str:
    """A value whose text PostgreSQL and Python write alike: a UUID, a decimal number."""
    return f"{column}::text"


def day_sql(column: str) -> str:
    """A day as `date.isoformat` writes it."""
    return f"to_char({column}, 'YYYY-MM-DD')"


def instant_sql(column: str) -> str:
    """An instant in UTC as `datetime.isoformat` writes it: microseconds only if there are any."""
    return f"replace(to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"'), '.000000', '')"


ENCODERS: dict[str, Encode] = {
    "Boolean": as_it_is,
    "Date": day_sql,
    "DateTime": instant_sql,
    "Float": as_it_is,
    "ID": as_text,
    "Int": as_it_is,
    "JSON": as_it_is,
    "Points": as_it_is,
    "String": as_it_is,
    "UUID": as_text,
}
"""By the scalar's name in the graph. A column of an Int must be an `int` of PostgreSQL or smaller."""


def global_id_sql(kind: str) -> Encode:
    """A global id: see `schema.ids.global_id`."""
    return lambda column: _base64(f"'{kind}:' || {column}::text")


def cursor_sql(value: str, id: str, *, is_instant: bool) -> str:
    """The cursor of a row: see `schema.connections.encode_cursor`."""
    shown = f"'\"' || {instant_sql(value)} || '\"'" if is_instant else f"{value}::text"
    return _base64(f"""'[' || {shown} || ',"' || {id}::text || '"]'""")


def enum_sql(enum: type[Enum], *, is_list: bool) -> Encode:
    """The name in the graph of an enum's value, or an array of names in the order of the values."""
    names = {str(value): name for value, name in _names_of(enum).items()}
    cases = " ".join(f"WHEN '{value}' THEN '{name}'" for value, name in names.items())
    if not is_list:
        return lambda column: f"CASE {column}::text {cases} END"
    known = ", ".join(f"'{value}'" for value in names)
    array = f'array_to_json(array_agg(CASE value {cases} END ORDER BY value COLLATE "C"))'

    def encode(column: str) -> str:
        values = f"json_array_elements_text({column}::json) AS value WHERE value IN ({known})"
        return f"(SELECT coalesce({array}, '[]') FROM {values})"  # noqa: S608 - the enum's values are ours

    return encode


def _names_of(enum: Any) -> dict[Any, str]:
    """Value in the domain -> name in the graph."""
    return {member.value: value.name for member, value in zip(enum, enum.__strawberry_definition__.values, strict=True)}


def _base64(text: str) -> str:
    """A text in base64 for URLs, without padding and line breaks."""
    return f"translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
