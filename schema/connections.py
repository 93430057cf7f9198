"""Pages of lists: keyset connections. Their opaque cursors stay valid while rows are added and removed."""

import base64
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import orjson
import strawberry

from domain.errors import InvalidInput

Node = TypeVar("Node")

LARGEST_PAGE = 100

First = Annotated[int, strawberry.argument(description="The number of entries, from 1 to 100.")]
After = Annotated[str | None, strawberry.argument(description="The `pageInfo.endCursor` of the previous page.")]


@strawberry.type(description="The position of a page in its list.")
class PageInfo:
    """Relay's page information."""

    has_next_page: bool = strawberry.field(description="True if entries follow this page.")
    has_previous_page: bool = strawberry.field(description="True if entries precede this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first entry.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last entry. Send it as `after` for the next page."
    )


@strawberry.type(description="An entry of a page with its cursor.")
class Edge(Generic[Node]):
    """Relay's edge."""

    cursor: str = strawberry.field(description="The position of the entry in the list.")
    node: Node = strawberry.field(description="The entry.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[Node]):
    """Relay's connection, with the nodes beside the edges. What nobody selects is not made."""

    rows: strawberry.Private[Sequence[Any]]
    key: strawberry.Private[Callable[[Any], tuple[Any, UUID | str]]]
    has_next: strawberry.Private[bool]
    has_previous: strawberry.Private[bool]
    counter: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="The entries with their cursors.")
    def edges(self) -> list[Edge[Node]]:
        return [Edge(cursor=self.cursor_of(row), node=row) for row in self.rows]

    @strawberry.field(description="The entries.")
    def nodes(self) -> list[Node]:
        return list(self.rows)

    @strawberry.field(description="The position of this page in its list.")
    def page_info(self) -> PageInfo:
        return PageInfo(
            has_next_page=self.has_next,
            has_previous_page=self.has_previous,
            start_cursor=self.cursor_of(self.rows[0]) if self.rows else None,
            end_cursor=self.cursor_of(self.rows[-1]) if self.rows else None,
        )

    @strawberry.field(
        description="The number of entries in the whole list. It costs a count, so request it only to show it."
    )
    async def total_count(self) -> int:
        return await self.counter()

    def cursor_of(self, row: Any) -> str:
        """The position of a row in the list."""
        return encode_cursor(*self.key(row))


def page(
    rows: Sequence[Any],
    *,
    first: int,
    after: object,
    key: Callable[[Any], tuple[Any, UUID | str]],
    count: Callable[[], Awaitable[int]],
) -> Connection[Any]:
    """A page of at most `first` entries. `rows` holds up to `first` + 1; the extra row only shows that more follow."""
    return Connection(
        rows=rows[:first],
        key=key,
        has_next=len(rows) > first,
        has_previous=after is not None,
        counter=count,
    )


def page_size(first: int) -> int:
    """The requested page size. Raises InvalidInput if it is not from 1 to LARGEST_PAGE."""
    if not 1 <= first <= LARGEST_PAGE:
        raise InvalidInput(f"A page has from 1 to {LARGEST_PAGE} entries.", path=("first",))
    return first


def encode_cursor(value: datetime | int | str, id: UUID | str) -> str:
    """An opaque cursor from the sort value and the id that breaks ties."""
    return base64.urlsafe_b64encode(orjson.dumps([value, id], default=str)).decode().rstrip("=")


def _decode(cursor: str) -> tuple[Any, str]:
    try:
        value, id = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if isinstance(id, str):
            return value, id
    except (ValueError, TypeError):
        pass
    raise InvalidInput("This is not a valid cursor.", path=("after",))


def cursor_by_time(cursor: str | None) -> tuple[datetime, UUID] | None:
    """The position in a list sorted by an instant. Raises InvalidInput for a malformed cursor."""
    if cursor is None:
        return None
    value, id = _decode(cursor)
    try:
        return datetime.fromisoformat(value).astimezone(UTC), UUID(id)
    except (ValueError, TypeError, OverflowError):
        raise InvalidInput("This cursor belongs to another list.", path=("after",)) from None


def cursor_by_number(cursor: str | None) -> tuple[int, str] | None:
    """The position in a list sorted by a whole number: number and id. Raises InvalidInput for a malformed cursor."""
    if cursor is None:
        return None
    value, id = _decode(cursor)
    if not isinstance(value, int) or abs(value) >= 2**63 or not id.isprintable():
        raise InvalidInput("This cursor belongs to another list.", path=("after",))
    return value, id
