"""What may stand in titles and posts."""

import pytest

from domain.communities.rules import checked_body, checked_description, checked_line
from domain.errors import InvalidInput

FAMILY = "👨\u200d👩\u200d👧"


def _title(text: str) -> str:
    return checked_line(text, what="A title", field="title", longest=200)


@pytest.mark.parametrize("text", ["x", "x" * 200, FAMILY, "می\u200cخواهم", "10\u00a0g", "  blanks around  "])
def test_a_title_is_kept_without_outer_blanks(text: str) -> None:
    assert _title(text) == text.strip()


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "x" * 201])
def test_an_empty_or_too_long_title_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        _title(text)

    assert (refused.value.message, refused.value.path) == ("A title has from 1 to 200 characters.", ("title",))


@pytest.mark.parametrize("junk", ["\0", "\x07", "\n", "\t", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ud800"])
def test_a_title_is_one_line_that_can_be_printed(junk: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        _title(f"a{junk}b")

    assert (refused.value.message, refused.value.path) == (
        "A title has characters that cannot be printed.",
        ("title",),
    )


@pytest.mark.parametrize("text", ["x", "x" * 20_000, "    code\n\ttoo\r\n", FAMILY])
def test_a_body_is_kept_as_it_was_written(text: str) -> None:
    assert checked_body(text) == text


@pytest.mark.parametrize("text", ["", " \n\t ", "x" * 20_001])
def test_an_empty_or_too_long_body_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked_body(text)

    assert (refused.value.message, refused.value.path) == ("A post has from 1 to 20,000 characters.", ("body",))


@pytest.mark.parametrize("junk", ["\0", "\x1b", "\x9f", "\udfff"])
def test_what_the_database_cannot_keep_is_refused(junk: str) -> None:
    for check, field in [(checked_body, "body"), (checked_description, "description")]:
        with pytest.raises(InvalidInput) as refused:
            check(f"a{junk}b")

        assert refused.value.path == (field,)


def test_a_description_may_be_empty_and_not_too_long() -> None:
    assert checked_description("  ") == ""
    with pytest.raises(InvalidInput) as refused:
        checked_description("x" * 5_001)

    assert refused.value.message == "A description has at most 5,000 characters."
