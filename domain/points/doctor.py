"""The doctor: the ledger's laws as queries over the whole database, each naming the rows that break one.

The laws are checked, never mended: a broken one is a bug or a tampered row, and a human must look.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from domain.database import pooled_connection


@dataclass(frozen=True, slots=True)
class Law:
    """One law: what must hold, and the query for the rows where it does not (`row`, `detail`)."""

    name: str
    promise: str
    query: str


@dataclass(frozen=True, slots=True)
class Violation:
    """One row that breaks a law."""

    law: str
    row: str
    detail: str


LAWS = (
    Law(
        "immutable",
        "Transfers and draws are protected from change.",
        """
        SELECT 'table ' || t AS row, 'the trigger ' || g || ' is missing or switched off' AS detail
          FROM (VALUES ('transfer', 'transfer_is_immutable'), ('transfer', 'transfer_is_kept'),
                       ('draw', 'draw_is_immutable'), ('draw', 'draw_is_kept')) AS wanted(t, g)
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
         WHERE d.id IS NULL OR c.id IS NULL OR d.unit_id <> t.unit_id OR c.unit_id <> t.unit_id
            OR (d.member_id IS NULL) = (c.member_id IS NULL)
            OR coalesce(d.member_id, c.member_id) <> t.member_id
            OR (c.member_id IS NULL) = (t.kind IN ('earn', 'reinstate', 'adjust_credit'))
            OR CASE WHEN c.member_id IS NULL THEN c.kind ELSE d.kind END
               <> CASE WHEN t.kind IN ('earn', 'clawback') THEN 'issuance'
                       WHEN t.kind IN ('redeem', 'reinstate') THEN 'redemption'
                       WHEN t.kind IN ('adjust_credit', 'adjust_debit') THEN 'adjustment' ELSE 'expiry' END
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
        WITH system AS (
            SELECT a.unit_id, sum(CASE WHEN t.credit_account_id = a.id THEN t.amount ELSE -t.amount END) AS amount
              FROM account a JOIN transfer t ON a.id IN (t.credit_account_id, t.debit_account_id)
             WHERE a.kind <> 'member' GROUP BY a.unit_id),
        member AS (SELECT unit_id, sum(balance) AS amount FROM account WHERE kind = 'member' GROUP BY unit_id)
        SELECT 'unit ' || u.id AS row,
               'members hold ' || coalesce(m.amount, 0) || ', system accounts ' || coalesce(s.amount, 0) AS detail
          FROM unit u LEFT JOIN system s ON s.unit_id = u.id LEFT JOIN member m ON m.unit_id = u.id
         WHERE coalesce(m.amount, 0) + coalesce(s.amount, 0) <> 0
        """,
    ),
    Law(
        "lots",
        "A balance is what the open lots hold, less what is owed.",
        """
        SELECT 'account ' || a.id AS row,
               'balance ' || a.balance || ', open lots ' || coalesce(l.amount, 0) || ', debt ' || a.debt AS detail
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
        "Every credit is a lot of the same amount, and every reinstatement gives back what was drawn.",
        """
        SELECT 'transfer ' || t.id AS row, 'no lot of ' || t.amount AS detail
          FROM transfer t LEFT JOIN lot l ON l.id = t.id
         WHERE t.kind IN ('earn', 'adjust_credit') AND (l.id IS NULL OR l.amount <> t.amount)
        UNION ALL
        SELECT 'transfer ' || t.id, 'gives back ' || coalesce(-sum(d.amount), 0) || ' of ' || t.amount
          FROM transfer t LEFT JOIN draw d ON d.transfer_id = t.id
         WHERE t.kind = 'reinstate' GROUP BY t.id, t.amount HAVING coalesce(-sum(d.amount), 0) <> t.amount
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
         WHERE t.kind IN ('redeem', 'clawback', 'adjust_debit', 'expire')
           AND t.amount <> coalesce(d.amount, 0) + coalesce(o.outstanding, 0)
        """,
    ),
    Law(
        "debts",
        "An account's debt is the sum of its open debts.",
        """
        SELECT 'account ' || a.id AS row, 'debt ' || a.debt || ', open debts ' || coalesce(d.amount, 0) AS detail
          FROM account a
          LEFT JOIN (SELECT account_id, sum(outstanding)::bigint AS amount FROM debt GROUP BY account_id) d
            ON d.account_id = a.id
         WHERE a.debt <> coalesce(d.amount, 0)
        """,
    ),
    Law(
        "reinstatements",
        "A reinstatement gives back the whole of one redemption of the same member.",
        """
        SELECT 'transfer ' || t.id AS row, t.amount || ' for transfer ' || o.id || ' of ' || o.amount AS detail
          FROM transfer t JOIN transfer o ON o.id = t.reverses_id
         WHERE t.kind = 'reinstate'
           AND (o.kind <> 'redeem' OR o.amount <> t.amount OR o.member_id <> t.member_id OR o.unit_id <> t.unit_id)
        """,
    ),
    Law(
        "returns",
        "What returns took back of a credit never exceeds it.",
        """
        SELECT 'transfer ' || o.id AS row, 'granted ' || o.amount || ', taken back ' || sum(t.amount) AS detail
          FROM transfer t JOIN transfer o ON o.id = t.reverses_id
         GROUP BY o.id, o.amount HAVING sum(t.amount) > o.amount
        """,
    ),
)


async def examine(*more: Law) -> AsyncIterator[tuple[Law, list[Violation]]]:
    """Check law by law, all on one snapshot of the data; yields each law with the rows that break it.

    `more` are the laws of the contexts above, whose tables the ledger does not know.
    """
    async with pooled_connection() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        await connection.execute("SET LOCAL statement_timeout = 0")
        for law in (*LAWS, *more):
            rows = await connection.fetch(law.query, timeout=3600)
            yield law, [Violation(law.name, row["row"], row["detail"]) for row in rows]
