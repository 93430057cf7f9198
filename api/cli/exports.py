"""`laurel export`: files for other systems."""

import sys
from datetime import date, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from api.cli.running import run
from api.running import laurel
from api.settings import Settings
from domain import points
from domain.actor import SYSTEM

exports = typer.Typer(no_args_is_help=True, help="Files for other systems, on standard output.")

_DAY = {"formats": ["%Y-%m-%d"]}


@exports.command("journal", epilog="Example: laurel export journal --since 2026-11-01 --until 2026-12-01 > journal.csv")
def export_journal(
    since: Annotated[datetime | None, typer.Option(help="The first day, in the programme's zone.", **_DAY)] = None,
    until: Annotated[datetime | None, typer.Option(help="The day after the last one.", **_DAY)] = None,
    unit: Annotated[str | None, typer.Option(help="The code of one unit. By default, all units.")] = None,
) -> None:
    """Write the transfers of points as CSV for accounting, in the order they happened: `… > journal.csv`."""

    async def work(settings: Settings) -> int:
        written = 0
        columns = (TextColumn("journal"), TextColumn("{task.completed:,} transfers"), TimeElapsedColumn())
        async with (
            laurel(settings, migrating=False),
            points.journal(actor=SYSTEM, since=_day(since), until=_day(until), unit_id=unit) as lines,
        ):
            # An unknown unit is refused before the bar appears.
            with Progress(*columns, console=Console(stderr=True)) as bar:
                task = bar.add_task("journal", total=None)
                async for piece, transfers in points.journal_as_csv(lines):
                    sys.stdout.buffer.write(piece.encode())
                    written += transfers
                    bar.update(task, completed=written)
        sys.stdout.buffer.flush()
        return written

    run(work)


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None


@exports.callback()
def _group() -> None:
    """Keeps `journal` a subcommand while it is the only one."""
