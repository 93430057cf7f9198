"""The doctor sees when lines and transfers do not tell the same."""

import pytest

from domain import campaigns, points
from domain.database import execute
from tests.factories import ledger_is_sound, member, purchase

pytestmark = pytest.mark.usefixtures("programme")


async def _complaints() -> list[tuple[str, str]]:
    return [
        (violation.law, violation.detail)
        async for _, violations in points.examine(*campaigns.LAWS)
        for violation in violations
    ]


async def test_a_changed_grant_is_named() -> None:
    await purchase(await member(), "10.00", "20.00")
    assert await ledger_is_sound()

    await execute("UPDATE line_grant SET points = points - 1 WHERE line = 1")

    assert await _complaints() == [("provenance", "granted 29, credited 30")]


async def test_a_missing_grant_is_named() -> None:
    await purchase(await member(), "10.00", "20.00")

    await execute("DELETE FROM line_grant")

    assert await _complaints() == [("provenance", "credited 30, no line was granted it")]
