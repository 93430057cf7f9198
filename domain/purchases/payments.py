"""The payment of a receipt's lines, in money and in points. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from domain import campaigns
from domain.purchases.drafts import Receipt, Tender, TenderKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePaid:
    """The points of one transfer that paid for one line, and their amount in money."""

    member_id: UUID
    purchase_id: UUID
    line: int
    transfer_id: UUID
    unit_id: str
    points: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Paid:
    """The points that one transfer paid for a line, as on record."""

    transfer_id: UUID
    line: int
    points: int
    unit_id: str


def paid_in_money(receipt: Receipt) -> list[int]:
    """The money paid for each line: its amount less its share of the tenders of points. In minor units."""
    amounts = [line.amount for line in receipt.lines]
    return [amount - share for amount, share in zip(amounts, _paid_in_points(receipt), strict=True)]


def money_shares(receipt: Receipt) -> Iterator[tuple[int, Tender, list[int]]]:
    """Each tender of points with its place, and its amount shared out over the lines, in minor units.

    A line's shares of all tenders sum to the part of its amount that `paid_in_money` leaves out.
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
    """The points of a transfer, shared out over the lines in proportion to their shares of the money.

    The largest remainder gets the rest, as with grants.
    """
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
