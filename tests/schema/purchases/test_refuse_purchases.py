"""What is no purchase is refused, by the field at fault, and leaves nothing behind."""

from typing import Any

import pytest

from domain.actor import ANONYMOUS, Actor, ActorKind
from domain.database import fetch
from schema.ids import global_id
from tests.factories import TILL, TestMember, balance_of, facts
from tests.graph import GraphRunner
from tests.receipts import receipt


async def records() -> int:
    return len(await fetch("SELECT 1 FROM purchase"))


@pytest.mark.parametrize(
    ("by", "code", "path"),
    [
        ({"id": global_id("Member", "01890000-0000-7000-8000-000000000000")}, "MEMBER_UNKNOWN", ["member"]),
        ({"cardNumber": "9999"}, "MEMBER_UNKNOWN", ["member"]),
        ({"email": "nobody@example.com"}, "MEMBER_UNKNOWN", ["member"]),
        ({"phone": "+12025550199"}, "MEMBER_UNKNOWN", ["member"]),
        ({"email": "nobody"}, "ADDRESS_INVALID", ["member", "email"]),
        ({"phone": "12"}, "ADDRESS_INVALID", ["member", "phone"]),
        ({"cardNumber": ""}, "BAD_USER_INPUT", ["member", "cardNumber"]),
        ({"cardNumber": "1\u00002"}, "BAD_USER_INPUT", ["member", "cardNumber"]),
        ({"id": "junk"}, "BAD_USER_INPUT", ["member", "id"]),
        ({"id": global_id("Reward", "01890000-0000-7000-8000-000000000000")}, "BAD_USER_INPUT", ["member", "id"]),
    ],
)
async def test_a_member_who_is_not_there_is_refused(
    run: GraphRunner, by: dict[str, str], code: str, path: list[str]
) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(None, "5", member=by))

    assert (answer["code"], answer["path"]) == (code, path)
    assert (await records(), await facts()) == (0, [])


def line(**changes: Any) -> dict[str, Any]:
    return {"lines": [{"sku": "A", "quantity": 1, "unitPrice": "5.00"} | changes]}


BAD = [
    (line(unitPrice="-0.01"), ["lines", "0", "unitPrice"], "This amount of money cannot be below zero."),
    (line(unitPrice="1.001"), ["lines", "0", "unitPrice"], "1.001 has more decimal places than USD has."),
    (
        line(unitPrice="1." + "0" * 30 + "1"),
        ["lines", "0", "unitPrice"],
        f"1.{'0' * 30}1 has more decimal places than USD has.",
    ),
    (line(unitPrice="1e-50"), ["lines", "0", "unitPrice"], "This amount of money has too many decimal places."),
    (line(unitPrice="NaN"), ["lines", "0", "unitPrice"], "An amount of money must be a decimal number."),
    (line(unitPrice="-Infinity"), ["lines", "0", "unitPrice"], "An amount of money must be a decimal number."),
    (line(unitPrice="1e15"), ["lines", "0", "unitPrice"], "This amount of money is too large."),
    (line(unitPrice="1e999999999"), ["lines", "0", "unitPrice"], "This amount of money is too large."),
    (line(unitPrice="10000000000", quantity=2), ["lines", "0", "unitPrice"], "This amount of money is too large."),
    (line(quantity=0), ["lines", "0", "quantity"], "A quantity must be from 1 to 1,000,000."),
    (line(quantity=-1), ["lines", "0", "quantity"], "A quantity must be from 1 to 1,000,000."),
    (line(quantity=1_000_001), ["lines", "0", "quantity"], "A quantity must be from 1 to 1,000,000."),
    (line(discount="5.01"), ["lines", "0", "discount"], "The discount is more than the line costs."),
    (line(discount="-1"), ["lines", "0", "discount"], "This amount of money cannot be below zero."),
    (line(sku=" "), ["lines", "0", "sku"], "This must not be empty."),
    (line(sku="x" * 101), ["lines", "0", "sku"], "This can have at most 100 characters."),
    (line(sku="a\u0000b"), ["lines", "0", "sku"], "This holds characters that cannot be printed."),
    (line(category="a\nb"), ["lines", "0", "category"], "Write this in one line, without tabs."),
    ({"lines": []}, ["lines"], "A purchase must have from 1 to 500 lines."),
    ({"lines": line()["lines"] * 501}, ["lines"], "A purchase must have from 1 to 500 lines."),
    ({"lines": line(unitPrice="9999999999")["lines"] * 2}, ["lines"], "This amount of money is too large."),
    (
        {"tenders": [{"kind": "CASH", "amount": "4.99"}]},
        ["tenders"],
        "The tenders do not add up to the total of the lines.",
    ),
    (
        {"tenders": [{"kind": "CASH", "amount": "6"}, {"kind": "CARD", "amount": "-1"}]},
        ["tenders", "1", "amount"],
        "This amount of money cannot be below zero.",
    ),
    ({"currency": "EUR"}, ["currency"], "This programme accepts purchases in USD only."),
    ({"currency": ""}, ["currency"], "This programme accepts purchases in USD only."),
    ({"occurredAt": "2026-11-20T12:05:00.000001Z"}, ["occurredAt"], "This cannot have happened in the future."),
    ({"occurredAt": "9999-12-31T23:59:59-14:00"}, ["occurredAt"], "This time is outside the calendar."),
    ({"occurredAt": "1969-12-31T23:59:59Z"}, ["occurredAt"], "This cannot have happened before 1970."),
    ({"occurredAt": "0001-01-01T00:00:00+14:00"}, ["occurredAt"], "This time is outside the calendar."),
    (
        {"occurredAt": "2026-11-20T12:00:00"},
        ["occurredAt"],
        "Add the offset from UTC to this time, as in 2026-11-20T12:00:00-05:00, or Z.",
    ),
    ({"source": ""}, ["source"], "This must not be empty."),
    ({"source": "x" * 81}, ["source"], "This can have at most 80 characters."),
    ({"externalId": "\u0000"}, ["externalId"], "This holds characters that cannot be printed."),
    ({"externalId": "x" * 201}, ["externalId"], "This can have at most 200 characters."),
    ({"store": "x" * 201}, ["store"], "This can have at most 200 characters."),
]


@pytest.mark.parametrize(("changes", "path", "message"), BAD)
async def test_bad_input_is_refused_by_the_field_at_fault(
    run: GraphRunner, member: TestMember, changes: dict[str, Any], path: list[str], message: str
) -> None:
    answer = await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "5.00") | changes)

    assert (answer["path"], answer["message"]) == (path, message)
    assert answer["code"] in ("BAD_USER_INPUT", "CURRENCY_NOT_ACCEPTED")
    assert (await records(), await balance_of(member), await facts("ledger.balance_changed")) == (0, 0, [])


@pytest.mark.parametrize(
    "changes",
    [
        {"lines": None},
        {"lines": [{"sku": "A", "quantity": 2**31, "unitPrice": "1"}]},
        {"lines": [{"sku": "A", "quantity": 1.5, "unitPrice": "1"}]},
        {"lines": [{"sku": "A", "quantity": "1", "unitPrice": "1"}]},
        {"lines": [{"sku": "A", "quantity": 1, "unitPrice": "a lot"}]},
        {"lines": [{"sku": "A", "quantity": 1, "unitPrice": {}}]},
        {"occurredAt": "yesterday"},
        {"occurredAt": 1},
        {"member": {}},
        {"member": {"email": "a@b.com", "phone": "+12025550143"}},
        {"tenders": [{"kind": "GOLD", "amount": "5.00"}]},
        {"surprise": 1},
    ],
)
async def test_what_is_no_receipt_at_all_is_a_bad_request(
    run: GraphRunner, member: TestMember, changes: dict[str, Any]
) -> None:
    codes = await run.as_(TILL).codes("shop/RecordPurchase", input=receipt(member, "5.00") | changes)

    assert codes == ["BAD_USER_INPUT"]
    assert (await records(), await facts("ledger.balance_changed")) == (0, [])


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (ANONYMOUS, "UNAUTHENTICATED"),
        (Actor(kind=ActorKind.INTEGRATION, id=TILL.id), "FORBIDDEN"),
        (Actor(kind=ActorKind.MEMBER, id=TILL.id), "FORBIDDEN"),
    ],
)
async def test_only_keys_with_the_scope_record(run: GraphRunner, member: TestMember, actor: Actor, code: str) -> None:
    answer = await run.as_(actor)("shop/RecordPurchase", input=receipt(member, "5.00"))

    assert (answer["code"], answer["path"]) == (code, [])
    assert await records() == 0
