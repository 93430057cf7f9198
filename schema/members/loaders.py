"""Batched loading of members."""

from collections.abc import Sequence
from uuid import UUID

from domain import members
from domain.errors import NotFound
from schema.context import Context
from schema.loading import DataLoader


class MemberLoaders:
    """The loaders of members, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.member: DataLoader[UUID, members.MemberRow] = DataLoader(self._members)

    async def _members(self, ids: Sequence[UUID]) -> list[members.MemberRow | BaseException]:
        found = await members.MEMBERS.by_id(ids, asker=self._context.asker)
        return [found.get(id) or NotFound(what="member") for id in ids]
