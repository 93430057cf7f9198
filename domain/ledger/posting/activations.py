"""Activation: waiting lots begin to count."""

from collections.abc import Sequence
from uuid import UUID

from domain.database import execute, fetch
from domain.ledger.accounts import LockedAccount
from domain.ledger.counting import is_kept
from domain.ledger.posting.rows import Rows


async def activate(credit_ids: Sequence[UUID], account: LockedAccount, rows: Rows) -> int:
    """Let the waiting lots of these credits of an account count from now on; returns the number of points.

    An expiry that begins with activation begins now. Lots that count already, or have expired, are left alone.
    """
    waiting = await fetch(
        "SELECT l.id, l.remaining, l.earned_at, l.tier, l.expires_at FROM lot l"
        f" WHERE l.credit_id = ANY($1::uuid[]) AND l.matures_at = 'infinity' AND {is_kept('$2')}",
        credit_ids,
        rows.now,
    )
    await execute(
        "UPDATE lot l SET matures_at = $3, expires_at = i.expires_at"
        " FROM unnest($1::uuid[], $2::timestamptz[]) AS i(id, expires_at) WHERE l.id = i.id",
        [lot["id"] for lot in waiting],
        [
            account.unit.expires_after_activation(rows.now, earned_at=lot["earned_at"], tier=lot["tier"])
            or lot["expires_at"]
            for lot in waiting
        ],
        rows.now,
    )
    return sum(lot["remaining"] for lot in waiting)
