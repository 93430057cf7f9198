"""Mutations of staff: signing in, inviting and disabling staff, and API keys."""

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
    """The input of `signInStaff`."""

    email: str = strawberry.field(description="The e-mail address.")
    password: str = strawberry.field(description="The password.")


@strawberry.type(description="A staff member who is signed in.")
class StaffSignedIn:
    """The answer of `signInStaff`."""

    token: str = strawberry.field(description="The token to send as `Authorization: Bearer …`. It is shown only here.")
    expires_at: datetime = strawberry.field(description="The time at which the token expires.")
    name: str = strawberry.field(description="The name of the staff member.")


@strawberry.input(description="An invitation from a mail, and a new password.")
class AcceptStaffInvitationInput(Input):
    """The input of `acceptStaffInvitation`."""

    invitation: str = strawberry.field(description="The invitation, as written in the mail.")
    password: str = strawberry.field(description="The new password, at least 12 characters.")


@strawberry.input(description="A person to invite to the staff.")
class InviteStaffInput(Input):
    """The input of `inviteStaff`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request invites once.")
    email: str = strawberry.field(description="The e-mail address that the invitation goes to.")
    name: str = strawberry.field(description="The person's name.")
    role: str = strawberry.field(description="The role: `admin`, or a role that unit policies limit by name.")


@strawberry.input(description="An API key to create for a till, a shop or a forum.")
class CreateApiKeyInput(Input):
    """The input of `createApiKey`."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request makes one key.")
    name: str = strawberry.field(description="The name of the key, such as the till that uses it.")
    scopes: list[ApiKeyScope] = strawberry.field(description="The scopes of the key, at least one.")


@strawberry.type(description="A new API key.")
class ApiKeyCreated:
    """The answer of `createApiKey`."""

    api_key: ApiKey = strawberry.field(description="The key as shown in lists, without its secret.")
    key: str | None = strawberry.field(
        description="The secret key to send as `Authorization: Bearer …`. Shown once: a repeated request answers null. "
        "If the first answer was lost, revoke the key and create another."
    )


@strawberry.input(description="A staff member to lock out.")
class DisableStaffInput(Input):
    """The input of `disableStaff`."""

    staff_member_id: strawberry.ID = reference("StaffMember", "The staff member's id.")


@strawberry.input(description="A staff member to unlock.")
class EnableStaffInput(Input):
    """The input of `enableStaff`."""

    staff_member_id: strawberry.ID = reference("StaffMember", "The staff member's id.")


@strawberry.input(description="An API key to revoke.")
class RevokeApiKeyInput(Input):
    """The input of `revokeApiKey`."""

    api_key_id: strawberry.ID = reference("ApiKey", "The key's id.")


@strawberry.type
class StaffMutations:
    """Sign-in of staff, invitations, and API keys."""

    @mutation("Sign a staff member in.")
    async def sign_in_staff(self, info: Info, input: SignInStaffInput) -> StaffSignedIn | UserError:
        signed_in = await staff.sign_in_staff(
            session_id=new_id(), token=new_token("s"), now=info.context.now, **input.values()
        )
        return StaffSignedIn(token=signed_in.token, expires_at=signed_in.expires_at, name=signed_in.name)

    @mutation("Sign out. The token of this request stops working at once.")
    async def sign_out_staff(self, info: Info) -> SignedOut | UserError:
        await staff.sign_out_staff(actor=info.context.actor, now=info.context.now)
        return SignedOut(ok=True)

    @mutation("Accept an invitation to the staff, choose a password and sign in.")
    async def accept_staff_invitation(self, info: Info, input: AcceptStaffInvitationInput) -> StaffSignedIn | UserError:
        signed_in = await staff.accept_invitation(
            session_id=new_id(),
            token=new_token("s"),
            secret=info.context.secret,
            now=info.context.now,
            **input.values(),
        )
        return StaffSignedIn(token=signed_in.token, expires_at=signed_in.expires_at, name=signed_in.name)

    @mutation(
        "Invite a person to the staff by mail. A second invitation can be sent until the first is accepted. For admins."
    )
    async def invite_staff(self, info: Info, input: InviteStaffInput) -> StaffMember | UserError:
        id = await staff.invite_staff(actor=info.context.actor, now=info.context.now, **input.values())
        return StaffMember.of(await staff.find_staff_member(id, actor=info.context.actor))

    @mutation("Create an API key for a till, a shop or a forum. The secret is shown once. For admins.")
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

    @mutation("Lock out a staff member. Their sessions end at once. For admins, who cannot lock out themselves.")
    async def disable_staff(self, info: Info, input: DisableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.disable_staff(actor=info.context.actor, now=info.context.now, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Unlock a staff member, who can then sign in again. For admins.")
    async def enable_staff(self, info: Info, input: EnableStaffInput) -> StaffMember | UserError:
        values = input.values()
        await staff.enable_staff(actor=info.context.actor, **values)
        return StaffMember.of(await staff.find_staff_member(values["staff_member_id"], actor=info.context.actor))

    @mutation("Revoke an API key. It stops working at once and cannot be restored. For admins.")
    async def revoke_api_key(self, info: Info, input: RevokeApiKeyInput) -> ApiKey | UserError:
        values = input.values()
        await staff.revoke_api_key(actor=info.context.actor, now=info.context.now, **values)
        return ApiKey.of(await staff.find_api_key(values["api_key_id"], actor=info.context.actor))
