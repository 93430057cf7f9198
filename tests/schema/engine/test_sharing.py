"""Equal subscriptions share each execution, and nobody sees what they would not see alone."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
import strawberry

from domain import feed as feeds
from domain.actor import ANONYMOUS, Actor, ActorKind
from domain.errors import NotFound
from domain.feed import feed
from domain.ids import new_id
from domain.members import SignInCodeRequested
from domain.outbox import Entry
from schema.context import Context, Info
from schema.engine import Answer, Engine, Request
from schema.executor.viewers import FOR_EVERYBODY
from schema.feeds import ResumeAfter, events
from tests.domain.work.test_feed import tell
from tests.graph import SECRET

pytestmark = pytest.mark.usefixtures("programme")

ADA, EVE = (Actor(kind=ActorKind.MEMBER, id=UUID(int=number), session_id=new_id()) for number in (1, 2))
ADA_ON_HER_TABLET = Actor(kind=ActorKind.MEMBER, id=ADA.id, session_id=new_id())
KEYS = [new_id(), new_id()]
FOR_ALL = "subscription ($key: ID!, $after: String) { news(key: $key, after: $after) { cursor number title } }"
OWN = "subscription ($key: ID!, $after: String) { news(key: $key, after: $after) { cursor number reader } }"
BROKEN = 666
"""The number of the news that cannot be made."""
BARE = "subscription ($key: ID!, $after: String) { news(key: $key, after: $after) { cursor number } }"


@strawberry.type
class News:
    cursor: str
    number: int

    @strawberry.field(metadata=FOR_EVERYBODY)
    def title(self, info: Info) -> str:
        _count("title", self.number)
        return f"For {info.context.actor.reference}"

    @strawberry.field
    def reader(self, info: Info) -> str:
        _count("reader", self.number)
        return info.context.actor.reference


executions: Counter[tuple[str, int]] = Counter()


def _count(name: str, number: int) -> None:
    executions[name, number] += 1


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    """A test counts its own executions."""
    executions.clear()


async def _news(entry: Entry, _: Context) -> News:
    assert isinstance(entry.fact, SignInCodeRequested)
    if entry.fact.code_id.int == BROKEN:
        raise NotFound(what="news")
    return News(cursor=str(entry.cursor), number=entry.fact.code_id.int)


@strawberry.type
class Subscription:
    @strawberry.subscription(metadata=FOR_EVERYBODY)
    async def news(self, info: Info, key: strawberry.ID, after: ResumeAfter = None) -> AsyncGenerator[News, None]:
        told = events(info.context, UUID(key), SignInCodeRequested, after=after, event_of=_news)
        async with aclosing(told) as all_news:
            async for news in all_news:
                yield news


@strawberry.type
class Query:
    here: bool = True


ENGINE = Engine(strawberry.Schema(query=Query, subscription=Subscription)._schema)


@dataclass(eq=False)
class Subscriber:
    """A subscription that is read by a task, and the answers that came."""

    text: str
    actor: Actor = ANONYMOUS
    key: UUID = KEYS[0]
    after: str | None = None
    takes: Callable[[Answer], bool] = lambda _: False
    pause: Callable[[], float] | None = None
    answers: list[Answer] = field(default_factory=list)

    def start(self) -> "Subscriber":
        self._task = asyncio.create_task(self._read())
        return self

    @property
    def news(self) -> list[Any]:
        return [(answer.data or {})["news"] for answer in self.answers]

    async def _read(self) -> None:
        context = Context(actor=self.actor, secret=SECRET, fixed_now=False)
        request = Request(query=self.text, variables={"key": str(self.key), "after": self.after})
        running: Any = ENGINE.subscribe(request, context, take=self._take)
        async with aclosing(running) as answers:
            async for answer in answers:
                self.answers.append(answer)
                if self.pause:
                    await asyncio.sleep(self.pause())

    def _take(self, answer: Answer) -> bool:
        is_taken = self.takes(answer)
        if is_taken:
            self.answers.append(answer)
        return is_taken

    async def has(self, count: int) -> None:
        """Wait until so many answers came."""
        async with asyncio.timeout(20):
            while len(self.answers) < count:
                assert not self._task.done(), self._task
                await asyncio.sleep(0.01)

    async def leave(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


async def _all_follow(*subscribers: Subscriber) -> None:
    """Wait until all of them, started, hear of what comes."""
    async with asyncio.timeout(20):
        while sum(len(relay.followers) for relay in feed._relays.values()) < len(subscribers):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def _leave(*subscribers: Subscriber) -> None:
    await asyncio.gather(*(subscriber.leave() for subscriber in subscribers))
    assert feed._relays == {}


async def test_what_is_for_everybody_is_executed_once_and_as_nobody() -> None:
    subscribers = [Subscriber(FOR_ALL, actor).start() for actor in (ANONYMOUS, ADA, EVE)]
    await _all_follow(*subscribers)

    await tell(KEYS[0], 1, 2)
    for subscriber in subscribers:
        await subscriber.has(2)
    await _leave(*subscribers)

    assert executions == {("title", 1): 1, ("title", 2): 1}
    assert [s.news[0]["title"] for s in subscribers] == ["For anonymous"] * 3
    first, *others = (s.answers[1] for s in subscribers)
    assert all(other is first for other in others)


async def test_what_depends_on_the_viewer_is_shared_by_equal_viewers_only() -> None:
    actors = (ANONYMOUS, ANONYMOUS, ADA, ADA_ON_HER_TABLET, EVE)
    subscribers = [Subscriber(OWN, actor).start() for actor in actors]
    await _all_follow(*subscribers)

    await tell(KEYS[0], 1)
    for subscriber in subscribers:
        await subscriber.has(1)
    await _leave(*subscribers)

    assert [s.news[0]["reader"] for s in subscribers] == [actor.reference for actor in actors]
    assert executions == {("reader", 1): 3}


async def test_every_subscriber_pays_for_itself() -> None:
    subscribers = [Subscriber(FOR_ALL, actor).start() for actor in (ADA, EVE)]
    await _all_follow(*subscribers)

    await tell(KEYS[0], 1, 2)
    for subscriber in subscribers:
        await subscriber.has(2)
    await _leave(*subscribers)

    for subscriber in subscribers:
        costs = [answer.extensions and answer.extensions["cost"]["requested"] for answer in subscriber.answers]  # type: ignore[index]
        assert costs[0] > 0
        assert costs[1] is None


async def test_who_leaves_takes_nothing_from_the_others() -> None:
    first, second = Subscriber(FOR_ALL).start(), Subscriber(FOR_ALL).start()
    await _all_follow(first, second)

    await tell(KEYS[0], 1)
    await first.has(1)
    await first.leave()
    await tell(KEYS[0], 2)
    await second.has(2)
    await _leave(second)

    assert [news["number"] for news in second.news] == [1, 2]


@pytest.mark.parametrize("seed", range(3))
async def test_each_of_many_sees_what_it_would_see_alone(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "_WAITING", 3)
    chance = random.Random(seed)
    await tell(KEYS[0], *range(5))
    await tell(KEYS[1], *range(5))
    before = [Subscriber(BARE, key=key, after="0.0").start() for key in KEYS]
    for one in before:
        await one.has(5)
    known = {one.key: [news["cursor"] for news in one.news] for one in before}
    await _leave(*before)

    def anybody() -> Subscriber:
        key = chance.choice(KEYS)
        return Subscriber(
            chance.choice([FOR_ALL, OWN, BARE]),
            chance.choice([ANONYMOUS, ADA, ADA_ON_HER_TABLET, EVE]),
            key,
            after=chance.choice(["0.0", *known[key]]),
            takes=chance.choice([lambda _: True, lambda _: False, lambda _: chance.random() < 0.5]),
            pause=chance.choice([None, lambda: chance.uniform(0, 0.02)]),
        )

    subscribers = [anybody().start() for _ in range(20)]
    for number in range(5, 45):
        await tell(chance.choice(KEYS), number)
        if number % 8 == 0:
            subscribers.append(anybody().start())
        await asyncio.sleep(chance.uniform(0, 0.01))
    for key in KEYS:
        await tell(key, 99)

    async def to_the_end(one: Subscriber) -> list[Any]:
        async with asyncio.timeout(20):
            while not one.news or one.news[-1]["number"] != 99:  # noqa: ASYNC110 - a test may look
                await asyncio.sleep(0.01)
        await one.leave()
        return one.news

    seen = [await to_the_end(one) for one in subscribers]
    alone = [await to_the_end(Subscriber(one.text, one.actor, one.key, after=one.after).start()) for one in subscribers]
    assert seen == alone
    for key in KEYS:
        everything = [news["cursor"] for news in await to_the_end(Subscriber(BARE, key=key, after="0.0").start())]
        for one, news_of_one in zip(subscribers, seen, strict=True):
            if one.key == key:
                start = 0 if one.after == "0.0" else everything.index(one.after or "") + 1
                assert [news["cursor"] for news in news_of_one] == everything[start:]
    assert feed._relays == {}


async def test_an_execution_that_fails_ends_each_of_its_subscriptions_with_the_same_message() -> None:
    subscribers = [Subscriber("subscription ($key: ID!) { news(key: $key) { title } }").start() for _ in range(2)]
    await _all_follow(*subscribers)

    await tell(KEYS[0], BROKEN)
    ends = await asyncio.gather(*(subscriber._task for subscriber in subscribers), return_exceptions=True)

    assert [str(end) for end in ends] == ["There is no such news."] * 2
    assert feed._relays == {}
