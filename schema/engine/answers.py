"""Answers of executed operations, and their JSON text."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graphql import ExecutionResult

from schema.engine.admission import cost_extension
from schema.engine.documents import Rejected
from schema.engine.encoding import encoded
from schema.engine.rates import Charge
from schema.errors import coded


@dataclass(frozen=True)
class Answer:
    """The answer of an executed operation. Equal subscriptions share it, so nobody changes it."""

    data: dict[str, Any] | None
    errors: list[dict[str, Any]] | None
    extensions: dict[str, Any] | None = None

    def body(self) -> dict[str, Any]:
        """The GraphQL response."""
        body: dict[str, Any] = {"data": self.data} if not self.errors else {"errors": self.errors, "data": self.data}
        if self.extensions:
            body["extensions"] = self.extensions
        return body

    @cached_property
    def text(self) -> str:
        """The GraphQL response as JSON text, encoded once."""
        return encoded(self.body())

    def with_cost(self, charge: Charge | None) -> "Answer":
        """The same with the cost of the operation."""
        return Answer(self.data, self.errors, cost_extension(charge)) if charge else self

    def with_plans(self, plans: list[dict[str, Any]] | None) -> "Answer":
        """The same with the plans of the statements that answered root fields, if somebody asked for them."""
        if plans is None:
            return self
        return Answer(self.data, self.errors, {**(self.extensions or {}), "explain": plans})


def answer_of(result: ExecutionResult) -> Answer:
    """The answer of a result. Raises Rejected if nothing ran."""
    errors = [coded(error) for error in result.errors or ()]
    if result.data is None and errors and all(error.path is None for error in errors):
        raise Rejected(*errors)
    return Answer(result.data, [dict(error.formatted) for error in errors] or None)
