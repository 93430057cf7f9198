"""`laurel import`: data of other systems. An import can be repeated."""

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
from domain.files import BadRow, bad_rows_as_csv
from domain.ids import new_id
from domain.programme import the_programme
from schema.context import utc_now

imports = typer.Typer(no_args_is_help=True, help="Load data of other systems. Running an import again changes nothing.")

SHOWN = 20
"""The most bad rows shown on the terminal. The report file has all of them."""


class ImportedFile(StrEnum):
    """The files that can be imported."""

    PURCHASES = "purchases"
    BALANCES = "balances"


class CountedLines:
    """The text lines of a file, with a count of the bytes read."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self.bytes_read = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._file:
            self.bytes_read += len(line)
            # Invalid UTF-8 becomes characters that no field accepts, so that the row is reported.
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
        Path, typer.Argument(help="A CSV file. `laurel import format` shows its columns.", exists=True, dir_okay=False)
    ],
    enrol: Annotated[bool, typer.Option(help="Add unknown card numbers as members.")] = False,
    report: Annotated[Path | None, typer.Option(help="The CSV file for bad rows. By default, FILE.bad.csv.")] = None,
) -> None:
    """Load purchases from a CSV file. Good rows are recorded; bad rows are reported with line, column and reason."""
    console = opened_console(stderr=True)

    async def work(settings: Settings) -> purchases.ImportReport:
        async with laurel(settings):
            programme = await the_programme()
            with file.open("rb") as opened:
                lines = CountedLines(opened)
                parsed = purchases.parse_purchases(lines, programme=programme)
                # A wrong header is refused before the bar appears.
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
            help="A CSV file. `laurel import format balances` shows its columns.", exists=True, dir_okay=False
        ),
    ],
    source: Annotated[
        str, typer.Option(help="The other system's name. It identifies the rows, and members see it in their history.")
    ] = "your former programme",
    enrol: Annotated[bool, typer.Option(help="Add unknown card numbers as members.")] = False,
    report: Annotated[Path | None, typer.Option(help="The CSV file for bad rows. By default, FILE.bad.csv.")] = None,
) -> None:
    """Load opening balances from another system. They trigger no rule and no message to members."""
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
    """A progress bar over the file's bytes. Yields a function to call with the number of finished rows."""
    with progress_bar(console) as bar:
        task = bar.add_task(file.name, total=file.stat().st_size, rate="")

        def show(done: int) -> None:
            elapsed = bar.tasks[task].elapsed or 0.001
            bar.update(task, completed=lines.bytes_read, rate=f"{done / elapsed:,.0f} {of}/s")

        yield show


def _tell_bad_rows(bad: list[BadRow], target: Path, console: Console) -> None:
    target.write_text(bad_rows_as_csv(bad), newline="")
    for row in bad[:SHOWN]:
        where = f"line {row.line}" + (f", column {row.column}" if row.column else "")
        console.print(f"{where}: {row.reason}", highlight=False, markup=False)
    if len(bad) > SHOWN:
        console.print(f"and {len(bad) - SHOWN:,} more")
    # Keep this on one line on a narrow terminal too, because people copy the file's name.
    unloaded = counted(len(bad), "row was", "rows were")
    console.print(f"{unloaded} not loaded; see {target}.", highlight=False, markup=False, soft_wrap=True)


@imports.command("format", epilog="Example: laurel import format balances")
def show_format(
    of: Annotated[ImportedFile, typer.Argument(help="The kind of file.")] = ImportedFile.PURCHASES,
) -> None:
    """Show the columns of an import file."""
    typer.echo(
        {
            ImportedFile.PURCHASES: purchases.PURCHASE_FILE.description,
            ImportedFile.BALANCES: points.BALANCE_FILE.description,
        }[of]
    )
