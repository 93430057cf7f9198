"""(b) The same query on PostgreSQL: Laurel against PostGraphile 5 and against an endpoint written by hand.

All three have ten connections to one server, whose CPU time is not counted.
"""

import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from domain.database.embedded import embedded, ensure_database
from tests.benchmarks.installing import PEERS, PRODUCTION, node
from tests.benchmarks.measure import bar, figures_of, in_turns, same_answers, serving, table
from tests.benchmarks.sample import PAGE, load_sample
from tests.benchmarks.servers.blog import QUERY
from tests.benchmarks.sides.calls import Call
from tests.benchmarks.sides.rounds import Figures
from tests.benchmarks.sides.size import Size

SERVERS = "tests.benchmarks.servers"
CALL = Call({"query": QUERY, "variables": {"first": PAGE}, "operationName": "Posts"})
POSTGRAPHILE_QUERY = """query Posts($first: Int!) {
  posts: allPostsList(first: $first) {
    id: rowId
    title
    body
    score
    author: userByAuthorId {
      id: rowId
      name
      email
      karma
    }
    comments: commentsByPostIdList {
      id: rowId
      body
      author: userByAuthorId {
        id: rowId
        name
        karma
      }
    }
  }
}"""
"""The same in PostGraphile's words: both lists come in the order of the primary keys, as ours do."""


async def main(size: Size) -> Figures:
    """Measure, and print what was measured."""
    print("\n(b) the same query on PostgreSQL")
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        postgres = stack.enter_context(embedded(Path(folder) / "postgres"))
        url = await ensure_database(postgres.url, "bench")
        await load_sample(url)
        by_python = {
            "laurel": ["laurel_postgres"],
            "laurel, by level": ["laurel_postgres", "by-level"],
            "by hand": ["by_hand"],
        }
        servers = [
            await stack.enter_async_context(
                serving(name, [sys.executable, "-m", f"{SERVERS}.{module}", "{port}", url, *options], call=CALL)
            )
            for name, (module, *options) in by_python.items()
        ]
        if (binary := node()) is not None:
            at = parse_qs(urlsplit(url).query)
            where = [at["host"][0], at["port"][0], "postgres", "bench"]
            call = Call({**(CALL.body or {}), "query": POSTGRAPHILE_QUERY})
            servers.append(
                await stack.enter_async_context(
                    serving(
                        "postgraphile",
                        [binary, PEERS / "postgraphile.mjs", "{port}", *where],
                        call=call,
                        environment=PRODUCTION,
                    )
                )
            )
        length = await same_answers(servers)
        measured = await in_turns(servers, size)
    print(f"  {len(servers)} servers with equal answers of {length:,} bytes, {size.rounds} rounds")
    table(measured, ours="laurel")
    for name, by_hand, postgraphile in (("laurel", 0.8, 0.4), ("laurel, by level", 2.0, 0.9)):
        ours = measured[name].cpu
        bar(f"{name} / the endpoint written by hand", ours / measured["by hand"].cpu, by_hand)
        if "postgraphile" in measured:
            bar(f"{name} / postgraphile", ours / measured["postgraphile"].cpu, postgraphile)
    return figures_of(measured)
