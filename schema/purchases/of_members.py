"""A member's place on the loyalty ladder, which follows from their purchases."""

from enum import Enum
from operator import attrgetter

import strawberry

from schema.loaded import loaded
from schema.purchases.loaders import PurchaseLoaders


@strawberry.enum(description="A member's stage on the loyalty ladder, derived from facts. A stage is not a tier.")
class Stage(Enum):
    """The domain's stages."""

    PROSPECT = strawberry.enum_value("prospect", description="A member without a purchase.")
    NEW = strawberry.enum_value("new", description="A member with a purchase who is not a regular yet.")
    REGULAR = strawberry.enum_value("regular", description="A member who buys repeatedly.")
    ADVOCATE = strawberry.enum_value("advocate", description="A regular who brings in other members.")
    PARTNER = strawberry.enum_value("partner", description="An advocate who helps to shape the programme.")


@strawberry.type
class LadderOfMember:
    """A member on the loyalty ladder."""

    stage: Stage = loaded(
        PurchaseLoaders,
        "place",
        by="id",
        of=lambda place: Stage(place.stage.value),
        description="The member's current stage.",
    )
    is_lapsed: bool = loaded(
        PurchaseLoaders,
        "place",
        by="id",
        of=attrgetter("lapsed"),
        description="True if the member has bought before, but not within the programme's active window.",
    )
