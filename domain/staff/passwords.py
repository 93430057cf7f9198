"""Passwords, hashed with argon2id in threads, at most one thread for each core."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from domain.errors import Overloaded
from domain.staff.errors import PasswordTooShort

SHORTEST_PASSWORD = 12

# OWASP recommends 46 MiB and one pass as equal to 19 MiB and two passes: more memory, less time.
_hasher = PasswordHasher(time_cost=1, memory_cost=47_104, parallelism=1, type=Type.ID)
_threads = ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="argon2")
_WAITING = 20
"""Verifications that may run or wait at once. One verification costs as much as a hundred other requests."""
_in_use = 0


def check_password(password: str) -> None:
    """Raises PasswordTooShort."""
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(path=("password",), shortest=SHORTEST_PASSWORD)


async def hash_password(password: str) -> str:
    """The argon2id hash to store."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def password_matches(password: str, kept: str | None) -> bool:
    """True when the password matches the stored hash. Raises Overloaded when too many verifications wait.

    None is the hash of nobody: no password matches it, and the answer takes as long.
    """
    global _in_use
    if _in_use >= _WAITING:
        raise Overloaded
    _in_use += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, _verify, kept, password)
    finally:
        _in_use -= 1


def _verify(kept: str | None, password: str) -> bool:
    if kept is None:
        _hasher.hash(password)
        return False
    try:
        return _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False
