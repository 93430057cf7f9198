"""Permissions of the forum. Pure. Everybody may read, also without signing in; members may write."""

from uuid import UUID


def may_edit(member_id: UUID, *, author_id: UUID) -> bool:
    """Members edit their own posts only."""
    return member_id == author_id


def may_react(member_id: UUID, *, author_id: UUID) -> bool:
    """Members react to other members' posts only."""
    return member_id != author_id
