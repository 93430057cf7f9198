"""The rights to rewards. Pure."""

from typing import Protocol
from uuid import UUID

from domain.actor import Actor, ActorKind
from domain.relations import EVERYTHING, Compare, Condition

OFFERED = Compare("withdrawn_at", "is", None)
"""The condition on rewards of the catalogue that are not withdrawn."""


def offered_to(actor: Actor) -> Condition:
    """The condition on rewards that the actor finds: only staff also find withdrawn ones."""
    return EVERYTHING if actor.is_trusted else OFFERED


class _OfMember(Protocol):
    @property
    def member_id(self) -> UUID: ...


def may_see(actor: Actor, issued: _OfMember) -> bool:
    """Members see and cancel their own redemptions, staff all."""
    return actor.is_trusted or (actor.kind is ActorKind.MEMBER and actor.id == issued.member_id)
