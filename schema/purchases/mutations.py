"""What shops and tills report."""

from datetime import datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID

import strawberry

from domain import purchases
from schema.context import Info
from schema.errors import UserError
from schema.ids import reference
from schema.inputs import Input
from schema.members.inputs import MemberBy
from schema.mutating import mutation
from schema.purchases.types import Purchase, PurchaseRecorded, ReturnRecorded


@strawberry.enum(description="How a part of a purchase was paid.")
class TenderKind(Enum):
    """The domain's kinds of tender."""

    CASH = strawberry.enum_value("cash", description="Coins and notes.")
    CARD = strawberry.enum_value("card", description="A payment card or wallet.")
    GIFT_CARD = strawberry.enum_value("gift_card", description="A gift card.")
    POINTS = strawberry.enum_value("points", description="Points; this part earns nothing.")
    OTHER = strawberry.enum_value("other", description="Anything else.")


@strawberry.input(description="One line of a receipt.")
class PurchaseLineInput(Input):
    """A line."""

    sku: str = strawberry.field(description="The article.")
    quantity: int = strawberry.field(description="How many pieces, from 1.")
    unit_price: Decimal = strawberry.field(description="What one piece costs, before the discount.")
    discount: Decimal = strawberry.field(description="What is taken off the whole line.", default=Decimal(0))
    category: str | None = strawberry.field(description="The kind of article.", default=None)


@strawberry.input(description="A part of the payment.")
class TenderInput(Input):
    """A tender."""

    kind: TenderKind = strawberry.field(description="How it was paid.")
    amount: Decimal = strawberry.field(description="How much.")
    hold_id: strawberry.ID | None = reference(
        "PointsHold",
        "The hold that points come from: it is captured with the purchase, or was captured before. What is returned"
        " goes back into the lots they came from. Without it, points were taken elsewhere and nothing is put back.",
        default=None,
    )
    points: int | None = strawberry.field(
        description="How many points of the hold stand for the amount; the rest is released. All of it by default.",
        default=None,
    )


@strawberry.input(description="A purchase, line by line.")
class RecordPurchaseInput(Input):
    """What `recordPurchase` takes. `source` and `external_id` together are the receipt's identity."""

    source: str = strawberry.field(description="Which shop or till system reports it.")
    external_id: str = strawberry.field(description="The receipt's number there; the same again changes nothing.")
    member: MemberBy | None = strawberry.field(description="Whose purchase it is; none earns nothing.", default=None)
    store: str | None = strawberry.field(description="Where it was.", default=None)
    currency: str = strawberry.field(description="The currency, ISO 4217.")
    occurred_at: datetime = strawberry.field(description="When it was, with the offset from UTC.")
    lines: list[PurchaseLineInput] = strawberry.field(description="The lines, at most 500.")
    tenders: list[TenderInput] = strawberry.field(
        description="How it was paid; when given, they add up to the total.", default_factory=list
    )

    def draft(self) -> purchases.PurchaseDraft:
        """The purchase as the domain takes it."""
        values = self.values()
        member = values.pop("member")
        return purchases.PurchaseDraft(
            **values
            | {
                "member": member.key() if member else None,
                "lines": [purchases.LineDraft(**line.values()) for line in values["lines"]],
                "tenders": [
                    purchases.TenderDraft(
                        **tender.values(path=("tenders", str(place)))
                        | {"kind": purchases.TenderKind(tender.kind.value)}
                    )
                    for place, tender in enumerate(values["tenders"])
                ],
            }
        )


@strawberry.input(description="Pieces of one line that came back.")
class ReturnLineInput(Input):
    """A returned line."""

    line: int = strawberry.field(description="The line of the purchase, from 1.")
    quantity: int = strawberry.field(description="How many pieces came back.")


@strawberry.input(description="A purchase by its number in the shop.")
class PurchaseBy(Input):
    """How a return names its purchase."""

    source: str = strawberry.field(description="The `source` that the purchase was recorded with.")
    external_id: str = strawberry.field(description="The `externalId` that the purchase was recorded with.")


@strawberry.input(description="Goods that came back.")
class RecordReturnInput(Input):
    """What `recordReturn` takes."""

    source: str = strawberry.field(description="Which shop or till system reports it.")
    external_id: str = strawberry.field(description="The return's number there; the same again changes nothing.")
    purchase: PurchaseBy = strawberry.field(description="What it was bought with.")
    occurred_at: datetime = strawberry.field(description="When it was, with the offset from UTC.")
    lines: list[ReturnLineInput] = strawberry.field(description="What came back.")

    def draft(self) -> purchases.ReturnDraft:
        """The return as the domain takes it."""
        return purchases.ReturnDraft(
            source=self.source,
            external_id=self.external_id,
            purchase_source=self.purchase.source,
            purchase_external_id=self.purchase.external_id,
            occurred_at=self.occurred_at,
            lines=[(line.line, line.quantity) for line in self.lines],
        )


@strawberry.type
class PurchaseMutations:
    """Recording purchases and returns."""

    @mutation("Record a purchase and what it earns. For API keys with `purchases:write`.")
    async def record_purchase(self, info: Info, input: RecordPurchaseInput) -> PurchaseRecorded | UserError:
        recorded = await purchases.record_purchase(actor=info.context.actor, draft=input.draft(), now=info.context.now)
        return PurchaseRecorded(purchase=await _purchase(recorded.id, info), is_repeat=recorded.is_repeat)

    @mutation(
        "Record a return: what it had earned is taken back, the points that paid for it are put back. One that comes"
        " before its purchase waits for it. For API keys, as above."
    )
    async def record_return(self, info: Info, input: RecordReturnInput) -> ReturnRecorded | UserError:
        return ReturnRecorded.of(
            await purchases.record_return(actor=info.context.actor, now=info.context.now, draft=input.draft())
        )


async def _purchase(id: UUID, info: Info) -> Purchase:
    return Purchase.of(await purchases.find_purchase(id, actor=info.context.actor))
