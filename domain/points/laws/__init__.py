"""The doctor's laws of accounts, of units' policies, of adjustments, and of the rows that movements refer to."""

from domain.ledger import references_of
from domain.points import movements
from domain.points.laws.accounts import ACCOUNT_LAWS
from domain.points.laws.adjustments import ADJUSTMENT_LAWS
from domain.points.laws.lot_terms import LotTerms

LAWS = (
    *ACCOUNT_LAWS,
    *ADJUSTMENT_LAWS,
    LotTerms(),
    references_of(movements),
)
