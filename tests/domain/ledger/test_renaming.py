"""Names are for display: renaming a rule, a tier or a reward changes no sentence and breaks no law."""

from domain import rewards
from domain.database import execute
from domain.ids import new_id
from domain.ledger import Reader
from tests.clock import START
from tests.factories import STAFF, THEN, TestMember, history_of, ledger_is_sound, purchase, reward, tier
from tests.shopping import bring_back


async def sentences(of: TestMember) -> list[str]:
    """What explains the member's movements, in the order of the alphabet: they happened at one instant."""
    return sorted(line.explanation(Reader()) for line in await history_of(of.id))


async def test_a_renamed_rule_tier_and_reward_leave_sentences_and_laws_as_they_were(member: TestMember) -> None:
    await tier("bronze", rank=0, threshold=0, earning_percent=150, valid_from=THEN)
    bought = await purchase(member, "100.00")
    mug = await reward(cost=60)
    await rewards.redeem_reward(actor=member.actor, id=new_id(), reward_id=mug, now=START)
    before = await sentences(member)
    assert "in your tier Bronze" in before[0], before
    assert "(rule “Every dollar”, version 1)" in before[0]

    await execute("UPDATE rule SET name = 'A new name'")
    await execute("UPDATE tier SET name = 'Platinum'")
    await rewards.update_reward(actor=STAFF, id=mug, changes={"name": "Cup"}, now=START)

    assert await sentences(member) == before
    assert await ledger_is_sound()
    await bring_back(bought, (1, 1))
    assert await ledger_is_sound()
