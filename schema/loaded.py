"""Fields that a loader gives by a key: declared, not resolved.

    author: Profile = related(members.PROFILES, by="member_id", description="The member who wrote the post.")
    reactions: list[ReactionCount] = related_list(communities.REACTIONS, on="post_id", description="The reactions.")
    reply_count: int = derived(communities.TOPICS, "reply_count", description="The number of replies.")
    balance: Points = loaded(MemberLoaders, "balance", by="id", description="The points the member can spend.")

The executor collects the keys of one level of the answer and calls each loader once. No field of an object needs a
coroutine of its own. One statement can also join rows of relations: see `schema.whole_answers`.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import Any

import strawberry

from domain.relations import Relation, everybody
from schema.context import Context, Info
from schema.executor.loads import LoadedBy
from schema.executor.viewers import FOR_EVERYBODY
from schema.loading import DataLoader


def loaded(
    loaders: type[Any],
    loader: str,
    *,
    by: str,
    description: str,
    of: Callable[[Any], Any] | None = None,
    rows: Relation[Any] | None = None,
    sql: Callable[[str], str] | None = None,
) -> Any:
    """A field with the value that `loader` of these `loaders` has for a key.

    The key is the attribute `by` of the object. An object without a key (None) has no value. `of` makes the field's
    value from the loaded one. An error of the loader is the error of the field.

    For whole answers, `rows` is the relation whose rows the loader gives by their id, or `sql` makes the SQL of the
    value from that of the key. Where the SQL is null and the field is not, only the loader knows the value.
    """
    find = attrgetter(loader)
    how = LoadedBy(lambda context: find(context.loaders(loaders)), (loaders, loader), by, of, rows=rows, sql=sql)
    return _field(how, description)


def related(relation: Relation[Any], *, by: str, on: str = "id", description: str) -> Any:
    """A field with the one row of a relation whose column `on` equals the column `by` of the object.

    Null without such a row, and for an actor who may not read the relation.
    """
    return _field(_from(relation, "row", by=by, on=on), description, _seen_by(relation))


def related_list(relation: Relation[Any], *, on: str, by: str = "id", description: str) -> Any:
    """A field with all rows of a relation whose column `on` equals the column `by` of the object, in their order."""
    return _field(_from(relation, "list", by=by, on=on), description, _seen_by(relation))


def derived(relation: Relation[Any], name: str, *, description: str) -> Any:
    """A field with a derived column of the object's own relation. All of them are loaded in one statement."""
    how = LoadedBy(
        lambda context: _related(context, relation, "derived"),
        (relation, "derived"),
        "id",
        _named(name),
        column=name,
    )
    seen_by = {} if "{viewer}" in relation.derived[name] else _seen_by(relation)
    return _field(how, description, seen_by)


def _named(name: str) -> Callable[[Any], Any]:
    """A function for the named value of a row; None for no row."""
    value = itemgetter(name)
    return lambda row: None if row is None else value(row)


def _from(relation: Relation[Any], kind: str, *, by: str, on: str) -> LoadedBy:
    return LoadedBy(
        lambda context: _related(context, relation, kind, on), (relation, kind, on), by, rows=relation, on=on
    )


def _seen_by(relation: Relation[Any]) -> dict[str, Any]:
    """The metadata of a field with rows of a relation: equal subscriptions share rows that everybody may read."""
    is_for_everybody = relation.require is everybody and "{viewer}" not in relation.only
    return FOR_EVERYBODY if is_for_everybody else {}


def _field(how: LoadedBy, description: str, seen_by: Mapping[str, Any] = MappingProxyType({})) -> Any:
    key_of, of = attrgetter(how.by), how.of

    async def load(self: Any, info: Info) -> Any:
        key = key_of(self)
        if key is None:
            return None
        value = await how.find(info.context).load(key)
        return value if of is None else of(value)

    load.__annotations__ = {"info": Info}  # the type of the field stands in its class
    return strawberry.field(resolver=load, description=description, metadata={**seen_by, LoadedBy.KEY: how})


class _Related:
    """The loaders of rows that belong to other rows, one set per operation."""

    def __init__(self, context: Context) -> None:
        self.asker = context.asker
        self.made: dict[Hashable, DataLoader[Any, Any]] = {}


def _related(context: Context, relation: Relation[Any], kind: str, on: str = "id") -> DataLoader[Any, Any]:
    """The operation's loader of rows by id, of lists of rows by a column, or of derived columns by id."""
    loaders = context.loaders(_Related)
    found = loaders.made.get((relation, kind, on))
    if found is not None:
        return found

    async def load(keys: Sequence[Any]) -> Sequence[Any]:
        asker = loaders.asker
        if kind == "list":
            return await relation.lists(asker, keys, by=on)
        if kind == "row":
            return await relation.ones(asker, keys, by=on)
        rows = await relation.derived_by_id(keys, asker=asker)
        return [rows.get(key) for key in keys]

    made = loaders.made[relation, kind, on] = DataLoader(load)
    return made
