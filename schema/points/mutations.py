"""All mutations of the points ledger."""

import strawberry

from schema.points.adjustments import AdjustmentMutations
from schema.points.configuring import UnitMutations
from schema.points.holds import HoldMutations
from schema.points.shortfalls import ShortfallMutations
from schema.points.transfers import TransferMutations


@strawberry.type
class PointsMutations(HoldMutations, TransferMutations, AdjustmentMutations, ShortfallMutations, UnitMutations):
    """Changing points and units."""
