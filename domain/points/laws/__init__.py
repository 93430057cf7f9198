"""Laws of what units' policies, adjustments and explanations say, for the doctor."""

from domain.points.laws.adjustments import ADJUSTMENT_LAWS
from domain.points.laws.explanations import EXPLANATIONS
from domain.points.laws.lot_terms import LotTerms

LAWS = (*ADJUSTMENT_LAWS, LotTerms(), EXPLANATIONS)
