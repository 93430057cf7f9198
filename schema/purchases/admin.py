"""Parked returns as an admin resource."""

from schema.admin import AdminResource, Column
from schema.dialect import DateFieldComparison, FilterComparison, StringFieldComparison
from schema.purchases.types import ParkedReturn, ReturnState

PARKED_RETURNS = AdminResource(
    ParkedReturn,
    singular="parked return",
    plural="parked returns",
    listed="Returns that arrived before their purchase, the latest recorded first. For staff.",
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
