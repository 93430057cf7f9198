"""Types that all configuration shares."""

from datetime import datetime

import strawberry

from domain.programme import Changed
from schema.rows import OfRows, row_type

WHY = "The reason for the change, for the record; at most 500 characters."
"""The description of `why` in the inputs of mutations that change the configuration."""


@row_type(Changed, description="A change of the programme's configuration.")
class ProgrammeChange(OfRows):
    """The author, time and reason of a change."""

    made_by: str = strawberry.field(description="The author: `staff:` and an id, or `system`.")
    made_at: datetime = strawberry.field(description="The time of the change.")
    why: str | None = strawberry.field(description="The reason that was given; null without one.")
