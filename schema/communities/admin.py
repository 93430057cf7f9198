"""Communities as an admin resource."""

from uuid import UUID

import strawberry

from domain import communities
from schema.admin import AdminResource, Column, Create, Live
from schema.communities.types import Community
from schema.dialect import DateFieldComparison, StringFieldComparison
from schema.inputs import Input


@strawberry.input(description="A community to open.")
class NewCommunity(Input):
    """The fields of a new community."""

    id: UUID = strawberry.field(description="Made by the caller (UUIDv7). A repeated request creates one community.")
    name: str = strawberry.field(description="The name, from 1 to 120 characters.")
    description: str = strawberry.field(description="The subject of the community.", default="")


COMMUNITIES = AdminResource(
    Community,
    singular="community",
    plural="communities",
    columns=[
        Column("name", "By name.", StringFieldComparison),
        Column("created_at", "By the time of the opening.", DateFieldComparison),
    ],
    create=Create(NewCommunity, communities.create_community, description="Open a community. For staff."),
    live=Live("community_id", created=[communities.CommunityCreated]),
)
