"""Add a staff member with a password."""

from datetime import datetime
from uuid import UUID

from domain.actor import ADMIN, Actor, require_admin
from domain.staff.facts import StaffAdded
from domain.staff.locks import lock_staff
from domain.staff.models import StaffMember
from domain.staff.passwords import check_password, hash_password
from domain.staff.rules import check_name, check_role, parse_email
from domain.work import command, unit_of_work


async def add_staff_member(
    *, actor: Actor, id: UUID, email: str, name: str, password: str, now: datetime, role: str = ADMIN
) -> bool:
    """Add a staff member with a password; answers True for a new one.

    An existing staff member keeps their password and role. Each unit's policy has the limits of a `role`. Raises
    PasswordTooShort, InvalidInput.
    """
    require_admin(actor)
    email, name, role = parse_email(email), check_name(name), check_role(role)
    check_password(password)
    return await _keep_staff_member(
        actor=actor, id=id, email=email, name=name, password_hash=await hash_password(password), role=role, now=now
    )


@command
async def _keep_staff_member(
    *, actor: Actor, id: UUID, email: str, name: str, password_hash: str, role: str, now: datetime
) -> bool:
    async with unit_of_work() as work:
        await lock_staff()
        if await StaffMember.exists(email=email):
            return False
        await StaffMember.create(id=id, email=email, name=name, password_hash=password_hash, role=role, created_at=now)
        work.record(StaffAdded(id, actor.reference))
        return True
