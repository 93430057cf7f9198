"""`laurel doctor` checks the ledger's laws on the live database. `laurel retry` tries failed reactions again."""

import json
import re
import time
from dataclasses import asdict, dataclass
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from api.cli.consoles import opened_console
from api.cli.counting import counted
from api.cli.running import FAULT, run
from api.running import laurel
from api.settings import Settings, secret_of
from domain import campaigns, ledger, points, purchases, queue, rewards
from domain.actor import SYSTEM
from domain.schedules import SCHEDULES
from schema.context import utc_now

SHOWN = 50
"""The most rows shown of a broken law. A count shows the rest."""


def _published(text: str) -> tuple[int, bytes]:
    if not re.fullmatch(r"[1-9][0-9]{0,17}:[0-9a-fA-F]{64}", text):
        raise typer.BadParameter("this is a block's number, a colon and its hash, as the doctor printed them")
    number, _, hash = text.partition(":")
    return int(number), bytes.fromhex(hash)


def doctor(
    published: Annotated[
        str | None,
        typer.Option(help="The head printed by an earlier run, as NUMBER:HASH. It must still be in the ledger."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="End with one line of JSON.")] = False,
) -> None:
    """Check every law of the ledger and name each row that breaks one. Changes nothing; exits with 1 if any breaks."""
    console = opened_console()
    kept_elsewhere = _published(published) if published else None

    async def work(settings: Settings) -> Report:
        broken: dict[str, int] = {}
        async with laurel(settings, migrating=False):
            chain = ledger.Chain(secret=secret_of(settings), published=kept_elsewhere)
            with console.status("") as status:

                def begins(law: ledger.Checked) -> None:
                    status.update(f"checking {law.name}")

                laws = (*ledger.LAWS, chain, *points.LAWS, *rewards.LAWS, *campaigns.LAWS, *purchases.LAWS)
                started = time.monotonic()
                async for law, violations in ledger.examine(*laws, begins=begins):
                    broken[law.name] = len(violations)
                    _tell(console, law, violations, seconds=time.monotonic() - started)
                    started = time.monotonic()
            now = utc_now()
            notes = [*await queue.neglected_jobs(now=now), *await queue.neglected_schedules(SCHEDULES, now=now)]
            for neglected in notes:
                console.print(f"[yellow]note[/]   {escape(neglected)}")
            head = await ledger.head_of_chain()
            if head:
                console.print(f"head   {head.number}:{head.hash.hex()}", highlight=False, soft_wrap=True)
                console.print(
                    f"       closed at {head.closed_at:%Y-%m-%d %H:%M:%S} UTC; keep it where nobody can change it."
                )
        return Report(broken, notes, f"{head.number}:{head.hash.hex()}" if head else None)

    report = run(work)
    rows = sum(report.laws.values())
    told = f"{counted(rows, 'row breaks', 'rows break')} a law" if rows else "All laws"
    console.print(f"{told} of the ledger{'' if rows else ' are kept'}.")
    if as_json:
        typer.echo(json.dumps(asdict(report)))
    if rows:
        raise typer.Exit(FAULT)


@dataclass(frozen=True, slots=True)
class Report:
    """The doctor's report: the number of rows that break each law, notes, and the head of the chain of blocks."""

    laws: dict[str, int]
    notes: list[str]
    head: str | None


def _tell(console: Console, law: ledger.Checked, violations: list[ledger.Violation], *, seconds: float) -> None:
    verdict = "[red]broken[/]" if violations else "[green]kept[/]  "
    console.print(f"{verdict} {law.name}: {law.promise} [dim]({seconds:.1f} s)[/]", highlight=False)
    for violation in violations[:SHOWN]:
        console.print(f"       {violation.row}: {violation.detail}", highlight=False, markup=False)
    if len(violations) > SHOWN:
        console.print(f"       and {len(violations) - SHOWN} more")


def retry() -> None:
    """Put dead jobs back into the queue of the running worker or server."""

    async def work(settings: Settings) -> int:
        async with laurel(settings, migrating=False):
            return await queue.retry_jobs(actor=SYSTEM)

    typer.echo(f"{counted(run(work), 'job', 'jobs')} will be tried again.")
