"""The lots that transfers made, drew on, or put points back into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.database import fetch


@dataclass(frozen=True, slots=True)
class LotPart:
    """The effect of one transfer on one lot: `amount` points came in, or below zero were drawn.

    `credit_id` is the transfer that made the lot, `remaining` its points today. The lot counts from `matures_at` (None:
    since it was earned) unless it still `waits` for activation, and until `expires_at`.
    """

    credit_id: UUID
    amount: int
    remaining: int
    earned_at: datetime
    matures_at: datetime | None
    waits: bool
    expires_at: datetime | None


async def lot_parts_of(transfer_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[LotPart]]:
    """The parts of each transfer, those that expire first in front, with later draws for its debt.

    The caller has checked that the actor may see the transfers.
    """
    rows = await fetch(
        """
        WITH parts AS (
            SELECT credit_id AS transfer_id, id AS lot_id, amount FROM lot WHERE credit_id = ANY($1::uuid[])
            UNION ALL
            SELECT transfer_id, lot_id, -sum(amount)::bigint FROM draw WHERE transfer_id = ANY($1::uuid[])
             GROUP BY transfer_id, lot_id)
        SELECT p.transfer_id, l.credit_id, p.amount, l.remaining, l.earned_at, nullif(l.matures_at, 'infinity'),
               coalesce(l.matures_at = 'infinity', false), l.expires_at
          FROM parts p JOIN lot l ON l.id = p.lot_id
         ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id
        """,
        transfer_ids,
    )
    found: dict[UUID, list[LotPart]] = {transfer_id: [] for transfer_id in transfer_ids}
    for row in rows:
        transfer_id, *part = row
        found[transfer_id].append(LotPart(*part))
    return found
