"""Admin resources in the nestjs-query dialect: each is declared once, and its part of the graph follows.

The list, one row by id, the finder of `node`, the creating, changing and deleting of one row or of many, live changes,
and exports: see `AdminResource`.
"""

from collections.abc import Callable, Sequence
from typing import Any

import strawberry

from schema.admin.columns import Column
from schema.admin.exporting import list_draft, list_input
from schema.admin.live import subscriptions_of
from schema.admin.reading import queries_of
from schema.admin.resource import AdminResource, Create, Delete, Fields, Live, Update
from schema.admin.writing import mutations_of

__all__ = [
    "AdminResource",
    "Column",
    "Create",
    "Delete",
    "Live",
    "Update",
    "fields_of",
    "list_draft",
    "list_input",
    "mutations_of",
    "queries_of",
    "subscriptions_of",
]


def fields_of(resources: Sequence[AdminResource], part: Callable[[AdminResource], Fields]) -> Any:
    """A class with one part of the fields of all resources, to be a base of Query, Mutation or Subscription."""
    found = {name: field for resource in resources for name, field in part(resource).items()}
    made = type(
        f"Admin_{part.__name__}",
        (),
        {"__annotations__": {name: type_ for name, (type_, _) in found.items()}}
        | {name: field for name, (_, field) in found.items()},
    )
    return strawberry.type(made)
