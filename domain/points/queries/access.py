"""The right to read a member's points."""

from uuid import UUID

from domain.actor import Actor, ActorKind, Scope
from domain.errors import Forbidden, NotFound


def require_own(actor: Actor, member_id: UUID) -> None:
    """Checks that the actor reads this member's points: members read their own, staff and `members:read` everybody's.

    Raises Forbidden for integrations that see members but do not read them, and NotFound for everybody else.
    """
    if may_read(actor, member_id):
        return
    if actor.sees_members:
        raise Forbidden
    raise NotFound(what="member")


def require_holds(actor: Actor, member_id: UUID) -> None:
    """Holds are visible to everybody who reads the member's points, and to integrations with `points:write`, which make
    them.
    """
    if not may_see_holds(actor, member_id):
        require_own(actor, member_id)


def may_see_holds(actor: Actor, member_id: UUID) -> bool:
    """True if the actor sees this member's holds."""
    return may_read(actor, member_id) or (actor.kind is ActorKind.INTEGRATION and Scope.POINTS_WRITE in actor.scopes)


def may_read(actor: Actor, member_id: UUID) -> bool:
    """True if the actor reads this member's points."""
    return actor.reads_members or (actor.kind is ActorKind.MEMBER and actor.id == member_id)
