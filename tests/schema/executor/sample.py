"""A small Strawberry schema with everything in it that the executor must get right."""

import asyncio
from collections.abc import AsyncIterator
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import strawberry
from strawberry.dataloader import DataLoader
from strawberry.extensions import FieldExtension
from strawberry.permission import BasePermission

from domain.errors import InvalidInput
from schema.errors import RefusalHandler, UserError

seen: ContextVar[str] = ContextVar("seen", default="nothing")


class Never(BasePermission):
    """Refuses everybody."""

    message = "Never."

    async def has_permission(self, source: Any, info: strawberry.Info, **kwargs: Any) -> bool:
        await asyncio.sleep(0)
        return False


class NeverSync(BasePermission):
    """Refuses everybody at once."""

    message = "Never, at once."

    def has_permission(self, source: Any, info: strawberry.Info, **kwargs: Any) -> bool:
        return False


class Loud(FieldExtension):
    """Changes what a resolver says."""

    def resolve(self, next_: Any, source: Any, info: strawberry.Info, **kwargs: Any) -> Any:
        return next_(source, info, **kwargs).upper() + "!"


@strawberry.enum
class Colour(Enum):
    """Two colours."""

    RED = "r"
    BLUE = strawberry.enum_value("b", name="AZURE")


@strawberry.input
class Wish:
    """What is wished for."""

    name: str
    times: int = 1
    colours: list[Colour] = strawberry.field(default_factory=list)


@strawberry.interface
class Thing:
    """Anything with an id."""

    id: strawberry.ID


@strawberry.type
class Mug(Thing):
    """A mug."""

    colour: Colour = Colour.RED
    bought_at: datetime = datetime(2026, 11, 20, tzinfo=UTC)

    @strawberry.field
    async def owner(self, info: strawberry.Info) -> str | None:
        return await info.context["owners"].load(self.id)  # type: ignore[no-any-return]


@strawberry.type
class Chair(Thing):
    """A chair."""

    legs: int


@strawberry.type
class Query:
    """Everything to be asked."""

    @strawberry.field(permission_classes=[Never])
    async def secret(self) -> str | None:
        raise AssertionError("a refused resolver ran")

    @strawberry.field(permission_classes=[NeverSync])
    def secret_now(self) -> str | None:
        raise AssertionError("a refused resolver ran")

    @strawberry.field(extensions=[Loud()])
    def greet(self, name: str = "you") -> str:
        return f"hello {name}"

    @strawberry.field
    def told(self, info: strawberry.Info, wish: Wish | None = None) -> str:
        where = ".".join(map(str, info.path.as_list()))
        asked = [selection.name for selection in info.selected_fields]
        return (
            f"{info.field_name} {info.python_name} {where} {asked} {info.variable_values} {wish} {info.context is None}"
        )

    @strawberry.field
    async def things(self) -> list[Thing]:
        return [Mug(id=strawberry.ID("1")), Chair(id=strawberry.ID("2"), legs=3), Mug(id=strawberry.ID("3"))]

    @strawberry.field
    def either(self, mug: bool) -> Mug | Chair:
        return Mug(id=strawberry.ID("1"), colour=Colour.BLUE) if mug else Chair(id=strawberry.ID("2"), legs=4)

    @strawberry.field
    def wrong(self) -> Chair:
        return Mug(id=strawberry.ID("1"))  # type: ignore[return-value]

    @strawberry.field
    async def kept(self, value: str) -> str:
        before = seen.get()
        seen.set(value)
        await asyncio.sleep(0)
        return f"{before} {seen.get()}"

    @strawberry.field
    async def patient(self, seconds: float = 5) -> str:
        async with asyncio.timeout(seconds):
            await asyncio.sleep(0.02)
        task = asyncio.current_task()
        assert task is not None
        return f"{task.cancelling()}"

    @strawberry.field
    async def group(self) -> int:
        async def one() -> int:
            await asyncio.sleep(0)
            return 1

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one()) for _ in range(3)]
        return sum(task.result() for task in tasks)


@strawberry.type
class Mutation:
    """Everything to be changed."""

    @strawberry.mutation
    async def buy(self, wish: Wish) -> Mug | UserError:
        await asyncio.sleep(0)
        if wish.times > 3:
            raise InvalidInput("Too many.", path=("wish", "times"))
        return Mug(id=strawberry.ID(wish.name))

    @strawberry.mutation
    async def note(self, info: strawberry.Info, text: str) -> str:
        info.context["log"].append(f"begin {text}")
        await asyncio.sleep(0)
        info.context["log"].append(f"end {text}")
        return text


@strawberry.type
class Subscription:
    """Everything to be followed."""

    @strawberry.subscription
    async def mugs(self, count: int) -> AsyncIterator[Mug]:
        for index in range(count):
            yield Mug(id=strawberry.ID(str(index)))


schema = strawberry.Schema(Query, Mutation, Subscription, types=[Mug, Chair], exception_handlers=[RefusalHandler()])


def context(batches: list[list[Any]] | None = None) -> dict[str, Any]:
    """Loaders of one operation, and a log."""

    async def load(keys: list[str]) -> list[str]:
        if batches is not None:
            batches.append(keys)
        await asyncio.sleep(0)
        return [f"owner of {key}" for key in keys]

    return {"owners": DataLoader(load), "log": []}
