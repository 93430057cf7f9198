"""Laws of what lines were granted, for the doctor."""

from domain import points

LAWS = (
    points.Law(
        "provenance",
        "What the lines of a purchase were granted is what its transfer credited.",
        """
        SELECT 'transfer ' || g.transfer_id AS row,
               'granted ' || sum(g.points) || ', credited ' || coalesce(max(t.amount), 0) AS detail
          FROM line_grant g
          LEFT JOIN transfer t ON t.id = g.transfer_id AND t.kind = 'earn' AND t.member_id = g.member_id
         GROUP BY g.transfer_id HAVING sum(g.points) <> coalesce(max(t.amount), 0)
        UNION ALL
        SELECT 'purchase ' || t.reference, 'credited ' || t.amount || ', no line was granted it'
          FROM transfer t
         WHERE t.kind = 'earn' AND t.explanation ->> 'about' = 'purchase'
           AND NOT EXISTS (SELECT FROM line_grant g WHERE g.transfer_id = t.id)
        """,
    ),
)
