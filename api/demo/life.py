"""The demo's activity: two communities with their first topics, upcoming events, and an open checkout."""

import contextlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from api.demo.cdnow import card_of
from api.demo.people import MEMBER, STAFF
from api.demo.programme import DEMO
from domain import communities, events, ledger, members, points
from domain.actor import SYSTEM, Actor, ActorKind
from domain.ids import derived_id
from domain.members import MemberKey
from domain.relations import Asker

COMMUNITIES = [
    ("New releases", "What came out this week, and what to listen to first."),
    ("Collectors' corner", "Pressings, care and storage, swaps."),
]

TOPICS = [
    ("New releases", "0073", "What is on your turntable today?", "I start: *Kind of Blue*, once more. **You?**"),
    ("New releases", "0116", "First impressions of the new box set", "The booklet alone is worth it."),
    ("Collectors' corner", "0149", "How do you store your sleeves?", "Upright, but:\n\n- paper or poly?\n- how tight?"),
]

POSTS = [
    ("What is on your turntable today?", "0283", "*Getz/Gilberto*. It is raining, and it fits."),
    ("How do you store your sleeves?", "0073", "Poly outside, paper inside, and never so tight that one tears."),
]


ORDER = ("order 1047", 100)
"""The purpose and the amount of Robin's hold."""


@dataclass(frozen=True, slots=True)
class DemoEvent:
    """An event of the demo. `hour` is in the venue's time zone; `hours` is the length."""

    name: str
    description: str
    venue: str
    time_zone: str
    days_ahead: int
    hour: int
    hours: int
    capacity: int


EVENTS = [
    DemoEvent(
        "Listening night",
        "An album from start to end, on good loudspeakers.",
        "The Vinyl Room, Brooklyn",
        "America/New_York",
        days_ahead=5,
        hour=19,
        hours=3,
        capacity=30,
    ),
    DemoEvent(
        "Record swap",
        "Bring five, take five.",
        "Old Mill Hall, Boston",
        "America/New_York",
        days_ahead=12,
        hour=11,
        hours=5,
        capacity=120,
    ),
    DemoEvent(
        "An hour with the mastering engineer",
        "How a recording becomes a record. One seat, and a waiting list.",
        "Studio B, Nashville",
        "America/Chicago",
        days_ahead=19,
        hour=18,
        hours=1,
        capacity=1,
    ),
    DemoEvent(
        "Members' concert",
        "Three bands, one evening.",
        "The Pavilion, Chicago",
        "America/Chicago",
        days_ahead=26,
        hour=20,
        hours=4,
        capacity=400,
    ),
]


async def bring_to_life(*, now: datetime) -> None:
    """Open the communities, start the topics, announce the events. Existing ones stay unchanged."""
    for name, description in COMMUNITIES:
        await communities.create_community(
            actor=STAFF, id=derived_id(DEMO, "community", name), name=name, description=description, now=now
        )
    for community, customer, title, body in TOPICS:
        await communities.start_topic(
            actor=await _member(customer),
            id=derived_id(DEMO, "topic", title),
            community_id=derived_id(DEMO, "community", community),
            title=title,
            body=body,
            now=now,
        )
    for title, customer, body in POSTS:
        await communities.write_post(
            actor=await _member(customer),
            id=derived_id(DEMO, "post", title, customer),
            topic_id=derived_id(DEMO, "topic", title),
            body=body,
            now=now,
        )
    await _announce_events(now=now)
    await _leave_a_checkout_open(now=now)


async def _member(customer: str) -> Actor:
    [member_id] = await members.match_members([MemberKey(card_number=card_of(customer))])
    return Actor(kind=ActorKind.MEMBER, id=member_id)


async def _announce_events(*, now: datetime) -> None:
    """Announce each event that is not upcoming. After a past event, the next start announces it again."""
    ahead = {
        event.name for event in await events.EVENTS.page(Asker(SYSTEM, now), where=events.not_over(now), first=100)
    }
    for event in EVENTS:
        if event.name not in ahead:
            starts = _start(event, now=now)
            await events.create_event(actor=STAFF, id=_event_id(event, starts), draft=_draft(event, starts), now=now)


async def _leave_a_checkout_open(*, now: datetime) -> None:
    """Hold points of the demo's member, unless the member has an open hold or too few points."""
    robin = (await _member(MEMBER[0])).id
    assert robin is not None
    purpose, amount = ORDER
    if (await points.open_holds_of([robin], actor=SYSTEM, now=now))[robin]:
        return
    with contextlib.suppress(ledger.InsufficientPoints):
        await points.hold_points(
            actor=SYSTEM,
            now=now,
            draft=points.HoldDraft(
                id=derived_id(DEMO, "hold", now.isoformat()),
                member_id=robin,
                amount=amount,
                purpose=purpose,
                seconds=30 * 24 * 3600,
            ),
        )


def _start(event: DemoEvent, *, now: datetime) -> datetime:
    local = now.astimezone(ZoneInfo(event.time_zone)) + timedelta(days=event.days_ahead)
    return local.replace(hour=event.hour, minute=0, second=0, microsecond=0)


def _event_id(event: DemoEvent, starts: datetime) -> UUID:
    return derived_id(DEMO, "event", event.name, starts.date())


def _draft(event: DemoEvent, starts: datetime) -> events.EventDraft:
    return events.EventDraft(
        name=event.name,
        description=event.description,
        venue=event.venue,
        time_zone=event.time_zone,
        starts_at=starts,
        ends_at=starts + timedelta(hours=event.hours),
        capacity=event.capacity,
    )
