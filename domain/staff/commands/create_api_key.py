"""Create an API key for an integration."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, Scope, require_admin
from domain.errors import IdReused, InvalidInput
from domain.staff.errors import ApiKeyIsRevoked
from domain.staff.facts import ApiKeyCreated
from domain.staff.keys import is_public_id, whole_key
from domain.staff.models import ApiKey
from domain.staff.rules import check_name
from domain.tokens import token_hash
from domain.work import command, unit_of_work


@command
async def create_api_key(
    *, actor: Actor, id: UUID, public_id: str, secret: str, name: str, scopes: Iterable[Scope], now: datetime
) -> str | None:
    """Create an API key; answers the whole key, which is not stored: `laurel_live_<public id>_<secret>`.

    The same request again changes nothing. It answers the key for the same secret, and None for another secret,
    because only the hash of the first secret is stored. Raises InvalidInput, IdReused, and ApiKeyIsRevoked for the id
    of a revoked key.
    """
    require_admin(actor)
    name, wanted = check_name(name), sorted(set(scopes))
    if not is_public_id(public_id):
        raise InvalidInput("The public id of a key must have eight letters or digits.", path=("publicId",))
    if not wanted:
        raise InvalidInput("Give the key at least one scope.", path=("scopes",))
    async with unit_of_work() as work:
        earlier = await ApiKey.get_or_none(id=id)
        if earlier is None:
            await ApiKey.create(
                id=id, public_id=public_id, secret_hash=token_hash(secret), name=name, scopes=wanted, created_at=now
            )
            work.record(ApiKeyCreated(id, actor.reference))
            return whole_key(public_id, secret)
        if (earlier.name, sorted(earlier.scopes)) != (name, wanted):
            raise IdReused(path=("id",))
        if earlier.revoked_at:
            raise ApiKeyIsRevoked(path=("id",))
        is_known = (earlier.public_id, earlier.secret_hash) == (public_id, token_hash(secret))
        return whole_key(public_id, secret) if is_known else None
