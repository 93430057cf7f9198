"""Opening balances as CSV: one row for what a member held in another system, or for each part that expires by itself.

| column        | needed | holds                                                                               |
|---------------|--------|-------------------------------------------------------------------------------------|
| `external_id` | yes    | the row's own id over there; with the name of the system its identity               |
| `member`      | yes    | whose it is: a card number or an e-mail address                                     |
| `amount`      | yes    | points, a whole number from 1                                                       |
| `earned_on`   | yes    | the day on which they were earned, 2026-01-31, or a time in ISO 8601                |
| `expires_on`  | no     | the last day on which they count; for ever when empty                               |
| `unit`        | no     | the unit's code; `points` when empty                                                |

Days, and times without an offset, are the programme's own.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.bad_rows import BadRow, wrong_header
from domain.errors import DomainError
from domain.members import AddressInvalid, MemberKey, parse_address
from domain.points.units.terms import DEFAULT_UNIT
from domain.programme import start_of_day
from domain.texts import can_be_kept

if TYPE_CHECKING:
    from _csv import Reader

assert __doc__ is not None
FORMAT = __doc__

NEEDED = ("external_id", "member", "amount", "earned_on")
OPTIONAL = ("expires_on", "unit")
LONGEST_ID = 200


class NotABalanceFile(DomainError):
    """The file's header is not one of the format; nothing was read."""

    code = "NOT_A_BALANCE_FILE"
    sentence = "{reason}"


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """A good row of the file."""

    line: int
    external_id: str
    member: MemberKey
    unit_id: str
    amount: int
    earned_at: datetime
    expires_at: datetime | None


class _BadCell(Exception):
    def __init__(self, column: str, reason: str) -> None:
        self.column = column
        self.reason = reason


def parse_balances(lines: Iterable[str], *, zone: ZoneInfo) -> Iterator[BalanceRow | BadRow]:
    """Read rows from the text lines of a CSV file, one at a time. Raises NotABalanceFile for a wrong header.

    The header is read at once, before anything is made of the rows.
    """
    reader = csv.reader(lines, strict=True)
    return _rows(reader, _header(reader), zone)


def _rows(reader: "Reader", columns: Sequence[str], zone: ZoneInfo) -> Iterator[BalanceRow | BadRow]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRow(reader.line_num, "", f"The row cannot be read: {error}.")
            continue
        if not cells:
            continue
        if len(cells) != len(columns):
            yield BadRow(reader.line_num, "", "The row has more or fewer cells than the header.")
            continue
        try:
            row = {name: value.strip() for name, value in zip(columns, cells, strict=True)}
            yield _row(row, reader.line_num, zone)
        except _BadCell as bad:
            yield BadRow(reader.line_num, bad.column, bad.reason)


def _header(reader: Iterator[list[str]]) -> list[str]:
    try:
        columns = [name.strip().lower().removeprefix("\ufeff") for name in next(reader)]
    except (StopIteration, csv.Error):
        columns = []
    if reason := wrong_header(columns, needed=NEEDED, optional=OPTIONAL):
        raise NotABalanceFile(reason=reason)
    return columns


def _row(row: dict[str, str], line: int, zone: ZoneInfo) -> BalanceRow:
    for column, text in row.items():
        if not can_be_kept(text):
            raise _BadCell(column, "This holds characters that cannot be printed.")
    if not 1 <= len(row["external_id"]) <= LONGEST_ID:
        raise _BadCell("external_id", f"This has from 1 to {LONGEST_ID} characters.")
    earned_at = _earned(row["earned_on"], zone)
    expires_at = _expires(row["expires_on"], zone) if row.get("expires_on") else None
    if expires_at and expires_at <= earned_at:
        raise _BadCell("expires_on", "This is before the points were earned.")
    return BalanceRow(
        line,
        row["external_id"],
        _member(row["member"]),
        row.get("unit") or DEFAULT_UNIT,
        _amount(row["amount"]),
        earned_at,
        expires_at,
    )


def _member(text: str) -> MemberKey:
    if not text:
        raise _BadCell("member", "This must not be empty.")
    if "@" not in text:
        return MemberKey(card_number=text)
    try:
        return MemberKey(email=parse_address(text).value)
    except AddressInvalid:
        raise _BadCell("member", f"{text!r} is not an e-mail address.") from None


def _amount(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,15}", text, re.ASCII):
        raise _BadCell("amount", f"{text!r} is not a whole number from 1.")
    return int(text)


def _earned(text: str, zone: ZoneInfo) -> datetime:
    """The first instant of a day, or the instant that is given."""
    if day := _day(text):
        return start_of_day(day, zone)
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise _BadCell("earned_on", f"{text!r} is no day and no time; a day looks like 2026-01-31.") from None
    if not 1900 <= instant.year <= 2999:
        raise _BadCell("earned_on", f"{text!r} is not of our times.")
    return (instant if instant.tzinfo else instant.replace(tzinfo=zone)).astimezone(UTC)


def _expires(text: str, zone: ZoneInfo) -> datetime:
    """The instant at which the day is over."""
    day = _day(text)
    if day is None:
        raise _BadCell("expires_on", f"{text!r} is not a day such as 2026-01-31.")
    return start_of_day(day + timedelta(days=1), zone)


def _day(text: str) -> date | None:
    if not re.fullmatch(r"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
