"""Sign out."""

from datetime import datetime

from domain.actor import Actor, require_staff
from domain.staff.models import StaffSession
from domain.work import command, unit_of_work


@command(permission="staff.session.close")
async def sign_out_staff(*, actor: Actor, now: datetime) -> None:
    """Close the staff member's session. Its token stops working at once."""
    require_staff(actor)
    async with unit_of_work():
        await StaffSession.filter(id=actor.session_id, revoked_at=None).update(revoked_at=now)
