"""Who may do what in the forum. Pure. Everybody may read it, signed in or not; members write."""

from uuid import UUID


def may_edit(member_id: UUID, *, author_id: UUID) -> bool:
    """Members edit what they wrote themselves."""
    return member_id == author_id


def may_react(member_id: UUID, *, author_id: UUID) -> bool:
    """Members react to what others wrote."""
    return member_id != author_id
