"""The lock of staff."""

from domain.database import execute


async def lock_staff() -> None:
    """Lock the list of staff until the transaction ends, so that changes of it run one after the other.

    When two admins lock each other out at once, the second is refused as the last admin. An address is added once.
    """
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))")
