"""React to a post, or take the reaction back."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.communities.errors import OwnPostReaction
from domain.communities.facts import ReactionAdded, ReactionRemoved
from domain.communities.policies import may_react
from domain.communities.queries import PostRow, find_post
from domain.communities.rules import ReactionKind
from domain.database import execute
from domain.work import command, unit_of_work


@command(permission="communities.reaction.set")
async def react(*, actor: Actor, post_id: UUID, kind: ReactionKind, present: bool, now: datetime) -> PostRow:
    """Add a reaction of this kind to another member's post; with `present` False, remove it.

    The same request again changes nothing. Raises NotFound, OwnPostReaction.
    """
    member_id = require_member(actor)
    async with unit_of_work() as work:
        post = await find_post(post_id)
        if not may_react(member_id, author_id=post.member_id):
            raise OwnPostReaction
        change = _add if present else _remove
        if await change(post_id, member_id=member_id, kind=kind, now=now):
            fact = ReactionAdded if present else ReactionRemoved
            work.record(fact(post_id, post.topic_id, member_id, post.member_id, kind.value))
        return post


async def _add(post_id: UUID, *, member_id: UUID, kind: ReactionKind, now: datetime) -> int:
    """Add the reaction; answers 0 if it exists. The unique key lets one of several concurrent inserts succeed."""
    return await execute(
        "INSERT INTO reaction (post_id, member_id, kind, reacted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        post_id,
        member_id,
        kind.value,
        now,
    )


async def _remove(post_id: UUID, *, member_id: UUID, kind: ReactionKind, now: datetime) -> int:
    return await execute(
        "DELETE FROM reaction WHERE post_id = $1 AND member_id = $2 AND kind = $3", post_id, member_id, kind.value
    )
