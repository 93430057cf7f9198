"""The parts of a movement: typed fields, each with its description, its readers, and its checks by the doctor.

Parts are stored as JSON under the fields' names. A part that equals its default is left out, so equal movements are
stored as equal documents. A record may hold records: a `Named` thing, an amount of `Money`, the lines of a receipt.
"""

import dataclasses
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType, TypeVar, Union, dataclass_transform, get_args, get_origin, get_type_hints


class Audience(StrEnum):
    """The readers of a part: `MEMBER` means the member and everybody who may read the member's history."""

    MEMBER = "member"
    STAFF = "staff"


MEMBER, STAFF = Audience.MEMBER, Audience.STAFF

Points = NewType("Points", int)
"""A whole number of points of the unit that the transfer moves."""

R = TypeVar("R")
_DECLARED = "part"


@dataclass(frozen=True, slots=True)
class _Declaration:
    description: str
    visible_to: Audience
    refers_to: str | None
    adds_up: str | None


def part(
    description: str,
    *,
    visible_to: Audience = STAFF,
    refers_to: str | None = None,
    adds_up: str | None = None,
    default: Any = MISSING,
) -> Any:
    """Declare a part. Only staff see it unless `visible_to` says otherwise.

    `refers_to` is the table that holds the id (and, of a `Named` part with a version, the table of versions).
    `adds_up` is the number in each record of a list that must sum to what was moved.
    """
    declaration = _Declaration(description, visible_to, refers_to, adds_up)
    return dataclasses.field(default=default, metadata={_DECLARED: declaration})


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(part,))
def record(cls: type[R]) -> type[R]:
    """Make a class of parts a frozen dataclass."""
    return dataclass(frozen=True, slots=True, kw_only=True)(cls)


@record
class Named:
    """A configured thing that a movement refers to, by id and version.

    The name is the one it had on that day, for display only: no law, join or policy reads it.
    """

    id: str = part("The id.", visible_to=MEMBER)
    version: int | None = part("The version, where it has versions.", visible_to=MEMBER, default=None)
    name: str = part("The name on that day.", visible_to=MEMBER)


@record
class Money:
    """An amount of money, in minor units of its currency."""

    minor: int = part("The amount in minor units.", visible_to=MEMBER)
    currency: str = part("The currency, ISO 4217.", visible_to=MEMBER)


@dataclass(frozen=True, slots=True)
class Part:
    """A declared part. `type` is the type of its value, or of each value where `is_list`."""

    name: str
    type: Any
    is_list: bool
    is_optional: bool
    default: object
    description: str
    visible_to: Audience
    refers_to: str | None
    adds_up: str | None

    @property
    def is_record(self) -> bool:
        """True if its value has parts of its own."""
        return dataclasses.is_dataclass(self.type)


_parts: dict[type, tuple[Part, ...]] = {}


def parts_of(cls: type) -> tuple[Part, ...]:
    """The parts of a movement or another record, in the order of their declaration."""
    if cls not in _parts:
        hints = get_type_hints(cls)
        _parts[cls] = tuple(_part(field, hints[field.name]) for field in dataclasses.fields(cls))
    return _parts[cls]


def _part(field: dataclasses.Field[Any], hint: Any) -> Part:
    given = [arm for arm in get_args(hint) if arm is not types.NoneType]
    is_optional = get_origin(hint) in (Union, types.UnionType)
    if is_optional:
        [hint] = given
    is_list = get_origin(hint) is tuple
    declared: _Declaration = field.metadata[_DECLARED]
    return Part(
        field.name,
        get_args(hint)[0] if is_list else hint,
        is_list,
        field.default is not MISSING,
        field.default,
        declared.description,
        declared.visible_to,
        declared.refers_to,
        declared.adds_up,
    )


def as_json(value: Any) -> dict[str, Any]:
    """The parts of a record, without those that equal their default.

    Ids, instants and choices stay as they are: the JSON writer knows them.
    """
    cls = type(value)
    document = {}
    # Every posting comes here. The plain loop takes half the time of a comprehension that compares every part.
    for name, write, default in _writers_by_class.get(cls) or _writers(cls):
        given = getattr(value, name)
        if given is not default and (default is MISSING or given != default):
            document[name] = write(given) if write else given
    return document


_Writer = tuple[str, Callable[[Any], Any] | None, object]
_writers_by_class: dict[type, tuple[_Writer, ...]] = {}


def _writers(cls: type) -> tuple[_Writer, ...]:
    """How to write each part, None for as it is, and its default."""
    found = tuple((part.name, _writer(part), part.default) for part in parts_of(cls))
    return _writers_by_class.setdefault(cls, found)


def _writer(part: Part) -> Callable[[Any], Any] | None:
    if not part.is_record:
        return None
    return (lambda values: [as_json(value) for value in values]) if part.is_list else as_json


def from_json(cls: type[R], document: Mapping[str, Any]) -> R:
    """The record from its stored document. Raises KeyError, TypeError or ValueError for a document of another kind."""
    return cls(**{name: read(document[name]) for name, read, needed in _readers(cls) if needed or name in document})


_Reader = tuple[str, Callable[[Any], Any], bool]
_readers_by_class: dict[type, tuple[_Reader, ...]] = {}


def _readers(cls: type) -> tuple[_Reader, ...]:
    """How to read each part, and whether it is required."""
    if cls not in _readers_by_class:
        _readers_by_class[cls] = tuple((part.name, _reader(part), not part.is_optional) for part in parts_of(cls))
    return _readers_by_class[cls]


def _reader(part: Part) -> Callable[[Any], Any]:
    one = _reader_of(part.type)
    return (lambda values: tuple(one(value) for value in values)) if part.is_list else one


def _reader_of(kind: Any) -> Callable[[Any], Any]:
    if dataclasses.is_dataclass(kind):
        return lambda value: from_json(kind, value)  # type: ignore[arg-type]
    if kind is datetime:
        return datetime.fromisoformat
    if kind in (int, Points):
        return _whole
    return kind  # type: ignore[no-any-return]


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r} is no whole number")
    return value
