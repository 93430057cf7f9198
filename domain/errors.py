"""Refusals: the answers to requests that are not allowed or not possible.

DomainError
├── InvalidInput        a field has an invalid value
├── Unauthenticated     the caller is not signed in, or the token has ended
├── Forbidden           the caller may not do this
├── NotFound            the object does not exist, or the caller may not see it: the answer is the same
├── IdReused            the id is on record with other content
├── CursorExpired       the facts behind the cursor are no longer kept
├── Overloaded          the server is busy; nothing was done, ask again
├── Unavailable         the database is out of reach; nothing was done, ask again
├── Throttled           the caller sent too many requests; nothing was done, ask again later
├── DeadlineExceeded    the request took too long; ask again with the same id
├── OutcomeUnknown      the answer of the database was lost; ask again with the same id
└── every context's own refusals, in `domain/<context>/errors.py`

Each refusal is a class with a `code`, a `sentence` for its reader, and the details that the sentence needs. When the
sentence says “you” to the member, staff and systems read `sentence_to_others` instead. Every other exception is a bug:
the caller does not see it, and it is logged with an id.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar


class DomainError(Exception):
    """The root of all refusals. `path` names the wrong input field, outermost first."""

    code: ClassVar[str]
    sentence: ClassVar[str]
    sentence_to_others: ClassVar[str | None] = None
    retryable: ClassVar[bool] = False
    http_status: ClassVar[int] = 200

    row: object = None
    """The refused row of a request about many rows: see domain/bulk.py."""

    def __init__(self, *, path: tuple[str, ...] = (), said: Mapping[str, str] | None = None, **details: object) -> None:
        """`said` has words for details that the sentence writes in another form: 150 as “1.50 Stars”."""
        self.path = path
        self.details = details
        self._said = said or {}
        self.message = _said(self.sentence, {**details, **self._said})
        super().__init__(self.message)

    def message_to(self, *, is_member: bool) -> str:
        """The sentence for a member or an anonymous reader, or the one for staff and systems."""
        if is_member or self.sentence_to_others is None:
            return self.message
        return _said(self.sentence_to_others, {**self.details, **self._said})


def _said(sentence: str, details: Mapping[str, object]) -> str:
    """The sentence with its details. Whole numbers are written as `1,204`."""
    return sentence.format(**{name: f"{value:,}" if type(value) is int else value for name, value in details.items()})


class InvalidInput(DomainError):
    """A field has an invalid value. `reason` is a whole sentence."""

    code = "BAD_USER_INPUT"
    sentence = "{reason}"

    def __init__(self, reason: str, *, path: tuple[str, ...]) -> None:
        super().__init__(path=path, reason=reason)
        self.details = {}


class Unauthenticated(DomainError):
    """The caller is not signed in, or the token is unknown, expired or revoked."""

    code = "UNAUTHENTICATED"
    sentence = "Please sign in first."


class Forbidden(DomainError):
    """The caller is signed in and may not do this."""

    code = "FORBIDDEN"
    sentence = "You are not allowed to do this."


class NotFound(DomainError):
    """The object does not exist, or the caller may not see it."""

    code = "NOT_FOUND"
    sentence = "There is no such {what}."


class IdReused(DomainError):
    """The id is on record with other content. Nothing was changed."""

    code = "ID_REUSED"
    sentence = "This id is already on record with other content. Use a new id for a new request."


class CursorExpired(DomainError):
    """The messages behind this cursor are no longer kept, so a subscription from here would miss some of them."""

    code = "CURSOR_EXPIRED"
    sentence = "This cursor has expired. Reload, then subscribe without `after`."


class Overloaded(DomainError):
    """Too many requests wait for the server. Nothing was done."""

    code = "OVERLOADED"
    sentence = "The server is very busy. Please try again in a moment."
    retryable = True
    http_status = 503


class Unavailable(DomainError):
    """The database cannot be reached. Nothing was done."""

    code = "UNAVAILABLE"
    sentence = "The service is not available right now. Please try again in a moment."
    retryable = True
    http_status = 503


class Throttled(DomainError):
    """The caller sent too many requests in a short time. Nothing was done. `retryAfter` is the wait in seconds."""

    code = "THROTTLED"
    sentence = "You have sent too many requests. Please try again in {wait}."
    retryable = True
    http_status = 429


class DeadlineExceeded(DomainError):
    """The request took too long and was stopped. Its change is done fully or not at all; the same id tells which."""

    code = "DEADLINE_EXCEEDED"
    sentence = "The request took too long and was stopped. Please send the same request again."
    retryable = True
    http_status = 504


class OutcomeUnknown(DomainError):
    """The connection broke during the commit. The same request with the same id tells the outcome."""

    code = "OUTCOME_UNKNOWN"
    sentence = "The outcome of this request is not known. Please send the same request again."
    retryable = True
    http_status = 503


def all_refusals(root: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    """All refusals with a code of their own, in no order. The contexts must be imported before."""
    for refusal in root.__subclasses__():
        if "code" in refusal.__dict__:
            yield refusal
        yield from all_refusals(refusal)
