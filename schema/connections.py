"""Lists in pages: keyset connections with opaque cursors that stay good while rows come and go."""

import base64
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import orjson
import strawberry

from domain.errors import InvalidInput

Node = TypeVar("Node")
Row = TypeVar("Row")

LARGEST_PAGE = 100

First = Annotated[int, strawberry.argument(description="How many entries, from 1 to 100.")]
After = Annotated[str | None, strawberry.argument(description="The cursor to go on from: `pageInfo.endCursor`.")]


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Relay's page information."""

    has_next_page: bool = strawberry.field(description="Whether there are entries behind this page.")
    has_previous_page: bool = strawberry.field(description="Whether there are entries before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first entry.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last entry; give it as `after`.")


@strawberry.type(description="An entry of a page with its cursor.")
class Edge(Generic[Node]):
    """Relay's edge."""

    cursor: str = strawberry.field(description="Where this entry stands in the list.")
    node: Node = strawberry.field(description="The entry.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[Node]):
    """Relay's connection, with the nodes beside the edges and a count that is reckoned only when it is asked for."""

    edges: list[Edge[Node]] = strawberry.field(description="The entries with their cursors.")
    nodes: list[Node] = strawberry.field(description="The entries.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in its list.")
    counter: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="How many entries the whole list has. Costs a count; ask for it when you show it.")
    async def total_count(self) -> int:
        return await self.counter()


def page(
    rows: Sequence[Row],
    *,
    first: int,
    after: object,
    key: Callable[[Row], tuple[Any, UUID | str]],
    of: Callable[[Row], Node],
    count: Callable[[], Awaitable[int]],
) -> Connection[Node]:
    """A page of `first` entries from `first` + 1 rows, the last of which only tells that there are more."""
    shown = rows[:first]
    edges = [Edge(cursor=encode_cursor(*key(row)), node=of(row)) for row in shown]
    return Connection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo(
            has_next_page=len(rows) > first,
            has_previous_page=after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        counter=count,
    )


def page_size(first: int) -> int:
    """The page size that was asked for. Raises InvalidInput beyond 1 to LARGEST_PAGE."""
    if not 1 <= first <= LARGEST_PAGE:
        raise InvalidInput(f"A page has from 1 to {LARGEST_PAGE} entries.", path=("first",))
    return first


def encode_cursor(value: datetime | int | str, id: UUID | str) -> str:
    """The opaque form of a place in a list: what it is sorted by, and the id that breaks ties."""
    return base64.urlsafe_b64encode(orjson.dumps([value, id], default=str)).decode().rstrip("=")


def _decode(cursor: str) -> tuple[Any, str]:
    try:
        value, id = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if isinstance(id, str):
            return value, id
    except (ValueError, TypeError):
        pass
    raise InvalidInput("This is not a cursor of ours.", path=("after",))


def cursor_by_time(cursor: str | None) -> tuple[datetime, UUID] | None:
    """The place in a list sorted by an instant. Raises InvalidInput for what we never gave out."""
    if cursor is None:
        return None
    value, id = _decode(cursor)
    try:
        return datetime.fromisoformat(value).astimezone(UTC), UUID(id)
    except (ValueError, TypeError, OverflowError):
        raise InvalidInput("This is not a cursor of this list.", path=("after",)) from None


def cursor_by_number(cursor: str | None) -> tuple[int, str] | None:
    """The place in a list sorted by a whole number, and the id as text. Raises InvalidInput for what we never gave."""
    if cursor is None:
        return None
    value, id = _decode(cursor)
    if not isinstance(value, int) or abs(value) >= 2**63 or not id.isprintable():
        raise InvalidInput("This is not a cursor of this list.", path=("after",))
    return value, id
