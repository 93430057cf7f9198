"""Activating waiting points."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, Scope, require_scope
from domain.database import fetch
from domain.errors import InvalidInput, NotFound
from domain.points.facts import PointsActivated
from domain.points.models import Activation
from domain.points.open_ledger import open_ledger
from domain.replays import find_repeat, request_hash
from domain.work import command, unit_of_work

MOST_TRANSFERS = 100


@command(permission="points.lot.activate")
async def activate_points(*, actor: Actor, transfer_ids: Sequence[UUID], now: datetime, id: UUID | None = None) -> int:
    """Let the points of these credits count from now on; returns the number of points.

    An expiry that begins with activation begins now. Points that count already, or have expired, are left alone. All
    credits belong to one member and unit. The caller makes up the `id`: the same request again changes nothing and
    returns the first answer. Without an id no answer is kept. Raises NotFound, InvalidInput, IdReused.
    """
    require_scope(actor, Scope.POINTS_WRITE)
    wanted = list(dict.fromkeys(transfer_ids))
    if not 1 <= len(wanted) <= MOST_TRANSFERS:
        raise InvalidInput(f"From 1 to {MOST_TRANSFERS} transfers are activated at once.", path=("transferIds",))
    async with unit_of_work() as work:
        member_id, unit_id = await _owner(wanted)
        ledger = await open_ledger(work, actor=actor, places=[(member_id, unit_id)], now=now)
        asked = {"transfers": sorted(wanted)}
        if id and (earlier := await find_repeat(Activation, id=id, actor=actor, **asked)):
            return int(earlier.amount)
        activated = await ledger.activate(wanted, (member_id, unit_id))
        if id:
            await Activation.create(
                id=id,
                member_id=member_id,
                unit_id=unit_id,
                amount=activated,
                actor=actor.reference,
                activated_at=now,
                request_hash=request_hash(actor=actor, **asked),
            )
        if activated:
            work.record(PointsActivated(member_id, unit_id, activated))
        return activated


async def _owner(transfer_ids: Sequence[UUID]) -> tuple[UUID, str]:
    rows = await fetch("SELECT id, member_id, unit_id FROM transfer WHERE id = ANY($1::uuid[])", transfer_ids)
    if len(rows) < len(transfer_ids):
        raise NotFound(what="transfer", path=("transferIds",))
    owners = {(row["member_id"], row["unit_id"]) for row in rows}
    if len(owners) > 1:
        raise InvalidInput("All transfers of one activation must belong to one member and unit.", path=("transferIds",))
    return owners.pop()
