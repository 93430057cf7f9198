"""The commands of purchases and returns, one file each."""

from domain.purchases.batches import RecordedPurchase
from domain.purchases.commands.import_purchases import ImportReport, import_purchases
from domain.purchases.commands.record_purchases import record_purchase, record_purchases
from domain.purchases.commands.record_return import record_return

__all__ = [
    "ImportReport",
    "RecordedPurchase",
    "import_purchases",
    "record_purchase",
    "record_purchases",
    "record_return",
]
