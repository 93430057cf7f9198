"""`make migration INIT=1`: writes the first migration anew from the models, and `expected.txt` anew from the result.

For use until the first release. The old text of both files is not read, so this also resolves a merge conflict in them.
"""

import asyncio
import tempfile
from pathlib import Path

from aerich import Command

from domain.database import close_database, open_database
from domain.database.embedded import embedded, ensure_database
from domain.database.expected import present_names
from domain.database.migrate import LOCATION, migrate
from domain.database.models import APP, TORTOISE_ORM

FIRST = Path(LOCATION) / APP / "0_20261122000000_init.py"
EXPECTED = Path(LOCATION) / "expected.txt"


def first_migration() -> str:
    """The migration that makes the tables of all models, as aerich writes it where there is none yet."""
    with tempfile.TemporaryDirectory() as empty:
        asyncio.run(Command(TORTOISE_ORM, app=APP, location=empty).init_migrations(safe=False))
        (written,) = Path(empty, APP).iterdir()
        return written.read_text()


def names_after_all_migrations() -> list[str]:
    """What all migrations make in an empty database. Raises OperationalError for a migration that does not apply."""
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as server:
        return asyncio.run(_names_after_all_migrations(server.url))


async def _names_after_all_migrations(server_url: str) -> list[str]:
    url = await ensure_database(server_url, "laurel")
    await migrate(url)
    await open_database(url)
    try:
        return await present_names()
    finally:
        await close_database()


if __name__ == "__main__":
    FIRST.write_text(first_migration())
    EXPECTED.write_text("".join(f"{name}\n" for name in names_after_all_migrations()))
