"""Pay with points: the holds that a purchase names are captured in the transaction that records the purchase."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain import points
from domain.actor import Actor
from domain.database import execute, fetch_one
from domain.errors import DomainError, NotFound
from domain.purchases.batches import Batch, Reported
from domain.purchases.drafts import Tender
from domain.purchases.errors import HoldUsed
from domain.purchases.payments import LinePaid, lines_paid, money_shares
from domain.work import Work, attempt


async def holds_of(batch: Batch, *, now: datetime) -> Mapping[UUID, points.HeldPoints]:
    """The holds that the receipts name, by id. Unknown ids are left out."""
    ids = [id for reported in batch.reported for id in reported.receipt.hold_ids]
    return await points.held_points(ids, now=now) if ids else {}


async def capture_holds(
    turn: Sequence[Reported],
    holds: Mapping[UUID, points.HeldPoints],
    batch: Batch,
    *,
    work: Work,
    actor: Actor,
    now: datetime,
) -> list[Reported]:
    """Capture the holds of the receipts; answers the receipts that are paid. The others are refused."""
    paid: list[Reported] = []
    for reported in turn:
        if not reported.receipt.hold_ids:
            paid.append(reported)
            continue
        try:
            async with attempt(work):
                reported.payments = await _capture_tenders(reported, holds, batch, actor=actor, now=now)
        except DomainError as refusal:
            batch.settle(reported.place, refusal)
        else:
            batch.captures |= {part.transfer_id for part in reported.payments}
            paid.append(reported)
    return paid


async def _capture_tenders(
    reported: Reported, holds: Mapping[UUID, points.HeldPoints], batch: Batch, *, actor: Actor, now: datetime
) -> list[LinePaid]:
    """Capture the holds of a receipt, or use captures made before; answers the points paid for each line.

    Raises NotFound for the hold of another member, HoldUsed for a capture that paid for another purchase (on record or
    in this batch), HoldClosed, HoldTooSmall, Forbidden.
    """
    receipt, buyer = reported.receipt, reported.buyer
    assert buyer is not None, "a receipt with a hold names its member"
    paid: list[LinePaid] = []
    for place, tender, shares in money_shares(receipt):
        if tender.hold_id is None:
            continue
        path = ("tenders", str(place), "holdId")
        held = holds.get(tender.hold_id)
        if held is None or held.member_id != buyer:
            raise NotFound(what="hold", path=path)
        transfer_id, amount = await _capture(held, tender, purchase_id=receipt.id, path=path, actor=actor, now=now)
        if transfer_id in batch.captures or await _has_paid(transfer_id):
            raise HoldUsed(path=path)
        paid += lines_paid(
            receipt, shares, member_id=buyer, transfer_id=transfer_id, unit_id=held.unit_id, points=amount
        )
    return paid


async def _capture(
    held: points.HeldPoints,
    tender: Tender,
    *,
    purchase_id: UUID,
    path: tuple[str, ...],
    actor: Actor,
    now: datetime,
) -> tuple[UUID, int]:
    """Capture the points of the tender, by default the whole hold; answers the transfer's id and its points."""
    wanted = held.captured if tender.points is None else tender.points
    try:
        captured = await points.capture_hold(actor=actor, id=held.id, amount=wanted, purchase_id=purchase_id, now=now)
    except DomainError as refusal:
        refusal.path = path
        raise
    assert captured.capture_id is not None
    assert captured.captured is not None
    return captured.capture_id, captured.captured


async def _has_paid(transfer_id: UUID) -> bool:
    """True when the transfer paid for a purchase on record. The lock of the account keeps the answer true."""
    return await fetch_one("SELECT 1 FROM line_payment WHERE transfer_id = $1 LIMIT 1", transfer_id) is not None


async def keep_payments(paid: Sequence[LinePaid]) -> None:
    """Store the points that paid for each line, for a later return."""
    if paid:
        await execute(
            """
            INSERT INTO line_payment (member_id, purchase_id, line, transfer_id, unit_id, points, amount_minor)
            SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::uuid[], $5::text[], $6::bigint[],
                                 $7::bigint[])
            """,
            [part.member_id for part in paid],
            [part.purchase_id for part in paid],
            [part.line for part in paid],
            [part.transfer_id for part in paid],
            [part.unit_id for part in paid],
            [part.points for part in paid],
            [part.amount_minor for part in paid],
        )
