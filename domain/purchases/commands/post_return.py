"""Apply a return to its purchase. Each piece takes back exactly the points it was granted, whatever today's rules."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain import campaigns, points
from domain.actor import Actor
from domain.database import execute, fetch
from domain.ids import derived_id
from domain.ledger import Entry, Ledger, Named, Points, TakenBack, TransferKind
from domain.purchases.errors import LineUnknown, MoreReturnedThanBought
from domain.purchases.facts import ReturnRecorded
from domain.purchases.models import Purchase, PurchaseLine
from domain.purchases.movements import (
    OrderPaidBackMovement,
    PurchaseEarnedMovement,
    PurchaseReturnedMovement,
    ReturnedLine,
)
from domain.purchases.payments import Paid
from domain.purchases.queries import payments_of
from domain.purchases.return_drafts import CheckedReturn, RecordedReturn, ReturnState
from domain.work import Work


@dataclass(frozen=True, slots=True)
class Bought:
    """A locked purchase with the grants and payments of its lines, and the pieces returned before, by line."""

    purchase: Purchase
    lines: Mapping[int, PurchaseLine]
    granted: Mapping[int, Sequence[campaigns.Grant]]
    paid: Mapping[int, Sequence[Paid]]
    returned: Mapping[int, int]

    @property
    def member_id(self) -> UUID:
        """The buyer. Only a purchase with a buyer has grants or payments in points."""
        assert self.purchase.member_id is not None
        return self.purchase.member_id

    def parts_of(
        self, shares: Mapping[int, Sequence[campaigns.Grant | Paid]], pieces: Mapping[int, int]
    ) -> Mapping[tuple[str, UUID], Mapping[int, int]]:
        """The points of each (unit, transfer) that belong to the returned pieces, by line."""
        parts: dict[tuple[str, UUID], dict[int, int]] = defaultdict(dict)
        for line, quantity in pieces.items():
            before = self.returned.get(line, 0)
            for share in shares.get(line, ()):
                parts[share.unit_id, share.transfer_id][line] = campaigns.part_returned(
                    share.points, quantity=self.lines[line].quantity, before=before, after=before + quantity
                )
        return {key: of_lines for key, of_lines in parts.items() if any(of_lines.values())}


async def lock_bought(purchase: Purchase, *, work: Work, actor: Actor, now: datetime) -> tuple[Bought, Ledger]:
    """Lock the buyer's accounts, then the purchase, so that returns of one purchase run one after the other."""
    granted = await campaigns.grants_of(purchase.id)
    paid = await payments_of(purchase.id)
    units = {grant.unit_id for grants in granted.values() for grant in grants}
    units |= {part.unit_id for parts in paid.values() for part in parts}
    places = {(purchase.member_id, unit_id) for unit_id in units} if purchase.member_id else set()
    ledger = await points.open_ledger(work, actor=actor, places=places, now=now)
    await Purchase.filter(id=purchase.id).select_for_update().first()
    lines = {line.line: line for line in await PurchaseLine.filter(purchase_id=purchase.id)}
    return Bought(purchase, lines, granted, paid, await _returned_before(purchase.id)), ledger


async def post_return(
    checked: CheckedReturn, bought: Bought, ledger: Ledger, *, reported_by: str, work: Work
) -> RecordedReturn:
    """Put back the points that paid for the pieces, take back the points they earned, and store the return.

    Points are put back first, so that they can cover the points taken back. Raises LineUnknown,
    MoreReturnedThanBought, and PointsAlreadySpent when the unit's policy forbids a balance below zero.
    """
    _require_returnable(checked.pieces, bought)
    put_back = await _put_back(checked, bought, ledger)
    back = await _take_back(checked, bought, ledger)
    recorded = RecordedReturn(
        checked.id,
        bought.purchase.id,
        ReturnState.APPLIED,
        taken=back.taken + back.owed,
        owed=back.owed,
        short=back.short,
        put_back=put_back,
    )
    await _insert(checked, recorded, reported_by=reported_by, now=ledger.now)
    await _note_whole_return(bought, checked.pieces, now=ledger.now)
    work.record(ReturnRecorded(checked.id, bought.purchase.id, bought.purchase.member_id, recorded.taken))
    return recorded


async def _returned_before(purchase_id: UUID) -> dict[int, int]:
    rows = await fetch(
        """
        SELECT l.line, sum(l.quantity)::int AS quantity
          FROM return_line l JOIN purchase_return r ON r.id = l.purchase_return_id
         WHERE r.purchase_id = $1 GROUP BY l.line
        """,
        purchase_id,
    )
    return {row["line"]: row["quantity"] for row in rows}


def _require_returnable(pieces: Mapping[int, int], bought: Bought) -> None:
    for place, (line, quantity) in enumerate(pieces.items()):
        if line not in bought.lines:
            raise LineUnknown(path=("lines", str(place), "line"), line=line)
        left = bought.lines[line].quantity - bought.returned.get(line, 0)
        if quantity > left:
            raise MoreReturnedThanBought(
                path=("lines", str(place), "quantity"), line=line, left=left, quantity=quantity
            )


async def _put_back(checked: CheckedReturn, bought: Bought, ledger: Ledger) -> int:
    """Post one reinstatement for each transfer that paid for the pieces; answers the sum of points."""
    back = 0
    for (unit_id, transfer_id), of_lines in bought.parts_of(bought.paid, checked.pieces).items():
        entry = Entry(
            id=derived_id(checked.id, "put back", transfer_id),
            member_id=bought.member_id,
            unit_id=unit_id,
            kind=TransferKind.REINSTATE,
            amount=sum(of_lines.values()),
            occurred_at=ledger.now,
            reference=checked.id,
            movement=OrderPaidBackMovement(purchase=bought.purchase.id, lines=_lines(checked, bought, of_lines)),
        )
        await ledger.put_back(entry, spent=transfer_id)
        back += entry.amount
    return back


async def _take_back(checked: CheckedReturn, bought: Bought, ledger: Ledger) -> TakenBack:
    """Post one clawback for each credit that granted the pieces their points; answers the sums."""
    taken = owed = short = 0
    due = bought.parts_of(bought.granted, checked.pieces)
    rules = await _rules([transfer_id for _, transfer_id in due])
    for (unit_id, transfer_id), of_lines in due.items():
        entry = Entry(
            id=derived_id(checked.id, "clawback", transfer_id),
            member_id=bought.member_id,
            unit_id=unit_id,
            kind=TransferKind.CLAWBACK,
            amount=sum(of_lines.values()),
            occurred_at=max(checked.occurred_at, bought.purchase.occurred_at),
            reference=checked.id,
            movement=PurchaseReturnedMovement(
                purchase=bought.purchase.id,
                rule=rules[transfer_id],
                lines=_lines(checked, bought, of_lines),
            ),
        )
        back = await ledger.take_back(entry, granted=transfer_id)
        taken, owed, short = taken + back.taken, owed + back.owed, short + back.short
    return TakenBack(taken, owed, short)


async def _rules(granted: Sequence[UUID]) -> Mapping[UUID, Named]:
    """The rule that each of these credits was granted by."""
    movements = await points.movements_of(granted)
    return {id: movement.rule for id, movement in movements.items() if isinstance(movement, PurchaseEarnedMovement)}


def _lines(checked: CheckedReturn, bought: Bought, of_lines: Mapping[int, int]) -> tuple[ReturnedLine, ...]:
    """The lines that came back, with the points of one transfer that belong to each."""
    return tuple(
        ReturnedLine(line=line, sku=bought.lines[line].sku, quantity=quantity, points=Points(of_lines.get(line, 0)))
        for line, quantity in checked.pieces.items()
    )


async def _insert(checked: CheckedReturn, recorded: RecordedReturn, *, reported_by: str, now: datetime) -> None:
    await execute(
        """
        WITH returned AS (
            INSERT INTO purchase_return (id, purchase_id, source, external_id, occurred_at, recorded_at, actor, taken,
                                         owed, short, put_back, request_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
        INSERT INTO return_line (purchase_return_id, line, quantity)
        SELECT $1, * FROM unnest($13::smallint[], $14::int[])
        """,
        checked.id,
        checked.purchase_id,
        checked.source,
        checked.external_id,
        checked.occurred_at,
        now,
        reported_by,
        recorded.taken,
        recorded.owed,
        recorded.short,
        recorded.put_back,
        checked.request_hash,
        list(checked.pieces),
        list(checked.pieces.values()),
    )


async def _note_whole_return(bought: Bought, pieces: Mapping[int, int], *, now: datetime) -> None:
    if all(bought.returned.get(line, 0) + pieces.get(line, 0) == of.quantity for line, of in bought.lines.items()):
        await Purchase.filter(id=bought.purchase.id).update(fully_returned_at=now)
