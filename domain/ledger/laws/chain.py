"""The law of the chain: every transfer of a closed block is there and unchanged, and none was added between them."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import orjson

from domain.ledger.laws.law import Violation
from domain.ledger.seals import FIRST, ROW_HASH, SUMMARY, Block

_BLOCKS = """
SELECT number, until_xid, until_id, transfers, ids, hashes, totals, closed_at, hash FROM ledger_block ORDER BY number
"""

_ROWS = "SELECT t.id, t.xid, t.debit_account_id, t.credit_account_id, t.amount, {hash} AS hash FROM transfer t WHERE "
_BETWEEN = f"""
WITH rows AS MATERIALIZED (
    {_ROWS.format(hash=ROW_HASH)} (t.xid, t.id) > ($1::xid8, $2::uuid) AND (t.xid, t.id) <= ($3::xid8, $4::uuid))
{SUMMARY.format()}
"""
_NAMED = f"WITH rows AS MATERIALIZED ({_ROWS.format(hash=ROW_HASH)} t.id = ANY ($1::uuid[])) {SUMMARY.format()}"

_BEHIND = """
SELECT coalesce(max(until_xid), '0') >= pg_snapshot_xmax(pg_current_snapshot()) AS is_behind FROM ledger_block
"""

_ID, _HASH = 16, 32


@dataclass(frozen=True, slots=True)
class Chain:
    """The chain of blocks against the transfers. Without the `secret`, the seals themselves cannot be checked.

    `published` is a head that was kept elsewhere, by its number and hash: it must still be in the chain.
    """

    secret: bytes | None = None
    published: tuple[int, bytes] | None = None
    name: str = "chain"
    promise: str = "No transfer of a closed block was changed, removed or put in later, and no block was."

    async def broken_by(self, connection: asyncpg.Connection) -> list[Violation]:
        """All breaches, block by block: one query over each block's rows, compared as two strings of bytes."""
        found: list[Violation] = []
        unsealed: list[int] = []
        previous: Block | None = None
        previous_hash = FIRST
        published = None
        async for row in connection.cursor(_BLOCKS, prefetch=20):
            block = _block(row)
            expected = previous.number + 1 if previous else 1
            is_next = block.number == expected
            if not is_next:
                found.append(
                    self._violation(f"block {expected}", f"missing: block {block.number} is the next there is")
                )
            elif self.secret and not hmac.compare_digest(
                block.seal(secret=self.secret, previous=previous_hash), row["hash"]
            ):
                unsealed.append(block.number)
            found += await self._rows(connection, block, previous if is_next else None, is_next=is_next)
            if self.published and self.published[0] == block.number:
                published = row["hash"]
            previous, previous_hash = block, row["hash"]
        found = [*self._broken_seals(unsealed, of=previous.number if previous else 0), *found]
        if self.published and published != self.published[1]:
            found.append(self._violation(f"block {self.published[0]}", "is not the one that was published"))
        if await connection.fetchval(_BEHIND):
            found.append(
                self._violation(
                    "the server",
                    "counts its transactions from before the last block's, as after a restore from a dump:"
                    " what is posted now comes to stand before it (set the counter on with pg_resetwal -x)",
                )
            )
        return found

    def _broken_seals(self, numbers: list[int], *, of: int) -> list[Violation]:
        if len(numbers) == of > 1:
            return [self._violation(f"blocks 1 to {of}", "were sealed with another secret than this server's")]
        return [
            self._violation(f"block {number}", "its seal does not fit: it was changed, or the block before it")
            for number in numbers
        ]

    async def _rows(
        self, connection: asyncpg.Connection, block: Block, previous: Block | None, *, is_next: bool
    ) -> list[Violation]:
        """The block's transfers; where the block before it is missing, only those that it names itself."""
        if is_next:
            start = (previous.until_xid, previous.until_id) if previous else (0, UUID(int=0))
            present = await connection.fetchrow(_BETWEEN, *start, block.until_xid, block.until_id)
        else:
            present = await connection.fetchrow(_NAMED, [UUID(bytes=id) for id in _cut(block.ids, _ID)])
        assert present is not None
        if (present["ids"], present["hashes"]) != (block.ids, block.hashes):
            return list(self._differences(block, present))
        totals = orjson.loads(present["totals"])
        if totals != block.totals or block.transfers != present["transfers"]:
            return [self._violation(f"block {block.number}", f"its totals are not those of its transfers: {totals}")]
        return []

    def _differences(self, block: Block, present: asyncpg.Record) -> Iterator[Violation]:
        kept = dict(zip(_cut(block.ids, _ID), _cut(block.hashes, _HASH), strict=False))
        there = dict(zip(_cut(present["ids"], _ID), _cut(present["hashes"], _HASH), strict=True))
        for id, hash in kept.items():
            if id not in there:
                yield self._violation(f"transfer {UUID(bytes=id)}", f"missing: block {block.number} has it")
            elif there[id] != hash:
                yield self._violation(f"transfer {UUID(bytes=id)}", f"changed after block {block.number} was closed")
        for id in there.keys() - kept.keys():
            yield self._violation(
                f"transfer {UUID(bytes=id)}", f"put in later: it stands among those of block {block.number}"
            )

    def _violation(self, row: str, detail: str) -> Violation:
        return Violation(self.name, row, detail)


def _block(row: asyncpg.Record) -> Block:
    values = {name: row[name] for name in Block.__slots__}
    return Block(**{**values, "totals": orjson.loads(row["totals"])})


def _cut(joined: bytes, size: int) -> list[bytes]:
    return [joined[place : place + size] for place in range(0, len(joined) - len(joined) % size, size)]
