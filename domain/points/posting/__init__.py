"""Posting to the ledger: what is decided in Python from locked accounts and their lots, written in one statement."""

from domain.points.posting.clawbacks import TakenBack, post_clawback
from domain.points.posting.credits import post_credits
from domain.points.posting.debits import post_debits
from domain.points.posting.expiries import post_expiries
from domain.points.posting.reinstatements import post_reinstatement

__all__ = [
    "TakenBack",
    "post_clawback",
    "post_credits",
    "post_debits",
    "post_expiries",
    "post_reinstatement",
]
