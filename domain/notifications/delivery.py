"""Sending messages. The process hands in the real transports; a development server keeps messages in a mailbox."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.notifications.models import MailboxMessage
from domain.work import command, unit_of_work


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one address: an e-mail address, or a phone number in E.164 form. `html` is the body as a page.

    Text messages have no subject and no `html`.
    """

    recipient: str
    subject: str
    body: str
    html: str | None = None


class Transport(Protocol):
    """Delivers a message, or raises: the job that sent it is then tried again."""

    async def deliver(self, message: Message, *, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Outside:
    """The outside world of jobs and schedules: a way to deliver messages, the server's secret, and the clock."""

    transport: Transport
    secret: bytes
    clock: Callable[[], datetime]


class DevelopmentMailbox:
    """Keeps messages for the page /dev/mailbox instead of sending them."""

    async def deliver(self, message: Message, *, now: datetime) -> None:
        await _keep(message, now=now)


@command(permission="notifications.mailbox_message.create")
async def _keep(message: Message, *, now: datetime) -> None:
    async with unit_of_work():
        await MailboxMessage.create(
            recipient=message.recipient, subject=message.subject, body=message.body, html=message.html, sent_at=now
        )


async def mailbox(*, limit: int = 50) -> Sequence[MailboxMessage]:
    """The newest messages of the development mailbox."""
    return await MailboxMessage.all().order_by("-id").limit(limit)
