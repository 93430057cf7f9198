"""Which language somebody is spoken to in."""

import pytest

from domain.languages import lookup, preferred_languages


@pytest.mark.parametrize(
    ("header", "preferred"),
    [
        ("", ()),
        ("ru", ("ru",)),
        ("de-CH, ru;q=0.8, en;q=0.9", ("de-CH", "en", "ru")),
        ("en;q=0.5,zh-Hans-CN", ("zh-Hans-CN", "en")),
        ("*, ru;q=0", ()),
        ("ru;q=1.000 , *;q=0.1", ("ru",)),
        ("ru;q=2, en;q=x, ;;, de_DE, \x00", ()),
        ("x" * 36, ()),
        (",".join(f"a{letter}" for letter in "abcdefghijklmn"), tuple(f"a{letter}" for letter in "abcdefghij")),
    ],
)
def test_a_header_names_languages_by_their_weight(header: str, preferred: tuple[str, ...]) -> None:
    assert preferred_languages(header) == preferred


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ((), None),
        (("ru",), "ru"),
        (("RU-ru",), "ru"),
        (("zh-Hant-TW", "ru"), "zh"),
        (("zh-hans-CN",), "zh-Hans"),
        (("de", "fr-CA", "ru"), "ru"),
        (("ru-a-extended-x-private",), "ru"),
        (("r",), None),
        (("-",), None),
    ],
)
def test_a_language_is_shortened_until_it_is_there(wanted: tuple[str, ...], found: str | None) -> None:
    assert lookup(wanted, ("en", "ru", "zh", "zh-Hans")) == found
