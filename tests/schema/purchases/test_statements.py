"""How many SQL statements a till waits for, signing in and the ends of the transaction left out."""

from tests.factories import TILL, TestMember
from tests.graph import GraphRunner
from tests.receipts import goods, receipt


async def test_a_purchase_takes_eighteen_statements_whatever_its_lines(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, "5.00", externalId="R-0"))
    counts = []
    for number, lines in enumerate([["10.00"], ["1.00"] * 40], start=1):
        statements.clear()
        await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, *lines, externalId=f"R-{number}"))
        counts.append(len(statements))

    # Twelve record it, six read what the till shows.
    assert counts == [18, 18]
    # The programme and the unit's terms are in memory: only their number is asked for, once by itself.
    assert statements[0].endswith("AS number")
    assert not [statement for statement in statements if "unit_policy" in statement]


async def test_a_return_takes_nineteen_statements_whatever_its_lines(
    run: GraphRunner, member: TestMember, statements: list[str]
) -> None:
    await run.as_(TILL)("shop/RecordPurchase", input=receipt(member, *["10.00"] * 40))
    counts = []
    for number, lines in enumerate([[1], range(2, 30)]):
        statements.clear()
        pieces = goods(*[(line, 1) for line in lines], externalId=str(number))
        await run.as_(TILL)("shop/RecordReturn", input=pieces)
        counts.append(len(statements))

    assert counts == [19, 19]
