"""`laurel serve`, `laurel worker` and `laurel migrate`."""

import asyncio
import socket
from typing import Annotated

import typer

from api.cli.running import USAGE, fail, run, settings_or_exit
from api.listening import CannotListen, claim_port
from api.running import database, laurel, working
from api.serving import serve_forever
from api.settings import Settings
from domain.database.migrate import migrate
from domain.database.roles import grant_to_app
from domain.programme import has_programme
from schema.engine import BrokenManifest


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8000,
) -> None:
    """Serve the graph. Also runs jobs and schedules, unless LAUREL_WORKER=separate."""
    settings = settings_or_exit()
    claimed = claim_or_exit(host, port)

    async def try_database(settings: Settings) -> bool:
        async with laurel(settings):
            return await has_programme()

    # Report a database error here as a sentence; the server would log a traceback.
    if not run(try_database, settings=settings):
        typer.echo("No programme is set up here yet. Run `laurel setup`.", err=True)
    serve_app(settings, claimed=claimed)


def claim_or_exit(host: str, port: int) -> socket.socket:
    """The bound port. If it is taken, the process ends with a sentence and has changed nothing."""
    try:
        return claim_port(host, port)
    except CannotListen as refusal:
        fail(refusal.reason, status=USAGE)


def serve_app(settings: Settings, *, claimed: socket.socket) -> None:
    """Serve until the process is stopped."""
    # The graph takes a second to import: only who needs it waits for it.
    from api.app import create_app
    from api.explorer import explorer_is_there

    try:
        app = create_app(settings)
    except BrokenManifest as broken:
        fail(str(broken))
    places = ["/graphql", *(["/admin/explorer"] if explorer_is_there(settings) else [])]
    try:
        serve_forever(app, claimed=claimed, places=places)
    except CannotListen as refusal:
        fail(refusal.reason, status=USAGE)


def worker() -> None:
    """Run jobs and schedules: send messages, record expired points, close blocks of the ledger."""

    async def work(settings: Settings) -> None:
        async with laurel(settings, migrating=False), working(settings):
            typer.echo("Jobs and schedules run. Press Ctrl-C to stop.", err=True)
            await asyncio.Event().wait()

    run(work)


def migrate_database(
    app_role: Annotated[
        str | None, typer.Option(help="The server's database role, which gets only the rights it needs.")
    ] = None,
) -> None:
    """Migrate the database to this release, as the owner of its tables. Concurrent runs wait for each other."""

    async def work(settings: Settings) -> list[str]:
        async with database(settings) as url:
            applied = await migrate(url)
            if app_role:
                await grant_to_app(url, app_role)
            return applied

    applied = run(work)
    for name in applied:
        typer.echo(f"applied {name}")
    if not applied:
        typer.echo("Nothing to do: the database is up to date.")
    if app_role:
        typer.echo(f"The role {app_role} has the rights that Laurel needs, and no others.")
