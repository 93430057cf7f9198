"""Markdown to safe HTML: rendered without raw HTML, then sanitised.

Each step alone stops scripts; two steps also stop a script when one of them has a fault. Images become links, because
a remote image would tell its owner who reads the forum, and when.
"""

import asyncio
import re

import nh3
from markdown_it import MarkdownIt

from domain.errors import InvalidInput

LONGEST_HTML = 400_000
"""Twice the HTML of the longest honest post. A link definition used thousands of times would make 36 MB."""

_TAGS = {
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
}
_TAGS |= {"ul"}
_ATTRIBUTES = {"a": {"href", "title"}, "code": {"class"}, "ol": {"start"}}
_LANGUAGE = re.compile(r"language-[\w+#.-]{1,40}", re.ASCII)


def _keep(tag: str, attribute: str, value: str) -> str | None:
    return value if tag != "code" or _LANGUAGE.fullmatch(value) else None


_markdown = MarkdownIt("commonmark", {"html": False}).disable("image")
_markdown.render("The first rendering compiles the rules; here, so that no two threads do it at once.")
_sanitiser = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    attribute_filter=_keep,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
    link_rel="nofollow ugc noopener",
)


async def to_html(body: str) -> str:
    """The body of a post as HTML. Raises InvalidInput for HTML longer than LONGEST_HTML.

    Rendering runs in a thread, because the slowest 20,000 characters take 0.3 s and other requests must not wait.
    """
    return await asyncio.to_thread(_to_html, body)


def _to_html(body: str) -> str:
    html = _markdown.render(body)
    if len(html) > LONGEST_HTML:
        raise InvalidInput("This post is too long as a web page. Please use fewer long links.", path=("body",))
    return _sanitiser.clean(html)
