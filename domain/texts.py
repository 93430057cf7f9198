"""Checks of texts from outside: all scripts and emoji are allowed, characters that no screen can show are not.

PostgreSQL cannot store NUL, and half a surrogate pair cannot be encoded. Without a check they would cause bugs.
`str.isprintable` is too strict: it refuses the joiners in emoji and in Persian, and the no-break space.
"""

import re

from domain.errors import InvalidInput

_UNKEPT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters other than line breaks and tabs, and halves of surrogate pairs."""
_BREAKS = re.compile("[\n\t\u2028\u2029]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that change the direction of writing. With them one line can look like another."""


def check_line(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """One trimmed line. Raises InvalidInput for one empty, too long, or with characters that cannot be shown."""
    text = check_text(text, longest=longest, path=path)
    _require_visible(text, path=path)
    if _BREAKS.search(text):
        raise InvalidInput("Write this in one line, without tabs.", path=path)
    if _TURNS.search(text):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return text


def check_text(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """A trimmed text, perhaps empty. Raises InvalidInput for one too long or with characters that cannot be shown."""
    text = text.strip().replace("\r\n", "\n")
    _require_fit(text, longest=longest, path=path)
    return text


def check_written(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """The text unchanged, with its blanks, which have a meaning in Markdown.

    Raises InvalidInput for a text that is empty, too long, or has characters that cannot be shown.
    """
    # The line breaks of Windows are kept, and count as two characters.
    _require_fit(text.replace("\r\n", "\n\n"), longest=longest, path=path)
    _require_visible(text, path=path)
    return text


def can_be_kept(text: str) -> bool:
    """True for a text without control characters (other than line breaks and tabs) and halves of surrogate pairs."""
    return _UNKEPT.search(text) is None


def _require_fit(text: str, *, longest: int, path: tuple[str, ...]) -> None:
    if len(text) > longest:
        raise InvalidInput(f"This can have at most {longest:,} characters.", path=path)
    if not can_be_kept(text):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)


def _require_visible(text: str, *, path: tuple[str, ...]) -> None:
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise InvalidInput("This must not be empty.", path=path)
