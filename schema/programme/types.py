"""Types that all configuration shares."""

from datetime import datetime
from typing import Any

import strawberry

from domain.programme import VersionOnRecord

WHY = "The reason for the change, for the record; at most 500 characters."
"""The description of `why` in the inputs of mutations that change the configuration."""


@strawberry.type(description="A change of the programme's configuration.")
class ProgrammeChange:
    """The author, time and reason of a change."""

    made_by: str = strawberry.field(description="The author: `staff:` and an id, or `system`.")
    made_at: datetime = strawberry.field(description="The time of the change.")
    why: str | None = strawberry.field(description="The reason that was given; null without one.")

    @classmethod
    def of(cls, row: VersionOnRecord[Any]) -> "ProgrammeChange":
        """The change that made a version."""
        return cls(made_by=row.made_by, made_at=row.made_at, why=row.why)
