"""The points that a receipt earns, line by line, by the rules and the member's tier of its day. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain import campaigns, tiers
from domain.ids import derived_id
from domain.ledger import Entry, TransferKind
from domain.purchases.drafts import Receipt
from domain.purchases.payments import paid_in_money


class NothingEarned(StrEnum):
    """The reasons why a purchase earned nothing."""

    NO_MEMBER = "no_member"
    NO_RULE = "no_rule"
    NOTHING_PAID = "nothing_paid"
    TOO_LITTLE = "too_little"


SENTENCES = {
    NothingEarned.NO_MEMBER: "Nothing was earned: no member was named with this purchase.",
    NothingEarned.NO_RULE: "Nothing was earned: no earning rule was in force on the day of this purchase.",
    NothingEarned.NOTHING_PAID: "Nothing was earned: nothing was paid for it in money.",
    NothingEarned.TOO_LITTLE: "Nothing was earned: what was paid is less than what earns a point.",
}


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
    percent = standing.tier.earning_percent if standing and standing.tier else 100
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
            explanation=_explanation(
                receipt, rule, of_lines=of_lines, paid=sum(bases), percent=percent, standing=standing
            ),
            tier=standing.tier.id if standing and standing.tier else None,
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


def _explanation(
    receipt: Receipt,
    rule: campaigns.Terms,
    *,
    of_lines: Sequence[int],
    paid: int,
    percent: int,
    standing: tiers.Standing | None,
) -> Mapping[str, object]:
    return {
        "about": "purchase",
        "points": sum(of_lines),
        "base_minor": paid,
        "currency": receipt.currency,
        "store": receipt.store,
        "rate_points": rule.points,
        "rate_minor": rule.per_minor,
        "percent": percent,
        "tier": standing.tier.name if standing and standing.tier else None,
        "tier_id": standing.tier.id if standing and standing.tier else None,
        "rounding": rule.rounding,
        "rounds": rule.rounds,
        "rule": rule.rule_name,
        "version": rule.version,
        "lines": [
            {"line": line.number, "sku": line.sku, "points": granted}
            for line, granted in zip(receipt.lines, of_lines, strict=True)
            if granted
        ],
    }
