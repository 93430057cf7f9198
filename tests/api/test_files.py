"""Files over HTTP: staff upload what the queue loads, and download what it has written."""

import csv
import io
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from api.settings import Settings
from domain import exports, imports, purchases
from domain.database import execute, fetch
from domain.errors import Overloaded
from domain.ids import new_id
from domain.imports.load import Loaded, note_progress
from schema.ids import inner_id
from tests.clients import codes, in_process, staff_token
from tests.clock import Clock
from tests.factories import STAFF, TILL, TestMember, account, balance_of, ledger_is_sound
from tests.graph import SECRET, GraphRunner
from tests.mail import hand_over, react

HEADER = "source,external_id,occurred_at,card_number,store,sku,category,quantity,unit_price"
BALANCES = "external_id,member,amount,earned_on,expires_on,unit"
pytestmark = pytest.mark.usefixtures("programme")


@pytest.fixture
async def client(database: str) -> AsyncIterator[httpx.AsyncClient]:
    """Staff who have signed in."""
    async with in_process(Settings(secret=SECRET), token=await staff_token()) as client:
        yield client


def receipts(of: TestMember, *prices: str) -> str:
    rows = [f"old,{n},2026-11-19T12:00:00,{of.card_number},Main,CD,Music,1,{price}" for n, price in enumerate(prices)]
    return "\n".join([HEADER, *rows])


async def upload(client: httpx.AsyncClient, text: str, **params: Any) -> httpx.Response:
    asked = {"id": str(new_id()), "kind": "purchases", "name": "old.csv"} | params
    return await client.post("/admin/imports", params=asked, content=text.encode())


async def listed(run: GraphRunner) -> list[dict[str, Any]]:
    """The imports as staff see them, without what differs from run to run."""
    nodes = (await run.as_(STAFF)("admin/Imports"))["nodes"]
    kept = ("state", "percent", "loaded", "known", "bad", "reason")
    return [{name: node[name] for name in kept} for node in nodes]


async def test_an_upload_is_loaded_by_the_queue_and_its_bad_rows_can_be_read(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    answer = await upload(client, receipts(member, "10.00", "a lot", "5.00"))
    waiting = await listed(run)
    await react(clock)
    [node] = (await run.as_(STAFF)("admin/Imports"))["nodes"]
    bad = await client.get(node["badRowsPath"])

    assert (answer.status_code, answer.json()) == (202, {"id": node["id"]})
    assert waiting == [{"state": "WAITING", "percent": 0, "loaded": 0, "known": 0, "bad": 0, "reason": None}]
    assert await listed(run) == [
        {"state": "FINISHED", "percent": 100, "loaded": 2, "known": 0, "bad": 1, "reason": None}
    ]
    assert [row[:2] for row in csv.reader(io.StringIO(bad.text))] == [["line", "column"], ["3", "unit_price"]]
    assert await balance_of(member, now=clock.now) == 15
    assert [row["content"] for row in await fetch("SELECT content FROM import")] == [None]
    assert await ledger_is_sound()


async def test_opening_balances_are_loaded_in_the_name_of_their_system(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    text = f"{BALANCES}\nA-1,{member.card_number},40,2026-01-01,,points\nA-2,C-NEW,7,2026-01-01,,points"

    await upload(client, text, kind="balances", source="Stamp cards", enrol="true")
    await react(clock)

    assert (await listed(run))[0]["loaded"] == 2
    assert await balance_of(member, now=clock.now) == 40
    [row] = await fetch("SELECT DISTINCT parts->>'source' AS source FROM transfer")
    assert row["source"] == "Stamp cards"


async def test_a_run_that_was_cut_off_loads_nothing_twice(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    text = receipts(member, "10.00", "5.00")
    await upload(client, text)
    await react(clock)
    # As if the process had died after the last row, before the end was written down.
    await execute("UPDATE import SET state = 'running', finished_at = NULL, content = $1", text.encode())
    await execute("UPDATE outbox_cursor SET xid = '0', entry_id = 0 WHERE reader = 'reactions'")
    await react(clock)

    assert await listed(run) == [
        {"state": "FINISHED", "percent": 100, "loaded": 0, "known": 2, "bad": 0, "reason": None}
    ]
    assert await balance_of(member, now=clock.now) == 15


async def test_a_late_note_of_progress_changes_no_import_that_has_ended(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    answer = await upload(client, receipts(member, "10.00"))
    await react(clock)
    ended = await listed(run)

    await note_progress(inner_id(answer.json()["id"], "Import", path=()), Loaded(bytes_read=1))

    assert ended[0]["state"] == "FINISHED"
    assert await listed(run) == ended


async def test_a_file_of_another_form_is_refused_as_a_whole(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock
) -> None:
    await upload(client, "name,price\nMug,3")
    await react(clock)

    [told] = await listed(run)
    assert (told["state"], told["loaded"]) == ("FAILED", 0)
    assert "column" in told["reason"]
    assert await fetch("SELECT FROM purchase") == []


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfes\x00o\x00",
        b"sou\0rce\n",
        b"\0" * 1000,
        "café".encode("latin-1"),
        b"\x1f\x8b\x08",
        b'"source\n',
        b"a\rb\rc",
    ],
)
@pytest.mark.parametrize("kind", ["purchases", "balances"])
async def test_a_file_that_is_no_text_is_refused_as_a_whole(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, content: bytes, kind: str
) -> None:
    await client.post("/admin/imports", params={"kind": kind}, content=content)
    await react(clock)

    [told] = await listed(run)
    assert told["state"] == "FAILED"
    assert told["reason"].startswith("The first line cannot be read as a header.")


async def test_a_torn_quote_costs_its_own_row_only(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    text = receipts(member, "10.00", '"5.00', "2.00", '3"00', "1.00")
    # Rows with a receipt of their own stand between the torn ones, so that nothing next to them is in doubt.
    await upload(client, text)
    await react(clock)
    [node] = (await run.as_(STAFF)("admin/Imports"))["nodes"]
    bad = list(csv.reader(io.StringIO((await client.get(node["badRowsPath"])).text)))[1:]

    assert node["loaded"] + node["bad"] == 5
    assert [row[0] for row in bad] == sorted(row[0] for row in bad)
    assert bad[1][2] == "A quote is opened in this row and not closed."


async def test_nobody_joins_by_a_row_that_is_refused(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    row = "old,{},{},{},Main,CD,Music,{},1.00"
    rows = [
        row.format(1, "2026-11-19T12:00:00", "C-GOOD", 1),
        row.format(2, "2026-11-19T12:00:00", "9" * 33, 1),
        row.format(3, "2026-11-19T12:00:00", "a\tb", 1),
        row.format(4, "2099-11-19T12:00:00", "C-FUTURE", 1),
        row.format(5, "2026-11-19T12:00:00", "C-NOTHING", 0),
    ]
    await upload(client, "\n".join([HEADER, *rows]), enrol="true")
    await react(clock)

    [told] = await listed(run)
    assert (told["state"], told["loaded"], told["bad"]) == ("FINISHED", 1, 4)
    cards = {row["card_number"] for row in await fetch("SELECT card_number FROM member")}
    assert cards == {member.card_number, "C-GOOD"}


@pytest.mark.parametrize(
    ("error", "ends"), [(RuntimeError("a bug"), True), (Overloaded(), False), (OSError("gone"), False)]
)
async def test_an_import_fails_by_a_bug_and_is_tried_again_after_what_passes(
    client: httpx.AsyncClient,
    run: GraphRunner,
    clock: Clock,
    member: TestMember,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    ends: bool,
) -> None:
    async def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr(purchases, "import_purchases", fail)
    answer = await upload(client, receipts(member, "10.00"))
    await react(clock)

    [told] = await listed(run)
    assert (told["state"] == "FAILED") is ends
    if ends:
        assert str(inner_id(answer.json()["id"], "Import", path=())) in told["reason"]


async def test_a_repeated_upload_loads_once_and_another_file_under_its_id_is_refused(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    id, text = str(new_id()), receipts(member, "10.00")

    first, again = [await upload(client, text, id=id) for _ in range(2)]
    other = await upload(client, receipts(member, "11.00"), id=id)
    await react(clock)

    assert (first.status_code, again.json()) == (202, first.json())
    assert (other.status_code, codes(other)) == (400, ["ID_REUSED"])
    assert (await balance_of(member, now=clock.now), len(await listed(run))) == (10, 1)


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({"kind": "members"}, "`kind` is `purchases` or `balances`."),
        ({"id": "7"}, "`id` is a UUID of your own."),
        ({"enrol": "yes"}, "`enrol` is `true` or `false`."),
        ({"enroll": "true"}, "An upload takes `id`, `kind`, `name`, `enrol` and `source`, not `enroll`."),
    ],
)
async def test_an_upload_that_is_asked_for_wrongly_is_refused(
    client: httpx.AsyncClient, params: dict[str, str], told: str
) -> None:
    answer = await upload(client, "", **params)

    assert (answer.status_code, answer.json()["errors"][0]["message"]) == (400, told)
    assert await fetch("SELECT FROM import") == []


async def test_a_file_that_is_too_large_is_refused(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "LARGEST_FILE", 0)

    answer = await upload(client, HEADER)

    assert (answer.status_code, codes(answer)) == (413, ["FILE_TOO_LARGE"])
    assert await fetch("SELECT FROM import") == []


async def test_only_staff_send_and_fetch_files(database: str, run: GraphRunner) -> None:
    async with in_process(Settings(secret=SECRET)) as nobody:
        answers = [
            await upload(nobody, HEADER),
            await nobody.get(f"/admin/imports/{new_id()}/bad.csv"),
            await nobody.get(f"/admin/exports/{new_id()}.csv"),
        ]
    refused = await run.as_(TILL)("admin/RequestExport", input={"id": str(new_id()), "kind": "JOURNAL"})

    assert [(answer.status_code, codes(answer)) for answer in answers] == [(401, ["UNAUTHENTICATED"])] * 3
    assert refused["code"] == "FORBIDDEN"
    assert await fetch("SELECT FROM export") == []


async def test_an_export_is_written_by_the_queue_and_equals_the_journal(
    client: httpx.AsyncClient, run: GraphRunner, clock: Clock, member: TestMember
) -> None:
    await account(member, balance=7)
    wish = {"id": str(new_id()), "kind": "JOURNAL", "since": "2026-11-20", "until": "2026-11-21"}

    first, again = [await run.as_(STAFF)("admin/RequestExport", input=wish) for _ in range(2)]
    reused = await run.as_(STAFF)("admin/RequestExport", input=wish | {"until": "2026-11-22"})
    early = await client.get(f"/admin/exports/{wish['id']}.csv")
    await react(clock)
    [node] = (await run.as_(STAFF)("admin/Exports"))["nodes"]
    file = await client.get(node["path"])
    journal = await client.get("/admin/journal.csv", params={"since": "2026-11-20", "until": "2026-11-21"})

    assert first == again
    assert (first["state"], reused["code"], early.status_code) == ("WAITING", "ID_REUSED", 404)
    assert (node["state"], node["lines"], node["reason"]) == ("FINISHED", 1, None)
    assert file.text == journal.text
    assert file.headers["content-disposition"] == 'attachment; filename="journal.csv"'


async def test_an_export_of_no_days_or_of_no_unit_is_refused(run: GraphRunner) -> None:
    wish = {"id": str(new_id()), "kind": "JOURNAL", "since": "2026-11-21", "until": "2026-11-20"}

    no_days = await run.as_(STAFF)("admin/RequestExport", input=wish)
    no_unit = await run.as_(STAFF)("admin/RequestExport", input=wish | {"until": "2026-11-22", "unitId": "none"})

    assert (no_days["code"], no_unit["code"]) == ("BAD_USER_INPUT", "NOT_FOUND")
    assert no_days["message"] == "`until` must be after `since`."
    assert await fetch("SELECT FROM export") == []


async def test_old_exports_are_forgotten(client: httpx.AsyncClient, run: GraphRunner, clock: Clock) -> None:
    id = str(new_id())
    await run.as_(STAFF)("admin/RequestExport", input={"id": id, "kind": "JOURNAL"})
    await react(clock)

    kept = await exports.forget_exports(before=clock.now)
    clock.forward(days=1)
    gone = await exports.forget_exports(before=clock.now)

    assert (kept, gone) == (0, 1)
    assert (await client.get(f"/admin/exports/{id}.csv")).status_code == 404
    assert await fetch("SELECT FROM export_part") == []


async def test_a_job_for_a_file_that_is_gone_ends_quietly(run: GraphRunner, clock: Clock) -> None:
    await run.as_(STAFF)("admin/RequestExport", input={"id": str(new_id()), "kind": "JOURNAL"})
    await hand_over()
    clock.forward(days=1)
    await exports.forget_exports(before=clock.now)

    await react(clock)

    assert await fetch("SELECT FROM pgqueuer") == []
