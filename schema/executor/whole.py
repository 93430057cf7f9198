"""Root fields that can be answered whole: by one text, without completing anything below them.

A field says how in its metadata, under `WHOLE`, with a WholeField. Without an answer the field takes its usual way.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import orjson
from graphql import FieldNode, GraphQLField

from schema.executor.positions import Complete, Here
from schema.executor.tally import tally

WHOLE = "whole"
"""The key in the metadata of a field."""

Answer = Callable[[Any, Here], Awaitable[str | None]]
"""(run, place) -> the JSON text of the field's value. None if this execution cannot have it from here."""


class JsonText:
    """The value of a field as JSON text, in place of the value itself."""

    # orjson would write the fields of a dataclass without asking `json_default`.
    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def json_default(value: Any) -> Any:
    """The argument `default` of `orjson.dumps` for data that may hold a JsonText. Raises TypeError for the rest."""
    if value.__class__ is JsonText:
        return orjson.Fragment(value.text)
    raise TypeError


@dataclass(frozen=True, slots=True)
class SelectedField:
    """A field in a selection set, with the nodes that ask for it under one key. `__typename` has no definition."""

    key: str
    field_def: GraphQLField | None
    nodes: Sequence[FieldNode]

    @property
    def name(self) -> str:
        """The field's name in the schema."""
        return self.nodes[0].name.value


class WholeField(Protocol):
    """How a root field is answered whole."""

    def answer(self, field: SelectedField, compiler: Any) -> Answer | None:
        """The function that answers this field. None if something selected below it has no whole answer."""
        ...


def resolve_whole(answer: Answer, resolve: Callable[[Any, Here, Any], Any]) -> Callable[[Any, Here, Any], Any]:
    """A function (source, place, run) for the value of a field: its whole answer, or what its resolver answers."""

    async def resolved(source: Any, here: Here, run: Any) -> Any:
        text = await answer(run, here)
        if text is not None:
            tally.whole += 1
            return JsonText(text)
        value = resolve(source, here, run)
        return await value if hasattr(value, "__await__") else value

    return resolved


def completer_of_whole(complete: Complete) -> Complete:
    """Completes the value of a field that may be answered whole."""

    def complete_whole(value: Any, here: Here, run: Any) -> Any:
        return value if value.__class__ is JsonText else complete(value, here, run)

    return complete_whole
