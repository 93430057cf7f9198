"""Lock a staff member out, or let them in again."""

from datetime import datetime
from uuid import UUID

from domain.actor import ADMIN, Actor, require_admin
from domain.database import fetch_one
from domain.staff.errors import CannotDisableYourself, LastAdmin
from domain.staff.facts import StaffDisabled, StaffEnabled
from domain.staff.invitations import NO_PASSWORD
from domain.staff.locks import lock_staff_member
from domain.staff.models import StaffMember, StaffSession
from domain.work import command, unit_of_work


@command(permission="staff.staff_member.disable")
async def disable_staff(*, actor: Actor, staff_member_id: UUID, now: datetime) -> None:
    """Lock a staff member out: their sessions end at once, and they can no longer sign in.

    The same request again changes nothing, not even the time. Raises NotFound, CannotDisableYourself, and LastAdmin for
    the last admin who can sign in.
    """
    require_admin(actor)
    if actor.id == staff_member_id:
        raise CannotDisableYourself(path=("staffMemberId",))
    async with unit_of_work() as work:
        person = await lock_staff_member(staff_member_id)
        if person.disabled_at:
            return
        if person.role == ADMIN and not await _other_admins_can_sign_in(staff_member_id):
            raise LastAdmin(path=("staffMemberId",))
        await StaffMember.filter(id=staff_member_id).update(disabled_at=now)
        await StaffSession.filter(staff_member_id=staff_member_id, revoked_at=None).update(revoked_at=now)
        work.record(StaffDisabled(staff_member_id, actor.reference))


@command(permission="staff.staff_member.enable")
async def enable_staff(*, actor: Actor, staff_member_id: UUID) -> None:
    """Let a staff member sign in again, with their old password. Raises NotFound.

    The same request again changes nothing.
    """
    require_admin(actor)
    async with unit_of_work() as work:
        person = await lock_staff_member(staff_member_id)
        if person.disabled_at:
            await StaffMember.filter(id=staff_member_id).update(disabled_at=None)
            work.record(StaffEnabled(staff_member_id, actor.reference))


async def _other_admins_can_sign_in(staff_member_id: UUID) -> bool:
    other = await fetch_one(
        "SELECT 1 FROM staff_member"
        " WHERE id <> $1 AND disabled_at IS NULL AND role = $2 AND password_hash <> $3 LIMIT 1",
        staff_member_id,
        ADMIN,
        NO_PASSWORD,
    )
    return other is not None
