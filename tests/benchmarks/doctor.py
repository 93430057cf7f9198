"""How long the doctor takes on a large ledger: every law over synthetic transfers that keep them all, chain included.

`python -m tests.benchmarks doctor --rows 10` for a night, with ten million transfers; one million takes some minutes.
Each member has a year of history that was put in by SQL, in sets: twenty transfers, of which earnings have lots,
spendings draw on the oldest of them, some are cancelled and some earnings taken back; with their receipts, grants,
returns and rewards.

Of every law it tells the seconds on the clock, those that this process computed, and those that the server did.
"""

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain import campaigns, ledger, points, purchases, rewards
from domain.database import Pool, close_database, execute, fetch_one, open_database, pooled_connection
from domain.database.embedded import embedded, ensure_database
from domain.database.migrate import migrate
from domain.work import remember_clean_context
from schema.context import utc_now
from tests import factories
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

TRANSFERS = 1_000_000
EACH = 20
"""Transfers of one member: 12 earned, 5 redeemed, 1 reinstated, 1 taken back, 1 expired."""
SECRET = b"the secret of the benchmark, 32 bytes"
MEMBERS_AT_ONCE = 25_000
_SIXTH = datetime(2025, 7, 31, tzinfo=UTC)
"""When the sixth earning was, the only one whose points lasted no longer than `_SHORT`."""
_SHORT = points.Span(65, points.CalendarUnit.DAY)

# What a member does is told by `n`, the number of the transfer. Earning n has 100 points; spendings take the lots of
# the first earnings whole, so that every draw is simple to reckon: n = 13..17 take lots 1..5, 18 gives lot 5 back, 19
# takes lot 12 back, 20 is the expiry of lot 6. What is left: lots 5 and 7 to 11.
_MEMBERS = """
INSERT INTO member (id, card_number, joined_at)
SELECT gen_random_uuid(), 'B' || lpad(m::text, 9, '0'), '2025-01-01' FROM generate_series($1::int, $2::int) m
"""
_ACCOUNTS = """
INSERT INTO account (unit_id, kind, member_id, balance, debt, spendable)
SELECT 'points', 'member', id, 600, 0, true FROM member WHERE card_number BETWEEN $1 AND $2
"""
_TRANSFERS = """
INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                      recorded_at, reference, reverses_id, actor, movement, parts)
SELECT bench_id(a.member_id, n), 'points', k.kind, a.member_id,
       CASE WHEN k.is_credit THEN s.id ELSE a.id END, CASE WHEN k.is_credit THEN a.id ELSE s.id END, 100,
       '2025-06-01'::timestamptz + n * interval '10 days', '2025-06-01'::timestamptz + n * interval '10 days',
       bench_id(a.member_id, n),
       CASE n WHEN 18 THEN bench_id(a.member_id, 17) WHEN 19 THEN bench_id(a.member_id, 12) END, 'system',
       CASE WHEN n <= 12 THEN 'purchases.purchase_earned' WHEN n <= 17 THEN 'rewards.reward_redeemed'
            WHEN n = 18 THEN 'rewards.redemption_cancelled' WHEN n = 19 THEN 'purchases.purchase_returned'
            ELSE 'ledger.points_expired' END,
       CASE WHEN n <= 12
            THEN '{"paid": {"minor": 10000, "currency": "USD"}, "rate": 1, "per": {"minor": 100, "currency": "USD"},
                   "percent": 100, "rounding": "down", "rounds": "receipt",
                   "rule": {"id": "every-dollar", "version": 1, "name": "Every dollar"},
                   "lines": [{"line": 1, "sku": "MUG", "points": 60}, {"line": 2, "sku": "PEN", "points": 40}]}'
            WHEN n <= 18
            THEN jsonb_build_object('reward', jsonb_build_object('id', (SELECT id FROM reward), 'version', 1,
                                                                 'name', 'Mug'))
            WHEN n = 19
            THEN jsonb_build_object('purchase', bench_id(a.member_id, 12)) ||
                 '{"rule": {"id": "every-dollar", "version": 1, "name": "Every dollar"},
                   "lines": [{"line": 1, "sku": "MUG", "quantity": 1, "points": 60},
                             {"line": 2, "sku": "PEN", "quantity": 1, "points": 40}]}'
            ELSE '{}' END::jsonb
  FROM account a JOIN member m ON m.id = a.member_id CROSS JOIN generate_series(1, 20) n
 CROSS JOIN LATERAL (SELECT CASE WHEN n <= 12 THEN 'earn' WHEN n <= 17 THEN 'redeem' WHEN n = 18 THEN 'reinstate'
                                 WHEN n = 19 THEN 'clawback' ELSE 'expire' END AS kind,
                            n <= 12 OR n = 18 AS is_credit) k
  JOIN account s ON s.unit_id = 'points' AND s.member_id IS NULL
   AND s.kind = CASE WHEN n <= 12 OR n = 19 THEN 'issuance' WHEN n <= 18 THEN 'redemption' ELSE 'expiry' END
 WHERE m.card_number BETWEEN $1 AND $2
"""
_LOTS = """
INSERT INTO lot (id, credit_id, account_id, member_id, amount, remaining, earned_at, expires_at)
SELECT t.id, t.id, t.credit_account_id, t.member_id, 100,
       CASE WHEN n IN (1, 2, 3, 4, 6, 12) THEN 0 ELSE 100 END, t.occurred_at,
       (t.occurred_at AT TIME ZONE 'America/New_York'
        + CASE WHEN n = 6 THEN interval '65 days' ELSE interval '24 months' END) AT TIME ZONE 'America/New_York'
  FROM generate_series(1, 12) n CROSS JOIN member m JOIN transfer t ON t.id = bench_id(m.id, n)
 WHERE m.card_number BETWEEN $1 AND $2
"""
_DRAWS = """
INSERT INTO draw (member_id, transfer_id, lot_id, amount, drawn_at)
SELECT m.id, t.id, bench_id(m.id, d.lot), d.amount, t.occurred_at
  FROM (VALUES (13, 1, 100), (14, 2, 100), (15, 3, 100), (16, 4, 100), (17, 5, 100), (18, 5, -100), (19, 12, 100),
               (20, 6, 100)) AS d(n, lot, amount)
 CROSS JOIN member m JOIN transfer t ON t.id = bench_id(m.id, d.n)
 WHERE m.card_number BETWEEN $1 AND $2 ORDER BY m.id, d.n
"""
# Each earning is a receipt of two lines; the receipt has the id of its transfer, the issued reward that of its own.
_PURCHASES = """
WITH bought AS (
    INSERT INTO purchase (id, source, external_id, member_id, currency, total_minor, occurred_at, recorded_at, tenders,
                          actor, request_hash)
    SELECT t.id, 'bench', t.id::text, m.id, 'USD', 10000, t.occurred_at, t.recorded_at, '[]', 'system', ''
      FROM generate_series(1, 12) n CROSS JOIN member m JOIN transfer t ON t.id = bench_id(m.id, n)
     WHERE m.card_number BETWEEN $1 AND $2 RETURNING id
)
INSERT INTO purchase_line (purchase_id, line, sku, quantity, unit_price_minor, discount_minor, amount_minor)
SELECT b.id, l.line, l.sku, 1, l.minor, 0, l.minor
  FROM bought b CROSS JOIN (VALUES (1, 'MUG', 6000), (2, 'PEN', 4000)) AS l(line, sku, minor)
"""
_GRANTS = """
INSERT INTO line_grant (member_id, purchase_id, line, transfer_id, unit_id, base_minor, points)
SELECT m.id, bench_id(m.id, n), l.line, bench_id(m.id, n), 'points', l.minor, l.minor / 100
  FROM generate_series(1, 12) n CROSS JOIN member m CROSS JOIN (VALUES (1, 6000), (2, 4000)) AS l(line, minor)
 WHERE m.card_number BETWEEN $1 AND $2
"""
_RETURNS = """
WITH returned AS (
    INSERT INTO purchase_return (id, purchase_id, source, external_id, occurred_at, recorded_at, actor, taken, owed,
                                 short, put_back, request_hash)
    SELECT bench_id(m.id, 19), bench_id(m.id, 12), 'bench', m.id::text, '2025-12-08', '2025-12-08', 'system', 100, 0,
           0, 0, ''
      FROM member m WHERE m.card_number BETWEEN $1 AND $2 RETURNING id
)
INSERT INTO return_line (purchase_return_id, line, quantity)
SELECT id, line, 1 FROM returned CROSS JOIN generate_series(1, 2) line
"""
_ISSUED = """
INSERT INTO issued_reward (id, member_id, reward_id, version, cost, transfer_id, issued_at, cancelled_at, request_hash)
SELECT t.id, m.id, (SELECT id FROM reward), 1, 100, t.id, t.occurred_at,
       CASE WHEN n = 17 THEN t.occurred_at + interval '10 days' END, ''
  FROM generate_series(13, 17) n CROSS JOIN member m JOIN transfer t ON t.id = bench_id(m.id, n)
 WHERE m.card_number BETWEEN $1 AND $2
"""
_IDS = """
CREATE FUNCTION bench_id(member uuid, n int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT encode(substr(uuid_send(member), 1, 14) || int2send(n::smallint), 'hex')::uuid $$
"""


async def main(size: Size) -> Figures:
    """Fill a database of its own, close blocks over it, and tell the seconds of every law."""
    patient = Pool(statement_timeout=3_600, command_timeout=3_600, idle_in_transaction_timeout=3_600)
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder) / "postgres") as server:
        url = await ensure_database(server.url, "laurel")
        await migrate(url)
        await open_database(url, patient)
        remember_clean_context()
        try:
            await _timed("filling", _fill(size.count(TRANSFERS) // EACH))
            await _timed("vacuum analyze", execute("VACUUM ANALYZE"))
            await _timed("closing blocks", _close())
            return await _examine()
        finally:
            await close_database()


async def _fill(members: int) -> None:
    await factories.programme()
    await factories.reward(name="Mug", cost=100)
    await factories.policy(expiry=factories.after_earning(24))
    await factories.policy(expiry=points.Expiry(kind=points.ExpiryKind.AFTER_EARNING, span=_SHORT), valid_from=_SIXTH)
    await factories.policy(expiry=factories.after_earning(24), valid_from=_SIXTH + timedelta(days=1))
    await execute(_IDS)
    for start in range(1, members + 1, MEMBERS_AT_ONCE):
        end = min(start + MEMBERS_AT_ONCE - 1, members)
        async with pooled_connection() as connection, connection.transaction():
            # Foreign keys are not looked up row by row: these rows fit.
            await connection.execute("SET LOCAL session_replication_role = replica")
            await connection.execute(_MEMBERS, start, end)
            for statement in (_ACCOUNTS, _TRANSFERS, _LOTS, _DRAWS, _PURCHASES, _GRANTS, _RETURNS, _ISSUED):
                await connection.execute(statement, f"B{start:09d}", f"B{end:09d}")


async def _close() -> None:
    while await ledger.close_blocks(secret=SECRET, now=utc_now()):
        pass


async def _examine() -> Figures:
    row = await fetch_one(
        "SELECT (SELECT count(*) FROM transfer) AS transfers, (SELECT count(*) FROM lot) AS lots,"
        " (SELECT count(*) FROM draw) AS draws, (SELECT count(*) FROM ledger_block) AS blocks,"
        " pg_backend_pid() AS backend"
    )
    assert row is not None
    print(", ".join(f"{count:,} {name}" for name, count in row.items() if name != "backend"))
    begun = started = time.perf_counter()
    laws = (ledger.Chain(secret=SECRET), *ledger.LAWS, *points.LAWS, *rewards.LAWS, *campaigns.LAWS, *purchases.LAWS)
    backend = row["backend"]
    figures: dict[str, float] = {}
    cpu = _cpu(backend)
    async for law, violations in ledger.examine(*laws):
        assert not violations, violations[:5]
        now = _cpu(backend)
        spent = [f"{after - before:7.2f}" for before, after in zip(cpu, now, strict=True)]
        print(f"  {law.name:24} {time.perf_counter() - started:8.2f} s {spent[0]} {spent[1]}", flush=True)
        figures[f"{law.name}, seconds"] = time.perf_counter() - started
        started, cpu = time.perf_counter(), now
    figures["all laws, seconds"] = time.perf_counter() - begun
    print(f"  {'all laws':24} {figures['all laws, seconds']:8.2f} s")
    return figures


def _cpu(backend: int) -> tuple[float, float]:
    """Seconds that this process has computed, and those of all processes of the server that the backend belongs to."""
    server = _stat(backend)[1]
    family = [_stat(int(path.parent.name)) for path in Path("/proc").glob("[0-9]*/stat")]
    ticks = sum(sum(of[11:13]) for of in family if of and of[1] == server) + sum(_stat(server)[11:15])
    return time.process_time(), ticks / os.sysconf("SC_CLK_TCK")


def _stat(process: int) -> list[int]:
    """The numbers behind a process's name in /proc, its parent at 1; none for one that has ended."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return []
    return [0, *(int(number) for number in text.rpartition(") ")[2].split()[1:])]


async def _timed(what: str, work: object) -> None:
    started = time.perf_counter()
    await work  # type: ignore[misc]
    print(f"{what}: {time.perf_counter() - started:.1f} s", flush=True)
