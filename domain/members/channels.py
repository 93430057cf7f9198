"""Over which channels this process can deliver sign-in codes: told once when it starts, like its database."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from domain.members.errors import CodesGoByMail
from domain.members.rules import Address, Channel

_open: frozenset[Channel] = frozenset(Channel)


@contextmanager
def codes_go_by(channels: Collection[Channel]) -> Iterator[None]:
    """Codes can be delivered over these channels while the block lasts; over all of them outside any such block."""
    global _open
    before, _open = _open, frozenset(channels)
    try:
        yield
    finally:
        _open = before


def require_deliverable(to: Address) -> None:
    """Raises CodesGoByMail for a phone number where no text messages are sent: its code would never arrive."""
    if to.channel not in _open:
        raise CodesGoByMail(path=("address",))
