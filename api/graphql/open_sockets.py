"""Counting the open sockets of each caller."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

MOST_SOCKETS = 20


class TooManySockets(Exception):
    """The caller has the maximum number of open sockets."""


class OpenSockets:
    """The open sockets of each caller in this process. A caller is an actor, or the address of an anonymous client."""

    def __init__(self, most: int = MOST_SOCKETS) -> None:
        self._most = most
        self._open: Counter[str] = Counter()

    @contextmanager
    def one_more(self, caller: str | None) -> Iterator[None]:
        """Count one more socket within the block. The system (None) is not counted. Raises TooManySockets."""
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
