"""Delivery of messages: mail by SMTP, text messages through a gateway."""

from datetime import datetime
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib
import httpx

from api.settings import Settings
from domain.members import Channel
from domain.notifications import DevelopmentMailbox, Message, Transport

PATIENCE = 15.0


class NotDelivered(Exception):
    """A message that was not delivered. The reason names no address, and nothing of the settings: staff read it."""


"""Seconds to wait for the mail server or the gateway."""


class Delivery:
    """Sends mail to e-mail addresses and text messages to phone numbers."""

    def __init__(self, *, smtp_url: str, mail_from: str, sms_url: str | None) -> None:
        self._smtp = urlsplit(smtp_url)
        self._from = mail_from
        self._sms_url = sms_url

    async def deliver(self, message: Message, *, now: datetime) -> None:
        if "@" in message.recipient:
            await self._mail(message)
        else:
            await self._text(message)

    async def _mail(self, message: Message) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self._from, message.recipient, message.subject
        mail.set_content(message.body)
        if message.html is not None:
            mail.add_alternative(message.html, subtype="html")
        secure = self._smtp.scheme == "smtps"
        try:
            await aiosmtplib.send(
                mail,
                hostname=self._smtp.hostname,
                port=self._smtp.port or (465 if secure else 587),
                username=unquote(self._smtp.username) if self._smtp.username else None,
                password=unquote(self._smtp.password) if self._smtp.password else None,
                use_tls=secure,
                timeout=PATIENCE,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            codes = ", ".join(sorted({str(refused.code) for refused in error.recipients}))
            raise NotDelivered(f"the mail server refused the recipient ({codes})") from None
        except aiosmtplib.SMTPResponseException as error:
            raise NotDelivered(f"the mail server answered {error.code}") from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise NotDelivered(f"the mail server does not answer ({type(error).__name__})") from None

    async def _text(self, message: Message) -> None:
        if self._sms_url is None:
            raise NotDelivered("LAUREL_SMS_URL is not set: text messages cannot be sent")
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            try:
                answer = await client.post(self._sms_url, json={"to": message.recipient, "text": message.body})
            except httpx.HTTPError as error:
                raise NotDelivered(f"the SMS gateway does not answer ({type(error).__name__})") from None
        if not answer.is_success:
            raise NotDelivered(f"the SMS gateway answered {answer.status_code}")


def transport_of(settings: Settings) -> Transport:
    """Delivery through the mail server if one is set, else the development mailbox."""
    if settings.smtp_url is None:
        return DevelopmentMailbox()
    return Delivery(smtp_url=settings.smtp_url, mail_from=settings.mail_from, sms_url=settings.sms_url)


def channels_of(settings: Settings) -> frozenset[Channel]:
    """The channels to members. Text messages need a gateway; the development mailbox accepts all channels."""
    if settings.smtp_url is None or settings.sms_url is not None:
        return frozenset(Channel)
    return frozenset({Channel.EMAIL})
