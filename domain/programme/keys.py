"""Keys: the ids of what a programme configures, as people write them in its file: `box-set-voucher`."""

import re
import unicodedata
from collections.abc import Iterator

from domain.errors import InvalidInput

LONGEST_KEY = 40

_KEY = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_ROOM_FOR_A_NUMBER = 6


def is_key(text: str) -> bool:
    """True if a text can be a key."""
    return _KEY.fullmatch(text) is not None


def check_key(text: str, *, path: tuple[str, ...]) -> str:
    """The given key. Raises InvalidInput for a text that cannot be one."""
    if not is_key(text):
        raise InvalidInput(
            f"An id has at most {LONGEST_KEY} small letters, digits, - and _; the first is a letter.", path=path
        )
    return text


def plain_key(name: str, *, kind: str) -> str:
    """The plainest key for something of this name, with which its other keys begin.

    Accents are dropped. A name without any Latin letter or digit is replaced by the `kind` of thing.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not key[:1].isalpha():
        key = f"{kind}-{key}".strip("-")
    return key[: LONGEST_KEY - _ROOM_FOR_A_NUMBER].strip("-")


def keys_from(name: str, *, kind: str) -> Iterator[str]:
    """Keys for something of this name, the plainest first: `mug`, `mug-2`, `mug-3`, without end."""
    key = plain_key(name, kind=kind)
    yield key
    number = 2
    while True:
        yield f"{key}-{number}"
        number += 1
