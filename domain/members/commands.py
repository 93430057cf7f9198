"""Joining, signing in and signing out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from domain.actor import Actor, ActorKind, require_member, require_staff
from domain.database import execute, fetch, fetch_one
from domain.languages import check_language
from domain.members.channels import require_deliverable
from domain.members.errors import CodeWrong
from domain.members.facts import MemberJoined, SignInCodeRequested
from domain.members.models import MemberSession, SignInCode
from domain.members.rules import Address, Channel, card_number_from, parse_address
from domain.replays import content_hash
from domain.tokens import TooManyTries, same_secret, six_digits, token_hash
from domain.work import Work, command, unit_of_work

CODE_LIFETIME = timedelta(minutes=10)
TRIES_PER_CODE = 5
CODES_PER_HOUR = 5
"""Codes for one address within an hour; with TRIES_PER_CODE this bounds guessing to 25 of 1,000,000 an hour."""
SESSION_LIFETIME = timedelta(days=30)


@command
async def request_sign_in_code(*, address: str, id: UUID, now: datetime, language: str | None = None) -> None:
    """Send a sign-in code to an e-mail address or phone number; a new address becomes a prospect.

    `language` is a BCP 47 tag. It becomes the member's when the code is used: anybody can ask for a code.

    What happens and what is answered are the same for known and unknown addresses. Raises AddressInvalid,
    CodesGoByMail for a phone number that no code can reach, InvalidInput for what is no language, and TooManyTries when
    the address has had its codes for this hour.
    """
    to = parse_address(address)
    require_deliverable(to)
    if language is not None:
        check_language(language, path=("language",))
    async with unit_of_work() as work:
        await _lock_address(to)
        member_id = await _member_with(to, member_id=id, work=work, now=now)
        await _limit_codes(to, now=now)
        await SignInCode.create(
            id=id,
            member_id=member_id,
            address=to.value,
            language=language,
            requested_at=now,
            expires_at=now + CODE_LIFETIME,
        )
        work.record(SignInCodeRequested(code_id=id, member_id=member_id))


async def _lock_address(to: Address) -> None:
    """Two requests for one address follow each other, so that the address joins once and its limit is exact."""
    await execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", to.value)


async def _member_with(to: Address, *, member_id: UUID, work: Work, now: datetime) -> UUID:
    found = await fetch_one(f"SELECT member_id FROM person WHERE {to.channel} = $1", to.value)
    if found:
        return UUID(str(found["member_id"]))
    card_number = card_number_from(int.from_bytes(content_hash(card_of=member_id)[:8]))
    await _add_members([member_id], [card_number], joined_at=[now], work=work)
    await execute(f"UPDATE person SET {to.channel} = $2 WHERE member_id = $1", member_id, to.value)
    return member_id


async def _limit_codes(to: Address, *, now: datetime) -> None:
    recent = await fetch(
        "SELECT requested_at FROM sign_in_code WHERE address = $1 AND requested_at > $2 ORDER BY requested_at",
        to.value,
        now - timedelta(hours=1),
    )
    if len(recent) >= CODES_PER_HOUR:
        wait = recent[-CODES_PER_HOUR]["requested_at"] + timedelta(hours=1) - now
        raise TooManyTries(seconds=ceil(wait.total_seconds()))


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The token is shown once and never again; only its hash is kept."""

    token: str
    member_id: UUID
    session_id: UUID
    expires_at: datetime

    @property
    def actor(self) -> Actor:
        """The member, signed in."""
        return Actor(kind=ActorKind.MEMBER, id=self.member_id, session_id=self.session_id)


async def sign_in(*, address: str, code: str, session_id: UUID, token: str, secret: bytes, now: datetime) -> SignedIn:
    """Open a session with the newest code that was sent to the address. Raises CodeWrong, whatever is wrong with it.

    `token` becomes the session's; `secret` is the server's. A wrong try is counted before it is refused: counting is
    a transaction of its own, because the refusal must not undo it.
    """
    to = parse_address(address)
    signed_in = await _try_code(to=to, code=code.strip(), session_id=session_id, token=token, secret=secret, now=now)
    if signed_in is None:
        raise CodeWrong(path=("code",))
    return signed_in


@command
async def _try_code(
    *, to: Address, code: str, session_id: UUID, token: str, secret: bytes, now: datetime
) -> SignedIn | None:
    """Use the code and open the session, both or neither; or count the wrong try and answer None."""
    async with unit_of_work():
        # Only the newest counts: once it is used, those before it are worthless too.
        latest = await SignInCode.filter(address=to.value).order_by("-requested_at", "-id").select_for_update().first()
        if latest is None or latest.used_at or latest.expires_at <= now or latest.wrong_tries >= TRIES_PER_CODE:
            return None
        if not same_secret(six_digits(secret, latest.id), code):
            latest.wrong_tries += 1
            await latest.save(update_fields=["wrong_tries"])
            return None
        latest.used_at = now
        await latest.save(update_fields=["used_at"])
        member_id: UUID = latest.member_id  # type: ignore[attr-defined]
        if latest.language is not None:
            await execute("UPDATE person SET language = $2 WHERE member_id = $1", member_id, latest.language)
        return await _open_session(member_id=member_id, session_id=session_id, token=token, now=now)


async def _open_session(*, member_id: UUID, session_id: UUID, token: str, now: datetime) -> SignedIn:
    session = await MemberSession.create(
        id=session_id,
        member_id=member_id,
        token_hash=token_hash(token),
        created_at=now,
        expires_at=now + SESSION_LIFETIME,
    )
    return SignedIn(token, member_id, session_id, session.expires_at)


@command
async def sign_out(*, actor: Actor, now: datetime) -> None:
    """Close the session that asks; its token is worthless from this moment on."""
    require_member(actor)
    async with unit_of_work():
        await MemberSession.filter(id=actor.session_id, revoked_at=None).update(revoked_at=now)


async def member_of_token(token: str, *, now: datetime) -> Actor | None:
    """The member whose open session this token is, or None."""
    row = await fetch_one(
        "SELECT id, member_id FROM member_session WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2",
        token_hash(token),
        now,
    )
    return Actor(kind=ActorKind.MEMBER, id=row["member_id"], session_id=row["id"]) if row else None


@command
async def enrol_members(
    *,
    actor: Actor,
    ids: Sequence[UUID],
    card_numbers: Sequence[str],
    joined_at: Sequence[datetime],
) -> int:
    """Add members who come with a card number, in bulk; those whose card is known stay. Answers how many are new."""
    require_staff(actor)
    async with unit_of_work() as work:
        return await _add_members(ids, card_numbers, joined_at=joined_at, work=work)


async def _add_members(
    ids: Sequence[UUID],
    card_numbers: Sequence[str],
    *,
    joined_at: Sequence[datetime],
    work: Work,
) -> int:
    added = await fetch(
        """
        WITH input AS (
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS i(id, card_number, joined_at)
        ), new AS (
            INSERT INTO member (id, card_number, joined_at) SELECT id, card_number, joined_at FROM input
            ON CONFLICT DO NOTHING RETURNING id
        )
        INSERT INTO person (member_id) SELECT id FROM new RETURNING member_id
        """,
        ids,
        card_numbers,
        joined_at,
    )
    work.record(*(MemberJoined(row["member_id"]) for row in added))
    return len(added)


@command
async def introduce_member(*, actor: Actor, member_id: UUID, name: str | None, email: str | None) -> None:
    """Write down who a member is: the name others see, and the e-mail address to sign in with."""
    require_staff(actor)
    address = parse_address(email, path=("email",)) if email else None
    async with unit_of_work():
        await execute(
            "UPDATE person SET name = coalesce($2, name), email = coalesce($3, email) WHERE member_id = $1",
            member_id,
            name,
            address.value if address and address.channel is Channel.EMAIL else None,
        )
