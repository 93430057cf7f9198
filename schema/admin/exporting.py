"""Exports of admin lists: the input that names a list, its filter and its sorting."""

from collections.abc import Sequence
from typing import Any

import strawberry

from domain import exports
from schema.admin.columns import orders_of
from schema.admin.resource import AdminResource


def list_input(resources: Sequence[AdminResource]) -> Any:
    """The input `ListToExport`: exactly one of the lists."""
    types: dict[str, Any] = {resource.list_name: _rows_input(resource) | None for resource in resources}
    fields = {
        name: strawberry.field(name=name, description=f"The list `{name}`.", default=strawberry.UNSET) for name in types
    }
    made = type("ListToExport", (), {"__annotations__": types, **fields})
    return strawberry.input(made, one_of=True, description="The list to export: exactly one of these.")


def _rows_input(resource: AdminResource) -> Any:
    """The input with the filter and the sorting of one list."""
    types = {"filter": resource.filter | None, "sorting": list[resource.sort] | None}  # type: ignore[name-defined]
    fields = {
        "filter": strawberry.field(description=f"Conditions on the {resource.plural}.", default=None),
        "sorting": strawberry.field(description="The order of the rows; the first entry decides first.", default=None),
    }
    made = type(f"{resource.many}ToExport", (), {"__annotations__": types, **fields})
    return strawberry.input(made, description=f"The {resource.plural} to export. By default, all of them.")


def list_draft(given: Any, resources: Sequence[AdminResource]) -> exports.ListDraft:
    """The list that an input `ListToExport` names. Raises InvalidInput."""
    resource = next(each for each in resources if getattr(given, each.list_name) is not strawberry.UNSET)
    rows = getattr(given, resource.list_name)
    where = resource.condition(rows.filter, path=("list", resource.list_name, "filter"))
    return exports.ListDraft(name=resource.list_name, where=where, order=orders_of(rows.sorting))
