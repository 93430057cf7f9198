"""`laurel setup`: a new programme in an empty database."""

from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from api.cli.running import run
from api.running import OTHER_PLACES, laurel, place_of
from api.settings import Settings
from domain import staff
from domain.ids import new_id
from domain.programme import has_programme, the_programme
from domain.setup import FirstTerms, set_up
from domain.tokens import new_password
from schema.context import utc_now


def _money(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise typer.BadParameter("this is an amount of money such as 1.00") from None


def setup(
    name: Annotated[str | None, typer.Option(help="The name of the programme.")] = None,
    time_zone: Annotated[
        str | None, typer.Option(help="The time zone of its days and months, such as Europe/Berlin.")
    ] = None,
    currency: Annotated[str | None, typer.Option(help="The currency, ISO 4217, such as EUR.")] = None,
    email: Annotated[str | None, typer.Option(help="The e-mail address of the first admin.")] = None,
    admin_name: Annotated[str, typer.Option(help="The name of the first admin.")] = "Admin",
    earning: Annotated[
        Decimal | None,
        typer.Option(
            parser=_money, metavar="MONEY", help="The money that earns one point. Without it, purchases earn nothing."
        ),
    ] = None,
) -> None:
    """Set up a programme in an empty database, with its points and its first admin. Asks for missing options."""

    async def work(settings: Settings) -> str:
        async with laurel(settings):
            if await has_programme():
                return await _there_already(settings)
            terms = FirstTerms(
                name=name or typer.prompt("Name of the programme"),
                time_zone=time_zone or typer.prompt("Time zone", default="Europe/Berlin"),
                currency=(currency or typer.prompt("Currency", default="EUR")).upper(),
                earning=earning,
            )
            address = email or typer.prompt("E-mail address of the first admin")
            admin = staff.NewStaffMember(id=new_id(), email=address, name=admin_name, password=new_password())
            done = await set_up(terms, admin, now=utc_now())
            return _welcome(terms, admin, settings) if done else await _there_already(settings)

    typer.echo(run(work))


async def _there_already(settings: Settings) -> str:
    return (
        f"The programme “{(await the_programme()).name}” already exists in {place_of(settings)}."
        f" Nothing was changed.\nTo set up another programme, choose another place with {OTHER_PLACES}."
    )


def _welcome(terms: FirstTerms, admin: staff.NewStaffMember, settings: Settings) -> str:
    earned = f"one point for each {terms.earning} {terms.currency} of a receipt" if terms.earning else "nothing yet"
    return f"""
{terms.name} is set up, in {terms.currency} and {terms.time_zone}. Purchases earn {earned}.

  Sign in    {admin.email}    password {admin.password}
             It is shown only here; `laurel staff password {admin.email}` makes another.
             Use it with signInStaff, or in the explorer: LAUREL_EXPLORER=on laurel serve, /admin/explorer

  Kept in    {place_of(settings)}
             Every command uses this place. To choose another, set {OTHER_PLACES}.

  Next       laurel key add "Till 1" --scope purchases:write --scope points:write
             laurel staff add EMAIL --role ROLE
             laurel import balances FILE, and import purchases FILE
"""
