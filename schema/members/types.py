"""Types of members."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import strawberry

from domain import members, points, rewards
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
from schema.ids import global_id
from schema.members.loaders import MemberLoaders
from schema.nodes import Node
from schema.points.loaders import PointsLoaders
from schema.points.types import PointsAccount, PointsForecastLine, PointsHistoryFilter, PointsTransfer
from schema.rewards.loaders import RewardLoaders
from schema.rewards.types import IssuedReward, Reward
from schema.scalars import Points
from schema.tiers.types import TierStanding

if TYPE_CHECKING:
    from schema.points.holds import PointsHold

AsOf = Annotated[
    datetime | None,
    strawberry.argument(description="At this instant, past or to come, by what is known today; now without it."),
]


@strawberry.enum(description="The rung on the loyalty ladder. It follows from facts and is separate from tiers.")
class Stage(Enum):
    """Stages of the domain."""

    PROSPECT = strawberry.enum_value("prospect", description="Known, with no purchase yet.")
    NEW = strawberry.enum_value("new", description="Has bought, and is not a regular yet.")
    REGULAR = strawberry.enum_value("regular", description="Buys again and again.")
    ADVOCATE = strawberry.enum_value("advocate", description="A regular who brings others.")
    PARTNER = strawberry.enum_value("partner", description="An advocate who shapes the programme.")


@strawberry.type(description="A member as others see them.")
class Profile(Node):
    """The public side of a member."""

    member_id: strawberry.Private[UUID]

    @strawberry.field(description="The name the member goes by.")
    async def name(self, info: Info) -> str:
        return await info.context.loaders(MemberLoaders).public_name.load(self.member_id)

    @classmethod
    def of(cls, member_id: UUID) -> "Profile":
        """The public side of the member with this id."""
        return cls(id=global_id("Profile", member_id), member_id=member_id)


@strawberry.type(description="Somebody in the programme. Members see themselves, staff see everybody.")
class Member(Node):
    """A member with everything that is theirs."""

    name: str | None = strawberry.field(description="The name they gave.")
    card_number: str = strawberry.field(description="The number on the member card; it identifies, it proves nothing.")
    email: str | None = strawberry.field(description="Their e-mail address.")
    phone: str | None = strawberry.field(description="Their phone number, in E.164 form.")
    joined_at: datetime = strawberry.field(description="When they became known to the programme.")
    member_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: members.MemberRow) -> "Member":
        """A member of the domain."""
        return cls(
            id=global_id("Member", row.id),
            name=row.name,
            card_number=row.card_number,
            email=row.email,
            phone=row.phone,
            joined_at=row.joined_at,
            member_id=row.id,
        )

    @classmethod
    async def by_id(cls, id: UUID, info: Info) -> "Member":
        """The member with this id, if the actor may see them, loaded together with others of the answer."""
        return cls.of(await info.context.loaders(MemberLoaders).member.load(id))

    @strawberry.field(description="The rung on the loyalty ladder now.")
    async def stage(self, info: Info) -> Stage:
        return Stage((await info.context.loaders(MemberLoaders).place.load(self.member_id)).stage.value)

    @strawberry.field(description="Whether they have bought before, but not within the programme's active window.")
    async def is_lapsed(self, info: Info) -> bool:
        return (await info.context.loaders(MemberLoaders).place.load(self.member_id)).lapsed

    @strawberry.field(description="The points they can spend now; below zero by what they owe after a return.")
    async def balance(self, info: Info) -> Points:
        return await info.context.loaders(MemberLoaders).balance.load(self.member_id)

    @strawberry.field(description="What they hold of each unit of the programme, spendable units first.")
    async def points(self, info: Info, as_of: AsOf = None) -> list[PointsAccount]:
        return await PointsAccount.all_of(self.member_id, info, as_of=as_of)

    @strawberry.field(
        description="What will begin to count and what will expire if nothing happens, soonest first, over all units. "
        "What a hold protects beyond its expiry expires when the hold ends; what will have paid a debt does not expire."
    )
    async def points_forecast(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="How many instants, from 1 to 100.")] = 20,
        unit: Annotated[strawberry.ID | None, strawberry.argument(description="Of this unit only.")] = None,
    ) -> list[PointsForecastLine]:
        lines = await info.context.loaders(PointsLoaders).forecast.load(self.member_id)
        chosen = [PointsForecastLine.of(line) for line in lines if unit is None or line.unit_id == unit]
        return chosen[: page_size(first)]

    @strawberry.field(
        description="The points that are set aside for them now, whatever `asOf` the accounts beside them are read at, "
        "soonest to lapse first; at most 100. What was set aside at another instant is `held` in `points(asOf:)`."
    )
    async def holds(self, info: Info) -> list[Annotated["PointsHold", strawberry.lazy("schema.points.holds")]]:
        from schema.points.holds import PointsHold  # a hold knows its member, and a member their holds

        return [PointsHold.of(row) for row in await info.context.loaders(PointsLoaders).holds.load(self.member_id)]

    @strawberry.field(description="Where they stand on the main ladder; null in a programme without tiers.")
    async def standing(self, info: Info) -> TierStanding | None:
        standing = await info.context.loaders(MemberLoaders).standing.load(self.member_id)
        return TierStanding.of(standing) if standing else None

    @strawberry.field(description="Every movement of their points, newest first.")
    async def points_history(
        self,
        info: Info,
        first: First = 20,
        after: After = None,
        filter: Annotated[PointsHistoryFilter | None, strawberry.argument(description="Which of them.")] = None,
    ) -> Connection[PointsTransfer]:
        filter, loaders = filter or PointsHistoryFilter(), info.context.loaders(PointsLoaders)
        wanted = points.HistoryWanted(
            member_id=self.member_id,
            first=page_size(first) + 1,
            after=cursor_by_time(after),
            where=filter.of_domain(),
            unit_id=filter.unit,
        )
        return page(
            await loaders.history.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.occurred_at, row.id),
            of=PointsTransfer.of,
            count=lambda: loaders.history_count.load(wanted),
        )

    @strawberry.field(description="Rewards to aim for: those the balance pays for, dearest first, then the next ones.")
    async def next_rewards(
        self, info: Info, first: Annotated[int, strawberry.argument(description="How many, from 1 to 100.")] = 3
    ) -> list[Reward]:
        balance = await info.context.loaders(MemberLoaders).balance.load(self.member_id)
        wanted = rewards.RewardsWanted(balance, first=page_size(first))
        return [Reward.of(row) for row in await info.context.loaders(RewardLoaders).in_reach.load(wanted)]

    @strawberry.field(description="What they exchanged points for, newest first.")
    async def issued_rewards(self, info: Info, first: First = 20, after: After = None) -> Connection[IssuedReward]:
        loaders = info.context.loaders(RewardLoaders)
        wanted = rewards.IssuedRewardsWanted(self.member_id, first=page_size(first) + 1, after=cursor_by_time(after))
        return page(
            await loaders.issued_page.load(wanted),
            first=first,
            after=after,
            key=lambda row: (row.issued_at, row.id),
            of=IssuedReward.of,
            count=lambda: loaders.issued_count.load(self.member_id),
        )
