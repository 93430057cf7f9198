"""What takes too long is stopped, and what was asked by somebody who has left: nothing is half done, nothing leaks."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import httpx
import pytest
import websocket

from api.app import create_app
from api.settings import Settings
from domain.database.connection import _client
from domain.ids import new_id
from domain.work import finish_running_commands
from schema.context import Context
from schema.engine import Admission, DocumentStore, Engine, Rejected, Request
from schema.graph import schema
from schema.ids import global_id
from tests.clock import Clock
from tests.factories import TestMember, account, balance_of, facts, ledger_is_sound, reward, stock_of
from tests.graph import SECRET, document
from tests.processes import free_port, laurel_server

SLOW = "{ rewards { totalCount nodes { id } } events { nodes { id } } }"
"""Waits while somebody holds the table of rewards; the events beside them are awaited at the same time."""


@asynccontextmanager
async def holding(url: str, statement: str, *arguments: object) -> AsyncIterator[asyncpg.Connection]:
    """A lock that another connection holds while the block lasts, or until that rolls back."""
    other = await asyncpg.connect(url)
    try:
        await other.execute("BEGIN")
        await other.execute(statement, *arguments)
        yield other
    finally:
        await other.close()


async def waiting_for_locks(other: asyncpg.Connection) -> list[int]:
    """The backends of this database that wait for a lock."""
    await other.execute("SELECT pg_stat_clear_snapshot()")  # a transaction sees the same activity all along
    rows = await other.fetch(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    return [row["pid"] for row in rows]


async def until_waiting(other: asyncpg.Connection, count: int) -> list[int]:
    """The backends that wait for a lock, once there are so many."""
    async with asyncio.timeout(2.5):
        while len(waiting := await waiting_for_locks(other)) != count:  # noqa: ASYNC110 - another process's doing
            await asyncio.sleep(0.01)
    return waiting


async def pool_is_whole() -> bool:
    """Whether every connection of the pool is back in it, good to use."""
    pool = _client()._pool
    async with asyncio.timeout(5):
        while pool.get_idle_size() != pool.get_size():  # noqa: ASYNC110 - connections come back by themselves
            await asyncio.sleep(0.01)
    async with asyncio.timeout(5):
        connections = [await pool.acquire() for _ in range(pool.get_max_size())]
    try:
        return all([await connection.fetchval("SELECT 1") == 1 for connection in connections])
    finally:
        for connection in connections:
            await pool.release(connection)


async def refusal(engine: Engine, request: Request, context: Context) -> tuple[int, str]:
    with pytest.raises(Rejected) as refused:
        await engine.execute(request, context)
    [error] = refused.value.errors
    assert error.extensions is not None
    return refused.value.status, error.extensions["code"]


@pytest.mark.parametrize("sights", [1, 3])
async def test_a_query_past_its_deadline_is_cancelled(database_url: str, programme: None, sights: int) -> None:
    documents = DocumentStore(schema._schema)
    engine, patient = (
        Engine(schema._schema, documents, admission=Admission(deadline=0.3)),
        Engine(schema._schema, documents),
    )
    for _ in range(sights):  # by graphql-core at first, compiled from the second sight on
        await patient.execute(Request(query=SLOW), Context(secret=SECRET))

    async with holding(database_url, "LOCK TABLE reward") as other:
        told = [await refusal(engine, Request(query=SLOW), Context(secret=SECRET)) for _ in range(15)]
        await until_waiting(other, 0)

    assert told == [(504, "DEADLINE_EXCEEDED")] * 15
    assert await pool_is_whole()
    assert (await patient.execute(Request(query=SLOW), Context(secret=SECRET))).errors is None


async def test_a_deadline_is_a_504_over_http(database_url: str, programme: None) -> None:
    app = create_app(Settings(secret=SECRET, operation_timeout=0.2))
    async with (
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://laurel") as client,
        holding(database_url, "LOCK TABLE reward"),
    ):
        answers = [
            await client.post("/graphql", json={"query": SLOW}, headers={"Accept": accept})
            for accept in ("application/json", "application/graphql-response+json")
        ]

    assert [answer.status_code for answer in answers] == [504, 504]
    assert answers[0].json() == {
        "errors": [
            {
                "message": "The request took too long and was stopped. Please send the same request again.",
                "extensions": {"code": "DEADLINE_EXCEEDED"},
            }
        ]
    }
    assert await pool_is_whole()


async def test_a_part_past_its_deadline_fails_and_is_the_last(database_url: str, programme: None) -> None:
    app = create_app(Settings(secret=SECRET, operation_timeout=0.2))
    by_ids, by_paths = "multipart/mixed", "multipart/mixed;deferSpec=20220824"
    async with (
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://laurel") as client,
        holding(database_url, "LOCK TABLE reward"),
    ):
        ids, paths, events = [
            await client.post("/graphql", json=LATER, headers={"Accept": accept})
            for accept in (by_ids, by_paths, "text/event-stream")
        ]

    late = {
        "message": "The request took too long and was stopped. Please send the same request again.",
        "extensions": {"code": "DEADLINE_EXCEEDED"},
    }
    failed = {"completed": [{"id": "0", "errors": [late]}], "hasNext": False}
    assert _last(ids.text, end="\r\n-----") == failed
    assert _last(paths.text, end="\r\n-----") == {
        "incremental": [{"data": None, "path": [], "errors": [late]}],
        "hasNext": False,
    }
    assert _last(events.text, end="\n\nevent: complete") == failed
    assert await pool_is_whole()


def _last(text: str, *, end: str) -> Any:
    """The JSON value that comes last before this end of a body."""
    whole, _, _ = text.rpartition(end)
    return json.loads(whole.replace("data: {", "\n{").rpartition("\n")[2])


@pytest.mark.parametrize("end", ["done", "not done"])
async def test_a_mutation_past_its_deadline_is_done_or_not_and_never_half(
    database_url: str, programme: None, member: TestMember, clock: Clock, end: str
) -> None:
    await account(member, balance=500)
    mug = await reward(cost=300, stock=2)
    engine = Engine(schema._schema, admission=Admission(deadline=0.3))
    wish = {"id": str(new_id()), "rewardId": global_id("Reward", mug)}
    request = Request(query=document("mobile/RedeemReward"), variables={"input": wish})

    def context() -> Context:
        return Context(actor=member.actor, secret=SECRET, clock=clock)

    async with holding(database_url, "SELECT 1 FROM account FOR UPDATE") as other:
        told = await refusal(engine, request, context())
        [waiting] = await until_waiting(other, 1)
        if end == "not done":
            await other.fetchval("SELECT pg_terminate_backend($1)", waiting)
            await until_waiting(other, 0)
        await other.execute("ROLLBACK")
        await finish_running_commands()
    after = (await balance_of(member), await stock_of(mug), await facts("rewards.reward_redeemed"))
    whole = await pool_is_whole()
    again = await engine.execute(request, context())

    assert told == (504, "DEADLINE_EXCEEDED")
    assert after == ((200, 1, ["rewards.reward_redeemed"]) if end == "done" else (500, 2, []))
    assert whole
    assert again.data is not None
    assert again.data["redeemReward"]["state"] == "ISSUED"
    assert (await balance_of(member), await stock_of(mug)) == (200, 1)
    assert await facts("rewards.reward_redeemed") == ["rewards.reward_redeemed"]
    assert await ledger_is_sound()


@pytest.fixture
async def base(programme: None, database_url: str) -> AsyncIterator[str]:
    """The URL of a server that has three connections."""
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
        "LAUREL_POOL_SIZE": "3",
        "LAUREL_LOCK_TIMEOUT": "8",
        "LAUREL_WORKER": "separate",
    }
    async with laurel_server(port=free_port(), environment=environment) as url:
        yield url


ONE = {"query": "{ rewards { totalCount } }"}
LATER = {"query": "{ __typename ... @defer { rewards { totalCount } } }"}


async def _post(base: str, accept: str, request: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A request that was sent whole, on a connection of its own; nobody reads the answer."""
    body = json.dumps(request).encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(base.rpartition(":")[2]))
    head = f"POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: {accept}\r\nContent-Type: application/json\r\n"
    writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    await writer.drain()
    return reader, writer  # a reader that nobody keeps closes the connection


async def _answers(base: str) -> Any:
    async with httpx.AsyncClient(timeout=5) as client:
        answers = await asyncio.gather(*(client.post(f"{base}/graphql", json=ONE) for _ in range(6)))
    return [answer.json()["data"] for answer in answers]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("accept", "request_"),
    [
        ("application/json", ONE),
        ("text/event-stream", ONE),
        ("text/event-stream", LATER),
        ("multipart/mixed", ONE),
        ("multipart/mixed", LATER),
        ("multipart/mixed;deferSpec=20220824", LATER),
    ],
)
async def test_a_client_that_goes_away_takes_its_query_along(
    base: str, database_url: str, accept: str, request_: Any
) -> None:
    for _ in range(4):
        # Each time anew: reactions, of other workers' servers too, wait for transactions that are open.
        async with holding(database_url, "LOCK TABLE reward") as other:
            clients = [await _post(base, accept, request_) for _ in range(3)]
            await until_waiting(other, 3)
            for _, writer in clients:
                writer.close()
                await writer.wait_closed()
            await until_waiting(other, 0)

    assert await _answers(base) == [{"rewards": {"totalCount": 0}}] * 6


@pytest.mark.slow
@pytest.mark.parametrize("close", [False, True])
async def test_an_operation_that_is_completed_and_a_socket_that_closes_take_their_queries_along(
    base: str, database_url: str, close: bool
) -> None:
    for _ in range(4):
        # Each time anew: reactions, of other workers' servers too, wait for transactions that are open.
        async with holding(database_url, "LOCK TABLE reward") as other:
            socket = await asyncio.to_thread(_open, base)
            for id in "abc":
                socket.send(json.dumps({"id": id, "type": "subscribe", "payload": ONE}))
            await until_waiting(other, 3)
            for id in "" if close else "abc":
                socket.send(json.dumps({"id": id, "type": "complete"}))
            if not close:
                await until_waiting(other, 0)
            socket.sock.close()
            await until_waiting(other, 0)

    assert await _answers(base) == [{"rewards": {"totalCount": 0}}] * 6


def _open(base: str) -> websocket.WebSocket:
    socket = websocket.create_connection(
        base.replace("http", "ws") + "/graphql", subprotocols=["graphql-transport-ws"], timeout=10
    )
    socket.send(json.dumps({"type": "connection_init"}))
    assert json.loads(socket.recv())["type"] == "connection_ack"
    return socket
