"""Set a staff member's password."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_admin
from domain.errors import NotFound
from domain.staff.models import FailedSignIn, StaffMember, StaffSession
from domain.staff.passwords import check_password, hash_password, password_matches
from domain.work import command, unit_of_work


async def set_staff_password(*, actor: Actor, staff_member_id: UUID, password: str, now: datetime) -> None:
    """Set a staff member's password. Their sessions end, and failed sign-ins no longer count.

    The same password again changes nothing. Raises NotFound and PasswordTooShort.
    """
    require_admin(actor)
    check_password(password)
    person = await StaffMember.get_or_none(id=staff_member_id)
    if person is None:
        raise NotFound(what="staff member", path=("staffMemberId",))
    if not await password_matches(password, person.password_hash):
        await _keep_password(person=person, password_hash=await hash_password(password), now=now)


@command(permission="staff.password.set")
async def _keep_password(*, person: StaffMember, password_hash: str, now: datetime) -> None:
    async with unit_of_work():
        await StaffMember.filter(id=person.id).update(password_hash=password_hash)
        await StaffSession.filter(staff_member_id=person.id, revoked_at=None).update(revoked_at=now)
        await FailedSignIn.filter(email=person.email).delete()
