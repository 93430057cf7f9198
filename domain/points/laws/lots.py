"""The laws of lots: what they hold, what was drawn on them, and when."""

from domain.points.laws.law import LAPSING, Law

LOT_LAWS = (
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
        "instants",
        "Debits draw on what counts at their instant, and only what is past its instant expires.",
        """
        SELECT 'draw ' || d.id AS row,
               'a ' || t.kind || ' of ' || d.drawn_at || ' on lot ' || l.id || ', which counts from '
               || coalesce(l.matures_at::text, 'at once') || ' until ' || coalesce(l.expires_at::text, 'ever') AS detail
          FROM draw d JOIN transfer t ON t.id = d.transfer_id JOIN lot l ON l.id = d.lot_id
          LEFT JOIN hold h ON h.capture_id = t.id
          LEFT JOIN transfer r ON r.id = t.reverses_id
         WHERE CASE WHEN t.kind = 'reinstate'
                    THEN d.drawn_at <> CASE WHEN r.kind = 'expire' THEN t.occurred_at ELSE t.recorded_at END
                    WHEN t.kind = 'expire'
                    THEN d.drawn_at <> t.occurred_at OR l.expires_at IS NULL OR l.expires_at > d.drawn_at
                         OR d.drawn_at > t.recorded_at + interval '1 minute'
                    WHEN t.kind = 'clawback' THEN d.drawn_at < t.occurred_at
                    ELSE d.drawn_at <> t.occurred_at END
            OR (t.kind NOT IN ('reinstate', 'expire') AND NOT (t.kind = 'clawback' AND l.credit_id = t.reverses_id)
                AND (l.matures_at > greatest(h.held_at, d.drawn_at) OR l.expires_at <= coalesce(h.held_at, d.drawn_at)))
        """,
    ),
)
