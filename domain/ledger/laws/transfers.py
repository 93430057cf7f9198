"""The laws of transfers: two sides, sums, pairs, and once per request."""

from domain.ledger.laws.law import Law

TRANSFER_LAWS = (
    Law(
        "immutable",
        "Transfers, draws and closed blocks are protected from change, and the rows that they name from deletion.",
        """
        SELECT 'table ' || t AS row, 'the trigger ' || g || ' is missing or switched off' AS detail
          FROM (VALUES ('unit', 'unit_is_kept'), ('account', 'account_is_kept'),
                       ('transfer', 'transfer_is_immutable'), ('transfer', 'transfer_is_kept'),
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
          LEFT JOIN unit u ON u.id = t.unit_id
          LEFT JOIN member m ON m.id = t.member_id
         WHERE u.id IS NULL OR m.id IS NULL OR d.id IS NULL OR c.id IS NULL
            OR d.unit_id <> t.unit_id OR c.unit_id <> t.unit_id
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
        SELECT 'unit ' || coalesce(m.unit_id, s.unit_id) AS row,
               'members hold ' || coalesce(m.amount, 0) || ', system accounts ' || coalesce(s.amount, 0) AS detail
          FROM member m FULL JOIN system s ON s.unit_id = m.unit_id
         WHERE coalesce(m.amount, 0) + coalesce(s.amount, 0) <> 0
        """,
    ),
    Law(
        "clearing",
        "Points that one member passes on another one receives: each pair names the other, and clearing is empty.",
        """
        SELECT 'transfer ' || coalesce(o.id, i.id) AS row,
               'out ' || coalesce(o.amount, 0) || ', in ' || coalesce(i.amount, 0) AS detail
          FROM (SELECT * FROM transfer WHERE kind = 'transfer_out') o
          FULL JOIN (SELECT * FROM transfer WHERE kind = 'transfer_in') i ON i.reference = o.id
         WHERE o.id IS NULL OR i.id IS NULL OR o.amount <> i.amount OR o.unit_id <> i.unit_id
            OR o.member_id = i.member_id OR o.parts ->> 'receiver' IS DISTINCT FROM i.member_id::text
            OR i.parts ->> 'giver' IS DISTINCT FROM o.member_id::text
        """,
    ),
    Law(
        "once",
        "For one thing that its caller named, points were posted once: a rule once a receipt, a return once a credit.",
        """
        SELECT 'transfer ' || max(t.id::text) AS row,
               count(*) || ' transfers of “' || t.movement || '” for ' || t.reference AS detail
          FROM transfer t
         WHERE t.movement <> 'ledger.expiry_reversed'
         GROUP BY t.movement, t.parts #>> '{rule,id}', t.reference, t.reverses_id, t.unit_id
        HAVING count(*) > 1
        """,
    ),
)
