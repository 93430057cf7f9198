"""Holders of cards that an import names for the first time."""

from collections.abc import Callable, Iterable
from datetime import datetime
from uuid import UUID

from domain.actor import Actor
from domain.members.commands import enrol_members
from domain.members.models import LONGEST_CARD_NUMBER
from domain.members.queries import MemberKey, match_members


async def enrol_cardholders(
    seen: Iterable[tuple[MemberKey | None, datetime]], *, actor: Actor, new_id: Callable[[], UUID]
) -> None:
    """Add the holders of unknown card numbers as members, each from the earliest instant at which the card is seen.

    A text that no card can carry enrols nobody. Their ids do not follow from the card numbers, or a person who saw a
    card could calculate its holder's id.
    """
    joined: dict[str, datetime] = {}
    for key, instant in seen:
        if key and (card := key.card_number) and _can_be_a_card(card):
            joined[card] = min(joined.get(card, instant), instant)
    found = await match_members([MemberKey(card_number=card) for card in joined])
    unknown = [card for card, member_id in zip(joined, found, strict=True) if member_id is None]
    if unknown:
        await enrol_members(
            actor=actor,
            ids=[new_id() for _ in unknown],
            card_numbers=unknown,
            joined_at=[joined[card] for card in unknown],
        )


def _can_be_a_card(number: str) -> bool:
    return len(number) <= LONGEST_CARD_NUMBER and number.isprintable()
