"""The command line: `laurel serve`, `worker`, `migrate`, `doctor`, `retry`, `import`, `export`, `demo`, `contract`."""

import typer

from api.cli.contract import contract
from api.cli.demo import demo
from api.cli.doctor import doctor, retry
from api.cli.exports import exports
from api.cli.imports import imports
from api.cli.serve import migrate_database, serve, worker

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
app.command()(serve)
app.command()(worker)
app.command("migrate")(migrate_database)
app.command()(doctor)
app.command()(retry)
app.command()(demo)
app.add_typer(imports, name="import")
app.add_typer(exports, name="export")
app.add_typer(contract, name="contract")


def main() -> None:
    """The console script `laurel`."""
    app()
