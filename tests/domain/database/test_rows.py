"""Rows as classes: their columns are attributes, by place and not by name."""

from enum import StrEnum
from typing import Annotated

import pytest

from domain.database import Row, fetch_as, fetch_pages


class Colour(StrEnum):
    RED = "red"


class Cup(Row):
    """A row of these tests."""

    size: int
    colour: Colour
    marks: Annotated[list[str], str.split]


async def test_columns_are_attributes_in_their_order(database: str) -> None:
    [cup] = await fetch_as(Cup, "SELECT 3 AS a, 'red' AS b, 'x y' AS c, 'more' AS d")

    assert (cup.size, cup.colour, cup.marks, cup.row) == (3, Colour.RED, ["x", "y"], cup)
    assert isinstance(cup.colour, Colour)
    assert Cup.columns == ("size", "colour", "marks")


async def test_the_last_column_is_the_number_of_the_page(database: str) -> None:
    pages = await fetch_pages(Cup, "SELECT n, 'red', '', n FROM unnest(ARRAY[3, 1]) AS n", pages=3)

    assert [[cup.size for cup in page] for page in pages] == [[1], [], [3]]


@pytest.mark.parametrize("name", ["columns", "types", "row", "keys"])
def test_a_column_is_not_called_like_an_attribute_of_every_row(name: str) -> None:
    with pytest.raises(TypeError):
        type("Bad", (Row,), {"__annotations__": {name: int}})


def test_a_class_of_rows_inherits_no_columns() -> None:
    with pytest.raises(TypeError):
        type("More", (Cup,), {"__annotations__": {"lid": bool}})
