"""A headless Chromium, spoken to over its DevTools protocol."""
# ruff: noqa: ASYNC110, ASYNC220, ASYNC240 - a browser of another process has to be asked again and again

import asyncio
import itertools
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 60.0
"""Seconds until something that should appear on a page is given up; a busy machine is slow."""


def find_chromium() -> str | None:
    """The Chromium or Chrome of this machine."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


class Page:
    """A browser tab. `requests` are the URLs it asked for, `complaints` what it logged as an error."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._ids = itertools.count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.requests: list[str] = []
        self.complaints: list[str] = []

    async def listen(self) -> None:
        """Take what the browser says, until it closes."""
        async for text in self._connection:
            message = json.loads(text)
            if "id" in message:
                self._answers.pop(message["id"]).set_result(message)
                continue
            given = message["params"]
            match message["method"]:
                case "Network.requestWillBeSent":
                    self.requests.append(given["request"]["url"])
                case "Network.webSocketCreated":
                    self.requests.append(given["url"])
                case "Log.entryAdded" if given["entry"]["level"] == "error":
                    self.complaints.append(f"{given['entry']['text']} ({given['entry'].get('url', '')})")
                case "Runtime.exceptionThrown":
                    self.complaints.append(json.dumps(given["exceptionDetails"]))

    async def send(self, method: str, **params: object) -> dict[str, Any]:
        """One command of the DevTools protocol."""
        id = next(self._ids)
        self._answers[id] = asyncio.get_running_loop().create_future()
        await self._connection.send(json.dumps({"id": id, "method": method, "params": params}))
        answer = await asyncio.wait_for(self._answers[id], PATIENCE)
        assert "error" not in answer, answer["error"]
        return answer["result"]  # type: ignore[no-any-return]

    async def evaluate(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        answer = await self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    async def open(self, url: str) -> None:
        """Go to a page, noticing every violation of its content security policy from the first byte on."""
        await self.send(
            "Page.addScriptToEvaluateOnNewDocument",
            source="window.violations = []; document.addEventListener('securitypolicyviolation',"
            " event => violations.push(`${event.violatedDirective} ${event.blockedURI}`))",
        )
        await self.send("Page.navigate", url=url)

    async def see(self, expression: str) -> Any:
        """Wait until a JavaScript expression is true; answers its value."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not (value := await self.evaluate(f"document.readyState === 'complete' && ({expression})")):
                    await asyncio.sleep(0.05)
        except TimeoutError:
            text = await self.evaluate("document.body.innerText")
            raise AssertionError(f"never true: {expression}\ncomplaints: {self.complaints}\npage:\n{text}") from None
        return value

    async def click(self, selector: str, *, text: str = "") -> None:
        """Click the element, of those that the selector finds the one whose text starts so, once it is there."""
        chosen = (
            f"[...document.querySelectorAll({json.dumps(selector)})]"
            f".find(element => element.innerText.trim().startsWith({json.dumps(text)}))"
        )
        await self.see(f"{chosen} !== undefined")
        await self.evaluate(f"{chosen}.click()")

    async def fill_in(self, form: str, **values: str) -> None:
        """Fill in and send the form."""
        await self.see(f"document.querySelector({json.dumps(form)}) !== null")
        await self.evaluate(
            f"(form => {{ for (const [name, value] of Object.entries({json.dumps(values)})) form.elements[name].value ="
            f" value; form.requestSubmit() }})(document.querySelector({json.dumps(form)}))"
        )


@asynccontextmanager
async def chromium(program: str, folder: Path) -> AsyncIterator[Page]:
    """A fresh browser with one empty page, its profile in `folder`."""
    with (folder / "chromium.log").open("wb") as log:
        process = subprocess.Popen(
            [
                program,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                f"--user-data-dir={folder / 'profile'}",
                "about:blank",
            ],
            stdout=log,
            stderr=log,
        )
    try:
        port = await _port(folder / "profile" / "DevToolsActivePort")
        async with connect(await _page_url(port), max_size=None, compression=None) as connection:
            page = Page(connection)
            listening = asyncio.create_task(page.listen())
            for domain in ("Page", "Runtime", "Network", "Log"):
                await page.send(f"{domain}.enable")
            yield page
        await listening
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait, 20)


async def _port(file: Path) -> int:
    async with asyncio.timeout(PATIENCE):
        while not file.exists() or "\n" not in file.read_text():
            await asyncio.sleep(0.05)
    return int(file.read_text().splitlines()[0])


async def _page_url(port: int) -> str:
    async with httpx.AsyncClient() as client, asyncio.timeout(PATIENCE):
        while True:
            pages = (await client.get(f"http://127.0.0.1:{port}/json/list")).json()
            if found := [page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page"]:
                return str(found[0])
            await asyncio.sleep(0.05)
