"""Create an API key for an integration."""

from collections.abc import Iterable
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NewApiKey:
    """A new API key, `laurel_live_<public id>_<secret>`, with its scopes."""

    id: UUID
    public_id: str
    secret: str = field(repr=False)
    name: str
    scopes: Iterable[Scope]


@command(permission="staff.api_key.create")
async def create_api_key(*, actor: Actor, key: NewApiKey, now: datetime) -> str | None:
    """Create an API key; answers the whole key, which is not stored: `laurel_live_<public id>_<secret>`.

    The same request again changes nothing. It answers the key for the same secret, and None for another secret,
    because only the hash of the first secret is stored. Raises InvalidInput, IdReused, and ApiKeyIsRevoked for the id
    of a revoked key.
    """
    require_admin(actor)
    name, scopes, secret_hash = check_name(key.name), sorted(set(key.scopes)), token_hash(key.secret)
    if not is_public_id(key.public_id):
        raise InvalidInput("The public id of a key must have eight letters or digits.", path=("publicId",))
    if not scopes:
        raise InvalidInput("Give the key at least one scope.", path=("scopes",))
    async with unit_of_work() as work:
        earlier = await ApiKey.get_or_none(id=key.id)
        if earlier is None:
            await ApiKey.create(
                id=key.id, public_id=key.public_id, secret_hash=secret_hash, name=name, scopes=scopes, created_at=now
            )
            work.record(ApiKeyCreated(key.id, actor.reference))
            return whole_key(key.public_id, key.secret)
        if (earlier.name, sorted(earlier.scopes)) != (name, scopes):
            raise IdReused(path=("id",))
        if earlier.revoked_at:
            raise ApiKeyIsRevoked(path=("id",))
        is_known = (earlier.public_id, earlier.secret_hash) == (key.public_id, secret_hash)
        return whole_key(key.public_id, key.secret) if is_known else None
