"""What every command of the command line shares: settings, logs, one event loop, and faults told in a sentence."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeVar

import asyncpg
import typer
import uvloop

from api.logs import configure_logs
from api.settings import Settings, WrongSettings, read_settings
from domain.database.expected import DatabaseUnfit
from domain.database.migrate import NotTheOwner
from domain.database.roles import UnfitRole
from domain.errors import DomainError

Result = TypeVar("Result")

FAULT = 1
"""The exit status of a command that could not do its work."""
USAGE = 2
"""That of a command that was called so that it cannot work, as everywhere."""


def settings_or_exit() -> Settings:
    """The settings of this process; wrong ones end it, each with its sentence on standard error."""
    try:
        settings = read_settings()
    except WrongSettings as wrong:
        fail(*wrong.reasons)
    configure_logs(level=settings.log_level, format=settings.log_format)
    return settings


def run(work: Callable[[Settings], Awaitable[Result]], *, settings: Settings | None = None) -> Result:
    """Run a command to its end; what a person can do something about ends it with a sentence, not a traceback."""
    settings = settings or settings_or_exit()

    async def whole() -> Result:
        if sys.platform != "win32":
            # An operator's SIGTERM ends a command as Ctrl-C does: what is running is finished, the database let go.
            task = asyncio.current_task()
            assert task is not None
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work(settings)

    try:
        return uvloop.run(whole()) if sys.platform != "win32" else asyncio.run(whole())
    except DatabaseUnfit as unfit:
        fail(*unfit.reasons)
    except (NotTheOwner, UnfitRole) as unfit:
        fail(unfit.reason)
    except DomainError as refusal:
        fail(refusal.message)
    except (OSError, asyncpg.PostgresError) as error:
        fail(f"The database cannot be used: {error or type(error).__name__}.")
    except asyncio.CancelledError:
        raise typer.Exit(0) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def fail(*sentences: str, status: int = FAULT) -> NoReturn:
    """End the process with these sentences on standard error."""
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise typer.Exit(status)
