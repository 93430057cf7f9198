"""Types of the staff and of the keys of integrations."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import staff
from schema.ids import global_id
from schema.nodes import Node


@strawberry.type(description="Somebody who runs the programme. Staff see each other, others nobody of them.")
class StaffMember(Node):
    """A member of the staff."""

    email: str = strawberry.field(description="The e-mail address they sign in with.")
    name: str = strawberry.field(description="What they are called.")
    role: str = strawberry.field(description="Their role: `admin`, or one that the policies of units limit by name.")
    is_invited: bool = strawberry.field(description="Whether they were invited and have not chosen a password yet.")
    created_at: datetime = strawberry.field(description="When they joined the staff.")
    disabled_at: datetime | None = strawberry.field(description="Since when they are locked out; null for who is not.")

    @classmethod
    def of(cls, row: staff.StaffRow) -> "StaffMember":
        """Somebody of the domain's staff."""
        return cls(
            id=global_id("StaffMember", row.id),
            email=row.email,
            name=row.name,
            role=row.role,
            is_invited=row.is_invited,
            created_at=row.created_at,
            disabled_at=row.disabled_at,
        )


@strawberry.enum(description="What an API key may do.")
class ApiKeyScope(Enum):
    """Scopes of the domain."""

    MEMBERS_READ = strawberry.enum_value("members:read", description="Read who members are and what they did.")
    PURCHASES_WRITE = strawberry.enum_value("purchases:write", description="Record purchases and returns.")
    POINTS_WRITE = strawberry.enum_value("points:write", description="Hold, capture, release and activate points.")


@strawberry.type(description="The key of a till, a shop or a forum. Its secret was shown once, when it was made.")
class ApiKey(Node):
    """A key."""

    public_id: str = strawberry.field(description="What tells it apart: it begins with `laurel_live_<publicId>_`.")
    name: str = strawberry.field(description="What it is for.")
    scopes: list[ApiKeyScope] = strawberry.field(description="What it may do.")
    created_at: datetime = strawberry.field(description="When it was made.")
    revoked_at: datetime | None = strawberry.field(description="When it stopped working; null while it works.")

    @classmethod
    def of(cls, row: staff.ApiKeyRow) -> "ApiKey":
        """A key of the domain."""
        return cls(
            id=global_id("ApiKey", row.id),
            public_id=row.public_id,
            name=row.name,
            scopes=[ApiKeyScope(scope.value) for scope in sorted(row.scopes)],
            created_at=row.created_at,
            revoked_at=row.revoked_at,
        )
