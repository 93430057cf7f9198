"""Staff signing in and out, and making API keys."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from domain.actor import Actor, ActorKind, Scope, require_staff
from domain.database import execute, fetch_one
from domain.errors import IdReused, InvalidInput
from domain.staff.errors import PasswordTooShort, PasswordWrong
from domain.staff.models import ApiKey, FailedSignIn, StaffMember, StaffSession
from domain.staff.passwords import NOBODY, hash_password, password_matches
from domain.texts import can_be_kept, check_line
from domain.tokens import TooManyTries, same_secret, token_hash
from domain.work import command, unit_of_work

SHORTEST_PASSWORD = 12
LONGEST_EMAIL = 254
LONGEST_ROLE = 20
ADMIN = "admin"
"""The role of whoever is given none; a unit's policy need not name it."""
SESSION_LIFETIME = timedelta(hours=12)
FREE_TRIES = 3
LONGEST_DELAY = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """The token is shown once and never again; only its hash is kept."""

    token: str
    staff_id: UUID
    name: str
    expires_at: datetime


async def add_staff_member(
    *, actor: Actor, id: UUID, email: str, name: str, password: str, now: datetime, role: str = ADMIN
) -> None:
    """Add somebody to the staff; one who is there already keeps the password and the role they have.

    What a `role` may adjust stands in each unit's policy, by its name. Raises PasswordTooShort, InvalidInput.
    """
    require_staff(actor)
    role = check_line(role, longest=LONGEST_ROLE, path=("role",))
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(path=("password",), shortest=SHORTEST_PASSWORD)
    await _keep_staff_member(
        id=id, email=email.strip().lower(), name=name, password_hash=await hash_password(password), role=role, now=now
    )


@command
async def _keep_staff_member(*, id: UUID, email: str, name: str, password_hash: str, role: str, now: datetime) -> None:
    async with unit_of_work():
        if not await StaffMember.exists(email=email):
            await StaffMember.create(
                id=id, email=email, name=name, password_hash=password_hash, role=role, created_at=now
            )


async def sign_in_staff(*, email: str, password: str, session_id: UUID, token: str, now: datetime) -> StaffSignedIn:
    """Open a staff session. Raises PasswordWrong, and TooManyTries while the address must wait.

    After FREE_TRIES wrong passwords within LONGEST_DELAY each further one doubles the wait. An unknown address costs
    the same time as a known one. A try counts as failed until it has succeeded, so that a burst of them gains nothing.
    """
    email = email.strip().lower()
    if len(email) > LONGEST_EMAIL or not can_be_kept(email):
        raise PasswordWrong
    await _count_try(email=email, now=now)
    person = await StaffMember.get_or_none(email=email, disabled_at=None)
    if not await password_matches(password, person.password_hash if person else NOBODY) or person is None:
        raise PasswordWrong
    return await _open_session(person=person, session_id=session_id, token=token, now=now)


@command
async def _count_try(*, email: str, now: datetime) -> None:
    async with unit_of_work():
        await execute("SELECT pg_advisory_xact_lock(hashtextextended('staff ' || $1, 0))", email)
        await _respect_delay(email, now=now)
        await FailedSignIn.filter(failed_at__lte=now - LONGEST_DELAY).delete()
        await FailedSignIn.create(email=email, failed_at=now)


async def _respect_delay(email: str, *, now: datetime) -> None:
    row = await fetch_one(
        "SELECT count(*) AS tries, max(failed_at) AS latest FROM failed_sign_in WHERE email = $1 AND failed_at > $2",
        email,
        now - LONGEST_DELAY,
    )
    if row is None or row["tries"] <= FREE_TRIES:
        return
    # A burst of tries that started together can be long, and 2 to the power of its length longer than any calendar.
    delay = min(LONGEST_DELAY, timedelta(seconds=2 ** min(row["tries"] - FREE_TRIES, 20)))
    left = row["latest"] + delay - now
    if left > timedelta(0):
        raise TooManyTries(seconds=ceil(left.total_seconds()))


@command
async def _open_session(*, person: StaffMember, session_id: UUID, token: str, now: datetime) -> StaffSignedIn:
    async with unit_of_work():
        await FailedSignIn.filter(email=person.email).delete()
        session = await StaffSession.create(
            id=session_id,
            staff_member_id=person.id,
            token_hash=token_hash(token),
            created_at=now,
            expires_at=now + SESSION_LIFETIME,
        )
        return StaffSignedIn(token, person.id, person.name, session.expires_at)


@command
async def sign_out_staff(*, actor: Actor, now: datetime) -> None:
    """Close the staff session that asks; its token is worthless from this moment on."""
    require_staff(actor)
    async with unit_of_work():
        await StaffSession.filter(id=actor.session_id, revoked_at=None).update(revoked_at=now)


async def staff_of_token(token: str, *, now: datetime) -> Actor | None:
    """The staff member whose open session this token is, or None."""
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


@command
async def create_api_key(
    *, actor: Actor, id: UUID, public_id: str, secret: str, name: str, scopes: Iterable[Scope], now: datetime
) -> str:
    """Make a key for an integration; answers it whole, for the only time: `laurel_live_<public id>_<secret>`.

    The same call again changes nothing. Raises IdReused when the public id has another secret.
    """
    require_staff(actor)
    if not _is_public_id(public_id):
        raise InvalidInput("The public id of a key has eight letters or digits.", path=("publicId",))
    async with unit_of_work():
        earlier = await ApiKey.get_or_none(public_id=public_id)
        if earlier and earlier.secret_hash != token_hash(secret):
            raise IdReused(path=("publicId",))
        if earlier is None:
            await ApiKey.create(
                id=id,
                public_id=public_id,
                secret_hash=token_hash(secret),
                name=name,
                scopes=sorted(scopes),
                created_at=now,
            )
        return f"laurel_live_{public_id}_{secret}"


def _is_public_id(text: str) -> bool:
    return len(text) == 8 and text.isascii() and text.isalnum()


async def integration_of_key(key: str) -> Actor | None:
    """The integration whose live key this is, or None."""
    prefix, _, secret = key.removeprefix("laurel_live_").partition("_")
    if not _is_public_id(prefix):
        return None
    row = await ApiKey.get_or_none(public_id=prefix, revoked_at=None)
    if row is None or not same_secret(row.secret_hash, token_hash(secret)):
        return None
    return Actor(
        kind=ActorKind.INTEGRATION,
        id=row.id,
        scopes=frozenset(Scope(scope) for scope in row.scopes if scope in list(Scope)),
    )
