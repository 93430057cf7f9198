"""The law of explanations: every transfer tells in one sentence what it is, and the sentence's numbers are its own."""

from domain.ledger import Law

PARTS = {
    "purchase": (
        ("earn",),
        "base_minor currency rate_points rate_minor percent rounding rounds rule version lines",
    ),
    "return": (("clawback",), "lines"),
    "shortfall_charged": (("clawback",), ""),
    "reward": (("redeem",), "reward"),
    "capture": (("redeem",), "purpose"),
    "reward_cancelled": (("reinstate",), "reward"),
    "order_returned": (("reinstate",), "lines"),
    "expiry_reversed": (("reinstate",), ""),
    "adjustment": (("adjust_credit", "adjust_debit"), "reason"),
    "expiry": (("expire",), ""),
    "passed_on": (("transfer_out",), "to"),
    "received": (("transfer_in",), "from"),
    "opening": (("open",), "source member earned_at"),
}
"""By the sentence, as `explanations.py` names it: which kinds of transfer it explains, and the parts that it needs."""


def _array(values: tuple[str, ...] | list[str]) -> str:
    return "ARRAY[{}]::text[]".format(", ".join(f"'{value}'" for value in values))


def _number(name: str) -> str:
    """A part that is a number, NULL when it is none: a cast would end the whole check at a tampered row."""
    return f"CASE jsonb_typeof(t.explanation -> '{name}') WHEN 'number' THEN (t.explanation -> '{name}')::numeric END"


_WANTED = ", ".join(
    f"('{about}', {_array(kinds)}, {_array(['points', *needed.split()])})" for about, (kinds, needed) in PARTS.items()
)

_RECKONED = """
    CASE t.explanation ->> 'rounding'
         WHEN 'down' THEN div(p.earned, p.per) WHEN 'up' THEN div(p.earned + p.per - 1, p.per)
         WHEN 'half_up' THEN div(2 * p.earned + p.per, 2 * p.per) END
"""

_SUM_OF_LINES = """(
    SELECT sum(CASE jsonb_typeof(l.points) WHEN 'number' THEN l.points::numeric END)
      FROM jsonb_path_query(t.explanation, '$.lines[*].points') AS l(points))
"""

EXPLANATIONS = Law(
    "explanations",
    "Every transfer explains itself: all parts of its sentence are there, and its numbers sum to the amount.",
    f"""
    WITH wanted (about, kinds, names) AS (VALUES {_WANTED})
    SELECT 'transfer ' || t.id AS row,
           CASE WHEN w.about IS NULL THEN 'a ' || t.kind || ' has no sentence that is known: '
                                          || coalesce(t.explanation ->> 'about', 'none')
                WHEN t.kind <> ALL (w.kinds) THEN 'a ' || t.kind || ' explains itself as ' || w.about
                WHEN NOT jsonb_strip_nulls(t.explanation) ?& w.names THEN 'its sentence, ' || w.about || ', lacks parts'
                ELSE 'amount ' || t.amount || ', explained as ' || t.explanation END AS detail
      FROM transfer t
      LEFT JOIN wanted w ON w.about = t.explanation ->> 'about'
      LEFT JOIN debt o ON o.id = t.id
      LEFT JOIN shortfall s ON s.id = t.id
     CROSS JOIN LATERAL (
           SELECT {_number("base_minor")} * {_number("rate_points")} * {_number("percent")} AS earned,
                  nullif({_number("rate_minor")} * 100, 0) AS per) p
     WHERE w.about IS NULL OR t.kind <> ALL (w.kinds) OR NOT jsonb_strip_nulls(t.explanation) ?& w.names
        OR {_number("points")} IS DISTINCT FROM
           CASE WHEN t.kind = 'adjust_debit' THEN -t.amount ELSE t.amount + coalesce(s.amount, 0) END
        OR coalesce({_number("owed")}, 0) <> coalesce(o.amount, 0)
        OR coalesce({_number("short")}, 0) <> coalesce(s.amount, 0)
        OR coalesce({_number("expired")}, 0) NOT BETWEEN 0 AND t.amount
        OR ('lines' = ANY (w.names)
            AND NOT jsonb_path_exists(t.explanation, '$.lines[*] ? (@.sku != "" && (@.quantity > 0 || @.points > 0))'))
        OR (w.about IN ('return', 'order_returned') AND jsonb_path_exists(t.explanation, '$.lines[*].points')
            AND {_number("points")} IS DISTINCT FROM {_SUM_OF_LINES})
        OR (w.about = 'purchase' AND (
            t.amount IS DISTINCT FROM {_SUM_OF_LINES}
            OR CASE t.explanation ->> 'rounds' WHEN 'receipt' THEN t.amount IS DISTINCT FROM {_RECKONED}
                    ELSE t.explanation ->> 'rounds' IS DISTINCT FROM 'line' END))
    """,
)
"""Rounded by the receipt, the amount follows from the sentence; rounded by the line, see the laws of campaigns.

Returns of older releases do not tell the points of each line.
"""
