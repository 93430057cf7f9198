"""Edit the text of a post."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.communities.facts import PostEdited
from domain.communities.markdown import to_html
from domain.communities.policies import may_edit
from domain.communities.queries import PostRow, find_post
from domain.communities.rules import LONGEST_BODY
from domain.database import execute
from domain.errors import Forbidden
from domain.texts import check_written
from domain.work import command, unit_of_work


@command(permission="communities.post.update")
async def edit_post(*, actor: Actor, post_id: UUID, body: str, now: datetime) -> PostRow:
    """Change the text of the member's own post.

    The same text again changes nothing, not even the time of editing. Raises InvalidInput, NotFound, and Forbidden for
    another member's post: posts are public, so NotFound would hide nothing.
    """
    member_id = require_member(actor)
    body = check_written(body, longest=LONGEST_BODY, path=("body",))
    html = await to_html(body)
    async with unit_of_work() as work:
        await _lock_post(post_id)
        post = await find_post(post_id)
        if not may_edit(member_id, author_id=post.member_id):
            raise Forbidden
        if post.body == body:
            return post
        await execute("UPDATE post SET body = $2, html = $3, edited_at = $4 WHERE id = $1", post_id, body, html, now)
        work.record(PostEdited(post_id, post.topic_id, member_id))
        return await find_post(post_id)


async def _lock_post(id: UUID) -> None:
    """Lock the post until the transaction ends, so that two edits of it do not overlap."""
    await execute("SELECT FROM post WHERE id = $1 FOR NO KEY UPDATE", id)
