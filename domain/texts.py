"""Texts that come from outside: all scripts and emoji are welcome, what no screen can show is not.

PostgreSQL cannot keep NUL, and half a surrogate pair cannot be encoded: unchecked they would be bugs, not refusals.
"""

import unicodedata

from domain.errors import InvalidInput


def check_line(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """One line without outer blanks. Raises InvalidInput when nothing is left, or too much, or what cannot be shown."""
    text = check_text(text, longest=longest, path=path)
    if not text:
        raise InvalidInput("This must not be empty.", path=path)
    if "\n" in text or "\t" in text:
        raise InvalidInput("This is one line, without tabs.", path=path)
    return text


def check_text(text: str, *, longest: int, path: tuple[str, ...]) -> str:
    """Any number of lines without outer blanks, none too. Raises InvalidInput for too much or what cannot be shown."""
    text = text.strip().replace("\r\n", "\n")
    if len(text) > longest:
        raise InvalidInput(f"This has at most {longest:,} characters.", path=path)
    if not can_be_kept(text):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return text


def can_be_kept(text: str) -> bool:
    """Whether a text is free of control characters (but line breaks and tabs) and of halves of surrogate pairs."""
    return not any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in text)
