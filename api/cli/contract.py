"""`laurel contract`: the front ends' contract, written from the schema."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli.running import fail

contract = typer.Typer(no_args_is_help=True, help="The front ends' contract: SDL, manifests, error catalogue.")

FOLDER = Path(__file__).parent.parent.parent / "frontend_contract"


@contract.command(epilog="Example: laurel contract export --check")
def export(
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail if a file is not up to date.")] = False,
) -> None:
    """Write the contract's generated files, or check that they are up to date."""
    from api import contract as written  # the graph takes a second to import: only who needs it waits for it

    if not check:
        changed = written.export(FOLDER)
        for path in changed:
            typer.echo(f"Wrote {path}.")
        typer.echo(f"The contract in {FOLDER} is up to date.")
        return
    drift = written.drift(FOLDER)
    if drift:
        fail(*drift, "Run `laurel contract export` and commit the files.")
    typer.echo("The contract is up to date.")


@contract.callback()
def _group() -> None:
    """Keeps `export` a subcommand while it is the only one."""
