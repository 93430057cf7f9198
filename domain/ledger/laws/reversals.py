"""The laws of points that come back, of points that are taken back, and of shortfalls."""

from domain.ledger.laws.law import Law

REVERSAL_LAWS = (
    Law(
        "reinstatements",
        "Points that come back never exceed their spending or expiry, and go to the same member and lots.",
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
        "The points taken back of a credit, with its shortfalls, never exceed it.",
        """
        SELECT 'transfer ' || o.id AS row, 'granted ' || o.amount || ', taken back ' || sum(c.amount) AS detail
          FROM (SELECT reverses_id AS id, amount FROM transfer WHERE kind = 'clawback'
                UNION ALL SELECT granted_id, amount FROM shortfall WHERE state <> 'charged') c
          JOIN transfer o ON o.id = c.id
         GROUP BY o.id, o.amount HAVING sum(c.amount) > o.amount
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
        "shortfalls",
        "A shortfall belongs to the credit that its clawback takes back, and to the same member.",
        """
        SELECT 'shortfall ' || s.id AS row, 'of credit ' || s.granted_id || ', account ' || s.account_id AS detail
          FROM shortfall s LEFT JOIN transfer g ON g.id = s.granted_id LEFT JOIN transfer t ON t.id = s.id
         WHERE g.id IS NULL OR g.member_id <> s.member_id OR g.credit_account_id <> s.account_id
            OR t.reverses_id <> s.granted_id OR t.reference <> s.reference
        """,
    ),
)
