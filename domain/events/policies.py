"""Permissions of events. Pure."""

from typing import Protocol
from uuid import UUID

from domain.actor import Actor, ActorKind


class _OfMember(Protocol):
    @property
    def member_id(self) -> UUID: ...


def may_see(actor: Actor, registration: _OfMember) -> bool:
    """Members see their own registrations only; staff see all."""
    return actor.is_trusted or (actor.kind is ActorKind.MEMBER and actor.id == registration.member_id)
