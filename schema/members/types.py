"""Types of members."""

from datetime import datetime
from enum import Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from domain import members, points, rewards
from schema.connections import After, Connection, First, cursor_by_time, page, page_size
from schema.context import Info
from schema.ids import global_id
from schema.loaded import loaded
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
    strawberry.argument(
        description="An instant in the past or future; the current time if omitted. Uses the facts known today."
    ),
]


@strawberry.enum(description="A member's stage on the loyalty ladder, derived from facts. A stage is not a tier.")
class Stage(Enum):
    """The domain's stages."""

    PROSPECT = strawberry.enum_value("prospect", description="A member without a purchase.")
    NEW = strawberry.enum_value("new", description="A member with a purchase who is not a regular yet.")
    REGULAR = strawberry.enum_value("regular", description="A member who buys repeatedly.")
    ADVOCATE = strawberry.enum_value("advocate", description="A regular who brings in other members.")
    PARTNER = strawberry.enum_value("partner", description="An advocate who helps to shape the programme.")


@strawberry.type(description="The public profile of a member.")
class Profile(Node):
    """The public side of a member."""

    member_id: strawberry.Private[UUID]

    name: str = loaded(
        MemberLoaders,
        "public_name",
        by="member_id",
        description="The public name of the member.",
        for_everybody=True,
    )

    @classmethod
    def of(cls, member_id: UUID) -> "Profile":
        """The public side of the member with this id."""
        return cls(id=global_id("Profile", member_id), member_id=member_id)


@strawberry.type(description="A person in the programme. A member sees only their own record; staff see every member.")
class Member(Node):
    """A member, with their points, tier and rewards."""

    name: str | None = strawberry.field(description="The name the member gave.")
    card_number: str = strawberry.field(
        description="The number on the member card. It identifies the member but is no proof of identity."
    )
    email: str | None = strawberry.field(description="The member's e-mail address.")
    phone: str | None = strawberry.field(description="The member's phone number in E.164 form.")
    joined_at: datetime = strawberry.field(description="The time at which the member joined the programme.")
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
        """The member with this id, loaded in one batch with the answer's other members. Raises NotFound."""
        return cls.of(await info.context.loaders(MemberLoaders).member.load(id))

    stage: Stage = loaded(
        MemberLoaders,
        "place",
        by="member_id",
        of=lambda place: Stage(place.stage.value),
        description="The member's current stage.",
    )
    is_lapsed: bool = loaded(
        MemberLoaders,
        "place",
        by="member_id",
        of=attrgetter("lapsed"),
        description="True if the member has bought before, but not within the programme's active window.",
    )
    balance: Points = loaded(
        MemberLoaders,
        "balance",
        by="member_id",
        description="The points the member can spend now. Negative if the member owes points after a return.",
    )

    @strawberry.field(description="The member's account in each unit of the programme, spendable units first.")
    async def points(self, info: Info, as_of: AsOf = None) -> list[PointsAccount]:
        return await PointsAccount.all_of(self.member_id, info, as_of=as_of)

    @strawberry.field(
        description="Upcoming maturities and expiries in all units, soonest first, assuming no further activity. "
        "Held points do not expire before their hold ends. Points that pay a debt do not expire."
    )
    async def points_forecast(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="The number of lines, from 1 to 100.")] = 20,
        unit: Annotated[
            strawberry.ID | None, strawberry.argument(description="Return only lines of this unit.")
        ] = None,
    ) -> list[PointsForecastLine]:
        lines = await info.context.loaders(PointsLoaders).forecast.load(self.member_id)
        chosen = [PointsForecastLine.of(line) for line in lines if unit is None or line.unit_id == unit]
        return chosen[: page_size(first)]

    @strawberry.field(
        description="The member's open holds now, the first to lapse first, at most 100. "
        "For another instant, read `held` in `points(asOf:)`."
    )
    async def holds(self, info: Info) -> list[Annotated["PointsHold", strawberry.lazy("schema.points.holds")]]:
        from schema.points.holds import PointsHold  # the two types refer to each other

        return [PointsHold.of(row) for row in await info.context.loaders(PointsLoaders).holds.load(self.member_id)]

    standing: TierStanding | None = loaded(
        MemberLoaders,
        "standing",
        by="member_id",
        of=lambda standing: TierStanding.of(standing) if standing else None,
        description="The member's standing on the main ladder. Null in a programme without tiers.",
    )

    @strawberry.field(description="All movements of the member's points, newest first.")
    async def points_history(
        self,
        info: Info,
        first: First = 20,
        after: After = None,
        filter: Annotated[
            PointsHistoryFilter | None, strawberry.argument(description="Conditions on the movements.")
        ] = None,
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

    @strawberry.field(
        description="Rewards to suggest: those the balance can pay for, the dearest first, then the next ones."
    )
    async def next_rewards(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="The number of rewards, from 1 to 100.")] = 3,
    ) -> list[Reward]:
        balance = await info.context.loaders(MemberLoaders).balance.load(self.member_id)
        wanted = rewards.RewardsWanted(balance, first=page_size(first))
        return [Reward.of(row) for row in await info.context.loaders(RewardLoaders).in_reach.load(wanted)]

    @strawberry.field(description="The rewards the member redeemed, newest first.")
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


def member_by(key: str, *, description: str) -> Any:
    """A field with the member whose id is the attribute `key` of the object. A member out of sight is an error."""
    return loaded(MemberLoaders, "member", by=key, of=Member.of, description=description)
