"""What may stand in a text from outside."""

import pytest

from domain.errors import InvalidInput
from domain.texts import can_be_kept, check_line, check_text, check_written

PATH = ("name",)
FAMILY = "👨\u200d👩\u200d👧"
CHECKS = (check_line, check_text, check_written)


@pytest.mark.parametrize("text", ["x", "Zoë 🧑‍🚀", FAMILY, "می\u200cخواهم", "Café\u00a0noir", "日本", "x" * 20])
def test_all_scripts_and_emoji_are_welcome(text: str) -> None:
    assert check_line(f"  {text}\n", longest=20, path=PATH) == text
    assert check_text(f"  {text}\n", longest=20, path=PATH) == text
    assert check_written(text, longest=20, path=PATH) == text


@pytest.mark.parametrize("junk", ["\0", "\x07", "\x0b", "\x1b[31m", "\r", "\x7f", "\x85", "\x9f", "\ud800"])
def test_what_cannot_be_shown_or_kept_is_refused(junk: str) -> None:
    for check in CHECKS:
        with pytest.raises(InvalidInput) as refusal:
            check(f"a{junk}b", longest=20, path=PATH)
        assert (refusal.value.message, refusal.value.path) == ("This holds characters that cannot be printed.", PATH)
    assert not can_be_kept(junk)


@pytest.mark.parametrize("mark", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_no_line_passes_for_another_by_turning_its_direction(mark: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        check_line(f"a{mark}b", longest=20, path=PATH)

    assert refusal.value.message == "This holds characters that cannot be printed."
    assert check_text(f"a{mark}b", longest=20, path=PATH) == f"a{mark}b"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\t", "\u2028", "\u2029"])
def test_lines_are_single_and_texts_are_not(line_break: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        check_line(f"a{line_break}b", longest=20, path=PATH)

    assert refusal.value.message == "Write this in one line, without tabs."
    assert check_text(f" a{line_break}b ", longest=3, path=PATH) == f"a{line_break}b".replace("\r", "")


@pytest.mark.parametrize("nothing", ["", "   ", " \n\t ", "\u200b", "\u00a0"])
def test_a_text_may_be_empty_and_a_line_or_what_was_written_must_not(nothing: str) -> None:
    for check in (check_line, check_written):
        with pytest.raises(InvalidInput) as refusal:
            check(nothing, longest=20, path=PATH)
        assert (refusal.value.message, refusal.value.path) == ("This must not be empty.", PATH)
    assert check_text(nothing, longest=20, path=PATH) == nothing.strip()


def test_too_much_is_too_much() -> None:
    for check in CHECKS:
        with pytest.raises(InvalidInput) as refusal:
            check("x" * 5_001, longest=5_000, path=PATH)
        assert (refusal.value.message, refusal.value.path) == ("This can have at most 5,000 characters.", PATH)


@pytest.mark.parametrize("text", ["    code\n\ttoo\r\n", "  two blanks at the end  \n", FAMILY])
def test_what_was_written_is_kept_with_its_blanks(text: str) -> None:
    assert check_written(text, longest=40, path=PATH) == text
