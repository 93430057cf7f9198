"""A real server, and real clients over HTTP, WebSocket and SSE."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx
import pytest
import websocket

from domain import staff
from domain.actor import SYSTEM, Actor
from domain.ids import new_id
from schema.ids import global_id
from tests.clients import post, sign_in
from tests.clock import START
from tests.factories import PASSWORD, api_key, member, staff_member, topic
from tests.factories import post as post_in
from tests.graph import SECRET, document
from tests.processes import free_port, laurel_server

pytestmark = pytest.mark.slow


@pytest.fixture
async def base(programme: None, database_url: str) -> AsyncIterator[str]:
    """The URL of a server on this worker's database."""
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "warning",
    }
    async with laurel_server(port=free_port(), environment=environment) as url:
        yield url


@pytest.fixture
async def till() -> str:
    """An API key that may record purchases."""
    _, key = await api_key()
    return key


async def _buy(base: str, key: str, card_number: str, dollars: str) -> Any:
    return await post(
        base,
        "shop/RecordPurchase",
        key,
        input={
            "source": "till",
            "externalId": str(new_id()),
            "member": {"cardNumber": card_number},
            "currency": "USD",
            "occurredAt": "2026-11-01T12:00:00Z",
            "lines": [{"sku": "CD", "quantity": 1, "unitPrice": dollars}],
        },
    )


class Socket:
    """A graphql-transport-ws client of a few lines, on a library that is not the server's own."""

    def __init__(self, base: str, token: str) -> None:
        self._socket = websocket.create_connection(
            base.replace("http", "ws") + "/graphql", subprotocols=["graphql-transport-ws"], timeout=10
        )
        self.send(type="connection_init", payload={"Authorization": f"Bearer {token}"} if token else {})

    def send(self, **message: Any) -> None:
        self._socket.send(json.dumps(message))

    def receive(self) -> Any:
        return json.loads(self._socket.recv())

    def closed_with(self) -> int:
        """The code that the server closes the socket with."""
        _, frame = self._socket.recv_data()
        self.close()
        return int.from_bytes(frame[:2])

    def close(self) -> None:
        # The library's own close() forgets a socket that the other side has closed, and leaves it open.
        if self._socket.sock:
            self._socket.sock.close()


async def test_a_balance_is_followed_live_and_from_where_a_client_left_off(base: str, till: str) -> None:
    ada = await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")

    def subscribe(after: str | None) -> Socket:
        socket = Socket(base, token)
        assert socket.receive()["type"] == "connection_ack"
        socket.send(
            id="1",
            type="subscribe",
            payload={"query": document("mobile/OnBalanceChanged"), "variables": {"after": after}},
        )
        return socket

    socket = await asyncio.to_thread(subscribe, None)
    await asyncio.sleep(0.5)
    await _buy(base, till, ada.card_number, "29.99")
    first = await asyncio.to_thread(socket.receive)
    socket.close()
    await _buy(base, till, ada.card_number, "5.00")
    await _buy(base, till, ada.card_number, "7.00")
    socket = await asyncio.to_thread(subscribe, first["payload"]["data"]["balanceChanged"]["cursor"])
    missed = [await asyncio.to_thread(socket.receive) for _ in range(2)]
    socket.close()

    assert (first["type"], first["payload"]["data"]["balanceChanged"]["amount"]) == ("next", 29)
    assert ["extensions" in event["payload"] for event in (first, *missed)] == [True, True, False]
    assert [event["payload"]["data"]["balanceChanged"]["amount"] for event in missed] == [5, 7]
    assert missed[-1]["payload"]["data"]["balanceChanged"]["balance"] == 41


async def test_a_subscription_is_served_as_server_sent_events(base: str, till: str) -> None:
    ada = await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}

    async with (
        httpx.AsyncClient(timeout=20) as client,
        client.stream(
            "POST", f"{base}/graphql", json={"query": document("mobile/OnBalanceChanged")}, headers=headers
        ) as answer,
    ):
        buying = asyncio.create_task(_buy_soon(base, till, ada.card_number))
        data = [line async for line in _until_data(answer)][-1]
        await buying

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert json.loads(data.removeprefix("data: "))["data"]["balanceChanged"]["amount"] == 12


async def _buy_soon(base: str, till: str, card_number: str) -> None:
    await asyncio.sleep(0.5)
    await _buy(base, till, card_number, "12.00")


async def _until_data(answer: httpx.Response) -> AsyncIterator[str]:
    async for line in answer.aiter_lines():
        if line.startswith("data: {"):
            yield line
            return


async def test_a_bad_token_closes_the_socket(base: str) -> None:
    code = await asyncio.to_thread(lambda: Socket(base, "laurel_m_unknown").closed_with())

    assert code == 4403


async def test_a_till_sees_what_a_purchase_earned_and_why(base: str, till: str) -> None:
    ada = await member()

    answer = await _buy(base, till, ada.card_number, "29.99")

    assert answer["purchase"]["pointsEarned"] == 29
    assert answer["purchase"]["explanations"] == [
        "29 points for $29.99 spent: 1 point for each $1.00, rounded down per receipt (rule “Every dollar”, version 1)."
    ]


async def test_an_open_socket_ends_with_the_session(base: str) -> None:
    await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")

    def ask(socket: Socket) -> Any:
        socket.send(id="1", type="subscribe", payload={"query": "{ me { name } }"})
        return socket.receive()

    socket = await asyncio.to_thread(Socket, base, token)
    assert (await asyncio.to_thread(socket.receive))["type"] == "connection_ack"
    before = await asyncio.to_thread(ask, socket)
    assert (await asyncio.to_thread(socket.receive))["type"] == "complete"
    await post(base, "mobile/SignOut", token)
    await asyncio.to_thread(socket.send, id="2", type="subscribe", payload={"query": "{ me { name } }"})
    code = await asyncio.to_thread(socket.closed_with)

    assert before["payload"]["data"] == {"me": {"name": "Ada"}}
    assert code == 4403


async def test_who_is_locked_out_hears_of_no_further_event(base: str, till: str) -> None:
    ada, topic_id = await member(), await topic(await member())
    grace = await staff_member()
    token = (await post(base, "admin/SignInStaff", input={"email": "grace@example.com", "password": PASSWORD}))["token"]
    following = {"query": document("mobile/OnPostAdded"), "variables": {"topicId": global_id("Topic", topic_id)}}
    sockets = [await asyncio.to_thread(Socket, base, one) for one in (token, till)]
    for socket in sockets:
        assert (await asyncio.to_thread(socket.receive))["type"] == "connection_ack"
        socket.send(id="1", type="subscribe", payload=following)
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    async with (
        asyncio.timeout(20),
        httpx.AsyncClient(timeout=20) as client,
        client.stream("POST", f"{base}/graphql", json=following, headers=headers) as stream,
    ):
        lines = stream.aiter_lines()
        await asyncio.sleep(0.5)
        await post_in(ada, topic_id, body="Everybody hears this.")
        heard = [(await asyncio.to_thread(socket.receive))["type"] for socket in sockets]
        first = await anext(line async for line in lines if line.startswith("data: {"))
        await staff.disable_staff(actor=SYSTEM, staff_member_id=await _with_another_admin(grace), now=START)
        [key] = await staff.live_api_keys_called("Till", actor=SYSTEM)
        await staff.revoke_api_key(actor=SYSTEM, api_key_id=key.id, now=START)
        await post_in(ada, topic_id, body="This only who may.")
        codes = [await asyncio.to_thread(socket.closed_with) for socket in sockets]
        last = [line async for line in lines if line.startswith("data: {")]

    assert (heard, "Everybody hears this." in first) == (["next", "next"], True)
    assert codes == [4403, 4403]
    [refused] = [json.loads(line.removeprefix("data: ")) for line in last]
    assert [error["extensions"]["code"] for error in refused["errors"]] == ["UNAUTHENTICATED"]


async def _with_another_admin(admin: Actor) -> UUID:
    """The admin's id, who can be locked out because somebody else runs the programme."""
    await staff_member(name="Alan", email="alan@example.com")
    assert admin.id is not None
    return admin.id


async def test_each_operation_of_a_socket_is_answered_as_things_are_then(base: str, till: str) -> None:
    ada = await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")

    def balance(socket: Socket, id: str) -> int:
        socket.send(id=id, type="subscribe", payload={"query": "{ me { balance } }"})
        answer, complete = socket.receive(), socket.receive()
        assert complete["type"] == "complete"
        return int(answer["payload"]["data"]["me"]["balance"])

    socket = await asyncio.to_thread(Socket, base, token)
    await asyncio.to_thread(socket.receive)
    first = await asyncio.to_thread(balance, socket, "1")
    await _buy(base, till, ada.card_number, "25.00")
    second = await asyncio.to_thread(balance, socket, "2")
    socket.close()

    assert (first, second) == (0, 25)


async def _socket(base: str, token: str) -> tuple[Socket, Any]:
    """A socket, and what it was greeted with."""
    socket = await asyncio.to_thread(Socket, base, token)
    return socket, await asyncio.to_thread(socket.receive)


async def test_one_member_has_twenty_sockets_and_the_next_is_closed(base: str) -> None:
    await member(name="Ada", email="ada@example.com")
    await member(name="Grace", email="grace@example.com")
    ada, grace = await sign_in(base, "ada@example.com"), await sign_in(base, "grace@example.com")
    sockets = [(await _socket(base, ada))[0] for _ in range(20)]

    refused = await asyncio.to_thread(lambda: Socket(base, ada).closed_with())
    other, greeted = await _socket(base, grace)
    sockets.pop().close()
    await asyncio.sleep(0.3)
    again, greeted_again = await _socket(base, ada)
    for socket in [*sockets, other, again]:
        socket.close()

    assert refused == 4429
    assert (greeted["type"], greeted_again["type"]) == ("connection_ack", "connection_ack")


async def test_each_operation_of_a_socket_is_charged_once_and_refused_by_itself(
    programme: None, database_url: str
) -> None:
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
        "LAUREL_RATE_CAPACITY": "100",
        "LAUREL_RATE_RESTORED": "1",
    }
    page = "query Page($n: Int!) { rewards(first: $n) { nodes { id } } }"

    def converse(base: str) -> tuple[Any, Any, Any]:
        socket = Socket(base, "")
        socket.receive()
        socket.send(id="1", type="subscribe", payload={"query": page, "variables": {"n": 40}})
        first, completed = socket.receive(), socket.receive()
        socket.send(id="2", type="subscribe", payload={"query": page, "variables": {"n": 20}})
        second = socket.receive()
        socket.send(id="3", type="subscribe", payload={"query": page, "variables": {"n": 5}})
        third = socket.receive()
        socket.close()
        assert completed["type"] == "complete"
        return first, second, third

    async with laurel_server(port=free_port(), environment=environment) as base:
        first, second, third = await asyncio.to_thread(converse, base)

    assert first["payload"]["extensions"]["cost"] == {
        "requested": 80,
        "available": 20,
        "capacity": 100,
        "restoredPerSecond": 1,
    }
    assert (second["id"], second["type"]) == ("2", "error")
    assert second["payload"][0]["extensions"]["code"] == "THROTTLED"
    assert (third["id"], third["type"], third["payload"]["data"]) == ("3", "next", {"rewards": {"nodes": []}})


async def test_a_socket_that_is_not_read_delays_no_other_and_each_hears_under_its_own_id(base: str) -> None:
    ada, topic_id = await member(), await topic(await member())
    following = {"query": document("mobile/OnPostAdded"), "variables": {"topicId": global_id("Topic", topic_id)}}
    sockets = [await asyncio.to_thread(Socket, base, "") for _ in range(3)]
    for number, socket in enumerate(sockets):
        assert (await asyncio.to_thread(socket.receive))["type"] == "connection_ack"
        await asyncio.to_thread(socket.send, id=f'"{number}"', type="subscribe", payload=following)
    await asyncio.sleep(0.5)
    slow, *others = sockets
    bodies = [str(number) + "x" * 9_000 for number in range(60)]

    heard: list[list[Any]] = [[], []]
    for body in bodies:
        await post_in(ada, topic_id, body=body)
        for socket, events in zip(others, heard, strict=True):
            events.append(await asyncio.to_thread(socket.receive))
    late = [await asyncio.to_thread(slow.receive) for _ in bodies]
    for socket in sockets:
        socket.close()

    for number, events in enumerate([late, *heard]):
        assert [event["id"] for event in events] == [f'"{number}"'] * 60
        posts = [event["payload"]["data"]["postAdded"]["post"] for event in events]
        assert [post["bodyMarkdown"] for post in posts] == bodies
        assert ["extensions" in event["payload"] for event in events] == [True] + [False] * 59
