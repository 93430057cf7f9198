"""What a receipt's repeats are recognised by."""

from dataclasses import dataclass, fields
from decimal import Decimal

import pytest

from domain.database import fetch
from domain.ids import new_id
from domain.members import MemberKey
from domain.programme import the_programme
from domain.purchases import LineDraft, PurchaseDraft, TenderDraft, TenderKind, receipt_id, record_purchase
from domain.purchases.drafts import Receipt, check_purchase
from domain.replays import content_hash
from tests.clock import START
from tests.factories import TILL, member

pytestmark = pytest.mark.usefixtures("programme")


@dataclass(frozen=True, slots=True)
class LaterReceipt(Receipt):
    """A receipt of a later version, which knows more."""

    cashier: str | None = None


def draft(key: MemberKey) -> PurchaseDraft:
    return PurchaseDraft(
        source="till-1",
        external_id="R-1",
        currency="USD",
        occurred_at=START,
        lines=[LineDraft(sku="MUG", quantity=2, unit_price=Decimal("10.50"), discount=Decimal(1), category="Cups")],
        tenders=[TenderDraft(kind=TenderKind.CASH, amount=Decimal(20))],
        member=key,
        store="Main Street",
    )


async def test_what_is_kept_of_a_receipt_is_the_hash_of_keys_that_never_change() -> None:
    ada = await member()

    await record_purchase(actor=TILL, draft=draft(MemberKey(card_number=ada.card_number)), now=START)

    [row] = await fetch("SELECT request_hash FROM purchase")
    assert bytes(row["request_hash"]) == content_hash(
        receipt={
            "id": receipt_id("till-1", "R-1"),
            "source": "till-1",
            "external_id": "R-1",
            "member": {"id": None, "card_number": ada.card_number, "email": None, "phone": None},
            "store": "Main Street",
            "currency": "USD",
            "occurred_at": START,
            "lines": [
                {
                    "number": 1,
                    "sku": "MUG",
                    "category": "Cups",
                    "quantity": 2,
                    "unit_price": 1050,
                    "discount": 100,
                    "amount": 2000,
                }
            ],
            "tenders": [["cash", 2000]],
        }
    )


async def test_a_field_that_is_added_later_leaves_the_content_as_it_was() -> None:
    receipt = check_purchase(draft(MemberKey(id=new_id())), programme=await the_programme(), now=START)

    later = LaterReceipt(**{field.name: getattr(receipt, field.name) for field in fields(receipt)}, cashier="Kim")

    assert later.content() == receipt.content()
