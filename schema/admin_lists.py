"""Admin lists in the nestjs-query dialect. Each is declared once, as a field of a query type.

    staff_members: Connection[StaffMember] = admin_list(
        StaffMember,
        plural="staff members",
        description="The staff of the programme, newest first. For staff.",
        columns=[
            Column("email", "By e-mail address.", StringFieldComparison),
            Column("disabled_at", "By the time of the lock-out.", DateFieldComparison),
        ],
    )

The filter input, the sort input, the pages with their total, and the finder of `node` follow. Every list has an `id`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Self

import strawberry

from domain.errors import InvalidInput
from domain.instants import check_instant
from domain.relations import EVERYTHING, AllOf, AnyOf, Compare, Condition, Order, Relation, Window
from domain.texts import can_be_kept
from schema.context import Context, Info
from schema.dialect import DateFieldComparisonBetween, IDFilterComparison, OffsetPaging, SortDirection, SortNulls
from schema.ids import camel_case, inner_id
from schema.nodes import finds_rows
from schema.pages import page_of, rows_field
from schema.rows import OfRows
from schema.statements import RowsField


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name in the relation.

    `compared` is the input that filters by the column; without one the column only sorts. A column compared by id names
    the type of its ids, the `reference`.
    """

    name: str
    description: str
    compared: Any = None
    sorts: bool = True
    reference: str | None = None

    def __post_init__(self) -> None:
        if (self.compared is IDFilterComparison) is not (self.reference is not None):
            raise TypeError(f"{self.name}: a column compared by id, and no other, has a `reference`.")


@dataclass(frozen=True, slots=True)
class AdminList:
    """A declared list: the type of its entries, the relation with their rows, and the columns."""

    type: type[OfRows]
    relation: Relation[Any]
    columns: Sequence[Column]

    def window(
        self,
        context: Context,
        filter: Any = None,
        sorting: Sequence[Any] | None = None,
        paging: OffsetPaging | None = None,
    ) -> Window:
        """The page that these arguments ask for. Raises InvalidInput."""
        first, offset = (paging or OffsetPaging()).bounds()
        where = condition_of(filter, columns=self.columns)
        return Window(first=first, offset=offset, where=where, order=_orders_of(sorting))


ADMIN_LISTS: dict[str, AdminList] = {}
"""Every declared list, by the name of its type."""


def admin_list(type_: type[OfRows], *, plural: str, description: str, columns: Sequence[Column]) -> Any:
    """The query field of a list of the rows of a type, for the actors who may read its relation.

    The list becomes the finder of this type for `node`. `plural` is the entries' name in descriptions.
    """
    kind, relation = type_.__name__, type_.relation
    assert relation is not None, f"{kind} has no relation"
    columns = [Column("id", "By id.", IDFilterComparison, reference=kind), *columns]
    declared = ADMIN_LISTS[kind] = AdminList(type_, relation, columns)
    finds_rows(type_)

    async def resolve(info: Info, filter: Any = None, sorting: Any = None, paging: Any = None) -> Any:
        asker, wanted = info.context.asker, declared.window(info.context, filter, sorting, paging)
        assert wanted.first is not None
        rows = await relation.page(
            asker, where=wanted.where, order=wanted.order, first=wanted.first + 1, offset=wanted.offset
        )
        return page_of(
            relation, rows, wanted.first, wanted.offset or None, lambda: relation.count(asker, where=wanted.where)
        )

    filters = filter_input(kind, plural=plural, columns=columns) | None
    sorts = list[_sort_input(kind, plural=plural, columns=columns)] | None  # type: ignore[misc, valid-type]
    resolve.__annotations__ = {  # the inputs are made here, and the type of the field stands in its class
        "info": Info,
        "filter": Annotated[filters, strawberry.argument(description=f"Conditions on the {plural}.")],
        "sorting": Annotated[sorts, strawberry.argument(description="The sort order; the first entry decides first.")],
        "paging": Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")],
    }
    return rows_field(resolve, RowsField(relation, declared.window), description=description)


def filter_input(kind: str, *, plural: str, columns: Sequence[Column]) -> Any:
    """The input `<kind>Filter`: a condition for each column that filters, and conditions nested in `and` and `or`."""
    conditions = [column for column in columns if column.compared is not None]
    fields = {
        "and_": strawberry.field(name="and", description="All of these conditions must hold.", default=None),
        "or_": strawberry.field(name="or", description="One of these conditions must hold.", default=None),
    } | {column.name: strawberry.field(description=column.description, default=None) for column in conditions}
    types = dict.fromkeys(("and_", "or_"), list[Self] | None)  # type: ignore[misc]  # of the class made below
    types |= {column.name: column.compared | None for column in conditions}
    made = type(f"{kind}Filter", (), {"__annotations__": types, **fields})
    return strawberry.input(made, description=f"Conditions on {plural}. All given conditions must hold.")


def _sort_input(kind: str, *, plural: str, columns: Sequence[Column]) -> Any:
    """The input `<kind>Sort`, with an enum of the columns that sort."""
    values = {
        column.name.upper(): strawberry.enum_value(
            column.name, name=camel_case(column.name), description=column.description
        )
        for column in columns
        if column.sorts
    }
    names: Any = Enum(f"{kind}SortFields", values)  # type: ignore[misc]  # the name is no literal
    fields = {
        "field": strawberry.field(description="The field to sort by."),
        "direction": strawberry.field(description="Ascending or descending."),
        "nulls": strawberry.field(description="The position of rows without a value.", default=None),
    }
    types = {
        "field": strawberry.enum(names, description=f"The fields that sort {plural}."),
        "direction": SortDirection,
        "nulls": SortNulls | None,
    }
    made = type(f"{kind}Sort", (), {"__annotations__": types, **fields})
    return strawberry.input(made, description=f"A sort key of a list of {plural}.")


def condition_of(filter: Any, *, columns: Sequence[Column]) -> Condition:
    """The domain's condition of a filter input, with ids of the graph as ids of the domain. Raises InvalidInput."""
    if not filter:
        return EVERYTHING
    parts: list[Condition] = []
    for name, together in (("and_", AllOf), ("or_", AnyOf)):
        if nested := getattr(filter, name):
            parts.append(together([condition_of(part, columns=columns) for part in nested]))
    for column in columns:
        if column.compared is not None and (comparison := getattr(filter, column.name)):
            parts += _comparisons(column, comparison)
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _comparisons(column: Column, comparison: Any) -> list[Condition]:
    found: list[Condition] = []
    for field in comparison.__strawberry_definition__.fields:
        value, operator = getattr(comparison, field.python_name), field.graphql_name
        if value is strawberry.UNSET or (value is None and operator not in ("is", "isNot")):
            continue
        path = ("filter", camel_case(column.name), operator)
        found.append(Compare(column.name, operator, _value(value, column=column, path=path)))
    return found


def _value(value: Any, *, column: Column, path: tuple[str, ...]) -> Any:
    """The value of a comparison, as a database parameter. Raises InvalidInput."""
    if isinstance(value, list):
        return [_value(one, column=column, path=path) for one in value]
    if isinstance(value, DateFieldComparisonBetween):
        return _value(value.lower, column=column, path=path), _value(value.upper, column=column, path=path)
    if column.reference is not None:
        return inner_id(value, column.reference, path=path)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        raise InvalidInput("This field accepts only null.", path=path)
    if isinstance(value, datetime):
        return check_instant(value, path=path)
    if isinstance(value, str) and not can_be_kept(value):
        raise InvalidInput("This holds characters that cannot be printed.", path=path)
    return value


def _orders_of(sorting: Sequence[Any] | None) -> list[Order]:
    """The domain's orders of sort inputs."""
    return [
        Order(
            sort.field.value,
            descending=sort.direction is SortDirection.DESC,
            nulls_first=None if sort.nulls is None else sort.nulls is SortNulls.NULLS_FIRST,
        )
        for sort in sorting or ()
    ]
