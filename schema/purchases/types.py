"""Types of purchases."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from operator import attrgetter
from uuid import UUID

import strawberry

from domain import purchases
from schema.context import Info, Language
from schema.loaded import loaded, related
from schema.members.types import Member, member_by
from schema.nodes import finds_nodes
from schema.purchases.loaders import PurchaseLoaders
from schema.rows import Node, OfRows, column, row_type
from schema.scalars import Money, Points


@row_type(purchases.PURCHASES, description="A receipt.")
class Purchase(Node):
    """A recorded purchase."""

    source: str = strawberry.field(description="The shop or till system that reported it.")
    external_id: str = strawberry.field(description="The receipt's number in that system.")
    store: str | None = strawberry.field(description="The store.")

    @strawberry.field(description="The sum of the lines, after discounts.")
    @staticmethod
    def total(row: strawberry.Parent[purchases.PurchaseRow]) -> Money:
        return Money.of(row.total_minor, row.currency)

    occurred_at: datetime = strawberry.field(description="The time of the purchase.")
    recorded_at: datetime = strawberry.field(description="The time at which the programme recorded it.")
    member: Member | None = member_by(
        "member_id", description="The member who bought. Null if the receipt names no member."
    )
    points_earned: Points = loaded(
        PurchaseLoaders, "earned", by="row", of=attrgetter("points"), description="The points the purchase earned."
    )

    @strawberry.field(description="The reasons for the points earned, or for none: one sentence per rule.")
    @staticmethod
    async def explanations(
        row: strawberry.Parent[purchases.PurchaseRow], info: Info, language: Language = None
    ) -> list[str]:
        earned = await info.context.loaders(PurchaseLoaders).earned.load(row)
        return earned.explanations(info.context.reader(language))


@strawberry.type(description="A recorded purchase.")
class PurchaseRecorded:
    """The answer of `recordPurchase`."""

    purchase: Purchase = strawberry.field(description="The purchase, with the points it earned and why.")
    is_repeat: bool = strawberry.field(description="True if the purchase was already on record. Then nothing changed.")


@strawberry.enum(description="The states of a return.")
class ReturnState(Enum):
    """The domain's states of a return."""

    PARKED = strawberry.enum_value("parked", description="The return arrived before its purchase and waits for it.")
    APPLIED = strawberry.enum_value("applied", description="The return was applied to its purchase.")
    REFUSED = strawberry.enum_value(
        "refused", description="The return waited, and did not match the purchase when it arrived."
    )


@row_type(purchases.RecordedReturn, description="A recorded return. Its figures are 0 unless it was applied.")
class ReturnRecorded(OfRows):
    """The answer of `recordReturn`."""

    state: ReturnState = strawberry.field(description="The state of the return.")
    points_taken_back: Points = column(
        "taken", description="The earned points taken back, including the points now owed."
    )
    points_owed: Points = column(
        "owed",
        description="The part of `pointsTakenBack` that was already spent. The next points earned pay for it.",
    )
    points_short: Points = column(
        "short",
        description="Points already spent and not taken back. The unit's policy forgives or reviews them.",
    )
    points_put_back: Points = column(
        "put_back",
        description="The points paid for the returned goods, now back in their lots with the same expiry.",
    )
    purchase: Purchase | None = loaded(
        PurchaseLoaders, "purchase", by="purchase_id", description="The purchase. Null while it is not on record."
    )

    @strawberry.field(description="The reasons: one sentence per movement of points.")
    @staticmethod
    async def explanations(
        recorded: strawberry.Parent[purchases.RecordedReturn], info: Info, language: Language = None
    ) -> list[str]:
        return list(await purchases.sentences_of(recorded, reader=info.context.reader(language)))


@row_type(purchases.PARKED_RETURNS, description="A return that arrived before its purchase.")
class ParkedReturn(Node):
    """A return that waited, or still waits, as staff see it."""

    source: str = strawberry.field(description="The shop or till system that reported it.")
    external_id: str = strawberry.field(description="The return's number in that system.")
    purchase_source: str = strawberry.field(description="The `source` of the purchase.")
    purchase_external_id: str = strawberry.field(description="The `externalId` of the purchase.")
    occurred_at: datetime = strawberry.field(description="The time of the return.")
    recorded_at: datetime = strawberry.field(description="The time at which the programme recorded it.")
    state: ReturnState = strawberry.field(description="The state of the return.")
    reason: str | None = strawberry.field(description="The error code of the refusal. Null unless it was refused.")
    message: str | None = strawberry.field(description="The refusal as a sentence. Null unless it was refused.")
    settled_at: datetime | None = strawberry.field(
        description="The time at which the return was applied or refused. Null while it waits."
    )
    purchase: Purchase | None = related(
        purchases.PURCHASES, by="purchase_id", description="The purchase. Null while it is not on record."
    )


@finds_nodes("Purchase")
async def _find_purchases(info: Info, ids: Sequence[UUID]) -> Mapping[UUID, Purchase]:
    found = await purchases.purchases_by_id(ids, actor=info.context.actor)
    return {id: Purchase.of(row) for id, row in found.items()}
