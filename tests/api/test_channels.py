"""How members can be reached: by what the settings name."""

import os

import pytest

from api.settings import Settings
from api.transports import channels_of
from domain.members import Channel
from tests.clients import post
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
