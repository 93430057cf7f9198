"""Batched loading of accounts, transfers, lots, holds and policies."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain import points
from domain.programme import VersionOnRecord
from schema.context import Context
from schema.loading import DataLoader

Accounts = dict[str, points.UnitAccount]
Policy = VersionOnRecord[points.UnitPolicy]


class PointsLoaders:
    """The loaders, one set per operation. They cache rows that the operation's actor may see."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.units: DataLoader[None, Sequence[points.UnitRow]] = DataLoader(self._units)
        self.unit: DataLoader[str, points.UnitRow] = DataLoader(self._units_by_id)
        self.balance: DataLoader[UUID, int] = DataLoader(self._balances)
        self.accounts: DataLoader[tuple[UUID, datetime | None], Accounts] = DataLoader(self._accounts)
        self.forecast: DataLoader[UUID, Sequence[points.ForecastLine]] = DataLoader(self._forecasts)
        self.holds: DataLoader[UUID, Sequence[points.HeldPoints]] = DataLoader(self._holds)
        self.transfer: DataLoader[UUID, points.HistoryLine | None] = DataLoader(self._transfers)
        self.history: DataLoader[points.HistoryWanted, Sequence[points.HistoryLine]] = DataLoader(self._histories)
        self.history_count: DataLoader[points.HistoryWanted, int] = DataLoader(self._history_counts)
        self.lots: DataLoader[UUID, Sequence[points.LotPart]] = DataLoader(self._lots)
        self.policies: DataLoader[str, Sequence[Policy]] = DataLoader(self._policies)

    async def _units(self, keys: Sequence[None]) -> list[Sequence[points.UnitRow]]:
        return [await points.all_units()] * len(keys)

    async def _units_by_id(self, ids: Sequence[str]) -> list[points.UnitRow]:
        """All units are read at once, because they are few."""
        found = {unit.id: unit for unit in await self.units.load(None)}
        return [found[id] for id in ids]

    async def _balances(self, ids: Sequence[UUID]) -> list[int]:
        found = await points.balances_of(ids, now=self._context.now)
        return [found[id] for id in ids]

    async def _accounts(self, keys: Sequence[tuple[UUID, datetime | None]]) -> list[Accounts]:
        found: dict[tuple[UUID, datetime | None], Accounts] = {}
        for instant in dict.fromkeys(instant for _, instant in keys):
            ids = [id for id, wanted in keys if wanted == instant]
            read = (
                await points.accounts_of(ids, now=self._context.now)
                if instant is None
                else await points.accounts_as_of(ids, actor=self._context.actor, instant=instant, now=self._context.now)
            )
            found |= {(id, instant): dict(accounts) for id, accounts in read.items()}
        return [found[key] for key in keys]

    async def _forecasts(self, ids: Sequence[UUID]) -> list[Sequence[points.ForecastLine]]:
        found = await points.forecasts_of(ids, actor=self._context.actor, now=self._context.now)
        return [found[id] for id in ids]

    async def _holds(self, ids: Sequence[UUID]) -> list[Sequence[points.HeldPoints]]:
        found = await points.open_holds_of(ids, actor=self._context.actor, now=self._context.now)
        return [found[id] for id in ids]

    async def _transfers(self, ids: Sequence[UUID]) -> list[points.HistoryLine | None]:
        found = await points.transfers_by_id(ids, actor=self._context.actor)
        return [found.get(id) for id in ids]

    async def _histories(self, wanted: Sequence[points.HistoryWanted]) -> list[Sequence[points.HistoryLine]]:
        return list(await points.histories_of(wanted, actor=self._context.actor))

    async def _history_counts(self, wanted: Sequence[points.HistoryWanted]) -> list[int]:
        return list(await points.history_counts(wanted, actor=self._context.actor))

    async def _lots(self, ids: Sequence[UUID]) -> list[Sequence[points.LotPart]]:
        found = await points.lot_parts_of(ids)
        return [found[id] for id in ids]

    async def _policies(self, ids: Sequence[str]) -> list[Sequence[Policy]]:
        found = await points.policies_for(self._context.actor, unit_ids=ids)
        return [found[id] for id in ids]
