"""Running the very operation documents that front ends ship, as the actor a test names."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from domain.actor import ANONYMOUS, Actor
from schema.context import Context
from schema.graph import schema

OPERATIONS = Path(__file__).parent.parent / "frontend_contract" / "operations"
SECRET = b"the secret of the tests, 32 bytes or more"


@lru_cache
def document(name: str) -> str:
    """The text of `frontend_contract/operations/<name>.graphql`."""
    return (OPERATIONS / f"{name}.graphql").read_text()


class GraphRunner:
    """Runs operations. By default as the actor given to `as_`, else as nobody."""

    def __init__(self, clock: Callable[[], datetime], actor: Actor = ANONYMOUS) -> None:
        self._clock = clock
        self._actor = actor

    def as_(self, actor: Any) -> "GraphRunner":
        """A runner for this actor: an Actor, or anything with an `actor`."""
        return GraphRunner(self._clock, getattr(actor, "actor", actor))

    def context(self) -> Context:
        """A fresh operation's context."""
        return Context(actor=self._actor, secret=SECRET, clock=self._clock)

    async def __call__(self, name: str, **variables: Any) -> Any:
        """The operation's data; its only root field's value, when it has one. Fails on top-level errors."""
        result = await self.result(name, **variables)
        assert result.errors is None, result.errors
        assert result.data is not None
        return next(iter(result.data.values())) if len(result.data) == 1 else result.data

    async def codes(self, name: str, **variables: Any) -> list[str]:
        """The codes of the operation's top-level errors."""
        result = await self.result(name, **variables)
        return [(error.extensions or {}).get("code", "?") for error in result.errors or []]

    async def result(self, name: str, **variables: Any) -> Any:
        """The whole answer."""
        return await schema.execute(document(name), variable_values=variables, context_value=self.context())
