"""Adding somebody to the staff."""

from datetime import datetime
from uuid import UUID

from domain.actor import ADMIN, Actor, require_staff
from domain.staff.models import StaffMember
from domain.staff.passwords import check_password, hash_password
from domain.texts import check_line
from domain.work import command, unit_of_work

LONGEST_ROLE = 20


async def add_staff_member(
    *, actor: Actor, id: UUID, email: str, name: str, password: str, now: datetime, role: str = ADMIN
) -> None:
    """Add somebody to the staff; one who is there already keeps the password and the role they have.

    What a `role` may adjust stands in each unit's policy, by its name. Raises PasswordTooShort, InvalidInput.
    """
    require_staff(actor)
    role = check_line(role, longest=LONGEST_ROLE, path=("role",))
    check_password(password)
    await _keep_staff_member(
        id=id, email=email.strip().lower(), name=name, password_hash=await hash_password(password), role=role, now=now
    )


@command
async def _keep_staff_member(*, id: UUID, email: str, name: str, password_hash: str, role: str, now: datetime) -> None:
    async with unit_of_work():
        if not await StaffMember.exists(email=email):
            await StaffMember.create(
                id=id, email=email, name=name, password_hash=password_hash, role=role, created_at=now
            )
