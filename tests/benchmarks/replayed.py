"""A command's own SQL as a pgbench script: what was sent is watched once, and written down with other ids each time."""

import re
import subprocess
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from asyncpg import Connection

from domain.database.embedded import PROGRAMS

MOST_VARIABLES = 250
Statement = tuple[str, tuple[Any, ...]]


@asynccontextmanager
async def watched() -> AsyncIterator[list[Statement]]:
    """What is sent over any connection while the block runs, with its arguments."""
    sent: list[Statement] = []
    send = Connection._execute

    async def watch(self: Any, query: str, args: Any, *rest: Any, **named: Any) -> Any:
        sent.append((query, tuple(args)))
        return await send(self, query, args, *rest, **named)

    simple = Connection.execute

    async def watch_simple(self: Any, query: str, *args: Any, **named: Any) -> Any:
        if not args:
            sent.append((query, ()))
        return await simple(self, query, *args, **named)

    Connection._execute, Connection.execute = watch, watch_simple
    try:
        yield sent
    finally:
        Connection._execute, Connection.execute = send, simple


def script(statements: Sequence[Statement], *, head: str, changed: Mapping[object, str]) -> str:
    """The statements as one pgbench transaction; values that are keys of `changed` become its SQL expressions."""
    return "\n".join([head, *(_written_down(statement, changed) for statement in statements)]) + "\n"


def _written_down(statement: Statement, changed: Mapping[object, str]) -> str:
    query, arguments = statement
    text = re.sub(r"\$(\d+)", lambda found: literal(arguments[int(found[1]) - 1], changed), _one_line(query))
    return text.rstrip(";") + ";"


def _one_line(query: str) -> str:
    return " ".join(line.split("--")[0].strip() for line in query.strip().splitlines())


def literal(value: object, changed: Mapping[object, str]) -> str:
    """A value as SQL, by its expression in `changed` where it has one."""
    if isinstance(value, list | tuple):
        return f"ARRAY[{', '.join(literal(part, changed) for part in value)}]" if value else "'{}'"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, bytes) and value in changed:
        return changed[value]
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'"
    if isinstance(value, datetime):
        return f"'{value.isoformat()}'"
    text, parts = str(value), str(value).replace("'", "''")
    for known, expression in changed.items():
        if isinstance(known, UUID | str):
            if str(known) == text:
                return expression
            parts = parts.replace(str(known), f"' || {expression} || '")
    return f"('{parts}')"


def pgbench(url: str, text: str, *, connections: int, seconds: float, folder: Path) -> float:
    """Transactions a second of a script, on so many connections. Fails when any transaction failed.

    Statements are prepared once; those that name more variables than pgbench can prepare are sent as text.
    """
    prepared = max(line.count(":") for line in text.replace("::", "").splitlines()) < MOST_VARIABLES
    file = folder / "script.sql"
    file.write_text(text)
    where = parse_qs(urlsplit(url).query)
    command = [
        str(PROGRAMS / "pgbench"),
        *("-h", where["host"][0], "-p", where["port"][0], "-U", "postgres"),
        *("-n", "-M", "prepared" if prepared else "simple", "-c", str(connections), "-j", "1"),
        *("-T", str(max(1, round(seconds)))),
        *("-f", str(file), urlsplit(url).path.lstrip("/")),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    assert found, done.stdout
    return float(found[1])


def uuid_of(*parts: str) -> str:
    """A pgbench expression for a UUID that follows from numbers."""
    return f"md5({' || '.join(parts)})::uuid"
