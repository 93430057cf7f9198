"""The demo, against figures reckoned from the sample's file by other means."""

import csv
import json
import os
import re
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from math import floor
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.clients import post, post_text, sign_in
from tests.databases import fresh_database
from tests.processes import finished, free_port, laurel, laurel_server

PROJECT = Path(__file__).parent.parent.parent
README = PROJECT / "README.md"
SAMPLE = PROJECT / ".laurel" / "demo-data" / "lifetimes" / "datasets" / "CDNOW_sample.txt"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
async def environment(server_url: str) -> AsyncIterator[dict[str, str]]:
    """A database for the demo alone."""
    async with fresh_database(server_url, "demo") as url:
        yield os.environ | {
            "LAUREL_DATABASE_URL": url,
            "LAUREL_DATA_DIR": str(PROJECT / ".laurel"),
            "LAUREL_LOG_LEVEL": "error",
        }


def _expected(today: date) -> dict[str, object]:
    """The totals from the file: points are each row's dollars without the cents, tiers twelve months' points."""
    rows = [line.split() for line in SAMPLE.read_text().splitlines()]
    days = [date.fromisoformat(row[2]) for row in rows]
    shift = today - timedelta(days=1) - max(days)
    year_ago = (
        today.replace(year=today.year - 1) if (today.month, today.day) != (2, 29) else date(today.year - 1, 2, 28)
    )
    earned: dict[str, int] = {row[1]: 0 for row in rows}
    for row, day in zip(rows, days, strict=True):
        if day + shift > year_ago:
            earned[row[1]] += floor(float(row[4]))
    return {
        "members": len(earned),
        "purchases": len(rows),
        "revenue": round(sum(float(row[4]) for row in rows), 2),
        "pointsIssued": sum(floor(float(row[4])) for row in rows),
        "tiers": {
            "listener": sum(points < 100 for points in earned.values()),
            "collector": sum(100 <= points < 300 for points in earned.values()),
            "connoisseur": sum(points >= 300 for points in earned.values()),
        },
    }


async def test_the_demo_holds_what_the_sample_holds_and_a_second_run_changes_nothing(
    environment: dict[str, str],
) -> None:
    first = await finished("demo", "--no-serve", "--json", environment=environment)
    again = await finished("demo", "--no-serve", "--json", environment=environment)
    doctor = await finished("doctor", "--json", environment=environment)
    journal = await finished("export", "journal", environment=environment)

    assert (first[0], again[0]) == (0, 0), first[2] + again[2]
    totals = json.loads(first[1])
    assert json.loads(again[1]) == totals
    assert (totals["members"], totals["purchases"], totals["revenue"]) == (2357, 6919, 244091.94)
    assert totals == _expected(datetime.now(ZoneInfo("America/New_York")).date())
    assert doctor[0] == 0, doctor[1]
    assert "All laws of the ledger are kept." in doctor[1]
    told = json.loads(doctor[1].splitlines()[-1])
    assert (set(told["laws"].values()), len(told["laws"]) > 20, told["notes"]) == ({0}, True, [])
    earned = [int(row["amount"]) for row in csv.DictReader(journal[1].splitlines()) if row["kind"] == "earn"]
    assert sum(earned) == totals["pointsIssued"]


async def test_a_reader_of_the_journal_may_leave_early(environment: dict[str, str]) -> None:
    await finished("demo", "--no-serve", environment=environment)
    writing = await laurel("export", "journal", environment=environment)
    assert writing.stdout is not None
    assert writing.stderr is not None

    first = await writing.stdout.readline()
    writing.stdout._transport.close()  # type: ignore[attr-defined]
    errors = (await writing.stderr.read()).decode()

    assert b"amount" in first
    assert [word for word in ("cannot be used", "Traceback", "BrokenPipe") if word in errors] == []


async def test_the_transcript_of_the_readme_is_what_happens(environment: dict[str, str]) -> None:
    await finished("demo", "--no-serve", environment=environment)
    pairs = re.findall(r"```graphql\n(.*?)```\s*```json\n(.*?)```", README.read_text(), re.DOTALL)

    async with laurel_server(port=free_port(), environment=environment) as base:
        robin = await sign_in(base, "robin@example.com")
        answers = [await post_text(base, text, robin) for text, _ in pairs]

    assert len(answers) == 3
    assert answers == [json.loads(shown) for _, shown in pairs]


async def test_the_demo_has_points_that_pend_expire_and_are_held(environment: dict[str, str]) -> None:
    await finished("demo", "--no-serve", environment=environment)
    told = await finished("staff", "password", "staff@example.com", environment=environment)
    today = datetime.now(ZoneInfo("America/New_York")).date()

    async with laurel_server(port=free_port(), environment=environment) as base:
        robin = await sign_in(base, "robin@example.com")
        holdings = await post(base, "mobile/PointsAccounts", robin)
        forecast = (await post(base, "mobile/PointsForecast", robin))["pointsForecast"]
        password = told[1].split()[-1]
        signed_in = await post(base, "admin/SignInStaff", input={"email": "staff@example.com", "password": password})
        sam = signed_in["token"]
        span = {"since": str(today - timedelta(days=600)), "until": str(today + timedelta(days=1))}
        report = await post(base, "admin/LedgerReport", sam, **span)

    [account] = holdings["points"]
    expiring = [line["amount"] for line in forecast if line["change"] == "EXPIRES"]
    assert [(hold["amount"], hold["purpose"]) for hold in holdings["holds"]] == [(100, "order 1047")]
    assert (account["pending"], account["held"]) == (61, 100)
    assert [line["amount"] for line in forecast if line["change"] == "MATURES"] == [61]
    assert len(expiring) > 1
    assert sum(expiring) == account["available"] + 61 + 100
    assert report["total"]["issued"] == _expected(today)["pointsIssued"]
    assert {line["month"] is None for line in report["liability"]["byExpiry"]} == {False}
