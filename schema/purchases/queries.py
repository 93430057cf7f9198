"""Purchases by id, and the list of parked returns."""

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


@strawberry.enum(description="The fields that sort parked returns.")
class ParkedReturnSortFields(Enum):
    """The columns of the list, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    source = strawberry.enum_value("source", description="By the shop or till system.")
    externalId = strawberry.enum_value("external_id", description="By the return's number.")
    purchaseSource = strawberry.enum_value("purchase_source", description="By the `source` of the purchase.")
    purchaseExternalId = strawberry.enum_value(
        "purchase_external_id", description="By the `externalId` of the purchase."
    )
    occurredAt = strawberry.enum_value("occurred_at", description="By the time of the return.")
    recordedAt = strawberry.enum_value("recorded_at", description="By the time it was recorded.")
    state = strawberry.enum_value("state", description="By state.")
    reason = strawberry.enum_value("reason", description="By the error code of the refusal.")
    settledAt = strawberry.enum_value("settled_at", description="By the time it was applied or refused.")


@strawberry.input(description="Conditions on parked returns. All given conditions must hold.")
class ParkedReturnFilter:
    """Conditions on parked returns; all must hold."""

    and_: list["ParkedReturnFilter"] | None = strawberry.field(
        name="and", description="All of these conditions must hold.", default=None
    )
    or_: list["ParkedReturnFilter"] | None = strawberry.field(
        name="or", description="One of these conditions must hold.", default=None
    )
    id: IDFilterComparison | None = strawberry.field(description="By id.", default=None)
    source: StringFieldComparison | None = strawberry.field(description="By the shop or till system.", default=None)
    external_id: StringFieldComparison | None = strawberry.field(description="By the return's number.", default=None)
    purchase_source: StringFieldComparison | None = strawberry.field(
        description="By the `source` of the purchase.", default=None
    )
    purchase_external_id: StringFieldComparison | None = strawberry.field(
        description="By the `externalId` of the purchase.", default=None
    )
    occurred_at: DateFieldComparison | None = strawberry.field(description="By the time of the return.", default=None)
    recorded_at: DateFieldComparison | None = strawberry.field(description="By the time it was recorded.", default=None)
    state: FilterComparison[ReturnState] | None = strawberry.field(description="By state.", default=None)
    reason: StringFieldComparison | None = strawberry.field(
        description="By the error code of the refusal.", default=None
    )
    settled_at: DateFieldComparison | None = strawberry.field(
        description="By the time it was applied or refused.", default=None
    )


@strawberry.input(description="A sort key of a list of parked returns.")
class ParkedReturnSort:
    """One sort key."""

    field: ParkedReturnSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)


@strawberry.type
class PurchaseQueries:
    """Purchases and returns."""

    @strawberry.field(description="Returns that arrived before their purchase, the latest recorded first. For staff.")
    async def parked_returns(
        self,
        info: Info,
        filter: Annotated[
            ParkedReturnFilter | None, strawberry.argument(description="Conditions on the returns.")
        ] = None,
        sorting: Annotated[
            list[ParkedReturnSort] | None,
            strawberry.argument(description="The sort order; the first entry decides first."),
        ] = None,
        paging: Annotated[OffsetPaging | None, strawberry.argument(description="The page to return.")] = None,
    ) -> Connection[ParkedReturn]:
        return await admin_list(
            partial(purchases.PARKED_RETURNS.page, info.context.actor),
            partial(purchases.PARKED_RETURNS.count, info.context.actor),
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
    found = await purchases.PARKED_RETURNS.by_id(ids, actor=info.context.actor)
    return {id: ParkedReturn.of(row) for id, row in found.items()}
