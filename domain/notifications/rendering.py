"""The texts of messages: Jinja2 templates, a folder of `templates/` for each language.

`<name>.txt` is the text of a mail, its subject in a block. `<name>.html` is the same mail as a page. `<name>.sms` is a
text message. Another language is one more folder.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context, select_autoescape
from jinja2.runtime import Context

from domain import events
from domain.languages import lookup
from domain.notifications.delivery import Message
from domain.notifications.letters import Letter

LANGUAGES = ("en", "ru", "zh")
"""The languages of the templates. The first one also serves all other readers."""
LONGEST_SUBJECT = 200
"""The length of a subject that the development mailbox keeps."""


@pass_context
def _venue_time(context: Context, instant: datetime, time_zone: str) -> str:
    language: str = context["language"]
    return events.venue_time(instant, time_zone, language=language)


_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(enabled_extensions=("html",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    auto_reload=False,
)
_templates.filters["venue_time"] = _venue_time


def mail_of(letter: Letter) -> Message:
    """The letter as mail: a text and a page, in the reader's language."""
    language = _language_of(letter)
    values = {**letter.values, "language": language}
    text = _templates.get_template(f"{language}/{letter.template}.txt")
    subject = " ".join("".join(text.blocks["subject"](text.new_context(values))).split())
    return Message(
        recipient=letter.address,
        subject=subject if len(subject) <= LONGEST_SUBJECT else f"{subject[: LONGEST_SUBJECT - 1]}…",
        body=text.render(values),
        html=_templates.get_template(f"{language}/{letter.template}.html").render({**values, "subject": subject}),
    )


def text_message_of(letter: Letter) -> Message:
    """The letter as a text message, in the reader's language."""
    language = _language_of(letter)
    values: Mapping[str, object] = {**letter.values, "language": language}
    text = _templates.get_template(f"{language}/{letter.template}.sms").render(values)
    return Message(recipient=letter.address, subject="", body=text.strip())


def _language_of(letter: Letter) -> str:
    """The letter's language without script and country, if it has templates; else English."""
    return lookup([letter.language or ""], LANGUAGES) or LANGUAGES[0]
