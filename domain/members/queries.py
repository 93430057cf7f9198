"""Queries of members."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.actor import Actor, ActorKind, require_staff
from domain.database import Row, fetch
from domain.errors import NotFound
from domain.members.errors import MemberUnknown
from domain.members.rules import parse_address
from domain.relations import Asker, Relation, columns_of, everybody


class MemberRow(Row):
    """A member with the personal data that are known."""

    id: UUID
    card_number: str
    joined_at: datetime
    name: str | None
    email: str | None
    phone: str | None
    language: str | None


class ProfileRow(Row):
    """The public side of a member: their own name, or “A member” without one."""

    id: UUID
    name: str


class _Members(Relation[MemberRow]):
    """The list of members. More actors than staff may see a member by id."""

    async def by_id(self, ids: Sequence[UUID], *, asker: Asker) -> Mapping[UUID, MemberRow]:
        """Members by id, as far as the actor may see them: members themselves, actors with `sees_members` everybody.

        Integrations without `reads_members` get no personal data.
        """
        actor = asker.actor
        if not actor.sees_members:
            ids = [id for id in ids if id == asker.viewer]
        if actor.kind is ActorKind.INTEGRATION and not actor.reads_members:
            return await _MEMBERS_WITHOUT_PERSON.rows_by_id(ids)
        return await self.rows_by_id(ids)


MEMBERS = _Members(
    row=MemberRow,
    source="member m LEFT JOIN person p ON p.member_id = m.id",
    columns=columns_of(MemberRow, table="p", id="m.id", card_number="m.card_number", joined_at="m.joined_at"),
    order=("joined_at", "id"),
    descending=True,
)
"""The list of members, newest first."""

_MEMBERS_WITHOUT_PERSON = replace(
    MEMBERS, columns={**MEMBERS.columns, **dict.fromkeys(("name", "email", "phone", "language"), "NULL::text")}
)

PROFILES = Relation(
    row=ProfileRow,
    source="member m LEFT JOIN person p ON p.member_id = m.id",
    columns={"id": "m.id", "name": "coalesce(p.name, 'A member')"},
    order=("id",),
    require=everybody,
)
"""The public side of all members, for whoever reads what they wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberKey:
    """The key by which a till names a member: exactly one of the four fields."""

    id: UUID | None = None
    card_number: str | None = None
    email: str | None = None
    phone: str | None = None

    @property
    def kind(self) -> str:
        """The field that is set, in words for a sentence."""
        if self.card_number is not None:
            return "card number"
        if self.email is not None:
            return "e-mail address"
        return "id" if self.phone is None else "phone number"


async def find_member(id: UUID, *, actor: Actor) -> MemberRow:
    """One member. Raises NotFound, also for a member whom the actor may not see."""
    member = (await MEMBERS.by_id([id], asker=Asker(actor))).get(id)
    if member is None:
        raise NotFound(what="member")
    return member


async def profiles_by_id(ids: Sequence[UUID], *, actor: Actor) -> Mapping[UUID, ProfileRow]:
    """Profiles by id. An anonymous actor gets none: they see the profile of whoever wrote something only there."""
    return {} if actor.kind is ActorKind.ANONYMOUS else await PROFILES.rows_by_id(ids)


async def match_members(keys: Sequence[MemberKey]) -> Sequence[UUID | None]:
    """The member's id for each key, in the same order; None for a key that no member has.

    E-mail addresses and phone numbers must be in normal form.
    """
    rows = await fetch(
        """
        SELECT coalesce(
                 (SELECT m.id FROM member m WHERE m.id = k.id),
                 (SELECT m.id FROM member m WHERE m.card_number = k.card_number),
                 (SELECT p.member_id FROM person p WHERE p.email = k.email),
                 (SELECT p.member_id FROM person p WHERE p.phone = k.phone)) AS member_id
          FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[])
               WITH ORDINALITY AS k(id, card_number, email, phone, place)
         ORDER BY k.place
        """,
        [key.id for key in keys],
        [key.card_number for key in keys],
        [key.email for key in keys],
        [key.phone for key in keys],
    )
    return [row["member_id"] for row in rows]


async def all_member_ids() -> Sequence[UUID]:
    """The ids of all members, including prospects."""
    return [row["id"] for row in await fetch("SELECT id FROM member")]


async def find_member_by_key(key: MemberKey, *, actor: Actor) -> MemberRow:
    """The member with this card number, address or id, as far as the actor may see them.

    Raises Unauthenticated or Forbidden for an actor who may not see members, MemberUnknown, AddressInvalid.
    """
    if not actor.sees_members:
        require_staff(actor)
    # PostgreSQL refuses NUL and lone surrogates in text. No member has them, so a key with them matches no member.
    given = [text for text in (key.card_number, key.email, key.phone) if text is not None]
    if key.card_number is not None:
        key = replace(key, card_number=key.card_number.strip())
    if key.email is not None:
        key = replace(key, email=parse_address(key.email, path=("member", "email")).value)
    if key.phone is not None:
        key = replace(key, phone=parse_address(key.phone, path=("member", "phone")).value)
    [id] = await match_members([key]) if all(map(str.isprintable, given)) else [None]
    if id is None:
        raise MemberUnknown(by=key.kind, path=("member",))
    return await find_member(id, actor=actor)
