"""Mutation fields: each one starts with empty loaders, so that it answers what it has just changed."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension

from schema.context import Info


class _FreshLoaders(FieldExtension):
    """Of several mutations in one document a later one must not read what an earlier one has loaded."""

    async def resolve_async(
        self, next_: Callable[..., Awaitable[Any]], source: Any, info: Info, **arguments: Any
    ) -> Any:
        info.context.renew()
        return await next_(source, info, **arguments)


def mutation(description: str) -> Any:
    """Declare a mutation field: `@mutation("What it does.")`."""
    return strawberry.mutation(description=description, extensions=[_FreshLoaders()])
