"""What tests of events in the graph have at hand."""

from typing import Any

import pytest
from asyncpg.connection import Connection


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The SQL that goes over any connection from now on, whoever sends it: asyncpg's own way out is watched."""
    sent: list[str] = []
    send = Connection._execute

    async def watched(self: Any, query: str, *arguments: Any, **options: Any) -> Any:
        sent.append(query)
        return await send(self, query, *arguments, **options)

    monkeypatch.setattr(Connection, "_execute", watched)
    return sent
