"""Who may read whose points."""

from uuid import UUID

from domain.actor import Actor, ActorKind
from domain.errors import Forbidden, NotFound


def require_own(actor: Actor, member_id: UUID) -> None:
    """Members read their own points, staff and integrations with `members:read` everybody's.

    Raises Forbidden for integrations that see members and do not read them. To others the member does not exist.
    """
    if may_read(actor, member_id):
        return
    if actor.sees_members:
        raise Forbidden
    raise NotFound(what="member")


def may_read(actor: Actor, member_id: UUID) -> bool:
    """Whether the actor reads this member's points."""
    return actor.reads_members or (actor.kind is ActorKind.MEMBER and actor.id == member_id)
