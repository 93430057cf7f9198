"""Jobs that follow from a fact: they carry the fact, which carries ids."""

from uuid import UUID

import orjson

from domain.facts import Fact, Unreadable, fact_named
from domain.queue.jobs import Job, Kind, Payload


class UnreadableFact(LookupError):
    """A job carries a fact that this release cannot read, such as one that a newer release wrote."""


def job_about(fact: Fact | Unreadable, kind: Kind) -> Job:
    """The job of this kind that follows from a fact."""
    return Job(kind, fact.name, {"fact": fact.name, "key": str(fact.key), "fields": orjson.loads(fact.payload())})


def fact_in(payload: Payload) -> Fact:
    """The fact that a job carries. Raises UnreadableFact: the job is tried again, perhaps by a newer release."""
    fact = fact_named(payload["fact"], orjson.dumps(payload["fields"]).decode(), key=UUID(payload["key"]))
    if isinstance(fact, Unreadable):
        raise UnreadableFact(f"this release cannot read the fact {fact.name}")
    return fact
