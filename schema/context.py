"""The context of every resolver: the actor, the time, and the loaders of the operation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import strawberry

from domain.actor import ANONYMOUS, Actor
from domain.languages import preferred_languages
from domain.ledger import Reader
from domain.relations import Asker

if TYPE_CHECKING:
    from schema.engine.rates import Charge  # the engine knows contexts
    from schema.engine.sharing import Share

Loaders = TypeVar("Loaders")


def utc_now() -> datetime:
    """The time of the server's clock."""
    return datetime.now(UTC)


class Context:
    """The context of one operation. `secret` is the server's secret, for sign-in codes and invitations.

    `address` is the client's network address; `languages` are those that the client prefers, in order; `charge` is the
    cost of the operation, set when it is admitted; `share` is the execution that a subscription shares with equal ones.
    `explained` collects the plans of statements that answer root fields, if somebody of the staff asked for them.

    A stream outlives its start, so it is made with `fixed_now=False`: `now` then reads the clock, and every event
    starts with `renew()`, which empties the loaders.
    """

    by_statement = True
    """True if one statement may answer a root field. False lets everything be loaded by level, to compare the two."""

    def __init__(
        self,
        *,
        actor: Actor = ANONYMOUS,
        secret: bytes,
        address: str = "",
        languages: tuple[str, ...] = (),
        clock: Callable[[], datetime] = utc_now,
        fixed_now: bool = True,
    ) -> None:
        self.actor = actor
        self.secret = secret
        self.address = address
        self._languages = languages
        self.charge: Charge | None = None
        self.share: Share | None = None
        self.explained: list[dict[str, Any]] | None = None
        self.connection_params: dict[str, Any] | None = None
        self._clock = clock
        self._fixed = clock() if fixed_now else None
        self._loaders: dict[type[Any], Any] = {}

    @property
    def now(self) -> datetime:
        """The instant at which this operation is answered."""
        return self._fixed or self._clock()

    @property
    def asker(self) -> Asker:
        """The actor and the instant, as relations are asked."""
        return Asker(self.actor, self.now)

    def reader(self, language: str | None = None) -> Reader:
        """The actor as a reader of sentences, in this language or in those that the client prefers."""
        return Reader.of(self.actor, preferred_languages(language) if language else self._languages)

    def loaders(self, kind: type[Loaders]) -> Loaders:
        """The loaders of this class, created on first use."""
        if kind not in self._loaders:
            self._loaders[kind] = kind(self)  # type: ignore[call-arg]
        found: Loaders = self._loaders[kind]
        return found

    @property
    def viewer(self) -> tuple[Actor, tuple[str, ...]]:
        """The actor in any of their sessions, and their languages: equal viewers see the same."""
        return replace(self.actor, session_id=None), self._languages

    def for_its_viewer(self) -> "Context":
        """A new context of the same viewer, for one event that is told to all of their equal subscriptions."""
        actor, languages = self.viewer
        return Context(actor=actor, secret=self.secret, languages=languages, clock=self._clock)

    def for_everybody(self) -> "Context":
        """A new context of nobody, for one event that is told to everybody."""
        return Context(secret=self.secret, clock=self._clock)

    def renew(self) -> None:
        """Empty the loaders."""
        self._loaders.clear()


Info = strawberry.Info[Context, None]
Language = Annotated[
    str | None,
    strawberry.argument(
        description="The language, a BCP 47 tag such as `pt-BR`; by default one of the request's `Accept-Language`."
    ),
]
"""An argument of fields that are sentences. A language without a translation is answered in English."""
