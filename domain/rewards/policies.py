"""Who may do what with rewards. Pure."""

from domain.actor import Actor, ActorKind
from domain.rewards.models import IssuedReward


def may_cancel(actor: Actor, issued: IssuedReward) -> bool:
    """Members cancel what is theirs, staff anybody's."""
    return actor.is_trusted or (actor.kind is ActorKind.MEMBER and actor.id == issued.member_id)
