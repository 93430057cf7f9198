"""The points that a receipt earns, line by line, by the rules and the member's tier of its day. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain import campaigns, tiers
from domain.ids import derived_id
from domain.ledger import Entry, Money, Named, Points, TransferKind
from domain.purchases.drafts import Receipt
from domain.purchases.movements import EarnedLine, PurchaseEarnedMovement
from domain.purchases.payments import paid_in_money


class NothingEarned(StrEnum):
    """The reasons why a purchase earned nothing."""

    NO_MEMBER = "no_member"
    NO_RULE = "no_rule"
    NOTHING_PAID = "nothing_paid"
    TOO_LITTLE = "too_little"


@dataclass(frozen=True, slots=True)
class Earning:
    """The transfers and line grants of one receipt, or the reason for none."""

    entries: Sequence[Entry]
    grants: Sequence[campaigns.LineGranted]
    nothing_because: NothingEarned | None

    @property
    def points(self) -> int:
        return sum(entry.amount for entry in self.entries)


def earning_of(
    receipt: Receipt,
    *,
    member_id: UUID | None,
    terms: Sequence[campaigns.Terms],
    standing: tiers.Standing | None,
) -> Earning:
    """The earning of a receipt under `terms`, the versions of the rules in force at its time.

    The caller checks that a transfer can hold the points.
    """
    if member_id is None:
        return Earning((), (), NothingEarned.NO_MEMBER)
    if not terms:
        return Earning((), (), NothingEarned.NO_RULE)
    bases = paid_in_money(receipt)
    if not any(bases):
        return Earning((), (), NothingEarned.NOTHING_PAID)
    tier = standing.tier if standing else None
    percent = tier.earning_percent if tier else 100
    entries: list[Entry] = []
    grants: list[campaigns.LineGranted] = []
    for rule in terms:
        of_lines = campaigns.points_of_lines(bases, rule, percent=percent)
        total = sum(of_lines)
        if not total:
            continue
        transfer_id = derived_id(receipt.id, "earn", rule.rule_id)
        entry = Entry(
            id=transfer_id,
            member_id=member_id,
            unit_id=rule.unit_id,
            kind=TransferKind.EARN,
            amount=total,
            occurred_at=receipt.occurred_at,
            reference=receipt.id,
            movement=_movement(receipt, rule, of_lines=of_lines, paid=sum(bases), tier=tier),
            tier=tier.id if tier else None,
        )
        entries.append(entry)
        grants += [
            campaigns.LineGranted(
                member_id=member_id,
                purchase_id=receipt.id,
                line=line.number,
                transfer_id=transfer_id,
                unit_id=rule.unit_id,
                base_minor=base,
                points=granted,
            )
            for line, base, granted in zip(receipt.lines, bases, of_lines, strict=True)
        ]
    return Earning(entries, grants, None if entries else NothingEarned.TOO_LITTLE)


def _movement(
    receipt: Receipt, rule: campaigns.Terms, *, of_lines: Sequence[int], paid: int, tier: tiers.Rung | None
) -> PurchaseEarnedMovement:
    return PurchaseEarnedMovement(
        paid=Money(minor=paid, currency=receipt.currency),
        store=receipt.store or None,
        rate=Points(rule.points),
        per=Money(minor=rule.per_minor, currency=receipt.currency),
        percent=tier.earning_percent if tier else 100,
        tier=Named(id=tier.id, name=tier.name) if tier else None,
        rounding=rule.rounding,
        rounds=rule.rounds,
        rule=Named(id=rule.rule_id, version=rule.version, name=rule.rule_name),
        lines=tuple(
            EarnedLine(line=line.number, sku=line.sku, points=Points(granted))
            for line, granted in zip(receipt.lines, of_lines, strict=True)
            if granted
        ),
    )
