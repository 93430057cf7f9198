"""Texts that come from outside: all scripts and emoji are welcome, what no screen can show is not.

PostgreSQL cannot keep NUL, and half a surrogate pair cannot be encoded: unchecked they would be bugs, not refusals.
`str.isprintable` is too strict for this: it refuses the joiners in emoji and in Persian, and the no-break space.
"""

import re

from domain.errors import InvalidInput

_UNKEPT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters but line breaks and tabs, and halves of surrogate pairs."""
_BREAKS = re.compile("[\n\t\u2028\u2029]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of writing, with which one line can pass for another."""


def check_line(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """One line without outer blanks. Raises InvalidInput when nothing is left, or too much, or what cannot be shown."""
    text = check_text(text, longest=longest, path=path)
    _require_visible(text, path=path)
    if _BREAKS.search(text):
        raise InvalidInput("This is one line, without tabs.", path=path)
    if _TURNS.search(text):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return text


def check_text(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """Any number of lines without outer blanks, none too. Raises InvalidInput for too much or what cannot be shown."""
    text = text.strip().replace("\r\n", "\n")
    _require_fit(text, longest=longest, path=path)
    return text


def check_written(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """Lines as they were written, blanks and all: in Markdown they mean something.

    Raises InvalidInput when there is nothing to see, or too much, or what cannot be shown.
    """
    # The line breaks of Windows are kept, and count as the two characters they are.
    _require_fit(text.replace("\r\n", "\n\n"), longest=longest, path=path)
    _require_visible(text, path=path)
    return text


def can_be_kept(text: str) -> bool:
    """Whether a text is free of control characters (but line breaks and tabs) and of halves of surrogate pairs."""
    return _UNKEPT.search(text) is None


def _require_fit(text: str, *, longest: int, path: tuple[str, ...]) -> None:
    if len(text) > longest:
        raise InvalidInput(f"This has at most {longest:,} characters.", path=path)
    if not can_be_kept(text):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)


def _require_visible(text: str, *, path: tuple[str, ...]) -> None:
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise InvalidInput("This must not be empty.", path=path)
