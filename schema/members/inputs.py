"""A member, as named by shops and tills."""

import strawberry

from domain.members import MemberKey
from schema.ids import reference
from schema.inputs import Input


@strawberry.input(one_of=True, description="A member, by exactly one of these.")
class MemberBy(Input):
    """A member by id, card, e-mail address or phone."""

    id: strawberry.ID | None = reference("Member", "The member's id.", default=strawberry.UNSET)
    card_number: str | None = strawberry.field(description="The number on the card.", default=strawberry.UNSET)
    email: str | None = strawberry.field(description="The e-mail address.", default=strawberry.UNSET)
    phone: str | None = strawberry.field(description="The phone number.", default=strawberry.UNSET)

    def key(self) -> MemberKey:
        """The member as the domain takes it."""
        return MemberKey(**self.values(path=("member",)))
