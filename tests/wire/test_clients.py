"""Other people's clients and audits against a real server. They need Node; CI has it and does without nothing."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.clients import sign_in
from tests.factories import member, reward
from tests.graph import SECRET
from tests.processes import free_port, laurel_server

HERE = Path(__file__).parent
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def node() -> str:
    """Node, with what package.json names installed; a reason to skip where there is none, a failure in CI."""
    found = shutil.which("node")
    if found is None or not (HERE / "node_modules").exists():
        message = "Node or tests/wire/node_modules is missing: `make wire` installs what these tests drive"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return found


@pytest.fixture
async def base(programme: None, database_url: str) -> AsyncIterator[str]:
    """The URL of a server on this worker's database."""
    environment = os.environ | {
        "LAUREL_DATABASE_URL": database_url,
        "LAUREL_SECRET": SECRET.decode(),
        "LAUREL_LOG_LEVEL": "error",
    }
    async with laurel_server(port=free_port(), environment=environment) as url:
        yield url


async def _run(*command: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=HERE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    async with asyncio.timeout(60):
        out, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode()


async def test_all_audits_of_graphql_over_http_pass(node: str, base: str) -> None:
    status, out = await _run(node, "audit.mjs", f"{base}/graphql")

    assert (status, out) == (0, "61 of 61 audits passed\n")


async def test_the_websocket_client_of_graphql_ws_is_served(node: str, base: str) -> None:
    await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")

    status, out = await _run(node, "sockets.mjs", base.replace("http", "ws") + "/graphql", token)

    assert (status, out) == (0, "11 of 11 checks passed\n"), out


async def test_the_client_of_graphql_sse_is_served(node: str, base: str) -> None:
    await member(name="Ada", email="ada@example.com")
    token = await sign_in(base, "ada@example.com")

    status, out = await _run(node, "events.mjs", f"{base}/graphql", token)

    assert (status, out) == (0, "4 of 4 checks passed\n"), out


async def test_apollo_client_persists_its_queries_and_takes_answers_in_parts(node: str, base: str) -> None:
    for number in range(3):
        await reward(name=f"Mug {number}")

    status, out = await _run(node, "apollo.mjs", f"{base}/graphql")

    assert (status, out) == (0, "6 of 6 checks passed\n"), out
