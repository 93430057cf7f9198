"""Commands of members: join, sign in, sign out."""

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
"""Codes for one address in an hour. With TRIES_PER_CODE an attacker can try 25 of 1,000,000 codes an hour."""
SESSION_LIFETIME = timedelta(days=30)


@command(permission="members.sign_in_code.request")
async def request_sign_in_code(*, address: str, id: UUID, now: datetime, language: str | None = None) -> None:
    """Send a sign-in code to an e-mail address or phone number. A new address joins as a prospect.

    `language` is a BCP 47 tag. It becomes the member's when the code is used, because anybody can ask for a code.
    Known and unknown addresses get the same answer. Raises AddressInvalid, CodesGoByMail for a phone number that no
    code can reach, InvalidInput for an unknown language, and TooManyTries after CODES_PER_HOUR codes within an hour.
    """
    to = parse_address(address)
    require_deliverable(to)
    if language is not None:
        check_language(language, path=("language",))
    async with unit_of_work() as work:
        await _lock_address(to)
        member_id = await _find_or_add_member(to, member_id=id, work=work, now=now)
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
    """Lock the address until the transaction ends, so that it joins once and its limit is exact."""
    await execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", to.value)


async def _find_or_add_member(to: Address, *, member_id: UUID, work: Work, now: datetime) -> UUID:
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
    """A new session. The token is shown once; only its hash is stored."""

    token: str
    member_id: UUID
    session_id: UUID
    expires_at: datetime

    @property
    def actor(self) -> Actor:
        """The member as an actor."""
        return Actor(kind=ActorKind.MEMBER, id=self.member_id, session_id=self.session_id)


async def sign_in(*, address: str, code: str, session_id: UUID, token: str, secret: bytes, now: datetime) -> SignedIn:
    """Open a session with the newest code of the address. Raises CodeWrong for every fault of the code.

    `token` becomes the session's; `secret` is the server's. A wrong try is counted in a transaction of its own, so
    that the refusal does not undo the count.
    """
    to = parse_address(address)
    signed_in = await _try_code(to=to, code=code.strip(), session_id=session_id, token=token, secret=secret, now=now)
    if signed_in is None:
        raise CodeWrong(path=("code",))
    return signed_in


@command(permission="members.session.open")
async def _try_code(
    *, to: Address, code: str, session_id: UUID, token: str, secret: bytes, now: datetime
) -> SignedIn | None:
    """Use the code and open the session, both or neither. For a wrong code, count the try and answer None."""
    async with unit_of_work():
        # Only the newest code counts, so using it also ends the older ones.
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


@command(permission="members.session.close")
async def sign_out(*, actor: Actor, now: datetime) -> None:
    """Close the member's session. Its token stops working at once."""
    require_member(actor)
    async with unit_of_work():
        await MemberSession.filter(id=actor.session_id, revoked_at=None).update(revoked_at=now)


async def member_of_token(token: str, *, now: datetime) -> Actor | None:
    """The member to whom the token of an open session belongs, or None."""
    row = await fetch_one(
        "SELECT id, member_id FROM member_session WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2",
        token_hash(token),
        now,
    )
    return Actor(kind=ActorKind.MEMBER, id=row["member_id"], session_id=row["id"]) if row else None


@command(permission="members.member.create")
async def enrol_members(
    *,
    actor: Actor,
    ids: Sequence[UUID],
    card_numbers: Sequence[str],
    joined_at: Sequence[datetime],
) -> int:
    """Add members with card numbers, in bulk; answers the number of new ones. A known card number changes nothing."""
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


@command(permission="members.member.update")
async def introduce_member(*, actor: Actor, member_id: UUID, name: str | None, email: str | None) -> None:
    """Set a member's public name, and the e-mail address to sign in with. None changes nothing."""
    require_staff(actor)
    address = parse_address(email, path=("email",)) if email else None
    async with unit_of_work():
        await execute(
            "UPDATE person SET name = coalesce($2, name), email = coalesce($3, email) WHERE member_id = $1",
            member_id,
            name,
            address.value if address and address.channel is Channel.EMAIL else None,
        )
