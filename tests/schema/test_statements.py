"""How many statements a screen takes, and how many round trips after each other: the same for two rows and for many."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from asyncpg.connection import Connection
from graphql import GraphQLObjectType, OperationType, get_named_type, get_operation_ast, parse

from domain import communities, exports, imports, ledger, points, purchases, queue, rewards
from domain.actor import SYSTEM, Actor
from domain.database import fetch
from domain.ids import new_id
from domain.notifications import MAIL
from domain.purchases import receipt_id
from schema.graph import schema
from schema.ids import global_id
from tests import factories
from tests.clock import START
from tests.factories import STAFF, TestMember
from tests.graph import OPERATIONS, GraphRunner, document, execute
from tests.schema.points.books import AGENT
from tests.shopping import bring_back, hold

SCREENS: Mapping[str, tuple[int, int]] = {
    "admin/Adjustments": (5, 3),
    "admin/ApiKeys": (2, 2),
    "admin/DeadJobs": (2, 2),
    "admin/Exports": (2, 2),
    "admin/Imports": (2, 2),
    "admin/LedgerReport": (11, 11),
    "admin/Member": (9, 3),
    "admin/Members": (7, 3),
    "admin/ParkedReturns": (4, 3),
    "admin/ProgrammeTotals": (7, 7),
    "admin/Rewards": (4, 2),
    "admin/Shortfalls": (6, 3),
    "admin/StaffMembers": (2, 2),
    "admin/Units": (2, 2),
    "mobile/Communities": (5, 3),
    "mobile/Event": (3, 2),
    "mobile/Events": (3, 2),
    "mobile/ExplainTransfer": (5, 3),
    "mobile/Home": (14, 3),
    "mobile/MyRegistrations": (3, 2),
    "mobile/PointsAccounts": (4, 2),
    "mobile/PointsForecast": (4, 4),
    "mobile/PointsHistory": (4, 3),
    "mobile/RateLimit": (0, 0),
    "mobile/Rewards": (2, 2),
    "mobile/Topic": (7, 3),
}
"""Every query that front ends ship: its statements, and its round trips one after the other.

Reports read one after the other, in one snapshot; everything else takes a round trip for each level that it shows.
"""

NODES = """
query Nodes($ids: [ID!]!) { nodes(ids: $ids) {
  id
  ... on Adjustment { unit { name } member { name balance } }
  ... on ApiKey { name }
  ... on Community { topicCount topics(first: 2) { nodes { title author { name } } totalCount } }
  ... on Event { seatsLeft waitingCount myRegistration { id } }
  ... on IssuedReward { reward { name } }
  ... on Member {
    cardNumber stage isLapsed balance standing { tier { name } } nextRewards { name }
    issuedRewards(first: 2) { nodes { reward { name } } totalCount }
    pointsHistory(first: 2) { nodes { explanation } totalCount }
    earned: pointsHistory(first: 1, filter: { kinds: [EARN] }) { nodes { amount } totalCount }
    points { available unit { name } }
    then: points(asOf: "2026-11-20T12:00:00Z") { available }
    pointsForecast { amount unit { name } }
    holds { purpose unit { name } }
  }
  ... on ParkedReturn { purchase { pointsEarned buyer: member { name } } }
  ... on PointsHold { unit { name } member { name } }
  ... on PointsTransfer { explanation unit { name } reverses { explanation } lots { credit { explanation } } }
  ... on Post { author { name } topic { title community { name } } reactions { count } }
  ... on Profile { name }
  ... on Purchase { pointsEarned explanations buyer: member { cardNumber balance } }
  ... on Registration { event { name seatsTaken } }
  ... on Reward { name }
  ... on Shortfall { unit { name } member { name } granted { explanation } }
  ... on StaffMember { name }
  ... on Topic { replyCount author { name } community { name } posts(first: 2) { nodes { html } totalCount } }
} }"""

_BY_ID = "query List($id: ID!) {{ node(id: $id) {{ ... on {} {{ {} {{ %s }} }} }} }}"
CONNECTIONS: Mapping[str, str] = {
    "Community.topics": _BY_ID.format("Community", "topics"),
    "Member.issuedRewards": _BY_ID.format("Member", "issuedRewards"),
    "Member.pointsHistory": _BY_ID.format("Member", "pointsHistory"),
    "Query.adjustments": "query List { adjustments { %s } }",
    "Query.apiKeys": "query List { apiKeys { %s } }",
    "Query.communities": "query List { communities { %s } }",
    "Query.deadJobs": "query List { deadJobs { %s } }",
    "Query.exports": "query List { exports { %s } }",
    "Query.imports": "query List { imports { %s } }",
    "Query.events": "query List { events { %s } }",
    "Query.members": "query List { members { %s } }",
    "Query.myRegistrations": "query List { myRegistrations { %s } }",
    "Query.parkedReturns": "query List { parkedReturns { %s } }",
    "Query.rewards": "query List { rewards { %s } }",
    "Query.shortfalls": "query List { shortfalls { %s } }",
    "Query.staffMembers": "query List { staffMembers { %s } }",
    "Query.topics": "query List { topics { %s } }",
    "Topic.posts": _BY_ID.format("Topic", "posts"),
}
"""A document for every list of the graph, with a place for what is selected of it."""


class Rounds:
    """Statements by round trip: those that are under way together, before any of them has answered, are one round."""

    def __init__(self) -> None:
        self.sent: list[list[str]] = []
        self._open: asyncio.Event | None = None
        self._left = 0

    async def take_part(self, query: str, send: Any) -> Any:
        """Send a statement together with all that come before the first of them is answered."""
        if self._open is None:
            self._open = asyncio.Event()
            self.sent.append([])
        over = self._open
        self.sent[-1].append(query)
        self._left += 1
        # Whatever else this level asks for arrives within a few turns of the loop: no network lies between.
        for _ in range(100):
            await asyncio.sleep(0)
        try:
            return await send()
        finally:
            self._left -= 1
            if self._left == 0:
                self._open = None
                over.set()
            await over.wait()


@contextmanager
def watched() -> Iterator[Rounds]:
    """What goes over any connection while the block lasts, whoever sends it: asyncpg's own way out is watched."""
    rounds = Rounds()
    send = Connection._execute

    async def together(self: Any, query: str, *arguments: Any, **options: Any) -> Any:
        return await rounds.take_part(query, lambda: send(self, query, *arguments, **options))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "_execute", together)
        yield rounds


@pytest.fixture(autouse=True)
async def policies(programme: None) -> None:
    """What was spent is let go when goods come back, points expire, and agents ask for what is more than a little."""
    await factories.policy(
        negative=ledger.Negative.CLAMP,
        expiry=factories.after_earning(12),
        adjusting={"agent": points.AdjustingLimit(cap=1_000, alone=1)},
    )


@pytest.fixture(autouse=True)
async def open_connections(programme: None) -> None:
    """A pool opens its connections one by one; here they are all open before anything is counted."""
    await asyncio.gather(*(fetch("SELECT pg_sleep(0.05)") for _ in range(10)))


async def grow(of: TestMember, rows: int) -> dict[str, list[str]]:
    """So many of everything that a list can hold, most of it this member's. Answers global ids by kind."""
    ids: dict[str, list[str]] = {"Member": [global_id("Member", of.id)]}

    def made(kind: str, id: Any) -> Any:
        ids.setdefault(kind, []).append(global_id(kind, id))
        return id

    thread = made("Topic", await factories.topic(of))
    for number in range(rows):
        when = START + timedelta(minutes=number)
        friend = await factories.member(name=f"Friend {number}", balance=10 + number)
        made("Member", friend.id)
        made("Profile", friend.id)
        for buyer in (of, friend):
            bought = await factories.purchase(buyer, "1000.00")
            made("Purchase", receipt_id(bought.source, bought.external_id))
        mug = made("Reward", await factories.reward(name=f"Mug {number}", cost=100 + number))
        for who in (of, friend):
            issued = await rewards.redeem_reward(actor=who.actor, id=new_id(), reward_id=mug, now=when)
            made("IssuedReward", issued.id)
        evening = made("Event", await factories.event(name=f"Evening {number}"))
        made("Registration", await factories.registration(of, evening, now=when))
        here = made("Community", await factories.community(name=f"Community {number}"))
        made("Topic", await factories.topic(friend, community_id=here, now=when))
        answer = made("Post", await factories.post(friend, thread, now=when))
        await communities.react(
            actor=of.actor, post_id=answer, kind=communities.ReactionKind.LIKE, present=True, now=when
        )
        made("ApiKey", (await factories.api_key(public_id=f"{new_id().hex[-8:]}"))[0])
        made("DeadJob", await _given_up())
        made("Import", await _uploaded(now=when))
        made("Export", await _ordered(now=when))
        made("Adjustment", await _asked_for(of, friend, now=when))
        made("Shortfall", await _let_go(now=when))
        made("ParkedReturn", await _brought_back_early(friend, now=when))
        await _unit(of, now=when)
        for who in (of, friend):
            made("PointsHold", await hold(who, 1, now=START))
    made("PointsTransfer", await _put_back(of))
    for row in await fetch("SELECT id FROM transfer ORDER BY recorded_at DESC LIMIT $1", rows):
        made("PointsTransfer", row["id"])
    for _ in range(2):
        person = await factories.staff_member(email=f"{new_id()}@example.com")
        made("StaffMember", str(person.id))
    return ids


async def _given_up() -> UUID:
    """A mail that was tried often enough; answers its job's id."""
    await queue.put([queue.Job(MAIL, "a mail", {})])
    [row] = await fetch("UPDATE pgqueuer SET status = 'failed', attempts = 22 WHERE status = 'queued' RETURNING id")
    return UUID(int=row["id"])


async def _uploaded(*, now: datetime) -> UUID:
    """A file to load; answers its id."""
    draft = imports.ImportDraft(id=new_id(), kind=imports.ImportKind.PURCHASES, name="old.csv", content=b"")
    return (await imports.request_import(actor=STAFF, draft=draft, now=now)).id


async def _ordered(*, now: datetime) -> UUID:
    """A file to write; answers its id."""
    return (await exports.request_export(actor=STAFF, draft=exports.ExportDraft(id=new_id()), now=now)).id


async def _asked_for(of: TestMember, friend: TestMember, *, now: datetime) -> UUID:
    """Adjustments of two members that wait for somebody else; answers one's id."""
    for who in (of, friend):
        id = new_id()
        asked = await points.adjust_points(
            actor=AGENT, now=now, draft=points.AdjustmentDraft(id=id, member_id=who.id, amount=2, reason="Kind.")
        )
        assert asked.state == "waiting"
    return id


async def _let_go(*, now: datetime) -> UUID:
    """A shortfall: somebody spent what a purchase had earned, and then brought the goods back. Answers its id."""
    spender = await factories.member(name="Spender")
    bought = await factories.purchase(spender, "50.00", now=now)
    await factories.account(spender, balance=-50, now=now)
    await bring_back(bought, (1, 1), now=now)
    [row] = await fetch("SELECT id FROM shortfall WHERE member_id = $1", spender.id)
    return row["id"]  # type: ignore[no-any-return]


async def _brought_back_early(by: TestMember, *, now: datetime) -> UUID:
    """Two returns that came before their purchases, one of which has come since: answers that one's id."""
    for _ in range(2):
        bought = factories.draft(by, "1.00", occurred_at=now)
        early = await bring_back(bought, (1, 1), now=now)
    await purchases.record_purchase(actor=factories.TILL, draft=bought, now=now)
    return early.id


async def _unit(of: TestMember, *, now: datetime) -> None:
    """A unit with two versions of its policy, of which the member has points that expire, each unit's at its time."""
    id = f"unit-{new_id().hex[-12:]}"
    await points.create_unit(actor=SYSTEM, id=id, draft=points.UnitDraft(name="Miles"), now=START)
    for years, since in ((1, factories.LONG_AGO), (2, factories.THEN)):
        await factories.policy(unit_id=id, expiry=factories.after_earning(12 * years), valid_from=since)
    await points.adjust_points(
        actor=STAFF,
        now=now,
        draft=points.AdjustmentDraft(id=new_id(), member_id=of.id, amount=5, reason="Miles.", unit_id=id),
    )


async def _put_back(of: TestMember) -> UUID:
    """The transfer that undoes another and puts points back into every lot the member has: answers its id."""
    now = START + timedelta(hours=2)
    prize = await factories.reward(name="All there is", cost=await factories.balance_of(of, now=now))
    issued = await rewards.redeem_reward(actor=of.actor, id=new_id(), reward_id=prize, now=now)
    await rewards.cancel_redemption(actor=of.actor, issued_reward_id=issued.id, now=now)
    [row] = await fetch("SELECT id FROM transfer WHERE kind = 'reinstate' AND reference = $1", issued.id)
    return row["id"]  # type: ignore[no-any-return]


def variables_of(name: str, ids: Mapping[str, list[str]]) -> dict[str, Any]:
    """The operation's variables: as much as a page holds, of the first thing that was made where one is asked for."""
    operation = get_operation_ast(parse(document(name)))
    assert operation is not None
    screen = name.split("/")[1]
    known = {
        "id": ids.get("PointsTransfer" if screen == "ExplainTransfer" else screen, [None])[0],
        "first": 100,
        "paging": {"limit": 100},
        "since": "2026-01-01",
        "until": "2027-01-01",
    }
    asked = [definition.variable.name.value for definition in operation.variable_definitions or ()]
    return {variable: value for variable, value in known.items() if variable in asked}


def objects_in(answer: Any) -> int:
    """How many objects an answer holds."""
    if isinstance(answer, dict):
        return 1 + sum(map(objects_in, answer.values()))
    return sum(map(objects_in, answer)) if isinstance(answer, list) else 0


async def measured(run: GraphRunner, text: str, **variables: Any) -> tuple[tuple[int, int], int]:
    """Statements and rounds of a document, and the objects of its answer.

    The first run compiles it, and reads the configuration that was changed since: it is not counted.
    """
    counts = []
    for _ in range(3):
        with watched() as rounds:
            result = await execute(text, variables=variables, context=run.context())
        assert result.errors is None, result.errors
        counts.append((sum(map(len, rounds.sent)), len(rounds.sent)))
    assert counts[1] == counts[2]
    return counts[1], objects_in(result.data)


@pytest.mark.slow
async def test_every_screen_takes_as_many_statements_for_fifty_rows_as_for_two(
    run: GraphRunner, member: TestMember
) -> None:
    taken: dict[int, dict[str, tuple[int, int]]] = {}
    held: dict[int, dict[str, int]] = {}
    for rows in (2, 50):
        ids = await grow(member, rows)
        taken[rows], held[rows] = {}, {}
        for name in SCREENS:
            as_who = run.as_(STAFF if name.startswith("admin/") else member)
            count, objects = await measured(as_who, document(name), **variables_of(name, ids))
            taken[rows][name], held[rows][name] = count, objects

    assert taken[2] == SCREENS
    assert taken[50] == SCREENS
    assert [name for name in SCREENS if held[50][name] <= held[2][name]] == [
        "admin/LedgerReport",
        "admin/ProgrammeTotals",
        "mobile/Event",
        "mobile/RateLimit",
    ]


@pytest.mark.slow
async def test_nodes_of_every_kind_take_as_many_statements_for_five_as_for_one(
    run: GraphRunner, member: TestMember
) -> None:
    ids = await grow(member, 5)
    kinds = {type_.name for type_ in schema._schema.get_possible_types(schema._schema.type_map["Node"])}
    taken = {}

    for each in (1, 5):
        wanted = [id for made in ids.values() for id in made[:each]]
        # How many rounds these are depends on the pool: twenty kinds ask at once, and it has ten connections.
        (taken[each], _), _ = await measured(run.as_(STAFF), NODES, ids=wanted)

    assert set(ids) == kinds
    assert taken == {1: 56, 5: 56}


@pytest.mark.slow
@pytest.mark.parametrize("name", CONNECTIONS)
async def test_a_list_is_counted_only_when_its_count_is_asked_for(
    run: GraphRunner, member: TestMember, name: str
) -> None:
    ids = await grow(member, 1)
    kind, field = name.split(".")
    variables = {} if kind == "Query" else {"id": ids[kind][0]}
    actor: Actor = member.actor if field == "myRegistrations" else STAFF
    taken = {}

    for selected in ("nodes { id }", "nodes { id } totalCount"):
        text = CONNECTIONS[name] % selected
        (taken[selected], _), _ = await measured(run.as_(actor), text, **variables)

    without, with_count = taken.values()
    assert without == (1 if kind == "Query" else 2)
    assert with_count == without + 1


def test_every_query_and_every_list_is_looked_at() -> None:
    queries = {
        f"{file.parent.name}/{file.stem}"
        for file in OPERATIONS.glob("*/*.graphql")
        if (operation := get_operation_ast(parse(file.read_text()))) and operation.operation is OperationType.QUERY
    }
    lists = {
        f"{type_.name}.{name}"
        for type_ in schema._schema.type_map.values()
        if isinstance(type_, GraphQLObjectType)
        for name, field in type_.fields.items()
        if get_named_type(field.type).name.endswith("Connection")
    }

    assert queries == set(SCREENS)
    assert lists == set(CONNECTIONS)
