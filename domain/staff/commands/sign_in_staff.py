"""Sign in with a password."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from domain.database import execute, fetch_one
from domain.staff.errors import PasswordWrong
from domain.staff.invitations import NO_PASSWORD
from domain.staff.models import FailedSignIn, StaffMember, StaffSession
from domain.staff.passwords import password_matches
from domain.texts import can_be_kept
from domain.tokens import TooManyTries, token_hash
from domain.work import command, unit_of_work

LONGEST_EMAIL = 254
SESSION_LIFETIME = timedelta(hours=12)
FREE_TRIES = 3
LONGEST_DELAY = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """A new session. The token is shown once; only its hash is stored."""

    token: str
    staff_id: UUID
    name: str
    expires_at: datetime


async def sign_in_staff(*, email: str, password: str, session_id: UUID, token: str, now: datetime) -> StaffSignedIn:
    """Open a staff session. Raises PasswordWrong, and TooManyTries while the address must wait.

    After FREE_TRIES wrong passwords within LONGEST_DELAY every further one doubles the wait. Known and unknown
    addresses take the same time. A try counts as failed until it succeeds, so many tries at once gain nothing.
    """
    email = email.strip().lower()
    if len(email) > LONGEST_EMAIL or not can_be_kept(email):
        raise PasswordWrong
    await _count_try(email=email, now=now)
    # An invited staff member without a password counts as an unknown address.
    person = await StaffMember.filter(email=email, disabled_at=None).exclude(password_hash=NO_PASSWORD).first()
    if not await password_matches(password, person.password_hash if person else None) or person is None:
        raise PasswordWrong
    return await open_staff_session(person=person, session_id=session_id, token=token, now=now)


@command(permission="staff.sign_in.record")
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
    # Many tries can start together, and 2 to the power of their number would overflow a timedelta.
    delay = min(LONGEST_DELAY, timedelta(seconds=2 ** min(row["tries"] - FREE_TRIES, 20)))
    left = row["latest"] + delay - now
    if left > timedelta(0):
        raise TooManyTries(seconds=ceil(left.total_seconds()))


@command(permission="staff.session.open")
async def open_staff_session(*, person: StaffMember, session_id: UUID, token: str, now: datetime) -> StaffSignedIn:
    """Open a session after the password was verified. Raises PasswordWrong if it has changed since."""
    async with unit_of_work():
        # The staff member may have been locked out, or given a new password, while the password was verified.
        terms = {"password_hash": person.password_hash, "disabled_at": None}
        if not await StaffMember.filter(id=person.id, **terms).select_for_update().exists():
            raise PasswordWrong
        await FailedSignIn.filter(email=person.email).delete()
        session = await StaffSession.create(
            id=session_id,
            staff_member_id=person.id,
            token_hash=token_hash(token),
            created_at=now,
            expires_at=now + SESSION_LIFETIME,
        )
        return StaffSignedIn(token, person.id, person.name, session.expires_at)
