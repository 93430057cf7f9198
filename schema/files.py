"""Parts that imports and exports share."""

from enum import Enum

import strawberry


@strawberry.enum(description="The state of an import or export.")
class FileState(Enum):
    """The domain's states of imports and exports."""

    WAITING = strawberry.enum_value("waiting", description="It has not begun.")
    RUNNING = strawberry.enum_value("running", description="It has begun.")
    FINISHED = strawberry.enum_value("finished", description="It is done. Some rows of an import may be bad.")
    FAILED = strawberry.enum_value("failed", description="It was refused as a whole: see `reason`.")
