"""The rights to rewards. Pure."""

from typing import Protocol
from uuid import UUID

from domain.actor import Actor, ActorKind


class _OfMember(Protocol):
    @property
    def member_id(self) -> UUID: ...


def may_see(actor: Actor, issued: _OfMember) -> bool:
    """Members see and cancel their own redemptions, staff all."""
    return actor.is_trusted or (actor.kind is ActorKind.MEMBER and actor.id == issued.member_id)
