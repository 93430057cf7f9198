"""Deciding on a shortfall: points that a return could not take back because they were spent (policy `review`)."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.database import execute, fetch_one
from domain.errors import NotFound
from domain.ids import derived_id
from domain.ledger import Entry, Negative, TransferKind
from domain.points.errors import AlreadyDecided
from domain.points.movements import ShortfallChargedMovement
from domain.points.open_ledger import open_ledger
from domain.work import command, unit_of_work

_OUTCOMES = {
    "recorded": "the unit's policy (CLAMP) let these points go. To take them, make an adjustment",
    "charged": "the member was charged. To give the points back, make an adjustment",
    "written_off": "it was written off. To take the points, make an adjustment",
}


@command(permission="points.shortfall.decide")
async def decide_shortfall(*, actor: Actor, id: UUID, charge: bool, now: datetime) -> None:
    """Charge a shortfall to the member, as a debt if too few points are there, or write it off.

    The same decision again changes nothing. Raises AlreadyDecided for another decision, and for points that the unit's
    policy let go; NotFound.
    """
    require_staff(actor)
    async with unit_of_work() as work:
        row = await fetch_one(
            "SELECT s.member_id, a.unit_id FROM shortfall s JOIN account a ON a.id = s.account_id WHERE s.id = $1", id
        )
        if row is None:
            raise NotFound(what="shortfall", path=("id",))
        place = (row["member_id"], row["unit_id"])
        ledger = await open_ledger(work, actor=actor, places=[place], now=now)
        shortfall = await fetch_one("SELECT state, granted_id, amount, reference FROM shortfall WHERE id = $1", id)
        assert shortfall is not None
        decided = "charged" if charge else "written_off"
        if shortfall["state"] == decided:
            return
        if shortfall["state"] != "open":
            raise AlreadyDecided(outcome=_OUTCOMES[shortfall["state"]], path=("id",))
        await execute(
            "UPDATE shortfall SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1",
            id,
            decided,
            actor.reference,
            now,
        )
        if charge:
            entry = Entry(
                id=derived_id(id, "charge"),
                member_id=row["member_id"],
                unit_id=row["unit_id"],
                kind=TransferKind.CLAWBACK,
                amount=shortfall["amount"],
                occurred_at=now,
                reference=shortfall["reference"],
                movement=ShortfallChargedMovement(),
            )
            await ledger.take_back(entry, granted=shortfall["granted_id"], negative=Negative.DEBT)
