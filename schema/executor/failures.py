"""The errors of one execution, and the places that they make null."""

from collections.abc import Iterable
from itertools import chain, islice
from typing import Any

from graphql import GraphQLError

from schema.executor.positions import Here, located

TURNS_TO_BUBBLE = 2
"""The turns of the event loop after which an error cancels its siblings, as in graphql-core."""

MOST_LOOKED_AT = 200
"""The most awaited places to check for siblings of an error."""


class Failures:
    """The errors of one execution. A place is dead if it is null because of an error."""

    __slots__ = ("_bubbles", "_dead", "_kept_alive", "_turn", "errors", "propagate")

    def __init__(self, *, propagate: bool) -> None:
        self.propagate = propagate
        self.errors: list[GraphQLError] = []
        self._dead: set[Any] = set()
        self._kept_alive: list[Any] = []
        self._bubbles: list[tuple[int, GraphQLError, Here | None]] = []
        self._turn = 0

    @property
    def has_dead(self) -> bool:
        """True if some place is null because of an error."""
        return bool(self._dead)

    @property
    def root_is_null(self) -> bool:
        """True if an error has reached the root, so that the answer has no data."""
        return None in self._dead

    def note(self, error: GraphQLError, here: Here) -> None:
        """Record an error whose place is null, unless a parent of the place is null too."""
        if self._dead and self.is_dead(here):
            return
        self._dead.add((id(here[1]), here[2]))
        self._kept_alive.append(here[1])
        self.errors.append(error)

    def note_at_root(self, error: GraphQLError) -> None:
        """Record an error that leaves no data at all."""
        if None not in self._dead:
            self._dead.add(None)
            self.errors.append(error)

    def is_dead(self, here: Here | None) -> bool:
        """True if this place, or a place above it, is null because of an error."""
        dead = self._dead
        while here is not None:
            if (id(here[1]), here[2]) in dead:
                return True
            here = here[0]
        return None in dead

    def failed_late(self, error: Exception, here: Here, beside: Iterable[Here]) -> None:
        """Handle an error after the objects above it were built: the nearest nullable place becomes null.

        Awaitables `beside` it below that place are cancelled two turns of the loop later, as in graphql-core, so that
        errors of the same turn are reported together.
        """
        problem = located(error, here)
        position: Here | None = here
        while self.propagate and position is not None and not position[3].nullable:
            position = position[0]
        company = chain((bubble[2] for bubble in self._bubbles), beside)
        if position is not here and _any_below(position, islice(company, MOST_LOOKED_AT)):
            self._bubbles.append((self._turn + TURNS_TO_BUBBLE, problem, position))
        else:
            self._bubble(problem, position)

    def _bubble(self, problem: GraphQLError, position: Here | None) -> None:
        if position is None:
            self.note_at_root(problem)
        elif not self.is_dead(position):
            position[1][position[2]] = None
            self.note(problem, position)


def _any_below(position: Here | None, places: Iterable[Here | None]) -> bool:
    return any(position is None or _is_below(place, position) for place in places)


def _is_below(here: Here | None, position: Here) -> bool:
    while here is not None:
        if here[1] is position[1] and here[2] == position[2]:
            return True
        here = here[0]
    return False
