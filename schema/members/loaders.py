"""Loading what belongs to members, for all members of an answer at once."""

from collections.abc import Sequence
from uuid import UUID

from strawberry.dataloader import DataLoader

from domain import members, points, purchases, tiers
from schema.context import Context


class MemberLoaders:
    """One set per operation; what they cache is what its actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.balance: DataLoader[UUID, int] = DataLoader(self._balances)
        self.standing: DataLoader[UUID, tiers.Standing | None] = DataLoader(self._standings)
        self.place: DataLoader[UUID, purchases.LadderPlace] = DataLoader(self._places)
        self.member: DataLoader[UUID, members.MemberRow | None] = DataLoader(self._members)
        self.public_name: DataLoader[UUID, str] = DataLoader(self._public_names)

    async def _members(self, ids: Sequence[UUID]) -> list[members.MemberRow | None]:
        found = await members.members_by_id(ids, actor=self._context.actor)
        return [found.get(id) for id in ids]

    async def _balances(self, ids: Sequence[UUID]) -> list[int]:
        found = await points.balances_of(ids, now=self._context.now)
        return [found[id] for id in ids]

    async def _standings(self, ids: Sequence[UUID]) -> list[tiers.Standing | None]:
        found = await tiers.standings_of(ids, now=self._context.now)
        return [found[id] for id in ids]

    async def _places(self, ids: Sequence[UUID]) -> list[purchases.LadderPlace]:
        found = await purchases.places_on_ladder(ids, now=self._context.now)
        return [found[id] for id in ids]

    async def _public_names(self, ids: Sequence[UUID]) -> list[str]:
        found = await members.public_names(ids)
        return [found[id] for id in ids]
