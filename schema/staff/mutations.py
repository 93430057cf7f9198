"""Staff signing in, and letting people and systems in no longer."""

from datetime import datetime

import strawberry

from domain import staff
from domain.ids import new_id
from domain.tokens import new_token
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.mutations import SignedOut
from schema.mutating import mutation
from schema.staff.types import ApiKey, StaffMember


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


@strawberry.input(description="Whom of the staff to lock out.")
class DisableStaffInput(Input):
    """What `disableStaff` takes."""

    staff_member_id: strawberry.ID = reference("StaffMember", "Who.")


@strawberry.input(description="Whom of the staff to let in again.")
class EnableStaffInput(Input):
    """What `enableStaff` takes."""

    staff_member_id: strawberry.ID = reference("StaffMember", "Who.")


@strawberry.input(description="Which API key to take back.")
class RevokeApiKeyInput(Input):
    """What `revokeApiKey` takes."""

    api_key_id: strawberry.ID = reference("ApiKey", "Which key.")


@strawberry.type
class StaffMutations:
    """Signing staff in and out, and keeping who may come in."""

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

    @mutation("Lock somebody of the staff out: their sessions end at once. For other staff.")
    async def disable_staff(self, info: Info, input: DisableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.disable_staff(actor=info.context.actor, now=info.context.now, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Let somebody of the staff who was locked out sign in again. For staff.")
    async def enable_staff(self, info: Info, input: EnableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.enable_staff(actor=info.context.actor, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Take an API key back: it stops working at once and for good. For staff.")
    async def revoke_api_key(self, info: Info, input: RevokeApiKeyInput) -> ApiKey | UserError:
        values = input.values()
        await staff.revoke_api_key(actor=info.context.actor, now=info.context.now, **values)
        return ApiKey.of(await staff.find_api_key(values["api_key_id"], actor=info.context.actor))
