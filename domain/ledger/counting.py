"""The one place that says in SQL when a lot counts and when a hold lives. Every statement is put together from here.

Expiry, maturity and the end of a hold are true at read, whether a job has written them down or not. A lot is called
`l` and a hold `h` in the statements; `at` is the parameter or expression that holds the instant.
"""


def is_gone(at: str, *, lot: str = "l") -> str:
    """The lot has expired by then; never null."""
    return f"({lot}.expires_at IS NOT NULL AND {lot}.expires_at <= {at})"


def is_kept(at: str, *, lot: str = "l") -> str:
    """The lot has not expired by then; never null."""
    return f"({lot}.expires_at IS NULL OR {lot}.expires_at > {at})"


def is_mature(at: str, *, lot: str = "l") -> str:
    """The lot has begun to count by then; one that waits for activation has not. Never null."""
    return f"({lot}.matures_at IS NULL OR {lot}.matures_at <= {at})"


def counts(at: str, *, lot: str = "l") -> str:
    """The lot can be spent then, but for what holds set aside of it."""
    return f"({is_kept(at, lot=lot)} AND {is_mature(at, lot=lot)})"


def lives(at: str, *, hold: str = "h") -> str:
    """The hold still sets points aside now that it is `at`."""
    return f"({hold}.state = 'open' AND {hold}.lapses_at > {at})"


def lived(at: str, *, hold: str = "h") -> str:
    """The hold set points aside at an instant, which may be past."""
    return f"({hold}.held_at <= {at} AND least({hold}.closed_at, {hold}.lapses_at) > {at})"


def held_now(at: str, *, lot: str = "l") -> str:
    """How much of the lot living holds set aside; null for nothing."""
    return (
        "(SELECT sum(hl.amount)::bigint FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id"
        f" WHERE hl.lot_id = {lot}.id AND {lives(at)})"
    )


def held_then(at: str, *, lot: str = "l") -> str:
    """How much of the lot holds set aside at an instant, which may be past; null for nothing."""
    return (
        "(SELECT sum(hl.amount)::bigint FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id"
        f" WHERE hl.lot_id = {lot}.id AND {lived(at)})"
    )
