"""Types of purchases."""

from datetime import datetime
from enum import Enum

import strawberry

from domain import purchases
from schema.context import Info, Language
from schema.ids import global_id
from schema.members.types import Member
from schema.nodes import Node
from schema.purchases.loaders import PurchaseLoaders
from schema.scalars import Money, Points


@strawberry.type(description="A receipt.")
class Purchase(Node):
    """A recorded purchase."""

    source: str = strawberry.field(description="Which shop or till system reported it.")
    external_id: str = strawberry.field(description="The receipt's number there.")
    store: str | None = strawberry.field(description="Where it was.")
    total: Money = strawberry.field(description="The lines together, discounts taken off.")
    occurred_at: datetime = strawberry.field(description="When it was.")
    recorded_at: datetime = strawberry.field(description="When the programme heard of it.")
    row: strawberry.Private[purchases.PurchaseRow]

    @strawberry.field(description="Whose purchase it is; null when nobody was named.")
    async def member(self, info: Info) -> Member | None:
        return await Member.by_id(self.row.member_id, info) if self.row.member_id else None

    @strawberry.field(description="The points it earned.")
    async def points_earned(self, info: Info) -> Points:
        return (await info.context.loaders(PurchaseLoaders).earned.load(self.row)).points

    @strawberry.field(description="Why it earned what it earned, or why nothing: a sentence for each rule.")
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


@strawberry.type(description="A purchase that is on record.")
class PurchaseRecorded:
    """What `recordPurchase` answers."""

    purchase: Purchase = strawberry.field(description="The purchase, with the points it earned and why.")
    is_repeat: bool = strawberry.field(description="Whether it was on record before; then nothing was changed.")


@strawberry.enum(description="What became of a return.")
class ReturnState(Enum):
    """The domain's states of a return."""

    PARKED = strawberry.enum_value("parked", description="It came before its purchase and waits for it.")
    APPLIED = strawberry.enum_value("applied", description="It was applied to its purchase.")
    REFUSED = strawberry.enum_value("refused", description="It waited, and did not fit the purchase when that came.")


@strawberry.type(description="A return that is on record. The figures are 0 unless it was applied.")
class ReturnRecorded:
    """What `recordReturn` answers."""

    state: ReturnState = strawberry.field(description="What became of it.")
    points_taken_back: Points = strawberry.field(
        description="What was taken back of the points it had earned, with what is owed now."
    )
    points_owed: Points = strawberry.field(
        description="The part of that which was spent already: the next points that are earned pay it."
    )
    points_short: Points = strawberry.field(
        description="What was spent already and is let go, or waits for a review, as the unit's policy says."
    )
    points_put_back: Points = strawberry.field(
        description="The points that had paid for it: they are back in the lots they came from, with their expiry."
    )
    recorded: strawberry.Private[purchases.RecordedReturn]

    @strawberry.field(description="The purchase it belongs to; null while that is not on record.")
    async def purchase(self, info: Info) -> Purchase | None:
        if self.recorded.purchase_id is None:
            return None
        return Purchase.of(await purchases.find_purchase(self.recorded.purchase_id, actor=info.context.actor))

    @strawberry.field(description="Why, in a sentence for each movement of points.")
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


@strawberry.type(description="A return that came before its purchase.")
class ParkedReturn(Node):
    """What staff see of returns that waited, or still wait."""

    source: str = strawberry.field(description="Which shop or till system reported it.")
    external_id: str = strawberry.field(description="The return's number there.")
    purchase_source: str = strawberry.field(description="The source of the purchase that it names.")
    purchase_external_id: str = strawberry.field(description="The number of the purchase that it names.")
    occurred_at: datetime = strawberry.field(description="When the goods came back.")
    recorded_at: datetime = strawberry.field(description="When the programme heard of it.")
    state: ReturnState = strawberry.field(description="What became of it.")
    reason: str | None = strawberry.field(description="The code of the refusal, when it did not fit its purchase.")
    message: str | None = strawberry.field(description="The refusal in one sentence.")
    settled_at: datetime | None = strawberry.field(description="When it was applied or refused; null while it waits.")
    row: strawberry.Private[purchases.ParkedReturnRow]

    @strawberry.field(description="The purchase; null while it is not on record.")
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
