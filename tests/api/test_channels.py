"""How members can be reached: by what the settings name."""

import asyncio
import os
from collections.abc import AsyncIterator
from traceback import format_exception

import pytest

from api.settings import Settings
from api.transports import NotDelivered, channels_of, transport_of
from domain.members import Channel
from domain.notifications import Message
from tests.clients import post
from tests.clock import START
from tests.processes import free_port, laurel_server

MAIL = "smtp://mail.example.com:587"
GATEWAY = "https://sms.example.com/send"
BOTH = {Channel.EMAIL, Channel.PHONE}


@pytest.mark.parametrize(
    ("smtp_url", "sms_url", "channels"),
    [(None, None, BOTH), (None, GATEWAY, BOTH), (MAIL, GATEWAY, BOTH), (MAIL, None, {Channel.EMAIL})],
)
def test_text_messages_need_a_gateway_or_the_development_mailbox(
    smtp_url: str | None, sms_url: str | None, channels: set[Channel]
) -> None:
    assert channels_of(Settings(smtp_url=smtp_url, sms_url=sms_url)) == channels


@pytest.mark.slow
async def test_a_server_without_a_gateway_takes_no_phone_numbers(programme: None, database_url: str) -> None:
    environment = os.environ | {
        "LAUREL_ENV": "production",
        "LAUREL_SECRET": "an excellent secret of forty characters.",
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SMTP_URL": MAIL,
        "LAUREL_WORKER": "separate",
        "LAUREL_LOG_LEVEL": "error",
    }

    async with laurel_server(port=free_port(), environment=environment) as base:
        by_text, by_mail = [
            await post(base, "mobile/RequestSignInCode", input={"address": address})
            for address in ("+1 202 555 0143", "ada@example.com")
        ]

    assert (by_text["code"], by_mail) == ("CODES_GO_BY_MAIL", {"expiresInSeconds": 600})


async def _answering(answer: bytes) -> AsyncIterator[int]:
    """A server that answers with this, and its port."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer.startswith(b"HTTP"):
            await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "the SMS gateway answered 403"),
        (b"", "the SMS gateway does not answer (ReadError)"),
    ],
)
async def test_the_reason_of_a_text_that_was_not_delivered_names_no_secret(answer: bytes, reason: str) -> None:
    async for port in _answering(answer):
        url = f"http://user:password@127.0.0.1:{port}/send?key=secret"
        delivery = transport_of(Settings(smtp_url=MAIL, sms_url=url))

        with pytest.raises(NotDelivered) as failed:
            await delivery.deliver(Message("+12025550143", "", "Your code"), now=START)

        assert str(failed.value) == reason
        assert "key=secret" not in "".join(format_exception(failed.value))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"554 no service for ada@example.com\r\n", "the mail server answered 554"),
        (b"", "the mail server does not answer (SMTPConnectError)"),
    ],
)
async def test_the_reason_of_a_mail_that_was_not_delivered_names_no_address(answer: bytes, reason: str) -> None:
    async for port in _answering(answer):
        delivery = transport_of(Settings(smtp_url=f"smtp://127.0.0.1:{port}"))

        with pytest.raises(NotDelivered) as failed:
            await delivery.deliver(Message("ada@example.com", "Hello", "Your code"), now=START)

        assert str(failed.value) == reason
