"""Batched loading of events, seats and registrations."""

from collections.abc import Sequence
from uuid import UUID

from domain import events
from schema.context import Context
from schema.loading import DataLoader


class EventLoaders:
    """The loaders of events, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.event: DataLoader[UUID, events.EventRow] = DataLoader(self._events)
        self.seats: DataLoader[UUID, events.Seats] = DataLoader(self._seats)
        self.own_registration: DataLoader[UUID, events.RegistrationRow | None] = DataLoader(self._own_registrations)

    async def _events(self, ids: Sequence[UUID]) -> list[events.EventRow]:
        found = await events.events_by_id(ids)
        return [found[id] for id in ids]

    async def _seats(self, ids: Sequence[UUID]) -> list[events.Seats]:
        found = await events.seats_of(ids)
        return [found[id] for id in ids]

    async def _own_registrations(self, ids: Sequence[UUID]) -> list[events.RegistrationRow | None]:
        found = await events.own_registrations(ids, actor=self._context.actor)
        return [found.get(id) for id in ids]
