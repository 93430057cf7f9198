"""What `laurel import purchases` tells on the terminal."""

from pathlib import Path

import pytest

from api.cli.counting import counted
from tests.processes import finished

HEADER = "source,external_id,occurred_at,sku,quantity,unit_price\n"


def rows(*external_ids: str, quantity: str) -> str:
    return "".join(f"till-1,{id},2026-11-20T12:00:00Z,COFFEE,{quantity},4.50\n" for id in external_ids)


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 rows were"), (1, "1 row was"), (2, "2 rows were"), (1_000, "1,000 rows were")]
)
def test_one_is_told_in_the_singular(number: int, told: str) -> None:
    assert counted(number, "row was", "rows were") == told


@pytest.mark.slow
async def test_an_import_tells_what_it_did_in_plain_sentences(
    programme: None, database_url: str, tmp_path: Path
) -> None:
    environment = {"LAUREL_DATABASE_URL": database_url, "LAUREL_LOG_LEVEL": "error"}
    file = tmp_path / "one.csv"
    file.write_text(HEADER + rows("R1", quantity="1") + rows("B1", quantity="none"))
    more = tmp_path / "more.csv"
    more.write_text(HEADER + rows("R1", "R2", "R3", quantity="1") + rows("B1", "B2", quantity="none"))

    first = await finished("import", "purchases", str(file), environment=environment)
    second = await finished("import", "purchases", str(more), environment=environment)

    assert (first[0], first[1]) == (1, "1 purchase was recorded, 0 were on record already.\n")
    assert f"1 row was not loaded; see {file}.bad.csv.\n" in first[2]
    assert (second[0], second[1]) == (1, "2 purchases were recorded, 1 was on record already.\n")
    assert f"2 rows were not loaded; see {more}.bad.csv.\n" in second[2]


@pytest.mark.slow
async def test_what_cannot_be_begun_is_told_and_nothing_else(
    programme: None, database_url: str, tmp_path: Path
) -> None:
    environment = {"LAUREL_DATABASE_URL": database_url, "LAUREL_LOG_LEVEL": "error"}
    file = tmp_path / "excel.csv"
    file.write_text(HEADER.replace(",", ";"))

    told = [
        await finished("import", "purchases", str(file), environment=environment),
        await finished("import", "balances", str(file), environment=environment),
        await finished("export", "journal", "--unit", "stars", environment=environment),
    ]

    by_semicolons = "The columns are separated by semicolons. Please save the file with commas.\n"
    assert told == [(1, "", by_semicolons), (1, "", by_semicolons), (1, "", "There is no such unit.\n")]
