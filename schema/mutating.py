"""Mutation fields. Each one starts with empty loaders, so its answer shows its own changes."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension

from schema.context import Info


class _FreshLoaders(FieldExtension):
    """Empties the loaders before each mutation: a later mutation must not read rows loaded by an earlier one."""

    async def resolve_async(
        self, next_: Callable[..., Awaitable[Any]], source: Any, info: Info, **arguments: Any
    ) -> Any:
        info.context.renew()
        return await next_(source, info, **arguments)


def mutation(description: str) -> Any:
    """Declare a mutation field: `@mutation("Redeem a reward.")`."""
    return strawberry.mutation(description=description, extensions=[_FreshLoaders()])
