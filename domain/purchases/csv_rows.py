"""Purchases as CSV: one row a line of a receipt; rows of one receipt follow each other and differ in their line only.

| column        | needed | holds                                                                              |
|---------------|--------|------------------------------------------------------------------------------------|
| `source`      | yes    | the shop or till system                                                            |
| `external_id` | yes    | the receipt's number there; with `source` its identity                             |
| `occurred_at` | yes    | ISO 8601; without an offset it is the programme's wall-clock time                  |
| `sku`         | yes    | the article                                                                        |
| `quantity`    | yes    | pieces, from 1                                                                     |
| `unit_price`  | yes    | decimal, before the discount                                                       |
| `discount`    | no     | decimal, off the whole line                                                        |
| `category`    | no     | the kind of article                                                                |
| `currency`    | no     | ISO 4217; the programme's when left out                                            |
| `store`       | no     | where it was                                                                       |
| `card_number`, `email`, `phone`, `member_id` | no | whose it was, by one of them; nobody's when all are empty |
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from uuid import UUID

from domain.bad_rows import BadRow, wrong_header
from domain.errors import DomainError
from domain.members import MemberKey
from domain.programme import ProgrammeSettings
from domain.purchases.drafts import LineDraft, PurchaseDraft

if TYPE_CHECKING:
    from _csv import Reader

assert __doc__ is not None
FORMAT = __doc__

NEEDED = ("source", "external_id", "occurred_at", "sku", "quantity", "unit_price")
OPTIONAL = ("discount", "category", "currency", "store", "card_number", "email", "phone", "member_id")
OF_THE_RECEIPT = ("occurred_at", "currency", "store", "card_number", "email", "phone", "member_id")
"""What is the same in every row of a receipt."""


class NotAPurchaseFile(DomainError):
    """The file's header is not one of the format; nothing was read."""

    code = "NOT_A_PURCHASE_FILE"
    sentence = "{reason}"


@dataclass(frozen=True, slots=True)
class ParsedPurchase:
    """A receipt from the file; `line_numbers` are the file's lines of its rows, in order."""

    draft: PurchaseDraft
    line_numbers: Sequence[int]


class _BadCell(Exception):
    def __init__(self, column: str, reason: str) -> None:
        self.column = column
        self.reason = reason


def parse_purchases(lines: Iterable[str], *, programme: ProgrammeSettings) -> Iterator[ParsedPurchase | BadRow]:
    """Read receipts from the text lines of a CSV file, one at a time. Raises NotAPurchaseFile for a wrong header.

    The header is read at once, before anything is made of the rows.
    """
    reader = csv.reader(lines, strict=True)
    return _receipts(reader, _header(reader), programme=programme)


def _receipts(
    reader: "Reader", columns: Sequence[str], *, programme: ProgrammeSettings
) -> Iterator[ParsedPurchase | BadRow]:
    receipt: _Receipt | None = None
    torn: tuple[str, str] | None = None
    while True:
        cells: list[str] = []
        reason = ""
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            reason = f"The row cannot be read: {error}."
        if not cells and not reason:
            continue
        if not reason and len(cells) != len(columns):
            reason = "The row has more or fewer cells than the header."
        row = dict(zip(columns, cells, strict=False))
        identity = (row.get("source", ""), row.get("external_id", ""))
        if reason:
            # Its cells may have moved, so whose row it is cannot be known. It is taken for one of the receipt before
            # it, and of the one right after it when it seems to name that: half a receipt must never be recorded.
            bad = BadRow(reader.line_num, "", reason)
            torn = identity
            if receipt is None:
                yield bad
            else:
                receipt.spoil(bad)
            continue
        if receipt is None or receipt.identity != identity:
            if receipt is not None:
                yield from receipt.finish(programme)
            receipt = _Receipt(identity, row, is_spoilt=identity == torn)
        torn = None
        receipt.add(row, line_number=reader.line_num)
    if receipt is not None:
        yield from receipt.finish(programme)


def _header(reader: Iterator[list[str]]) -> list[str]:
    try:
        columns = [name.strip().lower().removeprefix("\ufeff") for name in next(reader)]
    except (StopIteration, csv.Error):
        columns = []
    if reason := wrong_header(columns, needed=NEEDED, optional=OPTIONAL):
        raise NotAPurchaseFile(reason=reason)
    return columns


class _Receipt:
    """The rows of one receipt while they are read."""

    def __init__(self, identity: tuple[str, str], first: dict[str, str], *, is_spoilt: bool) -> None:
        self.identity = identity
        self._first = first
        self._is_spoilt = is_spoilt
        self._lines: list[LineDraft] = []
        self._numbers: list[int] = []
        self._bad: list[BadRow] = []

    def add(self, row: dict[str, str], *, line_number: int) -> None:
        try:
            self._agree(row)
            self._lines.append(_line(row))
            self._numbers.append(line_number)
        except _BadCell as bad:
            self.spoil(BadRow(line_number, bad.column, bad.reason))

    def spoil(self, bad: BadRow) -> None:
        """Keep the whole receipt out, because of this row."""
        self._is_spoilt = True
        self._bad.append(bad)

    def _agree(self, row: dict[str, str]) -> None:
        for column in OF_THE_RECEIPT:
            if row.get(column, "").strip() != self._first.get(column, "").strip():
                raise _BadCell(column, "This differs from the first row of the same receipt.")

    def finish(self, programme: ProgrammeSettings) -> Iterator[ParsedPurchase | BadRow]:
        """The receipt, or its bad rows; the good rows of a receipt with a bad one are told with them."""
        if not self._is_spoilt:
            try:
                yield ParsedPurchase(_draft(self._first, self._lines, programme), self._numbers)
                return
            except _BadCell as bad:
                self.spoil(BadRow(self._numbers.pop(0), bad.column, bad.reason))
        for number in self._numbers:
            self._bad.append(BadRow(number, "", "Another row of the same receipt is bad."))
        yield from sorted(self._bad, key=lambda bad: bad.line)


def _line(row: dict[str, str]) -> LineDraft:
    return LineDraft(
        sku=row["sku"],
        quantity=_whole(row, "quantity"),
        unit_price=_decimal(row, "unit_price"),
        discount=_decimal(row, "discount") if row.get("discount") else Decimal(0),
        category=row.get("category") or None,
    )


def _draft(row: dict[str, str], lines: Sequence[LineDraft], programme: ProgrammeSettings) -> PurchaseDraft:
    return PurchaseDraft(
        source=row["source"],
        external_id=row["external_id"],
        currency=row.get("currency") or programme.currency,
        occurred_at=_instant(row, programme),
        lines=tuple(lines),
        member=_member(row),
        store=row.get("store") or None,
    )


def _whole(row: dict[str, str], column: str) -> int:
    text = row[column].strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise _BadCell(column, f"{text!r} is not a whole number.")
    return int(text)


def _decimal(row: dict[str, str], column: str) -> Decimal:
    try:
        return Decimal(row[column].strip())
    except InvalidOperation:
        raise _BadCell(column, f"{row[column]!r} is not a decimal number.") from None


def _instant(row: dict[str, str], programme: ProgrammeSettings) -> datetime:
    try:
        instant = datetime.fromisoformat(row["occurred_at"].strip())
    except ValueError:
        raise _BadCell(
            "occurred_at", f"{row['occurred_at']!r} is no time; one looks like 2026-11-20T18:30:00Z."
        ) from None
    return instant if instant.tzinfo else instant.replace(tzinfo=programme.zone)


def _member(row: dict[str, str]) -> MemberKey | None:
    given = {name: row[name].strip() for name in ("card_number", "email", "phone", "member_id") if row.get(name)}
    if not given:
        return None
    if len(given) > 1:
        raise _BadCell(next(iter(given)), "Name the member by one of card_number, email, phone and member_id.")
    if "member_id" not in given:
        return MemberKey(**given)  # type: ignore[arg-type]
    try:
        return MemberKey(id=UUID(given["member_id"]))
    except ValueError:
        raise _BadCell("member_id", f"{given['member_id']!r} is not an id.") from None
