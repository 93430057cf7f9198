"""The double-entry ledger: accounts, transfers, lots, draws, holds and debts; how they are posted, sealed and checked.

A context above opens the `Ledger` of its unit of work with its units' terms (see `points.open_ledger`) and moves points
through it. The fragments of SQL are for the reads of `points`.
"""

from domain.ledger.accounts import SYSTEM_ACCOUNTS, LockedAccount, Place, open_system_accounts
from domain.ledger.catalogue import LANGUAGES, messages_of
from domain.ledger.counting import (
    counts,
    end_of,
    has_lapsed,
    held_now,
    held_then,
    is_gone,
    is_kept,
    is_pending,
    lived_until,
    lives,
    ran_out,
)
from domain.ledger.debts import UNSETTLED, unsettled, unsettled_in
from domain.ledger.entries import CREDITS, LARGEST_AMOUNT, AccountKind, Entry, TransferKind
from domain.ledger.errors import InsufficientPoints, PointsAlreadySpent
from domain.ledger.facts import BalanceChanged, HoldChanged
from domain.ledger.laws.chain import Chain
from domain.ledger.laws.doctor import LAWS, examine
from domain.ledger.laws.law import LAPSING, PATIENCE, Checked, Law, Violation
from domain.ledger.laws.movements import references_of
from domain.ledger.laws.replay import SAME_TIME
from domain.ledger.ledger import Ledger
from domain.ledger.lot_rules import Drawn
from domain.ledger.models import Hold, Transfer
from domain.ledger.movements import (
    ClawbackMovement,
    ExpiryReversedMovement,
    Movement,
    PointsExpiredMovement,
    ReinstatementMovement,
    all_movements,
    movement,
    movement_named,
)
from domain.ledger.parts import MEMBER, STAFF, Audience, Money, Named, Part, Points, part, parts_of, record
from domain.ledger.posting.clawbacks import TakenBack
from domain.ledger.posting.credits import Lots
from domain.ledger.posting.holds import NewHold
from domain.ledger.posting.rows import NewLot
from domain.ledger.seals import BEHIND_THE_HEAD, FOLDED, Head, close_blocks, head_of_chain
from domain.ledger.sentences import STAFF_READER, Reader, Role, explain, message_of
from domain.ledger.spoken import SpokenUnit
from domain.ledger.terms import ALWAYS, Lapse, LotTerms, Negative, Terms

__all__ = [
    "ALWAYS",
    "BEHIND_THE_HEAD",
    "CREDITS",
    "FOLDED",
    "LANGUAGES",
    "LAPSING",
    "LARGEST_AMOUNT",
    "LAWS",
    "MEMBER",
    "PATIENCE",
    "SAME_TIME",
    "STAFF",
    "STAFF_READER",
    "SYSTEM_ACCOUNTS",
    "UNSETTLED",
    "AccountKind",
    "Audience",
    "BalanceChanged",
    "Chain",
    "Checked",
    "ClawbackMovement",
    "Drawn",
    "Entry",
    "ExpiryReversedMovement",
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
    "Money",
    "Movement",
    "Named",
    "Negative",
    "NewHold",
    "NewLot",
    "Part",
    "Place",
    "Points",
    "PointsAlreadySpent",
    "PointsExpiredMovement",
    "Reader",
    "ReinstatementMovement",
    "Role",
    "SpokenUnit",
    "TakenBack",
    "Terms",
    "Transfer",
    "TransferKind",
    "Violation",
    "all_movements",
    "close_blocks",
    "counts",
    "end_of",
    "examine",
    "explain",
    "has_lapsed",
    "head_of_chain",
    "held_now",
    "held_then",
    "is_gone",
    "is_kept",
    "is_pending",
    "lived_until",
    "lives",
    "message_of",
    "messages_of",
    "movement",
    "movement_named",
    "open_system_accounts",
    "part",
    "parts_of",
    "ran_out",
    "record",
    "references_of",
    "unsettled",
    "unsettled_in",
]
