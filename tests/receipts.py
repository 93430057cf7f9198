"""What a till sends, as JSON variables of the operations."""

from typing import Any

from schema.ids import global_id
from tests.factories import TestMember


def receipt(of: TestMember | None, *lines: Any, **changes: Any) -> dict[str, Any]:
    """The input of `RecordPurchase`; each line a price as text, or (sku, quantity, price)."""
    made = [line if isinstance(line, tuple) else ("SKU", 1, line) for line in lines]
    return {
        "source": "till-1",
        "externalId": "R-1",
        "currency": "USD",
        "occurredAt": "2026-11-20T12:00:00Z",
        "member": {"id": global_id("Member", of.id)} if of else None,
        "lines": [{"sku": sku, "quantity": quantity, "unitPrice": price} for sku, quantity, price in made],
    } | changes


def goods(*lines: tuple[int, int], **changes: Any) -> dict[str, Any]:
    """The input of `RecordReturn`, of the purchase that `receipt` makes; each line its number and the pieces."""
    return {
        "source": "till-1",
        "externalId": "B-1",
        "purchase": {"source": "till-1", "externalId": "R-1"},
        "occurredAt": "2026-11-20T12:00:00Z",
        "lines": [{"line": line, "quantity": quantity} for line, quantity in lines],
    } | changes
