"""What every resolver has at hand: who asks, what time it is, and the loaders of this operation."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import strawberry

from domain.actor import ANONYMOUS, Actor

if TYPE_CHECKING:
    from schema.engine.rates import Charge  # the engine knows contexts

Loaders = TypeVar("Loaders")


def utc_now() -> datetime:
    """The clock of the running server."""
    return datetime.now(UTC)


class Context:
    """One operation's surroundings. `secret` is the server's, for codes that follow from ids.

    `address` is where the client is; `charge` is what the operation cost, once it was admitted.

    On a socket one context serves all operations, so `now` is read afresh there, and every event starts with
    `renew()`, which forgets what loaders have cached.
    """

    def __init__(
        self,
        *,
        actor: Actor = ANONYMOUS,
        secret: bytes,
        address: str = "",
        clock: Callable[[], datetime] = utc_now,
        fixed_now: bool = True,
    ) -> None:
        self.actor = actor
        self.secret = secret
        self.address = address
        self.charge: Charge | None = None
        self.connection_params: dict[str, Any] | None = None
        self._clock = clock
        self._fixed = clock() if fixed_now else None
        self._loaders: dict[type[Any], Any] = {}

    @property
    def now(self) -> datetime:
        """The instant at which this operation is answered."""
        return self._fixed or self._clock()

    def loaders(self, kind: type[Loaders]) -> Loaders:
        """The loaders of one context of the domain, made on first use from this context."""
        if kind not in self._loaders:
            self._loaders[kind] = kind(self)  # type: ignore[call-arg]
        found: Loaders = self._loaders[kind]
        return found

    def renew(self) -> None:
        """Forget what was loaded."""
        self._loaders.clear()


Info = strawberry.Info[Context, None]
