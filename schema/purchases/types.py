"""Types of purchases."""

from datetime import datetime

import strawberry

from domain import purchases
from schema.context import Info
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
    async def explanations(self, info: Info) -> list[str]:
        return list((await info.context.loaders(PurchaseLoaders).earned.load(self.row)).explanations)

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


@strawberry.type(description="A return that is on record.")
class ReturnRecorded:
    """What `recordReturn` answers."""

    purchase: Purchase = strawberry.field(description="The purchase it belongs to.")
    taken: strawberry.Private[purchases.Earned]

    @strawberry.field(description="The points that were taken back.")
    def points_taken_back(self) -> Points:
        return self.taken.points

    @strawberry.field(description="Why, in a sentence for each rule.")
    def explanations(self) -> list[str]:
        return list(self.taken.explanations)
