"""The classes of failures of a command, and the refusals that callers get for them.

Every failure belongs to one of four classes, or is a bug:

business         a DomainError: the transaction is rolled back, nothing changed
transient        a serialisation failure, a deadlock, two callers with the same id, or a connection that broke before
                 the commit: nothing changed, and the command runs again, at most ATTEMPTS times
cancelled        the server stopped a statement that took too long: nothing changed, and the command does not run again,
                 because it would take as long. (When the caller leaves, the command still ends by itself; the same
                 request with the same id tells its outcome)
outcome unknown  the connection broke during the commit: the same request with the same id tells the outcome
"""

import asyncio
from enum import StrEnum

import asyncpg
from tortoise.exceptions import IntegrityError

from domain.errors import DomainError, IdReused, OutcomeUnknown, Overloaded, Unavailable


class StaleConfiguration(Exception):
    """A row follows a version of the configuration that is newer than the one this transaction goes by."""


class Failure(StrEnum):
    BUSINESS = "business"
    TRANSIENT = "transient"
    CANCELLED = "cancelled"
    OUTCOME_UNKNOWN = "outcome unknown"
    BUG = "bug"


def classify(error: BaseException, *, committing: bool) -> Failure:
    """The class of an error, or BUG."""
    if isinstance(error, DomainError):
        return Failure.BUSINESS
    cause = _cause(error)
    if isinstance(cause, StaleConfiguration):
        return Failure.TRANSIENT
    if isinstance(cause, asyncio.CancelledError | asyncpg.QueryCanceledError):
        return Failure.CANCELLED
    if isinstance(
        cause,
        asyncpg.SerializationError
        | asyncpg.DeadlockDetectedError
        | asyncpg.LockNotAvailableError
        | asyncpg.UniqueViolationError,
    ):
        # A unique violation means that another caller was first with the same id. The next run finds its row.
        return Failure.TRANSIENT
    if isinstance(
        cause,
        OSError
        | TimeoutError
        | asyncpg.InterfaceError
        | asyncpg.InternalClientError  # asyncpg raises this when the server closed the connection between statements
        | asyncpg.PostgresConnectionError
        | asyncpg.OperatorInterventionError
        | asyncpg.InsufficientResourcesError,
    ):
        return Failure.OUTCOME_UNKNOWN if committing else Failure.TRANSIENT
    return Failure.BUG


def as_refusal(error: Exception, failure: Failure) -> Exception:
    """The refusal for a failure. A bug is not changed."""
    if failure is Failure.OUTCOME_UNKNOWN:
        return OutcomeUnknown()
    if failure is Failure.CANCELLED:
        return Overloaded()
    if failure is Failure.TRANSIENT:
        match _cause(error):
            case asyncpg.UniqueViolationError():
                # No run found a row of this request under the id, so the id belongs to another request.
                return IdReused()
            case asyncpg.LockNotAvailableError() | asyncpg.SerializationError():
                return Overloaded()
            case _:
                return Unavailable()
    return error


def _cause(error: BaseException) -> BaseException | None:
    """The error of PostgreSQL, without Tortoise's wrapper."""
    return error.__cause__ if isinstance(error, IntegrityError) else error
