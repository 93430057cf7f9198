"""Revoke an API key."""

from datetime import datetime
from uuid import UUID

from domain.actor import Actor, require_admin
from domain.errors import NotFound
from domain.staff.facts import ApiKeyRevoked
from domain.staff.models import ApiKey
from domain.work import command, unit_of_work


@command(permission="staff.api_key.revoke")
async def revoke_api_key(*, actor: Actor, api_key_id: UUID, now: datetime) -> None:
    """Revoke an API key: it stops working at once and for ever. Raises NotFound.

    The same request again changes nothing, not even the time.
    """
    require_admin(actor)
    async with unit_of_work() as work:
        if not await ApiKey.exists(id=api_key_id):
            raise NotFound(what="API key", path=("apiKeyId",))
        if await ApiKey.filter(id=api_key_id, revoked_at=None).update(revoked_at=now):
            work.record(ApiKeyRevoked(api_key_id, actor.reference))
