"""Closing the ledger's blocks: stretches of transfers whose hashes are sealed in a chain with the server's secret.

A trigger prevents changes to transfers, except by the owner of the table, who can switch the trigger off. But the owner
cannot seal a block or its successors again without the server's secret, nor take back the head of the chain that an
operator has published (`laurel doctor` prints it). `laws/chain.py` checks all of it.

Blocks also sum up: each keeps the change of every system account by its transfers. So the account's balance is the sum
over the blocks and the transfers after the last one.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import orjson

from domain.database import execute, fetch_one
from domain.work import command, unit_of_work

LARGEST_BLOCK = 5_000
FIRST = bytes(32)
"""The hash before the first block."""

ROW_COLUMNS = (
    "id",
    "unit_id",
    "kind",
    "member_id",
    "debit_account_id",
    "credit_account_id",
    "amount",
    "occurred_at",
    "recorded_at",
    "reference",
    "reverses_id",
    "actor",
    "movement",
    "parts",
    "xid",
)
"""The columns of a transfer that its hash covers: all of them. Adding a column requires a new block format."""

_TIMES = ("occurred_at", "recorded_at")

# A JSON array is unambiguous: two different rows never give the same text. Times are written in UTC, whatever the
# session's zone is.
ROW_HASH = "sha256(convert_to(jsonb_build_array({})::text, 'UTF8'))".format(
    ", ".join(
        f"t.{column} AT TIME ZONE 'UTC'" if column in _TIMES else "t.xid::text" if column == "xid" else f"t.{column}"
        for column in ROW_COLUMNS
    )
)

SUMMARY = """
SELECT count(*)::int AS transfers, coalesce(string_agg(uuid_send(r.id), ''::bytea ORDER BY r.xid, r.id), '') AS ids,
       coalesce(string_agg(r.hash, ''::bytea ORDER BY r.xid, r.id), '') AS hashes,
       (SELECT coalesce(jsonb_object_agg(s.id, s.amount), '{{}}') FROM (
            SELECT a.id, sum(side.amount)::bigint AS amount
              FROM (SELECT credit_account_id AS id, amount FROM rows
                    UNION ALL SELECT debit_account_id, -amount FROM rows) side
              JOIN account a ON a.id = side.id AND a.member_id IS NULL
             GROUP BY a.id) s) AS totals,
       (SELECT last.xid FROM rows last ORDER BY last.xid DESC, last.id DESC LIMIT 1) AS until_xid,
       (SELECT last.id FROM rows last ORDER BY last.xid DESC, last.id DESC LIMIT 1) AS until_id
  FROM rows r
"""
"""The summary of a block's `rows`: their count, their ids and hashes in order, and the change of system accounts."""

# PostgreSQL shows commits in an order of its own. As in the outbox, a transfer is taken only once every transaction
# that began before its own has ended, so none can appear later before the end of a closed block.
_NEXT = f"""
WITH rows AS MATERIALIZED (
    SELECT t.id, t.xid, t.debit_account_id, t.credit_account_id, t.amount, {ROW_HASH} AS hash
      FROM transfer t
     WHERE (t.xid, t.id) > ($1::xid8, $2::uuid) AND t.xid < pg_snapshot_xmin(pg_current_snapshot())
     ORDER BY t.xid, t.id LIMIT $3)
{SUMMARY.format()}
"""

FOLDED = """
    SELECT total.key::bigint AS account_id, sum(total.value::bigint) AS points
      FROM ledger_block b CROSS JOIN LATERAL jsonb_each_text(b.totals) total GROUP BY 1
"""
"""The sums of the closed blocks, by system account."""

BEHIND_THE_HEAD = """
    (t.xid, t.id) > (coalesce((SELECT until_xid FROM ledger_block ORDER BY number DESC LIMIT 1), '0'::xid8),
                     coalesce((SELECT until_id FROM ledger_block ORDER BY number DESC LIMIT 1),
                              '00000000-0000-0000-0000-000000000000'::uuid))
"""
"""The condition of transfers that are in no block yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A closed block, as its seal covers it."""

    number: int
    until_xid: int
    until_id: UUID
    transfers: int
    ids: bytes
    hashes: bytes
    totals: Mapping[str, int]
    closed_at: datetime

    @property
    def digest(self) -> bytes:
        """The SHA-256 of all fields."""
        parts = [
            self.number,
            self.until_xid,
            str(self.until_id),
            self.transfers,
            hashlib.sha256(self.ids).hexdigest(),
            hashlib.sha256(self.hashes).hexdigest(),
            sorted(self.totals.items()),
            self.closed_at.astimezone(UTC).isoformat(),
        ]
        return hashlib.sha256(orjson.dumps(parts)).digest()

    def seal(self, *, secret: bytes, previous: bytes) -> bytes:
        """The HMAC-SHA256 of the block before it and this one, under a key that follows from the server's secret."""
        key = hmac.digest(secret, b"laurel: the blocks of the ledger", "sha256")
        return hmac.digest(key, previous + self.digest, "sha256")


@dataclass(frozen=True, slots=True)
class Head:
    """The last closed block. A copy of its hash kept elsewhere proves later that nothing up to it was changed."""

    number: int
    hash: bytes
    closed_at: datetime


@command(permission="ledger.block.close")
async def close_blocks(*, secret: bytes, now: datetime, most: int = LARGEST_BLOCK) -> int:
    """Close one block over the next transfers, at most so many; returns how many, 0 when there are none.

    Of concurrent calls, one works and the others return 0. Run it until it returns 0.
    """
    async with unit_of_work():
        if not await _may_close():
            return 0
        last = await fetch_one(
            "SELECT number, until_xid, until_id, hash FROM ledger_block ORDER BY number DESC LIMIT 1"
        )
        row = await fetch_one(
            _NEXT, last["until_xid"] if last else 0, last["until_id"] if last else UUID(int=0), min(most, LARGEST_BLOCK)
        )
        if row is None or not row["transfers"]:
            return 0
        block = Block(
            number=last["number"] + 1 if last else 1,
            until_xid=row["until_xid"],
            until_id=row["until_id"],
            transfers=row["transfers"],
            ids=row["ids"],
            hashes=row["hashes"],
            totals=orjson.loads(row["totals"]),
            closed_at=now,
        )
        await _insert(block, block.seal(secret=secret, previous=last["hash"] if last else FIRST))
        return block.transfers


async def _may_close() -> bool:
    row = await fetch_one("SELECT pg_try_advisory_xact_lock(hashtext('blocks of the ledger')) AS got")
    return row is not None and bool(row["got"])


async def _insert(block: Block, hash: bytes) -> None:
    await execute(
        "INSERT INTO ledger_block (number, until_xid, until_id, transfers, ids, hashes, totals, hash, closed_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)",
        block.number,
        block.until_xid,
        block.until_id,
        block.transfers,
        block.ids,
        block.hashes,
        orjson.dumps(block.totals).decode(),
        hash,
        block.closed_at,
    )


async def head_of_chain() -> Head | None:
    """The last closed block; None while there is none."""
    row = await fetch_one("SELECT number, hash, closed_at FROM ledger_block ORDER BY number DESC LIMIT 1")
    return Head(row["number"], row["hash"], row["closed_at"]) if row else None
