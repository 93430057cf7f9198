"""The page at /, which the README tells people to open."""

import base64
import hashlib
import re

import httpx
import pytest
from starlette.applications import Starlette

from api.explorer import BUILT
from api.front_page import front_page
from api.settings import Settings
from tests.clients import in_process


async def page(settings: Settings, *, has_explorer: bool) -> httpx.Response:
    app = Starlette(routes=[front_page(settings, has_explorer=has_explorer)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://laurel") as client:
        return await client.get("/")


def links(answer: httpx.Response) -> list[str]:
    return re.findall(r'href="([^"]*)"', answer.text)


@pytest.mark.parametrize(
    ("env", "has_explorer", "places"),
    [
        ("development", True, ["/admin/explorer", "/dev/mailbox", "/health/ready"]),
        ("development", False, ["/dev/mailbox", "/health/ready"]),
        ("production", True, ["/admin/explorer", "/health/ready"]),
        ("production", False, ["/health/ready"]),
    ],
)
async def test_the_page_leads_to_what_is_served(env: str, has_explorer: bool, places: list[str]) -> None:
    answer = await page(Settings(env=env), has_explorer=has_explorer)

    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert links(answer) == places
    assert "<dt>/graphql</dt>" in answer.text


async def test_every_link_of_a_development_server_is_answered(database: str) -> None:
    async with in_process(Settings()) as client:
        front = await client.get("/")
        statuses = {link: (await client.get(link)).status_code for link in links(front)}

    assert ("/admin/explorer" in statuses) == (BUILT / "index.html").exists()
    assert set(statuses.values()) == {200}


async def test_the_page_keeps_its_own_policy() -> None:
    answer = await page(Settings(), has_explorer=True)

    [style] = re.findall(r"<style>(.*?)</style>", answer.text)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].startswith("default-src 'none';")
    assert not re.search(r"<script|<img|<link|https?://|style=", answer.text)
