"""Many who write in the forum at the same time."""

import asyncio
from collections import Counter

import pytest

from domain import communities
from domain.communities import ReactionKind
from domain.database import fetch
from domain.errors import DomainError
from domain.ids import new_id
from domain.relations import Asker
from tests.clock import START
from tests.factories import community, facts, member, post, topic

pytestmark = [pytest.mark.race, pytest.mark.usefixtures("programme")]


async def _outcome(coroutine: object) -> str:
    try:
        await coroutine  # type: ignore[misc]
    except DomainError as refusal:
        return refusal.code
    return "ok"


async def test_reacting_fifty_times_at_once_counts_once() -> None:
    author, reader = await member(), await member()
    answer = await post(author, await topic(author))

    outcomes = await asyncio.gather(
        *(
            _outcome(
                communities.react(actor=reader.actor, post_id=answer, kind=ReactionKind.LIKE, present=True, now=START)
            )
            for _ in range(50)
        )
    )

    [found] = await communities.REACTIONS.lists(Asker(reader.actor), [answer], by="post_id")
    assert Counter(outcomes) == {"ok": 50}
    assert [(row.kind, row.count, row.is_mine) for row in found] == [(ReactionKind.LIKE, 1, True)]
    assert await facts("communities.reaction_added") == ["communities.reaction_added"]


async def test_reacting_and_taking_it_back_at_once_leaves_what_the_facts_tell() -> None:
    author, reader = await member(), await member()
    answer = await post(author, await topic(author))

    outcomes = await asyncio.gather(
        *(
            _outcome(
                communities.react(
                    actor=reader.actor, post_id=answer, kind=ReactionKind.LIKE, present=turn % 2 == 0, now=START
                )
            )
            for turn in range(50)
        )
    )

    told = Counter(await facts("communities.reaction_added", "communities.reaction_removed"))
    rows = await fetch("SELECT FROM reaction")
    assert Counter(outcomes) == {"ok": 50}
    assert told["communities.reaction_added"] - told["communities.reaction_removed"] == len(rows)


async def test_the_same_topic_fifty_times_at_once_is_started_once() -> None:
    author, coffee, id = await member(), await community(), new_id()

    outcomes = await asyncio.gather(
        *(
            _outcome(
                communities.start_topic(
                    actor=author.actor, id=id, community_id=coffee, title="Hello?", body="Hello.", now=START
                )
            )
            for _ in range(50)
        )
    )

    assert Counter(outcomes) == {"ok": 50}
    assert len(await fetch("SELECT FROM topic")) == 1
    assert await facts("communities.topic_started", "communities.post_written") == [
        "communities.topic_started",
        "communities.post_written",
    ]


async def test_the_same_post_fifty_times_at_once_is_written_once() -> None:
    author, id = await member(), new_id()
    grinder = await topic(author)

    outcomes = await asyncio.gather(
        *(
            _outcome(communities.write_post(actor=author.actor, id=id, topic_id=grinder, body="2", now=START))
            for _ in range(50)
        )
    )

    assert Counter(outcomes) == {"ok": 50}
    assert [row["number"] for row in await fetch("SELECT number FROM post ORDER BY number")] == [1, 2]
    assert await facts("communities.post_written") == ["communities.post_written"] * 2


async def test_fifty_posts_at_once_are_numbered_in_the_order_their_facts_are_told() -> None:
    author = await member()
    grinder = await topic(author)

    outcomes = await asyncio.gather(
        *(
            _outcome(communities.write_post(actor=author.actor, id=new_id(), topic_id=grinder, body="2", now=START))
            for _ in range(50)
        )
    )

    told = await fetch("SELECT (payload->>'number')::int AS n FROM outbox WHERE key = $1 ORDER BY xid, id", grinder)
    assert Counter(outcomes) == {"ok": 50}
    assert [row["n"] for row in told if row["n"]] == list(range(1, 52))
