"""Screens over HTTP: Home of the app, and pages of fifty members, posts and lines of a history."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from domain import communities, staff
from domain.ids import new_id
from domain.tokens import new_token
from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.factories import PASSWORD, TestMember
from tests.graph import document

from .calls import Call, Load
from .rounds import Rounds
from .setting import Served, database, enrolled, served, sign_in
from .size import Size

SECONDS = 2
CALLERS = 8
ROWS = 50
MEMBERS = """query Members { members(paging: { limit: 50 }) {
  nodes { id name cardNumber balance standing { tier { id name } } } } }"""
POSTS = """query Posts($id: ID!) { topic(id: $id) { id posts(first: 50) {
  nodes { id bodyMarkdown writtenAt author { id name } reactions { kind count isMine } } } } }"""
HISTORY = """query History { me { id pointsHistory(first: 50) {
  nodes { id kind amount occurredAt explanation } pageInfo { endCursor } } } }"""


async def grown(people: list[TestMember]) -> UUID:
    """A history of many lines for the first member, and a topic in which everybody wrote; answers the topic's id."""
    await factories.rule()
    await factories.tier("silver", rank=1, threshold=10)
    await factories.tier("gold", rank=2, threshold=100)
    reader, now = people[0], utc_now()
    for number in range(ROWS + 10):
        await factories.purchase(reader, ("coffee", 1, 1_000 + number), now=now - timedelta(days=number))
    thread = await factories.topic(people[1], now=now)
    for person in people[1:]:
        answer = await factories.post(person, thread, now=now)
        for by in (reader, people[1]):
            if by is not person:
                await communities.react(
                    actor=by.actor, post_id=answer, kind=communities.ReactionKind.LIKE, present=True, now=now
                )
    for number in range(5):
        await factories.topic(reader, title=f"Topic {number}", now=now)
        await factories.reward(name=f"Mug {number}", cost=100 + number)
        starts = now + timedelta(days=number + 1)
        await factories.event(name=f"Evening {number}", starts_at=starts, ends_at=starts + timedelta(hours=2))
    return thread


async def staff_token() -> str:
    """The token of somebody of the staff."""
    now, token = utc_now(), new_token("s")
    await factories.staff_member(email="bench@example.com", now=now)
    await staff.sign_in_staff(email="bench@example.com", password=PASSWORD, session_id=new_id(), token=token, now=now)
    return token


def asked(server: Served, body: dict[str, Any], token: str, told: str, size: Size) -> Load:
    """The same screen again and again."""
    call = Call(body, token=token)
    return server.load([call] * CALLERS, told=told, callers=CALLERS, seconds=size.seconds(SECONDS), once=False)


@asynccontextmanager
async def opened(size: Size) -> AsyncIterator[Rounds]:
    """The screens, each by who looks at it."""
    async with database() as postgres:
        people = await enrolled(ROWS + 10)
        thread = await grown(people)
        [member], by_staff = await sign_in([people[0].id]), await staff_token()
        screens = {
            "Home": ({"query": document("mobile/Home")}, member, '"me"'),
            "50 members": ({"query": MEMBERS}, by_staff, '"balance"'),
            "50 posts": ({"query": POSTS, "variables": {"id": global_id("Topic", thread)}}, member, '"reactions"'),
            "50 lines of history": ({"query": HISTORY}, member, '"explanation"'),
        }
        async with served(postgres) as server:

            async def load(name: str) -> Load:
                body, token, told = screens[name]
                return asked(server, body, token, told, size)

            yield {name: partial(load, name) for name in screens}
