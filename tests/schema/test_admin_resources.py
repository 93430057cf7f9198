"""Every declared admin resource: reading one, creating, changing and deleting, following and exporting."""

import asyncio
import csv
import io
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest

from domain import bulk, exports, imports, rewards, staff
from domain.actor import ANONYMOUS, SYSTEM, Actor, ActorKind, Scope
from domain.database import fetch
from domain.ids import new_id
from domain.relations import Asker, Order
from schema.admin import AdminResource
from schema.graph import schema
from schema.ids import global_id
from schema.resources import RESOURCES
from tests import factories
from tests.clock import START, Clock
from tests.factories import STAFF, TILL, TestMember
from tests.graph import GraphRunner, Result, execute, subscribe
from tests.mail import react
from tests.schema.everything import grow, policies

__all__ = ["policies"]  # an autouse fixture: `grow` needs it

GRAPH = schema._schema
ALL_SCOPES = Actor(kind=ActorKind.INTEGRATION, id=new_id(), scopes=frozenset(Scope))
REFUSED = ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]
EVENING = {
    "venue": "Roastery",
    "timeZone": "America/New_York",
    "startsAt": "2026-11-27T23:00:00Z",
    "endsAt": "2026-11-28T01:00:00Z",
}

NEW: dict[str, Callable[[str], dict[str, Any]]] = {
    "Reward": lambda name: {"id": re.sub(r"\W", "-", name.lower()), "name": name, "cost": 100},
    "Event": lambda name: {"id": str(new_id()), "name": name, **EVENING},
    "Community": lambda name: {"id": str(new_id()), "name": name},
}
"""The fields of a new row of this name. A resource that can be created has an entry."""

UPDATES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "Reward": ({"description": "Changed."}, {"cost": 0}),
}
"""A change that is possible, and one that is refused. A resource that can be changed has an entry."""


def somebody() -> Actor:
    """Somebody of the staff who has not asked for anything yet: these tests ask more than the rate of one caller."""
    return Actor(kind=ActorKind.STAFF, id=new_id(), role="clerk")


def others(member: TestMember) -> tuple[Actor, ...]:
    """One actor of each kind that is not of the staff, in the order of REFUSED."""
    return (ANONYMOUS, member.actor, TILL, ALL_SCOPES)


def declared(act: str) -> list[AdminResource]:
    """The resources that declare an act."""
    return [resource for resource in RESOURCES.values() if getattr(resource, act)]


async def do(run: GraphRunner, who: Any, field: str, input: Any, *, wants: str = "") -> Result:
    """Run a mutation with this `input`, selecting `wants`; by default ids."""
    root = GRAPH.mutation_type
    assert root is not None
    type_, wanted = root.fields[field].args["input"].type, wants or "id"
    text = f"mutation Act($input: {type_}) {{ it: {field}(input: $input) {{ {wanted} }} }}"
    return await execute(text, variables={"input": input}, context=run.as_(who).context())


async def done(run: GraphRunner, field: str, input: Any, *, wants: str = "") -> Any:
    """The answer to somebody of the staff."""
    result = await do(run, somebody(), field, input, wants=wants)
    assert result.errors is None, (field, result.errors)
    return result.data["it"]


def refusals(result: Result) -> list[dict[str, Any]]:
    return [error.extensions for error in result.errors or ()]


def acts(resource: AdminResource, id: str, *, fresh: str = "Fresh") -> Iterator[tuple[str, Any, str]]:
    """Every mutation of a resource, with an input that works on the row with this id, and what it answers."""
    kind, filter = resource.kind, {"id": {"eq": id}}
    if resource.create:
        yield f"createOne{kind}", {resource.one_name: NEW[kind](fresh)}, "id"
        yield f"createMany{resource.many}", {resource.list_name: [NEW[kind](f"{fresh} {n}") for n in range(2)]}, "id"
    if resource.update:
        yield f"updateOne{kind}", {"id": id, "update": UPDATES[kind][0]}, "id"
        yield f"updateMany{resource.many}", {"filter": filter, "update": UPDATES[kind][0]}, "updatedCount"
    if resource.delete:
        yield f"deleteOne{kind}", {"id": id}, "id"
        yield f"deleteMany{resource.many}", {"filter": filter}, "deletedCount"


async def rows(resource: AdminResource) -> list[Any]:
    """All rows, by id."""
    return list(await resource.relation.page(Asker(SYSTEM, START), order=[Order("id")], first=1_000))


def gid(resource: AdminResource, row: Any) -> str:
    return global_id(resource.kind, row.id)


# --- one row ---


async def test_one_row_is_found_by_its_id_by_whoever_finds_its_node(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 2)

    for resource in RESOURCES.values():
        one = f"one: {resource.one_name}(id: $id) {{ __typename id }}"
        text = f"query One($id: ID!) {{ {one} node(id: $id) {{ __typename id }} }}"
        row = (await rows(resource))[0]
        for who in (somebody(), *others(member)):
            for runner in (run.as_(who), run.as_(who).by_level()):
                result = await execute(text, variables={"id": gid(resource, row)}, context=runner.context())

                assert result.errors is None, (resource.kind, who, result.errors)
                assert result.data["one"] == result.data["node"], (resource.kind, who)
                if who.kind is ActorKind.STAFF:
                    assert result.data["one"] == {"__typename": resource.kind, "id": gid(resource, row)}
        wrong = await execute(text, variables={"id": global_id("Teapot", new_id())}, context=run.as_(STAFF).context())
        assert refusals(wrong)[0] == {"code": "BAD_USER_INPUT", "path": ["id"]}, resource.kind


async def test_a_withdrawn_reward_is_found_by_staff_alone(run: GraphRunner, member: TestMember) -> None:
    mug = await factories.reward()
    await rewards.withdraw_reward(actor=STAFF, id=mug, now=START)
    text = "query One($id: ID!) { one: reward(id: $id) { id } node(id: $id) { id } }"

    for runner in (run, run.by_level()):
        found = [
            (await execute(text, variables={"id": global_id("Reward", mug)}, context=runner.as_(who).context())).data
            for who in (STAFF, member.actor, ANONYMOUS)
        ]
        there = {"id": global_id("Reward", mug)}
        assert found == [{"one": there, "node": there}, *[{"one": None, "node": None}] * 2]


# --- writing ---


def test_every_act_has_a_sample() -> None:
    assert {resource.kind for resource in declared("create")} == set(NEW)
    assert {resource.kind for resource in declared("update")} == set(UPDATES)


async def test_only_staff_write_and_a_refused_act_changes_nothing(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 2)
    tried = 0

    for resource in RESOURCES.values():
        before = await rows(resource)
        for field, input, wants in acts(resource, gid(resource, before[0])):
            refused = [await do(run, who, field, input, wants=wants) for who in others(member)]

            assert [error["code"] for result in refused for error in refusals(result)] == REFUSED, field
            assert await rows(resource) == before, field
            tried += 1
        for field, input, wants in acts(resource, gid(resource, before[0])):
            await done(run, field, input, wants=wants)

    assert tried == 2 * 5


async def test_many_are_refused_to_others_even_where_no_row_is_found(run: GraphRunner, member: TestMember) -> None:
    nothing = global_id("Reward", "no-such-reward")
    for resource in RESOURCES.values():
        for field, input, wants in acts(resource, nothing):
            if "Many" in field:
                empty = input | ({resource.list_name: []} if field.startswith("create") else {})
                refused = [await do(run, who, field, empty, wants=wants) for who in others(member)]

                assert [error["code"] for result in refused for error in refusals(result)] == REFUSED, field


async def test_a_wrong_id_is_refused_by_its_place_and_never_reaches_the_database(
    run: GraphRunner, statements: list[str]
) -> None:
    tried = 0
    for resource in RESOURCES.values():
        for wrong in (global_id("Teapot", new_id()), str(new_id()), "junk"):
            for field, input, wants in acts(resource, wrong):
                if field.startswith("create"):
                    continue
                path = ["filter", "id", "eq"] if "Many" in field else ["id"]

                assert refusals(await do(run, STAFF, field, input, wants=wants)) == [
                    {"code": "BAD_USER_INPUT", "path": path}
                ], field
                tried += 1

    assert tried == 3 * 4
    assert statements == []


async def test_an_unknown_field_is_refused(run: GraphRunner, member: TestMember, statements: list[str]) -> None:
    statements.clear()
    for resource in RESOURCES.values():
        for field, input, wants in acts(resource, "any"):
            for place in [input, *[value for value in input.values() if isinstance(value, dict)]]:
                place["colour"] = "red"
                result = await do(run, somebody(), field, input, wants=wants)
                del place["colour"]

                assert refusals(result)[0]["code"] == "BAD_USER_INPUT", field
                assert "colour" in (result.errors or [])[0].message
    assert statements == []


async def test_the_same_creation_again_changes_nothing(run: GraphRunner) -> None:
    for resource in declared("create"):
        for field, input, _ in acts(resource, "any"):
            if not field.startswith("create"):
                continue
            who = somebody()
            first = await do(run, who, field, input)
            made = await rows(resource)
            again = await do(run, who, field, input)

            assert (first.errors, first.data) == (None, again.data), field
            assert await rows(resource) == made, field
            assert {row["id"] for row in ensure_list(first.data["it"])} <= {gid(resource, row) for row in made}


def ensure_list(data: Any) -> list[Any]:
    return data if isinstance(data, list) else [data]


async def test_of_many_new_rows_all_are_created_or_none(run: GraphRunner) -> None:
    for resource in declared("create"):
        good, bad = NEW[resource.kind]("Good"), NEW[resource.kind]("Bad") | {"name": ""}
        result = await do(run, somebody(), f"createMany{resource.many}", {resource.list_name: [good, bad, good]})

        assert refusals(result) == [{"code": "BAD_USER_INPUT", "path": [resource.list_name, "1", "name"]}]
        assert await rows(resource) == [], resource.kind
        assert await factories.facts() == []


async def test_too_many_at_once_are_refused(
    run: GraphRunner, member: TestMember, monkeypatch: pytest.MonkeyPatch
) -> None:
    await grow(member, 2)
    monkeypatch.setattr(bulk, "MOST_ROWS", 1)
    monkeypatch.setattr(bulk, "MOST_DRAFTS", 1)

    for resource in RESOURCES.values():
        before = await rows(resource)
        for field, input, wants in acts(resource, "any"):
            if "Many" not in field:
                continue
            create = field.startswith("create")
            wide = input if create else input | {"filter": {"id": {"in": [gid(resource, row) for row in before]}}}
            result = await do(run, somebody(), field, wide, wants=wants)

            path = [resource.list_name] if create else ["filter"]
            assert refusals(result) == [{"code": "BAD_USER_INPUT", "path": path}], field
            assert await rows(resource) == before, field


async def test_a_change_of_many_needs_a_condition(run: GraphRunner) -> None:
    await factories.reward()
    for resource in RESOURCES.values():
        before = await rows(resource)
        for field, input, wants in acts(resource, "any"):
            for filter in ({}, {"and": []}, {"id": {}}, {"or": [{}, {"id": {"in": []}}]}, {"and": [{"or": [{}]}]}):
                if "filter" in input:
                    result = await do(run, somebody(), field, input | {"filter": filter}, wants=wants)

                    assert refusals(result) == [{"code": "BAD_USER_INPUT", "path": ["filter"]}], (field, filter)
        assert await rows(resource) == before


async def test_a_change_of_many_changes_those_that_the_filter_finds(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 3)

    for resource in declared("update"):
        first, second, *rest = await rows(resource)
        filter = {"or": [{"id": {"eq": gid(resource, first)}}, {"and": [{"id": {"in": [gid(resource, second)]}}]}]}
        change, refused = UPDATES[resource.kind]
        many = f"updateMany{resource.many}"
        bad = await do(run, somebody(), many, {"filter": filter, "update": refused}, wants="updatedCount")
        untouched = await rows(resource)
        answer = await done(run, many, {"filter": filter, "update": change}, wants="updatedCount")
        changed = await rows(resource)

        [refusal] = refusals(bad)
        assert refusal["id"] == gid(resource, first)
        assert (refusal["path"], untouched) == ([*refused], [first, second, *rest])
        assert answer == {"updatedCount": 2}
        assert changed[2:] == rest
        assert [row != old for row, old in zip(changed, (first, second), strict=False)] == [True, True]


async def test_what_is_deleted_is_deleted_once(run: GraphRunner, member: TestMember) -> None:
    await grow(member, 3)

    for resource in declared("delete"):
        first, second, *rest = await rows(resource)
        one, many = f"deleteOne{resource.kind}", f"deleteMany{resource.many}"
        for _ in range(2):
            assert await done(run, one, {"id": gid(resource, first)}) == {"id": gid(resource, first)}
        gone = (await rows(resource))[0]
        filter = {"id": {"in": [gid(resource, first), gid(resource, second)]}}
        counts = [await done(run, many, {"filter": filter}, wants="deletedCount") for _ in range(2)]

        assert counts == [{"deletedCount": 1}, {"deletedCount": 0}]
        assert gone != first
        assert (await rows(resource))[0] == gone
        assert (await rows(resource))[2:] == rest
        missing = await do(run, somebody(), one, {"id": global_id(resource.kind, "none")})
        assert refusals(missing) == [{"code": "NOT_FOUND"}]


# --- following ---


async def _reward() -> str:
    return await factories.reward(name=f"Mug {new_id().hex[-6:]}")


async def _upload() -> UUID:
    draft = imports.ImportDraft(id=new_id(), kind=imports.ImportKind.PURCHASES, name="old.csv", content=b"")
    return (await imports.request_import(actor=STAFF, draft=draft, now=START)).id


async def _person() -> Any:
    return (await factories.staff_member(email=f"{new_id().hex}@example.com")).id


async def _key() -> UUID:
    return (await factories.api_key(public_id=new_id().hex[-8:]))[0]


MADE: dict[str, Callable[[], Awaitable[Any]]] = {
    "Reward": _reward,
    "Event": factories.event,
    "Community": factories.community,
    "Member": lambda: _id(factories.member()),
    "Import": _upload,
    "Export": lambda: _id(exports.request_export(actor=STAFF, draft=exports.ExportDraft(id=new_id()), now=START)),
    "StaffMember": _person,
    "ApiKey": _key,
}
"""Creates a row, and answers its id. A resource with facts of creations has an entry."""

CHANGED: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "Reward": lambda id: rewards.update_reward(actor=STAFF, id=id, changes={"cost": 7}, now=START),
    "StaffMember": lambda id: staff.disable_staff(actor=SYSTEM, staff_member_id=id, now=START),
    "ApiKey": lambda id: staff.revoke_api_key(actor=SYSTEM, api_key_id=id, now=START),
}
DELETED: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "Reward": lambda id: rewards.withdraw_reward(actor=STAFF, id=id, now=START),
}


async def _id(made: Awaitable[Any]) -> Any:
    return (await made).id


def live_fields(resource: AdminResource) -> list[str]:
    """The subscriptions that a resource declares: to creations, changes and deletions."""
    assert resource.live is not None
    names = (f"created{resource.kind}", f"updatedOne{resource.kind}", f"deletedOne{resource.kind}")
    facts = (resource.live.created, resource.live.updated, resource.live.deleted)
    return [name for name, kinds in zip(names, facts, strict=True) if kinds]


@asynccontextmanager
async def following(run: GraphRunner, who: Any, field: str, filter: Any = None) -> AsyncIterator[Any]:
    """The events of a subscription, to be taken one by one."""
    assert GRAPH.subscription_type is not None
    type_ = GRAPH.subscription_type.fields[field].args["input"].type
    text = f"subscription Follow($input: {type_}) {{ it: {field}(input: $input) {{ id }} }}"
    variables = {} if filter is None else {"input": {"filter": filter}}
    events: Any = subscribe(text, variables=variables, context=run.as_(who).context(fixed_now=False))

    async def take() -> Any:
        async with asyncio.timeout(10):
            return await anext(events)

    try:
        yield take
    finally:
        await events.aclose()


def test_every_subscription_of_a_resource_has_a_sample() -> None:
    named = {name for resource in declared("live") for name in live_fields(resource)}

    assert named == {
        *(f"created{kind}" for kind in MADE),
        *(f"updatedOne{kind}" for kind in CHANGED),
        *(f"deletedOne{kind}" for kind in DELETED),
    }


async def test_staff_follow_what_is_created_changed_and_deleted(run: GraphRunner) -> None:
    for resource in declared("live"):
        kind = resource.kind
        for field in live_fields(resource):
            cause = {f"updatedOne{kind}": CHANGED, f"deletedOne{kind}": DELETED}.get(field, {}).get(kind)
            one, other = [await MADE[kind]() for _ in range(2)]
            filter = {"id": {"neq": global_id(kind, one)}}
            async with following(run, somebody(), field, filter) as take:
                coming = asyncio.ensure_future(take())
                await asyncio.sleep(0.3)
                if cause is None:
                    other = await MADE[kind]()
                else:
                    await cause(one)  # the filter leaves it out
                    await cause(other)
                event = await coming

            assert (event.errors, event.data) == (None, {"it": {"id": global_id(kind, other)}}), field


async def test_only_staff_follow_resources(run: GraphRunner, member: TestMember) -> None:
    for resource in declared("live"):
        for field in live_fields(resource):
            found = []
            for who in others(member):
                async with following(run, who, field) as take:
                    found += [error["code"] for error in refusals(await take())]
            assert found == REFUSED, field


async def test_a_wrong_id_in_the_filter_of_a_subscription_is_refused(run: GraphRunner, statements: list[str]) -> None:
    for resource in declared("live"):
        for field in live_fields(resource):
            async with following(run, somebody(), field, {"id": {"eq": global_id("Teapot", new_id())}}) as take:
                assert refusals(await take()) == [
                    {"code": "BAD_USER_INPUT", "path": ["input", "filter", "id", "eq"]}
                ], field
    assert statements == []


# --- exporting ---


async def request(run: GraphRunner, who: Any, id: UUID, name: str, **wanted: Any) -> Any:
    return await run.as_(who)("admin/ExportList", id=str(id), list={name: wanted})


async def written(id: UUID, clock: Clock) -> list[list[str]]:
    """The lines of a file, once the queue has written it."""
    await react(clock)
    file = await exports.exported_file(id, actor=STAFF)
    return list(csv.reader(io.StringIO("".join([piece async for piece in file.pieces]))))


async def test_every_resource_is_exported_with_the_filter_and_order_of_its_list(
    run: GraphRunner, member: TestMember, clock: Clock
) -> None:
    await grow(member, 3)

    for resource in RESOURCES.values():
        sorts = next(column.name for column in reversed(resource.columns) if column.sorts)
        left_out, *_ = found = await rows(resource)
        order = [Order(sorts, descending=True)]
        wanted = await resource.relation.page(Asker(SYSTEM, clock.now), order=order, first=1_000)
        ids = [str(row.id) for row in wanted if row.id != left_out.id]
        id = new_id()
        answer = await request(
            run, somebody(), id, resource.list_name,
            filter={"id": {"neq": gid(resource, left_out)}, "or": [{"id": {"in": [gid(resource, r) for r in found]}}]},
            sorting=[{"field": _camel(sorts), "direction": "DESC"}],
        )  # fmt: skip
        header, *lines = await written(id, clock)

        assert answer == {"id": global_id("Export", id), "state": "WAITING", "listName": resource.list_name}
        assert header == list(resource.exported_columns)
        assert [line[header.index("id")] for line in lines] == ids, resource.kind
        [export] = await fetch("SELECT state, lines FROM export WHERE id = $1", id)
        assert (export["state"], export["lines"]) == ("finished", len(ids))


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


async def test_a_file_has_the_rows_of_the_time_of_writing_and_no_formula(run: GraphRunner, clock: Clock) -> None:
    id, filter = new_id(), {"name": {"like": "=%"}}
    await factories.reward(name="Mug")
    await request(run, STAFF, id, "rewards", filter=filter, sorting=[{"field": "cost", "direction": "ASC"}])
    await factories.reward(name="=HYPERLINK(1)", cost=9)
    header, *lines = await written(id, clock)

    assert [dict(zip(header, line, strict=True)) for line in lines] == [
        {
            "id": "hyperlink-1", "version": "1", "name": "'=HYPERLINK(1)", "description": "A thing to have.",
            "unit_id": "points", "cost": "9", "stock": "", "is_available": "true",
            "created_at": "2019-12-31T19:00:00-05:00", "withdrawn_at": "",
        }
    ]  # fmt: skip


async def test_only_staff_export_and_a_wrong_wish_is_refused(run: GraphRunner, member: TestMember) -> None:
    for resource in RESOURCES.values():
        name = resource.list_name
        refused = [(await request(run, who, new_id(), name))["code"] for who in others(member)]
        wrong = await request(run, somebody(), new_id(), name, filter={"id": {"eq": global_id("Teapot", new_id())}})

        assert refused == REFUSED, name
        assert (wrong["code"], wrong["path"]) == ("BAD_USER_INPUT", ["list", name, "filter", "id", "eq"])
    assert await fetch("SELECT FROM export") == []


async def test_the_same_export_again_is_written_once_and_another_one_is_refused(run: GraphRunner) -> None:
    id, filter = new_id(), {"name": {"eq": "Mug"}}
    first, again = [await request(run, STAFF, id, "rewards", filter=filter) for _ in range(2)]
    reused = [
        (await request(run, STAFF, id, "rewards", filter={"name": {"eq": "Cup"}}))["code"],
        (await request(run, STAFF, id, "events", filter=filter))["code"],
    ]

    assert first == again
    assert reused == ["ID_REUSED"] * 2
    assert len(await fetch("SELECT FROM export")) == 1


def test_a_process_that_only_runs_jobs_knows_all_lists() -> None:
    program = "import api.running; from domain import exports; print(*exports.offered_lists())"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert told.stdout.split() == [resource.list_name for resource in RESOURCES.values()]


@pytest.mark.parametrize(
    ("wish", "path"),
    [
        ({"kind": "LIST"}, ["list"]),
        ({"kind": "JOURNAL", "list": {"rewards": {}}}, ["list"]),
        ({"kind": "LIST", "list": {"rewards": {}}, "since": "2026-11-20"}, ["since"]),
        ({"kind": "LIST", "list": {"rewards": {}}, "unitId": "points"}, ["unitId"]),
    ],
)
async def test_a_list_and_a_journal_are_not_mixed(run: GraphRunner, wish: dict[str, Any], path: list[str]) -> None:
    refused = await run.as_(STAFF)("admin/RequestExport", input={"id": str(new_id())} | wish)

    assert (refused["code"], refused["path"]) == ("BAD_USER_INPUT", path)
    assert await fetch("SELECT FROM export") == []


async def test_a_change_of_many_does_not_leave_out_a_comparison_with_null(run: GraphRunner) -> None:
    await factories.reward(name="Mug")
    for filter in ({"id": {"neq": None}, "name": {"eq": "Mug"}}, {"or": [{"name": {"eq": "Mug", "neq": None}}]}):
        change = {"filter": filter, "update": {"cost": 77}}
        changed = await do(run, somebody(), "updateManyRewards", change, wants="updatedCount")
        gone = await do(run, somebody(), "deleteManyRewards", {"filter": filter}, wants="deletedCount")

        assert [refusals(changed)[0]["code"], refusals(gone)[0]["code"]] == ["BAD_USER_INPUT"] * 2
    assert [(row.cost, row.withdrawn_at) for row in await rows(RESOURCES["Reward"])] == [(300, None)]


async def test_rewards_without_a_latin_name_are_created_in_few_statements(
    run: GraphRunner, statements: list[str]
) -> None:
    drafts = [{"name": f"礼品{number}", "cost": 5} for number in range(30)]
    statements.clear()

    result = await do(run, somebody(), "createManyRewards", {"rewards": drafts})

    assert result.errors is None
    assert len({row["id"] for row in result.data["it"]}) == 30
    assert sum("starts_with" in statement for statement in statements) == 30
