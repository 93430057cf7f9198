"""The journal for accounting: one row a transfer, in order, whole, and no formula for a spreadsheet to run."""

import asyncio
import csv
import io
import tracemalloc
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx
import pytest

from api.app import create_app
from api.journal import most_downloads
from api.settings import Settings
from domain import points, staff
from domain.actor import SYSTEM, Scope
from domain.admission import SPARED
from domain.database import Pool, close_database, execute, open_database, pool_size
from domain.errors import Overloaded
from domain.files import cell
from domain.ids import new_id
from domain.rewards import cancel_redemption, redeem_reward
from domain.work import remember_clean_context
from schema.context import utc_now
from tests.clock import START
from tests.factories import PASSWORD, STAFF, TestMember, account, api_key, reward, staff_member
from tests.graph import SECRET
from tests.processes import finished

pytestmark = pytest.mark.usefixtures("programme")

EVIL = '=HYPERLINK("http://evil.example","Click, ""me""")\r\nand more'


async def rows_of(**period: object) -> list[list[str]]:
    """The journal as a spreadsheet reads it."""
    async with points.journal(actor=STAFF, **period) as lines:  # type: ignore[arg-type]
        text = "".join([piece async for piece, _ in points.journal_as_csv(lines)])
    return list(csv.reader(io.StringIO(text, newline="")))


async def test_a_row_says_all_of_a_transfer(member: TestMember) -> None:
    await account(member, balance=100)
    issued = await redeem_reward(
        actor=member.actor, id=new_id(), reward_id=await reward(cost=60, name="Mug, blue"), now=START
    )
    await cancel_redemption(actor=member.actor, issued_reward_id=issued.id, now=START)

    header, credit, spent, back = await rows_of()

    assert tuple(header) == points.JOURNAL_COLUMNS
    assert credit[:2] == ["2026-11-20T07:00:00-05:00"] * 2
    assert [row[3:9] for row in (credit, spent, back)] == [
        ["points", "adjust_credit", "adjustment", "member", "100", str(member.id)],
        ["points", "redeem", "member", "redemption", "60", str(member.id)],
        ["points", "reinstate", "redemption", "member", "60", str(member.id)],
    ]
    assert (spent[9], spent[11]) == (str(issued.id), "60 points spent on “Mug, blue”.")
    assert (spent[10], back[10]) == ("", spent[2])


async def test_a_period_is_of_the_programmes_days_and_of_one_unit(member: TestMember) -> None:
    await points.create_unit(actor=STAFF, id="stars", draft=points.UnitDraft(name="Stars"), now=START)
    for day, hour, amount in [(1, 3, 1), (1, 4, 2), (2, 4, 3), (2, 5, 4)]:
        await account(member, balance=amount, now=START.replace(day=day, hour=hour))
    await points.adjust_points(
        actor=STAFF,
        now=START.replace(day=2, hour=4),
        draft=points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=9, reason="Hi.", unit_id="stars"),
    )
    first, second = START.date().replace(day=1), START.date().replace(day=2)

    of_the_day = await rows_of(since=first, until=second, unit_id="points")
    all_units = await rows_of(since=first, until=second)

    assert [row[7] for row in of_the_day[1:]] == ["2", "3"]
    assert sorted(row[7] for row in all_units[1:]) == ["2", "3", "9"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30 1", "'+49 30 1"),
        ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("-5", "-5"),
        ("+5.25", "+5.25"),
        (-5, "-5"),
        ("--5", "'--5"),
        ("a=1", "a=1"),
        (None, ""),
    ],
)
async def test_what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(value: object, shown: str) -> None:
    assert cell(value) == shown


async def test_quotes_commas_and_ends_of_lines_stand_as_rfc_4180_says(member: TestMember) -> None:
    await points.open_balances(
        actor=SYSTEM,
        unit_id="points",
        balances=[
            points.OpeningBalance(
                source=EVIL, external_id="1", member_id=member.id, amount=5, earned_at=START, expires_at=None
            )
        ],
        now=START,
    )

    async with points.journal(actor=STAFF) as lines:
        text = "".join([piece async for piece, _ in points.journal_as_csv(lines)])

    assert text.startswith(",".join(points.JOURNAL_COLUMNS) + "\r\n")
    assert text.endswith('",2026-11-20\r\n')
    assert list(csv.reader(io.StringIO(text, newline="")))[1][11] == f"5 points brought over from {EVIL}."


MANY = 20_000


async def fill(of: TestMember) -> None:
    """Many transfers of one member, put in by SQL."""
    await account(of, balance=1)
    await execute(
        "INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,"
        " recorded_at, reference, actor, movement, parts)"
        " SELECT gen_random_uuid(), unit_id, kind, member_id, debit_account_id, credit_account_id, n,"
        " occurred_at + n * interval '1 second', recorded_at, reference, actor, movement, parts"
        f" FROM transfer, generate_series(2, {MANY}) n",
    )


async def test_a_long_journal_is_streamed_in_constant_memory_and_in_order(member: TestMember) -> None:
    await fill(member)
    tracemalloc.start()

    amounts, size = [], 0
    async with points.journal(actor=STAFF) as lines:
        async for piece, transfers in points.journal_as_csv(lines):
            size += len(piece)
            amounts.append(transfers)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (sum(amounts), max(amounts)) == (MANY, 500)
    assert size > 4_000_000
    assert peak < size / 2
    order = [int(row[7]) for row in (await rows_of())[1:]]
    assert order == sorted(order)


@pytest.fixture
async def client(database: str) -> AsyncIterator[httpx.AsyncClient]:
    """The application, on the test's own database."""
    transport = httpx.ASGITransport(create_app(Settings(secret=SECRET)), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


async def bearer() -> dict[str, str]:
    """The headers of a member of the staff who has signed in."""
    await staff_member(email="grace@example.com")
    token = f"laurel_s_{new_id().hex}"
    await staff.sign_in_staff(
        email="grace@example.com", password=PASSWORD, session_id=new_id(), token=token, now=utc_now()
    )
    return {"Authorization": f"Bearer {token}"}


async def test_staff_download_the_journal_over_http(client: httpx.AsyncClient, member: TestMember) -> None:
    await account(member, balance=7)

    answer = await client.get(
        "/admin/journal.csv", params={"since": "2026-11-20", "until": "2026-11-21"}, headers=await bearer()
    )

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert answer.headers["content-disposition"] == 'attachment; filename="journal.csv"'
    assert [row[7] for row in csv.reader(io.StringIO(answer.text, newline=""))] == ["amount", "7"]


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("?since=yesterday", 400, "BAD_USER_INPUT"),
        ("?since=2026-11-02&until=2026-11-02", 400, "BAD_USER_INPUT"),
        ("?unit=none", 404, "NOT_FOUND"),
        ("?bogus=1", 400, "BAD_USER_INPUT"),
        ("?since=2026-11-01&Until=2026-12-01", 400, "BAD_USER_INPUT"),
    ],
)
async def test_what_cannot_be_answered_is_refused_and_the_next_one_is_served(
    client: httpx.AsyncClient, query: str, status: int, code: str
) -> None:
    headers = await bearer()

    answer = await client.get(f"/admin/journal.csv{query}", headers=headers)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (status, code)
    assert (await client.get("/admin/journal.csv", headers=headers)).status_code == 200


async def test_a_parameter_that_the_journal_does_not_have_is_named(client: httpx.AsyncClient) -> None:
    answer = await client.get("/admin/journal.csv?till=2026-12-01", headers=await bearer())

    assert answer.status_code == 400
    assert [error["message"] for error in answer.json()["errors"]] == [
        "The journal is asked for by `since`, `until` and `unit`, not by `till`."
    ]


async def test_nobody_but_staff_gets_the_journal(client: httpx.AsyncClient) -> None:
    secret = "0123456789abcdef0123456789abcdef"
    _, key = await api_key(secret=secret, scopes=list(Scope))

    nobody = await client.get("/admin/journal.csv")
    forged = await client.get("/admin/journal.csv", headers={"Authorization": "Bearer laurel_s_forged"})
    till = await client.get("/admin/journal.csv", headers={"Authorization": f"Bearer {key}"})

    assert [answer.status_code for answer in (nobody, forged, till)] == [401, 401, 403]


async def test_two_are_sent_at_once_and_a_client_that_leaves_lets_the_next_one_in(member: TestMember) -> None:
    await fill(member)
    app = create_app(Settings(secret=SECRET))
    headers = await bearer()
    _, till = await api_key(scopes=list(Scope))
    started, left = asyncio.Semaphore(0), asyncio.Event()

    async def download(
        query: str = "", *, leaves: bool = False, headers: Mapping[str, str] = headers
    ) -> tuple[int, str | None]:
        answers: list[Any] = []
        scope = {
            "type": "http",
            "method": "GET",
            "path": "/admin/journal.csv",
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        }

        async def receive() -> dict[str, str]:
            await (left if leaves else asyncio.Event()).wait()
            return {"type": "http.disconnect"}

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                answers.append(message)
            elif leaves:
                started.release()
                await left.wait()
                await asyncio.sleep(10)

        await app({**scope}, receive, send)
        return answers[0]["status"], {k.decode(): v.decode() for k, v in answers[0]["headers"]}.get("retry-after")

    sending = [asyncio.ensure_future(download(leaves=True)) for _ in range(2)]
    for _ in sending:
        await asyncio.wait_for(started.acquire(), 10)
    third = await download()
    refused = [
        await download(headers={}),
        await download(headers={"Authorization": "Bearer laurel_s_forged"}),
        await download(headers={"Authorization": f"Bearer {till}"}),
        await download("since=yesterday"),
    ]
    served = await asyncio.wait_for(
        asyncio.gather(
            *(account(member, balance=1) for _ in range(30)),
            *(points.balance_of(member.id, actor=member.actor, now=START) for _ in range(30)),
        ),
        30,
    )
    left.set()
    await asyncio.wait_for(asyncio.gather(*sending), 10)
    afterwards = await asyncio.wait_for(download(), 30)

    assert third == (503, "30")
    assert refused == [(401, None), (401, None), (403, None), (400, None)]
    assert len(served) == 60
    assert afterwards == (200, None)


@pytest.mark.parametrize(("pool", "most"), [(3, 1), (5, 1), (10, 2), (100, 2)])
def test_a_small_pool_sends_one_at_a_time(pool: int, most: int) -> None:
    assert most_downloads(pool) == most


async def test_a_journal_takes_its_connection_from_the_commands_and_not_from_reads(member: TestMember) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(pool_size() - SPARED):
            await stack.enter_async_context(points.journal(actor=STAFF))

        read = await asyncio.wait_for(points.balance_of(member.id, actor=member.actor, now=START), 2)
        with pytest.raises(Overloaded):
            async with points.journal(actor=STAFF):
                pass

    assert read == 0
    await account(member, balance=5)


@asynccontextmanager
async def pool_of(size: int, url: str) -> AsyncIterator[None]:
    """The process has so many connections while the block lasts."""
    await close_database()
    await open_database(url, Pool(size=size, connect_timeout=2))
    remember_clean_context()
    try:
        yield
    finally:
        await close_database()
        await open_database(url)
        remember_clean_context()


@pytest.mark.parametrize("size", [1, 2])
async def test_a_small_pool_sends_the_journal_to_its_end(
    database: str, client: httpx.AsyncClient, member: TestMember, size: int
) -> None:
    await account(member, balance=7)
    headers = await bearer()

    async with pool_of(size, database):
        answers = [await asyncio.wait_for(client.get("/admin/journal.csv", headers=headers), 10) for _ in range(2)]
        await account(member, balance=1)

    assert [answer.status_code for answer in answers] == [200, 200]
    assert [len(answer.text.splitlines()) for answer in answers] == [2, 2]


@pytest.mark.parametrize("size", [2, 3])
async def test_in_a_small_pool_commands_go_on_while_the_journal_is_sent(
    database: str, member: TestMember, size: int
) -> None:
    await account(member, balance=7)

    async with pool_of(size, database), points.journal(actor=STAFF) as lines:
        first = await anext(lines)
        await account(member, balance=1)
        rest = [line async for line in lines]

    assert (first.amount, rest) == (7, [])
    assert await points.balance_of(member.id, actor=member.actor, now=START) == 8


@pytest.mark.slow
async def test_the_command_line_writes_the_same_file(database: str, member: TestMember) -> None:
    await account(member, balance=7)

    status, out, told = await finished(
        "export", "journal", "--since", "2026-11-20", environment={"LAUREL_DATABASE_URL": database}
    )

    assert (status, [row[7] for row in csv.reader(io.StringIO(out, newline=""))]) == (0, ["amount", "7"])
    assert "1 transfers" in told
