"""Language tags (BCP 47), checked against the languages, scripts and territories that CLDR knows."""

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale
from babel.core import get_global

from domain.errors import InvalidInput

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(-(?P<script>[a-z]{4}))?(-(?P<territory>[a-z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
    re.ASCII | re.IGNORECASE,
)
_LONGEST = 35
"""The length for which RFC 5646 asks every program to have room."""
_OF_NO_LANGUAGE = frozenset({"und", "mul", "zxx"})


def check_language(tag: str, *, path: tuple[str, ...]) -> str:
    """The tag of an existing language, such as de, pt-BR or zh-Hant. Raises InvalidInput."""
    parts = _TAG.fullmatch(tag) if len(tag) <= _LONGEST else None
    if parts is None:
        raise InvalidInput("Name the language by a BCP 47 tag, such as de or pt-BR.", path=path)
    languages, scripts, territories = _known()
    script, territory = parts["script"], parts["territory"]
    if parts["language"].lower() not in languages:
        raise InvalidInput(f"There is no language “{parts['language']}”.", path=path)
    if script and script.title() not in scripts:
        raise InvalidInput(f"There is no script “{script}”.", path=path)
    if territory and territory.upper() not in territories:
        raise InvalidInput(f"There is no territory “{territory}”.", path=path)
    return tag


@cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    english = Locale("en")
    languages = frozenset(english.languages) | frozenset(get_global("language_aliases"))
    return languages - _OF_NO_LANGUAGE, frozenset(english.scripts), frozenset(english.territories)


MOST_PREFERENCES = 10
"""Languages of one `Accept-Language` that are looked at."""
_PREFERENCE = re.compile(r"\s*(?P<tag>[a-zA-Z0-9-]+|\*)\s*(;\s*q=(?P<quality>[01](\.[0-9]{0,3})?)\s*)?")


def lookup(wanted: Sequence[str], available: Sequence[str]) -> str | None:
    """The first of the wanted languages that is available, each shortened until it is (RFC 4647, section 3.4)."""
    spelt = {tag.lower(): tag for tag in available}
    for tag in wanted:
        subtags = tag.lower().split("-")
        while subtags:
            if found := spelt.get("-".join(subtags)):
                return found
            subtags.pop()
            if subtags and len(subtags[-1]) == 1:  # a singleton introduces what was cut off
                subtags.pop()
    return None


def preferred_languages(header: str) -> tuple[str, ...]:
    """The languages of an `Accept-Language` header, the most wanted first; what is not one is passed over."""
    found: list[tuple[float, str]] = []
    for given in header.split(",", MOST_PREFERENCES)[:MOST_PREFERENCES]:
        parts = _PREFERENCE.fullmatch(given)
        if parts is None or parts["tag"] == "*" or len(parts["tag"]) > _LONGEST:
            continue
        if quality := float(parts["quality"] or 1):
            found.append((quality, parts["tag"]))
    return tuple(tag for _, tag in sorted(found, key=lambda preference: -preference[0]))
