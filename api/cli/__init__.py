"""The command line: `laurel setup`, `serve`, `worker`, `staff`, `key`, `doctor`, `import`, `export` and more."""

from importlib.metadata import version
from typing import Annotated

import typer

from api.cli.contract import contract
from api.cli.demo import demo
from api.cli.doctor import doctor, retry
from api.cli.exports import exports
from api.cli.imports import imports
from api.cli.keys import keys
from api.cli.serve import migrate_database, serve, worker
from api.cli.setup import setup
from api.cli.staff import staff

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.command(
    epilog="Example: laurel setup --name 'Café Rewards' --time-zone Europe/Berlin --currency EUR"
    " --email ada@example.com --earning 1.00"
)(setup)
app.command(epilog="Example: laurel serve --host 0.0.0.0 --port 8080")(serve)
app.command(epilog="Example: LAUREL_WORKER=separate laurel serve & laurel worker")(worker)
app.command("migrate", epilog="Example: laurel migrate --app-role laurel_app")(migrate_database)
app.add_typer(staff, name="staff")
app.add_typer(keys, name="key")
app.command(epilog="Example: laurel doctor --published 1042:9f86d081884c…")(doctor)
app.command(epilog="Example: laurel retry")(retry)
app.command(epilog="Example: laurel demo --port 8080")(demo)
app.add_typer(imports, name="import")
app.add_typer(exports, name="export")
app.add_typer(contract, name="contract")


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"laurel {version('laurel')}")
        raise typer.Exit


@app.callback()
def laurel(
    _: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the release and exit.")
    ] = False,
) -> None:
    """Laurel, a headless loyalty engine. Settings are LAUREL_* variables: see api/settings.py."""


def main() -> None:
    """The console script `laurel`."""
    app()
