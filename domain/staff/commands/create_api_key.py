"""Making a key for an integration."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, Scope, require_staff
from domain.errors import IdReused, InvalidInput
from domain.staff.errors import ApiKeyIsRevoked
from domain.staff.keys import is_public_id, whole_key
from domain.staff.models import ApiKey
from domain.tokens import token_hash
from domain.work import command, unit_of_work


@command
async def create_api_key(
    *, actor: Actor, id: UUID, public_id: str, secret: str, name: str, scopes: Iterable[Scope], now: datetime
) -> str:
    """Make a key for an integration; answers it whole, for the only time: `laurel_live_<public id>_<secret>`.

    The same call again changes nothing. Raises IdReused when the public id has another secret, and
    ApiKeyIsRevoked for a key that was revoked: it stays so.
    """
    require_staff(actor)
    if not is_public_id(public_id):
        raise InvalidInput("The public id of a key has eight letters or digits.", path=("publicId",))
    async with unit_of_work():
        earlier = await ApiKey.get_or_none(public_id=public_id)
        if earlier and earlier.secret_hash != token_hash(secret):
            raise IdReused(path=("publicId",))
        if earlier and earlier.revoked_at:
            raise ApiKeyIsRevoked(path=("publicId",))
        if earlier is None:
            await ApiKey.create(
                id=id,
                public_id=public_id,
                secret_hash=token_hash(secret),
                name=name,
                scopes=sorted(scopes),
                created_at=now,
            )
        return whole_key(public_id, secret)
