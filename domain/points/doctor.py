"""The doctor: the ledger's laws as queries over the whole database, each naming the rows that break one.

The laws are checked, never mended: a broken one is a bug or a tampered row, and a human must look. Each is one pass
over sets, so that a nightly run goes through millions of transfers.
"""

from collections.abc import AsyncIterator, Callable

import asyncpg

from domain.database import pooled_connection
from domain.points.explanation_law import EXPLANATIONS
from domain.points.laws import LAPSING, Checked, Law, Violation
from domain.points.lot_terms import LotTerms
from domain.points.order import Order

LAWS: tuple[Checked, ...] = (
    Law(
        "immutable",
        "Transfers, draws and closed blocks are protected from change.",
        """
        SELECT 'table ' || t AS row, 'the trigger ' || g || ' is missing or switched off' AS detail
          FROM (VALUES ('transfer', 'transfer_is_immutable'), ('transfer', 'transfer_is_kept'),
                       ('draw', 'draw_is_immutable'), ('draw', 'draw_is_kept'),
                       ('ledger_block', 'ledger_block_is_immutable'), ('ledger_block', 'ledger_block_is_kept'))
               AS wanted(t, g)
         WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = g AND tgrelid = t::regclass AND tgenabled = 'O')
        """,
    ),
    Law(
        "two sides",
        "Every transfer runs between its member's account and the system account its kind faces, both of its unit.",
        """
        SELECT 'transfer ' || t.id AS row,
               'debit account ' || t.debit_account_id || ', credit account ' || t.credit_account_id AS detail
          FROM transfer t
          LEFT JOIN account d ON d.id = t.debit_account_id
          LEFT JOIN account c ON c.id = t.credit_account_id
          LEFT JOIN transfer o ON o.id = t.reverses_id AND t.kind = 'reinstate'
         WHERE d.id IS NULL OR c.id IS NULL OR d.unit_id <> t.unit_id OR c.unit_id <> t.unit_id
            OR (d.member_id IS NULL) = (c.member_id IS NULL)
            OR coalesce(d.member_id, c.member_id) <> t.member_id
            OR (c.member_id IS NULL) = (t.kind IN ('earn', 'reinstate', 'adjust_credit', 'transfer_in', 'open'))
            OR CASE WHEN c.member_id IS NULL THEN c.kind ELSE d.kind END
               <> CASE WHEN t.kind IN ('earn', 'clawback') THEN 'issuance'
                       WHEN t.kind = 'redeem' THEN 'redemption'
                       WHEN t.kind = 'reinstate' THEN CASE o.kind WHEN 'expire' THEN 'expiry' ELSE 'redemption' END
                       WHEN t.kind IN ('adjust_credit', 'adjust_debit') THEN 'adjustment'
                       WHEN t.kind IN ('transfer_in', 'transfer_out') THEN 'clearing'
                       WHEN t.kind = 'open' THEN 'opening' ELSE 'expiry' END
        """,
    ),
    Law(
        "balance",
        "A member account's stored balance equals the sum of its transfers.",
        """
        WITH moved AS (
            SELECT account_id, sum(amount)::bigint AS amount
              FROM (SELECT credit_account_id AS account_id, amount FROM transfer
                    UNION ALL SELECT debit_account_id, -amount FROM transfer) sides
             GROUP BY account_id)
        SELECT 'account ' || a.id AS row,
               'stored ' || a.balance || ', transfers sum to ' || coalesce(m.amount, 0) AS detail
          FROM account a LEFT JOIN moved m ON m.account_id = a.id
         WHERE a.kind = 'member' AND a.balance <> coalesce(m.amount, 0)
        """,
    ),
    Law(
        "zero sum",
        "The sum over all accounts of a unit is zero.",
        """
        WITH sides AS (
            SELECT unit_id, credit_account_id AS account_id, sum(amount) AS amount FROM transfer GROUP BY 1, 2
            UNION ALL SELECT unit_id, debit_account_id, -sum(amount) FROM transfer GROUP BY 1, 2),
        system AS (
            SELECT s.unit_id, sum(s.amount) AS amount FROM sides s JOIN account a ON a.id = s.account_id
             WHERE a.kind <> 'member' GROUP BY s.unit_id),
        member AS (SELECT unit_id, sum(balance) AS amount FROM account WHERE kind = 'member' GROUP BY unit_id)
        SELECT 'unit ' || u.id AS row,
               'members hold ' || coalesce(m.amount, 0) || ', system accounts ' || coalesce(s.amount, 0) AS detail
          FROM unit u LEFT JOIN system s ON s.unit_id = u.id LEFT JOIN member m ON m.unit_id = u.id
         WHERE coalesce(m.amount, 0) + coalesce(s.amount, 0) <> 0
        """,
    ),
    Law(
        "clearing",
        "What one member passes on another one receives: each pair names the other, and clearing is empty.",
        """
        SELECT 'transfer ' || coalesce(o.id, i.id) AS row,
               'out ' || coalesce(o.amount, 0) || ', in ' || coalesce(i.amount, 0) AS detail
          FROM (SELECT * FROM transfer WHERE kind = 'transfer_out') o
          FULL JOIN (SELECT * FROM transfer WHERE kind = 'transfer_in') i ON i.reference = o.id
         WHERE o.id IS NULL OR i.id IS NULL OR o.amount <> i.amount OR o.unit_id <> i.unit_id
            OR o.member_id = i.member_id OR o.explanation ->> 'to' IS DISTINCT FROM i.member_id::text
            OR i.explanation ->> 'from' IS DISTINCT FROM o.member_id::text
        """,
    ),
    Law(
        "lots",
        "A balance is what the lots hold, less what is owed.",
        """
        SELECT 'account ' || a.id AS row,
               'balance ' || a.balance || ', lots ' || coalesce(l.amount, 0) || ', debt ' || a.debt AS detail
          FROM account a
          LEFT JOIN (SELECT account_id, sum(remaining)::bigint AS amount FROM lot GROUP BY account_id) l
            ON l.account_id = a.id
         WHERE a.kind = 'member' AND a.balance <> coalesce(l.amount, 0) - a.debt
        """,
    ),
    Law(
        "draws",
        "What remains of a lot is its amount less the draws on it, and the draws never exceed it.",
        """
        SELECT 'lot ' || l.id AS row,
               'amount ' || l.amount || ', drawn ' || coalesce(d.amount, 0) || ', remaining ' || l.remaining AS detail
          FROM lot l LEFT JOIN (SELECT lot_id, sum(amount)::bigint AS amount FROM draw GROUP BY lot_id) d
            ON d.lot_id = l.id
         WHERE l.remaining <> l.amount - coalesce(d.amount, 0) OR l.remaining NOT BETWEEN 0 AND l.amount
        """,
    ),
    Law(
        "credits",
        "Every credit is in its lots, whole, and every reinstatement gives back what was drawn.",
        """
        SELECT 'transfer ' || t.id AS row, 'amount ' || t.amount || ', in lots ' || coalesce(l.amount, 0) AS detail
          FROM transfer t
          LEFT JOIN (SELECT credit_id, sum(amount)::bigint AS amount, min(account_id) AS first, max(account_id) AS last
                       FROM lot GROUP BY credit_id) l ON l.credit_id = t.id
         WHERE t.kind IN ('earn', 'adjust_credit', 'transfer_in', 'open')
           AND (l.credit_id IS NULL OR l.amount <> t.amount
                OR t.credit_account_id <> l.first OR t.credit_account_id <> l.last)
        UNION ALL
        SELECT 'lot ' || l.id, 'it is of ' || l.earned_at || ', its credit ' || coalesce(t.id::text, 'gone') || ' a '
               || coalesce(t.kind, 'nothing') || ' of ' || coalesce(t.occurred_at::text, 'no time')
          FROM lot l LEFT JOIN transfer t ON t.id = l.credit_id
         WHERE t.id IS NULL OR t.kind NOT IN ('earn', 'adjust_credit', 'transfer_in', 'open')
            OR l.earned_at <> t.occurred_at OR l.member_id <> t.member_id
            OR (t.explanation ->> 'about' = 'purchase' AND l.tier IS DISTINCT FROM t.explanation ->> 'tier')
        UNION ALL
        SELECT 'transfer ' || t.id, 'gives back ' || coalesce(-sum(d.amount), 0) || ' of ' || t.amount
          FROM transfer t LEFT JOIN draw d ON d.transfer_id = t.id
         WHERE t.kind = 'reinstate' GROUP BY t.id, t.amount HAVING coalesce(-sum(d.amount), 0) <> t.amount
        """,
    ),
    Law(
        "kept expiries",
        "What was passed on or brought over keeps its expiry; where points lapse by inactivity it may end sooner.",
        f"""
        SELECT 'lot ' || l.id AS row,
               'until ' || coalesce(l.expires_at::text, 'ever') || ', the giver had no such lot' AS detail
          FROM lot l JOIN transfer t ON t.id = l.credit_id
         WHERE t.kind = 'transfer_in' AND t.unit_id NOT IN ({LAPSING})
           AND NOT EXISTS (SELECT FROM draw d JOIN lot g ON g.id = d.lot_id
                            WHERE d.transfer_id = t.reference AND d.amount = l.amount
                              AND coalesce(g.expires_at, 'infinity') = coalesce(l.expires_at, 'infinity'))
        UNION ALL
        SELECT 'lot ' || l.id,
               'until ' || coalesce(l.expires_at::text, 'ever') || ', brought over until '
               || coalesce(t.explanation ->> 'expires_at', 'ever')
          FROM lot l JOIN transfer t ON t.id = l.credit_id
         WHERE t.kind = 'open'
           AND (l.matures_at IS NOT NULL
                OR coalesce(jsonb_path_query_first_tz(
                       to_jsonb(regexp_replace(t.explanation ->> 'expires_at', '[.][0-9]+', '')), '$.datetime()',
                       '{{}}', true) #>> '{{}}', 'infinity')::timestamptz
                   <> coalesce(date_trunc('second', l.expires_at), 'infinity')
                AND (l.expires_at IS NULL OR t.unit_id NOT IN ({LAPSING})))
        """,
    ),
    Law(
        "debits",
        "Every debit is drawn from lots in full, or what is missing is an open debt.",
        """
        SELECT 'transfer ' || t.id AS row,
               'amount ' || t.amount || ', drawn ' || coalesce(d.amount, 0) || ', owed ' || coalesce(o.outstanding, 0)
                   AS detail
          FROM transfer t
          LEFT JOIN (SELECT transfer_id, sum(amount)::bigint AS amount FROM draw GROUP BY transfer_id) d
            ON d.transfer_id = t.id
          LEFT JOIN debt o ON o.id = t.id
         WHERE t.kind IN ('redeem', 'clawback', 'adjust_debit', 'expire', 'transfer_out')
           AND t.amount <> coalesce(d.amount, 0) + coalesce(o.outstanding, 0)
        """,
    ),
    Law(
        "adjustments",
        "Every adjustment of the books is one that staff asked for, with its reason, and the other way round.",
        """
        SELECT CASE WHEN t.id IS NULL THEN 'adjustment ' || a.id ELSE 'transfer ' || t.id END AS row,
               'posted ' || coalesce(t.amount, 0) || ', asked for ' || coalesce(a.amount, 0) || ', '
               || coalesce(a.state, 'by nobody') AS detail
          FROM (SELECT * FROM transfer WHERE kind IN ('adjust_credit', 'adjust_debit')) t
          FULL JOIN (SELECT * FROM adjustment WHERE state = 'posted') a ON a.id = t.id
         WHERE t.id IS NULL OR a.id IS NULL OR a.member_id <> t.member_id OR a.unit_id <> t.unit_id
            OR a.amount <> CASE t.kind WHEN 'adjust_credit' THEN t.amount ELSE -t.amount END
            OR t.explanation ->> 'reason' IS DISTINCT FROM a.reason
        """,
    ),
    Law(
        "own lots",
        "Debits draw on lots of the account that they take from, and of no other.",
        """
        SELECT 'draw ' || d.id AS row,
               'lot ' || d.lot_id || ' of account ' || coalesce(l.account_id, 0) || ', transfer ' || d.transfer_id
                   AS detail
          FROM draw d LEFT JOIN lot l ON l.id = d.lot_id LEFT JOIN transfer t ON t.id = d.transfer_id
         WHERE l.id IS NULL OR t.id IS NULL OR l.member_id <> t.member_id
            OR l.account_id NOT IN (t.debit_account_id, t.credit_account_id)
            OR d.member_id <> t.member_id
        """,
    ),
    Law(
        "instants",
        "Debits draw on what counts at their instant, and only what is past its instant expires.",
        """
        SELECT 'draw ' || d.id AS row,
               'a ' || t.kind || ' of ' || d.drawn_at || ' on lot ' || l.id || ', which counts from '
               || coalesce(l.matures_at::text, 'at once') || ' until ' || coalesce(l.expires_at::text, 'ever') AS detail
          FROM draw d JOIN transfer t ON t.id = d.transfer_id JOIN lot l ON l.id = d.lot_id
          LEFT JOIN hold h ON h.capture_id = t.id
         WHERE CASE WHEN t.kind = 'reinstate' THEN d.drawn_at <> t.recorded_at
                    WHEN t.kind = 'expire'
                    THEN d.drawn_at <> t.occurred_at OR l.expires_at IS NULL OR l.expires_at > d.drawn_at
                         OR d.drawn_at > t.recorded_at
                    WHEN t.kind = 'clawback' THEN d.drawn_at < t.recorded_at
                    ELSE d.drawn_at <> t.occurred_at END
            OR (t.kind NOT IN ('reinstate', 'expire') AND NOT (t.kind = 'clawback' AND l.credit_id = t.reverses_id)
                AND (l.matures_at > d.drawn_at OR l.expires_at <= coalesce(h.held_at, d.drawn_at)))
        """,
    ),
    Law(
        "debts",
        "An account's debt is the sum of its open debts, and each of them is of a clawback.",
        """
        SELECT 'account ' || a.id AS row, 'debt ' || a.debt || ', open debts ' || coalesce(d.amount, 0) AS detail
          FROM account a
          LEFT JOIN (SELECT account_id, sum(outstanding)::bigint AS amount FROM debt GROUP BY account_id) d
            ON d.account_id = a.id
         WHERE a.debt <> coalesce(d.amount, 0)
        UNION ALL
        SELECT 'debt ' || o.id, 'of account ' || o.account_id || ', its transfer is a ' || coalesce(t.kind, 'nothing')
               || ' of ' || coalesce(t.debit_account_id, 0)
          FROM debt o LEFT JOIN transfer t ON t.id = o.id
         WHERE t.id IS NULL OR t.kind <> 'clawback' OR t.debit_account_id <> o.account_id OR t.member_id <> o.member_id
        """,
    ),
    Law(
        "reinstatements",
        "What comes back of a spending or an expiry never exceeds it, and comes back to the same member and lots.",
        """
        SELECT 'transfer ' || o.id AS row, 'amount ' || o.amount || ', given back ' || sum(t.amount) AS detail
          FROM transfer t JOIN transfer o ON o.id = t.reverses_id
         WHERE t.kind = 'reinstate'
         GROUP BY o.id, o.amount, o.kind, o.member_id, o.unit_id
        HAVING sum(t.amount) > o.amount OR o.kind NOT IN ('redeem', 'expire')
            OR bool_or(t.member_id <> o.member_id OR t.unit_id <> o.unit_id)
        UNION ALL
        SELECT 'lot ' || d.lot_id, 'more was put back than transfer ' || coalesce(t.reverses_id, t.id) || ' drew'
          FROM draw d JOIN transfer t ON t.id = d.transfer_id
         WHERE t.kind IN ('redeem', 'expire', 'reinstate')
         GROUP BY d.lot_id, coalesce(t.reverses_id, t.id) HAVING sum(d.amount) < 0
        """,
    ),
    Law(
        "returns",
        "What was taken back of a credit, with what was let go of it, never exceeds it.",
        """
        SELECT 'transfer ' || o.id AS row, 'granted ' || o.amount || ', taken back ' || sum(c.amount) AS detail
          FROM (SELECT reverses_id AS id, amount FROM transfer WHERE kind = 'clawback'
                UNION ALL SELECT granted_id, amount FROM shortfall WHERE state <> 'charged') c
          JOIN transfer o ON o.id = c.id
         GROUP BY o.id, o.amount HAVING sum(c.amount) > o.amount
        """,
    ),
    Law(
        "captures",
        "A capture takes what its hold set aside, from the lots that expire first, before the hold lapses.",
        f"""
        WITH part AS (
            SELECT h.id AS hold_id, l.id AS lot_id, hl.amount, a.unit_id IN ({LAPSING}) AS may_have_lapsed,
                   least(hl.amount, greatest(0, h.captured - coalesce(sum(hl.amount) OVER (
                       PARTITION BY h.id ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)))::bigint AS due
              FROM hold h JOIN hold_lot hl ON hl.hold_id = h.id JOIN lot l ON l.id = hl.lot_id
              JOIN account a ON a.id = h.account_id
             WHERE h.state = 'captured'
        ), taken AS (
            SELECT d.id, d.lot_id, d.amount, h.id AS hold_id, d.drawn_at >= h.lapses_at AS is_late
              FROM hold h JOIN draw d ON d.transfer_id = h.capture_id
        )
        SELECT CASE WHEN t.id IS NULL THEN 'hold ' || p.hold_id ELSE 'draw ' || t.id END AS row,
               'lot ' || coalesce(p.lot_id, t.lot_id) || ': due ' || coalesce(p.due, 0) || ' of '
               || coalesce(p.amount, 0) || ' set aside, taken ' || coalesce(t.amount, 0) AS detail
          FROM part p FULL JOIN taken t ON t.hold_id = p.hold_id AND t.lot_id = p.lot_id
         WHERE coalesce(t.amount, 0) > coalesce(p.amount, 0) OR t.is_late
            OR (NOT p.may_have_lapsed AND p.due <> coalesce(t.amount, 0))
        """,
    ),
    Law(
        "holds",
        "What a hold sets aside is in lots of its account, whole, and a capture took what it says.",
        """
        SELECT 'hold ' || h.id AS row, 'amount ' || h.amount || ', in lots ' || coalesce(sum(hl.amount), 0) AS detail
          FROM hold h LEFT JOIN hold_lot hl ON hl.hold_id = h.id LEFT JOIN lot l ON l.id = hl.lot_id
         GROUP BY h.id, h.amount, h.account_id
        HAVING coalesce(sum(hl.amount), 0) <> h.amount
            OR bool_or(l.account_id <> h.account_id OR hl.member_id <> h.member_id OR l.member_id <> h.member_id)
        UNION ALL
        SELECT 'hold ' || id, 'held from ' || held_at || ' to ' || lapses_at || ', closed at '
               || coalesce(closed_at::text, 'no time')
          FROM hold
         WHERE lapses_at > held_at + interval '30 days' OR closed_at < held_at - interval '1 minute'
            OR closed_at > lapses_at
            OR (state = 'lapsed' AND closed_at <> lapses_at)
        UNION ALL
        SELECT 'lot set aside ' || hl.id, 'hold ' || hl.hold_id || ', lot ' || hl.lot_id || ': not there'
          FROM hold_lot hl LEFT JOIN hold h ON h.id = hl.hold_id LEFT JOIN lot l ON l.id = hl.lot_id
         WHERE h.id IS NULL OR l.id IS NULL
        UNION ALL
        SELECT 'hold ' || h.id, 'captured ' || h.captured || ', its transfer took ' || coalesce(t.amount, 0)
          FROM hold h LEFT JOIN transfer t ON t.id = h.capture_id
         WHERE h.state = 'captured'
           AND (t.id IS NULL OR t.amount <> h.captured OR t.kind <> 'redeem' OR t.reference <> h.id
                OR t.explanation ->> 'purpose' IS DISTINCT FROM h.purpose)
        UNION ALL
        SELECT 'transfer ' || t.id, 'captures hold ' || coalesce(t.reference::text, 'none') || ', which does not say so'
          FROM transfer t LEFT JOIN hold h ON h.capture_id = t.id
         WHERE t.explanation ->> 'about' = 'capture' AND h.id IS NULL
        UNION ALL
        SELECT 'lot ' || l.id, 'remaining ' || l.remaining || ', held ' || sum(hl.amount)
          FROM lot l JOIN hold_lot hl ON hl.lot_id = l.id JOIN hold h ON h.id = hl.hold_id
         WHERE h.state = 'open' AND h.lapses_at > now() GROUP BY l.id, l.remaining HAVING sum(hl.amount) > l.remaining
        """,
    ),
    Order(),
    LotTerms(),
    EXPLANATIONS,
)


MEMORY = "256MB"
"""Memory that one sort or hash of a law may take: enough for a million rows, and no law has more than a few of them."""


async def examine(
    *more: Checked, begins: Callable[[Checked], None] = lambda law: None
) -> AsyncIterator[tuple[Checked, list[Violation]]]:
    """Check law by law, all on one snapshot of the data; yields each law with the rows that break it.

    `more` are the chain of blocks, and the laws of the contexts above, whose tables the ledger does not know. `begins`
    is told of each law before it is checked, for one may take minutes.
    """
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        await connection.execute(f"SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '{MEMORY}'")
        for law in (*LAWS, *more):
            begins(law)
            yield law, await _broken(law, connection)


async def _broken(law: Checked, connection: asyncpg.Connection) -> list[Violation]:
    """The rows that break a law. One that a tampered row does not let be read is broken too, and the others go on."""
    try:
        async with connection.transaction():
            return await law.broken_by(connection)
    except asyncpg.DataError as error:
        return [Violation(law.name, "a row", f"holds what cannot be read: {error}")]
