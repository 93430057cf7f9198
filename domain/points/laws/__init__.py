"""The doctor's laws of units' policies, of adjustments, and of the rows that movements refer to."""

from domain.ledger import references_of
from domain.points.laws.adjustments import ADJUSTMENT_LAWS
from domain.points.laws.lot_terms import LotTerms
from domain.points.movements import HoldCapturedMovement, PointsPassedOnMovement, PointsReceivedMovement

LAWS = (
    *ADJUSTMENT_LAWS,
    LotTerms(),
    references_of("points", HoldCapturedMovement, PointsPassedOnMovement, PointsReceivedMovement),
)
