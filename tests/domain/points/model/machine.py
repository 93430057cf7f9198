"""The state machine: a life of two members, done to the ledger and to the oracle, compared after every step."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid5

from hypothesis.stateful import RuleBasedStateMachine, invariant

from domain import points
from domain.errors import DomainError
from domain.ledger import Negative
from domain.ledger.laws.replay import SAME_TIME
from domain.points import Holdings, UnitPolicy
from tests.domain.points.model import books
from tests.domain.points.model.deeds import ADMIN
from tests.domain.points.model.oracle import Oracle
from tests.domain.points.model.oracle_accounts import FOREVER, Account, Refused
from tests.factories import LONG_AGO, TestMember, history_of, policy

UNIT = "points"
LATER = timedelta(days=500)
STARTS = [
    datetime(2025, 10, 28, 23, 30, tzinfo=UTC),  # soon another day in UTC; winter time from 2 November
    datetime(2025, 12, 29, 5, 0, tzinfo=UTC),  # midnight in New York; months and the year end
    datetime(2026, 1, 28, 4, 59, 59, tzinfo=UTC),  # February is short
    datetime(2026, 3, 6, 7, 30, tzinfo=UTC),  # the clock is turned forward on 8 March, at 2
]
JOBS = ["never", "after every step", "now and then"]
_NAMESPACE = UUID("0190b1c0-0000-7000-8000-000000000000")


class Ledgers(RuleBasedStateMachine):
    """Both ledgers, and what is checked of them. The deeds are in `Deeds`."""

    loop: ClassVar[asyncio.AbstractEventLoop]
    people: ClassVar[list[TestMember]]
    bystander: ClassVar[TestMember]
    negative: ClassVar[Negative]

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0
        self.made = 0
        self.remembered: list[tuple[datetime, dict[UUID, Holdings]]] = []

    def start_life(self, terms: UnitPolicy, start: datetime, job: str) -> None:
        """Empty both ledgers and begin under these terms."""
        self.now, self.job = start, job
        self.members = [person.id for person in self.people]
        self.latest = start
        self.oracle = Oracle([(LONG_AGO, terms)], {id: Account() for id in self.members})
        self.run(books.empty_the_books())
        self.run(policy(**{name: getattr(terms, name) for name in type(terms).model_fields}))

    @property
    def terms(self) -> UnitPolicy:
        """The terms in force."""
        return self.oracle.policy(self.now)

    def run(self, awaited: Awaitable[Any]) -> Any:
        """Run something of the ledger to its end."""
        return self.loop.run_until_complete(awaited)

    def new_id(self) -> UUID:
        """Ids in no order, the same in every run."""
        self.made += 1
        return uuid5(_NAMESPACE, str(self.made))

    def both(self, expect: Callable[[Oracle], Any], deed: Callable[[], Awaitable[Any]]) -> tuple[bool, Any]:
        """Do a deed to both ledgers: one answer, or one refusal and nothing changed. Answers whether it was done."""
        trial = self.oracle.copied()
        try:
            expected, refusal = expect(trial), None
        except Refused as refused:
            expected, refusal = None, refused.code
        before = None if refusal is None else self.run(books.everything())
        answer, code = self.outcome(deed)
        assert code == refusal, f"the ledger says {code or 'done'}, the oracle {refusal or 'done'}"
        if refusal is not None:
            assert self.run(books.everything()) == before, "refused, and yet something changed"
            return False, None
        assert expected is None or answer == expected
        self.oracle = trial
        return True, answer

    def outcome(self, deed: Callable[[], Awaitable[Any]]) -> tuple[Any, str | None]:
        """What the ledger answers, or the code of its refusal."""
        try:
            return self.run(deed()), None
        except DomainError as refused:
            return None, refused.code
        except ValueError:
            return None, "ValueError"

    def turn_back(self, seconds: float) -> None:
        """The next one's clock is behind, by less than SAME_TIME: all that the laws of the ledger allow.

        Between two clocks something may have matured, expired or lapsed: each sees what its own says. But what the one
        ahead has written down stays so.
        """
        earlier = self.now - timedelta(seconds=seconds)
        if self.latest - earlier < SAME_TIME:
            self.now = earlier
            self.remembered = [entry for entry in self.remembered if entry[0] < earlier]

    def move_to(self, instant: datetime) -> None:
        """Let time pass, and remember what everybody held until then."""
        if self.now < self.latest < instant:
            self.now = self.latest
        if instant > self.now:
            if self.now >= self.latest:
                held = {id: of.holdings(self.now) for id, of in self.oracle.accounts.items()}
                self.remembered.append((self.now, held))
            self.now = instant
            self.latest = max(self.latest, instant)

    def heard_late(self, member: UUID, at: datetime) -> None:
        """What was remembered since then is no longer true: the oracle tells it anew."""
        for place, (instant, holdings) in enumerate(self.remembered):
            if at <= instant:
                self.remembered[place] = (instant, holdings | {member: self.oracle.accounts[member].as_of(instant)})

    def instants_ahead(self) -> list[datetime]:
        """When something will begin or end by itself, soonest first."""
        found = set()
        for account in self.oracle.accounts.values():
            found |= {account.lapses_at} | {hold.lapses_at for hold in account.holds.values() if hold.lives(self.now)}
            for lot in account.lots:
                if lot.left:
                    found |= {lot.expires_at, lot.counts_from}
        return sorted(instant for instant in found if self.now < instant < FOREVER)

    def write_down(self) -> None:
        """Run the jobs until they find nothing more."""
        while self.run(points.write_down_expired(now=self.now)):
            pass
        self.run(points.write_down_lapsed_holds(now=self.now))
        self.oracle.write_down(self.now)

    @invariant()
    def both_agree(self) -> None:
        if not hasattr(self, "oracle"):
            return
        self.steps += 1
        if self.job == "after every step":
            self.write_down()
        self.run(self._check())

    async def _check(self) -> None:
        ahead = self.instants_ahead()
        soon = ahead[:2] + ahead[2 + self.steps % 3 : 3 + self.steps % 3]
        lapses = {
            id: of["points"].lapses_at for id, of in (await points.accounts_of(self.members, now=self.now)).items()
        }
        expected = {id: of.lapses_at for id, of in self.oracle.accounts.items()}
        expected = {id: at if self.now < at < FOREVER else None for id, at in expected.items()}
        assert lapses == expected, f"accounts lapse at {lapses}, and by the oracle at {expected}"
        for instant in [self.now, *soon, self.now + LATER]:
            expected = {id: account.holdings(instant) for id, account in self.oracle.accounts.items()}
            holdings = await points.holdings_of(self.members, now=instant)
            assert holdings == expected, f"holdings at {instant}: {holdings}, and by the oracle {expected}"
        left: dict[UUID, int] = {}
        settled = [account.settled(self.now) for account in self.oracle.accounts.values()]
        for account in settled:
            for lot in account.lots:
                if lot.left > lot.written_off and not account.is_gone(lot, self.now):
                    left[lot.credit] = left.get(lot.credit, 0) + lot.left - lot.written_off
        found = await books.what_is_left(self.now)
        assert found == left, f"what is left: {found}, and by the oracle {left}"
        debts = {id: back.left for account in settled for id, back in account.returns.items() if back.left}
        found = await books.what_is_owed(self.now)
        assert found == debts, f"what is owed: {found}, and by the oracle {debts}"
        broken = await books.broken_laws(self.now)
        assert not broken, f"broken laws: {broken}"
        await self._check_history(self.members[self.steps % 2])
        await self._check_the_past(self.members[self.steps // 2 % 2], ahead)

    async def _check_history(self, member: UUID) -> None:
        lines = await history_of(member, first=1_000)
        account = self.oracle.accounts[member]
        there = sum(lot.left for lot in account.lots) - account.owed
        told = sum(line.amount for line in lines)
        gone = there - told
        match self.job:
            case "after every step" if self.now >= self.latest:
                assert gone == account.expired(self.now)
            case _:
                assert gone == sum(lot.written_off for lot in account.lots)

    async def _check_the_past(self, member: UUID, ahead: list[datetime]) -> None:
        if self.now >= self.latest:
            now = self.oracle.accounts[member].as_of(self.now)
            assert now == self.oracle.accounts[member].holdings(self.now), "the oracle itself, as of now"
            found = await points.holdings_as_of(member, actor=ADMIN, instant=self.now)
            assert found == now, f"as of now, {self.now}: {found}, and by the oracle {now}"
        for instant in (instant for instant in ahead[:1] if instant >= self.latest):
            expected = self.oracle.accounts[member].holdings(instant)
            assert self.oracle.accounts[member].as_of(instant) == expected, f"the oracle itself, as of {instant}"
            assert await points.holdings_as_of(member, actor=ADMIN, instant=instant) == expected, f"as of {instant}"
        if self.remembered:
            for place in {len(self.remembered) - 1, self.steps * 7 % len(self.remembered)}:
                instant, holdings = self.remembered[place]
                found = await points.holdings_as_of(member, actor=ADMIN, instant=instant)
                assert found == holdings[member], f"as of {instant}: {found}, and it was {holdings[member]}"
