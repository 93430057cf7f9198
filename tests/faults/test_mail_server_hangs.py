"""A mail server that hangs delays mail and nothing else; and what a worker that dies was doing, another one does."""

import asyncio
import contextlib
import email
import email.policy
import json
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from typing import Any

import pytest

from domain import members
from domain.database import execute, fetch
from domain.ids import new_id
from domain.schedules import SCHEDULES
from tests.graph import SECRET
from tests.processes import laurel, stop

pytestmark = pytest.mark.slow

MAILS = 20
"""More than may be under way at once."""


class MailServer:
    """A mail server on a port of its own, which says nothing at all while it hangs."""

    def __init__(self) -> None:
        self.hangs = True
        self.callers = 0
        self.delivered: list[EmailMessage] = []
        self.port = 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.callers += 1
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError), contextlib.closing(writer):
            if self.hangs:
                await reader.read()
                return
            writer.write(b"220 here\r\n")
            while (line := (await reader.readline()).upper()) and not line.startswith(b"QUIT"):
                if line.startswith(b"DATA"):
                    writer.write(b"354 go on\r\n")
                    mail = await reader.readuntil(b"\r\n.\r\n")
                    self.delivered.append(email.message_from_bytes(mail[:-5], policy=email.policy.default))
                writer.write(b"250 ok\r\n")
            writer.write(b"221 bye\r\n")


class Gateway:
    """A gateway for text messages."""

    def __init__(self) -> None:
        self.delivered: list[Any] = []
        self.port = 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer):
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            self.delivered.append(json.loads(await reader.readexactly(length)))
            writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")


@asynccontextmanager
async def listening(server: MailServer | Gateway) -> AsyncIterator[None]:
    async with await asyncio.start_server(server.talk, "127.0.0.1", 0) as socket:
        server.port = socket.sockets[0].getsockname()[1]
        yield


@pytest.fixture
async def mail_server() -> AsyncIterator[MailServer]:
    """A mail server that hangs."""
    server = MailServer()
    async with listening(server):
        yield server


@pytest.fixture
async def gateway() -> AsyncIterator[Gateway]:
    """A gateway that works."""
    server = Gateway()
    async with listening(server):
        yield server


@pytest.fixture
async def environment(programme: None, database_url: str, mail_server: MailServer, gateway: Gateway) -> dict[str, str]:
    """The settings of a worker."""
    return os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_SMTP_URL": f"smtp://127.0.0.1:{mail_server.port}",
        "LAUREL_SMS_URL": f"http://127.0.0.1:{gateway.port}/send",
        "LAUREL_LOG_LEVEL": "error",
    }


async def until(what: Callable[[], Awaitable[bool]], *, seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not await what():  # noqa: ASYNC110 - a test may look
            await asyncio.sleep(0.02)


async def ask_for_a_code(address: str) -> None:
    [row] = await fetch("SELECT now() AS now")
    await members.request_sign_in_code(address=address, id=new_id(), now=row["now"])


async def jobs(state: str) -> int:
    [row] = await fetch(
        "SELECT count(*)::int AS n FROM pgqueuer WHERE entrypoint = 'mail' AND status::text = $1", state
    )
    return int(row["n"])


async def test_text_messages_the_clock_and_the_reactions_go_on(
    environment: dict[str, str], mail_server: MailServer, gateway: Gateway
) -> None:
    worker = await laurel("worker", environment=environment)
    try:
        for number in range(MAILS):
            await ask_for_a_code(f"member-{number}@example.com")
        await until(lambda: _is(mail_server.callers == 8))
        await execute("UPDATE schedule_run SET ended_at = NULL")
        await execute("UPDATE pgqueuer_schedules SET next_run = now()")

        for number in range(3):
            await ask_for_a_code(f"+1202555014{number}")
            await until(lambda: _is(len(gateway.delivered) > number), seconds=8)  # noqa: B023 - awaited at once
        waiting = await jobs("picked"), await jobs("queued"), mail_server.callers
        await until(_all_handed_over, seconds=8)
        await until(_all_schedules_ran, seconds=62)
    finally:
        worker.kill()
        await worker.communicate()

    assert [message["to"] for message in gateway.delivered] == [f"+1202555014{number}" for number in range(3)]
    assert waiting == (8, MAILS - 8, 8)
    assert mail_server.delivered == []


async def test_what_a_killed_worker_was_doing_is_done_by_another(
    environment: dict[str, str], mail_server: MailServer
) -> None:
    first = await laurel("worker", environment=environment)
    await ask_for_a_code("ada@example.com")
    await until(lambda: _is(mail_server.callers == 1))
    os.killpg(first.pid, signal.SIGKILL)
    await first.communicate()
    left = await jobs("picked")
    await execute("UPDATE pgqueuer SET heartbeat = now() - interval '31 seconds'")
    mail_server.hangs = False

    second = await laurel("worker", environment=environment)
    try:
        await until(lambda: _is(len(mail_server.delivered) == 1))
    finally:
        await stop(second)

    [mail] = mail_server.delivered
    parts = [part.get_content_type() for part in mail.walk()]
    assert left == 1
    assert (mail["To"], parts) == ("ada@example.com", ["multipart/alternative", "text/plain", "text/html"])
    assert await fetch("SELECT status FROM pgqueuer") == []


async def test_a_worker_that_is_told_to_end_leaves_its_jobs_to_others(
    environment: dict[str, str], mail_server: MailServer
) -> None:
    worker = await laurel("worker", environment=environment)
    await ask_for_a_code("ada@example.com")
    await until(lambda: _is(mail_server.callers == 1))

    worker.send_signal(signal.SIGTERM)
    _, told = await asyncio.wait_for(worker.communicate(), 12)

    assert (worker.returncode, told) == (0, b"Jobs and schedules run. Press Ctrl-C to stop.\n")
    assert (await jobs("queued"), await jobs("picked")) == (1, 0)


async def _is(value: bool) -> bool:
    return value


async def _all_handed_over() -> bool:
    [row] = await fetch(
        "SELECT coalesce((SELECT (c.xid, c.entry_id) FROM outbox_cursor c WHERE c.reader = 'reactions')"
        " >= (SELECT (o.xid, o.id) FROM outbox o ORDER BY o.xid DESC, o.id DESC LIMIT 1), FALSE) AS done"
    )
    return bool(row["done"])


async def _all_schedules_ran() -> bool:
    return len(await fetch("SELECT 1 FROM schedule_run WHERE ended_at IS NOT NULL")) == len(SCHEDULES)
