"""When a transfer counts in the books: one rule for the report and for the journal, so that their sums agree.

Points that count until the end of a month are gone with that month: an expiry belongs to the day at whose end it is,
though its instant is the first one of the next day. It is dated back by a tick, and so is what undoes it at once.
"""

UNDONE_EXPIRY = "LEFT JOIN transfer o ON o.id = t.reverses_id AND t.kind = 'reinstate' AND o.kind = 'expire'"
"""The expiry `o` of which a transfer `t` brings points back, if it does."""

BOOKED_AT = """
CASE WHEN t.kind = 'expire' OR o.occurred_at = t.occurred_at THEN t.occurred_at - interval '1 microsecond'
     ELSE t.occurred_at END
"""
"""When a transfer `t` counts in the books, beside UNDONE_EXPIRY."""
