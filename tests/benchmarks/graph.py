"""(a) The nested query of 160 objects in memory: Laurel over HTTP against other GraphQL servers.

Every server has the same rows, types and batches by loader, and its own default settings. Laurel has all limits on and
its middleware around it; documents come as text with variables, as a client sends them.
"""

import sys
from contextlib import AsyncExitStack

from tests.benchmarks.installing import PEERS, PRODUCTION, SAMPLE, node, python_peers
from tests.benchmarks.measure import Server, bar, figures_of, in_turns, same_answers, serving, table
from tests.benchmarks.sample import PAGE, write_sample
from tests.benchmarks.servers.blog import QUERY
from tests.benchmarks.sides.calls import Call
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

PYTHON = [sys.executable, "-m"]
SERVERS = "tests.benchmarks.servers"
CALL = Call({"query": QUERY, "variables": {"first": PAGE}, "operationName": "Posts"})


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    print("\n(a) the nested query in memory: 20 posts, their authors, 3 comments each, their authors")
    write_sample(SAMPLE)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(each) for each in _servers()]
        length = await same_answers(servers)
        measured = await in_turns(servers, size)
    print(f"  {len(servers)} servers with equal answers of {length:,} bytes, {size.rounds} rounds")
    table(measured, ours="laurel")
    ours = measured["laurel"].cpu
    bar("laurel / stock strawberry", ours / measured["strawberry"].cpu, 1 / 8)
    if "apollo server" in measured:
        bar("laurel / apollo server", ours / measured["apollo server"].cpu, 1.0)
    return figures_of(measured)


def _servers() -> list[Server]:
    servers = [
        serving("laurel", [*PYTHON, f"{SERVERS}.laurel_memory", "{port}"], call=CALL),
        serving("strawberry", [*PYTHON, f"{SERVERS}.strawberry_memory", "{port}"], call=Call(CALL.body, path="/")),
    ]
    if (environment := python_peers()) is not None:
        script = PEERS.parent / "servers" / "ariadne_memory.py"
        command = [sys.executable, script, "{port}", SAMPLE]
        servers.append(serving("ariadne", command, call=Call(CALL.body, path="/"), environment=environment))
    if (binary := node()) is not None:
        apollo = [binary, PEERS / "apollo.mjs", "{port}", SAMPLE]
        mercurius = [binary, PEERS / "mercurius.mjs", "{port}", SAMPLE]
        servers += [
            serving("apollo server", apollo, call=Call(CALL.body, path="/"), environment=PRODUCTION),
            serving("mercurius", mercurius, call=CALL, environment=PRODUCTION),
            serving("mercurius, jit", [*mercurius, "jit"], call=CALL, environment=PRODUCTION),
        ]
    return servers
