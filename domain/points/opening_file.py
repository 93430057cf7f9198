"""The file format of opening balances: its columns, and its rows as balances."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.files import (
    BadCell,
    BadRow,
    Conventions,
    FileFormat,
    Row,
    instant,
    needed,
    optional,
    read_rows,
    text,
    whole_number,
)
from domain.members import AddressInvalid, MemberKey, parse_address
from domain.points.units.terms import DEFAULT_UNIT
from domain.programme import start_of_day

LONGEST_ID = 200


def _id(cell: str, conventions: Conventions) -> str:
    if not 1 <= len(cell) <= LONGEST_ID:
        raise BadCell(f"This must have from 1 to {LONGEST_ID} characters.")
    return cell


def _member(cell: str, conventions: Conventions) -> MemberKey:
    if not cell:
        raise BadCell("This must not be empty.")
    if "@" not in cell:
        return MemberKey(card_number=cell)
    try:
        return MemberKey(email=parse_address(cell).value)
    except AddressInvalid:
        raise BadCell(f"{cell!r} is not an e-mail address.") from None


def _amount(cell: str, conventions: Conventions) -> int:
    try:
        return whole_number(cell, conventions)
    except BadCell:
        raise BadCell(f"{cell!r} is not a whole number from 1.") from None


def _earned(cell: str, conventions: Conventions) -> datetime:
    """The first instant of a given day, or the given instant."""
    if day := _day(cell):
        return start_of_day(day, conventions.zone)
    try:
        time = instant(cell, conventions)
    except BadCell:
        raise BadCell(f"{cell!r} is neither a day nor a time. Write a day as 2026-01-31.") from None
    if not 1900 <= time.year <= 2999:
        raise BadCell(f"{cell!r} is not between the years 1900 and 2999.")
    return time.astimezone(UTC)


def _expires(cell: str, conventions: Conventions) -> datetime:
    """The instant at which the day ends."""
    day = _day(cell)
    if day is None:
        raise BadCell(f"{cell!r} is not a day. Write it as 2026-01-31.")
    return start_of_day(day + timedelta(days=1), conventions.zone)


def _day(cell: str) -> date | None:
    if not re.fullmatch(r"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}", cell, re.ASCII):
        return None
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return None


EXTERNAL_ID = needed(
    "external_id", "the row's id in the other system; with the system's name it identifies the row", _id
)
MEMBER = needed("member", "the member, by card number or e-mail address", _member)
AMOUNT = needed("amount", "points, a whole number from 1", _amount)
EARNED_ON = needed("earned_on", "the day on which they were earned, 2026-01-31, or a time in ISO 8601", _earned)
EXPIRES_ON = optional("expires_on", "the last day on which they count; they never expire when empty", _expires)
UNIT = optional("unit", f"the unit's code; `{DEFAULT_UNIT}` when empty", text)

BALANCE_FILE = FileFormat(
    "Opening balances as CSV. A row is a member's balance in another system, or a part of it with its own expiry.",
    (EXTERNAL_ID, MEMBER, AMOUNT, EARNED_ON, EXPIRES_ON, UNIT),
    "Days, and times without an offset, are in the programme's time zone.",
)


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


def parse_balances(lines: Iterable[str], *, zone: ZoneInfo) -> Iterator[BalanceRow | BadRow]:
    """Read rows from the text lines of a CSV file, one at a time. Raises WrongHeader at once."""
    return _balances(read_rows(lines, BALANCE_FILE, Conventions(zone=zone)))


def _balances(rows: Iterable[Row]) -> Iterator[BalanceRow | BadRow]:
    for row in rows:
        try:
            yield _balance(row)
        except BadCell as cell:
            yield row.bad(cell)


def _balance(row: Row) -> BalanceRow:
    balance = BalanceRow(
        row.line,
        row[EXTERNAL_ID],
        row[MEMBER],
        row[UNIT] or DEFAULT_UNIT,
        row[AMOUNT],
        row[EARNED_ON],
        row[EXPIRES_ON],
    )
    if balance.expires_at and balance.expires_at <= balance.earned_at:
        raise BadCell("This is before the points were earned.", EXPIRES_ON.name)
    return balance
