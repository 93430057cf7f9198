-- The floor: what one recorded purchase writes, in one statement. Members and accounts are numbered from 1.
\set n random(1, :members)
WITH a AS (
    UPDATE account SET balance = balance + 29 WHERE id = (SELECT account_id FROM bench_member WHERE n = :n)
    RETURNING id, member_id
), p AS (
    INSERT INTO purchase (id, source, external_id, member_id, store, currency, total_minor, occurred_at, recorded_at,
                          tenders, actor, request_hash)
    SELECT gen_random_uuid(), 'pgbench', gen_random_uuid()::text, member_id, 'Main Street', 'USD', 2933, now(), now(),
           '[]', 'system', '\x00' FROM a
    RETURNING id, member_id
), l AS (
    INSERT INTO purchase_line (purchase_id, line, sku, category, quantity, unit_price_minor, discount_minor, amount_minor)
    SELECT id, 1, 'CD', 'Music', 1, 2933, 0, 2933 FROM p
), t AS (
    INSERT INTO transfer (id, unit_id, kind, member_id, debit_account_id, credit_account_id, amount, occurred_at,
                          recorded_at, reference, actor, movement, parts)
    SELECT gen_random_uuid(), 'points', 'earn', p.member_id, (SELECT id FROM account WHERE kind = 'issuance'), a.id, 29,
           now(), now(), p.id, 'system',
           'purchases.purchase_earned',
           '{"paid": {"minor": 2933, "currency": "USD"}, "store": "Main Street", "rate": 1, "per": {"minor": 100, "currency": "USD"}, "percent": 100, "rounding": "down", "rounds": "receipt", "rule": {"id": "every-dollar", "version": 1, "name": "Every dollar"}, "lines": [{"line": 1, "sku": "CD", "points": 29}]}'
      FROM p, a
    RETURNING id, member_id, reference
), o AS (
    INSERT INTO lot (id, account_id, member_id, amount, remaining, earned_at) SELECT t.id, a.id, t.member_id, 29, 29, now() FROM t, a
), g AS (
    INSERT INTO line_grant (member_id, purchase_id, line, transfer_id, unit_id, base_minor, points)
    SELECT member_id, reference, 1, id, 'points', 2933, 29 FROM t
)
INSERT INTO outbox (name, key, payload)
SELECT 'points.balance_changed', t.member_id,
       jsonb_build_object('transfer_id', t.id, 'member_id', t.member_id, 'unit_id', 'points', 'amount', 29) FROM t
UNION ALL
SELECT 'purchases.purchase_recorded', t.member_id,
       jsonb_build_object('purchase_id', t.reference, 'member_id', t.member_id, 'points', 29) FROM t;
