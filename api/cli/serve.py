"""`laurel serve`, `laurel worker` and `laurel migrate`."""

from typing import Annotated

import typer

from api.app import create_app
from api.cli.running import fail, run, settings_or_exit
from api.running import database, laurel, outside_of
from api.serving import serve_forever
from api.settings import Settings
from domain.database.migrate import migrate
from domain.reactions import react_forever
from schema.engine import BrokenManifest


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8000,
) -> None:
    """Serve the graph, and run reactions too unless LAUREL_WORKER=separate."""
    settings = settings_or_exit()

    async def try_database(settings: Settings) -> None:
        async with laurel(settings):
            pass

    # Whatever is wrong with the database is told in a sentence here, before the server would tell it in a traceback.
    run(try_database, settings=settings)
    serve_app(settings, host=host, port=port)


def serve_app(settings: Settings, *, host: str, port: int) -> None:
    """Serve until the process is told to end."""
    try:
        app = create_app(settings)
    except BrokenManifest as broken:
        fail(str(broken))
    serve_forever(app, host=host, port=port)


def worker() -> None:
    """Run reactions: mail, and whatever else nobody waits for."""

    async def work(settings: Settings) -> None:
        async with laurel(settings, migrating=False):
            typer.echo("Reactions run. Press Ctrl-C to stop.", err=True)
            await react_forever(outside_of(settings))

    run(work)


def migrate_database() -> None:
    """Bring the database to this release. Of several at once, one works and the others wait."""

    async def work(settings: Settings) -> list[str]:
        async with database(settings) as url:
            return await migrate(url)

    applied = run(work)
    for name in applied:
        typer.echo(f"applied {name}")
    if not applied:
        typer.echo("Nothing to do: the database is at this release.")
