"""Add a staff member with a password."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from domain.actor import ADMIN, Actor, require_admin
from domain.staff.facts import StaffAdded
from domain.staff.locks import lock_staff
from domain.staff.models import StaffMember
from domain.staff.passwords import check_password, hash_password
from domain.staff.rules import check_name, check_role, parse_email
from domain.work import command, unit_of_work


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStaffMember:
    """A new staff member. Each unit's policy has the limits of a `role`."""

    id: UUID
    email: str
    name: str
    password: str = field(repr=False)
    role: str = ADMIN


async def add_staff_member(*, actor: Actor, person: NewStaffMember, now: datetime) -> bool:
    """Add a staff member with a password; answers True for a new one.

    An existing staff member keeps their password and role. Raises PasswordTooShort, InvalidInput.
    """
    require_admin(actor)
    person = replace(
        person, email=parse_email(person.email), name=check_name(person.name), role=check_role(person.role)
    )
    check_password(person.password)
    return await _keep_staff_member(
        actor=actor, person=person, password_hash=await hash_password(person.password), now=now
    )


@command(permission="staff.staff_member.create")
async def _keep_staff_member(*, actor: Actor, person: NewStaffMember, password_hash: str, now: datetime) -> bool:
    async with unit_of_work() as work:
        await lock_staff()
        if await StaffMember.exists(email=person.email):
            return False
        await StaffMember.create(
            id=person.id,
            email=person.email,
            name=person.name,
            password_hash=password_hash,
            role=person.role,
            created_at=now,
        )
        work.record(StaffAdded(person.id, actor.reference))
        return True
