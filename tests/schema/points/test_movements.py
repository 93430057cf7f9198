"""Movements in the graph: who sees which part, and in which language they are explained."""

from typing import Any

import httpx
import pytest

from api.settings import Settings
from domain import points
from domain.actor import SYSTEM
from domain.database import fetch
from domain.ids import new_id
from domain.ledger import Negative
from schema.ids import global_id
from tests.clients import in_process, staff_token
from tests.clock import START
from tests.domain.ledger.tampering import tamper
from tests.factories import STAFF, TestMember, account, policy, purchase
from tests.graph import SECRET, GraphRunner, execute
from tests.shopping import bring_back

RETURNED = """
query Returned($id: ID!, $language: String) { pointsTransfer(id: $id) {
  explanation(language: $language) movement { __typename ... on PurchaseReturnedMovement { short negative } } } }
"""


async def transfer(kind: str) -> str:
    [row] = await fetch("SELECT id FROM transfer WHERE kind = $1", kind)
    return str(global_id("PointsTransfer", row["id"]))


@pytest.fixture
async def returned(member: TestMember) -> str:
    """A return of which a part had been spent and is let go."""
    await policy(negative=Negative.CLAMP)
    bought = await purchase(member, "10.00")
    await account(member, balance=-4)
    await bring_back(bought, (1, 1))
    return await transfer("clawback")


async def ask(run: GraphRunner, who: Any, **variables: Any) -> Any:
    result = await execute(RETURNED, variables=variables, context=run.as_(who).context())
    assert result.errors is None, result.errors
    return result.data["pointsTransfer"]


async def test_a_part_that_is_not_marked_visible_is_for_staff_only(
    run: GraphRunner, member: TestMember, returned: str
) -> None:
    own, staff = [(await ask(run, who, id=returned))["movement"] for who in (member, STAFF)]

    assert own == {"__typename": "PurchaseReturnedMovement", "short": 4, "negative": None}
    assert staff == own | {"negative": "CLAMP"}


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        (None, "6 points taken back for what you returned"),
        ("ru", "Списано: 6 баллов за возврат товаров"),
        ("zh-CN", "因退货（1 × SKU）扣回 6 积分"),
        ("de", "6 points taken back for what you returned"),
        ("no language at all", "6 points taken back for what you returned"),
    ],
)
async def test_a_sentence_is_in_the_language_that_is_asked_for(
    run: GraphRunner, member: TestMember, returned: str, language: str | None, begins: str
) -> None:
    assert (await ask(run, member, id=returned, language=language))["explanation"].startswith(begins)


async def test_a_unit_is_called_as_in_the_language_of_the_reader(run: GraphRunner, member: TestMember) -> None:
    await points.create_unit(
        actor=SYSTEM, id="stars", draft=points.UnitDraft(name="Stars", decimals=2, names={"ru": "Звёзды"}), now=START
    )
    draft = points.AdjustmentDraft(id=new_id(), member_id=member.id, amount=150, reason="Спасибо.", unit_id="stars")
    await points.adjust_points(actor=STAFF, draft=draft, now=START)
    id = await transfer("adjust_credit")

    answers = [(await ask(run, member, id=id, language=language))["explanation"] for language in ("en", "ru")]

    assert answers == ["1.50 Stars added: Спасибо.", "Начислено: 1,50 Звёзды. Причина: Спасибо."]


async def test_a_request_is_answered_in_a_language_that_it_accepts(member: TestMember, returned: str) -> None:
    async with in_process(Settings(secret=SECRET)) as client:
        token = await staff_token()

        async def explained(**headers: str) -> str:
            answer: httpx.Response = await client.post(
                "/graphql",
                json={"query": RETURNED, "variables": {"id": returned}},
                headers={"Authorization": f"Bearer {token}"} | headers,
            )
            return str(answer.json()["data"]["pointsTransfer"]["explanation"])

        answers = [
            await explained(),
            await explained(**{"Accept-Language": "de-AT, ru;q=0.9, en;q=0.8"}),
            await explained(**{"Accept-Language": "%%%, ;q=9"}),
        ]

    assert [answer.split("(")[0] for answer in answers] == [
        "6 points taken back for what the member returned ",
        "Списано: 6 баллов за возврат товаров ",
        "6 points taken back for what the member returned ",
    ]


async def test_a_movement_that_a_newer_release_wrote_is_a_plain_sentence_and_no_data(
    run: GraphRunner, member: TestMember, returned: str
) -> None:
    await tamper("UPDATE transfer SET movement = 'purchases.from_the_future' WHERE kind = 'clawback'")

    assert await ask(run, member, id=returned) == {"explanation": "Your points changed.", "movement": None}
