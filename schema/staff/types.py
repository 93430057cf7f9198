"""Types of staff and of API keys."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import staff
from schema.rows import Node, row_type


@row_type(staff.STAFF_MEMBERS, description="A person who runs the programme. Only staff can see staff members.")
class StaffMember(Node):
    """A member of the staff."""

    email: str = strawberry.field(description="The e-mail address for signing in.")
    name: str = strawberry.field(description="The name.")
    role: str = strawberry.field(description="The role: `admin`, or a role that unit policies limit by name.")
    is_invited: bool = strawberry.field(description="True until the staff member accepts the invitation.")
    created_at: datetime = strawberry.field(description="The time at which the staff member was added.")
    disabled_at: datetime | None = strawberry.field(
        description="The time of the lock-out. Null if the staff member is not locked out."
    )


@strawberry.enum(description="The permissions of an API key.")
class ApiKeyScope(Enum):
    """The domain's scopes."""

    MEMBERS_READ = strawberry.enum_value("members:read", description="Read members and their history.")
    PURCHASES_WRITE = strawberry.enum_value("purchases:write", description="Record purchases and returns.")
    POINTS_WRITE = strawberry.enum_value("points:write", description="Hold, capture, release and activate points.")


@row_type(
    staff.API_KEYS, description="An API key of a till, a shop or a forum. Its secret was shown once, at creation."
)
class ApiKey(Node):
    """A key."""

    public_id: str = strawberry.field(
        description="The public part of the key, which starts with `laurel_live_<publicId>_`."
    )
    name: str = strawberry.field(description="The name of the key.")
    scopes: list[ApiKeyScope] = strawberry.field(description="The scopes of the key.")
    created_at: datetime = strawberry.field(description="The time at which the key was created.")
    revoked_at: datetime | None = strawberry.field(
        description="The time at which the key was revoked. Null while it works."
    )
