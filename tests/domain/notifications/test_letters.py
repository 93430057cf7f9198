"""The words of letters: every template in every language, and which language is chosen."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from domain import notifications
from domain.notifications import LANGUAGES, Letter, mail_of, text_message_of

FOLDER = Path(notifications.__file__).parent / "templates"
SCRIPTS = {"en": r"[A-Za-z]", "ru": r"[А-я]", "zh": r"[\u4e00-\u9fff]"}
"""A letter of each language's script."""

SEAT = {
    "event": "Tea & <Cake>",
    "venue": "Roastery",
    "starts_at": datetime.fromisoformat("2026-11-02T23:00:00+00:00"),
    "time_zone": "America/New_York",
}
LETTERS = {
    "sign_in_code": {"code": "012345", "programme": "Tea & <Cake>"},
    "seat_given": SEAT,
    "staff_invitation": {"name": "Ida", "programme": "Tea & <Cake>", "invitation": "laurel_i_abc", "days": 7},
}
"""A letter of every template. A template that wants another value, or none of these, fails."""


def letter(template: str, *, language: str | None = None, address: str = "ada@example.com") -> Letter:
    return Letter(address, language, template, LETTERS[template])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_templates(language: str) -> None:
    names = {file.name for file in (FOLDER / language).iterdir()}

    assert names == {file.name for file in (FOLDER / "en").iterdir()}
    assert {name.partition(".")[0] for name in names} == set(LETTERS)


def test_every_language_has_a_folder() -> None:
    assert {folder.name for folder in FOLDER.iterdir() if folder.is_dir()} == set(LANGUAGES) == set(SCRIPTS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", LETTERS)
def test_every_mail_says_all_there_is_to_say_as_a_text_and_as_a_page(template: str, language: str) -> None:
    mail = mail_of(letter(template, language=language))

    assert mail.html is not None
    for said in (mail.subject, mail.body, re.sub(r"<[^>]*>", "", mail.html)):
        assert re.search(SCRIPTS[language], said), said
    for value in LETTERS[template].values():
        if isinstance(value, str) and value != "America/New_York":
            assert value in mail.body
            assert value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in mail.html
    assert f'<html lang="{language}">' in mail.html
    assert "<Cake>" not in mail.html
    assert "\n" not in mail.subject
    assert "\n\n\n" not in mail.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", [file.stem for file in (FOLDER / "en").glob("*.sms")])
def test_every_text_message_is_one_line_of_words(template: str, language: str) -> None:
    message = text_message_of(letter(template, language=language, address="+12025550143"))

    assert (message.recipient, message.subject, message.html) == ("+12025550143", "", None)
    assert re.search(SCRIPTS[language], message.body)
    assert "\n" not in message.body
    assert "Tea & <Cake>" in message.body


@pytest.mark.parametrize(
    ("language", "time"),
    [
        ("en", "Monday, November 2, 2026 at 6:00 PM EST"),
        ("ru", "понедельник, 2 ноября 2026 г. в 18:00 EST"),
        ("zh", "2026年11月2日星期一 18:00 EST"),
    ],
)
def test_times_are_those_of_the_venue_as_the_language_writes_them(language: str, time: str) -> None:
    mail = mail_of(letter("seat_given", language=language))

    assert f"\n{time}\nRoastery\n" in mail.body


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        (None, "en"),
        ("en-GB", "en"),
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("zh-Hans-CN", "zh"),
        ("ZH-TW", "zh"),
        ("de", "en"),
        ("../ru", "en"),
    ],
)
def test_who_has_another_language_or_none_reads_english(given: str | None, chosen: str) -> None:
    mail = mail_of(letter("sign_in_code", language=given))

    assert mail == mail_of(letter("sign_in_code", language=chosen))
