"""Types of members. `schema.member` puts the type of a member together from each context's part."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from domain import members
from schema.context import Info
from schema.loaded import loaded
from schema.members.loaders import MemberLoaders
from schema.rows import Node, row_type

if TYPE_CHECKING:
    from schema.member import Member as Member
else:
    Member = Annotated["Member", strawberry.lazy("schema.member")]
    """The type of a member, for fields of the parts that it is made of."""


@row_type(members.PROFILES, description="The public profile of a member.")
class Profile(Node):
    """The public side of a member."""

    name: str = strawberry.field(description="The public name of the member.")


@strawberry.type
class Person(Node):
    """A member as a person."""

    name: str | None = strawberry.field(description="The name the member gave.")
    card_number: str = strawberry.field(
        description="The number on the member card. It identifies the member but is no proof of identity."
    )
    email: str | None = strawberry.field(description="The member's e-mail address.")
    phone: str | None = strawberry.field(description="The member's phone number in E.164 form.")
    joined_at: datetime = strawberry.field(description="The time at which the member joined the programme.")


def member_by(key: str, *, description: str) -> Any:
    """A field with the member whose id is the column `key` of the object. A member out of sight is an error."""
    return loaded(MemberLoaders, "member", by=key, rows=members.MEMBERS, description=description)


async def member_of(id: UUID, info: Info) -> Any:
    """The member with this id, loaded in one batch with the answer's other members. Raises NotFound."""
    return await info.context.loaders(MemberLoaders).member.load(id)
