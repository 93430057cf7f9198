"""Loading purchases from a CSV file."""

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from domain import purchases
from domain.actor import SYSTEM
from domain.database import fetch
from domain.files import WrongHeader
from domain.ids import new_id
from domain.programme import the_programme
from domain.purchases import BadRow
from tests.clock import START
from tests.factories import balance_of, draft, ledger_is_sound, member
from tests.shopping import bring_back

pytestmark = pytest.mark.usefixtures("programme")

HEADER = "source,external_id,occurred_at,card_number,sku,quantity,unit_price,discount"


async def _load(lines: Iterable[str], *, header: str = HEADER, enrol: bool = False) -> purchases.ImportReport:
    parsed = purchases.parse_purchases([header, *lines], programme=await the_programme())
    return await purchases.import_purchases(parsed, actor=SYSTEM, clock=lambda: START, new_id=new_id, enrol=enrol)


async def test_rows_of_one_receipt_become_one_purchase() -> None:
    ada = await member()

    report = await _load(
        [
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,2,10.50,1.00",
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},LP,1,9.99,",
            f"shop,2,2026-11-02T12:00:00+00:00,{ada.card_number},CD,1,5.00,",
        ]
    )

    assert (report.recorded, report.repeated, report.bad) == (2, 0, [])
    assert await balance_of(ada) == 29 + 5
    rows = await fetch("SELECT external_id, total_minor, occurred_at FROM purchase ORDER BY external_id")
    assert [tuple(row) for row in rows] == [
        ("1", 2999, datetime(2026, 11, 1, 17, 0, tzinfo=UTC)),
        ("2", 500, datetime(2026, 11, 2, 12, 0, tzinfo=UTC)),
    ]


@pytest.mark.slow
async def test_a_second_run_changes_nothing() -> None:
    ada = await member()
    lines = [f"shop,{n},2026-11-01T12:00:00,{ada.card_number},CD,1,10.00," for n in range(1200)]
    await _load(lines)

    report = await _load(lines)

    assert (report.recorded, report.repeated, report.bad) == (0, 1200, [])
    assert await balance_of(ada) == 12_000
    assert await ledger_is_sound()


@pytest.mark.slow
async def test_a_run_after_an_interrupted_one_loads_the_rest() -> None:
    ada = await member()
    lines = [f"shop,{n},2026-11-01T12:00:00,{ada.card_number},CD,1,10.00," for n in range(1200)]

    def interrupt(report: purchases.ImportReport) -> None:
        raise KeyboardInterrupt

    parsed = purchases.parse_purchases([HEADER, *lines], programme=await the_programme())
    with pytest.raises(KeyboardInterrupt):
        await purchases.import_purchases(parsed, actor=SYSTEM, clock=lambda: START, new_id=new_id, progress=interrupt)

    report = await _load(lines)

    assert (report.recorded, report.repeated) == (700, 500)
    assert await balance_of(ada) == 12_000


async def test_bad_rows_are_told_by_line_and_column_and_the_good_ones_loaded() -> None:
    ada = await member()
    card = ada.card_number

    report = await _load(
        [
            f"shop,1,2026-11-01T12:00:00,{card},CD,1,10.00,",
            f"shop,2,yesterday,{card},CD,1,10.00,",
            f"shop,3,2026-11-01T12:00:00,{card},CD,some,10.00,",
            f"shop,4,2026-11-01T12:00:00,{card},CD,1,ten,",
            f"shop,5,2026-11-01T12:00:00,{card},CD,1,10.001,",
            "shop,6,2026-11-01T12:00:00,NOBODY,CD,1,10.00,",
            f"shop,8,2099-11-01T12:00:00,{card},CD,1,10.00,",
            f"shop,9,2026-11-01T12:00:00,{card},CD,1,10.00,11.00",
            f",10,2026-11-01T12:00:00,{card},CD,1,10.00,",
            f"shop,11,2026-11-01T12:00:00,{card},C\udcffD,1,10.00,",
            f"shop,12,2026-11-01T12:00:00,{card},CD,1,10.00,",
        ]
    )

    assert report.recorded == 2
    assert sorted(report.bad, key=lambda bad: bad.line) == [
        BadRow(3, "occurred_at", "'yesterday' is not a time such as 2026-11-20T18:30:00Z."),
        BadRow(4, "quantity", "'some' is not a whole number."),
        BadRow(5, "unit_price", "'ten' is not a decimal number."),
        BadRow(6, "unit_price", "10.001 has more decimal places than USD has."),
        BadRow(7, "card_number", "There is no member with this card number."),
        BadRow(8, "occurred_at", "This cannot have happened in the future."),
        BadRow(9, "discount", "The discount is more than the line costs."),
        BadRow(10, "source", "This must not be empty."),
        BadRow(11, "sku", "This holds characters that cannot be printed."),
    ]
    assert await balance_of(ada) == 20


async def test_one_bad_row_keeps_its_whole_receipt_out() -> None:
    ada = await member()

    report = await _load(
        [
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,1,10.00,",
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},LP,0x,9.00,",
        ]
    )

    assert report.recorded == 0
    assert report.bad == [
        BadRow(2, "", "Another row of the same receipt has an error."),
        BadRow(3, "quantity", "'0x' is not a whole number."),
    ]
    assert await balance_of(ada) == 0


IN_DOUBT = "A row next to this receipt cannot be read, and may belong to it."
BROKEN = {
    "a quote that is not closed": (
        'shop,1,2026-11-01T12:00:00,"C"ard,LP,1,9.00,',
        "A quote stands inside a cell. Please write it twice, in a cell that is in quotes.",
    ),
    "a cell too few": ("1,2026-11-01T12:00:00,C,LP,1,9.00,", "The row has more or fewer cells than the header."),
    "a cell too many": ("shop,,1,2026-11-01T12:00:00,C,LP,1,9.00,", "The row has more or fewer cells than the header."),
}


@pytest.mark.parametrize(("broken", "reason"), BROKEN.values(), ids=BROKEN)
async def test_a_row_that_cannot_be_read_keeps_the_receipt_around_it_out_until_it_is_mended(
    broken: str, reason: str
) -> None:
    ada = await member()
    cd, lp, mc, other = (
        f"shop,{n},2026-11-01T12:00:00,{ada.card_number},{sku},1,10.00,"
        for n, sku in [(1, "CD"), (1, "LP"), (1, "MC"), (2, "CD")]
    )

    report = await _load([cd, broken, mc, other])
    mended = await _load([cd, lp, mc, other])

    assert (report.recorded, report.bad) == (
        1,
        [
            BadRow(2, "", IN_DOUBT),
            BadRow(3, "", reason),
            BadRow(4, "", IN_DOUBT),
        ],
    )
    assert (mended.recorded, mended.repeated, mended.bad) == (1, 1, [])
    assert await balance_of(ada) == 40


@pytest.mark.parametrize(("broken", "reason"), BROKEN.values(), ids=BROKEN)
async def test_a_row_that_cannot_be_read_leaves_the_receipt_after_it_alone(broken: str, reason: str) -> None:
    ada = await member()

    report = await _load([broken, f"shop,2,2026-11-01T12:00:00,{ada.card_number},CD,1,10.00,"])

    assert (report.recorded, report.bad) == (1, [BadRow(2, "", reason)])
    assert await balance_of(ada) == 10


async def test_a_torn_row_that_names_the_receipt_after_it_keeps_it_out() -> None:
    ada = await member()

    report = await _load(
        [
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,1",
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},LP,1,9.00,",
            f"shop,2,2026-11-01T12:00:00,{ada.card_number},CD,1,10.00,",
        ]
    )

    assert (report.recorded, report.bad) == (
        1,
        [
            BadRow(2, "", "The row has more or fewer cells than the header."),
            BadRow(3, "", IN_DOUBT),
        ],
    )
    assert await balance_of(ada) == 10


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("occurred_at", "2026-11-02T12:00:00,USD,Main Street,{card},"),
        ("currency", "2026-11-01T12:00:00,EUR,Main Street,{card},"),
        ("store", "2026-11-01T12:00:00,USD,Side Street,{card},"),
        ("card_number", "2026-11-01T12:00:00,USD,Main Street,OTHER,"),
        ("email", "2026-11-01T12:00:00,USD,Main Street,{card},ada@example.com"),
    ],
)
async def test_rows_of_one_receipt_that_contradict_each_other_keep_it_out(column: str, cells: str) -> None:
    ada = await member()
    first = f"2026-11-01T12:00:00,USD,Main Street,{ada.card_number},"

    report = await _load(
        [f"shop,1,CD,1,10.00,{first}", f"shop,1,LP,1,9.00,{cells.format(card=ada.card_number)}"],
        header="source,external_id,sku,quantity,unit_price,occurred_at,currency,store,card_number,email",
    )

    assert (report.recorded, report.bad) == (
        0,
        [
            BadRow(2, "", "Another row of the same receipt has an error."),
            BadRow(3, column, "This differs from the first row of the same receipt."),
        ],
    )
    assert await balance_of(ada) == 0


async def test_the_same_receipt_with_other_content_is_a_bad_row() -> None:
    ada = await member()
    await _load([f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,1,10.00,"])

    report = await _load([f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,1,99.00,"])

    assert (report.recorded, report.repeated) == (0, 0)
    assert report.bad == [
        BadRow(2, "external_id", "This id is already on record with other content. Use a new id for a new request.")
    ]
    assert await balance_of(ada) == 10


async def test_unknown_cards_join_when_they_may() -> None:
    report = await _load(
        ["shop,1,2026-11-01T12:00:00,NEW-1,CD,1,10.00,", "shop,2,2026-10-01T12:00:00,NEW-1,CD,1,10.00,"], enrol=True
    )

    assert (report.recorded, report.bad) == (2, [])
    rows = await fetch("SELECT card_number, joined_at FROM member")
    assert [tuple(row) for row in rows] == [("NEW-1", datetime(2026, 10, 1, 16, 0, tzinfo=UTC))]


async def test_those_who_join_get_the_ids_that_were_made_for_them() -> None:
    made = [new_id()]
    parsed = purchases.parse_purchases(
        [HEADER, "shop,1,2026-11-01T12:00:00,NEW-1,CD,1,10.00,"], programme=await the_programme()
    )

    await purchases.import_purchases(parsed, actor=SYSTEM, clock=lambda: START, new_id=iter(made).__next__, enrol=True)

    assert [row["id"] for row in await fetch("SELECT id FROM member")] == made


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("", "The file is empty."),
        (HEADER.replace(",", ";"), "The columns are separated by semicolons. Please save the file with commas."),
        (HEADER.replace(",", "\t"), "The columns are separated by tabs. Please save the file with commas."),
        ("source,external_id", "The header lacks these columns: occurred_at, sku, quantity, unit_price."),
        (HEADER + ",colour", "The header has unknown columns: colour."),
        (HEADER + ",sku", "The header has a column twice."),
    ],
)
async def test_a_wrong_header_loads_nothing(header: str, reason: str) -> None:
    with pytest.raises(WrongHeader) as refused:
        await _load([], header=header)

    assert refused.value.message == reason


async def test_returns_that_came_before_the_import_are_applied_with_it() -> None:
    ada = await member()
    await bring_back(draft(ada, external_id="1", source="shop"), (2, 1))

    report = await _load(
        [
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},CD,2,10.50,1.00",
            f"shop,1,2026-11-01T12:00:00,{ada.card_number},LP,1,9.99,",
        ]
    )

    # Of 29 points the two CDs were granted 19 and the LP 10.
    assert (report.recorded, await balance_of(ada)) == (1, 19)
    assert [row["state"] for row in await fetch("SELECT state FROM parked_return")] == ["applied"]
    assert await ledger_is_sound()
