"""Completing values: a resolver's value becomes the answer, by the rules of its type."""

from collections.abc import Callable, Collection
from contextlib import suppress
from inspect import CO_ITERABLE_COROUTINE
from types import FunctionType, GeneratorType
from typing import Any

from graphql import GraphQLError
from graphql.pyutils import Undefined, is_iterable

from schema.executor.positions import PENDING, Complete, Here, Site, failed, located

Finish = Callable[[Any, Here, Any], Any]


def is_awaitable(value: Any) -> bool:
    """True if a value must be awaited, by graphql-core's definition."""
    return hasattr(value, "__await__") or (
        isinstance(value, GeneratorType) and bool(value.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    )


def finisher(plain: set[type[Any]]) -> Finish:
    """A function for any value of a resolver: an awaitable becomes pending, another value is completed at once.

    It adds to `plain` the classes whose instances are neither None, awaitables nor errors. Generated code completes
    these without another check.
    """

    def finish(value: Any, here: Here, run: Any) -> Any:
        kind = value.__class__
        if kind not in plain:
            if is_awaitable(value):
                run.pending.append((value, here[3].complete, here))
                return PENDING
            if _is_plain(kind):
                plain.add(kind)
        return here[3].complete(value, here, run)

    return finish


def _is_plain(kind: type[Any]) -> bool:
    return not (
        issubclass(kind, (BaseException, GeneratorType))
        or kind is type(None)
        or kind is type(Undefined)
        or hasattr(kind, "__getattr__")
        or hasattr(kind, "__await__")
        or any(isinstance(vars(base).get("__getattribute__"), FunctionType) for base in kind.__mro__)
    )


def nullable(inner: Complete) -> Complete:
    """Completes a value that may be null."""

    def complete_nullable(value: Any, here: Here, run: Any) -> Any:
        if value is None or value is Undefined:
            return None
        if isinstance(value, Exception):
            raise value
        return inner(value, here, run)

    return complete_nullable


def non_null(inner: Complete, coordinate: str) -> Complete:
    """Completes a value that must not be null."""

    def complete_non_null(value: Any, here: Here, run: Any) -> Any:
        if value is None or value is Undefined:
            raise TypeError(f"Cannot return null for non-nullable field {coordinate}.")
        if isinstance(value, Exception):
            raise value
        return inner(value, here, run)

    return complete_non_null


def list_of(item_site: Site, *, finish: Finish, unchanged: type[Any] | None) -> Complete:
    """Completes a list. `unchanged` is the class of items that are answered unchanged, or None."""
    coordinate = item_site.coordinate

    def complete_list(value: Any, here: Here, run: Any) -> Any:
        if value.__class__ is list:
            if unchanged is not None:
                for item in value:
                    if item.__class__ is not unchanged:
                        break
                else:
                    return value.copy()
        elif hasattr(value, "__aiter__"):
            run.pending.append((_collected(value.__aiter__(), here, run), _as_it_is, here))
            return PENDING
        elif not is_iterable(value):
            raise GraphQLError(f"Expected Iterable, but did not find one for field '{coordinate}'.")
        items: list[Any] = []
        iterator = iter(value)
        try:
            for index, item in enumerate(iterator):
                place = (here, items, index, item_site)
                try:
                    items.append(finish(item, place, run))
                except Exception as error:
                    items.append(failed(error, place, run))
        except Exception:
            run.forsake(_awaitables_left_in(iterator))
            raise
        return items

    async def _collected(iterator: Any, here: Here, run: Any) -> list[Any]:
        items: list[Any] = []
        try:
            while True:
                place = (here, items, len(items), item_site)
                try:
                    item = await anext(iterator)
                except StopAsyncIteration:
                    return items
                except Exception as error:
                    raise located(error, here) from error
                try:
                    items.append(finish(item, place, run))
                except Exception as error:
                    items.append(failed(error, place, run))
        except Exception:
            if (aclose := getattr(iterator, "aclose", None)) is not None:
                await _quietly(aclose)
            raise

    return complete_list


def object_list(item_site: Site, *, select: Complete, plain: Collection[type[Any]], finish: Finish) -> Complete:
    """Completes a list of objects whose type needs no check. Most answers spend their time in this loop."""
    general = list_of(item_site, finish=finish, unchanged=None)

    def complete_objects(value: Any, here: Here, run: Any) -> Any:
        if value.__class__ is not list:
            return general(value, here, run)
        items: list[Any] = []
        append = items.append
        for index, item in enumerate(value):
            place = (here, items, index, item_site)
            try:
                append(select(item, place, run) if item.__class__ in plain else finish(item, place, run))
            except Exception as error:
                try:
                    append(failed(error, place, run))
                except Exception:
                    run.forsake(_awaitables_left_in(iter(value[index + 1 :])))
                    raise
        return items

    return complete_objects


def _as_it_is(value: Any, here: Here, run: Any) -> Any:
    return value


def _awaitables_left_in(iterator: Any) -> list[Any]:
    left: list[Any] = []
    with suppress(Exception):  # collect the remaining awaitables; the error that ended the list is raised
        left.extend(item for item in iterator if is_awaitable(item))
    return left


async def _quietly(aclose: Callable[[], Any]) -> None:
    with suppress(Exception):  # the error that ended the iteration is raised
        await aclose()
