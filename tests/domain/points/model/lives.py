"""The whole state machine: deeds, the passing of time, and the chains of deeds that chance alone makes too rarely."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from domain import points
from domain.actor import SYSTEM
from domain.ledger import Negative
from tests.domain.points.model.deeds import ADMIN
from tests.domain.points.model.machine import UNIT
from tests.domain.points.model.rules_of_life import AMOUNT, FEW, PART, SHARE, WHO, Deeds
from tests.domain.points.model.terms import goes_on, inactivity_spans, policies

AHEAD = ["nothing", "write down", "spend", "hold", "earn", "return"]
BEHIND = ["nothing", "capture", "spend"]
_PAUSE = st.sampled_from([1, 1, 3_600, 86_400])


class LedgerMachine(Deeds):
    """A life, step by step."""

    @precondition(lambda self: self.granted)
    @rule(pick=FEW, amount=PART, share=st.sampled_from(["half", "all"]))
    def spend_and_bring_back(self, pick: int, amount: int | None, share: str) -> None:
        """What was spent is returned after all: there is too little to take back."""
        granted = list(self.granted)[-1 - pick % len(self.granted)]
        self.spend(who=self.members.index(self.granted[granted][0]), share=share)
        self.both_agree()
        self.bring_back(pick=pick, amount=amount, back=timedelta(0))

    @precondition(lambda self: len(self.granted) > 1 and self.negative in (Negative.DEBT, Negative.REVIEW))
    @rule(pick=FEW, steps=st.tuples(_PAUSE, _PAUSE), amount=st.integers(1, 30), cancels=st.booleans())
    def owe_twice(self, pick: int, steps: tuple[int, int], amount: int, cancels: bool) -> None:
        """All is spent, then two receipts of one member come back: two debts, and something comes in to pay with."""
        member = self.granted[list(self.granted)[-1 - pick % len(self.granted)]][0]
        who = self.members.index(member)
        if self.oracle.accounts[member].holdings(self.now).available > 0:
            self.spend(who=who, share="all")
        for step in steps:
            own = [place for place, of in enumerate(reversed(self.granted.values())) if of[0] == member]
            if own:
                self.bring_back(pick=own[0], amount=None, back=timedelta(0))
                self.charge_what_is_missing()
                self.both_agree()
            self.move_to(self.now + timedelta(seconds=step))
        if cancels and self.spendings:
            self.cancel(pick=0, amount=amount % 10 + 1)
        else:
            self.adjust(who=who, amount=amount, by=ADMIN)

    def charge_what_is_missing(self) -> None:
        """Where staff decide what becomes of spent points: they are owed."""
        for place, id in enumerate(self.shortfalls):
            if self.oracle.shortfalls[id].state == "open":
                self.decide_shortfall(pick=place, charge=True)

    @precondition(Deeds.has_points)
    @rule(who=WHO, share=SHARE, amount=PART, step=st.sampled_from([0, 1, 9]))
    def spend_and_cancel(self, who: int, share: str, amount: int | None, step: int) -> None:
        """A spending comes back, in one piece or in two."""
        before = len(self.spendings)
        self.spend(who=who, share=share)
        self.both_agree()
        self.move_to(self.now + timedelta(days=step))
        if len(self.spendings) > before:
            self.cancel(pick=0, amount=amount)
            self.both_agree()
            self.cancel(pick=0, amount=None)

    @precondition(Deeds.has_points)
    @rule(
        who=WHO, share=SHARE, place=FEW, amount=PART, end=st.sampled_from(["capture", "release", "return", "nothing"])
    )
    def hold_for_long(self, who: int, share: str, place: int, amount: int | None, end: str) -> None:
        """A hold that something happens under: its lots expire, or it lapses."""
        before = len(self.holds)
        self.hold(who=who, share=share, seconds=30 * 86_400)
        self.both_agree()
        self.wait_for_what_is_next(place=place, before=False)
        self.both_agree()
        if len(self.holds) > before and end == "capture":
            self.capture(pick=0, amount=amount)
        if len(self.holds) > before and end == "release":
            self.release(pick=0)
        if self.granted and end == "return":
            self.bring_back(pick=place, amount=None, back=timedelta(0))

    @precondition(lambda self: inactivity_spans(self.terms))
    @rule(who=WHO, amount=AMOUNT)
    def be_away(self, who: int, amount: int) -> None:
        """Everything lapses; then staff give something, and a receipt of long ago comes in."""
        self.move_to(self.now + timedelta(days=70))
        self.adjust(who=who, amount=amount, by=ADMIN)
        self.both_agree()
        self.earn(batch=[(who, amount, timedelta(days=40), None)])

    @precondition(lambda self: self.has_points() and self.terms.passing is not None)
    @rule(who=WHO, hours=st.sampled_from([1, 8, 24]))
    def pass_on_twice(self, who: int, hours: int) -> None:
        """Twice in a day or on two days: the day of the limit is the one on the wall."""
        self.pass_on(giver=who, share="limit")
        self.both_agree()
        self.move_to(self.now + timedelta(hours=hours))
        self.pass_on(giver=who, share="limit")

    @precondition(lambda self: self.job == "now and then")
    @rule()
    def write_everything_down(self) -> None:
        self.write_down()

    @rule(step=st.sampled_from([1, 3_600, 86_400, 86_400, 3 * 86_400, 20 * 86_400]))
    def wait(self, step: int) -> None:
        self.move_to(self.now + timedelta(seconds=step))

    @rule(seconds=st.sampled_from([1, 1, 20, 59]))
    def find_a_clock_behind(self, seconds: int) -> None:
        """Two tills whose clocks differ."""
        self.turn_back(seconds)

    @rule(
        place=st.integers(0, 2),
        seconds=st.sampled_from([1, 1, 30]),
        who=WHO,
        then=st.sampled_from(AHEAD),
        last=st.sampled_from(BEHIND),
    )
    def be_seen_by_two_clocks(self, place: int, seconds: int, who: int, then: str, last: str) -> None:
        """One clock has seen it mature, expire or lapse, and something was done by it; the other has not."""
        self.wait_for_what_is_next(place=place, before=False)
        self.both_agree()
        if then == "write down" and self.job != "never":
            self.write_down()
        if then == "spend" and self.has_points():
            self.spend(who=who, share="half")
        if then == "hold" and self.has_points():
            self.hold(who=who, share="half", seconds=3_600)
        if then == "earn":
            self.earn(batch=[(who, 7, timedelta(0), None)])
        if then == "return" and self.granted:
            self.bring_back(pick=place, amount=None, back=timedelta(0))
        self.both_agree()
        self.turn_back(seconds)
        if last == "capture" and self.holds:
            self.both_agree()
            self.capture(pick=0, amount=None)
        if last == "spend" and self.has_points():
            self.both_agree()
            self.spend(who=who, share="all")

    @precondition(lambda self: len(self.oracle.versions) < 3)
    @rule(data=st.data(), negative=st.sampled_from(Negative), later=st.sampled_from([0, 0, 3_600, 5 * 86_400]))
    def change_the_policy(self, data: st.DataObject, negative: Negative, later: int) -> None:
        """New terms, from now on or from a day to come: what was earned keeps the terms of its day."""
        terms = data.draw(policies(negative), label="new policy")
        valid_from = self.now + timedelta(seconds=later)
        versions = dict([*self.oracle.versions, (valid_from, terms)])
        if len(versions) == len(self.oracle.versions) or not goes_on([versions[at] for at in sorted(versions)]):
            return

        async def deed() -> None:
            await points.set_unit_policy(actor=SYSTEM, unit_id=UNIT, policy=terms, valid_from=valid_from, now=self.now)

        self.both(lambda oracle: oracle.change_policy(terms, valid_from=valid_from), deed)

    @rule(place=st.integers(0, 2), before=st.booleans())
    def wait_for_what_is_next(self, place: int, before: bool) -> None:
        """Until something matures, expires or lapses: that very instant, or the one before it."""
        ahead = self.instants_ahead()
        if ahead and ahead[0] < self.now + timedelta(days=90):
            instant = ahead[min(place, len(ahead) - 1)]
            self.move_to(instant - timedelta(microseconds=1) if before else instant)
