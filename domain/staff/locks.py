"""The lock of staff."""

from uuid import UUID

from domain.database import execute
from domain.errors import NotFound
from domain.staff.models import StaffMember


async def lock_staff() -> None:
    """Lock the list of staff until the transaction ends, so that changes of it run one after the other.

    When two admins lock each other out at once, the second is refused as the last admin. An address is added once.
    """
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))")


async def lock_staff_member(id: UUID) -> StaffMember:
    """Lock the list of staff, and answer one staff member. Raises NotFound."""
    await lock_staff()
    person = await StaffMember.get_or_none(id=id)
    if person is None:
        raise NotFound(what="staff member", path=("staffMemberId",))
    return person
