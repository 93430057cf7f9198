"""`laurel doctor`: the ledger's laws, checked on the live database. `laurel retry`: what was given up, once more."""

import typer
from rich.console import Console

from api.cli.counting import counted
from api.cli.running import FAULT, run
from api.running import laurel
from api.settings import Settings
from domain import campaigns, points, purchases
from domain.reactions import dead_reactions, revive_dead_reactions
from schema.context import utc_now

SHOWN = 50
"""Rows shown of each broken law; the count tells of the rest."""


def doctor() -> None:
    """Check every law of the ledger and name each row that breaks one. Mends nothing; exits with 1 if any is broken."""
    console = Console()

    async def work(settings: Settings) -> int:
        broken = 0
        async with laurel(settings, migrating=False):
            async for law, violations in points.examine(*campaigns.LAWS, *purchases.LAWS):
                broken += len(violations)
                console.print(f"{'[red]broken[/]' if violations else '[green]kept[/]  '} {law.name}: {law.promise}")
                for violation in violations[:SHOWN]:
                    console.print(f"       {violation.row}: {violation.detail}", highlight=False)
                if len(violations) > SHOWN:
                    console.print(f"       and {len(violations) - SHOWN} more")
            for dead in await dead_reactions():
                console.print(f"[yellow]note[/]   {dead} (`laurel retry` has it tried again)")
        return broken

    broken = run(work)
    if broken:
        console.print(f"{counted(broken, 'row breaks', 'rows break')} a law of the ledger.")
        raise typer.Exit(FAULT)
    console.print("All laws of the ledger are kept.")


def retry() -> None:
    """Have reactions that were given up tried again, by the worker or the server that runs."""

    async def work(settings: Settings) -> int:
        async with laurel(settings, migrating=False):
            return await revive_dead_reactions(now=utc_now())

    typer.echo(f"{counted(run(work), 'reaction', 'reactions')} will be tried again.")
