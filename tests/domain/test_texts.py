"""What may stand in a text from outside."""

import pytest

from domain.errors import InvalidInput
from domain.texts import check_line, check_text

PATH = ("name",)


@pytest.mark.parametrize("text", ["Ada", "Zoë 🧑‍🚀", "می‌خواهم", "Café\u00a0noir", "日本"])
def test_all_scripts_and_emoji_are_welcome(text: str) -> None:
    assert check_line(f"  {text}\n", longest=20, path=PATH) == text


@pytest.mark.parametrize("text", ["a\x00b", "\x07", "a\x1b[31m", "\ud800", "\x9f"])
def test_what_cannot_be_shown_or_kept_is_refused(text: str) -> None:
    for check in (check_line, check_text):
        with pytest.raises(InvalidInput, match="cannot be printed") as refusal:
            check(f"x{text}x", longest=20, path=PATH)
        assert refusal.value.path == PATH


def test_lines_are_single_and_texts_are_not() -> None:
    assert check_text(" a\r\nb\tc ", longest=5, path=PATH) == "a\nb\tc"
    assert check_text("  ", longest=5, path=PATH) == ""
    for text in ("a\nb", "a\tb", "", " ", "a" * 6):
        with pytest.raises(InvalidInput):
            check_line(text, longest=5, path=PATH)
