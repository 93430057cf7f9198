"""Invite a staff member by mail, and accept an invitation by choosing a password."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_admin
from domain.database import fetch_one_as
from domain.errors import IdReused
from domain.staff.commands.sign_in_staff import StaffSignedIn, open_staff_session
from domain.staff.errors import InvitationWrong, StaffEmailTaken
from domain.staff.facts import StaffAdded, StaffInvited
from domain.staff.invitations import NO_PASSWORD, read_invitation
from domain.staff.locks import lock_staff
from domain.staff.models import StaffMember
from domain.staff.passwords import check_password, hash_password
from domain.staff.rules import check_name, check_role, parse_email
from domain.work import command, unit_of_work


@command(permission="staff.staff_member.invite")
async def invite_staff(*, actor: Actor, id: UUID, email: str, name: str, role: str, now: datetime) -> UUID:
    """Add a staff member without a password, and send them an invitation; answers their id.

    The same request again changes nothing. A request with another id, before the invitation is accepted, sends a new
    invitation and changes the name and role. Raises InvalidInput, IdReused, and StaffEmailTaken for a staff member who
    has a password or is locked out.
    """
    require_admin(actor)
    email, name, role = parse_email(email), check_name(name), check_role(role)
    async with unit_of_work() as work:
        await lock_staff()
        if earlier := await StaffMember.get_or_none(id=id):
            if (earlier.email, earlier.name, earlier.role) != (email, name, role):
                raise IdReused(path=("id",))
            return id
        person = await StaffMember.get_or_none(email=email)
        if person is None:
            person = await StaffMember.create(
                id=id, email=email, name=name, password_hash=NO_PASSWORD, role=role, created_at=now
            )
            work.record(StaffAdded(id, actor.reference))
        elif person.password_hash != NO_PASSWORD or person.disabled_at:
            raise StaffEmailTaken(email=email, path=("email",))
        await StaffMember.filter(id=person.id).update(name=name, role=role)
        work.record(StaffInvited(person.id, actor.reference))
        return person.id


@dataclass(frozen=True, slots=True)
class Invited:
    """A staff member who was invited and has no password yet."""

    id: UUID
    email: str
    name: str


async def find_invited(id: UUID) -> Invited | None:
    """The invited staff member with this id; None when they have a password or are locked out."""
    return await fetch_one_as(
        Invited,
        "SELECT id, email, name FROM staff_member WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL",
        id,
        NO_PASSWORD,
    )


async def accept_invitation(
    *, invitation: str, password: str, session_id: UUID, token: str, secret: bytes, now: datetime
) -> StaffSignedIn:
    """Accept an invitation by choosing a password; answers a new session. Raises InvitationWrong, PasswordTooShort."""
    id = read_invitation(invitation, secret=secret, now=now)
    if id is None:
        raise InvitationWrong(path=("invitation",))
    check_password(password)
    return await _accept(
        id=id, password_hash=await hash_password(password), session_id=session_id, token=token, now=now
    )


@command(permission="staff.invitation.accept")
async def _accept(*, id: UUID, password_hash: str, session_id: UUID, token: str, now: datetime) -> StaffSignedIn:
    async with unit_of_work():
        await lock_staff()
        invited = StaffMember.filter(id=id, password_hash=NO_PASSWORD, disabled_at=None)
        if not await invited.update(password_hash=password_hash):
            raise InvitationWrong(path=("invitation",))
        person = await StaffMember.get(id=id)
        return await open_staff_session(person=person, session_id=session_id, token=token, now=now)
