"""The end of an import or export that fails."""

import logging
from uuid import UUID

from domain.errors import DomainError
from domain.failures import Failure, classify

log = logging.getLogger(__name__)


def reason_of(error: Exception, *, file_id: UUID) -> str:
    """The reason for staff, for an error that every further try would meet. Another error is raised again.

    A bug is logged with the id of the import or export.
    """
    failure = classify(error, committing=False)
    if isinstance(error, DomainError) and not error.retryable:
        return error.message
    if failure is not Failure.BUG:
        raise error
    log.error("the file %s made Laurel fail", file_id, exc_info=error)
    return f"Laurel itself failed on this file. The server's log has the error, with the id {file_id}."
