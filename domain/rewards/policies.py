"""Who may do what with rewards. Pure."""

from domain.actor import Actor
from domain.rewards.models import IssuedReward


def may_cancel(actor: Actor, issued: IssuedReward) -> bool:
    """Members cancel what is theirs, staff anybody's."""
    return actor.is_trusted or actor.id == issued.member_id
