"""Notifications: telling members, by mail or by text message, through the outside that the process was given."""

from domain.notifications.delivery import DevelopmentMailbox, Message, Outside, Transport, mailbox
from domain.notifications.seats_given import send_seat_given
from domain.notifications.sign_in_codes import send_sign_in_code
from domain.notifications.staff_invitations import send_staff_invitation

__all__ = [
    "DevelopmentMailbox",
    "Message",
    "Outside",
    "Transport",
    "mailbox",
    "send_seat_given",
    "send_sign_in_code",
    "send_staff_invitation",
]
