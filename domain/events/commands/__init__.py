"""The commands of events, one file each."""

from domain.events.commands.cancel_registration import cancel_registration
from domain.events.commands.check_in import check_in
from domain.events.commands.create_event import create_event
from domain.events.commands.register_for_event import register_for_event

__all__ = ["cancel_registration", "check_in", "create_event", "register_for_event"]
