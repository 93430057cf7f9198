"""Mutations of admin resources, in the nestjs-query dialect. Refusals are top-level errors.

The path of a refused field begins below `reward` or `update`, and that of an element of `rewards` at its place.
"""

from typing import Annotated, Any

import strawberry
from graphql import GraphQLError

from domain import bulk
from domain.errors import DomainError
from domain.relations import AllOf
from schema.admin.resource import AdminResource, Create, Delete, Fields, Update
from schema.context import Info
from schema.ids import global_id, inner_id
from schema.inputs import Input
from schema.mutating import mutation


@strawberry.type(description="The result of a change of many objects.")
class UpdateManyResponse:
    """The answer of `updateMany…`."""

    updated_count: int = strawberry.field(description="The number of objects that the filter found.")


@strawberry.type(description="The result of deleting many objects.")
class DeleteManyResponse:
    """The answer of `deleteMany…`."""

    deleted_count: int = strawberry.field(description="The number of objects that were deleted, withdrawn or revoked.")


def mutations_of(resource: AdminResource) -> Fields:
    """The mutation fields of a resource: those of the acts that it declares."""
    found: dict[str, tuple[Any, Any]] = {}
    if resource.create:
        found[f"createOne{resource.kind}"] = resource.type, _create_one(resource, resource.create)
        found[f"createMany{resource.many}"] = list[resource.type], _create_many(resource, resource.create)  # type: ignore[name-defined]
    if resource.update:
        found[f"updateOne{resource.kind}"] = resource.type, _update_one(resource, resource.update)
        found[f"updateMany{resource.many}"] = UpdateManyResponse, _update_many(resource, resource.update)
    if resource.delete:
        found[f"deleteOne{resource.kind}"] = resource.type, _delete_one(resource, resource.delete)
        found[f"deleteMany{resource.many}"] = DeleteManyResponse, _delete_many(resource, resource.delete)
    return found


def _create_one(resource: AdminResource, create: Create) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        given = getattr(input, resource.one_name).arguments()
        return await create.command(actor=info.context.actor, now=info.context.now, **given)

    taken = _input(
        f"CreateOne{resource.kind}Input",
        f"One {resource.singular} to create.",
        {resource.one_name: (create.fields, f"The {resource.singular}.")},
    )
    return _field(resolve, taken, create.description, argument=f"The {resource.singular}.")


def _create_many(resource: AdminResource, create: Create) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        actor, now = info.context.actor, info.context.now
        given = getattr(input, resource.list_name)
        bulk.check_number(given, path=(resource.list_name,))
        drafts = [each.arguments(path=(resource.list_name, str(place))) for place, each in enumerate(given)]
        try:
            return await bulk.create_rows(create.command, drafts, actor=actor, now=now)
        except DomainError as refusal:
            if refusal.row is not None:
                refusal.path = (resource.list_name, str(refusal.row), *refusal.path)
            raise

    taken = _input(
        f"CreateMany{resource.many}Input",
        f"Several {resource.plural} to create.",
        {resource.list_name: (list[create.fields], f"The {resource.plural}, at most {bulk.MOST_DRAFTS}.")},  # type: ignore[name-defined]
    )
    description = (
        f"Create several {resource.plural}: all of them, or none. A repeated request changes nothing. For staff."
    )
    return _field(resolve, taken, description, argument=f"The {resource.plural}.")


def _update_one(resource: AdminResource, update: Update) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        id, given = inner_id(input.id, resource.kind, path=("id",)), input.update.arguments()
        return await update.command(actor=info.context.actor, now=info.context.now, id=id, **given)

    taken = _input(
        f"UpdateOne{resource.kind}Input",
        f"One {resource.singular} to change.",
        {
            "id": (strawberry.ID, f"The {resource.singular}."),
            "update": (update.fields, "The fields to change."),
        },
    )
    return _field(resolve, taken, update.description, argument="The change.")


def _update_many(resource: AdminResource, update: Update) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        given = input.update.arguments()
        return UpdateManyResponse(updated_count=await _change_rows(resource, update, info, input.filter, **given))

    taken = _input(
        f"UpdateMany{resource.many}Input",
        f"The change of all {resource.plural} that meet a condition.",
        {
            "filter": (resource.filter, f"Conditions on the {resource.plural}. At least one is needed."),
            "update": (update.fields, "The fields to change."),
        },
    )
    return _field(
        resolve,
        taken,
        f"Change all {resource.plural} that meet a condition: all of them, or none. {_limit(resource)} For staff.",
        argument="The change.",
    )


def _delete_one(resource: AdminResource, delete: Delete) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        id = inner_id(input.id, resource.kind, path=("id",))
        return await delete.command(actor=info.context.actor, now=info.context.now, id=id)

    taken = _input(
        f"DeleteOne{resource.kind}Input",
        f"One {resource.singular} to {delete.verb}.",
        {"id": (strawberry.ID, f"The {resource.singular}.")},
    )
    return _field(resolve, taken, delete.description, argument=f"The {resource.singular}.")


def _delete_many(resource: AdminResource, delete: Delete) -> Any:
    async def resolve(info: Info, input: Any) -> Any:
        return DeleteManyResponse(deleted_count=await _change_rows(resource, delete, info, input.filter))

    taken = _input(
        f"DeleteMany{resource.many}Input",
        f"The {resource.plural} to {delete.verb}.",
        {"filter": (resource.filter, f"Conditions on the {resource.plural}. At least one is needed.")},
    )
    act = f"{delete.verb.capitalize()} all {resource.plural}"
    description = f"{act} that meet a condition: all of them, or none. {_limit(resource)} For staff."
    return _field(resolve, taken, description, argument="The condition.")


def _limit(resource: AdminResource) -> str:
    return f"The limit is {bulk.MOST_ROWS:,} {resource.plural} at once."


async def _change_rows(resource: AdminResource, act: Update | Delete, info: Info, filter: Any, **given: Any) -> int:
    """Run the command of an act on every row that meets a filter; returns the number of rows."""
    where = bulk.check_condition(resource.condition(filter, is_strict=True))
    if isinstance(act, Delete):
        where = AllOf((where, act.left))
    try:
        return await bulk.change_rows(act.command, resource.relation, where=where, asker=info.context.asker, **given)
    except DomainError as refusal:
        if refusal.row is None:
            raise
        id: Any = refusal.row
        paths = {"path": list(refusal.path)} if refusal.path else {}
        extensions = {"code": refusal.code, "id": global_id(resource.kind, id), **paths}
        raise GraphQLError(refusal.message, extensions=extensions) from refusal


def _input(name: str, description: str, fields: dict[str, tuple[Any, str]]) -> Any:
    """An input of a mutation, with the type and description of each field."""
    made = type(
        name,
        (Input,),
        {"__annotations__": {each: taken for each, (taken, _) in fields.items()}}
        | {each: strawberry.field(name=each, description=about) for each, (_, about) in fields.items()},
    )
    return strawberry.input(made, description=description)


def _field(resolve: Any, taken: Any, description: str, *, argument: str) -> Any:
    """A mutation field with one `input`, whose type stands in its class."""
    resolve.__annotations__ = {
        "info": Info,
        "input": Annotated[taken, strawberry.argument(description=argument)],
    }
    return mutation(description)(resolve)
