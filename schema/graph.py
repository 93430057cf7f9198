"""The schema: the queries, mutations and subscriptions of every context."""

import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.name_converter import NameConverter
from strawberry.types.union import StrawberryUnion

from schema.admin import fields_of, mutations_of, queries_of, subscriptions_of
from schema.communities.mutations import CommunityMutations
from schema.communities.queries import CommunityQueries
from schema.communities.subscriptions import CommunitySubscriptions
from schema.completion import complete
from schema.errors import RefusalHandler
from schema.events.mutations import EventMutations
from schema.events.queries import EventQueries
from schema.exports.mutations import ExportMutations
from schema.insights.queries import InsightQueries
from schema.members.mutations import MemberMutations
from schema.members.queries import MemberQueries
from schema.nodes import NodeQueries
from schema.points.books import LedgerQueries
from schema.points.movements import MOVEMENTS
from schema.points.mutations import PointsMutations
from schema.points.queries import PointsQueries
from schema.points.subscriptions import PointsSubscriptions
from schema.purchases.mutations import PurchaseMutations
from schema.queue.dead_jobs import QueueMutations
from schema.rates import RateQueries
from schema.resources import RESOURCES
from schema.rewards.mutations import RewardMutations
from schema.rewards.queries import RewardQueries
from schema.scalars import POINTS_SCALAR, Points
from schema.staff.mutations import StaffMutations

__all__ = ["schema"]


_resources = list(RESOURCES.values())
AdminQueries = fields_of(_resources, queries_of)
AdminMutations = fields_of(_resources, mutations_of)
AdminSubscriptions = fields_of(_resources, subscriptions_of)


@strawberry.type(description="Queries. A list holds only objects that you may see.")
class Query(
    NodeQueries,
    MemberQueries,
    PointsQueries,
    RewardQueries,
    InsightQueries,
    LedgerQueries,
    EventQueries,
    CommunityQueries,
    RateQueries,
    AdminQueries,  # type: ignore[misc, valid-type]  # made of the declarations
):
    """All queries."""


@strawberry.type(description="Mutations. An expected refusal is data: a `UserError` in the result.")
class Mutation(
    MemberMutations,
    StaffMutations,
    PointsMutations,
    PurchaseMutations,
    RewardMutations,
    EventMutations,
    CommunityMutations,
    QueueMutations,
    ExportMutations,
    AdminMutations,  # type: ignore[misc, valid-type]
):
    """All mutations."""


@strawberry.type(
    description="Subscriptions. Where an event has a cursor, send the last one as `after` to miss no event. "
    "The others follow admin lists: load the list again after a reconnect."
)
class Subscription(
    PointsSubscriptions,
    CommunitySubscriptions,
    AdminSubscriptions,  # type: ignore[misc, valid-type]  # made of the declarations
):
    """All subscriptions."""


class _Names(NameConverter):
    """Names the union of `X` and UserError `XResult`."""

    def from_union(self, union: StrawberryUnion) -> str:
        names = [self.get_name_from_type(member) for member in union.types]
        if len(names) == 2 and "UserError" in names:
            return f"{next(name for name in names if name != 'UserError')}Result"
        return super().from_union(union)


schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=MOVEMENTS,
    config=StrawberryConfig(
        name_converter=_Names(),
        scalar_map={Points: POINTS_SCALAR},
        enable_experimental_incremental_execution=True,
    ),
    exception_handlers=[RefusalHandler()],
)
"""The schema of the server and of the contract."""
complete(schema._schema)
