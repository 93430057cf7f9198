"""Write a post in a topic."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.communities.facts import PostWritten
from domain.communities.markdown import to_html
from domain.communities.models import Post
from domain.communities.queries import PostRow, find_post
from domain.communities.rules import LONGEST_BODY
from domain.database import execute, fetch_one
from domain.errors import NotFound
from domain.replays import find_repeat, request_hash
from domain.texts import check_written
from domain.work import Work, command, unit_of_work


@command(permission="communities.post.create")
async def write_post(*, actor: Actor, id: UUID, topic_id: UUID, body: str, now: datetime) -> PostRow:
    """Answer in a topic.

    The caller chooses the `id`, so a repeated request posts once. Raises InvalidInput, NotFound, IdReused.
    """
    member_id = require_member(actor)
    body = check_written(body, longest=LONGEST_BODY, path=("body",))
    html = await to_html(body)
    async with unit_of_work() as work:
        last = await _lock_topic(topic_id)
        if await find_repeat(Post, id=id, actor=actor, topic_id=topic_id, body=body):
            return await find_post(id)
        post = Post(
            id=id,
            topic_id=topic_id,
            number=last + 1,
            member_id=member_id,
            body=body,
            html=html,
            written_at=now,
            request_hash=request_hash(actor=actor, topic_id=topic_id, body=body),
        )
        await add_post(post, work=work)
        return await find_post(id)


async def _lock_topic(id: UUID) -> int:
    """Lock a topic until the transaction ends; answers the number of its last post. Raises NotFound.

    Post numbers therefore have no gaps and follow the order of the commits: a reader at number 7 never misses number 6,
    and followers get the posts in order. The lock and the count are two statements, because a single one would count
    as of before its wait for the lock.
    """
    if not await execute("SELECT FROM topic WHERE id = $1 FOR NO KEY UPDATE", id):
        raise NotFound(what="topic")
    row = await fetch_one("SELECT max(number) AS last FROM post WHERE topic_id = $1", id)
    return int(row["last"]) if row else 0


async def add_post(post: Post, *, work: Work) -> None:
    """Insert a post into a topic that is locked or new. For the commands of this context."""
    await post.save(force_create=True)
    topic_id: UUID = post.topic_id  # type: ignore[attr-defined]
    work.record(PostWritten(post.id, topic_id, post.member_id, post.number))
