"""The laws of grants and their rates, for the doctor."""

from domain import ledger

LAWS = (
    ledger.Law(
        "provenance",
        "The grants of a purchase's lines sum to the credit of their transfer.",
        """
        SELECT 'transfer ' || g.transfer_id AS row,
               'granted ' || sum(g.points) || ', credited ' || coalesce(max(t.amount), 0) AS detail
          FROM line_grant g
          LEFT JOIN transfer t ON t.id = g.transfer_id AND t.kind = 'earn' AND t.member_id = g.member_id
         GROUP BY g.transfer_id HAVING sum(g.points) <> coalesce(max(t.amount), 0)
        UNION ALL
        SELECT 'purchase ' || t.reference, 'credited ' || t.amount || ', no line was granted it'
          FROM transfer t
         WHERE t.movement = 'purchases.purchase_earned'
           AND NOT EXISTS (SELECT FROM line_grant g WHERE g.transfer_id = t.id)
        """,
    ),
    ledger.Law(
        "rates",
        "Every grant follows the version of its rule; the largest remainder gets the rest of the rounding.",
        """
        WITH said AS (
            SELECT t.id, t.amount, t.unit_id, t.occurred_at, (t.parts #>> '{paid,minor}')::numeric AS base_minor,
                   (t.parts #>> '{per,minor}')::numeric AS rate_minor, t.parts #>> '{rule,id}' AS rule,
                   (t.parts #>> '{rule,version}')::numeric AS version, p.*
              FROM transfer t
             CROSS JOIN LATERAL jsonb_to_record(t.parts) AS p(
                   rate numeric, percent numeric, rounding text, rounds text)
             WHERE t.movement = 'purchases.purchase_earned'
        ), line AS (
            SELECT g.transfer_id, g.line, g.points, s.base_minor, s.rounds, s.rounding,
                   sum(g.base_minor) OVER of AS paid, g.base_minor * s.rate * s.percent AS earned,
                   nullif(s.rate_minor * 100, 0) AS per,
                   div(s.amount * g.base_minor, nullif(s.base_minor, 0)) AS share,
                   row_number() OVER (of ORDER BY mod(s.amount * g.base_minor, nullif(s.base_minor, 0)) DESC, g.line)
                       AS place,
                   s.amount - sum(div(s.amount * g.base_minor, nullif(s.base_minor, 0))) OVER of AS rest
              FROM line_grant g JOIN said s ON s.id = g.transfer_id WINDOW of AS (PARTITION BY g.transfer_id)
        )
        SELECT 'transfer ' || transfer_id AS row,
               'line ' || line || ' was granted ' || points || ' of a receipt of ' || base_minor || ', its lines paid '
               || paid AS detail
          FROM line
         WHERE paid <> base_minor
            OR points IS DISTINCT FROM
               CASE WHEN rounds = 'receipt' THEN share + CASE WHEN place <= rest THEN 1 ELSE 0 END
                    WHEN rounding = 'down' THEN div(earned, per) WHEN rounding = 'up' THEN div(earned + per - 1, per)
                    ELSE div(2 * earned + per, 2 * per) END
        UNION ALL
        SELECT 'transfer ' || s.id, 'no rule ' || coalesce(s.rule, '') || ', version '
               || coalesce(s.version, 0) || ', gave this rate on its day'
          FROM said s
         WHERE NOT EXISTS (
               SELECT FROM rule_version v
                WHERE v.rule_id = s.rule AND v.version = s.version AND v.unit_id = s.unit_id
                  AND v.points = s.rate AND v.per_minor = s.rate_minor AND v.rounding = s.rounding
                  AND v.rounds = s.rounds AND v.valid_from <= s.occurred_at)
        """,
    ),
)
