"""Mutations of the points ledger, by what they are about."""

import strawberry

from schema.points.adjustments import AdjustmentMutations
from schema.points.configuring import UnitMutations
from schema.points.holds import HoldMutations
from schema.points.shortfalls import ShortfallMutations
from schema.points.transfers import TransferMutations


@strawberry.type
class PointsMutations(HoldMutations, TransferMutations, AdjustmentMutations, ShortfallMutations, UnitMutations):
    """Changing points, and what points there are."""
