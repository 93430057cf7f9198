"""What an announced event may say."""

from datetime import UTC, datetime
from typing import Any

import pytest

from domain.errors import InvalidInput
from domain.events.drafts import EventDraft, check_event

GOOD: dict[str, Any] = {
    "name": " Latte Art \N{HOT BEVERAGE}\N{VARIATION SELECTOR-16} ",
    "description": "Bring a cup.\r\nBring two.",
    "venue": "Roastery",
    "time_zone": "America/New_York",
    "starts_at": datetime.fromisoformat("2026-11-27T18:00:00-05:00"),
    "ends_at": datetime.fromisoformat("2026-11-27T20:00:00-05:00"),
    "capacity": 1,
}


def test_a_checked_event_has_no_outer_blanks_and_its_times_in_utc() -> None:
    checked = check_event(EventDraft(**GOOD))

    assert checked == EventDraft(
        name="Latte Art \N{HOT BEVERAGE}\N{VARIATION SELECTOR-16}",
        description="Bring a cup.\nBring two.",
        venue="Roastery",
        time_zone="America/New_York",
        starts_at=datetime(2026, 11, 27, 23, tzinfo=UTC),
        ends_at=datetime(2026, 11, 28, 1, tzinfo=UTC),
        capacity=1,
    )
    assert checked.starts_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"name": "  "}, "name", "This must not be empty."),
        ({"name": "x" * 201}, "name", "This can have at most 200 characters."),
        ({"name": "two\nlines"}, "name", "Write this in one line, without tabs."),
        ({"name": "nul \0"}, "name", "This holds characters that cannot be printed."),
        ({"name": "half a pair \ud83d"}, "name", "This holds characters that cannot be printed."),
        ({"description": "x" * 5_001}, "description", "This can have at most 5,000 characters."),
        ({"description": "bell \a!"}, "description", "This holds characters that cannot be printed."),
        ({"venue": ""}, "venue", "This must not be empty."),
        ({"time_zone": "EDT"}, "timeZone", "Name the venue's time zone as IANA does, such as America/New_York."),
        ({"time_zone": "America"}, "timeZone", "Name the venue's time zone as IANA does, such as America/New_York."),
        (
            {"time_zone": "../etc/passwd"},
            "timeZone",
            "Name the venue's time zone as IANA does, such as America/New_York.",
        ),
        ({"time_zone": "localtime"}, "timeZone", "Name the venue's time zone as IANA does, such as America/New_York."),
        (
            {"starts_at": datetime(2026, 11, 27, 18)},
            "startsAt",
            "Add the offset from UTC to this time, as in 2026-11-20T12:00:00-05:00, or Z.",
        ),
        ({"starts_at": datetime(1, 1, 1, tzinfo=UTC)}, "startsAt", "The year must be from 1970 to 2200."),
        ({"ends_at": datetime(9999, 12, 31, tzinfo=UTC)}, "endsAt", "The year must be from 1970 to 2200."),
        ({"ends_at": GOOD["starts_at"]}, "endsAt", "An event must end after its start."),
        ({"ends_at": datetime(2026, 12, 29, tzinfo=UTC)}, "endsAt", "An event can last at most 31 days."),
        ({"capacity": 0}, "capacity", "A capacity must be from 1 to 1,000,000, or left out."),
        ({"capacity": 1_000_001}, "capacity", "A capacity must be from 1 to 1,000,000, or left out."),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_field(changes: dict[str, Any], field: str, message: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_event(EventDraft(**GOOD | changes))

    assert (refused.value.message, refused.value.path) == (message, (field,))
