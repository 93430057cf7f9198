"""Markdown becomes HTML that is safe to show."""

import re

import pytest

from domain.communities import markdown
from domain.communities.rules import LONGEST_BODY
from domain.errors import InvalidInput

RENDERED = [
    ("Some *old* **beans**.", "<p>Some <em>old</em> <strong>beans</strong>.</p>\n"),
    ("# Beans\n\n> old", "<h1>Beans</h1>\n<blockquote>\n<p>old</p>\n</blockquote>\n"),
    ("3. grind\n4. brew", '<ol start="3">\n<li>grind</li>\n<li>brew</li>\n</ol>\n'),
    ("```python\n1 < 2\n```", '<pre><code class="language-python">1 &lt; 2\n</code></pre>\n'),
    (
        '[shop](https://shop.example "our shop")',
        '<p><a href="https://shop.example" title="our shop" rel="nofollow ugc noopener">shop</a></p>\n',
    ),
    (
        "<mailto:ada@shop.example>",
        '<p><a href="mailto:ada@shop.example" rel="nofollow ugc noopener">mailto:ada@shop.example</a></p>\n',
    ),
    ("👨‍👩‍👧 & سلام", "<p>👨‍👩‍👧 &amp; سلام</p>\n"),
]

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="https://shop.example" onclick="alert(1)">x</a>',
    "<svg/onload=alert(1)>",
    "<iframe src=https://evil.example></iframe>",
    "<style>body{display:none}</style>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java%0ascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "<javascript:alert(1)>",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](data:image/png;base64,AAAA)",
    "![x](data:image/svg+xml;base64,PHN2Zy8+)",
    "![x](https://evil.example/pixel.png)",
    "[x](file:///etc/passwd)",
    "[x](ftp://shop.example/x)",
    "[x](tel:+12025550143)",
    "[x](//evil.example)",
    "[x](/admin)",
    '[x](https://shop.example"onmouseover="alert(1))',
    '[x](https://shop.example "\\"onmouseover=alert(1)")',
    "[x]: javascript:alert(1)\n\n[x]",
    '```x"onmouseover="alert(1)\ncode\n```',
    "```language-x&#34;&#62;&#60;script&#62;\ncode\n```",
    "<!--><script>alert(1)</script>-->",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
]

SAFE_TAG = re.compile(
    r"</?(blockquote|br|em|h[1-6]|hr|li|ol|p|pre|strong|ul|code|a)>"
    r'|<ol start="\d+">|<code class="language-[\w+#.-]+">'
    r'|<a( href="(https?:|mailto:)[^"<>]*")?( title="[^"<>]*")? rel="nofollow ugc noopener">'
)


@pytest.mark.parametrize(("body", "html"), RENDERED, ids=[body for body, _ in RENDERED])
async def test_markdown_becomes_html(body: str, html: str) -> None:
    assert await markdown.to_html(body) == html


@pytest.mark.parametrize("body", ATTACKS)
async def test_nothing_but_harmless_tags_comes_out(body: str) -> None:
    html = await markdown.to_html(body)

    assert re.findall("<[^>]*>?", SAFE_TAG.sub("", html)) == []


@pytest.mark.parametrize("body", ATTACKS)
def test_the_sanitiser_does_not_rely_on_the_renderer(body: str) -> None:
    # What a faulty renderer might let through: the attack as HTML, and as the target of a link.
    target = re.sub(r"^!?\[x\][:(] ?|[)>]$|^<", "", body)

    html = markdown._sanitiser.clean(f'{body}<a href="{target}">x</a><b onclick="alert(1)">x</b>')

    assert re.findall("<[^>]*>?", SAFE_TAG.sub("", html)) == []


async def test_an_image_becomes_a_link() -> None:
    html = await markdown.to_html("![a cup](https://shop.example/cup.png)")

    assert html == '<p>!<a href="https://shop.example/cup.png" rel="nofollow ugc noopener">a cup</a></p>\n'


async def test_a_long_link_used_thousands_of_times_is_refused() -> None:
    definition = f"[x]: https://shop.example/{'a' * 10_000}\n\n"
    body = definition + "[x]" * ((LONGEST_BODY - len(definition)) // 3)

    with pytest.raises(InvalidInput) as refused:
        await markdown.to_html(body)

    assert (refused.value.message, refused.value.path) == (
        "This post is too long as a web page. Please use fewer long links.",
        ("body",),
    )


@pytest.mark.parametrize(
    "part", ["&", '"', "<", "[](a)", "<a:b>", "`a`", "*a*", "* \n", "**a**", "a\n\n", "[a](http:b)"]
)
async def test_an_honest_post_of_the_greatest_length_is_not_too_long(part: str) -> None:
    html = await markdown.to_html((part * LONGEST_BODY)[:LONGEST_BODY])

    assert 0 < len(html) < markdown.LONGEST_HTML
