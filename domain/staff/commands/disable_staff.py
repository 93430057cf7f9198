"""Locking somebody of the staff out, and letting them in again."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import execute, fetch_one
from domain.errors import NotFound
from domain.staff.errors import CannotDisableYourself, LastStaffMember
from domain.staff.facts import StaffDisabled, StaffEnabled
from domain.staff.models import StaffMember, StaffSession
from domain.work import command, unit_of_work


@command
async def disable_staff(*, actor: Actor, staff_member_id: UUID, now: datetime) -> None:
    """Lock somebody of the staff out: nobody signs in as them any more, and their sessions end at once.

    Somebody who is locked out already stays so, since then. Raises NotFound, CannotDisableYourself, and
    LastStaffMember for the only one who can still sign in.
    """
    require_staff(actor)
    if actor.id == staff_member_id:
        raise CannotDisableYourself(path=("staffMemberId",))
    async with unit_of_work() as work:
        await _lock_staff()
        person = await StaffMember.get_or_none(id=staff_member_id)
        if person is None:
            raise NotFound(what="staff member", path=("staffMemberId",))
        if person.disabled_at:
            return
        if not await _others_are_enabled(staff_member_id):
            raise LastStaffMember(path=("staffMemberId",))
        await StaffMember.filter(id=staff_member_id).update(disabled_at=now)
        await StaffSession.filter(staff_member_id=staff_member_id, revoked_at=None).update(revoked_at=now)
        work.record(StaffDisabled(staff_member_id, actor.reference))


@command
async def enable_staff(*, actor: Actor, staff_member_id: UUID) -> None:
    """Let somebody sign in again, with the password they had; one who can already stays so. Raises NotFound."""
    require_staff(actor)
    async with unit_of_work() as work:
        await _lock_staff()
        person = await StaffMember.get_or_none(id=staff_member_id)
        if person is None:
            raise NotFound(what="staff member", path=("staffMemberId",))
        if person.disabled_at:
            await StaffMember.filter(id=staff_member_id).update(disabled_at=None)
            work.record(StaffEnabled(staff_member_id, actor.reference))


async def _lock_staff() -> None:
    """Two who lock each other out at once follow each other, so that the second finds itself to be the last."""
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))")


async def _others_are_enabled(staff_member_id: UUID) -> bool:
    other = await fetch_one(
        "SELECT 1 FROM staff_member WHERE id <> $1 AND disabled_at IS NULL LIMIT 1", staff_member_id
    )
    return other is not None
