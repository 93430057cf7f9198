"""The law of adjustments: staff asked for each of them."""

from domain.ledger import Law

ADJUSTMENT_LAWS = (
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
            OR t.parts ->> 'reason' IS DISTINCT FROM a.reason
        """,
    ),
)
