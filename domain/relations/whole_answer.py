"""One SQL statement for a whole selection of related rows, which PostgreSQL answers as JSON text."""

from collections.abc import Iterator, Sequence
from typing import Any

from domain.actor import Actor
from domain.database import fetch, fetch_one
from domain.relations.filtering import EVERYTHING
from domain.relations.parameters import Asker
from domain.relations.relation import Relation
from domain.relations.selections import Edges, List, Page, Record, Rows, Window
from domain.relations.writer import USUAL_LENGTHS, Later, Text, Writer

LONGEST_KEY = 63
"""The longest key of a JSON object. PostgreSQL cuts the names of columns there."""


MOST_TEXTS = 4
"""The most texts of one statement that are kept: the first page and the following ones, in two usual lengths."""
_UNKNOWN_IN_JSON = '"\\u0001"'
"""A text from outside is never this text: a backslash in it is written as two."""


class WholeAnswer:
    """The statement for `rows`, made once and run with many windows. No key is longer than LONGEST_KEY."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._relations = set(_relations_in(rows))
        self._texts: dict[Any, Text] = {}

    def may_be_read(self, actor: Actor) -> bool:
        """True for an actor who may read all rows of all relations of the statement."""
        return all(relation.may_read(actor) for relation in self._relations)

    async def run(self, asker: Asker, windows: Sequence[Window]) -> str | None:
        """The JSON text. None if it would hold an UNKNOWN value. Raises InvalidInput for a wrong condition."""
        text, parameters = self._text(windows)
        row = await fetch_one(text, *_values(parameters, asker, windows))
        answer = "null" if row is None else str(row[0])
        return None if _UNKNOWN_IN_JSON in answer else answer

    async def explain(self, asker: Asker, windows: Sequence[Window]) -> tuple[str, str]:
        """The SQL, and PostgreSQL's plan for it as JSON text, with what running it took."""
        text, parameters = self._text(windows)
        values = _values(parameters, asker, windows)
        [row] = await fetch(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {text}", *values)
        return text, row[0]

    def _text(self, windows: Sequence[Window]) -> Text:
        """The text for windows of this form. Conditions and orders of a caller's own make texts that are not kept."""
        if any(window.where is not EVERYTHING or window.order for window in windows):
            return Writer(windows).write(self._rows)
        form = tuple(
            (window.first if window.first in USUAL_LENGTHS else 0, window.offset == 0, window.after is None)
            for window in windows
        )
        if form not in self._texts:
            if len(self._texts) >= MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[form] = Writer(windows).write(self._rows)
        return self._texts[form]


def _values(parameters: Sequence[Any], asker: Asker, windows: Sequence[Window]) -> list[Any]:
    return [value.of(asker, windows) if value.__class__ is Later else value for value in parameters]


def _relations_in(part: Any) -> Iterator[Relation[Any]]:
    match part:
        case Rows(relation, shape):
            yield relation
            yield from _relations_in(shape)
        case List(of):
            yield from _relations_in(of)
        case Record(fields) | Edges(fields) | Page(fields):
            for _, field in fields:
                yield from _relations_in(field)
