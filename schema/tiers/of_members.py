"""A member's tier."""

import strawberry

from schema.loaded import loaded
from schema.tiers.loaders import TierLoaders
from schema.tiers.types import TierStanding


@strawberry.type
class TiersOfMember:
    """A member on the ladder of tiers."""

    standing: TierStanding | None = loaded(
        TierLoaders,
        "standing",
        by="id",
        description="The member's standing on the main ladder. Null in a programme without tiers.",
    )
