"""Times without an offset from UTC: one rule wherever the graph takes a time, and the imports' own, which they tell."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from graphql import get_named_type, is_input_object_type, is_object_type

from domain import points, purchases
from domain.ids import new_id
from domain.programme import the_programme
from schema.graph import schema
from tests.factories import STAFF, TILL, TestMember
from tests.graph import GraphRunner
from tests.receipts import goods, receipt
from tests.schema.points.books import books

NAIVE = "2026-11-20T12:00:00"
SENTENCE = "Add the offset from UTC to this time, as in 2026-11-20T12:00:00-05:00, or Z."


def _event(**changes: str) -> dict[str, Any]:
    ends_and_starts = {"startsAt": "2026-11-27T18:00:00Z", "endsAt": "2026-11-27T20:00:00Z"}
    terms = {"name": "Latte Art", "description": "A cup.", "venue": "Here", "timeZone": "America/New_York"}
    return {"event": {"id": str(new_id())} | terms | ends_and_starts | changes}


def _policy(**changes: Any) -> dict[str, Any]:
    return {"unitId": "points", "policy": {"negative": "CLAMP"}} | changes


REFUSED_AS_DATA: dict[str, tuple[Any, str, dict[str, Any], list[str]]] = {
    "RecordPurchaseInput.occurredAt": (
        TILL,
        "shop/RecordPurchase",
        receipt(None, "5.00", occurredAt=NAIVE),
        ["occurredAt"],
    ),
    "RecordReturnInput.occurredAt": (TILL, "shop/RecordReturn", goods((1, 1), occurredAt=NAIVE), ["occurredAt"]),
    "SetUnitPolicyInput.validFrom": (STAFF, "admin/SetUnitPolicy", _policy(validFrom=NAIVE), ["validFrom"]),
}
REFUSED_AT_THE_TOP: dict[str, tuple[str, dict[str, Any], list[str]]] = (
    {
        "NewEvent.startsAt": ("admin/CreateEvent", {"input": _event(startsAt=NAIVE)}, ["startsAt"]),
        "NewEvent.endsAt": ("admin/CreateEvent", {"input": _event(endsAt=NAIVE)}, ["endsAt"]),
        "Member.points(asOf:)": ("mobile/PointsAccounts", {"asOf": NAIVE}, ["asOf"]),
        "PointsHistoryFilter.since": ("mobile/PointsHistory", {"filter": {"since": NAIVE}}, ["filter", "since"]),
        "PointsHistoryFilter.until": ("mobile/PointsHistory", {"filter": {"until": NAIVE}}, ["filter", "until"]),
        "Query.ledgerReport(asOf:)": (
            "admin/LedgerReport",
            {"since": "2026-11-01", "until": "2026-12-01", "asOf": NAIVE},
            ["asOf"],
        ),
    }
    | {
        f"DateFieldComparison.{name}": (
            "admin/Members",
            {"filter": {"joinedAt": {name: [NAIVE] if name in ("in", "notIn") else NAIVE}}},
            ["filter", "joinedAt", name],
        )
        for name in ("eq", "neq", "gt", "gte", "lt", "lte", "in", "notIn")
    }
    | {
        f"DateFieldComparisonBetween.{name}": (
            "admin/Members",
            {
                "filter": {
                    "joinedAt": {
                        "between": {"lower": "2026-11-20T12:00:00Z", "upper": "2026-11-21T12:00:00Z"} | {name: NAIVE}
                    }
                }
            },
            ["filter", "joinedAt", "between"],
        )
        for name in ("lower", "upper")
    }
)


@pytest.mark.parametrize("field", REFUSED_AS_DATA)
async def test_a_deed_refuses_a_time_without_an_offset(run: GraphRunner, member: TestMember, field: str) -> None:
    actor, operation, wish, path = REFUSED_AS_DATA[field]
    before = await books()

    answer = await run.as_(actor)(operation, input=wish)

    assert (answer["code"], answer["message"], answer["path"]) == ("BAD_USER_INPUT", SENTENCE, path)
    assert await books() == before


@pytest.mark.parametrize("field", REFUSED_AT_THE_TOP)
async def test_a_list_or_a_row_refuses_a_time_without_an_offset(
    run: GraphRunner, member: TestMember, field: str
) -> None:
    operation, variables, path = REFUSED_AT_THE_TOP[field]
    actor = member if operation.startswith("mobile") else STAFF

    [error] = (await run.as_(actor).result(operation, **variables)).errors or []

    assert (error.extensions["code"], error.message, error.extensions["path"]) == ("BAD_USER_INPUT", SENTENCE, path)


def test_every_time_that_the_graph_takes_is_among_these() -> None:
    assert set(_times()) == {*REFUSED_AS_DATA, *REFUSED_AT_THE_TOP}


def _times() -> Iterator[str]:
    for name, kind in schema._schema.type_map.items():
        if is_input_object_type(kind):
            yield from (f"{name}.{field}" for field, of in kind.fields.items() if _is_time(of))
        elif is_object_type(kind):
            for field, of in kind.fields.items():
                yield from (f"{name}.{field}({given}:)" for given, what in of.args.items() if _is_time(what))


def _is_time(of: Any) -> bool:
    return str(get_named_type(of.type)) == "DateTime"


async def test_in_the_files_of_imports_it_is_the_programmes_own_time(run: GraphRunner, member: TestMember) -> None:
    programme = await the_programme()
    receipts = ["source,external_id,occurred_at,sku,quantity,unit_price", f"till,R-9,{NAIVE},MUG,1,5.00"]
    balances = ["external_id,member,amount,earned_on", f"B-9,{member.card_number},5,{NAIVE}"]
    noon_in_new_york = datetime.fromisoformat("2026-11-20T17:00:00+00:00")

    [purchase] = purchases.parse_purchases(receipts, programme=programme)
    [balance] = points.parse_balances(balances, zone=programme.zone)

    assert isinstance(purchase, purchases.ParsedPurchase)
    assert isinstance(balance, points.BalanceRow)
    assert purchase.draft.occurred_at == balance.earned_at == noon_in_new_york
