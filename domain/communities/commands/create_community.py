"""Create a community."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_staff
from domain.communities.facts import CommunityCreated
from domain.communities.models import Community
from domain.communities.queries import CommunityRow, find_community
from domain.communities.rules import LONGEST_DESCRIPTION, LONGEST_NAME
from domain.replays import find_repeat, request_hash
from domain.texts import check_line, check_text
from domain.work import command, unit_of_work


@command(permission="communities.community.create")
async def create_community(*, actor: Actor, id: UUID, name: str, description: str, now: datetime) -> CommunityRow:
    """Create a community. The same request again changes nothing. Raises InvalidInput, IdReused."""
    require_staff(actor)
    name = check_line(name, longest=LONGEST_NAME, path=("name",))
    description = check_text(description, longest=LONGEST_DESCRIPTION, path=("description",))
    content = {"name": name, "description": description}
    async with unit_of_work() as work:
        if await find_repeat(Community, id=id, actor=actor, **content):
            return await find_community(id)
        await Community.create(
            id=id,
            name=name,
            description=description,
            created_at=now,
            request_hash=request_hash(actor=actor, **content),
        )
        work.record(CommunityCreated(id))
        return await find_community(id)
