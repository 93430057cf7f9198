"""The laws of payments with points, returns, and parked returns, for the doctor."""

from domain import ledger
from domain.purchases import movements

LAWS = (
    ledger.references_of(movements),
    ledger.Law(
        "payments",
        "The points that paid for a purchase's lines sum to the captures, from its member, for this purchase only.",
        """
        SELECT 'transfer ' || p.transfer_id AS row,
               'paid ' || sum(p.points) || ', taken ' || coalesce(max(t.amount), 0) AS detail
          FROM line_payment p
          LEFT JOIN transfer t ON t.id = p.transfer_id AND t.kind = 'redeem' AND t.member_id = p.member_id
                              AND t.unit_id = p.unit_id
         GROUP BY p.transfer_id HAVING sum(p.points) <> coalesce(max(t.amount), 0)
        UNION ALL
        SELECT 'transfer ' || transfer_id, 'paid for ' || count(DISTINCT purchase_id) || ' purchases'
          FROM line_payment GROUP BY transfer_id HAVING count(DISTINCT purchase_id) > 1
        UNION ALL
        SELECT 'purchase ' || p.purchase_id, 'was paid with points of somebody else'
          FROM line_payment p JOIN purchase b ON b.id = p.purchase_id
         WHERE b.member_id IS DISTINCT FROM p.member_id GROUP BY p.purchase_id
        UNION ALL
        SELECT DISTINCT 'transfer ' || t.id, 'says that it paid for another purchase'
          FROM line_payment p JOIN transfer t ON t.id = p.transfer_id
         WHERE t.parts ->> 'paid_for' <> p.purchase_id::text
        """,
    ),
    ledger.Law(
        "points put back",
        "Returns put back the share of the returned pieces, and never more than was paid.",
        """
        WITH returned AS (
            SELECT r.purchase_id, l.line, sum(l.quantity) AS quantity
              FROM purchase_return r JOIN return_line l ON l.purchase_return_id = r.id GROUP BY r.purchase_id, l.line
        ), due AS (
            SELECT p.transfer_id, sum(p.points) AS paid,
                   sum(p.points * coalesce(r.quantity, 0)::bigint / b.quantity)::bigint AS points
              FROM line_payment p JOIN purchase_line b ON b.purchase_id = p.purchase_id AND b.line = p.line
              LEFT JOIN returned r ON r.purchase_id = p.purchase_id AND r.line = p.line
             GROUP BY p.transfer_id
        ), back AS (
            SELECT t.reverses_id AS transfer_id, sum(t.amount) AS points
              FROM transfer t JOIN purchase_return r ON r.id = t.reference
             WHERE t.movement = 'purchases.order_paid_back' GROUP BY t.reverses_id
        )
        SELECT 'transfer ' || coalesce(due.transfer_id, back.transfer_id) AS row,
               'due ' || coalesce(due.points, 0) || ' of ' || coalesce(due.paid, 0) || ', put back '
               || coalesce(back.points, 0) AS detail
          FROM due FULL JOIN back ON back.transfer_id = due.transfer_id
         WHERE coalesce(due.points, 0) <> coalesce(back.points, 0) OR coalesce(back.points, 0) > coalesce(due.paid, 0)
        """,
    ),
    ledger.Law(
        "points taken back",
        "Returns take back, or let go, the points that the returned pieces were granted, line by line.",
        """
        WITH returned AS (
            SELECT r.purchase_id, l.line, sum(l.quantity) AS quantity
              FROM purchase_return r JOIN return_line l ON l.purchase_return_id = r.id GROUP BY r.purchase_id, l.line
        ), due AS (
            SELECT g.transfer_id, sum(g.points * r.quantity::bigint / b.quantity)::bigint AS points
              FROM returned r JOIN line_grant g ON g.purchase_id = r.purchase_id AND g.line = r.line
              JOIN purchase_line b ON b.purchase_id = r.purchase_id AND b.line = r.line
             GROUP BY g.transfer_id
        ), back AS (
            SELECT transfer_id, sum(points) AS points
              FROM (SELECT reverses_id AS transfer_id, amount AS points FROM transfer
                     WHERE movement = 'purchases.purchase_returned'
                    UNION ALL SELECT granted_id, amount FROM shortfall) parts
             GROUP BY transfer_id
        )
        SELECT 'transfer ' || coalesce(due.transfer_id, back.transfer_id) AS row,
               'due ' || coalesce(due.points, 0) || ', taken back or let go ' || coalesce(back.points, 0) AS detail
          FROM due FULL JOIN back ON back.transfer_id = due.transfer_id
         WHERE coalesce(due.points, 0) <> coalesce(back.points, 0)
        UNION ALL
        SELECT 'transfer ' || t.id, 'takes back what purchase ' || g.reference || ' earned by '
               || coalesce(g.parts #>> '{rule,id}', 'no rule') || ', version '
               || coalesce(g.parts #>> '{rule,version}', 'none') || ', and says otherwise'
          FROM transfer t JOIN transfer g ON g.id = t.reverses_id
         WHERE t.movement = 'purchases.purchase_returned'
           AND (t.parts ->> 'purchase' <> g.reference::text
                OR t.parts #>> '{rule,id}' <> g.parts #>> '{rule,id}'
                OR t.parts #>> '{rule,version}' <> g.parts #>> '{rule,version}')
        """,
    ),
    ledger.Law(
        "parked returns",
        "No parked return waits for a purchase on record, and every applied one is on record.",
        """
        SELECT 'return ' || r.id AS row, 'waits for purchase ' || p.id AS detail
          FROM parked_return r JOIN purchase p ON p.id = r.purchase_id WHERE r.state = 'parked'
        UNION ALL
        SELECT 'return ' || r.id, 'was applied and is not on record' FROM parked_return r
         WHERE r.state = 'applied' AND NOT EXISTS (SELECT FROM purchase_return a WHERE a.id = r.id)
        """,
    ),
)
