"""Who is asking: anonymous, a member, staff, an integration (an API key with scopes), or the system itself."""

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
    """What an API key may do. Names are `<context>:<verb>`."""

    PURCHASES_WRITE = "purchases:write"
    MEMBERS_READ = "members:read"
    POINTS_WRITE = "points:write"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The one who asks. `id` is the member's, the staff member's or the API key's id; `session_id` what signs out.

    `role` is a staff member's.
    """

    kind: ActorKind
    id: UUID | None = None
    session_id: UUID | None = None
    scopes: frozenset[Scope] = frozenset()
    role: str = ""

    @property
    def is_trusted(self) -> bool:
        """Staff and the system itself see and do what belongs to nobody in particular."""
        return self.kind in (ActorKind.STAFF, ActorKind.SYSTEM)

    @property
    def sees_members(self) -> bool:
        """Staff, and integrations that work with members, see that they are there; members see only themselves."""
        return self.reads_members or self.sees_purchases or self._may(Scope.POINTS_WRITE)

    @property
    def reads_members(self) -> bool:
        """Staff, and integrations that read members, see who everybody is and what they did."""
        return self._may(Scope.MEMBERS_READ)

    @property
    def sees_purchases(self) -> bool:
        """Staff, and integrations that write purchases, see everybody's; a till reads its own receipts."""
        return self._may(Scope.PURCHASES_WRITE)

    def _may(self, scope: Scope) -> bool:
        return self.is_trusted or (self.kind is ActorKind.INTEGRATION and scope in self.scopes)

    @property
    def reference(self) -> str:
        """How the actor is written down beside what it did: `staff:<uuid>`, `member:<uuid>`, `system`."""
        return f"{self.kind}:{self.id}" if self.id else str(self.kind)


ADMIN = "admin"
"""The role of staff whom no policy limits, and who set the limits of the others."""

ANONYMOUS = Actor(kind=ActorKind.ANONYMOUS)
SYSTEM = Actor(kind=ActorKind.SYSTEM)


def require_member(actor: Actor) -> UUID:
    """The id of the member who asks. Raises Unauthenticated for nobody, Forbidden for anybody else."""
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        raise Forbidden
    return actor.id


def require_staff(actor: Actor) -> None:
    """Let staff and the system pass. Raises Unauthenticated for nobody, Forbidden for anybody else."""
    if actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    if not actor.is_trusted:
        raise Forbidden


def require_admin(actor: Actor) -> None:
    """Let staff whose role is admin pass, and the system: who sets limits for others must not be one of them."""
    require_staff(actor)
    if actor.kind is ActorKind.STAFF and actor.role != ADMIN:
        raise Forbidden


def require_scope(actor: Actor, scope: Scope) -> None:
    """Let integrations with the scope pass, and whom `require_staff` lets pass."""
    if actor.kind is ActorKind.INTEGRATION and scope in actor.scopes:
        return
    require_staff(actor)
