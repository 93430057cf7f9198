"""Jobs that were given up: staff see them, and have them tried again."""

import logging
from datetime import datetime
from typing import Any

import pytest

from domain.actor import ANONYMOUS
from domain.database import execute, fetch
from domain.notifications import Message
from schema.ids import global_id, inner_id
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, member
from tests.graph import GraphRunner
from tests.graph import execute as run_document
from tests.mail import hand_over, react


class Broken:
    """A mail server that refuses everything until it is mended, and keeps what it takes."""

    def __init__(self) -> None:
        self.is_mended = False
        self.delivered: list[str] = []

    async def deliver(self, message: Message, *, now: datetime) -> None:
        if not self.is_mended:
            raise ConnectionRefusedError("nobody listens")
        self.delivered.append(message.recipient)


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """Failures are meant here, and are not shown."""
    caplog.set_level(logging.CRITICAL)


@pytest.fixture
def server() -> Broken:
    """The mail server of the test."""
    return Broken()


async def given_up(run: GraphRunner, clock: Clock, server: Broken, *addresses: str) -> list[str]:
    """Let the mails to these addresses be given up, in this order; answers the ids of their jobs."""
    found = []
    for address in addresses:
        await run("mobile/RequestSignInCode", input={"address": address})
        await hand_over()
        await react(clock, transport=server)
        await execute("UPDATE pgqueuer SET attempts = 22, execute_after = now() WHERE status = 'queued'")
        await react(clock, transport=server)
        [newest] = (await run.as_(STAFF)("admin/DeadJobs", paging={"limit": 1}))["nodes"]
        found.append(newest["id"])
    return found


async def listed(run: GraphRunner, **variables: Any) -> list[str]:
    return [node["id"] for node in (await run.as_(STAFF)("admin/DeadJobs", **variables))["nodes"]]


async def test_a_row_holds_what_the_screen_needs_and_neither_code_nor_address(
    run: GraphRunner, clock: Clock, server: Broken
) -> None:
    [id] = await given_up(run, clock, server, "ada@example.com")
    [code] = await fetch("SELECT id, member_id FROM sign_in_code")
    [job] = await fetch("SELECT created, updated FROM pgqueuer")

    answer = await run.as_(STAFF)("admin/DeadJobs")

    assert answer["nodes"] == [
        {
            "id": id,
            "kind": "mail",
            "about": "members.sign_in_code_requested",
            "payload": {
                "fact": "members.sign_in_code_requested",
                "key": str(code["member_id"]),
                "fields": {"code_id": str(code["id"]), "member_id": str(code["member_id"])},
            },
            "tries": 23,
            "error": "ConnectionRefusedError: nobody listens",
            "createdAt": job["created"].isoformat(),
            "diedAt": job["updated"].isoformat(),
        }
    ]
    assert answer["totalCount"] == 1


async def test_they_are_filtered_sorted_and_paged(run: GraphRunner, clock: Clock, server: Broken) -> None:
    first, second, third = await given_up(run, clock, server, "a@example.com", "b@example.com", "+1 202 555 0143")

    assert await listed(run) == [third, second, first]
    assert await listed(run, filter={"kind": {"eq": "mail"}}) == [second, first]
    assert await listed(run, filter={"about": {"like": "events.%"}}) == []
    assert await listed(run, filter={"id": {"in": [first, third]}}) == [third, first]
    assert await listed(run, sorting=[{"field": "createdAt", "direction": "ASC"}]) == [first, second, third]
    assert await listed(run, paging={"limit": 1, "offset": 1}) == [second]


async def test_those_that_are_named_are_tried_again_and_no_others(
    run: GraphRunner, clock: Clock, server: Broken
) -> None:
    first, second = await given_up(run, clock, server, "a@example.com", "b@example.com")
    server.is_mended = True

    answer = await run.as_(STAFF)("admin/RetryJobs", input={"ids": [first]})
    again = await run.as_(STAFF)("admin/RetryJobs", input={"ids": [first]})
    await react(clock, transport=server)

    assert (answer, again) == ({"count": 1}, {"count": 0})
    assert server.delivered == ["a@example.com"]
    assert await listed(run) == [second]


async def test_without_names_all_are_tried_again(run: GraphRunner, clock: Clock, server: Broken) -> None:
    await given_up(run, clock, server, "a@example.com", "b@example.com")
    server.is_mended = True

    answer = await run.as_(STAFF)("admin/RetryJobs", input={})
    await react(clock, transport=server)

    assert answer == {"count": 2}
    assert sorted(server.delivered) == ["a@example.com", "b@example.com"]
    assert await listed(run) == []


async def test_an_id_of_something_else_is_refused(run: GraphRunner, clock: Clock, server: Broken) -> None:
    [id] = await given_up(run, clock, server, "a@example.com")
    of_a_member = global_id("Member", inner_id(id, "DeadJob", path=()))

    answer = await run.as_(STAFF)("admin/RetryJobs", input={"ids": [id, of_a_member]})

    assert (answer["code"], answer["path"]) == ("BAD_USER_INPUT", ["ids", "1"])
    assert await listed(run) == [id]


async def test_others_see_none_and_have_none_tried_again(run: GraphRunner, clock: Clock, server: Broken) -> None:
    [id] = await given_up(run, clock, server, "a@example.com")
    ada: TestMember = await member(name="Ada")
    text = "query Find($id: ID!) { node(id: $id) { __typename } }"

    codes = [await run.as_(who).codes("admin/DeadJobs") for who in (ANONYMOUS, ada, TILL)]
    refused = [(await run.as_(who)("admin/RetryJobs", input={}))["code"] for who in (ANONYMOUS, ada, TILL)]
    nodes = [
        (await run_document(text, variables={"id": id}, context=run.as_(who).context())).data["node"]
        for who in (STAFF, ANONYMOUS, ada, TILL)
    ]

    assert codes == [["UNAUTHENTICATED"], ["FORBIDDEN"], ["FORBIDDEN"]]
    assert refused == ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN"]
    assert nodes == [{"__typename": "DeadJob"}, None, None, None]
    assert await listed(run) == [id]
