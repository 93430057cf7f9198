"""The one lock of the staff."""

from domain.database import execute


async def lock_staff() -> None:
    """Two who change who is of the staff follow each other until the transaction ends.

    So of two who lock each other out at once the second finds itself to be the last, and an address joins once.
    """
    await execute("SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))")
