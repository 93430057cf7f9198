"""`laurel demo`: a complete programme with real purchases."""

import json
from typing import Annotated

import typer
from rich.console import Console

from api import demo as demo_programme
from api.cli.imports import progress_bar
from api.cli.running import run, settings_or_exit
from api.cli.serve import claim_or_exit, serve_app
from api.listening import url_of
from api.running import laurel
from api.settings import Settings, secret_of
from domain import insights, purchases
from domain.actor import SYSTEM
from domain.ids import new_id
from domain.programme import amount_from_minor, the_programme
from schema.context import utc_now


def demo(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8000,
    serve: Annotated[bool, typer.Option(help="Serve the demo after loading it.")] = True,
    as_recorded: Annotated[bool, typer.Option("--as-recorded", help="Keep the days of 1997 and 1998.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the totals as JSON.")] = False,
) -> None:
    """Load the demo programme with 6,919 real purchases, and serve it. A second run changes nothing."""
    settings = settings_or_exit()
    claimed = claim_or_exit(host, port) if serve else None

    async def work(settings: Settings) -> tuple[insights.ProgrammeTotals, demo_programme.DemoAccess]:
        async with laurel(settings):
            access = await _load(settings, as_recorded=as_recorded)
            return await insights.programme_totals(actor=SYSTEM, now=utc_now()), access

    totals, access = run(work, settings=settings)
    if as_json:
        typer.echo(json.dumps(_as_json(totals)))
    if claimed:
        _welcome(totals, access, url_of(claimed))
        serve_app(settings, claimed=claimed)


async def _load(settings: Settings, *, as_recorded: bool) -> demo_programme.DemoAccess:
    """Load the programme, its purchases, its people, and their communities and events."""
    await demo_programme.set_up(now=utc_now(), as_recorded=as_recorded)
    rows = await demo_programme.load_cdnow(
        settings.data_dir / "demo-data", programme=await the_programme(), now=utc_now(), as_recorded=as_recorded
    )
    with progress_bar(Console(stderr=True)) as bar:
        task = bar.add_task("purchases", total=demo_programme.PURCHASES, rate="")

        def show(report: purchases.ImportReport) -> None:
            done = report.recorded + report.repeated
            bar.update(task, completed=done, rate=f"{done / (bar.tasks[task].elapsed or 0.001):,.0f} purchases/s")

        await purchases.import_purchases(rows, actor=SYSTEM, clock=utc_now, new_id=new_id, enrol=True, progress=show)
    access = await demo_programme.let_people_in(secret=secret_of(settings), now=utc_now())
    await demo_programme.bring_to_life(now=utc_now())
    return access


def _as_json(totals: insights.ProgrammeTotals) -> dict[str, object]:
    return {
        "members": totals.members,
        "purchases": totals.purchases,
        "revenue": float(amount_from_minor(totals.revenue_minor, totals.currency)),
        "pointsIssued": totals.points.issued,
        "tiers": {tier.id: tier.members for tier in totals.tiers},
    }


def _welcome(totals: insights.ProgrammeTotals, access: demo_programme.DemoAccess, url: str) -> None:
    revenue = amount_from_minor(totals.revenue_minor, totals.currency)
    typer.echo(
        f"""
Laurel Music Club: {totals.members:,} members, {totals.purchases:,} purchases, {revenue:,} {totals.currency}, \
{totals.points.issued:,} points issued

  GraphQL     {url}/graphql            HTTP, WebSocket and SSE
  Explorer    {url}/admin/explorer     sign in as staff, or paste a token
  Mailbox     {url}/dev/mailbox        sign-in codes arrive here

  Member      {access.member_email}    RequestSignInCode, then SignIn with the code from the mailbox
  Staff       {access.staff_email}     password {access.staff_password}
  Till        Authorization: Bearer {access.api_key}
"""
    )
