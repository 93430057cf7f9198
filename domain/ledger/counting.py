"""The only SQL for when a lot counts and when a hold lives. Every statement uses it.

Expiry, maturity and the end of a hold are true at read, whether a job has written them down or not. A lot is called
`l`, a hold `h` and an account `a` in the statements; `at` is the parameter or expression that holds the instant.
"""


def end_of(*, lot: str = "l", account: str = "a") -> str:
    """When the lot ends, by its own expiry or with its account; null for never."""
    return f"least({lot}.expires_at, {account}.lapses_at)"


def is_gone(at: str, *, lot: str = "l", account: str | None = None) -> str:
    """The lot has expired by then, or has lapsed with its account where one is named; never null."""
    own = f"({lot}.expires_at IS NOT NULL AND {lot}.expires_at <= {at})"
    return f"({own} OR {has_lapsed(at, account=account)})" if account else own


def is_kept(at: str, *, lot: str = "l") -> str:
    """The lot has not expired by then; never null."""
    return f"({lot}.expires_at IS NULL OR {lot}.expires_at > {at})"


def is_mature(at: str, *, lot: str = "l") -> str:
    """The lot has begun to count by then; one that waits for activation has not. Never null."""
    return f"({lot}.matures_at IS NULL OR {lot}.matures_at <= {at})"


def is_pending(at: str, *, lot: str = "l") -> str:
    """The lot has not begun to count by then; never null."""
    return f"({lot}.matures_at IS NOT NULL AND {lot}.matures_at > {at})"


def counts(at: str, *, lot: str = "l") -> str:
    """The lot can be spent then, except the part that holds set aside."""
    return f"({is_kept(at, lot=lot)} AND {is_mature(at, lot=lot)})"


def has_lapsed(at: str, *, account: str = "a") -> str:
    """All lots of the account have lapsed by then, because nothing happened in it; never null."""
    return f"({account}.lapses_at IS NOT NULL AND {account}.lapses_at <= {at})"


def lives(at: str, *, hold: str = "h") -> str:
    """The hold still sets points aside at the instant `at`, which is now."""
    return f"({hold}.state = 'open' AND {hold}.lapses_at > {at})"


def ran_out(at: str, *, hold: str = "h") -> str:
    """The hold has lapsed by then, not yet written down."""
    return f"({hold}.state = 'open' AND {hold}.lapses_at <= {at})"


def lived_until(*, hold: str = "h") -> str:
    """When the hold ended, or will end if nothing happens."""
    return f"least({hold}.closed_at, {hold}.lapses_at)"


def lived(at: str, *, hold: str = "h") -> str:
    """The hold set points aside at an instant, which may be past."""
    return f"({hold}.held_at <= {at} AND {lived_until(hold=hold)} > {at})"


def held_now(at: str, *, lot: str = "l") -> str:
    """How much of the lot living holds set aside; null for nothing."""
    return _held(lives(at), lot)


def held_then(at: str, *, lot: str = "l") -> str:
    """How much of the lot holds set aside at an instant, which may be past; null for nothing."""
    return _held(lived(at), lot)


def _held(condition: str, lot: str) -> str:
    return (
        "(SELECT sum(hl.amount)::bigint FROM hold_lot hl JOIN hold h ON h.id = hl.hold_id"
        f" WHERE hl.lot_id = {lot}.id AND {condition})"
    )
