"""Two roles: the owner migrates; the application's role serves, and PostgreSQL refuses it the past."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from domain.database.connection import credentials
from domain.database.migrate import NotTheOwner, migrate
from domain.database.roles import APPEND_ONLY, DELETED_FROM, UnfitRole, grant_to_app
from domain.ids import new_id
from tests.architecture.sources import sources
from tests.clients import post, sign_in
from tests.databases import fresh_database
from tests.processes import finished, free_port, laurel_server


def signed_in_as(url: str, role: str) -> str:
    """The same database as another role, which needs no password on the test server's socket."""
    parts = urlsplit(url)
    at = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{role}:secret@{at}"))


@dataclass
class Roles:
    """A database with its owner and the application's role, whose name needs quoting."""

    root: str
    owner: str
    app: str
    app_role: str


@asynccontextmanager
async def two_roles(server_url: str) -> AsyncIterator[Roles]:
    """An empty database with an owner and an application's role of its own."""
    suffix = new_id().hex[-8:]
    owner, app = f"laurel_owner_{suffix}", f"laurel app {suffix}"
    async with fresh_database(server_url, "roles") as url:
        root = await asyncpg.connect(**credentials(url))
        for role in (owner, app):
            await root.execute(f"CREATE ROLE \"{role}\" LOGIN PASSWORD 'secret'")
        await root.execute(f'ALTER SCHEMA public OWNER TO "{owner}"')
        try:
            yield Roles(url, signed_in_as(url, owner), signed_in_as(url, app.replace(" ", "%20")), app)
        finally:
            for role in (app, owner):
                await root.execute(f'DROP OWNED BY "{role}" CASCADE')
                await root.execute(f'DROP ROLE "{role}"')
            await root.close()


@pytest.fixture
async def bare_roles(server_url: str) -> AsyncIterator[Roles]:
    """Two roles on an empty database."""
    async with two_roles(server_url) as roles:
        yield roles


@pytest.fixture(scope="module")
async def roles(server_url: str) -> AsyncIterator[Roles]:
    """Two roles on a database that the owner has migrated, and granted to the application's role."""
    async with two_roles(server_url) as made:
        status, out, complaint = await finished(
            "migrate", "--app-role", made.app_role, environment={"LAUREL_DATABASE_URL": made.owner}
        )
        assert status == 0, complaint
        assert out.endswith(f"The role {made.app_role} has the rights that Laurel needs, and no others.\n")
        yield made


async def refused(url: str, sql: str) -> str:
    """What PostgreSQL says to a statement that it refuses for want of privileges."""
    connection = await asyncpg.connect(**credentials(url))
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
            await connection.execute(sql)
        return str(refusal.value)
    finally:
        await connection.close()


async def value(url: str, sql: str) -> object:
    connection = await asyncpg.connect(**credentials(url))
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


@pytest.mark.slow
async def test_the_server_serves_as_a_role_that_owns_nothing(roles: Roles) -> None:
    environment = {"LAUREL_DATABASE_URL": roles.app, "LAUREL_SECRET": "of the tests, 32 characters or more"}
    loaded, _, complaint = await finished("demo", "--no-serve", environment=environment)
    assert loaded == 0, complaint

    async with laurel_server(port=free_port(), environment=os.environ | environment) as base:
        token = await sign_in(base, "robin@example.com")
        before = await post(base, "mobile/Home", token)
        [reward] = [r for r in (await post(base, "mobile/Rewards", token))["nodes"] if r["cost"] == 500]
        issued = await post(base, "mobile/RedeemReward", token, input={"id": str(new_id()), "rewardId": reward["id"]})
        after = await post(base, "mobile/Home", token)
        async with asyncio.timeout(20):
            while not await value(roles.root, "SELECT count(*) FROM ledger_block"):  # noqa: ASYNC110 - a test may look
                await asyncio.sleep(0.1)
    status, findings, _ = await finished("doctor", environment=environment)

    assert (issued["cost"], before["balance"] - after["balance"]) == (500, 500)
    assert status == 0, findings


@pytest.mark.parametrize("table", APPEND_ONLY)
async def test_the_past_is_refused_to_the_application(roles: Roles, table: str) -> None:
    said = [
        await refused(roles.app, f"UPDATE {table} SET {'number' if table == 'ledger_block' else 'id'} = NULL"),
        await refused(roles.app, f"DELETE FROM {table}"),
        await refused(roles.app, f"TRUNCATE {table} CASCADE"),
        await refused(roles.app, f"ALTER TABLE {table} DISABLE TRIGGER ALL"),
        await refused(roles.app, f"DROP TRIGGER {table}_is_immutable ON {table}"),
        await refused(roles.app, f"DROP TABLE {table} CASCADE"),
        await refused(roles.app, "SET session_replication_role = replica"),
    ]

    assert said == [
        *[f"permission denied for table {table}"] * 3,
        f"must be owner of table {table}",
        f"must be owner of relation {table}",
        f"must be owner of table {table}",
        'permission denied to set parameter "session_replication_role"',
    ]


async def test_the_application_may_make_nothing_and_note_no_migration(roles: Roles) -> None:
    said = [
        await refused(roles.app, "CREATE TABLE mine (id int)"),
        await refused(roles.app, "DELETE FROM aerich"),
        await refused(roles.app, "DELETE FROM account"),
    ]

    assert said == [
        "permission denied for schema public",
        "permission denied for table aerich",
        "permission denied for table account",
    ]


async def test_granting_again_takes_back_what_is_too_much(roles: Roles) -> None:
    connection = await asyncpg.connect(**credentials(roles.owner))
    await connection.execute(f'GRANT ALL ON transfer TO "{roles.app_role}"')
    await connection.close()

    await grant_to_app(roles.owner, roles.app_role)

    assert await refused(roles.app, "DELETE FROM transfer") == "permission denied for table transfer"


async def test_a_role_that_owns_nothing_is_told_who_migrates(bare_roles: Roles) -> None:
    with pytest.raises(NotTheOwner) as refusal:
        await migrate(bare_roles.app)

    assert refusal.value.reason == (
        "The migration 0_20261122000000_init.py is not applied, and this role may not apply it."
        " Run `laurel migrate` as the owner of the tables."
    )


async def test_a_role_that_cannot_be_the_applications_is_refused(roles: Roles) -> None:
    owner = urlsplit(roles.owner).username
    assert owner is not None

    reasons = []
    for role in ("nobody", "postgres", owner):
        with pytest.raises(UnfitRole) as refusal:
            await grant_to_app(roles.owner, role)
        reasons.append(refusal.value.reason)

    assert reasons == [
        "There is no role 'nobody'. Create it first: CREATE ROLE nobody LOGIN PASSWORD '…'.",
        "The role 'postgres' is a superuser, so it could change the ledger. Name another role.",
        f"The role {owner!r} owns tables, itself or as a member of their owner. Name another role.",
    ]


def test_the_tables_that_rows_are_deleted_from_are_those_that_the_code_deletes_from() -> None:
    text = "\n".join(source.text for source in sources("domain", "api", "schema"))
    deleted = set(re.findall(r"DELETE FROM (\w+)", text))
    deleted |= {
        re.sub(r"(?<!^)(?=[A-Z])", "_", model).lower()
        for model in re.findall(r"(\w+)\.filter\([^\n]*\)\.delete\(", text)
    }

    assert deleted == set(DELETED_FROM)
