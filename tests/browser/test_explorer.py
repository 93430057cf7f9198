"""The explorer in a real browser, against a real server process."""
# ruff: noqa: ASYNC220, ASYNC240 - processes are started, and their short logs read, while nothing else waits

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.explorer import BUILT
from domain import members
from domain.database import fetch
from domain.ids import new_id
from domain.tokens import new_token, six_digits
from schema.context import utc_now
from tests import factories
from tests.browser.chromium import PATIENCE, Page, chromium, find_chromium

pytestmark = pytest.mark.slow

SECRET = "the secret of the explorer's tests, long enough"
EMAIL = "grace@example.org"
VIOLATIONS = "window.violations.join()"
RESPONSE = "document.querySelector('.graphiql-response .view-lines')?.textContent.replaceAll('\\u00a0', ' ')"


def _needed(reason: str) -> None:
    """Skip the test on a machine that cannot run it; CI must be able to."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
async def server(programme: None, database_url: str, tmp_path: Path) -> AsyncIterator[str]:
    """The origin of a Laurel that serves this worker's database."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_DATA_DIR": str(tmp_path / "data"),
        "LAUREL_SECRET": SECRET,
    }
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LAUREL_")}
    with (tmp_path / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "from api.cli import main; main()",
                "serve",
                "--host",
                "127.0.0.1",
                "--port",
                str(port),
            ],
            env=inherited | settings,
            cwd=Path(__file__).parents[2],
            stdout=log,
            stderr=log,
        )
    origin = f"http://127.0.0.1:{port}"
    try:
        await _ready(origin, process, tmp_path / "server.log")
        yield origin
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait, 20)


async def _ready(origin: str, process: subprocess.Popen[bytes], log: Path) -> None:
    async with httpx.AsyncClient() as client, asyncio.timeout(PATIENCE):
        while True:
            assert process.poll() is None, log.read_text()
            try:
                if (await client.get(f"{origin}/health/ready")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


@pytest.fixture
async def page(server: str, tmp_path: Path) -> AsyncIterator[Page]:
    """The explorer, just opened."""
    if not (BUILT / "index.html").exists():
        _needed("The explorer was not built: `make explorer` needs Node 20 or newer.")
    program = find_chromium()
    if program is None:
        _needed("There is no Chromium on this machine.")
    async with chromium(str(program), tmp_path) as page:
        await page.open(f"{server}/admin/explorer")
        yield page


async def test_staff_sign_in_run_a_saved_operation_and_sign_out(page: Page, server: str) -> None:
    await factories.staff_member(email=EMAIL, now=utc_now())
    await factories.member(name="Ada", balance=120)

    await page.fill_in(".sign-in form", email=EMAIL, password="not the password")
    await page.see("document.querySelector('[role=alert]').innerText.includes('password is wrong')")
    await page.fill_in(".sign-in form", email=EMAIL, password=factories.PASSWORD)
    await page.see("document.querySelector('.who')?.innerText.startsWith('Grace')")
    await page.click("[aria-label='Show Saved operations']")
    await page.click(".saved-operations button:enabled", text="ProgrammeTotals")
    await page.click(".graphiql-execute-button")

    answer = await page.see(f"/pointsOutstanding/.test({RESPONSE}) && {RESPONSE}")
    assert '"members": 1' in answer
    assert '"pointsAdjusted": 120' in answer
    assert await page.evaluate("Object.values(localStorage).join().includes('laurel_s_')") is False
    assert [url for url in page.requests if not url.startswith((server, "data:", "about:"))] == []
    assert (await page.evaluate(VIOLATIONS), page.complaints) == ("", [])

    await page.click(".who button", text="Sign out")
    await page.see("document.querySelector('.sign-in') !== null")
    assert await page.evaluate("sessionStorage.length") == 0


async def test_a_member_follows_the_balance_with_a_pasted_token(page: Page, server: str) -> None:
    member = await factories.member(email="ada@example.org")
    token = await _member_token("ada@example.org")

    await page.fill_in(".sign-in details form", token=f"Bearer {token}")
    await page.click("[aria-label='Show Saved operations']")
    await page.click(".saved-operations button:enabled", text="OnBalanceChanged")
    await page.click(".graphiql-execute-button")
    await page.see("document.querySelector('.graphiql-execute-button[aria-label^=Stop]') !== null")
    answer = None
    async with asyncio.timeout(PATIENCE):
        while not answer:
            # The subscription starts with what comes after it; nothing on the page tells when the server has it.
            await factories.account(member, balance=70)
            await asyncio.sleep(0.5)
            answer = await page.evaluate(f"/balanceChanged/.test({RESPONSE}) && {RESPONSE}")

    assert '"amount": 70' in answer
    assert f"{server.replace('http', 'ws')}/graphql" in page.requests
    assert (await page.evaluate(VIOLATIONS), page.complaints) == ("", [])


async def test_a_token_that_laurel_does_not_know_is_refused(page: Page) -> None:
    await page.fill_in(".sign-in details form", token="laurel_s_unknown")

    await page.see("document.querySelector('[role=alert]').innerText === 'Laurel does not know this token.'")
    assert await page.evaluate("sessionStorage.length") == 0


async def test_pages_are_fresh_and_assets_are_kept_for_ever(server: str) -> None:
    if not (BUILT / "index.html").exists():
        _needed("The explorer was not built: `make explorer` needs Node 20 or newer.")
    asset = next(file.name for file in (BUILT / "assets").iterdir() if file.suffix == ".css")

    async with httpx.AsyncClient(base_url=f"{server}/admin") as client:
        page, operations = await client.get("/explorer"), await client.get("/explorer/operations.json")
        kept, missing = await client.get(f"/explorer/assets/{asset}"), await client.get("/explorer/assets/none.js")

    assert page.headers["cache-control"] == operations.headers["cache-control"] == "no-store"
    assert page.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';")
    assert (kept.headers["cache-control"], kept.headers["content-encoding"]) == (
        "public, max-age=31536000, immutable",
        "zstd",
    )
    assert (missing.status_code, missing.headers.get("cache-control")) == (404, None)
    assert "RedeemReward" in [operation["name"] for operation in operations.json()["operations"]]


async def _member_token(email: str) -> str:
    """Sign the member in as the server would."""
    now = utc_now()
    await members.request_sign_in_code(address=email, id=new_id(), now=now)
    [row] = await fetch("SELECT id FROM sign_in_code WHERE address = $1", email)
    signed_in = await members.sign_in(
        address=email,
        code=six_digits(SECRET.encode(), row["id"]),
        session_id=new_id(),
        token=new_token("m"),
        secret=SECRET.encode(),
        now=now,
    )
    return signed_in.token
