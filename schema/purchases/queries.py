"""Purchases by id, and the list of parked returns."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from domain import purchases
from schema.admin_lists import Column, admin_list
from schema.connections import Connection
from schema.context import Info
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.nodes import finds_nodes
from schema.purchases.types import ParkedReturn, Purchase, ReturnState


@strawberry.type
class PurchaseQueries:
    """Purchases and returns."""

    parked_returns: Connection[ParkedReturn] = admin_list(
        ParkedReturn,
        plural="parked returns",
        description="Returns that arrived before their purchase, the latest recorded first. For staff.",
        columns=[
            Column("source", "By the shop or till system.", StringFieldComparison),
            Column("external_id", "By the return's number.", StringFieldComparison),
            Column("purchase_source", "By the `source` of the purchase.", StringFieldComparison),
            Column("purchase_external_id", "By the `externalId` of the purchase.", StringFieldComparison),
            Column("occurred_at", "By the time of the return.", DateFieldComparison),
            Column("recorded_at", "By the time it was recorded.", DateFieldComparison),
            Column("state", "By state.", FilterComparison[ReturnState]),
            Column("reason", "By the error code of the refusal.", StringFieldComparison),
            Column("settled_at", "By the time it was applied or refused.", DateFieldComparison),
        ],
    )


@finds_nodes("Purchase")
async def _find_purchases(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Purchase]:
    found = await purchases.purchases_by_id(ids, actor=info.context.actor)
    return {id: Purchase.of(row) for id, row in found.items()}
