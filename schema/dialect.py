"""The inputs that all admin lists share, in the nestjs-query dialect: Refine's published data provider sends them.

A list takes `filter`, `sorting` and `paging`. `schema.admin` makes each list's own filter and sort inputs.
"""

from datetime import datetime
from enum import Enum
from typing import Any, Generic, TypeVar

import strawberry

from domain.errors import InvalidInput
from schema.connections import LARGEST_PAGE

Choice = TypeVar("Choice", bound=Enum)


def _operator(name: str, description: str) -> Any:
    """A comparison by its name in the graph, which is also the domain's."""
    return strawberry.field(name=name, description=description, default=strawberry.UNSET)


@strawberry.input(description="A condition on an id.")
class IDFilterComparison:
    """Comparisons of ids."""

    eq: strawberry.ID | None = _operator("eq", "Equal.")
    neq: strawberry.ID | None = _operator("neq", "Not equal.")
    in_: list[strawberry.ID] | None = _operator("in", "One of these.")
    not_in: list[strawberry.ID] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A condition on an enum value.")
class FilterComparison(Generic[Choice]):
    """Comparisons of an enum's values. In the graph, the enum's name precedes this name."""

    eq: Choice | None = _operator("eq", "Equal.")
    neq: Choice | None = _operator("neq", "Not equal.")
    in_: list[Choice] | None = _operator("in", "One of these.")
    not_in: list[Choice] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A condition on a text.")
class StringFieldComparison:
    """Comparisons of texts."""

    is_: bool | None = _operator("is", "With null: no value.")
    is_not: bool | None = _operator("isNot", "With null: any value.")
    eq: str | None = _operator("eq", "Equal.")
    neq: str | None = _operator("neq", "Not equal.")
    gt: str | None = _operator("gt", "After, in alphabetical order.")
    gte: str | None = _operator("gte", "After or equal.")
    lt: str | None = _operator("lt", "Before, in alphabetical order.")
    lte: str | None = _operator("lte", "Before or equal.")
    like: str | None = _operator("like", "Matches a pattern with % and _.")
    not_like: str | None = _operator("notLike", "Does not match a pattern with % and _.")
    i_like: str | None = _operator("iLike", "Matches a pattern, ignoring case.")
    not_i_like: str | None = _operator("notILike", "Does not match a pattern, ignoring case.")
    in_: list[str] | None = _operator("in", "One of these.")
    not_in: list[str] | None = _operator("notIn", "None of these.")


@strawberry.input(description="A period between two instants.")
class DateFieldComparisonBetween:
    """A period, both ends included."""

    lower: datetime = strawberry.field(description="The first instant.")
    upper: datetime = strawberry.field(description="The last instant, included.")


@strawberry.input(description="A condition on an instant.")
class DateFieldComparison:
    """Comparisons of instants."""

    is_: bool | None = _operator("is", "With null: no value.")
    is_not: bool | None = _operator("isNot", "With null: any value.")
    eq: datetime | None = _operator("eq", "Equal.")
    neq: datetime | None = _operator("neq", "Not equal.")
    gt: datetime | None = _operator("gt", "Later.")
    gte: datetime | None = _operator("gte", "Later or equal.")
    lt: datetime | None = _operator("lt", "Earlier.")
    lte: datetime | None = _operator("lte", "Earlier or equal.")
    in_: list[datetime] | None = _operator("in", "One of these.")
    not_in: list[datetime] | None = _operator("notIn", "None of these.")
    between: DateFieldComparisonBetween | None = _operator("between", "Within a period.")
    not_between: DateFieldComparisonBetween | None = _operator("notBetween", "Outside a period.")


@strawberry.enum(description="The sort direction.")
class SortDirection(Enum):
    """Directions."""

    ASC = strawberry.enum_value("asc", description="Smallest first.")
    DESC = strawberry.enum_value("desc", description="Largest first.")


@strawberry.enum(description="The position of rows without a value.")
class SortNulls(Enum):
    """The positions of nulls."""

    NULLS_FIRST = strawberry.enum_value("first", description="Before all other rows.")
    NULLS_LAST = strawberry.enum_value("last", description="After all other rows.")


@strawberry.input(description="A page by offset.")
class OffsetPaging:
    """Limit and offset."""

    limit: int | None = strawberry.field(description="The number of rows, from 1 to 100.", default=None)
    offset: int | None = strawberry.field(description="The number of rows to skip.", default=None)

    def bounds(self) -> tuple[int, int]:
        """Limit and offset. Raises InvalidInput outside their ranges."""
        limit = 20 if self.limit is None else self.limit
        offset = self.offset or 0
        if not 1 <= limit <= LARGEST_PAGE:
            raise InvalidInput(f"A page has from 1 to {LARGEST_PAGE} entries.", path=("paging", "limit"))
        if not 0 <= offset <= 1_000_000:
            raise InvalidInput("An offset is from 0 to 1,000,000.", path=("paging", "offset"))
        return limit, offset
