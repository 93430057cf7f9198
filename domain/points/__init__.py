"""The points ledger: accounts, transfers, lots and draws. Everything that earns or costs points is posted here."""

from domain.points.accounts import DEFAULT_UNIT, LockedAccount, lock_account, lock_accounts
from domain.points.commands import adjust_points, create_unit, grant, reinstate, spend
from domain.points.doctor import LAWS, Law, Violation, examine
from domain.points.entries import LARGEST_AMOUNT, Entry, TransferKind
from domain.points.errors import AmountOutOfRange, InsufficientPoints, ReasonMissing
from domain.points.explanations import explain
from domain.points.facts import BalanceChanged
from domain.points.models import Transfer
from domain.points.posting import post_clawback as take_back
from domain.points.queries import (
    HistoryLine,
    LedgerTotals,
    balance_of,
    balances_of,
    count_history_of,
    earned_between,
    explanations_of,
    history_of,
    ledger_totals,
    transfers_by_id,
)

__all__ = [
    "DEFAULT_UNIT",
    "LARGEST_AMOUNT",
    "LAWS",
    "AmountOutOfRange",
    "BalanceChanged",
    "Entry",
    "HistoryLine",
    "InsufficientPoints",
    "Law",
    "LedgerTotals",
    "LockedAccount",
    "ReasonMissing",
    "Transfer",
    "TransferKind",
    "Violation",
    "adjust_points",
    "balance_of",
    "balances_of",
    "count_history_of",
    "create_unit",
    "earned_between",
    "examine",
    "explain",
    "explanations_of",
    "grant",
    "history_of",
    "ledger_totals",
    "lock_account",
    "lock_accounts",
    "reinstate",
    "spend",
    "take_back",
    "transfers_by_id",
]
