"""Notifications: messages by mail or text message, through the transports that the process was given."""

from domain.notifications.delivery import DevelopmentMailbox, Message, Outside, Transport, mailbox
from domain.notifications.kinds import MAIL, NOTICES, TEXT_MESSAGES
from domain.notifications.letters import Letter
from domain.notifications.rendering import LANGUAGES, mail_of, text_message_of

__all__ = [
    "LANGUAGES",
    "MAIL",
    "NOTICES",
    "TEXT_MESSAGES",
    "DevelopmentMailbox",
    "Letter",
    "Message",
    "Outside",
    "Transport",
    "mail_of",
    "mailbox",
    "text_message_of",
]
