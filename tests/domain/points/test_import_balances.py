"""Members bring along what they held in another system, with its age and its expiry; nothing fires, nobody is told."""

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain import members, points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.errors import InvalidInput
from domain.files import BadRow, WrongHeader
from domain.ids import new_id
from domain.ledger import Reader
from domain.points import BalancesReport
from domain.programme import the_programme
from tests.clock import START
from tests.factories import STAFF, TestMember, balance_of, facts, history_of, ledger_is_sound, member
from tests.processes import finished

pytestmark = pytest.mark.usefixtures("programme")

EXAMPLE = Path(__file__).parent / "opening_balances.csv"
HEADER = "external_id,member,amount,earned_on,expires_on,unit"


async def load(
    lines: Iterable[str], *, header: str = HEADER, enrol: bool = False, source: str = "Old Club"
) -> BalancesReport:
    parsed = points.parse_balances([header, *lines], zone=(await the_programme()).zone)
    return await points.import_balances(
        parsed,
        actor=SYSTEM,
        clock=lambda: START,
        new_id=new_id,
        taken_as=points.OpeningImport(source=source, enrol=enrol),
    )


async def ada_and_bob() -> tuple[TestMember, TestMember]:
    """The members of the example file."""
    ids = [new_id(), new_id()]
    await members.enrol_members(
        actor=SYSTEM, ids=ids, card_numbers=["C-ADA", "C-BOB"], joined_at=[START.replace(year=2020)] * 2
    )
    await members.introduce_member(actor=SYSTEM, member_id=ids[1], name="Bob", email="bob@example.com")
    return TestMember(ids[0], "C-ADA"), TestMember(ids[1], "C-BOB")


async def test_balances_keep_their_age_and_their_expiry_and_nobody_is_told() -> None:
    ada, bob = await ada_and_bob()
    before = await facts()

    report = await load(EXAMPLE.read_text().splitlines()[1:])

    assert (report.opened, report.points, report.repeated, report.bad) == (3, 1550, 0, [])
    assert (await balance_of(ada), await balance_of(bob)) == (1500, 50)
    lots = await fetch("SELECT amount, earned_at, expires_at FROM lot ORDER BY amount DESC")
    assert [tuple(lot) for lot in lots] == [
        (1200, datetime(2025, 3, 1, 5, tzinfo=UTC), datetime(2027, 3, 1, 5, tzinfo=UTC)),
        (300, datetime(2026, 1, 31, 5, tzinfo=UTC), None),
        (50, datetime(2026, 6, 15, 22, 30, tzinfo=UTC), datetime(2027, 1, 1, 5, tzinfo=UTC)),
    ]
    lines = await history_of(ada.id)
    assert {line.explanation(Reader()) for line in lines} == {
        "1,200 points brought over from Old Club.",
        "300 points brought over from Old Club.",
    }
    assert await facts() == before
    assert await ledger_is_sound()


@pytest.mark.slow
async def test_a_second_run_changes_nothing_and_one_after_a_longer_file_opens_the_rest() -> None:
    ada = await member()
    rows = [f"{n},{ada.card_number},10,2026-01-01,," for n in range(1_500)]
    await load(rows[:700])

    longer = await load(rows)
    again = await load(rows)

    assert (longer.opened, longer.repeated, longer.bad) == (800, 700, [])
    assert (again.opened, again.points, again.repeated, again.bad) == (0, 0, 1_500, [])
    assert await balance_of(ada) == 15_000
    assert await ledger_is_sound()


async def test_rows_that_had_expired_before_they_came_are_counted_by_themselves() -> None:
    ada = await member()
    rows = [
        f"{n},{ada.card_number},10,2025-01-01,{day},"
        for n, day in enumerate(["2026-11-18", "2026-11-19", "2026-11-20", ""])
    ]

    first, again = await load(rows), await load(rows)

    assert (first.opened, first.points, first.expired, first.expired_points) == (4, 40, 2, 20)
    assert (again.opened, again.repeated, again.expired, again.expired_points) == (0, 4, 0, 0)
    assert await balance_of(ada) == 20


async def test_another_source_has_ids_of_its_own() -> None:
    ada = await member()
    row = f"1,{ada.card_number},10,2026-01-01,,"

    reports = [await load([row]), await load([row], source="Older Club"), await load([row])]

    assert [(report.opened, report.repeated) for report in reports] == [(1, 0), (1, 0), (0, 1)]


async def test_bad_rows_are_told_by_line_and_column_and_the_good_ones_loaded() -> None:
    ada = await member(email="ada@example.com")
    card = ada.card_number
    await points.create_unit(actor=STAFF, id="stars", draft=points.UnitDraft(name="Stars"), now=START)

    report = await load(
        [
            f"1,{card},10,2026-01-01,,",
            ",C,10,2026-01-01,,",
            "3,NOBODY,10,2026-01-01,,",
            "4,nobody@example.com,10,2026-01-01,,",
            "5,no body@,10,2026-01-01,,",
            "6,,10,2026-01-01,,",
            f"7,{card},ten,2026-01-01,,",
            f"8,{card},0,2026-01-01,,",
            f"9,{card},-5,2026-01-01,,",
            f"10,{card},1.5,2026-01-01,,",
            f"11,{card},9999999999999,2026-01-01,,",
            f"12,{card},10,31.01.2026,,",
            f"13,{card},10,2026-02-30,,",
            f"14,{card},10,2027-01-01,,",
            f"15,{card},10,2026-01-02,2026-01-01,",
            f"16,{card},10,2026-01-01,soon,",
            f"17,{card},10,2026-01-01,,gems",
            f"18,{card},10,2026-01-01,",
            f'19,"{card}"x,10,2026-01-01,,',
            f"1,{card},11,2026-01-01,,",
            f"1,{card},10,2026-01-01,,stars",
            f"2\udcff,{card},10,2026-01-01,,",
            "",
            "24,ada@Example.com,10,2026-01-02,2026-01-02,stars",
        ]
    )

    assert (report.opened, report.points) == (2, 20)
    assert sorted(report.bad, key=lambda bad: bad.line) == [
        BadRow(3, "external_id", "This must have from 1 to 200 characters."),
        BadRow(4, "member", "There is no member with this card number or e-mail address."),
        BadRow(5, "member", "There is no member with this card number or e-mail address."),
        BadRow(6, "member", "'no body@' is not an e-mail address."),
        BadRow(7, "member", "This must not be empty."),
        BadRow(8, "amount", "'ten' is not a whole number from 1."),
        BadRow(9, "amount", "An amount of points is a whole number from 1 to 1,000,000,000,000."),
        BadRow(10, "amount", "'-5' is not a whole number from 1."),
        BadRow(11, "amount", "'1.5' is not a whole number from 1."),
        BadRow(12, "amount", "An amount of points is a whole number from 1 to 1,000,000,000,000."),
        BadRow(13, "earned_on", "'31.01.2026' is neither a day nor a time. Write a day as 2026-01-31."),
        BadRow(14, "earned_on", "'2026-02-30' is neither a day nor a time. Write a day as 2026-01-31."),
        BadRow(15, "earned_on", "This cannot have happened in the future."),
        BadRow(16, "expires_on", "This is before the points were earned."),
        BadRow(17, "expires_on", "'soon' is not a day. Write it as 2026-01-31."),
        BadRow(18, "unit", "There is no such unit."),
        BadRow(19, "", "The row has more or fewer cells than the header."),
        BadRow(20, "", "A quote stands inside a cell. Please write it twice, in a cell that is in quotes."),
        BadRow(21, "external_id", "This id is already on record with other content. Use a new id for a new request."),
        BadRow(22, "external_id", "This id is already on record with other content. Use a new id for a new request."),
        BadRow(23, "external_id", "This holds characters that cannot be printed."),
    ]
    assert await balance_of(ada) == 10
    assert await ledger_is_sound()


async def test_unknown_card_numbers_join_when_they_are_let() -> None:
    rows = ["1,CARD-1,10,2026-02-01,,", "2,CARD-1,5,2026-01-01,,", "3,new@example.com,5,2026-01-01,,"]

    report = await load(rows, enrol=True)

    [row] = await fetch("SELECT card_number, joined_at FROM member")
    assert (report.opened, [bad.line for bad in report.bad]) == (2, [4])
    assert tuple(row) == ("CARD-1", datetime(2026, 1, 1, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("", "The file is empty."),
        ("external_id,member,amount,earned_on,colour", "The header has unknown columns: colour."),
        (
            "external_id;member;amount;earned_on",
            "The columns are separated by semicolons. Please save the file with commas.",
        ),
        ("external_id,member", "The header lacks these columns: amount, earned_on."),
        ("external_id,member,amount,earned_on,unit,unit", "The header has a column twice."),
    ],
)
async def test_a_file_with_another_header_is_not_read(header: str, reason: str) -> None:
    with pytest.raises(WrongHeader) as refusal:
        await load(["1,C,10,2026-01-01,,"], header=header)

    assert refusal.value.message == reason


@pytest.mark.slow
async def test_the_command_line_loads_a_file_and_reports_its_bad_rows(database: str, tmp_path: Path) -> None:
    ada, _ = await ada_and_bob()
    file = tmp_path / "balances.csv"
    shutil.copy(EXAMPLE, file)
    with file.open("a") as opened:
        opened.write("Z-1,NOBODY,5,2026-01-01,,\nZ-2,C-ADA,1000,2024-01-01,2024-12-31,\n")
    environment = {"LAUREL_DATABASE_URL": database}

    first = await finished("import", "balances", str(file), "--source", "Old Club", environment=environment)
    second = await finished("import", "balances", str(EXAMPLE), "--source", "Old Club", environment=environment)

    assert first[:2] == (
        1,
        "4 balances were opened with 2,550 points, 0 were open already.\n"
        "1 of them had expired already, with 1,000 points.\n",
    )
    assert (tmp_path / "balances.csv.bad.csv").read_text().splitlines() == [
        "line,column,reason",
        "5,member,There is no member with this card number or e-mail address.",
    ]
    assert second[:2] == (
        0,
        "0 balances were opened with 0 points, 3 were open already.\nNothing was changed.\n",
    )
    assert await balance_of(ada) == 1500


@pytest.mark.parametrize("source", ["", " ", "Old\nClub", "x" * 201])
async def test_a_source_that_members_could_not_read_is_refused(source: str) -> None:
    ada, _ = await ada_and_bob()

    with pytest.raises(InvalidInput):
        await load(["A-1,C-ADA,100,2020-01-01,,points"], source=source)

    assert await balance_of(ada) == 0
