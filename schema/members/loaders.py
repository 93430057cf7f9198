"""Batched loading of members, their names, balances and standings."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain import members, points, purchases, tiers
from domain.errors import NotFound
from schema.context import Context
from schema.loading import DataLoader, SharedLoader


async def _names_of(asked: list[tuple[UUID, ...]]) -> Sequence[Mapping[UUID, str]]:
    found = await members.public_names(list({id for ids in asked for id in ids}))
    return [found] * len(asked)


_names = SharedLoader(_names_of)
"""Public names are the same for every actor, so one query serves all operations that ask in the same turn."""


class MemberLoaders:
    """The loaders of members, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.member: DataLoader[UUID, members.MemberRow] = DataLoader(self._members)
        self.balance: DataLoader[UUID, int] = DataLoader(self._balances)
        self.standing: DataLoader[UUID, tiers.Standing | None] = DataLoader(self._standings)
        self.place: DataLoader[UUID, purchases.LadderPlace] = DataLoader(self._places)
        self.public_name: DataLoader[UUID, str] = DataLoader(self._public_names)

    async def _members(self, ids: Sequence[UUID]) -> list[members.MemberRow | BaseException]:
        found = await members.MEMBERS.by_id(ids, actor=self._context.actor)
        return [found.get(id) or NotFound(what="member") for id in ids]

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
        found = await _names.load(tuple(ids))
        return [found[id] for id in ids]
