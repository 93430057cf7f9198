"""Purchases and returns, line by line, and the stage of the loyalty ladder that follows from purchases."""

from domain.files import BadRow
from domain.purchases.commands import (
    ImportReport,
    RecordedPurchase,
    import_purchases,
    record_purchase,
    record_purchases,
    record_return,
)
from domain.purchases.drafts import LineDraft, PurchaseDraft, TenderDraft, TenderKind, receipt_id
from domain.purchases.facts import PurchaseRecorded, ReturnRecorded
from domain.purchases.laws import LAWS
from domain.purchases.movements import (
    EarnedLine,
    OrderPaidBackMovement,
    PurchaseEarnedMovement,
    PurchaseReturnedMovement,
    ReturnedLine,
)
from domain.purchases.parked_lists import (
    PARKED_RETURNS,
    ParkedReturnRow,
)
from domain.purchases.purchase_file import PURCHASE_FILE, ParsedPurchase, parse_purchases
from domain.purchases.queries import (
    PURCHASES,
    Earned,
    PurchaseRow,
    PurchaseTotals,
    earned_by,
    find_purchase,
    places_on_ladder,
    purchase_totals,
    purchases_by_id,
    sentences_of,
)
from domain.purchases.return_drafts import RecordedReturn, ReturnDraft, ReturnState
from domain.purchases.rules import LadderPlace, Stage

__all__ = [
    "LAWS",
    "PARKED_RETURNS",
    "PURCHASES",
    "PURCHASE_FILE",
    "BadRow",
    "Earned",
    "EarnedLine",
    "ImportReport",
    "LadderPlace",
    "LineDraft",
    "OrderPaidBackMovement",
    "ParkedReturnRow",
    "ParsedPurchase",
    "PurchaseDraft",
    "PurchaseEarnedMovement",
    "PurchaseRecorded",
    "PurchaseReturnedMovement",
    "PurchaseRow",
    "PurchaseTotals",
    "RecordedPurchase",
    "RecordedReturn",
    "ReturnDraft",
    "ReturnRecorded",
    "ReturnState",
    "ReturnedLine",
    "Stage",
    "TenderDraft",
    "TenderKind",
    "earned_by",
    "find_purchase",
    "import_purchases",
    "parse_purchases",
    "places_on_ladder",
    "purchase_totals",
    "purchases_by_id",
    "receipt_id",
    "record_purchase",
    "record_purchases",
    "record_return",
    "sentences_of",
]
