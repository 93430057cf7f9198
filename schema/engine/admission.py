"""Admission of requests: access to the schema, cost, and deadline."""

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from graphql import GraphQLError, OperationDefinitionNode

from domain.actor import ActorKind
from domain.errors import DeadlineExceeded, DomainError, Throttled, Unauthenticated
from schema.context import Context
from schema.engine.deadlines import DeadlinePassed, Deadlines
from schema.engine.documents import Document, Rejected, rejection, too_expensive
from schema.engine.rates import Charge, LocalRates, Rates, bucket_key

Result = TypeVar("Result")


@dataclass(frozen=True, kw_only=True)
class Admission:
    """The admission rules of a process. `deadline` is in seconds, for queries and mutations."""

    rates: Rates = field(default_factory=LocalRates)
    deadline: float = 15.0
    anonymous_reads_schema: bool = True

    async def admit(
        self,
        document: Document,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
        context: Context,
        *,
        most: int,
    ) -> None:
        """Charge the cost once to the caller's bucket, and store the charge in the context. Raises Rejected."""
        if context.charge is not None:
            return
        measure = document.measure(operation)
        if measure.reads_schema and not self.anonymous_reads_schema and context.actor.kind is ActorKind.ANONYMOUS:
            raise rejection("Sign in to read the schema.", Unauthenticated.code, status=401)
        cost = measure.cost.constant or measure.cost.of(variables)
        rate = self.rates.rate
        most = min(most, rate.capacity)
        if cost > most:
            raise too_expensive(cost, most)
        key = bucket_key(context.actor, context.address)
        context.charge = charge = Charge(cost, 0.0, rate) if key is None else await self.rates.take(key, cost)
        if charge.wait:
            raise _throttled(charge)

    async def in_time(self, work: Awaitable[Result]) -> Result:
        """The result of the work. At the deadline, the work is cancelled and Rejected is raised.

        A command that has begun is shielded and finishes. The same request sent again shows its result.
        """
        try:
            return await self._deadlines.in_time(work)
        except DeadlinePassed:
            raise _refused(DeadlineExceeded()) from None

    @cached_property
    def _deadlines(self) -> Deadlines:
        return Deadlines(self.deadline)


def cost_extension(charge: Charge) -> dict[str, object]:
    """The cost in an answer's extensions."""
    return {
        "cost": {
            "requested": charge.cost,
            "available": charge.available,
            "capacity": charge.rate.capacity,
            "restoredPerSecond": charge.rate.restored_per_second,
        }
    }


def _throttled(charge: Charge) -> Rejected:
    seconds = charge.retry_after
    wait = "1 second" if seconds == 1 else f"{seconds:,} seconds"
    return _refused(Throttled(wait=wait), retryAfter=seconds, **cost_extension(charge))


def _refused(refusal: DomainError, **extensions: object) -> Rejected:
    error = GraphQLError(refusal.message, extensions={"code": refusal.code, **extensions})
    return Rejected(error, status=refusal.http_status)
