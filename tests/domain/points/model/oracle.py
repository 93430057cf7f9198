"""A ledger of plain Python, slow and obviously right, written from DESIGN's laws: what PostgreSQL must agree with.

It keeps every lot for ever, and whatever is asked is counted anew from the lots; what jobs have written down as expired
it notes only for clocks that are behind. It knows the terms of a unit only as data; when points count, and until when,
it works out itself (`wall_calendar`).
"""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor
from domain.ids import derived_id
from domain.ledger import Negative
from domain.points import ExpiryKind, Pending, PendingKind, UnitPolicy
from tests.domain.points.model.deeds import Earning, capture_of, charge_of
from tests.domain.points.model.oracle_accounts import (
    FOREVER,
    Account,
    Adjustment,
    Hold,
    Lot,
    Refused,
    Shortfall,
    TakenBack,
)
from tests.domain.points.model.terms import inactivity_spans
from tests.domain.points.model.wall_calendar import end_of_next, on_the_wall, span_later


@dataclass
class Oracle:
    """Everybody's points of one unit. Each deed happens whole, or raises Refused and changes nothing."""

    versions: list[tuple[datetime, UnitPolicy]]
    accounts: dict[UUID, Account]
    credits: dict[UUID, UUID] = field(default_factory=dict)
    passed: list[tuple[UUID, datetime, int]] = field(default_factory=list)
    shortfalls: dict[UUID, Shortfall] = field(default_factory=dict)
    adjustments: dict[UUID, Adjustment] = field(default_factory=dict)

    def copied(self) -> "Oracle":
        """A copy to try a deed on."""
        return copy.deepcopy(self)

    def policy(self, at: datetime) -> UnitPolicy:
        """The terms that were, or will be, in force then."""
        return self.version(at)[1]

    def version(self, at: datetime) -> tuple[datetime, UnitPolicy]:
        """The same, and since when."""
        return max((version for version in self.versions if version[0] <= at), key=lambda version: version[0])

    def change_policy(self, policy: UnitPolicy, *, valid_from: datetime) -> None:
        self.versions.append((valid_from, policy))

    def touch(self, member: UUID, now: datetime) -> Account:
        account = self.accounts[member]
        account.settle(now)
        account.lapse(now)
        account.terms_from = max(account.terms_from, self.version(now)[0])
        return account

    def write_down(self, now: datetime) -> None:
        """The jobs: they go where something has expired or a hold has lapsed that nobody has written down."""
        for member, account in self.accounts.items():
            if account.has_due(now):
                self.touch(member, now).write_off(now)
            if any(hold.state == "open" and not hold.lives(now) for hold in account.holds.values()):
                self.touch(member, now)

    def _active(self, account: Account, now: datetime) -> None:
        """Something happened in an account, of which no tier is told.

        Its instant is put off: by the span for everybody, or where silence costs only tiers by the longest of theirs.
        It has one from now on, unless silence costs only tiers, or it holds points that their tier keeps for ever.
        """
        policy = self.policy(max(now, account.terms_from))
        spans = inactivity_spans(policy)
        if policy.expiry.kind is ExpiryKind.INACTIVITY:
            spans = [policy.expiry.span]
            if account.lapses_at == FOREVER and not (policy.expiry_by_tier and account.holds_some(now)):
                account.lapses_at = span_later(now, policy.expiry.span)
        if account.lapses_at != FOREVER:
            account.lapses_at = max(account.lapses_at, *(span_later(now, span) for span in spans))

    def _earned(self, account: Account, earned: Earning, now: datetime) -> datetime:
        """Note an activity in a tier; answers when what it brought lapses by itself, as it was heard of too late.

        Where silence does not cost points of the tier, nothing lapses until something else is earned.
        """
        since, policy = self.version(max(now, account.terms_from))
        expiry = _expiry(policy, earned.tier)
        if expiry.kind is not ExpiryKind.INACTIVITY:
            account.lapses_at = FOREVER
            return FOREVER
        lapses_at = span_later(max(earned.at, since), expiry.span)
        if account.lapses_at == FOREVER and lapses_at <= now:
            return lapses_at
        account.lapses_at = lapses_at if account.lapses_at == FOREVER else max(account.lapses_at, lapses_at)
        return FOREVER

    def earn(self, batch: Sequence[Earning], *, now: datetime) -> None:
        for earned in batch:
            self.touch(earned.member, now)
        for earned in batch:
            account = self.accounts[earned.member]
            lapses_at = self._earned(account, earned, now)
            lot = _new_lot(earned.id, earned.amount, earned.at, self.policy(earned.at), earned.tier)
            lot.expires_at = min(lot.expires_at, lapses_at)
            self._bring(earned.member, lot)
        for earned in batch:
            self.accounts[earned.member].settle(now)

    def _bring(self, member: UUID, lot: Lot) -> None:
        self.credits[lot.credit] = member
        self.accounts[member].lots.append(lot)

    def open(self, id: UUID, member: UUID, amount: int, *, at: datetime, expires_at: datetime, now: datetime) -> None:
        account = self.touch(member, now)
        self._active(account, now)
        self._bring(member, Lot(id, id, amount, at, at, expires_at))
        account.settle(now)

    def spend(self, id: UUID, member: UUID, amount: int, *, now: datetime) -> None:
        account = self.touch(member, now)
        parts = account.debit(amount, now)
        self._active(account, now)
        account.spent[id] = account.draw(parts, now)

    def adjust(self, id: UUID, member: UUID, amount: int, *, by: Actor, now: datetime) -> None:
        self.touch(member, now)
        self._check_cap(by, amount, now)
        limit = self.policy(now).adjusting.get(by.role)
        waits = limit is not None and abs(amount) > limit.alone
        self.adjustments[id] = Adjustment(member, amount, by, "waiting" if waits else "posted")
        if not waits:
            self._post_adjustment(id, now)

    def decide_adjustment(self, id: UUID, *, approve: bool, by: Actor, now: datetime) -> None:
        adjustment, decided = self.adjustments[id], "posted" if approve else "refused"
        self.touch(adjustment.member, now)
        if adjustment.state != "waiting":
            if (adjustment.state, adjustment.decided_by) != (decided, by):
                raise Refused("ALREADY_DECIDED")
            return
        if adjustment.asked_by == by:
            raise Refused("SECOND_PERSON_REQUIRED")
        self._check_cap(by, adjustment.amount, now)
        adjustment.state, adjustment.decided_by = decided, by
        if approve:
            self._post_adjustment(id, now)

    def _check_cap(self, by: Actor, amount: int, now: datetime) -> None:
        limit = self.policy(now).adjusting.get(by.role)
        if limit and abs(amount) > limit.cap:
            raise Refused("ADJUSTMENT_TOO_LARGE")

    def _post_adjustment(self, id: UUID, now: datetime) -> None:
        adjustment = self.adjustments[id]
        account = self.touch(adjustment.member, now)
        if adjustment.amount < 0:
            account.draw(account.debit(-adjustment.amount, now), now)
            return
        # The policy's pending time is for what is earned.
        policy = self.policy(now).model_copy(update={"pending": Pending()})
        self._bring(adjustment.member, _new_lot(id, adjustment.amount, now, policy, None))
        account.settle(now)

    def give_back(self, spent: UUID, member: UUID, amount: int | None, *, now: datetime) -> int:
        """Put back what was drawn on last first."""
        account = self.touch(member, now)
        parts = account.spent[spent]
        whole = sum(part for _, part in parts)
        if amount is not None and amount > whole:
            raise Refused("ValueError")
        rest = whole if amount is None else amount
        for place in reversed(range(len(parts))):
            lot, part = parts[place]
            back = min(part, rest)
            lot.log.append((now, back))
            rest -= back
            parts[place] = (lot, part - back)
        account.settle(now)
        return whole if amount is None else amount

    def take_back(
        self, id: UUID, granted: UUID, amount: int, *, at: datetime, now: datetime, negative: Negative | None = None
    ) -> tuple[int, int, int]:
        """Take granted points back: what is left of them, expired or not, then others; the rest as the policy says."""
        account = self.touch(self.credits[granted], now)
        negative = negative or self.policy(at).negative
        mine = [lot for lot in account.lots if lot.credit == granted]
        own, missing = account.take(amount, mine, now)
        for lot in mine:
            # What has been written down comes back for this.
            part = min(missing, lot.written_off)
            lot.written_off -= part
            missing -= part
            own.append((lot, part))
        others, missing = account.take(missing, [lot for lot in account.countable(now) if lot.credit != granted], now)
        if missing and negative is Negative.FORBID:
            raise Refused("POINTS_ALREADY_SPENT")
        back = account.returns[id] = TakenBack(at, now, amount if negative is Negative.DEBT else amount - missing)
        for lot, part in own:
            account.draw_for(back, lot, part, start=lot.earned_at)
        for lot, part in others:
            account.draw_for(back, lot, part, start=max(lot.earned_at, lot.counts_from))
        if missing and negative is Negative.DEBT:
            return amount - missing, missing, 0
        if missing and negative is Negative.REVIEW:
            self.shortfalls[id] = Shortfall(granted, missing)
        return amount - missing, 0, missing

    def decide_shortfall(self, id: UUID, *, charge: bool, now: datetime) -> None:
        shortfall, decided = self.shortfalls[id], "charged" if charge else "written off"
        self.touch(self.credits[shortfall.granted], now)
        if shortfall.state not in ("open", decided):
            raise Refused("ALREADY_DECIDED")
        if shortfall.state == "open" and charge:
            self.take_back(charge_of(id), shortfall.granted, shortfall.amount, at=now, now=now, negative=Negative.DEBT)
        shortfall.state = decided

    def hold(self, id: UUID, member: UUID, amount: int, *, lapses_at: datetime, now: datetime) -> None:
        account = self.touch(member, now)
        account.holds[id] = Hold(account.debit(amount, now), now, lapses_at, lapses_at)

    def capture(self, id: UUID, member: UUID, amount: int | None, *, now: datetime) -> None:
        account = self.touch(member, now)
        hold = account.holds[id]
        held = sum(part for _, part in hold.parts)
        wanted = held if amount is None else amount
        if hold.state == f"captured {wanted}":
            return
        if not hold.lives(now):
            raise Refused("HOLD_CLOSED")
        if wanted > held:
            raise Refused("HOLD_TOO_SMALL")
        self._active(account, now)
        hold.state, hold.ended_at = f"captured {wanted}", now
        taken_of = account.spent[capture_of(id)] = []
        for lot, part in hold.parts:
            taken = min(part, wanted)
            lot.log.append((now, -taken))
            wanted -= taken
            taken_of.append((lot, taken))
        account.settle(now)

    def release(self, id: UUID, member: UUID, *, now: datetime) -> None:
        account = self.touch(member, now)
        hold = account.holds[id]
        if hold.state.startswith("captured"):
            raise Refused("HOLD_CLOSED")
        if hold.lives(now):
            hold.state, hold.ended_at = "released", now
            account.settle(now)

    def pass_on(self, id: UUID, giver: UUID, taker: UUID, amount: int, *, now: datetime) -> datetime:
        """Pass points on; answers from when they count."""
        passing = self.policy(now).passing
        if passing is None:
            raise Refused("TRANSFER_NOT_ALLOWED")
        today = sum(
            points
            for by, at, points in self.passed
            if by == giver and on_the_wall(at).date() == on_the_wall(now).date()
        )
        if amount > passing.most_at_once or today + amount > passing.most_a_day:
            raise Refused("TRANSFER_LIMIT")
        source, target = self.touch(giver, now), self.touch(taker, now)
        parts = source.debit(amount, now)
        self._active(source, now)
        self._active(target, now)
        counts_from = span_later(now, passing.holding) if passing.holding else now
        if any(min(lot.expires_at, target.lapses_at) <= counts_from for lot, _ in parts):
            raise Refused("EXPIRES_BEFORE_IT_COUNTS")
        source.draw(parts, now)
        self.passed.append((giver, now, amount))
        made = [
            Lot(
                received_lot(id, lot.id),
                id,
                part,
                lot.earned_at,
                counts_from,
                lot.expires_at,
                counts_from == now,
                received_at=now,
            )
            for lot, part in parts
        ]
        target.lots += made
        target.settle(now)
        return counts_from

    def activate(self, credits: Sequence[UUID], *, now: datetime) -> int:
        """Let waiting points count from now on, those that are still there."""
        account = self.touch(self.credits[credits[0]], now)
        waiting = [lot for lot in account.lots if lot.credit in credits and lot.waits and not account.is_gone(lot, now)]
        for lot in waiting:
            expiry = _expiry(self.policy(lot.earned_at), lot.tier)
            lot.waits, lot.counts_from = False, now
            if expiry.kind is ExpiryKind.AFTER_ACTIVATION:
                lot.expires_at = span_later(now, expiry.span)
        activated = sum(lot.left - lot.written_off for lot in waiting)
        account.settle(now)
        return activated


def received_lot(transfer: UUID, lot: UUID) -> UUID:
    """The id of a part of a lot with its receiver: ids decide between lots that are alike in all else."""
    return derived_id(derived_id(transfer, "in"), lot)


def _new_lot(id: UUID, amount: int, at: datetime, policy: UnitPolicy, tier: str | None) -> Lot:
    lot = Lot(id, id, amount, at, at, tier=tier, at_once=policy.pending.kind is PendingKind.AT_ONCE)
    if policy.pending.kind is PendingKind.SPAN:
        lot.counts_from = span_later(at, policy.pending.span)
    lot.waits = policy.pending.kind is PendingKind.ACTIVATION
    expiry = _expiry(policy, tier)
    if expiry.kind is ExpiryKind.AFTER_EARNING:
        lot.expires_at = span_later(at, expiry.span)
    if expiry.kind is ExpiryKind.AFTER_ACTIVATION and not lot.waits:
        lot.expires_at = span_later(lot.counts_from, expiry.span)
    if expiry.kind is ExpiryKind.FIXED_DAY:
        lot.expires_at = end_of_next(expiry.month, expiry.day, after=at, years=expiry.years)
    return lot


def _expiry(policy: UnitPolicy, tier: str | None) -> points.Expiry:
    terms: Mapping[str, points.Expiry] = policy.expiry_by_tier
    return terms.get(tier, policy.expiry) if tier else policy.expiry
