"""How many sockets one caller has open in this process."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

MOST_SOCKETS = 20


class TooManySockets(Exception):
    """The caller has as many sockets open as one may."""


class OpenSockets:
    """The open sockets of each caller: an actor, or an address of somebody unknown."""

    def __init__(self, most: int = MOST_SOCKETS) -> None:
        self._most = most
        self._open: Counter[str] = Counter()

    @contextmanager
    def one_more(self, caller: str | None) -> Iterator[None]:
        """A socket of this caller while the block lasts; the system itself is not counted. Raises TooManySockets."""
        if caller is None:
            yield
            return
        if self._open[caller] >= self._most:
            raise TooManySockets
        self._open[caller] += 1
        try:
            yield
        finally:
            self._open[caller] -= 1
            if not self._open[caller]:
                del self._open[caller]
