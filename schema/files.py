"""Parts that imports and exports share."""

from enum import Enum

import strawberry

from schema.dialect import SortDirection, SortNulls


@strawberry.enum(description="The state of an import or export.")
class FileState(Enum):
    """The domain's states of imports and exports."""

    WAITING = strawberry.enum_value("waiting", description="It has not begun.")
    RUNNING = strawberry.enum_value("running", description="It has begun.")
    FINISHED = strawberry.enum_value("finished", description="It is done. Some rows of an import may be bad.")
    FAILED = strawberry.enum_value("failed", description="It was refused as a whole: see `reason`.")


@strawberry.enum(description="The fields that sort imports and exports.")
class FileSortFields(Enum):
    """The columns of both lists, by their names in the graph."""

    id = strawberry.enum_value("id", description="By id.")
    state = strawberry.enum_value("state", description="By state.")
    requestedBy = strawberry.enum_value("requested_by", description="By person.")
    requestedAt = strawberry.enum_value("requested_at", description="By time of the request.")
    finishedAt = strawberry.enum_value("finished_at", description="By time of the end.")


@strawberry.input(description="A sort key of a list of imports or exports.")
class FileSort:
    """One sort key."""

    field: FileSortFields = strawberry.field(description="The field to sort by.")
    direction: SortDirection = strawberry.field(description="Ascending or descending.")
    nulls: SortNulls | None = strawberry.field(description="The position of rows without a value.", default=None)
