"""Staff signing in."""

from datetime import datetime

import strawberry

from domain import staff
from domain.ids import new_id
from domain.tokens import new_token
from schema.context import Info
from schema.errors import UserError
from schema.inputs import Input
from schema.members.mutations import SignedOut
from schema.mutating import mutation


@strawberry.input(description="A staff member's e-mail address and password.")
class SignInStaffInput(Input):
    """What `signInStaff` takes."""

    email: str = strawberry.field(description="The e-mail address.")
    password: str = strawberry.field(description="The password.")


@strawberry.type(description="A staff member who is signed in.")
class StaffSignedIn:
    """What `signInStaff` answers."""

    token: str = strawberry.field(description="Send it as `Authorization: Bearer …`. It is shown only here.")
    expires_at: datetime = strawberry.field(description="When it stops working.")
    name: str = strawberry.field(description="Who is signed in.")


@strawberry.type
class StaffMutations:
    """Signing staff in."""

    @mutation("Sign a staff member in.")
    async def sign_in_staff(self, info: Info, input: SignInStaffInput) -> StaffSignedIn | UserError:
        signed_in = await staff.sign_in_staff(
            session_id=new_id(), token=new_token("s"), now=info.context.now, **input.values()
        )
        return StaffSignedIn(token=signed_in.token, expires_at=signed_in.expires_at, name=signed_in.name)

    @mutation("Close the staff session that asks. Its token stops working at once.")
    async def sign_out_staff(self, info: Info) -> SignedOut | UserError:
        await staff.sign_out_staff(actor=info.context.actor, now=info.context.now)
        return SignedOut(ok=True)
