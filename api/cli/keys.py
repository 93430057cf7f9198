"""`laurel key`: the API keys of tills, shops and forums."""

from typing import Annotated

import typer

from api.cli.running import fail, run
from api.cli.tables import printed
from api.running import laurel
from api.settings import Settings
from domain import staff
from domain.actor import SYSTEM, Scope
from domain.ids import new_id
from domain.relations import Asker
from domain.tokens import new_public_id, new_secret
from schema.context import utc_now

keys = typer.Typer(no_args_is_help=True, help="The API keys of tills, shops and forums.")

MOST_LISTED = 1_000


@keys.command(epilog='Example: laurel key add "Till 1" --scope purchases:write --scope points:write')
def add(
    name: Annotated[str, typer.Argument(help="The name of the key, such as the till that uses it.")],
    scope: Annotated[list[Scope], typer.Option(help="A scope of the key. Repeat the option for each scope.")],
) -> None:
    """Create a key and print it. It is shown once and stored as a hash."""

    async def work(settings: Settings) -> str | None:
        async with laurel(settings, migrating=False):
            return await staff.create_api_key(
                actor=SYSTEM,
                key=staff.NewApiKey(
                    id=new_id(), public_id=new_public_id(), secret=new_secret(), name=name, scopes=scope
                ),
                now=utc_now(),
            )

    key = run(work)
    typer.echo("The key, shown only here. Send it as `Authorization: Bearer …`:", err=True)
    typer.echo(key)


@keys.command("list", epilog="Example: laurel key list")
def list_keys() -> None:
    """List the keys, newest first, with the revoked ones."""

    async def work(settings: Settings) -> list[tuple[str, ...]]:
        async with laurel(settings, migrating=False):
            rows = await staff.API_KEYS.page(Asker(SYSTEM), first=MOST_LISTED)
            return [(row.public_id, row.name, " ".join(sorted(row.scopes)), _state(row)) for row in rows]

    typer.echo(printed(("id", "name", "scopes", "state"), run(work)))


def _state(row: staff.ApiKeyRow) -> str:
    return f"revoked {row.revoked_at:%Y-%m-%d}" if row.revoked_at else "works"


@keys.command(epilog='Example: laurel key revoke "Till 1"')
def revoke(name: Annotated[str, typer.Argument(help="The key's name, or its id from `laurel key list`.")]) -> None:
    """Revoke a key. It stops working at once and cannot be restored."""

    async def work(settings: Settings) -> list[staff.ApiKeyRow]:
        async with laurel(settings, migrating=False):
            found = list(await staff.live_api_keys_called(name, actor=SYSTEM))
            if len(found) == 1:
                await staff.revoke_api_key(actor=SYSTEM, api_key_id=found[0].id, now=utc_now())
            return found

    found = run(work)
    if not found:
        fail(f"There is no working key “{name}”. `laurel key list` shows all keys.")
    if len(found) > 1:
        fail(f"{len(found)} keys are called “{name}”. Revoke one by its id: {', '.join(k.public_id for k in found)}.")
    typer.echo(f"The key “{found[0].name}” ({found[0].public_id}) is revoked.")
