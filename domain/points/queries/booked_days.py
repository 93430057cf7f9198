"""The day in whose books a transfer counts: one rule for the report and the journal, so that their sums agree.

Points that count until the end of a month are gone with that month: an expiry belongs to the day that it ends, though
its instant is the first one of the next day. So an expiry is dated back by a tick, and so is its immediate reversal.
"""

UNDONE_EXPIRY = "LEFT JOIN transfer o ON o.id = t.reverses_id AND t.kind = 'reinstate' AND o.kind = 'expire'"
"""The expiry `o` that a transfer `t` undoes, if it does."""

BOOKED_AT = """
CASE WHEN t.kind = 'expire' OR o.occurred_at = t.occurred_at THEN t.occurred_at - interval '1 microsecond'
     ELSE t.occurred_at END
"""
"""The instant at which the books count a transfer `t`; used with UNDONE_EXPIRY."""
