"""Finding purchases by id, and the list of returns that came before theirs."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from domain import purchases
from schema.connections import Connection
from schema.context import Info
from schema.dialect import (
    DateFieldComparison,
    FilterComparison,
    IDFilterComparison,
    OffsetPaging,
    SortDirection,
    SortNulls,
    StringFieldComparison,
    admin_list,
)
from schema.nodes import finds_nodes
from schema.purchases.types import ParkedReturn, Purchase, ReturnState


@strawberry.enum(description="What parked returns can be sorted by.")
class ParkedReturnSortFields(Enum):
    """The columns of the list, under the names of the graph."""

    id = strawberry.enum_value("id", description="By id.")
    source = strawberry.enum_value("source", description="By the system that reported it.")
    externalId = strawberry.enum_value("external_id", description="By its number there.")
    purchaseSource = strawberry.enum_value("purchase_source", description="By the source of its purchase.")
    purchaseExternalId = strawberry.enum_value("purchase_external_id", description="By the number of its purchase.")
    occurredAt = strawberry.enum_value("occurred_at", description="By the time the goods came back.")
    recordedAt = strawberry.enum_value("recorded_at", description="By the time it was reported.")
    state = strawberry.enum_value("state", description="By what became of it.")
    reason = strawberry.enum_value("reason", description="By the code of the refusal.")
    settledAt = strawberry.enum_value("settled_at", description="By the time it was applied or refused.")


@strawberry.input(description="Which parked returns to list.")
class ParkedReturnFilter:
    """Tests on parked returns; all of them must hold."""

    and_: list["ParkedReturnFilter"] | None = strawberry.field(name="and", description="All of these.", default=None)
    or_: list["ParkedReturnFilter"] | None = strawberry.field(name="or", description="Any of these.", default=None)
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    source: StringFieldComparison | None = strawberry.field(description="By the reporting system.", default=None)
    external_id: StringFieldComparison | None = strawberry.field(description="By its number there.", default=None)
    purchase_source: StringFieldComparison | None = strawberry.field(
        description="By the source of its purchase.", default=None
    )
    purchase_external_id: StringFieldComparison | None = strawberry.field(
        description="By the number of its purchase.", default=None
    )
    occurred_at: DateFieldComparison | None = strawberry.field(
        description="By the time the goods came back.", default=None
    )
    recorded_at: DateFieldComparison | None = strawberry.field(description="By the time it was reported.", default=None)
    state: FilterComparison[ReturnState] | None = strawberry.field(description="By what became of it.", default=None)
    reason: StringFieldComparison | None = strawberry.field(description="By the code of the refusal.", default=None)
    settled_at: DateFieldComparison | None = strawberry.field(
        description="By the time it was applied or refused.", default=None
    )


@strawberry.input(description="How to sort parked returns.")
class ParkedReturnSort:
    """One thing to sort by."""

    field: ParkedReturnSortFields = strawberry.field(description="What to sort by.")
    direction: SortDirection = strawberry.field(description="Which way.")
    nulls: SortNulls | None = strawberry.field(description="Where those without a value go.", default=None)


@strawberry.type
class PurchaseQueries:
    """What shops reported."""

    @strawberry.field(description="Returns that came before their purchase, those reported last first. For staff.")
    async def parked_returns(
        self,
        info: Info,
        filter: Annotated[ParkedReturnFilter | None, strawberry.argument(description="Which ones.")] = None,
        sorting: Annotated[list[ParkedReturnSort] | None, strawberry.argument(description="In which order.")] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="Which page.")] = None,
    ) -> Connection[ParkedReturn]:
        return await admin_list(
            partial(purchases.parked_returns_for, info.context.actor),
            partial(purchases.count_parked_returns_for, info.context.actor),
            kind="ParkedReturn",
            filter=filter,
            sorting=sorting,
            paging=paging,
            key=lambda row: (row.recorded_at, row.id),
            of=ParkedReturn.of,
        )


@finds_nodes("Purchase")
async def _find_purchases(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Purchase]:
    found = await purchases.purchases_by_id(ids, actor=info.context.actor)
    return {id: Purchase.of(row) for id, row in found.items()}


@finds_nodes("ParkedReturn")
async def _find_parked_returns(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, ParkedReturn]:
    found = await purchases.parked_returns_by_id(ids, actor=info.context.actor)
    return {id: ParkedReturn.of(row) for id, row in found.items()}
