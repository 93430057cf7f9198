"""Fields that are loaded by a key: how a field says so, and the places of one execution that wait for a load."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, ClassVar

from schema.executor.positions import Here

Wanted = tuple[Any, Here]
"""A key, and the place of its value."""


@dataclass(frozen=True, slots=True)
class LoadedBy:
    """How a field is loaded: see `schema/loaded.py`.

    `find` finds the loader in the context of an operation.
    """

    KEY: ClassVar = "loaded"

    find: Callable[[Any], Any]
    identity: Hashable
    """Equal for fields that one call of a loader serves."""
    by: str
    """The attribute of the object with the key."""
    of: Callable[[Any], Any] | None = None
    """The function that makes the field's value from the loaded one, if it is not the loaded one itself."""
    rows: Any = None
    """The relation of the loaded rows, if they are rows of one."""
    on: str = "id"
    """The column of the loaded rows with the key."""
    column: str | None = None
    """The derived column of the object's own relation with the field's value, if there is one."""
    sql: Callable[[str], str] | None = None
    """Makes the SQL of the field's value from the SQL of the key, if there is any."""


@dataclass(slots=True)
class LoadSite:
    """A position of the plan whose values are loaded. `complete` completes the loaded values of many objects."""

    loaded: LoadedBy
    complete: Callable[[Sequence[Wanted], Mapping[Any, Any], Any, Callable[[int], Iterator[Here]]], None]


@dataclass(slots=True, eq=False)
class Load:
    """One call of a loader, for all positions of the plan that it serves."""

    parts: list[tuple[LoadSite, list[Wanted]]]

    async def fetch(self, run: Any) -> Mapping[Any, Any]:
        """The value of each key; an exception stands for its key. An error of the whole call stands for all keys."""
        loaded = self.parts[0][0].loaded
        keys = [key for _, wanted in self.parts for key, _ in wanted if key is not None]
        try:
            found: Mapping[Any, Any] = await loaded.find(run.context).many(keys)
        except Exception as error:
            return dict.fromkeys(keys, error)
        return found

    def complete(self, found: Mapping[Any, Any], here: Here, run: Any) -> None:
        """Complete all values, each in its place."""
        for number, (site, wanted) in enumerate(self.parts):

            def beside(place: int, number: int = number) -> Iterator[Here]:
                """The places that still wait when the one at this index fails."""
                return chain(self.places(number, place + 1), run.places_beside())

            site.complete(wanted, found, run, beside)

    def places(self, number: int = 0, place: int = 0) -> Iterator[Here]:
        """The places that wait for the load, from one of them on."""
        for index in range(number, len(self.parts)):
            for _, here in islice(self.parts[index][1], place if index == number else 0, None):
                yield here


def loads_of(wanted: Mapping[int, list[Wanted]], sites: Sequence[LoadSite]) -> list[Load]:
    """One load for each loader that the wanted keys need."""
    by_loader: dict[Any, Load] = {}
    for index, entries in wanted.items():
        site = sites[index]
        by_loader.setdefault(site.loaded.identity, Load([])).parts.append((site, entries))
    return list(by_loader.values())
