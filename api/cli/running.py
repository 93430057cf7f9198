"""The frame of every command: settings, logs, one event loop, and errors as sentences."""

import asyncio
import os
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
"""The exit status of a failed command."""
USAGE = 2
"""The exit status of a wrongly called command, as usual on the command line."""


def settings_or_exit() -> Settings:
    """The settings of this process. Wrong settings end it, with one sentence each on standard error."""
    try:
        settings = read_settings()
    except WrongSettings as wrong:
        fail(*wrong.reasons)
    configure_logs(level=settings.log_level, format=settings.log_format)
    return settings


def run(work: Callable[[Settings], Awaitable[Result]], *, settings: Settings | None = None) -> Result:
    """Run a command to its end. An error that the operator can resolve is shown as a sentence, not a traceback."""
    settings = settings or settings_or_exit()

    async def whole() -> Result:
        if sys.platform != "win32":
            # SIGTERM ends a command like Ctrl-C: the running command finishes, and the database is closed.
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
    except BrokenPipeError:
        # The reader of the output has seen enough, such as `head`. Python would complain when it closes the output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(FAULT) from None
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
