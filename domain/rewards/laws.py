"""The doctor's laws of issued rewards."""

from domain import ledger
from domain.rewards import movements

LAWS = (
    ledger.references_of(movements),
    ledger.Law(
        "redemptions",
        "Every issued reward was paid at the price of its version, and every cancelled one was given back whole.",
        """
        SELECT 'issued reward ' || i.id AS row,
               'cost ' || i.cost || ', taken ' || coalesce(t.amount, 0) || ', given back ' || coalesce(b.amount, 0)
                   AS detail
          FROM issued_reward i
          LEFT JOIN transfer t ON t.id = i.transfer_id AND t.kind = 'redeem' AND t.member_id = i.member_id
          LEFT JOIN reward_version v ON v.reward_id = i.reward_id AND v.version = i.version
          LEFT JOIN (SELECT reverses_id, sum(amount)::bigint AS amount FROM transfer
                      WHERE kind = 'reinstate' GROUP BY reverses_id) b ON b.reverses_id = i.transfer_id
         WHERE t.id IS NULL OR v.id IS NULL OR t.amount <> i.cost
            OR (v.terms ->> 'cost')::bigint <> i.cost OR t.unit_id <> v.terms ->> 'unit'
            OR t.parts #>> '{reward,id}' IS DISTINCT FROM i.reward_id
            OR t.parts #>> '{reward,version}' IS DISTINCT FROM i.version::text
            OR coalesce(b.amount, 0) <> CASE WHEN i.cancelled_at IS NULL THEN 0 ELSE i.cost END
        UNION ALL
        SELECT 'transfer ' || t.id, 'paid ' || t.amount || ' for nothing that was issued'
          FROM transfer t
         WHERE t.movement = 'rewards.reward_redeemed'
           AND NOT EXISTS (SELECT FROM issued_reward i WHERE i.transfer_id = t.id)
        """,
    ),
)
