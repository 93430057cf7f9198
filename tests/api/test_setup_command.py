"""A programme of one's own from an empty database, by the command line alone: set up, staff, keys, a first purchase."""

import asyncio
import os
import re
import shlex
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest

from api.explorer import explorer_is_there
from api.running import place_of
from api.settings import Settings
from domain.database.connection import without_password
from domain.database.migrate import released
from tests.architecture.sources import PROJECT
from tests.clients import post
from tests.databases import fresh_database
from tests.graph import SECRET
from tests.processes import START_WITHIN, finished, free_port, laurel_server, stop
from tests.processes import laurel as laurel_process

pytestmark = pytest.mark.slow

CAFE = ("--name", "Café Rewards", "--time-zone", "Europe/Berlin", "--currency", "eur", "--email", "Ada@Example.com")
README = [
    shlex.split(line) for line in re.findall(r"^\$ \.venv/bin/laurel (.*)$", (PROJECT / "README.md").read_text(), re.M)
]
"""What the README tells people to type for a programme of their own."""


@pytest.fixture
async def empty(server_url: str) -> AsyncIterator[dict[str, str]]:
    """The environment of processes whose database has nothing in it."""
    async with fresh_database(server_url, "setup") as url:
        yield os.environ | {
            "LAUREL_DATABASE_URL": url,
            "LAUREL_SECRET": SECRET.decode(),
            "LAUREL_LOG_LEVEL": "error",
        }


def password_in(told: str) -> str:
    [found] = re.findall(r"\b(?:[a-z0-9]{6}-){3}[a-z0-9]{6}\b", told)
    return str(found)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://laurel:hush@db.example/club", "postgresql://laurel@db.example:5432/club"),
        ("postgres://laurel:hu%40sh@[::1]:6432/club?sslmode=require", "postgresql://laurel@[::1]:6432/club"),
        (
            "postgresql://postgres@/club?host=/run/pg&port=5433&password=hush",
            "postgresql:///club?host=/run/pg&port=5433",
        ),
    ],
)
def test_where_a_programme_is_kept_is_told_without_the_password(url: str, told: str) -> None:
    assert place_of(Settings(database_url=url)) == f"the database {told}"
    assert place_of(Settings(data_dir=PROJECT / ".laurel")) == f"the folder {PROJECT}/.laurel"


async def test_a_programme_is_set_up_staffed_and_sold_in(empty: dict[str, str]) -> None:
    async def laurel(*arguments: str) -> tuple[int, str, str]:
        return await finished(*arguments, environment=empty)

    set_up, key_add, serve = README
    done = await laurel(*set_up)
    again = await laurel("setup", "--name", "Another")
    staffed = await laurel("staff", "add", "ida@example.com", "--name", "Ida", "--role", "counter")
    staffed_again = await laurel("staff", "add", "IDA@example.com")
    key = await laurel(*key_add)
    listed = await laurel("staff", "list")

    assert [run[0] for run in (done, again, staffed, staffed_again, key, listed)] == [0] * 6
    assert serve == ["serve"]
    assert "Café Rewards is set up, in EUR and Europe/Berlin." in done[1]
    place = without_password(empty["LAUREL_DATABASE_URL"])
    assert f"  Kept in    the database {place}\n" in done[1]
    assert again[1] == (
        f"The programme “Café Rewards” already exists in the database {place}. Nothing was changed.\n"
        "To set up another programme, choose another place with LAUREL_DATA_DIR (a folder) or LAUREL_DATABASE_URL"
        " (a PostgreSQL).\n"
    )
    assert staffed_again[1] == "IDA@example.com is already a staff member. Nothing was changed.\n"
    assert listed[1].splitlines() == [
        "email            name   role     state",
        "ida@example.com  Ida    counter  signs in",
        "ada@example.com  Admin  admin    signs in",
    ]
    async with laurel_server(port=free_port(), environment=empty) as base:
        names = [
            (await post(base, "admin/SignInStaff", input={"email": email, "password": password_in(told)}))["name"]
            for email, told in [("ada@example.com", done[1]), ("ida@example.com", staffed[1])]
        ]
        assert names == ["Admin", "Ida"]
        await post(base, "mobile/RequestSignInCode", input={"address": "mia@example.com"})
        bought = await post(base, "shop/RecordPurchase", key[1].strip(), input=_purchase("mia@example.com"))
        assert bought["purchase"]["explanations"] == [
            "4 points for €4.20 spent: 1 point for each €1.00, rounded down per receipt"
            " (rule “Every purchase”, version 1)."
        ]


def _purchase(email: str) -> dict[str, object]:
    return {
        "source": "till-1",
        "externalId": "1",
        "member": {"email": email},
        "currency": "EUR",
        "occurredAt": datetime.now(UTC).isoformat(),
        "lines": [{"sku": "COFFEE", "quantity": 1, "unitPrice": "4.20"}],
    }


async def test_staff_and_keys_are_locked_out_by_the_command_line(empty: dict[str, str]) -> None:
    async def laurel(*arguments: str) -> tuple[int, str, str]:
        return await finished(*arguments, environment=empty)

    before = await laurel("staff", "list")
    no_key = await laurel("key", "add", "Till", "--scope", "purchases:write")
    await laurel("setup", *CAFE)
    await laurel("staff", "add", "ida@example.com", "--role", "counter")
    keys = [(await laurel("key", "add", "Till", "--scope", "purchases:write"))[1] for _ in range(2)]
    public_ids = [key.split("_")[2] for key in keys]
    refused = [
        await laurel("staff", "disable", "ada@example.com"),
        await laurel("staff", "disable", "nobody@example.com"),
        await laurel("key", "revoke", "Till"),
        await laurel("key", "revoke", "Shop"),
    ]
    done = [
        await laurel("staff", "disable", "ida@example.com"),
        await laurel("staff", "password", "ada@example.com"),
        await laurel("key", "revoke", public_ids[0]),
        await laurel("key", "revoke", "Till"),
        await laurel("key", "list"),
        await laurel("staff", "enable", "ida@example.com"),
    ]

    assert (before[0], before[2]) == (
        1,
        "This database has no tables of Laurel yet. Run `laurel setup`.\n",
    )
    assert no_key == (before[0], "", before[2])
    assert [(status, told) for status, _, told in refused] == [
        (1, "You cannot lock out the last admin who can sign in. Add another admin first.\n"),
        (1, "There is no such staff member.\n"),
        (1, f"2 keys are called “Till”. Revoke one by its id: {', '.join(public_ids)}.\n"),
        (1, "There is no working key “Shop”. `laurel key list` shows all keys.\n"),
    ]
    assert [status for status, _, _ in done] == [0] * 6
    assert done[2][1] == f"The key “Till” ({public_ids[0]}) is revoked.\n"
    assert [line.split()[:3] for line in done[4][1].splitlines()[1:]] == [
        [id, "Till", "purchases:write"] for id in reversed(public_ids)
    ]
    assert done[4][1].count("revoked") == 2


async def test_a_wrong_answer_sets_nothing_up(empty: dict[str, str]) -> None:
    wrong = {
        ("--time-zone", "Europe"): "There is no time zone named “Europe”; one is Europe/Berlin.\n",
        ("--currency", "TAL"): "There is no currency “TAL”; one is EUR.\n",
        ("--email", "ada"): "Please give an e-mail address such as ada@example.com.\n",
        ("--earning", "0"): "The money that earns one point must be more than 0.\n",
        ("--earning", "0.001"): "0.001 has more decimal places than EUR has.\n",
    }

    refused = {changes: await finished("setup", *CAFE, *changes, environment=empty) for changes in wrong}
    staff = await finished("staff", "list", environment=empty)

    assert {changes: (status, told) for changes, (status, _, told) in refused.items()} == {
        changes: (1, told) for changes, told in wrong.items()
    }
    assert staff[1] == "email  name  role  state\n"


async def test_who_was_added_before_is_not_made_the_admin_under_another_password(empty: dict[str, str]) -> None:
    await finished("migrate", environment=empty)
    added = await finished("staff", "add", "ada@example.com", "--role", "counter", environment=empty)
    refused = await finished("setup", *CAFE, "--email", "ada@example.com", environment=empty)
    staff = await finished("staff", "list", environment=empty)

    assert added[0] == 0, added[2]
    assert (refused[0], "ada@example.com" in refused[2]) == (1, True)
    assert "counter" in staff[1]


async def test_a_first_start_tells_the_migrations_that_it_applied_and_where_it_listens(empty: dict[str, str]) -> None:
    process = await laurel_process("serve", "--port", "0", environment=empty | {"LAUREL_LOG_LEVEL": "info"})
    assert process.stderr is not None
    told = ""
    try:
        async with asyncio.timeout(START_WITHIN):
            while "Laurel listens on" not in told:
                told += (await process.stderr.readline()).decode()
        [base] = re.findall(r"Laurel listens on (http://127\.0\.0\.1:[1-9][0-9]+)/graphql", told)
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"{base}/health/ready")
    finally:
        await stop(process)
    again = await finished("setup", *CAFE, environment=empty | {"LAUREL_LOG_LEVEL": "info"})

    assert re.findall(r"the migration (\S+) was applied", told) == released()
    assert (f"{base}/admin/explorer" in told) == explorer_is_there(Settings())
    assert answer.status_code == 200
    assert (again[0], again[2]) == (0, "")
