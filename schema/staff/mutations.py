"""Staff signing in, and deciding who else comes in: other staff, and the systems that write to the programme."""

from datetime import datetime
from uuid import UUID

import strawberry

from domain import staff
from domain.actor import Scope
from domain.ids import new_id
from domain.tokens import new_public_id, new_secret, new_token
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.mutations import SignedOut
from schema.mutating import mutation
from schema.staff.types import ApiKey, ApiKeyScope, StaffMember


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


@strawberry.input(description="An invitation that came by mail, and a password of one's own.")
class AcceptStaffInvitationInput(Input):
    """What `acceptStaffInvitation` takes."""

    invitation: str = strawberry.field(description="The invitation, as it stands in the mail.")
    password: str = strawberry.field(description="The password to sign in with from now on, of at least 12 characters.")


@strawberry.input(description="Somebody to invite to the staff.")
class InviteStaffInput(Input):
    """What `inviteStaff` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again invites once.")
    email: str = strawberry.field(description="The e-mail address that the invitation goes to.")
    name: str = strawberry.field(description="What they are called.")
    role: str = strawberry.field(description="Their role: `admin`, or one that the policies of units limit by name.")


@strawberry.input(description="A key to make for a till, a shop or a forum.")
class CreateApiKeyInput(Input):
    """What `createApiKey` takes."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7); the same request again makes one key.")
    name: str = strawberry.field(description="What it is for.")
    scopes: list[ApiKeyScope] = strawberry.field(description="What it may do, at least one thing.")


@strawberry.type(description="An API key that was made.")
class ApiKeyCreated:
    """What `createApiKey` answers."""

    api_key: ApiKey = strawberry.field(description="The key, as lists show it.")
    key: str | None = strawberry.field(
        description="The key itself, to send as `Authorization: Bearer …`. It is shown only here, and only once: null "
        "when this request was answered before; where that answer was lost, revoke the key and make another."
    )


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

    @mutation("Accept an invitation to the staff: choose a password, and be signed in.")
    async def accept_staff_invitation(self, info: Info, input: AcceptStaffInvitationInput) -> StaffSignedIn | UserError:
        signed_in = await staff.accept_invitation(
            session_id=new_id(),
            token=new_token("s"),
            secret=info.context.secret,
            now=info.context.now,
            **input.values(),
        )
        return StaffSignedIn(token=signed_in.token, expires_at=signed_in.expires_at, name=signed_in.name)

    @mutation("Invite somebody to the staff, by mail; once more, while they have not accepted. For admins.")
    async def invite_staff(self, info: Info, input: InviteStaffInput) -> StaffMember | UserError:
        id = await staff.invite_staff(actor=info.context.actor, now=info.context.now, **input.values())
        return StaffMember.of(await staff.find_staff_member(id, actor=info.context.actor))

    @mutation("Make a key for a till, a shop or a forum. It is shown once. For admins.")
    async def create_api_key(self, info: Info, input: CreateApiKeyInput) -> ApiKeyCreated | UserError:
        wanted = staff.NewApiKey(
            id=input.id,
            public_id=new_public_id(),
            secret=new_secret(),
            name=input.name,
            scopes=[Scope(str(scope.value)) for scope in input.scopes],
        )
        key = await staff.create_api_key(actor=info.context.actor, key=wanted, now=info.context.now)
        row = await staff.find_api_key(wanted.id, actor=info.context.actor)
        return ApiKeyCreated(api_key=ApiKey.of(row), key=key)

    @mutation("Lock somebody of the staff out: their sessions end at once. For other admins.")
    async def disable_staff(self, info: Info, input: DisableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.disable_staff(actor=info.context.actor, now=info.context.now, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Let somebody of the staff who was locked out sign in again. For admins.")
    async def enable_staff(self, info: Info, input: EnableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.enable_staff(actor=info.context.actor, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Take an API key back: it stops working at once and for good. For admins.")
    async def revoke_api_key(self, info: Info, input: RevokeApiKeyInput) -> ApiKey | UserError:
        values = input.values()
        await staff.revoke_api_key(actor=info.context.actor, now=info.context.now, **values)
        return ApiKey.of(await staff.find_api_key(values["api_key_id"], actor=info.context.actor))
