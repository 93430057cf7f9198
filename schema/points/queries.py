"""All queries of the points ledger. The accounts and history of one member are fields of Member."""

import strawberry

from schema.points.configuring import UnitQueries
from schema.points.transfers import TransferQueries


@strawberry.type
class PointsQueries(TransferQueries, UnitQueries):
    """Reading the ledger."""
