"""Recording purchases: each commit's own `RecordPurchase` over HTTP, and its import of a file."""

import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from domain import purchases
from domain.actor import SYSTEM
from domain.ids import new_id
from domain.programme import the_programme
from schema.context import utc_now
from tests import factories
from tests.factories import TestMember
from tests.graph import document

from .calls import Call, Load
from .rounds import Rounds
from .setting import Served, database, enrolled, served
from .size import Size

MEMBERS = 2_357
IMPORTED = 2_000
SECONDS = 2
CALLERS = 8
MOST_A_SECOND = 2_000
HEADER = "source,external_id,occurred_at,card_number,store,sku,category,quantity,unit_price"


async def key() -> str:
    """An API key of a till."""
    _, made = await factories.api_key()
    return made


async def imported(members: Sequence[TestMember], size: Size) -> dict[str, float]:
    """A CSV of purchases of random members, parsed, recorded and posted."""
    count = size.count(IMPORTED)
    file = str(new_id())
    lines = [HEADER] + [
        f"{file},{n},2026-11-01T12:00:00,{random.choice(members).card_number},Main Street,CD,Music,1,29.33"
        for n in range(count)
    ]
    started = time.perf_counter()
    report = await purchases.import_purchases(
        purchases.parse_purchases(lines, programme=await the_programme()), actor=SYSTEM, clock=utc_now, new_id=new_id
    )
    elapsed = time.perf_counter() - started
    assert (report.recorded, report.bad) == (count, [])
    return {"purchases imported a second": count / elapsed}


def receipts(server: Served, members: Sequence[TestMember], token: str, size: Size) -> Load:
    """Receipts of random members, each of them new."""
    calls = [
        Call({"query": document("shop/RecordPurchase"), "variables": {"input": _receipt(members)}}, token=token)
        for _ in range(int(size.seconds(SECONDS) * MOST_A_SECOND) + CALLERS)
    ]
    return server.load(calls, told='"purchase":{', callers=CALLERS, seconds=size.seconds(SECONDS))


def _receipt(members: Sequence[TestMember]) -> dict[str, object]:
    return {
        "source": "bench-http",
        "externalId": str(new_id()),
        "member": {"cardNumber": random.choice(members).card_number},
        "store": "Main Street",
        "currency": "USD",
        "occurredAt": "2026-11-01T12:00:00Z",
        "lines": [{"sku": "CD", "category": "Music", "quantity": 1, "unitPrice": "29.33"}],
    }


@asynccontextmanager
async def opened(size: Size) -> AsyncIterator[Rounds]:
    """Single purchases over HTTP, and an import."""
    async with database() as postgres:
        members, token = await enrolled(size.count(MEMBERS)), await key()
        async with served(postgres) as server:

            async def record() -> Load:
                return receipts(server, members, token, size)

            yield {"import": lambda: imported(members, size), "RecordPurchase over HTTP": record}
