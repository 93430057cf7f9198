"""The laws of lots: their content, their draws, and the times of these."""

from domain.ledger.counting import is_gone, is_kept, is_pending
from domain.ledger.laws.law import LAPSING, Law

# The terms that points keep when they are passed on. In older releases they all began anew with the transfer; and
# expiries may have been rewritten since.
_KEPT = """
    CASE WHEN r.began_anew THEN 'infinity' ELSE {lot}.earned_at END AS age,
    CASE WHEN r.may_have_lapsed OR {lot}.expires_at IS NULL THEN 'infinity' ELSE {lot}.expires_at END AS ends_at
"""

LOT_LAWS = (
    Law(
        "lots",
        "A balance of spendable points is what the lots hold, less what is owed.",
        """
        SELECT 'account ' || a.id AS row,
               'balance ' || a.balance || ', lots ' || coalesce(l.amount, 0) || ', debt ' || a.debt AS detail
          FROM account a
          LEFT JOIN (SELECT account_id, sum(remaining)::bigint AS amount FROM lot GROUP BY account_id) l
            ON l.account_id = a.id
         WHERE a.kind = 'member' AND a.spendable AND a.balance <> coalesce(l.amount, 0) - a.debt
        """,
    ),
    Law(
        "draws",
        "A lot's remaining points are its amount less the draws on it, and the draws never exceed it.",
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
        "Every credit is in its lots, whole (a qualifying one may have none), and what is given back was drawn.",
        """
        SELECT 'transfer ' || t.id AS row, 'amount ' || t.amount || ', in lots ' || coalesce(l.amount, 0) AS detail
          FROM transfer t JOIN account a ON a.id = t.credit_account_id
          LEFT JOIN (SELECT credit_id, sum(amount)::bigint AS amount, min(account_id) AS first, max(account_id) AS last
                       FROM lot GROUP BY credit_id) l ON l.credit_id = t.id
         WHERE t.kind IN ('earn', 'adjust_credit', 'transfer_in', 'open')
           AND ((l.credit_id IS NULL AND a.spendable) OR l.amount <> t.amount
                OR t.credit_account_id <> l.first OR t.credit_account_id <> l.last)
        UNION ALL
        SELECT 'lot ' || l.id, 'it is of ' || l.earned_at || ', its credit ' || coalesce(t.id::text, 'gone') || ' a '
               || coalesce(t.kind, 'nothing') || ' of ' || coalesce(t.occurred_at::text, 'no time')
          FROM lot l LEFT JOIN transfer t ON t.id = l.credit_id
         WHERE t.id IS NULL OR t.kind NOT IN ('earn', 'adjust_credit', 'transfer_in', 'open')
            OR (l.earned_at <> t.occurred_at AND t.kind <> 'transfer_in') OR l.member_id <> t.member_id
            OR (t.movement = 'purchases.purchase_earned' AND l.tier IS DISTINCT FROM t.parts #>> '{tier,id}')
        UNION ALL
        SELECT 'transfer ' || t.id, 'gives back ' || coalesce(-sum(d.amount), 0) || ' of ' || t.amount
          FROM transfer t LEFT JOIN draw d ON d.transfer_id = t.id
         WHERE t.kind = 'reinstate' GROUP BY t.id, t.amount HAVING coalesce(-sum(d.amount), 0) <> t.amount
        """,
    ),
    Law(
        "kept expiries",
        "Points passed on or brought over keep their age and expiry; with lapsing by inactivity they may end sooner.",
        f"""
        WITH received AS (
            SELECT t.id, t.reference, bool_and(l.earned_at = t.occurred_at) AS began_anew,
                   t.unit_id IN ({LAPSING}) AS may_have_lapsed
              FROM lot l JOIN transfer t ON t.id = l.credit_id WHERE t.kind = 'transfer_in' GROUP BY t.id
        ), parts AS (
            SELECT k.*, row_number() OVER (PARTITION BY reference, amount, age, ends_at ORDER BY id) AS number
              FROM (SELECT l.id, r.reference, l.amount, {_KEPT.format(lot="l")}
                      FROM received r JOIN lot l ON l.credit_id = r.id) k
        ), given AS (
            SELECT k.*, row_number() OVER (PARTITION BY reference, amount, age, ends_at) AS number
              FROM (SELECT r.reference, d.amount, {_KEPT.format(lot="g")}
                      FROM received r JOIN draw d ON d.transfer_id = r.reference JOIN lot g ON g.id = d.lot_id) k
        )
        SELECT 'lot ' || l.id AS row,
               l.amount || ' of ' || l.earned_at || ' until ' || coalesce(l.expires_at::text, 'ever')
                   || ', the giver had no such lot' AS detail
          FROM parts p LEFT JOIN given g USING (reference, amount, age, ends_at, number) JOIN lot l ON l.id = p.id
         WHERE g.reference IS NULL
        UNION ALL
        SELECT 'lot ' || l.id,
               'until ' || coalesce(l.expires_at::text, 'ever') || ', brought over until '
               || coalesce(t.parts ->> 'expires_at', 'ever')
          FROM lot l JOIN transfer t ON t.id = l.credit_id
         WHERE t.kind = 'open'
           AND (l.matures_at IS NOT NULL
                OR coalesce(jsonb_path_query_first_tz(
                       to_jsonb(regexp_replace(t.parts ->> 'expires_at', '[.][0-9]+', '')), '$.datetime()',
                       '{{}}', true) #>> '{{}}', 'infinity')::timestamptz
                   <> coalesce(date_trunc('second', l.expires_at), 'infinity')
                AND (l.expires_at IS NULL OR t.unit_id NOT IN ({LAPSING})))
        """,
    ),
    Law(
        "debits",
        "Every debit of spendable points is drawn from lots in full, or what is missing is an open debt.",
        """
        SELECT 'transfer ' || t.id AS row,
               'amount ' || t.amount || ', drawn ' || coalesce(d.amount, 0) || ', owed ' || coalesce(o.outstanding, 0)
                   AS detail
          FROM transfer t
          LEFT JOIN (SELECT transfer_id, sum(amount)::bigint AS amount FROM draw GROUP BY transfer_id) d
            ON d.transfer_id = t.id
          LEFT JOIN debt o ON o.id = t.id
          JOIN account a ON a.id = t.debit_account_id
         WHERE t.kind IN ('redeem', 'clawback', 'adjust_debit', 'expire', 'transfer_out')
           AND (t.amount < coalesce(d.amount, 0) + coalesce(o.outstanding, 0)
                OR (a.spendable AND t.amount <> coalesce(d.amount, 0) + coalesce(o.outstanding, 0)))
        """,
    ),
    Law(
        "instants",
        "Debits draw on what counts at their instant, and only what is past its instant expires.",
        f"""
        SELECT 'draw ' || d.id AS row,
               'a ' || t.kind || ' of ' || d.drawn_at || ' on lot ' || l.id || ', which counts from '
               || coalesce(l.matures_at::text, 'at once') || ' until ' || coalesce(l.expires_at::text, 'ever') AS detail
          FROM draw d JOIN transfer t ON t.id = d.transfer_id JOIN lot l ON l.id = d.lot_id
          LEFT JOIN hold h ON h.capture_id = t.id
          LEFT JOIN transfer r ON r.id = t.reverses_id
         WHERE CASE WHEN t.kind = 'reinstate'
                    THEN d.drawn_at <> CASE WHEN r.kind = 'expire' THEN t.occurred_at ELSE t.recorded_at END
                    WHEN t.kind = 'expire'
                    THEN d.drawn_at <> t.occurred_at OR {is_kept("d.drawn_at")}
                         OR d.drawn_at > t.recorded_at + interval '1 minute'
                    WHEN t.kind = 'clawback' THEN d.drawn_at < t.occurred_at
                    ELSE d.drawn_at <> t.occurred_at END
            OR (t.kind NOT IN ('reinstate', 'expire') AND NOT (t.kind = 'clawback' AND l.credit_id = t.reverses_id)
                AND ({is_pending("greatest(h.held_at, d.drawn_at)")} OR {is_gone("coalesce(h.held_at, d.drawn_at)")}))
        """,
    ),
)
