"""`laurel staff`: the staff of the programme."""

from typing import Annotated

import typer

from api.cli.running import run
from api.cli.tables import printed
from api.running import laurel
from api.settings import Settings
from domain import staff as domain
from domain.actor import ADMIN, SYSTEM
from domain.ids import new_id
from domain.relations import Asker
from domain.tokens import new_password
from schema.context import utc_now

staff = typer.Typer(no_args_is_help=True, help="The staff of the programme.")

MOST_LISTED = 1_000

Email = Annotated[str, typer.Argument(help="The e-mail address for signing in.")]


@staff.command(epilog="Example: laurel staff add ida@example.com --name Ida --role counter")
def add(
    email: Email,
    role: Annotated[
        str, typer.Option(help="`admin`, or a role that unit policies limit by name, such as `counter`.")
    ] = ADMIN,
    name: Annotated[str | None, typer.Option(help="The name. By default, the part before the @.")] = None,
) -> None:
    """Add a staff member, with a password that is shown once. An existing staff member stays unchanged."""
    password = new_password()

    async def work(settings: Settings) -> bool:
        async with laurel(settings, migrating=False):
            return await domain.add_staff_member(
                actor=SYSTEM,
                person=domain.NewStaffMember(
                    id=new_id(),
                    email=email,
                    name=name or email.partition("@")[0] or email,
                    password=password,
                    role=role,
                ),
                now=utc_now(),
            )

    if run(work):
        typer.echo(f"{email} is now a staff member with the role {role}. Password, shown only here: {password}")
    else:
        typer.echo(f"{email} is already a staff member. Nothing was changed.")


@staff.command("list", epilog="Example: laurel staff list")
def list_staff() -> None:
    """List the staff, newest first."""

    async def work(settings: Settings) -> list[tuple[str, ...]]:
        async with laurel(settings, migrating=False):
            rows = await domain.STAFF_MEMBERS.page(Asker(SYSTEM), first=MOST_LISTED)
            return [(row.email, row.name, row.role, _state(row)) for row in rows]

    typer.echo(printed(("email", "name", "role", "state"), run(work)))


def _state(row: domain.StaffRow) -> str:
    if row.disabled_at:
        return f"locked out since {row.disabled_at:%Y-%m-%d}"
    return "invited" if row.is_invited else "signs in"


@staff.command(epilog="Example: laurel staff disable ida@example.com")
def disable(email: Email) -> None:
    """Lock out a staff member. Their sessions end at once. The last admin cannot be locked out."""

    async def work(settings: Settings) -> None:
        async with laurel(settings, migrating=False):
            row = await domain.find_staff_member_by_email(email, actor=SYSTEM)
            await domain.disable_staff(actor=SYSTEM, staff_member_id=row.id, now=utc_now())

    run(work)
    typer.echo(f"{email} is locked out.")


@staff.command(epilog="Example: laurel staff enable ida@example.com")
def enable(email: Email) -> None:
    """Unlock a staff member, who can then sign in again with the old password."""

    async def work(settings: Settings) -> None:
        async with laurel(settings, migrating=False):
            row = await domain.find_staff_member_by_email(email, actor=SYSTEM)
            await domain.enable_staff(actor=SYSTEM, staff_member_id=row.id)

    run(work)
    typer.echo(f"{email} may sign in again.")


@staff.command(epilog="Example: laurel staff password ida@example.com")
def password(email: Email) -> None:
    """Give a staff member a new password, which is shown once. Their sessions end."""
    made = new_password()

    async def work(settings: Settings) -> None:
        async with laurel(settings, migrating=False):
            row = await domain.find_staff_member_by_email(email, actor=SYSTEM)
            await domain.set_staff_password(actor=SYSTEM, staff_member_id=row.id, password=made, now=utc_now())

    run(work)
    typer.echo(f"The password of {email}, shown only here: {made}")
