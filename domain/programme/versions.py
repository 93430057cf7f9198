"""Versions of configuration: one mechanism for units' policies, rewards and everything that is versioned.

A version holds the whole terms of an element from an instant on, until the next one. A decision keeps the version of
its day. A version is never changed; one that is not in force yet can be withdrawn. To make another kind of element
versioned, declare a `VersionedKind` beside its terms and its table, and call these functions in its commands.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from domain.database import fetch
from domain.errors import InvalidInput, NotFound
from domain.instants import check_instant
from domain.programme.changes import Change
from domain.programme.errors import VersionInForce
from domain.programme.models import ElementVersion
from domain.programme.terms import Terms

T = TypeVar("T", bound=Terms)

FARTHEST = timedelta(days=3653)
"""How far ahead a version may be set: about ten years."""


@dataclass(frozen=True, slots=True)
class VersionedKind(Generic[T]):
    """A kind of element that has versions.

    `name` is its name in sentences, `element` the column of the table that names the element.
    """

    name: str
    terms: type[T]
    table: type[ElementVersion]
    element: str


@dataclass(frozen=True, slots=True)
class Version(Generic[T]):
    """One version: its number, its start, and its terms."""

    number: int
    valid_from: datetime
    terms: T


@runtime_checkable
class Changed(Protocol):
    """Something of the programme with the author and the time of the change that made it, and the reason given."""

    @property
    def made_by(self) -> str: ...

    @property
    def made_at(self) -> datetime: ...

    @property
    def why(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class VersionOnRecord(Generic[T]):
    """A version with its author, its time, and the reason if one was given."""

    version: Version[T]
    made_by: str
    made_at: datetime
    why: str | None


Versions = Sequence[Version[T]]
"""Versions of one element, newest first, with future ones and without withdrawn ones."""


def in_force_at(versions: Versions[T], instant: datetime) -> Version[T] | None:
    """The version in force at an instant; None before the first one. Pure."""
    for version in versions:
        if version.valid_from <= instant:
            return version
    return None


def checked_instant(kind: VersionedKind[T], valid_from: datetime | None, *, now: datetime) -> datetime | None:
    """The start of a new version; None for now. Raises InvalidInput for one too far ahead."""
    if valid_from is None:
        return None
    valid_from = check_instant(valid_from, path=("validFrom",))
    if valid_from - now > FARTHEST:
        raise InvalidInput(f"A {kind.name} can be set at most ten years ahead.", path=("validFrom",))
    return valid_from


async def versions_of(kind: VersionedKind[T], element_id: str) -> Versions[T]:
    """The stored versions of an element."""
    rows = await kind.table.filter(**{kind.element: element_id, "withdrawn_at": None}).order_by("-valid_from")
    return [_version(kind, row) for row in rows]


async def set_version(
    kind: VersionedKind[T], element_id: str, terms: T, *, change: Change, valid_from: datetime | None = None
) -> tuple[Version[T], bool]:
    """Give an element new terms from an instant on, by default now; returns the version, and True if it is new.

    Terms that are already in force now, or in a version with the same start, make no new version. Raises InvalidInput
    for a start in the past, and for one that another version has.
    """
    begins = valid_from or change.now
    versions = await versions_of(kind, element_id)
    before = in_force_at(versions, begins)
    if before and before.terms == terms and (valid_from is None or before.valid_from == valid_from):
        return before, False
    if begins < change.now:
        raise InvalidInput(f"A {kind.name} cannot begin in the past.", path=("validFrom",))
    if before and before.valid_from == begins:
        raise InvalidInput(
            f"Another version of this {kind.name} begins at this instant. Choose another time.", path=("validFrom",)
        )
    # Withdrawn versions count too, so no number is given twice.
    latest = await kind.table.filter(**{kind.element: element_id}).order_by("-version").first()
    made: dict[str, Any] = {
        kind.element: element_id,
        "version": latest.version + 1 if latest else 1,
        "valid_from": begins,
        "terms": terms.as_json(),
        "made_in": await change.number(),
    }
    return _version(kind, await kind.table.create(**made)), True


async def withdraw_version(kind: VersionedKind[T], element_id: str, number: int, *, change: Change) -> bool:
    """Withdraw a version that is not in force yet; returns False if it was withdrawn before. Later versions stay.

    Its number is not used again. Raises VersionInForce, NotFound.
    """
    mine: dict[str, Any] = {kind.element: element_id, "version": number}
    row = await kind.table.get_or_none(**mine) if 0 < number < 2**31 else None
    if row is None:
        raise NotFound(what=f"version of this {kind.name}", path=("version",))
    if row.withdrawn_at:
        return False
    if row.valid_from <= change.now:
        raise VersionInForce(version=number, kind=kind.name, path=("version",))
    row.withdrawn_in, row.withdrawn_at = await change.number(), change.now
    await row.save(update_fields=["withdrawn_in", "withdrawn_at"])
    return True


async def versions_on_record(kind: VersionedKind[T], element_ids: Iterable[str]) -> dict[str, list[VersionOnRecord[T]]]:
    """The versions of several elements with their authors, newest first, for staff."""
    found: dict[str, list[VersionOnRecord[T]]] = {id: [] for id in element_ids}
    rows = await fetch(
        f"SELECT v.{kind.element} AS element_id, v.version, v.valid_from, v.terms, c.made_by, c.made_at, c.why"
        f"  FROM {kind.table._meta.db_table} v JOIN programme_change c ON c.number = v.made_in"
        f" WHERE v.{kind.element} = ANY($1) AND v.withdrawn_at IS NULL ORDER BY v.valid_from DESC",
        list(found),
    )
    for row in rows:
        version = Version(row["version"], row["valid_from"], read_terms(kind, row["terms"]))
        found[str(row["element_id"])].append(VersionOnRecord(version, row["made_by"], row["made_at"], row["why"]))
    return found


def read_terms(kind: VersionedKind[T], stored: str) -> T:
    """The terms as a statement of SQL returns them."""
    return kind.terms.model_validate_json(stored)


def _version(kind: VersionedKind[T], row: ElementVersion) -> Version[T]:
    return Version(row.version, row.valid_from, kind.terms.read(row.terms))
