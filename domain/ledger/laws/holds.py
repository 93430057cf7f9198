"""The laws of holds and their captures."""

from domain.ledger.counting import lives
from domain.ledger.laws.law import LAPSING, Law

HOLD_LAWS = (
    Law(
        "holds",
        "All points of a hold are in lots of its account, and a capture took the amount it says.",
        f"""
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
                OR t.parts ->> 'purpose' IS DISTINCT FROM h.purpose OR t.parts ->> 'hold' <> h.id::text)
        UNION ALL
        SELECT 'transfer ' || t.id, 'captures hold ' || coalesce(t.reference::text, 'none') || ', which does not say so'
          FROM transfer t LEFT JOIN hold h ON h.capture_id = t.id
         WHERE t.movement = 'points.hold_captured' AND h.id IS NULL
        UNION ALL
        SELECT 'lot ' || l.id, 'remaining ' || l.remaining || ', held ' || sum(hl.amount)
          FROM lot l JOIN hold_lot hl ON hl.lot_id = l.id JOIN hold h ON h.id = hl.hold_id
         WHERE {lives("now()")} GROUP BY l.id, l.remaining HAVING sum(hl.amount) > l.remaining
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
)
