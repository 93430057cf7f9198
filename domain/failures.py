"""Why a command failed, and what that means for whoever called it.

Every failure is one of four classes, or a bug, which is whatever is none of them:

business         a DomainError: the transaction is rolled back, nothing changed
transient        a serialisation failure, a deadlock, two callers with the same id, a connection that broke before the
                 commit was sent: nothing changed, the command runs again, at most ATTEMPTS times
cancelled        the server stopped a statement that took too long: nothing changed, and the command is not run again,
                 as it would take as long. When the caller goes away, the command ends by itself all the same, and its
                 outcome is found by asking again with the id
outcome unknown  the connection broke while committing: asking again with the same id settles it
"""

import asyncio
from enum import StrEnum

import asyncpg
from tortoise.exceptions import IntegrityError

from domain.errors import DomainError, IdReused, OutcomeUnknown, Overloaded, Unavailable


class Failure(StrEnum):
    BUSINESS = "business"
    TRANSIENT = "transient"
    CANCELLED = "cancelled"
    OUTCOME_UNKNOWN = "outcome unknown"
    BUG = "bug"


def classify(error: BaseException, *, committing: bool) -> Failure:
    """Which of the four classes an error belongs to, or BUG."""
    if isinstance(error, DomainError):
        return Failure.BUSINESS
    cause = _cause(error)
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
        | asyncpg.InternalClientError  # what asyncpg says when the server hung up between two statements
        | asyncpg.PostgresConnectionError
        | asyncpg.OperatorInterventionError
        | asyncpg.InsufficientResourcesError,
    ):
        return Failure.OUTCOME_UNKNOWN if committing else Failure.TRANSIENT
    return Failure.BUG


def as_refusal(error: Exception, failure: Failure) -> Exception:
    """The refusal that a caller gets for a failure; a bug stays as it is."""
    if failure is Failure.OUTCOME_UNKNOWN:
        return OutcomeUnknown()
    if failure is Failure.CANCELLED:
        return Overloaded()
    if failure is Failure.TRANSIENT:
        match _cause(error):
            case asyncpg.UniqueViolationError():
                # No run found a row of its own under this id: it stands for something else.
                return IdReused()
            case asyncpg.LockNotAvailableError() | asyncpg.SerializationError():
                return Overloaded()
            case _:
                return Unavailable()
    return error


def _cause(error: BaseException) -> BaseException | None:
    """What PostgreSQL said, where Tortoise wrapped it."""
    return error.__cause__ if isinstance(error, IntegrityError) else error
