"""Everything that may be done with points, as rules of the state machine."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from domain import points
from domain.points import OpeningBalance
from tests.domain.points.model import books, deeds
from tests.domain.points.model.deeds import ADMIN, AGENTS, Earning
from tests.domain.points.model.machine import JOBS, STARTS, UNIT, Ledgers
from tests.domain.points.model.oracle import Oracle
from tests.domain.points.model.oracle_accounts import FOREVER
from tests.domain.points.model.terms import TIERS, policies
from tests.factories import TestMember

WHO = st.integers(0, 1)
AMOUNT = st.integers(1, 40)
SHARE = st.sampled_from(["one", "half", "half", "nearly all", "all", "all", "more"])
PICK = st.integers(0, 10_000)
FEW = st.integers(0, 3)
PART = st.one_of(st.none(), st.none(), st.integers(1, 20))
BACK = st.sampled_from([timedelta(days=days) for days in (0, 0, 0, 0, 0, 1 / 24, 1, 2, 40)])
Again = Callable[[], Awaitable[Any]]


class Deeds(Ledgers):
    """The deeds."""

    def __init__(self) -> None:
        super().__init__()
        self.granted: dict[UUID, tuple[UUID, datetime, int]] = {}
        self.spendings: list[tuple[UUID, UUID]] = []
        self.holds: list[tuple[UUID, UUID]] = []
        self.waiting: list[tuple[UUID, UUID, int]] = []
        self.shortfalls: list[UUID] = []
        self.repeatable: list[tuple[Again, Again, Any]] = []

    @initialize(
        data=st.data(),
        start=st.sampled_from(STARTS),
        job=st.sampled_from(JOBS),
        amounts=st.lists(AMOUNT, min_size=4, max_size=4),
        is_active=st.booleans(),
    )
    def begin(self, data: st.DataObject, start: datetime, job: str, amounts: list[int], is_active: bool) -> None:
        """Both members have earned something already, and mostly it counts."""
        self.start_life(data.draw(policies(self.negative), label="policy"), start, job)
        days = (0, 2, 5, 0)
        batch = [(place % 3 // 2, amounts[place], timedelta(days=days[place]), None) for place in range(4)]
        self.earn(batch=batch)
        if is_active and self.has_waiting():
            self.activate(picks=[0])
            self.activate(picks=[1])

    @rule(batch=st.lists(st.tuples(WHO, AMOUNT, BACK, st.sampled_from([None, *TIERS])), min_size=1, max_size=3))
    def earn(self, batch: list[tuple[int, int, timedelta, str | None]]) -> None:
        earnings = [
            Earning(self.new_id(), self.members[who], amount, self.now - back, tier)
            for who, amount, back, tier in batch
        ]

        def expect(oracle: Oracle) -> None:
            oracle.earn(earnings, now=self.now)

        self.both(expect, lambda: deeds.earn(unit_id=UNIT, earnings=earnings, now=self.now))
        for earning in earnings:
            self.granted[earning.id] = (earning.member, earning.at, earning.amount)
            self.heard_late(earning.member, earning.at)

    @rule(who=WHO, amount=AMOUNT, back=BACK, lasts=st.sampled_from([None, 1, 5, 60]))
    def open_balance(self, who: int, amount: int, back: timedelta, lasts: int | None) -> None:
        at, expires_at = self.now - back, None if lasts is None else self.now + timedelta(days=lasts)

        def balance(amount: int) -> OpeningBalance:
            return OpeningBalance(
                source="elsewhere",
                external_id=name,
                member_id=self.members[who],
                amount=amount,
                earned_at=at,
                expires_at=expires_at,
            )

        name = str(self.made)
        self.made += 1
        id = balance(amount).id

        async def deed(amount: int = amount) -> Any:
            [outcome] = await points.open_balances(actor=ADMIN, unit_id=UNIT, balances=[balance(amount)], now=self.now)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        def expect(oracle: Oracle) -> UUID:
            oracle.open(id, self.members[who], amount, at=at, expires_at=expires_at or FOREVER, now=self.now)
            return id

        self.both(expect, deed)
        self.heard_late(self.members[who], at)
        self.repeatable.append((deed, lambda: deed(amount + 1), id))

    def share_of(self, member: UUID, share: str) -> int:
        """So much of what a member can spend, or one more, or as much as may be passed on in a day."""
        there = max(self.oracle.accounts[member].holdings(self.now).available, 0)
        passing = self.terms.passing or points.Passing()
        limit = min(there, passing.most_at_once, passing.most_a_day)
        part = {"limit": limit, "one": 1, "half": there // 2, "nearly all": there - 1, "all": there, "more": there + 1}[
            share
        ]
        return max(part, 1)

    def has_points(self) -> bool:
        """Whether anybody can spend something; where nobody can, they try now and then all the same."""
        return self.steps % 8 == 0 or any(of.holdings(self.now).available > 0 for of in self.oracle.accounts.values())

    def spender(self, who: int) -> int:
        """This member, or the other where only the other has something to spend."""
        there = [self.oracle.accounts[id].holdings(self.now).available > 0 for id in self.members]
        return who if there[who] or not there[1 - who] else 1 - who

    @precondition(has_points)
    @rule(who=WHO, share=SHARE)
    def spend(self, who: int, share: str) -> None:
        id, member = self.new_id(), self.members[self.spender(who)]
        amount = self.share_of(member, share)
        done, _ = self.both(
            lambda oracle: oracle.spend(id, member, amount, now=self.now),
            lambda: deeds.spend(unit_id=UNIT, id=id, member=member, amount=amount, now=self.now),
        )
        if done:
            self.spendings.append((id, member))

    @rule(who=WHO, amount=AMOUNT, share=SHARE)
    def earn_and_spend(self, who: int, amount: int, share: str) -> None:
        id, member = self.new_id(), self.members[who]
        earned = Earning(self.new_id(), member, amount, self.now, None)
        spent = self.share_of(member, share) + amount // 2

        def expect(oracle: Oracle) -> None:
            oracle.earn([earned], now=self.now)
            oracle.spend(id, member, spent, now=self.now)

        done, _ = self.both(
            expect, lambda: deeds.earn_and_spend(unit_id=UNIT, earned=earned, id=id, amount=spent, now=self.now)
        )
        if done:
            self.granted[earned.id] = (member, self.now, amount)
            self.spendings.append((id, member))

    @precondition(lambda self: self.spendings)
    @rule(pick=FEW, amount=PART)
    def cancel(self, pick: int, amount: int | None) -> None:
        spent, member = self.spendings[-1 - pick % len(self.spendings)]
        id = self.new_id()
        self.both(
            lambda oracle: oracle.give_back(spent, member, amount, now=self.now),
            lambda: deeds.give_back(unit_id=UNIT, id=id, spent=spent, member=member, amount=amount, now=self.now),
        )

    @precondition(lambda self: self.granted)
    @rule(pick=FEW, amount=PART, back=BACK)
    def bring_back(self, pick: int, amount: int | None, back: timedelta) -> None:
        """A return of a part of what was earned, or of all that is left of it."""
        granted = list(self.granted)[-1 - pick % len(self.granted)]
        member, earned_at, left = self.granted[granted]
        amount = left if amount is None else min(amount, left)
        at, id = max(self.now - back, earned_at), self.new_id()
        done, _ = self.both(
            lambda oracle: oracle.take_back(id, granted, amount, at=at, now=self.now),
            lambda: deeds.take_back(
                unit_id=UNIT, id=id, granted=granted, member=member, amount=amount, at=at, now=self.now
            ),
        )
        if done:
            self.granted[granted] = (member, earned_at, left - amount)
            if left == amount:
                del self.granted[granted]
            self.heard_late(member, at)
            if id in self.oracle.shortfalls:
                self.shortfalls.append(id)

    @precondition(lambda self: self.shortfalls)
    @rule(pick=PICK, charge=st.booleans())
    def decide_shortfall(self, pick: int, charge: bool) -> None:
        id = self.shortfalls[pick % len(self.shortfalls)]
        self.both(
            lambda oracle: oracle.decide_shortfall(id, charge=charge, now=self.now),
            lambda: points.decide_shortfall(actor=ADMIN, id=id, charge=charge, now=self.now),
        )

    @precondition(has_points)
    @rule(who=WHO, share=SHARE, seconds=st.sampled_from([1, 3_600, 5 * 86_400, 30 * 86_400, 30 * 86_400]))
    def hold(self, who: int, share: str, seconds: int) -> None:
        id, member = self.new_id(), self.members[self.spender(who)]
        amount = self.share_of(member, share)

        def deed(amount: int = amount) -> Awaitable[Any]:
            return self.answer_of_hold(
                points.hold_points(
                    actor=ADMIN,
                    now=self.now,
                    draft=points.HoldDraft(
                        id=id, member_id=member, amount=amount, purpose="a basket", seconds=seconds, unit_id=UNIT
                    ),
                )
            )

        lapses_at = self.now + timedelta(seconds=seconds)

        def expect(oracle: Oracle) -> tuple[object, ...]:
            oracle.hold(id, member, amount, lapses_at=lapses_at, now=self.now)
            return id, member, amount, lapses_at

        done, answer = self.both(expect, deed)
        if done:
            self.holds.append((id, member))
            self.repeatable.append((deed, lambda: deed(amount + 1), answer))

    async def answer_of_hold(self, holding: Any) -> tuple[object, ...]:
        held = await holding
        return held.id, held.member_id, held.amount, held.lapses_at

    @precondition(lambda self: self.holds)
    @rule(pick=FEW, amount=PART)
    def capture(self, pick: int, amount: int | None) -> None:
        id, member = self.holds[-1 - pick % len(self.holds)]

        async def deed() -> None:
            await points.capture_hold(actor=ADMIN, id=id, amount=amount, now=self.now)

        done, _ = self.both(lambda oracle: oracle.capture(id, member, amount, now=self.now), deed)
        if done and (deeds.capture_of(id), member) not in self.spendings:
            self.spendings.append((deeds.capture_of(id), member))

    @precondition(lambda self: self.holds)
    @rule(pick=FEW)
    def release(self, pick: int) -> None:
        id, member = self.holds[-1 - pick % len(self.holds)]

        async def deed() -> None:
            await points.release_hold(actor=ADMIN, id=id, now=self.now)

        self.both(lambda oracle: oracle.release(id, member, now=self.now), deed)

    @precondition(lambda self: self.has_points() and (self.terms.passing is not None or self.steps % 9 == 0))
    @rule(giver=WHO, share=SHARE)
    def pass_on(self, giver: int, share: str) -> None:
        giver = self.spender(giver)
        id, source, target = self.new_id(), self.people[giver], self.people[1 - giver]
        amount = self.share_of(source.id, share)

        async def deed(amount: int = amount, to: TestMember = target) -> Any:
            passed = await points.transfer_points(
                actor=source.actor, id=id, card_number=to.card_number, amount=amount, now=self.now, unit_id=UNIT
            )
            return passed.counts_from

        done, answer = self.both(lambda oracle: oracle.pass_on(id, source.id, target.id, amount, now=self.now), deed)
        if done:
            others = (lambda: deed(amount + 1), lambda: deed(to=self.bystander))
            self.repeatable += [(deed, other, answer) for other in others]

    @rule(who=WHO, amount=st.integers(-60, 60).filter(bool), by=st.sampled_from([ADMIN, *AGENTS]))
    def adjust(self, who: int, amount: int, by: Any) -> None:
        id, member = self.new_id(), self.members[who]

        async def deed(amount: int = amount) -> Any:
            made = await points.adjust_points(
                actor=by,
                now=self.now,
                draft=points.AdjustmentDraft(id=id, member_id=member, amount=amount, reason="Because.", unit_id=UNIT),
            )
            return made.id

        def expect(oracle: Oracle) -> UUID:
            oracle.adjust(id, member, amount, by=by, now=self.now)
            return id

        done, answer = self.both(expect, deed)
        if done:
            self.repeatable.append((deed, lambda: deed(amount + 1 or 2), answer))

    @precondition(
        lambda self: any(of.state == "waiting" for of in self.oracle.adjustments.values()) or self.steps % 9 == 0
    )
    @rule(pick=PICK, approve=st.booleans(), by=st.sampled_from([ADMIN, *AGENTS]))
    def decide_adjustment(self, pick: int, approve: bool, by: Any) -> None:
        if not self.oracle.adjustments:
            return
        id = list(self.oracle.adjustments)[-1 - pick % len(self.oracle.adjustments)]

        async def deed() -> None:
            await points.decide_adjustment(actor=by, id=id, approve=approve, now=self.now)

        self.both(lambda oracle: oracle.decide_adjustment(id, approve=approve, by=by, now=self.now), deed)

    @precondition(lambda self: self.has_waiting() or (self.steps % 5 == 0 and self.oracle.credits))
    @rule(picks=st.lists(PICK, min_size=1, max_size=3))
    def activate(self, picks: list[int]) -> None:
        credits = list(reversed(self.oracle.credits.items()))
        member = credits[picks[0] % len(credits)][1]
        own = [id for id, of in credits if of == member]
        chosen = [own[pick % len(own)] for pick in picks]
        self.both(
            lambda oracle: oracle.activate(chosen, now=self.now),
            lambda: points.activate_points(actor=ADMIN, transfer_ids=chosen, now=self.now),
        )

    def has_waiting(self) -> bool:
        """Whether there is something to activate."""
        return any(lot.waits for account in self.oracle.accounts.values() for lot in account.lots)

    @precondition(lambda self: self.repeatable)
    @rule(pick=PICK, otherwise=st.booleans())
    def repeat(self, pick: int, otherwise: bool) -> None:
        """The same id once more: with the same content the same answer, with other content a refusal."""
        same, other, answer = self.repeatable[-1 - pick % len(self.repeatable)]
        self.run(deeds.look(unit_id=UNIT, members=self.members, now=self.now))
        for member in self.members:
            self.oracle.touch(member, self.now)
        before = self.run(books.everything())
        assert self.outcome(other if otherwise else same) == ((None, "ID_REUSED") if otherwise else (answer, None))
        assert self.run(books.everything()) == before, "repeated, and something changed"
