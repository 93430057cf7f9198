"""Refusals: what a caller gets when something may not or cannot be done.

DomainError
├── InvalidInput        a value that cannot be right, with the field it stands in
├── Unauthenticated     nobody is signed in, or the token is no longer good
├── Forbidden           signed in, but this is not yours to do
├── NotFound            does not exist, or is not yours to see: the two are answered alike
├── IdReused            the same id came with other content
├── CursorExpired       the place to follow from is so old that what came after it is no longer kept
├── Overloaded          too much to do at once; nothing was done, ask again
├── Unavailable         the database is out of reach; nothing was done, ask again
├── Throttled           more was asked than may be in so short a time; nothing was done
├── DeadlineExceeded    it took too long and was stopped; ask again, with the same id
├── OutcomeUnknown      the answer of the database was lost; ask again with the same id
└── every context's own refusals, in `domain/<context>/errors.py`

Each refusal is a class with a `code`, one `sentence` that a member understands, and the details the sentence needs.
Where that sentence says “you” to the member, `sentence_to_others` is what staff and systems are told instead.
Whatever else is raised is a bug: it is masked from the caller and logged with an id.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar


class DomainError(Exception):
    """The root of all refusals. `path` names the input field at fault, outermost first."""

    code: ClassVar[str]
    sentence: ClassVar[str]
    sentence_to_others: ClassVar[str | None] = None
    retryable: ClassVar[bool] = False
    http_status: ClassVar[int] = 200

    def __init__(self, *, path: tuple[str, ...] = (), said: Mapping[str, str] | None = None, **details: object) -> None:
        """`said` has the words for details that the sentence does not write as they are kept: 150 as “1.50 Stars”."""
        self.path = path
        self.details = details
        self._said = said or {}
        self.message = _said(self.sentence, {**details, **self._said})
        super().__init__(self.message)

    def message_to(self, *, is_member: bool) -> str:
        """The sentence for a member (or for somebody who may be one), or for who is told of a member."""
        if is_member or self.sentence_to_others is None:
            return self.message
        return _said(self.sentence_to_others, {**self.details, **self._said})


def _said(sentence: str, details: Mapping[str, object]) -> str:
    """The sentence with its details; whole numbers as English sentences write them, `1,204`."""
    return sentence.format(**{name: f"{value:,}" if type(value) is int else value for name, value in details.items()})


class InvalidInput(DomainError):
    """A value that cannot be right. `reason` is a whole sentence."""

    code = "BAD_USER_INPUT"
    sentence = "{reason}"

    def __init__(self, reason: str, *, path: tuple[str, ...]) -> None:
        super().__init__(path=path, reason=reason)
        self.details = {}


class Unauthenticated(DomainError):
    """Nobody is signed in, or the token is unknown, expired or revoked."""

    code = "UNAUTHENTICATED"
    sentence = "Please sign in first."


class Forbidden(DomainError):
    """The actor is known and may not do this."""

    code = "FORBIDDEN"
    sentence = "You are not allowed to do this."


class NotFound(DomainError):
    """Nothing with this id, as far as the actor may see."""

    code = "NOT_FOUND"
    sentence = "There is no such {what}."


class IdReused(DomainError):
    """The caller's id was used before for something else; nothing was changed."""

    code = "ID_REUSED"
    sentence = "This id was already used for something else; make a new id for a new request."


class CursorExpired(DomainError):
    """Events behind this cursor are no longer kept: following from it would lose them in silence."""

    code = "CURSOR_EXPIRED"
    sentence = "This place is too far back; please load afresh and follow from now on."


class Overloaded(DomainError):
    """More is waiting than can be served in time; nothing was done."""

    code = "OVERLOADED"
    sentence = "We are very busy right now; please try again in a moment."
    retryable = True
    http_status = 503


class Unavailable(DomainError):
    """The database cannot be reached; nothing was done."""

    code = "UNAVAILABLE"
    sentence = "We cannot reach our records right now; please try again in a moment."
    retryable = True
    http_status = 503


class Throttled(DomainError):
    """The caller asked more than may be in so short a time; nothing was done. `retryAfter` has the seconds to wait."""

    code = "THROTTLED"
    sentence = "You have asked a lot in a short time; please try again in {wait}."
    retryable = True
    http_status = 429


class DeadlineExceeded(DomainError):
    """The request took too long and was stopped. A change was done whole or not at all: the same id settles it."""

    code = "DEADLINE_EXCEEDED"
    sentence = "This took too long and was stopped; please send the same request again."
    retryable = True
    http_status = 504


class OutcomeUnknown(DomainError):
    """The connection broke while the transaction was being committed; the same request with the same id settles it."""

    code = "OUTCOME_UNKNOWN"
    sentence = "We could not tell whether this went through; please send the same request again."
    retryable = True
    http_status = 503


def all_refusals(root: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    """Every refusal that has a code of its own, in no particular order. Contexts must have been imported before."""
    for refusal in root.__subclasses__():
        if "code" in refusal.__dict__:
            yield refusal
        yield from all_refusals(refusal)
