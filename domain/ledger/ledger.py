"""The ledger of one unit of work: every movement of points goes through it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.ledger import accounts
from domain.ledger.accounts import LockedAccount, Place
from domain.ledger.debts import settle_debts
from domain.ledger.entries import Entry
from domain.ledger.lot_rules import Drawn
from domain.ledger.posting import activations, holds
from domain.ledger.posting.clawbacks import TakenBack, post_clawback
from domain.ledger.posting.credits import Lots, post_credits
from domain.ledger.posting.debits import post_debits
from domain.ledger.posting.expiries import post_expiries
from domain.ledger.posting.holds import NewHold
from domain.ledger.posting.reinstatements import post_reinstatement
from domain.ledger.posting.rows import Rows
from domain.ledger.terms import Negative, Terms
from domain.work import Work

_State = tuple[Rows, Mapping[LockedAccount, tuple[int, int, datetime | None, datetime]]]


class Ledger:
    """One account per member and unit, locked once, and the rows still to write.

    Movements change the accounts in memory and become rows. `write` puts the rows of all units into one statement,
    together with the recorded facts, and then pays debts from points that have become free. The unit of work writes at
    its end, so no command can forget it. A command writes earlier if it reads what it has posted. Reading lots writes
    pending rows first.
    """

    def __init__(self, work: Work, *, actor: Actor, now: datetime) -> None:
        self.actor = actor
        self.now = now
        self._rows = Rows(work, actor, now)
        self._accounts: dict[Place, LockedAccount] = {}

    @classmethod
    def of(cls, work: Work, *, actor: Actor, now: datetime) -> "Ledger":
        """The ledger of this unit of work: the same one for every command in it."""
        return work.enlisted(cls) or work.enlist(cls(work, actor=actor, now=now))

    def without(self, places: Iterable[Place]) -> set[Place]:
        """The places whose accounts are not locked yet."""
        return {place for place in places if place not in self._accounts}

    async def lock(self, places: Collection[Place], terms: Mapping[str, Terms]) -> None:
        """Lock accounts that are not locked yet. Their members must be locked: see `accounts.lock`."""
        locked = await accounts.lock(places, terms, work=self._rows.work, now=self.now)
        self._accounts |= {account.place: account for account in locked}
        await self._settle(locked)

    def account(self, member_id: UUID, unit_id: str) -> LockedAccount:
        """A member's account in a unit. Raises KeyError if it is not locked."""
        return self._accounts[member_id, unit_id]

    async def credit(self, entries: Sequence[Entry], *, lots: Lots | None = None) -> None:
        """Put points into accounts: each entry one lot, by the unit's policy of its day, or the `lots` given."""
        await post_credits(self._with_accounts(entries), self._rows, lots=lots or {})

    async def debit(self, entries: Sequence[Entry]) -> Mapping[UUID, Sequence[Drawn]]:
        """Take points from the lots that expire first; returns what each entry drew on. Raises InsufficientPoints."""
        await self._catch_up()
        return await post_debits(self._with_accounts(entries), self._rows)

    async def take_back(self, entry: Entry, *, granted: UUID, negative: Negative | None = None) -> TakenBack:
        """Take points of a credit back.

        Points that are already spent are owed, let go or reviewed as `negative` says, by default as the unit's policy
        of that day does. Raises PointsAlreadySpent where it forbids.
        """
        await self._catch_up()
        account = self.account(entry.member_id, entry.unit_id)
        negative = negative or account.unit.negative_at(entry.occurred_at)
        return await post_clawback(entry, account, self._rows, granted=granted, negative=negative)

    async def put_back(self, entry: Entry, *, spent: UUID) -> None:
        """Undo a spending, or a part of it: the points go back into the lots they came from, with their own expiry.

        Raises ValueError for more than is left of it, LookupError for a transfer that was no spending of this member.
        """
        await self._catch_up()
        await post_reinstatement(entry, self.account(entry.member_id, entry.unit_id), self._rows, spent=spent)

    async def expire(self) -> int:
        """Write down the expired points in all accounts of this ledger; returns the total points."""
        await self._catch_up()
        return await post_expiries(self._accounts.values(), self._rows)

    async def set_aside(self, hold: NewHold) -> None:
        """Set points aside, from the lots that expire first. Raises InsufficientPoints."""
        await self._catch_up()
        await holds.set_aside(hold, self.account(hold.member_id, hold.unit_id), self._rows)

    async def capture(self, hold_id: UUID, entry: Entry, *, held: int) -> None:
        """Spend an open hold of `held` points, or `entry.amount` of it; release the rest."""
        await self._catch_up()
        await holds.capture(hold_id, entry, self.account(entry.member_id, entry.unit_id), self._rows, held=held)

    async def let_go(self, hold_id: UUID, place: Place, *, held: int) -> None:
        """End an open hold of `held` points without spending them."""
        await self._catch_up()
        await holds.let_go(hold_id, self.account(*place), self._rows, held=held)

    async def activate(self, credit_ids: Sequence[UUID], place: Place) -> int:
        """Let waiting lots of these credits of one account count from now on; returns the number of points."""
        await self._catch_up()
        return await activations.activate(credit_ids, self.account(*place), self._rows)

    async def write(self) -> None:
        """Write the pending rows; afterwards no account has both a debt and free points."""
        if self._rows:
            await self._rows.write()
            self._rows.clear()
        await self._settle(self._accounts.values())

    def mark(self) -> _State:
        """The ledger's state, for `restore`."""
        held = {
            account: (account.balance, account.debt, account.lapses_at, account.terms_from)
            for account in self._accounts.values()
        }
        return copy(self._rows), held

    def restore(self, state: _State) -> None:
        """Go back to the state of the mark. The database's own savepoint releases accounts that were locked since."""
        self._rows, held = state
        for account, values in held.items():
            account.balance, account.debt, account.lapses_at, account.terms_from = values
        self._accounts = {account.place: account for account in held}

    def _with_accounts(self, entries: Sequence[Entry]) -> list[tuple[Entry, LockedAccount]]:
        return [(entry, self._accounts[entry.member_id, entry.unit_id]) for entry in entries]

    async def _catch_up(self) -> None:
        """Write the pending rows, before lots are read."""
        if self._rows:
            await self.write()

    async def _settle(self, accounts: Iterable[LockedAccount]) -> None:
        """Pay debts from points that have become free: matured, released by a hold, or just come in."""
        indebted = {account.id: account for account in accounts if account.debt}
        if indebted:
            for id, paid in (await settle_debts(list(indebted), now=self.now)).items():
                indebted[id].debt -= paid
