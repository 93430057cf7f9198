"""The actor who asks: anonymous, a member, staff, an integration (an API key with scopes), or the system itself."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.errors import Forbidden, Unauthenticated


class ActorKind(StrEnum):
    ANONYMOUS = "anonymous"
    MEMBER = "member"
    STAFF = "staff"
    INTEGRATION = "integration"
    SYSTEM = "system"


class Scope(StrEnum):
    """The permissions of an API key. Names are `<context>:<verb>`."""

    PURCHASES_WRITE = "purchases:write"
    MEMBERS_READ = "members:read"
    POINTS_WRITE = "points:write"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The actor who asks. `id` belongs to the member, the staff member or the API key.

    Signing out ends the session with `session_id`. Only staff have a `role`.
    """

    kind: ActorKind
    id: UUID | None = None
    session_id: UUID | None = None
    scopes: frozenset[Scope] = frozenset()
    role: str = ""

    @property
    def is_trusted(self) -> bool:
        """True for staff and the system: they may read and manage the data of all members."""
        return self.kind in (ActorKind.STAFF, ActorKind.SYSTEM)

    @property
    def sees_members(self) -> bool:
        """True for actors who may know that a member exists: staff, and integrations with any scope about members."""
        return self.reads_members or self.sees_purchases or self._may(Scope.POINTS_WRITE)

    @property
    def reads_members(self) -> bool:
        """True for actors who may read members' personal data and activity: staff, and integrations with the scope."""
        return self._may(Scope.MEMBERS_READ)

    @property
    def sees_purchases(self) -> bool:
        """True for actors who may read all purchases: staff, and integrations that write purchases."""
        return self._may(Scope.PURCHASES_WRITE)

    def _may(self, scope: Scope) -> bool:
        return self.is_trusted or (self.kind is ActorKind.INTEGRATION and scope in self.scopes)

    @property
    def reference(self) -> str:
        """The actor as stored beside a change: `staff:<uuid>`, `member:<uuid>`, `system`."""
        return f"{self.kind}:{self.id}" if self.id else str(self.kind)


ADMIN = "admin"
"""The role of staff without limits, who set the limits of the other roles."""

ANONYMOUS = Actor(kind=ActorKind.ANONYMOUS)
SYSTEM = Actor(kind=ActorKind.SYSTEM)


def require_member(actor: Actor) -> UUID:
    """The id of the member who asks. Raises Unauthenticated for anonymous actors, Forbidden for all others."""
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        raise Forbidden
    return actor.id


def require_staff(actor: Actor) -> None:
    """Let staff and the system pass. Raises Unauthenticated for anonymous actors, Forbidden for all others."""
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    if not actor.is_trusted:
        raise Forbidden


def require_admin(actor: Actor) -> None:
    """Let admins and the system pass. Raises Unauthenticated for anonymous actors, Forbidden for all others."""
    require_staff(actor)
    if actor.kind is ActorKind.STAFF and actor.role != ADMIN:
        raise Forbidden


def require_scope(actor: Actor, scope: Scope) -> None:
    """Let integrations with the scope, staff and the system pass. Raises Unauthenticated or Forbidden for others."""
    if actor.kind is ActorKind.INTEGRATION and scope in actor.scopes:
        return
    require_staff(actor)
