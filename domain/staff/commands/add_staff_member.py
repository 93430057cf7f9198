"""Adding somebody to the staff."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.staff.models import StaffMember
from domain.staff.passwords import check_password, hash_password
from domain.work import command, unit_of_work


async def add_staff_member(*, actor: Actor, id: UUID, email: str, name: str, password: str, now: datetime) -> None:
    """Add somebody to the staff; one who is there already keeps the password they have."""
    require_staff(actor)
    check_password(password)
    await _keep_staff_member(
        id=id, email=email.strip().lower(), name=name, password_hash=await hash_password(password), now=now
    )


@command
async def _keep_staff_member(*, id: UUID, email: str, name: str, password_hash: str, now: datetime) -> None:
    async with unit_of_work():
        if not await StaffMember.exists(email=email):
            await StaffMember.create(id=id, email=email, name=name, password_hash=password_hash, created_at=now)
