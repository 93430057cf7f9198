"""Credits: each becomes a lot, except where a unit keeps none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from domain.ledger.accounts import LockedAccount
from domain.ledger.entries import Entry
from domain.ledger.posting.activity import note_activity
from domain.ledger.posting.rows import NewLot, Rows

Lots = Mapping[UUID, Sequence[NewLot]]
"""Lots by their credit, where they differ from the unit's policy."""


async def post_credits(entries: Sequence[tuple[Entry, LockedAccount]], rows: Rows, *, lots: Lots) -> None:
    """Put points into accounts: each entry one lot, by the unit's policy of its day, or the `lots` given."""
    for entry, account in entries:
        lapsed_at = await note_activity(entry, account, now=rows.now)
        rows.transfer(entry, account)
        given = lots.get(entry.id)
        for lot in _lots_of(entry, account) if given is None else given:
            if lapsed_at:
                # The movement was recorded after its account had lapsed again: points that came in since do not lapse
                # with it.
                lot = replace(lot, expires_at=min(lot.expires_at or lapsed_at, lapsed_at))
            rows.lot(lot)


def _lots_of(entry: Entry, account: LockedAccount) -> Sequence[NewLot]:
    """The one lot of a credit, or none in a unit that keeps none."""
    terms = account.unit.lot_of(entry)
    if terms is None:
        return ()
    return (
        NewLot(
            id=entry.id,
            credit_id=entry.id,
            account=account,
            amount=entry.amount,
            earned_at=entry.occurred_at,
            matures_at=terms.matures_at,
            waits=terms.waits,
            expires_at=terms.expires_at,
            tier=entry.tier,
        ),
    )
