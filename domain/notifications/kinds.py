"""The kinds of jobs that notify a person of a fact.

A notice looks up how to reach the person, and hands over to mail or to text messages. So a mail server that hangs
delays only mail.
"""

from collections.abc import Sequence

from domain import queue
from domain.notifications.delivery import Outside
from domain.notifications.letters import LETTERS, Letter
from domain.notifications.rendering import mail_of, text_message_of


async def _letter_of(payload: queue.Payload, outside: Outside) -> Letter | None:
    fact = queue.fact_in(payload)
    return await LETTERS[type(fact)](fact, outside)


async def _choose_the_way(payload: queue.Payload, outside: Outside) -> Sequence[queue.Job]:
    letter = await _letter_of(payload, outside)
    return _over_to(MAIL if letter.is_mail else TEXT_MESSAGES, payload) if letter else ()


async def _mail(payload: queue.Payload, outside: Outside) -> Sequence[queue.Job]:
    letter = await _letter_of(payload, outside)
    if letter is None:
        return ()
    if not letter.is_mail:  # the member has no e-mail address any more
        return _over_to(TEXT_MESSAGES, payload)
    await outside.transport.deliver(mail_of(letter), now=outside.clock())
    return ()


async def _text(payload: queue.Payload, outside: Outside) -> Sequence[queue.Job]:
    letter = await _letter_of(payload, outside)
    if letter is None:
        return ()
    if letter.is_mail:  # the member has got an e-mail address since
        return _over_to(MAIL, payload)
    await outside.transport.deliver(text_message_of(letter), now=outside.clock())
    return ()


def _over_to(kind: queue.Kind, payload: queue.Payload) -> Sequence[queue.Job]:
    return [queue.job_about(queue.fact_in(payload), kind)]


NOTICES = queue.Kind("notice", at_once=8, seconds=10, run=_choose_the_way)
MAIL = queue.Kind("mail", at_once=8, seconds=40, run=_mail)
TEXT_MESSAGES = queue.Kind("text message", at_once=8, seconds=40, run=_text)
