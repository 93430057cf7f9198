"""The reader of files: columns declared once, rows with the line they begin at, bad cells by column and reason."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from domain.files import (
    BadCell,
    BadRow,
    Column,
    Conventions,
    FileFormat,
    Row,
    WrongHeader,
    decimal_number,
    id_number,
    instant,
    needed,
    optional,
    read_rows,
    text,
    whole_number,
)

CODE = needed("code", "the article", text)
PIECES = needed("pieces", "how many", whole_number)
PRICE = optional("price", "decimal", decimal_number)
SOLD_AT = optional("sold_at", "ISO 8601", instant)
ID = optional("id", "an id", id_number)
SALES = FileFormat("Sales as CSV.", (CODE, PIECES, PRICE, SOLD_AT, ID), "One row a sale.")

NEW_YORK = Conventions(zone=ZoneInfo("America/New_York"))


def rows_of(*lines: str) -> list[Row]:
    return list(read_rows([f"{line}\n" for line in lines], SALES, NEW_YORK))


def bad_rows(rows: Iterable[Row], column: Column[object]) -> list[BadRow]:
    found = []
    for row in rows:
        try:
            row[column]
        except BadCell as cell:
            found.append(row.bad(cell))
    return found


def test_cells_are_read_by_column_wherever_it_stands_and_without_outer_blanks() -> None:
    [row] = rows_of("\ufeff Price,PIECES ,code,sold_at", "9.50, 2 , CD,2026-11-20T12:00:00")

    assert (row.line, row[CODE], row[PIECES], row[PRICE]) == (2, "CD", 2, Decimal("9.50"))
    assert row[SOLD_AT] == datetime(2026, 11, 20, 17, tzinfo=UTC)


def test_an_optional_column_may_be_missing_or_empty() -> None:
    [row] = rows_of("code,pieces,price", "CD,1, ")

    assert (row[PRICE], row[SOLD_AT], row.text(SOLD_AT)) == (None, None, "")


def test_a_time_keeps_the_offset_it_has() -> None:
    [row] = rows_of("code,pieces,sold_at", "CD,1,2026-11-20T12:00:00+02:00")

    assert row[SOLD_AT] is not None
    assert row[SOLD_AT].utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        (PIECES, "", "'' is not a whole number."),
        (PIECES, "-1", "'-1' is not a whole number."),
        (PIECES, "²", "'²' is not a whole number."),
        (PIECES, "1" * 16, "'1111111111111111' is not a whole number."),
        (PRICE, "9,50", "'9,50' is not a decimal number."),
        (SOLD_AT, "yesterday", "'yesterday' is not a time such as 2026-11-20T18:30:00Z."),
        (ID, "7", "'7' is not an id."),
        (CODE, "C\x00D", "This holds characters that cannot be printed."),
        (PRICE, "\udcff", "This holds characters that cannot be printed."),
    ],
)
def test_a_bad_cell_is_told_by_line_column_and_reason(column: Column[object], cell: str, reason: str) -> None:
    cells = {"code": "CD", "pieces": "1", "price": "", "sold_at": "", "id": "", column.name: f'"{cell}"'}

    rows = rows_of("code,pieces,price,sold_at,id", "CD,1,,,", ",".join(cells.values()))

    assert bad_rows(rows, column) == [BadRow(3, column.name, reason)]


def test_rows_are_numbered_by_their_line_and_empty_lines_count() -> None:
    rows = rows_of("code,pieces", "", '"a,b",1', "", "CD,2")

    assert [(row.line, row[CODE], row[PIECES]) for row in rows] == [(3, "a,b", 1), (5, "CD", 2)]


def test_a_torn_row_gives_no_cell_and_the_rows_after_it_are_read() -> None:
    rows = rows_of("code,pieces", 'C"D,1', '"C"D,1', "CD", "CD,1,2", "CD,3")

    reason = "The row has more or fewer cells than the header."
    assert bad_rows(rows, CODE) == bad_rows(rows, PRICE)
    assert bad_rows(rows, CODE) == [
        BadRow(3, "", "A quote stands inside a cell. Please write it twice, in a cell that is in quotes."),
        BadRow(4, "", reason),
        BadRow(5, "", reason),
    ]
    assert (rows[0][CODE], rows[4][PIECES]) == ('C"D', 3)
    assert [row.text(CODE) for row in rows[1:4]] == ["", "CD", "CD"]


def test_a_quote_that_is_never_closed_is_told_where_it_opens() -> None:
    rows = rows_of("code,pieces", "CD,1", '"CD,1', "CD,1", "CD,1")

    assert bad_rows(rows, CODE) == [BadRow(3, "", "A quote is opened in this row and not closed.")]


def test_rows_are_read_one_at_a_time() -> None:
    taken = []

    def lines() -> Iterable[str]:
        for line in ("code,pieces\n", "CD,1\n", "LP,1\n", "MC,1\n"):
            taken.append(line)
            yield line

    rows = read_rows(lines(), SALES, NEW_YORK)

    assert taken == ["code,pieces\n"]
    assert next(rows)[CODE] == "CD"
    assert taken == ["code,pieces\n", "CD,1\n"]


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("", "The file is empty."),
        ("code;pieces", "The columns are separated by semicolons. Please save the file with commas."),
        ("code|pieces", "The columns are separated by bars. Please save the file with commas."),
        ("code,pieces,colour,size", "The header has unknown columns: colour, size."),
        ("price", "The header lacks these columns: code, pieces."),
        ("code,pieces,Code", "The header has a column twice."),
    ],
)
def test_another_header_is_refused_before_any_row_is_read(header: str, reason: str) -> None:
    with pytest.raises(WrongHeader) as refusal:
        read_rows([header, "CD,1"], SALES, NEW_YORK)

    assert refusal.value.message == reason


def test_people_are_told_of_a_format_what_its_columns_declare() -> None:
    assert SALES.description.splitlines() == [
        "Sales as CSV.",
        "",
        "| column    | needed | holds       |",
        "|-----------|--------|-------------|",
        "| `code`    | yes    | the article |",
        "| `pieces`  | yes    | how many    |",
        "| `price`   | no     | decimal     |",
        "| `sold_at` | no     | ISO 8601    |",
        "| `id`      | no     | an id       |",
        "",
        "One row a sale.",
    ]
