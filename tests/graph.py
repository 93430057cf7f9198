"""Running the very operation documents that front ends ship, by the engine that is served, as whom a test names."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from domain.actor import ANONYMOUS, Actor
from schema.context import Context
from schema.engine import Answer, Engine, Rejected, Request
from schema.executor import json_default
from schema.graph import schema

OPERATIONS = Path(__file__).parent.parent / "frontend_contract" / "operations"
SECRET = b"the secret of the tests, 32 bytes or more"
ENGINE = Engine(schema._schema)


@lru_cache
def document(name: str) -> str:
    """The text of `frontend_contract/operations/<name>.graphql`."""
    return (OPERATIONS / f"{name}.graphql").read_text()


@dataclass(frozen=True)
class Error:
    """A top-level error of an answer."""

    message: str
    extensions: dict[str, Any]
    path: list[str | int] | None


@dataclass(frozen=True)
class Result:
    """A whole answer; `errors` is None when there are none."""

    data: Any
    errors: list[Error] | None

    @classmethod
    def of(cls, answer: Answer) -> "Result":
        """What a client of the engine gets: the answer as JSON, read again."""
        errors = [Error(e["message"], e.get("extensions", {}), e.get("path")) for e in answer.errors or ()]
        return cls(as_json(answer.data), errors or None)

    @classmethod
    def of_rejected(cls, rejected: Rejected) -> "Result":
        """What a client gets whose request was not executed."""
        return cls.of(Answer(None, [dict(error.formatted) for error in rejected.errors]))


def as_json(data: Any) -> Any:
    """The data of an answer as a client reads it."""
    return orjson.loads(orjson.dumps(data, default=json_default))


async def execute(text: str, *, variables: Mapping[str, Any], context: Context) -> Result:
    """Run a document as it stands."""
    try:
        return Result.of(await ENGINE.execute(Request(query=text, variables=variables), context))
    except Rejected as rejected:
        return Result.of_rejected(rejected)


async def subscribe(text: str, *, variables: Mapping[str, Any], context: Context) -> AsyncIterator[Result]:
    """The events of a subscription."""
    try:
        async for answer in ENGINE.subscribe(Request(query=text, variables=variables), context):
            yield Result.of(answer)
    except Rejected as rejected:
        yield Result.of_rejected(rejected)


class GraphRunner:
    """Runs operations. By default as the actor given to `as_`, else as nobody."""

    def __init__(self, clock: Callable[[], datetime], actor: Actor = ANONYMOUS, *, by_statement: bool = True) -> None:
        self._clock = clock
        self._actor = actor
        self._by_statement = by_statement

    def as_(self, actor: Any) -> "GraphRunner":
        """A runner for this actor: an Actor, or anything with an `actor`."""
        return GraphRunner(self._clock, getattr(actor, "actor", actor), by_statement=self._by_statement)

    def by_level(self) -> "GraphRunner":
        """A runner that answers nothing by one statement, and loads everything by level."""
        return GraphRunner(self._clock, self._actor, by_statement=False)

    def context(self, *, fixed_now: bool = True) -> Context:
        """A fresh operation's context; that of a subscription has no fixed instant."""
        made = Context(actor=self._actor, secret=SECRET, clock=self._clock, fixed_now=fixed_now)
        made.by_statement = self._by_statement
        return made

    async def __call__(self, name: str, **variables: Any) -> Any:
        """The operation's data; its only root field's value, when it has one. Fails on top-level errors."""
        result = await self.result(name, **variables)
        assert result.errors is None, result.errors
        assert result.data is not None
        return next(iter(result.data.values())) if len(result.data) == 1 else result.data

    async def codes(self, name: str, **variables: Any) -> list[str]:
        """The codes of the operation's top-level errors."""
        result = await self.result(name, **variables)
        return [error.extensions.get("code", "?") for error in result.errors or []]

    async def result(self, name: str, **variables: Any) -> Result:
        """The whole answer."""
        return await execute(document(name), variables=variables, context=self.context())
