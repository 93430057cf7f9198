"""Mutations of purchases and returns."""

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


@strawberry.enum(description="The means of payment.")
class TenderKind(Enum):
    """The domain's kinds of tender."""

    CASH = strawberry.enum_value("cash", description="Coins and notes.")
    CARD = strawberry.enum_value("card", description="A payment card or wallet.")
    GIFT_CARD = strawberry.enum_value("gift_card", description="A gift card.")
    POINTS = strawberry.enum_value("points", description="Points. This part of the payment earns nothing.")
    OTHER = strawberry.enum_value("other", description="Any other means.")


@strawberry.input(description="One line of a receipt.")
class PurchaseLineInput(Input):
    """A line."""

    sku: str = strawberry.field(description="The article's number.")
    quantity: int = strawberry.field(description="The number of pieces, at least 1.")
    unit_price: Decimal = strawberry.field(description="The price of one piece, before the discount.")
    discount: Decimal = strawberry.field(description="The discount on the whole line.", default=Decimal(0))
    category: str | None = strawberry.field(description="The article's category.", default=None)


@strawberry.input(description="A part of the payment.")
class TenderInput(Input):
    """A tender."""

    kind: TenderKind = strawberry.field(description="The means of payment.")
    amount: Decimal = strawberry.field(description="The amount of money.")
    hold_id: strawberry.ID | None = reference(
        "PointsHold",
        "The hold on the points that pay. It is captured with the purchase if it is still open. A return puts its "
        "points back into their lots; a payment without a hold puts nothing back.",
        default=None,
    )
    points: int | None = strawberry.field(
        description="The points of the hold that pay the amount. The rest is released. By default, all of them pay.",
        default=None,
    )


@strawberry.input(description="A purchase, line by line.")
class RecordPurchaseInput(Input):
    """The input of `recordPurchase`. `source` and `external_id` together identify the receipt."""

    source: str = strawberry.field(description="The shop or till system that reports it.")
    external_id: str = strawberry.field(
        description="The receipt's number in that system. A repeated request records one purchase."
    )
    member: MemberBy | None = strawberry.field(
        description="The member who bought. A purchase without a member earns nothing.", default=None
    )
    store: str | None = strawberry.field(description="The store.", default=None)
    currency: str = strawberry.field(description="The currency, ISO 4217.")
    occurred_at: datetime = strawberry.field(description="The time of the purchase, with the offset from UTC.")
    lines: list[PurchaseLineInput] = strawberry.field(description="The lines, at most 500.")
    tenders: list[TenderInput] = strawberry.field(
        description="The payment. If given, the amounts must add up to the total.", default_factory=list
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


@strawberry.input(description="Returned pieces of one line.")
class ReturnLineInput(Input):
    """A returned line."""

    line: int = strawberry.field(description="The line's number on the purchase, from 1.")
    quantity: int = strawberry.field(description="The number of returned pieces, at least 1.")


@strawberry.input(description="A purchase by its number in the shop.")
class PurchaseBy(Input):
    """A purchase, as named by a return."""

    source: str = strawberry.field(description="The `source` that the purchase was recorded with.")
    external_id: str = strawberry.field(description="The `externalId` that the purchase was recorded with.")


@strawberry.input(description="Returned goods.")
class RecordReturnInput(Input):
    """The input of `recordReturn`."""

    source: str = strawberry.field(description="The shop or till system that reports it.")
    external_id: str = strawberry.field(
        description="The return's number in that system. A repeated request records one return."
    )
    purchase: PurchaseBy = strawberry.field(description="The purchase of the returned goods.")
    occurred_at: datetime = strawberry.field(description="The time of the return, with the offset from UTC.")
    lines: list[ReturnLineInput] = strawberry.field(description="The returned lines.")

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

    @mutation("Record a purchase and the points it earns. For API keys with `purchases:write`.")
    async def record_purchase(self, info: Info, input: RecordPurchaseInput) -> PurchaseRecorded | UserError:
        recorded = await purchases.record_purchase(actor=info.context.actor, draft=input.draft(), now=info.context.now)
        return PurchaseRecorded(purchase=await _purchase(recorded.id, info), is_repeat=recorded.is_repeat)

    @mutation(
        "Record a return: take back the points earned and put back the points paid. A return that arrives before its"
        " purchase waits for it. For API keys with `purchases:write`."
    )
    async def record_return(self, info: Info, input: RecordReturnInput) -> ReturnRecorded | UserError:
        return ReturnRecorded.of(
            await purchases.record_return(actor=info.context.actor, now=info.context.now, draft=input.draft())
        )


async def _purchase(id: UUID, info: Info) -> Purchase:
    return Purchase.of(await purchases.find_purchase(id, actor=info.context.actor))
