"""Fields that a loader gives by a key: declared, not resolved.

    author: Profile = loaded(MemberLoaders, "profile", by="member_id", description="The member who wrote the post.")

The executor collects the keys of one level of the answer and calls each loader once. No field of an object needs a
coroutine of its own.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import strawberry

from schema.context import Info
from schema.executor.audience import FOR_EVERYBODY
from schema.executor.loads import LoadedBy


def loaded(
    loaders: type[Any],
    loader: str,
    *,
    by: str,
    description: str,
    of: Callable[[Any], Any] | None = None,
    for_everybody: bool = False,
) -> Any:
    """A field with the value that `loader` of these `loaders` has for a key.

    The key is the attribute `by` of the object, such as `row.id`; an object without a key (None) has no value. `of`
    makes the field's value from the loaded one. An error of the loader is the error of the field.

    With `for_everybody`, the value is the same for every viewer, so that equal subscriptions can share it.
    """
    key_of = attrgetter(by)

    async def load(self: Any, info: Info) -> Any:
        key = key_of(self)
        if key is None:
            return None
        value = await getattr(info.context.loaders(loaders), loader).load(key)
        return value if of is None else of(value)

    load.__annotations__ = {"info": Info}  # the type of the field stands in its class
    how = LoadedBy(loaders, loader, by, of)
    audience = FOR_EVERYBODY if for_everybody else {}
    return strawberry.field(resolver=load, description=description, metadata=audience | {LoadedBy.KEY: how})
