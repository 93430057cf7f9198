"""CSV files of purchases: their columns, and the receipts that their rows make."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.files import (
    BadCell,
    BadRow,
    Conventions,
    FileFormat,
    Row,
    decimal_number,
    id_number,
    instant,
    needed,
    optional,
    read_rows,
    text,
    whole_number,
)
from domain.members import MemberKey
from domain.programme import ProgrammeSettings
from domain.purchases.drafts import LineDraft, PurchaseDraft

SOURCE = needed("source", "the shop or till system", text)
EXTERNAL_ID = needed("external_id", "the receipt's number there; with `source` its identity", text)
OCCURRED_AT = needed("occurred_at", "ISO 8601; without an offset it is the programme's wall-clock time", instant)
SKU = needed("sku", "the article", text)
QUANTITY = needed("quantity", "pieces, from 1", whole_number)
UNIT_PRICE = needed("unit_price", "decimal, before the discount", decimal_number)
DISCOUNT = optional("discount", "decimal, off the whole line", decimal_number)
CATEGORY = optional("category", "the kind of article", text)
CURRENCY = optional("currency", "ISO 4217; the programme's when empty", text)
STORE = optional("store", "the place of the sale", text)
CARD_NUMBER = optional("card_number", "the member, by card number", text)
EMAIL = optional("email", "the member, by e-mail address", text)
PHONE = optional("phone", "the member, by phone number", text)
MEMBER_ID = optional("member_id", "the member, by Laurel's own id", id_number)

PURCHASE_FILE = FileFormat(
    "Purchases as CSV. A row is one line of a receipt; the rows of a receipt follow each other.",
    (
        *(SOURCE, EXTERNAL_ID, OCCURRED_AT, SKU, QUANTITY, UNIT_PRICE),
        *(DISCOUNT, CATEGORY, CURRENCY, STORE, CARD_NUMBER, EMAIL, PHONE, MEMBER_ID),
    ),
    "The rows of a receipt differ in `sku`, `quantity`, `unit_price`, `discount` and `category` only. They name the\n"
    "member in one column. When all four are empty, the receipt has no member.",
)

NAMES_THE_MEMBER = (CARD_NUMBER, EMAIL, PHONE, MEMBER_ID)
OF_THE_RECEIPT = (OCCURRED_AT, CURRENCY, STORE, *NAMES_THE_MEMBER)
"""These columns are the same in every row of a receipt."""


@dataclass(frozen=True, slots=True)
class ParsedPurchase:
    """A receipt from a file. `line_numbers` are the lines of its rows in the file, in order."""

    draft: PurchaseDraft
    line_numbers: Sequence[int]


def parse_purchases(lines: Iterable[str], *, programme: ProgrammeSettings) -> Iterator[ParsedPurchase | BadRow]:
    """The receipts of a CSV file, from its text lines, one at a time. Raises WrongHeader at once."""
    return _receipts(read_rows(lines, PURCHASE_FILE, Conventions(zone=programme.zone)), programme)


def _receipts(rows: Iterable[Row], programme: ProgrammeSettings) -> Iterator[ParsedPurchase | BadRow]:
    receipt: _Receipt | None = None
    torn: tuple[str, str] | None = None
    for row in rows:
        identity = (row.text(SOURCE), row.text(EXTERNAL_ID))
        if row.torn:
            # The cells of a torn row may have moved, so its receipt is not certain. The row spoils the receipt before
            # it, and also the receipt after it when it names that one: half a receipt must never be recorded.
            bad = BadRow(row.line, "", row.torn)
            torn = identity
            if receipt is None:
                yield bad
            else:
                receipt.tear(bad)
            continue
        if receipt is None or receipt.identity != identity:
            if receipt is not None:
                yield from receipt.finish(programme)
            receipt = _Receipt(identity, row, is_torn=identity == torn)
        torn = None
        receipt.add(row)
    if receipt is not None:
        yield from receipt.finish(programme)


_SPOILT = "Another row of the same receipt has an error."
_TORN = "A row next to this receipt cannot be read, and may belong to it."


class _Receipt:
    """One receipt while its rows are read."""

    def __init__(self, identity: tuple[str, str], first: Row, *, is_torn: bool) -> None:
        self.identity = identity
        self._first = first
        self._is_torn = is_torn
        self._is_spoilt = False
        self._lines: list[LineDraft] = []
        self._numbers: list[int] = []
        self._bad: list[BadRow] = []

    def add(self, row: Row) -> None:
        try:
            self._require_agreement(row)
            self._lines.append(_line(row))
            self._numbers.append(row.line)
        except BadCell as cell:
            self.spoil(row.bad(cell))

    def spoil(self, bad: BadRow) -> None:
        """Refuse the whole receipt, because of this row."""
        self._is_spoilt = True
        self._bad.append(bad)

    def tear(self, bad: BadRow) -> None:
        """Refuse the whole receipt, because this row next to it may belong to it."""
        self._is_torn = True
        self._bad.append(bad)

    def _require_agreement(self, row: Row) -> None:
        for column in OF_THE_RECEIPT:
            if row.text(column) != self._first.text(column):
                raise BadCell("This differs from the first row of the same receipt.", column.name)

    def finish(self, programme: ProgrammeSettings) -> Iterator[ParsedPurchase | BadRow]:
        """The receipt; or its bad rows, together with its good rows, which are not loaded either."""
        if not self._is_spoilt:
            try:
                draft = _draft(self._first, self._lines, programme)
                if not self._is_torn:
                    yield ParsedPurchase(draft, self._numbers)
                    return
            except BadCell as cell:
                self.spoil(self._first.bad(cell))
                self._numbers.pop(0)
        reason = _SPOILT if self._is_spoilt else _TORN
        self._bad += [BadRow(number, "", reason) for number in self._numbers]
        yield from sorted(self._bad, key=lambda bad: bad.line)


def _line(row: Row) -> LineDraft:
    return LineDraft(
        sku=row[SKU],
        quantity=row[QUANTITY],
        unit_price=row[UNIT_PRICE],
        discount=row[DISCOUNT] or Decimal(0),
        category=row[CATEGORY],
    )


def _draft(row: Row, lines: Sequence[LineDraft], programme: ProgrammeSettings) -> PurchaseDraft:
    return PurchaseDraft(
        source=row[SOURCE],
        external_id=row[EXTERNAL_ID],
        currency=row[CURRENCY] or programme.currency,
        occurred_at=row[OCCURRED_AT],
        lines=tuple(lines),
        member=_member(row),
        store=row[STORE],
    )


def _member(row: Row) -> MemberKey | None:
    named = [column.name for column in NAMES_THE_MEMBER if row.text(column)]
    if not named:
        return None
    if len(named) > 1:
        raise BadCell("Give only one of: card_number, email, phone, member_id.", named[0])
    return MemberKey(id=row[MEMBER_ID], card_number=row[CARD_NUMBER], email=row[EMAIL], phone=row[PHONE])
