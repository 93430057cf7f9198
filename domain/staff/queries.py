"""Queries of staff and API keys, and the actor to whom a token or a key belongs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, TypeVar
from uuid import UUID

import orjson

from domain.actor import Actor, ActorKind, Scope, require_staff
from domain.database import Row, fetch, fetch_one
from domain.errors import NotFound
from domain.relations import Asker, Relation, columns_of
from domain.staff.keys import is_public_id, parts_of
from domain.staff.rules import parse_email
from domain.texts import can_be_kept
from domain.tokens import same_secret, token_hash

Found = TypeVar("Found")


def _scopes(written: str) -> tuple[Scope, ...]:
    """The scopes of a key, sorted. Scopes that this release does not know are left out."""
    return tuple(Scope(scope) for scope in sorted(orjson.loads(written)) if scope in list(Scope))


class StaffRow(Row):
    """A staff member. `disabled_at` is None unless they are locked out; `is_invited`: they have no password yet."""

    id: UUID
    email: str
    name: str
    role: str
    is_invited: bool
    created_at: datetime
    disabled_at: datetime | None


class ApiKeyRow(Row):
    """An API key without its secret. `revoked_at` is None while the key works."""

    id: UUID
    public_id: str
    name: str
    scopes: Annotated[tuple[Scope, ...], _scopes]
    created_at: datetime
    revoked_at: datetime | None


async def roles_of_staff() -> Sequence[str]:
    """The roles of all staff, including those who are locked out, in alphabetical order."""
    return [row["role"] for row in await fetch("SELECT DISTINCT role FROM staff_member ORDER BY role")]


async def staff_of_token(token: str, *, now: datetime) -> Actor | None:
    """The staff member to whom the token of an open session belongs, or None."""
    row = await fetch_one(
        """
        SELECT s.id, s.staff_member_id, m.role FROM staff_session s JOIN staff_member m ON m.id = s.staff_member_id
         WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND m.disabled_at IS NULL
        """,
        token_hash(token),
        now,
    )
    if row is None:
        return None
    return Actor(kind=ActorKind.STAFF, id=row["staff_member_id"], session_id=row["id"], role=row["role"])


async def integration_of_key(key: str) -> Actor | None:
    """The integration to which the API key belongs; None for an unknown or revoked key."""
    public_id, secret = parts_of(key)
    if not is_public_id(public_id):
        return None
    row = await fetch_one(
        "SELECT id, secret_hash, scopes FROM api_key WHERE public_id = $1 AND revoked_at IS NULL", public_id
    )
    if row is None or not same_secret(row["secret_hash"], token_hash(secret)):
        return None
    return Actor(kind=ActorKind.INTEGRATION, id=row["id"], scopes=frozenset(_scopes(row["scopes"])))


STAFF_MEMBERS = Relation(
    row=StaffRow,
    source="staff_member",
    columns=columns_of(StaffRow, is_invited="password_hash = ''"),
    order=("created_at", "id"),
    descending=True,
)
"""The list of staff."""

API_KEYS = Relation(
    row=ApiKeyRow, source="api_key", columns=columns_of(ApiKeyRow), order=("created_at", "id"), descending=True
)
"""The list of API keys, with the revoked ones."""


async def find_staff_member(id: UUID, *, actor: Actor) -> StaffRow:
    """One staff member. Raises NotFound."""
    return _found((await STAFF_MEMBERS.by_id([id], asker=Asker(actor))).get(id), what="staff member")


async def find_staff_member_by_email(email: str, *, actor: Actor) -> StaffRow:
    """The staff member with this e-mail address. For staff. Raises NotFound, InvalidInput."""
    require_staff(actor)
    rows = await STAFF_MEMBERS.rows_where("email = $1", parse_email(email))
    return _found(rows[0] if rows else None, what="staff member")


async def find_api_key(id: UUID, *, actor: Actor) -> ApiKeyRow:
    """One API key. Raises NotFound."""
    return _found((await API_KEYS.by_id([id], asker=Asker(actor))).get(id), what="API key")


async def live_api_keys_called(name: str, *, actor: Actor) -> Sequence[ApiKeyRow]:
    """The live API keys with this name or public id, oldest first. For staff."""
    require_staff(actor)
    if not can_be_kept(name):
        return []
    called = "revoked_at IS NULL AND (name = $1 OR public_id = $1)"
    return await API_KEYS.rows_where(called, name.strip(), then="ORDER BY created_at, id")


def _found(row: Found | None, *, what: str) -> Found:
    if row is None:
        raise NotFound(what=what)
    return row
