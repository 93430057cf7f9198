"""Start a topic."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_member
from domain.communities.commands.write_post import add_post
from domain.communities.facts import TopicStarted
from domain.communities.markdown import to_html
from domain.communities.models import Post, Topic
from domain.communities.queries import TopicRow, find_community, find_topic
from domain.communities.rules import LONGEST_BODY, LONGEST_TITLE
from domain.ids import derived_id
from domain.replays import find_repeat, request_hash
from domain.texts import check_line, check_written
from domain.work import command, unit_of_work


@command(permission="communities.topic.create")
async def start_topic(*, actor: Actor, id: UUID, community_id: UUID, title: str, body: str, now: datetime) -> TopicRow:
    """Start a topic in a community with its first post.

    The caller chooses the `id`, so a repeated request starts the topic once. The id of the first post is derived from
    it. Raises InvalidInput, NotFound, IdReused.
    """
    member_id = require_member(actor)
    title = check_line(title, longest=LONGEST_TITLE, path=("title",))
    body = check_written(body, longest=LONGEST_BODY, path=("body",))
    html = await to_html(body)
    content = {"community_id": community_id, "title": title, "body": body}
    async with unit_of_work() as work:
        if await find_repeat(Topic, id=id, actor=actor, **content):
            return await find_topic(id)
        community = await find_community(community_id)
        hash = request_hash(actor=actor, **content)
        await Topic.create(
            id=id, community_id=community.id, member_id=member_id, title=title, started_at=now, request_hash=hash
        )
        work.record(TopicStarted(id, community.id, member_id))
        first = Post(
            id=derived_id(id, "post"),
            topic_id=id,
            number=1,
            member_id=member_id,
            body=body,
            html=html,
            written_at=now,
            request_hash=hash,
        )
        await add_post(first, work=work)
        return await find_topic(id)
