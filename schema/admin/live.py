"""Subscriptions of admin resources, as Refine's live provider asks for them. They follow the declared facts."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Annotated, Any

import strawberry

from domain.actor import require_staff
from domain.facts import Fact
from domain.feed import feed
from domain.relations import AllOf, Compare
from schema.admin.resource import AdminResource, Fields
from schema.context import Info


def subscriptions_of(resource: AdminResource) -> Fields:
    """The subscription fields of a resource: one for each act whose facts it declares."""
    live = resource.live
    if live is None:
        return {}
    kind, plural = resource.kind, resource.plural
    acts = {
        f"created{kind}": (f"Create{kind}", live.created, f"New {plural}, as they are created."),
        f"updatedOne{kind}": (f"UpdateOne{kind}", live.updated, f"Changed {plural}, as they are changed."),
        f"deletedOne{kind}": (f"DeleteOne{kind}", live.deleted, f"Deleted or withdrawn {plural}, as it happens."),
    }
    return {
        name: (AsyncGenerator[resource.type, None], _follow(resource, facts, act, f"{description} For staff."))  # type: ignore[name-defined]
        for name, (act, facts, description) in acts.items()
        if facts
    }


def _follow(resource: AdminResource, facts: Sequence[type[Fact]], act: str, description: str) -> Any:
    """A subscription to the rows of these facts, as they are now, as far as they meet the filter."""
    relation, live = resource.relation, resource.live
    assert live is not None

    async def follow(info: Info, input: Any = None) -> AsyncGenerator[Any, None]:
        context = info.context
        require_staff(context.actor)
        relation.require(context.actor)
        where = resource.condition(input and input.filter, path=("input", "filter"))
        relation.check(where)
        async with aclosing(feed.follow(None, *facts)) as entries:
            async for entry in entries:
                context.renew()
                row = Compare("id", "eq", getattr(entry.fact, live.id))
                for found in await relation.page(context.asker, where=AllOf((row, where)), first=1):
                    yield found

    made = type(
        f"{act}SubscriptionFilterInput",
        (),
        {
            "__annotations__": {"filter": resource.filter | None},
            "filter": strawberry.field(description=f"Conditions on the {resource.plural}.", default=None),
        },
    )
    taken = strawberry.input(made, description=f"The {resource.plural} to follow.") | None
    argument = strawberry.argument(description=f"The {resource.plural} to follow. By default, all of them.")
    follow.__annotations__ = {
        "info": Info,
        "input": Annotated[taken, argument],
        "return": AsyncGenerator[resource.type, None],  # type: ignore[name-defined]
    }
    return strawberry.subscription(resolver=follow, description=description)
