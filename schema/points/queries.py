"""All queries of the points ledger. The accounts and history of one member are fields of Member."""

import strawberry

from schema.points.adjustments import AdjustmentQueries
from schema.points.configuring import UnitQueries
from schema.points.shortfalls import ShortfallQueries
from schema.points.transfers import TransferQueries


@strawberry.type
class PointsQueries(TransferQueries, AdjustmentQueries, ShortfallQueries, UnitQueries):
    """Reading the ledger."""
