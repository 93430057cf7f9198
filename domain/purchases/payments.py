"""How the lines of a receipt were paid: in money and in points. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from domain import campaigns
from domain.purchases.drafts import Receipt, Tender, TenderKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePaid:
    """The points of one transfer that paid for one line, and the money they stood for."""

    member_id: UUID
    purchase_id: UUID
    line: int
    transfer_id: UUID
    unit_id: str
    points: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Paid:
    """The points that one transfer paid for a line, as they are on record."""

    transfer_id: UUID
    line: int
    points: int
    unit_id: str


def paid_in_money(receipt: Receipt) -> list[int]:
    """What was paid for each line in money: its amount less its part of what was paid in points."""
    amounts = [line.amount for line in receipt.lines]
    return [amount - share for amount, share in zip(amounts, _paid_in_points(receipt), strict=True)]


def money_shares(receipt: Receipt) -> Iterator[tuple[int, Tender, list[int]]]:
    """Each tender of points with its place, and the money of it that falls to each line.

    Over all of them a line's shares sum to what `paid_in_money` leaves out; no share is larger than that.
    """
    left = _paid_in_points(receipt)
    for place, tender in enumerate(receipt.tenders):
        if tender.kind == TenderKind.POINTS:
            shares = campaigns.share_out(tender.amount, left)
            left = [rest - share for rest, share in zip(left, shares, strict=True)]
            yield place, tender, shares


def lines_paid(
    receipt: Receipt, shares: list[int], *, member_id: UUID, transfer_id: UUID, unit_id: str, points: int
) -> list[LinePaid]:
    """A transfer's points shared out over the lines by the money that fell to them: largest remainder, as grants."""
    return [
        LinePaid(
            member_id=member_id,
            purchase_id=receipt.id,
            line=line.number,
            transfer_id=transfer_id,
            unit_id=unit_id,
            points=part,
            amount_minor=share,
        )
        for line, share, part in zip(receipt.lines, shares, campaigns.share_out(points, shares), strict=True)
        if share
    ]


def _paid_in_points(receipt: Receipt) -> list[int]:
    in_points = sum(tender.amount for tender in receipt.tenders if tender.kind == TenderKind.POINTS)
    return campaigns.share_out(in_points, [line.amount for line in receipt.lines])
