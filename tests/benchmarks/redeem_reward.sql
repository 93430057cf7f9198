-- What redeeming a reward sends over HTTP, statement by statement, without Laurel: the sign-in, the reward's unit, one
-- transaction, and the reward that is answered. Members who have points are numbered from 1 in bench_redeemer.
\set n random(1, :members)
SELECT member_id, token_hash FROM bench_redeemer WHERE n = :n \gset
SELECT gen_random_uuid() AS id, gen_random_uuid() AS transfer_id \gset
SELECT id, member_id FROM member_session WHERE token_hash = :token_hash::text AND revoked_at IS NULL AND expires_at > now();
BEGIN;
SELECT unit_id FROM reward_version WHERE reward_id = :reward::uuid AND version = 1;
SELECT id AS account_id, balance, debt FROM account
 WHERE unit_id = 'points' AND member_id = ANY(ARRAY[:member_id::uuid]) ORDER BY id FOR UPDATE \gset
SELECT version, cost, member_id, id, reward_id, request_hash, cancelled_at, issued_at, transfer_id
  FROM issued_reward WHERE id = :id::uuid LIMIT 2;
SELECT r.id, v.version, v.name, v.description, v.unit_id, v.cost, r.stock, r.created_at, r.withdrawn_at
  FROM reward r
  JOIN LATERAL (SELECT * FROM reward_version WHERE reward_id = r.id AND valid_from <= now()
                 ORDER BY version DESC LIMIT 1) v ON true
 WHERE r.id = :reward::uuid;
WITH open_lot AS (
    SELECT l.id FROM lot l WHERE l.account_id = :account_id::bigint AND l.remaining >= 5
       AND (l.expires_at IS NULL OR l.expires_at > now()) AND (l.matures_at IS NULL OR l.matures_at <= now())
     ORDER BY l.expires_at NULLS LAST, l.earned_at, l.id LIMIT 1
), posted AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, actor, explanation)
    SELECT :transfer_id::uuid, 'points', 'redeem', :member_id::uuid, :account_id::bigint, system.id, 5, now(), now(), :id::uuid, 'pgbench',
           '{"about": "reward", "points": 5, "reward": "Sticker"}'
      FROM account system WHERE system.unit_id = 'points' AND system.kind = 'redemption' AND system.member_id IS NULL
    RETURNING id
), draws AS (
    INSERT INTO draw (member_id, transfer_id, lot_id, amount)
    SELECT :member_id::uuid, :transfer_id::uuid, id, 5 FROM open_lot
), lots AS (
    UPDATE lot l SET remaining = l.remaining - 5 FROM open_lot d WHERE l.id = d.id
), accounts AS (
    UPDATE account a SET balance = a.balance - 5 WHERE a.id = :account_id::bigint
)
SELECT id FROM posted;
INSERT INTO issued_reward (id, member_id, version, cost, transfer_id, issued_at, cancelled_at, request_hash, reward_id)
VALUES (:id::uuid, :member_id::uuid, 1, 5, :transfer_id::uuid, now(), NULL, '\x00', :reward::uuid);
INSERT INTO outbox (name, key, payload)
VALUES ('points.balance_changed', :member_id::uuid,
        jsonb_build_object('transfer_id', :transfer_id::text, 'member_id', :member_id::text, 'unit_id', 'points', 'amount', -5)),
       ('rewards.reward_redeemed', :member_id::uuid,
        jsonb_build_object('issued_reward_id', :id::text, 'member_id', :member_id::text, 'cost', 5));
COMMIT;
SELECT r.id, v.version, v.name, v.description, v.unit_id, v.cost, r.stock, r.created_at, r.withdrawn_at
  FROM reward r
  JOIN LATERAL (SELECT * FROM reward_version WHERE reward_id = r.id AND valid_from <= now()
                 ORDER BY version DESC LIMIT 1) v ON true
 WHERE r.id = ANY(ARRAY[:reward::uuid]);
