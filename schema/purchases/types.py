"""Types of purchases."""

from datetime import datetime
from enum import Enum
from operator import attrgetter

import strawberry

from domain import purchases
from schema.context import Info, Language
from schema.ids import global_id
from schema.loaded import loaded
from schema.members.types import Member, member_by
from schema.nodes import Node
from schema.purchases.loaders import PurchaseLoaders
from schema.scalars import Money, Points


@strawberry.type(description="A receipt.")
class Purchase(Node):
    """A recorded purchase."""

    source: str = strawberry.field(description="The shop or till system that reported it.")
    external_id: str = strawberry.field(description="The receipt's number in that system.")
    store: str | None = strawberry.field(description="The store.")
    total: Money = strawberry.field(description="The sum of the lines, after discounts.")
    occurred_at: datetime = strawberry.field(description="The time of the purchase.")
    recorded_at: datetime = strawberry.field(description="The time at which the programme recorded it.")
    row: strawberry.Private[purchases.PurchaseRow]

    member: Member | None = member_by(
        "row.member_id", description="The member who bought. Null if the receipt names no member."
    )
    points_earned: Points = loaded(
        PurchaseLoaders, "earned", by="row", of=attrgetter("points"), description="The points the purchase earned."
    )

    @strawberry.field(description="The reasons for the points earned, or for none: one sentence per rule.")
    async def explanations(self, info: Info, language: Language = None) -> list[str]:
        earned = await info.context.loaders(PurchaseLoaders).earned.load(self.row)
        return earned.explanations(info.context.reader(language))

    @classmethod
    def of(cls, row: purchases.PurchaseRow) -> "Purchase":
        """A purchase of the domain."""
        return cls(
            id=global_id("Purchase", row.id),
            source=row.source,
            external_id=row.external_id,
            store=row.store,
            total=Money.of(row.total_minor, row.currency),
            occurred_at=row.occurred_at,
            recorded_at=row.recorded_at,
            row=row,
        )


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


@strawberry.type(description="A recorded return. Its figures are 0 unless it was applied.")
class ReturnRecorded:
    """The answer of `recordReturn`."""

    state: ReturnState = strawberry.field(description="The state of the return.")
    points_taken_back: Points = strawberry.field(
        description="The earned points taken back, including the points now owed."
    )
    points_owed: Points = strawberry.field(
        description="The part of `pointsTakenBack` that was already spent. The next points earned pay for it."
    )
    points_short: Points = strawberry.field(
        description="Points already spent and not taken back. The unit's policy forgives or reviews them."
    )
    points_put_back: Points = strawberry.field(
        description="The points paid for the returned goods, now back in their lots with the same expiry."
    )
    recorded: strawberry.Private[purchases.RecordedReturn]

    @strawberry.field(description="The purchase. Null while it is not on record.")
    async def purchase(self, info: Info) -> Purchase | None:
        if self.recorded.purchase_id is None:
            return None
        return Purchase.of(await purchases.find_purchase(self.recorded.purchase_id, actor=info.context.actor))

    @strawberry.field(description="The reasons: one sentence per movement of points.")
    async def explanations(self, info: Info, language: Language = None) -> list[str]:
        return list(await purchases.sentences_of(self.recorded, reader=info.context.reader(language)))

    @classmethod
    def of(cls, recorded: purchases.RecordedReturn) -> "ReturnRecorded":
        """A return of the domain."""
        return cls(
            state=ReturnState(recorded.state.value),
            points_taken_back=recorded.taken,
            points_owed=recorded.owed,
            points_short=recorded.short,
            points_put_back=recorded.put_back,
            recorded=recorded,
        )


@strawberry.type(description="A return that arrived before its purchase.")
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
    row: strawberry.Private[purchases.ParkedReturnRow]

    @strawberry.field(description="The purchase. Null while it is not on record.")
    async def purchase(self, info: Info) -> Purchase | None:
        if self.row.settled_at is None:
            return None
        return Purchase.of(await info.context.loaders(PurchaseLoaders).purchase.load(self.row.purchase_id))

    @classmethod
    def of(cls, row: purchases.ParkedReturnRow) -> "ParkedReturn":
        """A parked return of the domain."""
        return cls(
            id=global_id("ParkedReturn", row.id),
            source=row.source,
            external_id=row.external_id,
            purchase_source=row.purchase_source,
            purchase_external_id=row.purchase_external_id,
            occurred_at=row.occurred_at,
            recorded_at=row.recorded_at,
            state=ReturnState(row.state),
            reason=row.reason,
            message=row.message,
            settled_at=row.settled_at,
            row=row,
        )
