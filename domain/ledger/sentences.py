"""Every movement explains itself in one sentence: a message of the catalogue, in the reader's words."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.actor import Actor, ActorKind
from domain.ledger.movements import Movement
from domain.ledger.parts import Money, Named, Part, Points, parts_of
from domain.ledger.spoken import SpokenUnit
from domain.ledger.voices import NOTHING, Argument, Said, Voice, voice_of

MOST_NAMED = 3
"""The most items of a list that a sentence names. It counts the others."""


class Role(StrEnum):
    """The readers of a sentence: members are addressed as you; others read of the customer or the member."""

    MEMBER = "member"
    CASHIER = "cashier"
    STAFF = "staff"
    DEVELOPER = "developer"


_ROLES = {
    ActorKind.INTEGRATION: Role.CASHIER,
    ActorKind.STAFF: Role.STAFF,
    ActorKind.SYSTEM: Role.DEVELOPER,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A group of readers, and their languages, the most wanted first."""

    role: Role = Role.MEMBER
    languages: tuple[str, ...] = ()

    @classmethod
    def of(cls, actor: Actor, languages: tuple[str, ...] = ()) -> "Reader":
        """The actor as a reader; an unknown actor is addressed as a member."""
        return cls(_ROLES.get(actor.kind, Role.MEMBER), languages)

    @property
    def voice(self) -> Voice:
        """The voice that speaks to this reader."""
        return voice_of(self.languages)

    def say(self, message: str, /, **arguments: Argument) -> str:
        """A message of the catalogue that belongs to no movement."""
        return self.voice.say(message, arguments.__getitem__)


STAFF_READER = Reader(Role.STAFF)
"""The readers of files for the books."""


def message_of(movement: type[Movement]) -> str:
    """The message that explains a movement: its name, in the letters that Fluent allows."""
    return movement.name.replace(".", "-").replace("_", "-")


def explain(movement: Movement | None, *, amount: int, unit: SpokenUnit, reader: Reader) -> str:
    """The sentence for a movement of `amount` points, which is below zero when they went out.

    A movement that this release cannot read has a plain sentence, and never an error.
    """
    spoken = _Spoken(movement, amount, unit, reader)
    try:
        return spoken.sentence()
    except (LookupError, TypeError, ValueError, ArithmeticError):
        return reader.voice.say("unknown-movement", spoken.argument)


class _Spoken:
    """One sentence in the making."""

    def __init__(self, movement: Movement | None, amount: int, unit: SpokenUnit, reader: Reader) -> None:
        self._movement = movement
        self._amount = amount
        self._unit = unit
        self._reader = reader
        self._voice = reader.voice

    def sentence(self) -> str:
        if self._movement is None:
            raise KeyError("unknown")
        return self._voice.say(message_of(type(self._movement)), self.argument)

    def argument(self, name: str) -> Argument:
        """The value of a variable of the message: the transfer's own figures, or a part."""
        if name == "amount":
            return self._voice.amount(abs(self._amount), self._unit)
        if name == "unit":
            return self._voice.label(self._unit)
        if name == "reader":
            return self._reader.role.value
        if name == "direction":
            return "in" if self._amount > 0 else "out"
        value = getattr(self._movement, name, None)
        if value is None:
            return NOTHING
        return self._part(next(part for part in parts_of(type(self._movement)) if part.name == name), value)

    def _part(self, part: Part, value: Any) -> Argument:
        if part.is_list:
            return self._list(value)
        if part.type is Points:
            return self._voice.amount(value, self._unit) if value or not part.is_optional else NOTHING
        if isinstance(value, Money):
            return self._voice.money(value)
        if isinstance(value, Named):
            return self._voice.named(value)
        if isinstance(value, StrEnum):
            return value.value
        if isinstance(value, str | UUID):
            return Said(str(value), "some")
        return value  # type: ignore[no-any-return]

    def _list(self, records: Sequence[Any]) -> Said:
        """The first few records, each said by the message of its class."""
        message = _message_of_record(type(records[0]))
        texts = [
            self._voice.say(message, lambda name, record=record: getattr(record, name))  # type: ignore[misc]
            for record in records[:MOST_NAMED]
        ]
        return self._voice.listed(texts, more=len(records) - len(texts))


def _message_of_record(cls: type) -> str:
    """`ReturnedLine` is said by `returned-line`."""
    assert dataclasses.is_dataclass(cls)
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).lstrip("-")
