"""The double-entry ledger: accounts, transfers, lots, draws, holds and debts; how they are posted, sealed and checked.

A context above opens the `Ledger` of its unit of work with its units' terms (see `points.open_ledger`) and moves points
through it. The fragments of SQL are for the reads of `points`.
"""

from domain.ledger.accounts import LockedAccount, Place, open_system_accounts
from domain.ledger.counting import (
    counts,
    end_of,
    has_lapsed,
    held_now,
    held_then,
    is_gone,
    is_mature,
    is_pending,
    lived_until,
    lives,
    ran_out,
)
from domain.ledger.debts import UNSETTLED, unsettled, unsettled_in
from domain.ledger.entries import CREDITS, LARGEST_AMOUNT, AccountKind, Entry, Explanation, TransferKind
from domain.ledger.errors import InsufficientPoints, PointsAlreadySpent
from domain.ledger.facts import BalanceChanged, HoldChanged
from domain.ledger.laws.chain import Chain
from domain.ledger.laws.doctor import LAWS, examine
from domain.ledger.laws.law import LAPSING, PATIENCE, Checked, Law, Violation
from domain.ledger.laws.replay import SAME_TIME
from domain.ledger.ledger import Ledger
from domain.ledger.lot_rules import Drawn
from domain.ledger.models import Hold, Transfer
from domain.ledger.posting.clawbacks import TakenBack
from domain.ledger.posting.credits import Lots
from domain.ledger.posting.holds import NewHold
from domain.ledger.posting.rows import NewLot
from domain.ledger.seals import BEHIND_THE_HEAD, FOLDED, Head, close_blocks, head_of_chain
from domain.ledger.spoken import SpokenUnit
from domain.ledger.terms import ALWAYS, Lapse, LotTerms, Negative, Terms

__all__ = [
    "ALWAYS",
    "BEHIND_THE_HEAD",
    "CREDITS",
    "FOLDED",
    "LAPSING",
    "LARGEST_AMOUNT",
    "LAWS",
    "PATIENCE",
    "SAME_TIME",
    "UNSETTLED",
    "AccountKind",
    "BalanceChanged",
    "Chain",
    "Checked",
    "Drawn",
    "Entry",
    "Explanation",
    "Head",
    "Hold",
    "HoldChanged",
    "InsufficientPoints",
    "Lapse",
    "Law",
    "Ledger",
    "LockedAccount",
    "LotTerms",
    "Lots",
    "Negative",
    "NewHold",
    "NewLot",
    "Place",
    "PointsAlreadySpent",
    "SpokenUnit",
    "TakenBack",
    "Terms",
    "Transfer",
    "TransferKind",
    "Violation",
    "close_blocks",
    "counts",
    "end_of",
    "examine",
    "has_lapsed",
    "head_of_chain",
    "held_now",
    "held_then",
    "is_gone",
    "is_mature",
    "is_pending",
    "lived_until",
    "lives",
    "open_system_accounts",
    "ran_out",
    "unsettled",
    "unsettled_in",
]
