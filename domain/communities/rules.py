"""What may stand in the forum's texts, and the kinds of reactions. Pure."""

import re
from enum import StrEnum

from domain.errors import InvalidInput

LONGEST_NAME = 120
LONGEST_DESCRIPTION = 5_000
LONGEST_TITLE = 200
LONGEST_BODY = 20_000

_NEVER = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
"""Control characters, and halves of UTF-16 pairs: PostgreSQL cannot keep some of them, and nobody can see any."""
_UNKEPT = re.compile(f"[{_NEVER}]")
_UNPRINTABLE = re.compile(f"[{_NEVER}\\t\\n\\r\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""In one line of text also line breaks, and marks that turn the direction, with which a title can pass for another.

`str.isprintable` is too strict: it refuses the joiners in emoji and in Persian, and the no-break space.
"""


class ReactionKind(StrEnum):
    """What a member can say about a post without words, in the order in which front ends show them."""

    LIKE = "like"
    HELPFUL = "helpful"
    LOVE = "love"
    CELEBRATE = "celebrate"


def checked_line(text: str, *, what: str, field: str, longest: int) -> str:
    """One line of text without outer blanks. Raises InvalidInput when it is empty, too long or cannot be printed."""
    line = text.strip()
    if not 1 <= len(line) <= longest or not _is_visible(line):
        raise InvalidInput(f"{what} has from 1 to {longest} characters.", path=(field,))
    if _UNPRINTABLE.search(line):
        raise InvalidInput(f"{what} has characters that cannot be printed.", path=(field,))
    return line


def checked_description(text: str) -> str:
    """What a community says about itself. Raises InvalidInput."""
    if len(text) > LONGEST_DESCRIPTION:
        raise InvalidInput(f"A description has at most {LONGEST_DESCRIPTION:,} characters.", path=("description",))
    if _UNKEPT.search(text):
        raise InvalidInput("A description has characters that cannot be printed.", path=("description",))
    return text.strip()


def checked_body(text: str) -> str:
    """The Markdown of a post, as it was written. Raises InvalidInput when it is empty, too long or holds junk."""
    if len(text) > LONGEST_BODY or not _is_visible(text):
        raise InvalidInput(f"A post has from 1 to {LONGEST_BODY:,} characters.", path=("body",))
    if _UNKEPT.search(text):
        raise InvalidInput("A post has characters that cannot be printed.", path=("body",))
    return text


def _is_visible(text: str) -> bool:
    return any(character.isprintable() and not character.isspace() for character in text)
