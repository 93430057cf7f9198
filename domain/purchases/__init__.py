"""Purchases and returns, line by line, and the stage of the loyalty ladder that follows from them."""

from domain.purchases.commands import RecordedPurchase, record_purchase, record_purchases, record_return
from domain.purchases.drafts import LineDraft, PurchaseDraft, TenderDraft, TenderKind
from domain.purchases.facts import PurchaseRecorded, ReturnRecorded
from domain.purchases.queries import (
    Earned,
    PurchaseRow,
    PurchaseTotals,
    earned_by,
    find_purchase,
    places_on_ladder,
    purchase_totals,
    purchases_by_id,
    taken_back_by,
)
from domain.purchases.rules import LadderPlace, Stage

__all__ = [
    "Earned",
    "LadderPlace",
    "LineDraft",
    "PurchaseDraft",
    "PurchaseRecorded",
    "PurchaseRow",
    "PurchaseTotals",
    "RecordedPurchase",
    "ReturnRecorded",
    "Stage",
    "TenderDraft",
    "TenderKind",
    "earned_by",
    "find_purchase",
    "places_on_ladder",
    "purchase_totals",
    "purchases_by_id",
    "record_purchase",
    "record_purchases",
    "record_return",
    "taken_back_by",
]
