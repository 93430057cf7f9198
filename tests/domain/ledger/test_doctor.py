"""The doctor names each row that breaks a law, and no other."""

import pytest

from domain.database import pooled_connection
from domain.ids import new_id
from domain.purchases import ReturnDraft, record_return
from domain.rewards import cancel_redemption, redeem_reward
from tests.clock import START
from tests.domain.ledger.tampering import found, tamper, value
from tests.factories import TILL, TestMember, account, ledger_is_sound, purchase, reward

EXPIRY = "(SELECT id FROM account WHERE kind = 'expiry')"


def the(kind: str, more: str = "") -> str:
    """SQL for the one transfer of a kind."""
    return f"(SELECT id FROM transfer WHERE kind = '{kind}' {more})"


@pytest.fixture
async def busy(member: TestMember) -> TestMember:
    """A member with a transfer of every kind, and a debt of 30."""
    bought = await purchase(member, "100")
    mug, pen = await reward(cost=60), await reward(cost=10)
    await redeem_reward(actor=member.actor, id=new_id(), reward_id=mug, now=START)
    issued = await redeem_reward(actor=member.actor, id=new_id(), reward_id=pen, now=START)
    await cancel_redemption(actor=member.actor, issued_reward_id=issued.id, now=START)
    await account(member, balance=5)
    await account(member, balance=-15)
    draft = ReturnDraft(
        source="t",
        external_id="b",
        purchase_source=bought.source,
        purchase_external_id=bought.external_id,
        lines=[(1, 1)],
        occurred_at=START,
    )
    await record_return(actor=TILL, draft=draft, now=START)
    return member


async def test_a_sound_ledger_has_no_complaints(busy: TestMember) -> None:
    kinds = await value("SELECT count(DISTINCT kind) FROM transfer")
    debt = await value("SELECT debt FROM account WHERE member_id IS NOT NULL")

    assert (kinds, debt) == (6, 70)
    assert await ledger_is_sound()


@pytest.mark.parametrize(
    ("change", "row", "laws"),
    [
        (
            "UPDATE account SET balance = balance + 1 WHERE member_id IS NOT NULL",
            "account {member}",
            {"balance", "lots"},
        ),
        ("UPDATE account SET debt = debt + 1 WHERE member_id IS NOT NULL", "account {member}", {"lots", "debts"}),
        (f"UPDATE lot SET remaining = remaining + 1 WHERE id = {the('earn')}", "lot {earn}", {"draws"}),
        (f"UPDATE lot SET amount = amount + 1 WHERE id = {the('earn')}", "lot {earn}", {"draws"}),
        (
            f"UPDATE debt SET outstanding = outstanding - 1 WHERE id = {the('clawback')}",
            "transfer {clawback}",
            {"debits"},
        ),
        (
            f"UPDATE transfer SET unit_id = 'stars' WHERE id = {the('earn')}",
            "transfer {earn}",
            {"two sides", "rates"},
        ),
        (
            f"UPDATE transfer SET member_id = gen_random_uuid() WHERE id = {the('redeem', 'AND amount = 60')}",
            "transfer {redeem}",
            {"two sides"},
        ),
        (
            f"UPDATE transfer SET debit_account_id = {EXPIRY} WHERE id = {the('adjust_credit')}",
            "transfer {adjust_credit}",
            {"two sides"},
        ),
        (
            f"UPDATE transfer SET amount = amount + 1 WHERE id = {the('reinstate')}",
            "transfer {reinstate}",
            {"credits"},
        ),
        (
            f"UPDATE transfer SET amount = amount + 1 WHERE id = {the('adjust_debit')}",
            "transfer {adjust_debit}",
            {"debits", "adjustments"},
        ),
        (
            f"UPDATE transfer SET amount = amount + 1 WHERE id = {the('earn')}",
            "transfer {earn}",
            {"credits", "explanations", "provenance", "rates"},
        ),
        (
            f"UPDATE transfer SET amount = 1 WHERE id = {the('earn')}",
            "transfer {earn}",
            {"credits", "returns", "explanations", "provenance", "rates"},
        ),
        (f"DELETE FROM lot WHERE id = {the('adjust_credit')}", "transfer {adjust_credit}", {"credits"}),
        (f"DELETE FROM draw WHERE transfer_id = {the('reinstate')}", "transfer {reinstate}", {"credits"}),
        (
            f"UPDATE draw SET amount = amount + 1 WHERE transfer_id = {the('reinstate')}",
            "transfer {reinstate}",
            {"credits"},
        ),
    ],
)
async def test_a_changed_row_is_named(busy: TestMember, change: str, row: str, laws: set[str]) -> None:
    named = {
        "member": await value("SELECT id FROM account WHERE member_id IS NOT NULL"),
        "redeem": await value("SELECT id FROM transfer WHERE kind = 'redeem' AND amount = 60"),
        "cancelled": await value("SELECT id FROM transfer WHERE kind = 'redeem' AND amount = 10"),
    } | {
        kind: await value(f"SELECT id FROM transfer WHERE kind = '{kind}'")
        for kind in ("earn", "clawback", "reinstate", "adjust_credit", "adjust_debit")
    }
    await tamper(change)

    complaints = await found()

    assert {law for law, rows in complaints.items() if row.format(**named) in rows} == laws
    # Of other transfers only those are named that cannot fit the changed row any more: its lot's, the one it reverses.
    linked = {"lot {earn}": "transfer {earn}", "transfer {reinstate}": "transfer {cancelled}"}.get(row, row)
    others = {other for rows in complaints.values() for other in rows if other.startswith("transfer ")}
    assert others <= {row.format(**named), linked.format(**named)}


async def test_a_missing_transfer_unbalances_its_account_and_its_unit(busy: TestMember) -> None:
    member_account = await value("SELECT id FROM account WHERE member_id IS NOT NULL")

    await tamper("DELETE FROM transfer WHERE kind = 'adjust_credit'")

    complaints = await found()
    assert (complaints["balance"], complaints["zero sum"]) == ({f"account {member_account}"}, {"unit points"})


@pytest.mark.parametrize(
    ("table", "trigger"),
    [
        ("unit", "unit_is_kept"),
        ("account", "account_is_kept"),
        ("transfer", "transfer_is_immutable"),
        ("transfer", "transfer_is_kept"),
        ("draw", "draw_is_immutable"),
        ("draw", "draw_is_kept"),
    ],
)
async def test_a_protection_that_is_switched_off_is_named(busy: TestMember, table: str, trigger: str) -> None:
    async with pooled_connection() as connection:
        await connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}")
        try:
            complaints = await found()
        finally:
            await connection.execute(f"ALTER TABLE {table} ENABLE TRIGGER {trigger}")

    assert complaints == {"immutable": {f"table {table}"}}
    assert await ledger_is_sound()
