"""The rows of purchases, written in one statement for any number of purchases."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import orjson

from domain.actor import Actor
from domain.database import execute
from domain.purchases.batches import Reported
from domain.purchases.drafts import Receipt

_INSERT = """
WITH receipts AS (
    INSERT INTO purchase (id, source, external_id, member_id, store, currency, total_minor, occurred_at, recorded_at,
                          tenders, actor, nothing_earned_because, request_hash)
    SELECT i.id, i.source, i.external_id, i.member_id, i.store, i.currency, i.total, i.occurred_at, $12, i.tenders, $13,
           i.nothing, i.hash
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::bigint[],
                  $8::timestamptz[], $9::jsonb[], $10::text[], $11::bytea[])
           AS i(id, source, external_id, member_id, store, currency, total, occurred_at, tenders, nothing, hash))
INSERT INTO purchase_line (purchase_id, line, sku, category, quantity, unit_price_minor, discount_minor, amount_minor)
SELECT * FROM unnest($14::uuid[], $15::smallint[], $16::text[], $17::text[], $18::int[], $19::bigint[], $20::bigint[],
                     $21::bigint[])
"""


async def insert_purchases(rows: Sequence[Reported], *, actor: Actor, now: datetime) -> None:
    """Insert receipts with their lines. Their earnings must be calculated."""
    if not rows:
        return
    receipts = [row.receipt for row in rows]
    lines = [(receipt.id, line) for receipt in receipts for line in receipt.lines]
    await execute(
        _INSERT,
        [receipt.id for receipt in receipts],
        [receipt.source for receipt in receipts],
        [receipt.external_id for receipt in receipts],
        [row.buyer for row in rows],
        [receipt.store for receipt in receipts],
        [receipt.currency for receipt in receipts],
        [receipt.total for receipt in receipts],
        [receipt.occurred_at for receipt in receipts],
        [_tenders(receipt) for receipt in receipts],
        [row.earning.nothing_because if row.earning else None for row in rows],
        [row.hash for row in rows],
        now,
        actor.reference,
        [id for id, _ in lines],
        [line.number for _, line in lines],
        [line.sku for _, line in lines],
        [line.category for _, line in lines],
        [line.quantity for _, line in lines],
        [line.unit_price for _, line in lines],
        [line.discount for _, line in lines],
        [line.amount for _, line in lines],
    )


def _tenders(receipt: Receipt) -> str:
    tenders: Sequence[Mapping[str, object]] = [
        {"kind": tender.kind, "amount": tender.amount}
        | ({"hold": tender.hold_id, "points": tender.points} if tender.hold_id else {})
        for tender in receipt.tenders
    ]
    return orjson.dumps(tenders).decode()
