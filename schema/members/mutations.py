"""Joining, signing in and signing out."""

from datetime import datetime

import strawberry

from domain import members
from domain.ids import new_id
from domain.tokens import new_token
from schema.context import Info
from schema.errors import UserError
from schema.inputs import Input
from schema.members.types import Member, member_of
from schema.mutating import mutation


@strawberry.input(description="The address for a sign-in code.")
class RequestSignInCodeInput(Input):
    """The input of `requestSignInCode`."""

    address: str = strawberry.field(description="An e-mail address, or a phone number with its country code.")
    language: str | None = strawberry.field(
        description="The language of the message, a BCP 47 tag such as `ru`. Sign-in makes it the member's language.",
        default=None,
    )


@strawberry.type(description="A sign-in code is on its way. The answer is the same for every address.")
class SignInCodeRequested:
    """The answer of `requestSignInCode`."""

    expires_in_seconds: int = strawberry.field(description="The seconds until the code expires.")


@strawberry.input(description="An address and the code that was sent to it.")
class SignInInput(Input):
    """The input of `signIn`."""

    address: str = strawberry.field(description="The address that the code was requested for.")
    code: str = strawberry.field(description="The six digits of the code.")


@strawberry.type(description="A member who is signed in.")
class SignedIn:
    """The answer of `signIn`."""

    token: str = strawberry.field(description="The token to send as `Authorization: Bearer …`. It is shown only here.")
    expires_at: datetime = strawberry.field(description="The time at which the token expires.")
    member: Member = strawberry.field(description="The member who is signed in.")


@strawberry.type(description="The session is closed.")
class SignedOut:
    """The answer of `signOut`."""

    ok: bool = strawberry.field(description="Always true.")


@strawberry.type
class MemberMutations:
    """Joining with one field, signing in and out."""

    @mutation("Send a sign-in code. A new address joins the programme as a prospect.")
    async def request_sign_in_code(self, info: Info, input: RequestSignInCodeInput) -> SignInCodeRequested | UserError:
        await members.request_sign_in_code(id=new_id(), now=info.context.now, **input.values())
        return SignInCodeRequested(expires_in_seconds=int(members.CODE_LIFETIME.total_seconds()))

    @mutation("Sign in with the code that was sent to an address.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignedIn | UserError:
        signed_in = await members.sign_in(
            session_id=new_id(),
            token=new_token("m"),
            secret=info.context.secret,
            now=info.context.now,
            **input.values(),
        )
        info.context.actor = signed_in.actor
        return SignedIn(
            token=signed_in.token,
            expires_at=signed_in.expires_at,
            member=await member_of(signed_in.member_id, info),
        )

    @mutation("Sign out. The token of this request stops working at once.")
    async def sign_out(self, info: Info) -> SignedOut | UserError:
        await members.sign_out(actor=info.context.actor, now=info.context.now)
        return SignedOut(ok=True)
