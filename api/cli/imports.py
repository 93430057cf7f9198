"""`laurel import`: loading what other systems have, as often as one likes."""

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from api.cli.consoles import opened_console
from api.cli.counting import counted
from api.cli.running import FAULT, run
from api.running import laurel
from api.settings import Settings
from domain import points, purchases
from domain.actor import SYSTEM
from domain.files import BadRow
from domain.ids import new_id
from domain.programme import the_programme
from schema.context import utc_now

imports = typer.Typer(no_args_is_help=True, help="Load data of other systems. Running an import again changes nothing.")

SHOWN = 20
"""Bad rows shown on the terminal; the report file has them all."""


class ImportedFile(StrEnum):
    """What can be imported."""

    PURCHASES = "purchases"
    BALANCES = "balances"


class CountedLines:
    """The text lines of a file, counting the bytes that were read."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self.bytes_read = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._file:
            self.bytes_read += len(line)
            # Bytes that are no UTF-8 become characters that no field accepts, so that their row is reported.
            yield line.decode("utf-8", errors="surrogateescape")


def progress_bar(console: Console) -> Progress:
    """A bar with the rate and the time left."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
    )


@imports.command("purchases", epilog="Example: laurel import purchases receipts.csv --enrol")
def import_purchases(
    file: Annotated[
        Path, typer.Argument(help="A CSV file; `laurel import format` tells its columns.", exists=True, dir_okay=False)
    ],
    enrol: Annotated[bool, typer.Option(help="Let unknown card numbers join the programme.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Where to write the bad rows as CSV; FILE.bad.csv if any.")
    ] = None,
) -> None:
    """Load purchases from a CSV file: good rows are recorded, bad ones reported with line, column and reason."""
    console = opened_console(stderr=True)

    async def work(settings: Settings) -> purchases.ImportReport:
        async with laurel(settings):
            programme = await the_programme()
            with file.open("rb") as opened:
                lines = CountedLines(opened)
                parsed = purchases.parse_purchases(lines, programme=programme)
                # A wrong header was refused by now, in a sentence of its own on the terminal.
                with _progress_through(file, lines, console, of="purchases") as show:
                    return await purchases.import_purchases(
                        parsed,
                        actor=SYSTEM,
                        clock=utc_now,
                        new_id=new_id,
                        enrol=enrol,
                        progress=lambda so_far: show(so_far.recorded + so_far.repeated),
                    )

    result = run(work)
    recorded = counted(result.recorded, "purchase was", "purchases were")
    typer.echo(f"{recorded} recorded, {counted(result.repeated, 'was', 'were')} on record already.")
    if not result.recorded and not result.bad:
        typer.echo("Nothing was changed.")
    if result.bad:
        _tell_bad_rows(result.bad, report or _beside(file), console)
        raise typer.Exit(FAULT)


@imports.command("balances", epilog='Example: laurel import balances balances.csv --source "Stamp cards"')
def import_balances(
    file: Annotated[
        Path,
        typer.Argument(
            help="A CSV file; `laurel import format balances` tells its columns.", exists=True, dir_okay=False
        ),
    ],
    source: Annotated[
        str, typer.Option(help="The other system's name: rows are known by it, and members read it in their history.")
    ] = "your former programme",
    enrol: Annotated[bool, typer.Option(help="Let unknown card numbers join the programme.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Where to write the bad rows as CSV; FILE.bad.csv if any.")
    ] = None,
) -> None:
    """Open the balances that members bring along from another system. No rule fires, and nobody is told."""
    console = opened_console(stderr=True)

    async def work(settings: Settings) -> points.BalancesReport:
        async with laurel(settings):
            zone = (await the_programme()).zone
            with file.open("rb") as opened:
                lines = CountedLines(opened)
                parsed = points.parse_balances(lines, zone=zone)
                with _progress_through(file, lines, console, of="balances") as show:
                    return await points.import_balances(
                        parsed,
                        actor=SYSTEM,
                        clock=utc_now,
                        new_id=new_id,
                        progress=lambda so_far: show(so_far.opened + so_far.repeated),
                        taken_as=points.OpeningImport(source=source, enrol=enrol),
                    )

    result = run(work)
    opened = counted(result.opened, "balance was", "balances were")
    held = counted(result.points, "point", "points")
    typer.echo(f"{opened} opened with {held}, {counted(result.repeated, 'was', 'were')} open already.")
    if result.expired:
        gone = counted(result.expired_points, "point", "points")
        typer.echo(f"{result.expired:,} of them had expired already, with {gone}.")
    if not result.opened and not result.bad:
        typer.echo("Nothing was changed.")
    if result.bad:
        _tell_bad_rows(sorted(result.bad, key=lambda bad: bad.line), report or _beside(file), console)
        raise typer.Exit(FAULT)


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}.bad.csv")


@contextmanager
def _progress_through(file: Path, lines: CountedLines, console: Console, *, of: str) -> Iterator[Callable[[int], None]]:
    """A bar of how much of the file was read; yields what is told how many rows are done."""
    with progress_bar(console) as bar:
        task = bar.add_task(file.name, total=file.stat().st_size, rate="")

        def show(done: int) -> None:
            elapsed = bar.tasks[task].elapsed or 0.001
            bar.update(task, completed=lines.bytes_read, rate=f"{done / elapsed:,.0f} {of}/s")

        yield show


def _tell_bad_rows(bad: list[BadRow], target: Path, console: Console) -> None:
    with target.open("w", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(["line", "column", "reason"])
        writer.writerows([row.line, row.column, row.reason] for row in bad)
    for row in bad[:SHOWN]:
        where = f"line {row.line}" + (f", column {row.column}" if row.column else "")
        console.print(f"{where}: {row.reason}", highlight=False, markup=False)
    if len(bad) > SHOWN:
        console.print(f"and {len(bad) - SHOWN:,} more")
    # One line, however narrow the terminal: people copy the name.
    unloaded = counted(len(bad), "row was", "rows were")
    console.print(f"{unloaded} not loaded; see {target}.", highlight=False, markup=False, soft_wrap=True)


@imports.command("format", epilog="Example: laurel import format balances")
def show_format(
    of: Annotated[ImportedFile, typer.Argument(help="Which file.")] = ImportedFile.PURCHASES,
) -> None:
    """Tell the columns of a file that can be imported."""
    typer.echo(
        {
            ImportedFile.PURCHASES: purchases.PURCHASE_FILE.description,
            ImportedFile.BALANCES: points.BALANCE_FILE.description,
        }[of]
    )
