"""The doctor sees when lines and transfers do not tell the same."""

import pytest

from domain import campaigns, ledger, points
from domain.database import execute
from tests.factories import THEN, ledger_is_sound, member, purchase, rule

pytestmark = pytest.mark.usefixtures("programme")


async def _complaints() -> list[tuple[str, str]]:
    return sorted(
        [
            (violation.law, violation.detail)
            async for _, violations in ledger.examine(*ledger.LAWS, *points.LAWS, *campaigns.LAWS)
            for violation in violations
        ]
    )


async def test_a_changed_grant_is_named() -> None:
    await purchase(await member(), "10.00", "20.00")
    assert await ledger_is_sound()

    await execute("UPDATE line_grant SET points = points - 1 WHERE line = 1")

    assert await _complaints() == [
        ("provenance", "granted 29, credited 30"),
        ("rates", "line 1 was granted 9 of a receipt of 3000, its lines paid 3000"),
    ]


async def test_a_rest_that_another_line_got_is_named() -> None:
    await purchase(await member(), "10.60", "20.40")
    assert await ledger_is_sound()

    await execute("UPDATE line_grant SET points = CASE line WHEN 1 THEN 10 ELSE 21 END")

    assert await _complaints() == [
        ("rates", "line 1 was granted 10 of a receipt of 3100, its lines paid 3100"),
        ("rates", "line 2 was granted 21 of a receipt of 3100, its lines paid 3100"),
    ]


async def test_a_line_that_was_rounded_otherwise_than_its_rule_says_is_named() -> None:
    await rule(rounds=campaigns.Rounds.LINE, rounding=campaigns.Rounding.HALF_UP, valid_from=THEN)
    await purchase(await member(), "1.49", "1.50")
    assert await ledger_is_sound()

    await execute("UPDATE line_grant SET points = CASE line WHEN 1 THEN 2 ELSE 1 END")

    assert await _complaints() == [
        ("rates", "line 1 was granted 2 of a receipt of 299, its lines paid 299"),
        ("rates", "line 2 was granted 1 of a receipt of 299, its lines paid 299"),
    ]


async def test_a_rate_that_no_version_of_the_rule_gave_is_named() -> None:
    await purchase(await member(), "10.00")

    await execute("UPDATE rule_version SET points = 2")

    assert await _complaints() == [("rates", "no rule every-dollar, version 1, gave this rate on its day")]


async def test_a_missing_grant_is_named() -> None:
    await purchase(await member(), "10.00", "20.00")

    await execute("DELETE FROM line_grant")

    assert await _complaints() == [("provenance", "credited 30, no line was granted it")]
