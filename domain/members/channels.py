"""The channels over which this process can deliver sign-in codes. They are set once, at the start of the process."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from domain.members.errors import CodesGoByMail
from domain.members.rules import Address, Channel

_open: frozenset[Channel] = frozenset(Channel)


@contextmanager
def codes_go_by(channels: Collection[Channel]) -> Iterator[None]:
    """Deliver codes over these channels only, for as long as the block runs. Outside a block all channels are open."""
    global _open
    before, _open = _open, frozenset(channels)
    try:
        yield
    finally:
        _open = before


def require_deliverable(to: Address) -> None:
    """Raises CodesGoByMail for a phone number when no text messages are sent: the code would never arrive."""
    if to.channel not in _open:
        raise CodesGoByMail(path=("address",))
