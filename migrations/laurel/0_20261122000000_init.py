from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "outbox_cursor" (
    "reader" VARCHAR(80) NOT NULL PRIMARY KEY,
    "xid" XID8 NOT NULL,
    "entry_id" BIGINT NOT NULL
);
COMMENT ON TABLE "outbox_cursor" IS 'The place of a reader; under FORGOTTEN, the place up to which facts were deleted.';
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "xid" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "name" VARCHAR(80) NOT NULL,
    "key" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "idx_outbox_xid_f870fc" ON "outbox" ("xid", "id");
CREATE INDEX "idx_outbox_key_cf3690" ON "outbox" ("key", "xid", "id");
COMMENT ON TABLE "outbox" IS 'One fact. Subscribers follow it by its `key`; `xid` is the transaction that wrote it.';
CREATE TABLE "schedule_run" (
    "name" VARCHAR(80) NOT NULL PRIMARY KEY,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "failures" INT NOT NULL,
    "error" TEXT
);
COMMENT ON TABLE "schedule_run" IS 'The last run of a schedule: when it began and ended, and the number of failures since its last success.';
CREATE TABLE "programme" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "active_window_days" INT NOT NULL,
    "made_in" BIGINT NOT NULL
);
COMMENT ON TABLE "programme" IS 'The one programme of this installation.';
CREATE TABLE "programme_change" (
    "number" BIGINT NOT NULL PRIMARY KEY,
    "made_at" TIMESTAMPTZ NOT NULL,
    "made_by" VARCHAR(60) NOT NULL,
    "why" VARCHAR(500)
);
COMMENT ON TABLE "programme_change" IS 'One transaction that changed the configuration. Numbers are given in the order in which changes are committed.';
CREATE TABLE "api_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "public_id" VARCHAR(8) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "scopes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ
);
COMMENT ON TABLE "api_key" IS 'The API key of a till, a shop or a forum. Only the SHA-256 of its secret is stored.';
CREATE TABLE "failed_sign_in" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "failed_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_failed_sign_email_c75f23" ON "failed_sign_in" ("email");
COMMENT ON TABLE "failed_sign_in" IS 'A wrong password for an e-mail address. The count sets the delay before the next try.';
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(20) NOT NULL DEFAULT 'admin',
    "created_at" TIMESTAMPTZ NOT NULL,
    "disabled_at" TIMESTAMPTZ
);
COMMENT ON TABLE "staff_member" IS 'A person who runs the programme. Each unit''s policy has the limits of their `role`.';
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "staff_session" IS 'A staff member''s session on one device. Only the SHA-256 of the token is stored.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "card_number" VARCHAR(32) NOT NULL UNIQUE,
    "joined_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_member_joined__ca06ba" ON "member" ("joined_at");
COMMENT ON TABLE "member" IS 'A person in the programme, without personal data. Other tables refer to this row, so it is never deleted.';
CREATE TABLE "member_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "member_session" IS 'A member''s session on one device. Only the SHA-256 of the token is stored.';
CREATE TABLE "person" (
    "name" VARCHAR(200),
    "email" VARCHAR(254) UNIQUE,
    "phone" VARCHAR(16) UNIQUE,
    "language" VARCHAR(35),
    "member_id" UUID NOT NULL PRIMARY KEY REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person" IS 'A member''s personal data. They can be erased without a change to the ledger.';
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "address" VARCHAR(254) NOT NULL,
    "language" VARCHAR(35),
    "requested_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "wrong_tries" SMALLINT NOT NULL,
    "used_at" TIMESTAMPTZ,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sign_in_cod_address_180565" ON "sign_in_code" ("address", "requested_at");
COMMENT ON TABLE "sign_in_code" IS 'A request for a sign-in code. The code itself is never stored: it follows from the id and the server''s secret.';
CREATE TABLE "ledger_block" (
    "number" BIGINT NOT NULL PRIMARY KEY,
    "until_xid" XID8 NOT NULL,
    "until_id" UUID NOT NULL,
    "transfers" INT NOT NULL,
    "ids" BYTEA NOT NULL,
    "hashes" BYTEA NOT NULL,
    "totals" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,
    "closed_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "ledger_block" IS 'A closed stretch of the ledger, chained to the one before it: see `seals.py`.';
CREATE TABLE "unit" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "names" JSONB NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "made_in" BIGINT NOT NULL
);
COMMENT ON TABLE "unit" IS 'A points currency. `kind` is spendable or qualifying; `decimals` are shown, amounts are stored as integers.';
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "balance" BIGINT NOT NULL,
    "debt" BIGINT NOT NULL,
    "lapses_at" TIMESTAMPTZ,
    "terms_from" TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
    "spendable" BOOL NOT NULL,
    "member_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_member__21cebd" UNIQUE ("member_id", "unit_id")
);
COMMENT ON TABLE "account" IS 'A member''s holdings of one unit, or (without a member) a system account that faces them.';
CREATE TABLE "debt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "outstanding" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "debt" IS 'The part of a clawback that no lot covered; its id is the clawback''s. Later credits pay it, oldest first.';
CREATE TABLE "transfer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "amount" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "reference" UUID,
    "actor" VARCHAR(60) NOT NULL,
    "movement" VARCHAR(80) NOT NULL,
    "parts" JSONB NOT NULL,
    "xid" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "credit_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "debit_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "reverses_id" UUID REFERENCES "transfer" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_transfer_member__04eeb7" ON "transfer" ("member_id", "unit_id", "occurred_at", "id");
CREATE INDEX "idx_transfer_referen_0c6e8c" ON "transfer" ("reference");
COMMENT ON TABLE "transfer" IS 'One immutable row of the ledger: `amount` > 0 from the debit account to the credit account.';
CREATE TABLE "hold" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "purpose" VARCHAR(200) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "held_at" TIMESTAMPTZ NOT NULL,
    "lapses_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "captured" BIGINT,
    "actor" VARCHAR(60) NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "capture_id" UUID REFERENCES "transfer" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "hold" IS 'Points set aside until they are captured, released, or `lapses_at` comes.';
CREATE TABLE "lot" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "earned_at" TIMESTAMPTZ NOT NULL,
    "matures_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "tier" VARCHAR(80),
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "credit_id" UUID NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_lot_credit__a2ca69" ON "lot" ("credit_id");
COMMENT ON TABLE "lot" IS 'A part of a credit: `remaining` is `amount` less its draws.';
CREATE TABLE "draw" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "drawn_at" TIMESTAMPTZ NOT NULL,
    "lot_id" UUID NOT NULL REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "transfer_id" UUID NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_draw_transfe_41b5ca" ON "draw" ("transfer_id");
CREATE INDEX "idx_draw_lot_id_f32ae4" ON "draw" ("lot_id");
COMMENT ON TABLE "draw" IS 'The points that a debit took from a lot, and when; below zero for points that a reversal put back.';
CREATE TABLE "hold_lot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "hold_id" UUID NOT NULL REFERENCES "hold" ("id") ON DELETE RESTRICT,
    "lot_id" UUID NOT NULL REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hold_lot_hold_id_88bdc5" UNIQUE ("hold_id", "lot_id")
);
CREATE INDEX "idx_hold_lot_lot_id_614a95" ON "hold_lot" ("lot_id");
COMMENT ON TABLE "hold_lot" IS 'The part of a lot that a hold sets aside.';
CREATE TABLE "shortfall" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "reference" UUID NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "decided_by" VARCHAR(60),
    "decided_at" TIMESTAMPTZ,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "granted_id" UUID NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_shortfall_granted_d5c6ff" ON "shortfall" ("granted_id");
COMMENT ON TABLE "shortfall" IS 'Points that a clawback could not take because they were spent, under the policy `clamp` or `review`.';
CREATE TABLE "unit_policy" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "terms" JSONB NOT NULL,
    "made_in" BIGINT NOT NULL,
    "withdrawn_in" BIGINT,
    "withdrawn_at" TIMESTAMPTZ,
    "ends_lapsing" BOOL NOT NULL,
    "idle_lapses_at" TIMESTAMPTZ,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_policy_unit_id_48fbe2" UNIQUE ("unit_id", "version")
);
COMMENT ON TABLE "unit_policy" IS 'A version of a unit''s `UnitPolicy`: how points pend, expire, go below zero and are passed on.';
CREATE TABLE "activation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "activated_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "activation" IS 'A request to activate points, under the caller''s id, with the number of points for repeated requests.';
CREATE TABLE "adjustment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "reason_code" VARCHAR(24) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "note" TEXT,
    "state" VARCHAR(9) NOT NULL,
    "requested_by" VARCHAR(60) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decided_by" VARCHAR(60),
    "decided_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_adjustment_member__7c8cac" ON "adjustment" ("member_id", "requested_at");
CREATE INDEX "idx_adjustment_state_d9ddf9" ON "adjustment" ("state", "requested_at");
COMMENT ON TABLE "adjustment" IS 'Points that staff add or take off: who asked, why, and who agreed where a second person must.';
CREATE TABLE "tier_set" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "window_months" SMALLINT NOT NULL
);
COMMENT ON TABLE "tier_set" IS 'A ladder: the unit that counts, and the length of its window in months.';
CREATE TABLE "tier" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "rank" SMALLINT NOT NULL,
    "perks" JSONB NOT NULL,
    "tier_set_id" VARCHAR(40) NOT NULL REFERENCES "tier_set" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tier_tier_se_f6f85c" UNIQUE ("tier_set_id", "rank")
);
COMMENT ON TABLE "tier" IS 'A tier: its name, its rank on the ladder, and its perks.';
CREATE TABLE "tier_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "threshold" BIGINT NOT NULL,
    "earning_percent" SMALLINT NOT NULL,
    "tier_id" VARCHAR(40) NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tier_versio_tier_id_af8572" UNIQUE ("tier_id", "valid_from")
);
COMMENT ON TABLE "tier_version" IS 'The terms of a tier from `valid_from` on: its threshold, and the earning rate in percent.';
CREATE TABLE "reward" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "stock" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_in" BIGINT,
    "request_hash" BYTEA NOT NULL
);
COMMENT ON TABLE "reward" IS 'An offer in the catalogue. `stock` is the remaining number; null means unlimited.';
CREATE TABLE "issued_reward" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cost" BIGINT NOT NULL,
    "transfer_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "reward_id" VARCHAR(40) NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_issued_rewa_member__dede4c" ON "issued_reward" ("member_id", "issued_at");
COMMENT ON TABLE "issued_reward" IS 'A reward that one member got: for which points, under which version of the offer.';
CREATE TABLE "reward_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "terms" JSONB NOT NULL,
    "made_in" BIGINT NOT NULL,
    "withdrawn_in" BIGINT,
    "withdrawn_at" TIMESTAMPTZ,
    "reward_id" VARCHAR(40) NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reward_vers_reward__d03b26" UNIQUE ("reward_id", "version")
);
COMMENT ON TABLE "reward_version" IS 'The text and cost of an offer: a version of `RewardTerms`. An issued reward keeps the version of its day.';
CREATE TABLE "line_grant" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "line" SMALLINT NOT NULL,
    "transfer_id" UUID NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "base_minor" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    CONSTRAINT "uid_line_grant_transfe_63a5be" UNIQUE ("transfer_id", "line")
);
CREATE INDEX "idx_line_grant_purchas_732181" ON "line_grant" ("purchase_id");
COMMENT ON TABLE "line_grant" IS 'The points that one line of a purchase was granted by one transfer. A return of the line takes them back.';
CREATE TABLE "rule" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL
);
COMMENT ON TABLE "rule" IS 'An earning rule, with the name that members see. Its versions have its rates.';
CREATE TABLE "rule_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "points" BIGINT NOT NULL,
    "per_minor" BIGINT NOT NULL,
    "rounding" VARCHAR(8) NOT NULL,
    "rounds" VARCHAR(8) NOT NULL,
    "rule_id" VARCHAR(40) NOT NULL REFERENCES "rule" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_rule_versio_rule_id_bcbb8d" UNIQUE ("rule_id", "version")
);
COMMENT ON TABLE "rule_version" IS 'The rate of a rule from `valid_from` on: `points` of a unit for each `per_minor` minor units of money paid.';
CREATE TABLE "parked_return" (
    "id" UUID NOT NULL PRIMARY KEY,
    "source" VARCHAR(80) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "purchase_id" UUID NOT NULL,
    "purchase_source" VARCHAR(80) NOT NULL,
    "purchase_external_id" VARCHAR(200) NOT NULL,
    "lines" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "reason" VARCHAR(60),
    "message" TEXT,
    "settled_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    CONSTRAINT "uid_parked_retu_source_e752e0" UNIQUE ("source", "external_id")
);
CREATE INDEX "idx_parked_retu_purchas_a9aa69" ON "parked_return" ("purchase_id");
CREATE INDEX "idx_parked_retu_state_feec13" ON "parked_return" ("state", "recorded_at");
COMMENT ON TABLE "parked_return" IS 'A return reported before its purchase. It is applied when the purchase is recorded.';
CREATE TABLE "purchase" (
    "id" UUID NOT NULL PRIMARY KEY,
    "source" VARCHAR(80) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "member_id" UUID,
    "store" VARCHAR(200),
    "currency" VARCHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "nothing_earned_because" VARCHAR(24),
    "tenders" JSONB NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "fully_returned_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    CONSTRAINT "uid_purchase_source_480dd2" UNIQUE ("source", "external_id")
);
CREATE INDEX "idx_purchase_member__a8008e" ON "purchase" ("member_id", "occurred_at");
COMMENT ON TABLE "purchase" IS 'A receipt. Money is in minor units of `currency`; `total_minor` is the sum of the lines after discounts.';
CREATE TABLE "line_payment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "line" SMALLINT NOT NULL,
    "transfer_id" UUID NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "points" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "purchase_id" UUID NOT NULL REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_line_paymen_transfe_833537" UNIQUE ("transfer_id", "line")
);
CREATE INDEX "idx_line_paymen_purchas_7b1b1f" ON "line_payment" ("purchase_id");
COMMENT ON TABLE "line_payment" IS 'The points that one transfer paid for one line of a purchase, and their amount in money.';
CREATE TABLE "purchase_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "line" SMALLINT NOT NULL,
    "sku" VARCHAR(100) NOT NULL,
    "category" VARCHAR(100),
    "quantity" INT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "purchase_id" UUID NOT NULL REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_purchase_li_purchas_818601" UNIQUE ("purchase_id", "line")
);
COMMENT ON TABLE "purchase_line" IS 'One line: `amount_minor` is quantity × unit price − discount.';
CREATE TABLE "purchase_return" (
    "id" UUID NOT NULL PRIMARY KEY,
    "source" VARCHAR(80) NOT NULL,
    "external_id" VARCHAR(200) NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "taken" BIGINT NOT NULL,
    "owed" BIGINT NOT NULL,
    "short" BIGINT NOT NULL,
    "put_back" BIGINT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "purchase_id" UUID NOT NULL REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_purchase_re_source_7c9b10" UNIQUE ("source", "external_id")
);
CREATE INDEX "idx_purchase_re_purchas_037959" ON "purchase_return" ("purchase_id");
COMMENT ON TABLE "purchase_return" IS 'Goods that came back from one purchase, with the points that moved.';
CREATE TABLE "return_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "line" SMALLINT NOT NULL,
    "quantity" INT NOT NULL,
    "purchase_return_id" UUID NOT NULL REFERENCES "purchase_return" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_return_line_purchas_357188" UNIQUE ("purchase_return_id", "line")
);
COMMENT ON TABLE "return_line" IS 'The number of pieces of one line that came back.';
CREATE TABLE "community" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL
);
CREATE INDEX "idx_community_created_bad974" ON "community" ("created_at", "id");
COMMENT ON TABLE "community" IS 'A part of the forum with its own topics.';
CREATE TABLE "topic" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_topic_communi_861c76" ON "topic" ("community_id", "started_at", "id");
CREATE INDEX "idx_topic_started_748294" ON "topic" ("started_at", "id");
COMMENT ON TABLE "topic" IS 'A conversation in a community.';
CREATE TABLE "post" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "member_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "topic_id" UUID NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_post_topic_i_f4adeb" UNIQUE ("topic_id", "number")
);
COMMENT ON TABLE "post" IS 'A contribution to a topic: `body` is Markdown as written, `html` is the sanitised rendering.';
CREATE TABLE "reaction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "reacted_at" TIMESTAMPTZ NOT NULL,
    "post_id" UUID NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reaction_post_id_15d182" UNIQUE ("post_id", "member_id", "kind")
);
COMMENT ON TABLE "reaction" IS 'A member''s reaction to a post, at most one of each kind.';
CREATE TABLE "event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "venue" VARCHAR(200) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "capacity" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL
);
CREATE INDEX "idx_event_starts__e90963" ON "event" ("starts_at", "id");
COMMENT ON TABLE "event" IS 'A gathering. `time_zone` is the venue''s; without a `capacity` the number of seats is not limited.';
CREATE TABLE "check_in" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "checked_in_at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "event_id" UUID NOT NULL REFERENCES "event" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_check_in_event_i_634985" UNIQUE ("event_id", "member_id")
);
COMMENT ON TABLE "check_in" IS 'A member''s arrival at an event, at most one for each event and member.';
CREATE TABLE "registration" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "registered_at" TIMESTAMPTZ NOT NULL,
    "queue_place" BIGINT NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "event_id" UUID NOT NULL REFERENCES "event" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_registratio_event_i_b14f78" ON "registration" ("event_id", "state", "queue_place");
CREATE INDEX "idx_registratio_member__eddba5" ON "registration" ("member_id");
COMMENT ON TABLE "registration" IS 'A member''s seat at an event, or a place on its waiting list, until it is cancelled.';
CREATE TABLE "mailbox_message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "recipient" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT,
    "sent_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "mailbox_message" IS 'A message that a development server did not send but shows at /dev/mailbox.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz2zqS/Ssof4lTpeuJHdvxOFtbZSeZO55J4lTsu5vd8ZYEk5DEMUXq8mFF8/jviw"
    "b4AJ8iKUqi6K6amhuTaJBqgMDp043ufx6Y1HeYeXTre4/2zw++49rOwSX554FFZ4z/I/f+"
    "gBzQ+Ty+Cxc8+mgKAVu0HGpx00fXc6jm8ZtjarqMX9KZqznG3DNsC0Tup4zMTaoxYo8JJQ"
    "6jOnPeE9/i/yF/uv3+6+39/aevA+JF7fw58WyymBralHeqeS5ZMIcRnZnMY/oRPFa3Nf5c"
    "w5ps5AkP1oN1ZRGqPxv8Zy6JaWtPA2LZHu/CcIljLwb85szgcrbFxAP5q5C5Y2vMdQn1+F"
    "t4xoxdEpeJ2xoowxVv7lvG7z4bevaE8feB4fjb//HLBn/Zn8wN/5w/DccGM/XEaMkfBp2I"
    "e0NvORfXP0yp8yfRGjTzONRs059ZSYn50pvaViTClQdXJ8xiDuU/WRk+yzfNYLjDS/Kd+Q"
    "XP8Vn0snp8QWdj6pswCUBavkV87WA4/Hp7P7z7dD8cHmQmSCihjGhwSeM645PLsDxX6GFG"
    "fw5NZk28Kf/z4s2/5XNiXchW8MD/uvr+4c9X3w8v3ryGB9p8hsr5+zW4cyJu/Vt0QT0qOx"
    "Haj9X909Czuv5h6Bf5ug6apxTNX76JosMLsabjrytU65tN6XkCb/DLH09O3r59d/Lm7fnF"
    "2em7d2cXby54W/G62VvvSgbjx83Hi+Qo3Hy9F7qPdc0sz1kO8xR+bUxuLC9f5aoU6j2t9+"
    "ubX0HROZqHFWb8pEx6uPBItacFdfRh5o59Yhe1zd6anczSV6hFJ0KX8LvhhRPbzicYxOJd"
    "Sd6usClV241u+XoNK/4RufMf4c4jc1wytk3TXhDDI49LAsv66IktR+/JiH/UI8KXfNg6eM"
    "+WK5dy/jdf5BeO7THePLsjbewpq3ePfx7E2g/XJP7/0Ir9nDt8f4KtKBQMVB5MyPDjORCN"
    "+ZuIP8SHqnTKXxoatNN34WZXdy2ougoEO1Z3d7mtrQL7vPflDsDd7+ZH+dfhq/kEQKrDd4"
    "jhT/418U3i8PWr1x0alyq7ovhvDbgXtm8H7DUehy7DvVi5wTKW1O1vv918zNdt0DylWt83"
    "9CMQ2kMFlyhUaPPtudDm3Ha9iSNuCvWk1DinS9OmOavFX+5uv+arUhFJqVM3NI/8i5iGu9"
    "2VY+MKBWVAzzPX/d1UZ+bhl6sf6Un74fPtdVrz0MF1SvUO02xHZ/qQeln1f+R6Axu0yDBM"
    "iKaHIZA9Cv+x1cH4ai8O11mpS4bh/ubLp7v7qy/fEmPx8er+E9w5EVeXqauH56nxiToh/3"
    "1z/2cCf5L/vf36KT1kUbv7/wUMdUB9zx5a9mJIdVUb4eXwUlfQ+Z02Zbpvsu++dZCDztXb"
    "pejcDRoOnaBlJcbIpK5HuISkdMI+LsliyiyBoNmEWoRaOmF8fukD8U/Az5Y/42AbxMbUMP"
    "nbuMQ1LI0JwC16dX0NaJp8HmlLz12DBdotKHhRDJAY7AarqyrXqaV14/vcXiywSeKp2Qaq"
    "yrUwxMFXhCPc/giHy3F2hAu5BFWkN7ziyfHpu9OLt+enkcEaXSmzU3O4Wsexc7wQ9+xnEU"
    "0bCjTagvbo0/j0474c5Edfxufbr7+GzdPIvzP87DfHnjh0JkY9g//im6Xob55oVgn6gUst"
    "EgNAJZxuBh8FyicFtMyHbhXl1oBeeaTY3Yz3vjYr2X3oJReRtyfvzqP1A/4oWzruvlx9/r"
    "yaa0SWK4K0J2+qYFreqhDUinvJ9RogyPAf/Ouoo+SEUA81fX5aQdHnp4V6hltJNUu6Wcsh"
    "FYu1rMr0UMlvK+j4baGK36Y1DF6xZzZc8N/GIaBOl3UwXb7w9tAd/zD3BN/NqM6GhlXP/a"
    "YI7dgLtG9uuK6BPb5aWZNyyBc0qQb8hlrcupJ7PuMBlx1Imo0P09iY+I7Ec+SrYN1cQh1G"
    "Jvz7tjjeE+2A3XbgDxnkJbuQ7TR7NjO83Eiy7T4ewsw+BJ079sIloG+FTJThY6Pg0xoJqn"
    "G0MLyp7tCFJS4JlMvIM3+JNiLM5HPrffmxTH9g7o6972LE63NSihiyjp3mpMRIPdaCiopI"
    "D5HieRW757zY7DnPWD2LaS31Bs37wFAlNXtWyaQ8KzEpz6RJ2RGccjU3/spy4wWDO6WohM"
    "6NYRDJUY2Muvp2Q7iAdAd6BuibEndqz/kWz/81th1/dkRuLXMpNuK7P1/9cnJ2Ds3B7+cy"
    "zWEehPa5nu0Uxa5v4Bktk1zFYTG5BNdaUTGr9/+D/xj7lgRo4knwf6f/ebD9fWdlmEzxFj"
    "/3H01Dy414Ll6kEkL98+dWcecWe3PTG4D8LoZT6k7r6Dgl1se9tnXqCxnczTK4rmbP8xyY"
    "xSF2sQRG2K0RYceXAlBOA1ssKYnmWKfNMYc9208N4yhVSQwE6dood8Ro+RM1TKbfGRPrJj"
    "eYMnG/1IAZi5ZDlzcN6PbVdswVnCGC86nUdRe2o4NFQahF2C8z3hvhKoSjO0fkXhCcvuVx"
    "m8KTp5F0ZtIleWRcImAm2U+PT9Jl1pLZ2FNatmXwENG2aEwGA18HF0YCmwKGuzNuTs6qoG"
    "7eqhgXnmVwd7AY1N+2EoIITnDbKjgC4NHx+AsT/p28IwDK7dJNy4WGw1ncssKWNWeOa4P/"
    "zIZwfLlPRD7FI/KJalPCp5v3yiVz2zS0JeEmu2hlGjIzg3CNGQ4ZObbJRnkb1kaegdRbx6"
    "m3XW9LHaLcNrIrIRu0WTYoBNi1qc2MIGq8msZhca+j6LD99vR7AOmIrOw6HF9uR7mVdFui"
    "2kzQJBJsfcWw6jDrhgtabjLOKVGk2Lo2zl2yVe5kCpqDImMlvF/BWnGVphXMFSFEpInzCp"
    "zyQpqI/wHB9WxoLN+HL5L+2E8QO1gcJrCJB6Ch0nFDRQxabZSXlOqdybKBgxuIQfq6NyWO"
    "rf6cG7y7Jme9E5I4zJ0eZvTlvoRRVhnl3CC6YjSSI4pJvfLie/O1nVX1nziiNCbWX9lSKP"
    "wGDlxbWh4Bku832E8Nx1fjL92hiwgs580zrgqZYhruf+cfwfebD/cyB+b2DaZiv04Vl04j"
    "Z05wOCpysQwInGayfS9oQE0CYJibMWCQEPEwlzhsDH/YSvJt14ZcTPwviz3ze4WZwbf6ZL"
    "SnOrCKDUrsKQ2+maIjbiWHtJNivbOo3p5UOaZ9UnxO+yRtUf3dNqxGECwhuB2gvU297zsC"
    "2xTVp/i2xGqcnTbXgeCtxe5t/n/fmczoUgwyvkU97SVKz8CLfzfa3ksI0WSDCpt9XUp0g2"
    "Qo0qAvaNtGGhRp0E6syXu7byMN+uKGGWnQlzDKjQhQpD5rUJ+tkZ695zu7y3QGpmBeRqvI"
    "SCxJZBW3qWP0pHjF+ylbEo1a5JERPvou0yMGkgbpoSTRyIjJ9AlzSs2eVjpfw/Dp1rqzU1"
    "i+GZtnqzHUHdugtxDQu+UjAGkFd8iO3MgJgPm0ZrbZSKBv6j0+r6Dd4zSEjJULt5K6Nflq"
    "7tNJLfWqMv1bId6eVfFfnBX7L87WTm+1Gi+GxPXG0WIXNsP2seJ6ocHiXP0HW2d5GFC5W4"
    "oDgyP3/MfpFZOZXhGH8UFxPXkUnkAPvxgWgR7Cc/C6KBDEzHHsU5bc9CX4mWXFUJeMHXsm"
    "4JuhRwWHXOY8Bxw4ZCzKw4vbfvxqRPm3gyAPADQPXk9yDf+HLPtOEacyLlW3FUWkjyfJNo"
    "GMcPfezO6dpD6VZSWj51XkZ1IWWe5O85/ozHgRwywSCw35781LgldegCcl2ptqXs0L8cRq"
    "9d1Ga6Qiht6hLn823WJpuzuw6B1aW6177B260kQ2uoO8jOLBrUFpSnGlUR0H0dQ2da5ZkU"
    "QIYtcg0dAAMn4fxr4b2fg1GO9LjkpnJHiYLEwyphoT6Yhmpc6iVh8ENUtGj9SE6TwC0kBw"
    "Af4sjLAL5PhjRR2VMXPcy7Byisd4h0HWctP23AExuflIRjp79EZH5MojI5POXYHKRoTv6r"
    "LxgxWAtYGswgy9RVmZYB4SeZ88LolhiTpPhrcURIVle1P+08mUDx//rnQu5xkm9GABA8J/"
    "migPaGWpjgcrrKkS/rJkIih/HnrUQKXP1DR0KTvymDNzh/Bv/pu+M6q75HAED4FBGAb6Gb"
    "0W72fa2pMLqRHlI9l4zDShIpOvAE5U1iUoBCN/7R/gRdw/gKZ4h0fzJX/MyOU/T4cZGY2J"
    "fN1L/nom6CIaUJFk/nefv/B4yeUfLGhIZnQp5kmoUTHsUK3GsLgSYbRkpeuJTR4ZVxT5B3"
    "NsxckIQ1hEAf1NWSbhYZLqwfSNXU/f+MR/fB2eImzfQy7ouMoRiePiIxLHmSMSwRJab34r"
    "Qr0xZLYyyZVMNHyhqqf0UAI13kzj0ZZe185MCKKl2WVLM8Y8dQc5KdkpHu7ud/Oj/Ovw4e"
    "DVL4Y1Njh6Wb56OHiNwy639hB15qyotm0yauUPekIuNeaPXHAP8ULZMnl7+zkxotc36brv"
    "v325/sQBhBhK3sjwCtbSnTI6+7N+rnSDKhwo/6RrVmFSRHoIdU+rhNudFkfbneYXi0tqvA"
    "XG7Legmz1TdlW+TJlkBWxZdl3YJg/ZzcVgj2nIj2Bm5HCQHwPzo5iADA2UagUN59QJSCDN"
    "pAt4d0n2SJaHaPYzc5j+XpB0hh6ySWHbV+4R+Sy4KY23gjZzuiSCTzR1EWpkOG5OLNJWn4"
    "wnejuxyZbEGs1Cxry6GR7LYH35xra47XshE11P+ylBHILGQxDw8LmYs3T+J+RwABoPAHrF"
    "N+0VVzyia8JRxQG7n4pdCUiTn3Unof6+qrbDWJ+/50Ee1ofr5Vg/bFEN66vOXPDRGh7xbP"
    "tJeqpp7NYFv/p71bMLJwaS0g4cDnCpSea+R0ANBSB/449cje7/eRCPw0EYhgDzANqxn3NH"
    "Jg2KxikYhWC2hZ/JgWjMxcUf4htUuuW/Y90e0e3dSbc3Gie7cs3ytc1qUiFEkeuUAwn9hG"
    "mHUbBq1gDesQSibjRkNq1SFSzUUGpKDNWKUdPbM2Hy5m8Lur1XuuqpdlOfbQX98t2oBdV+"
    "tvcRFFbVarxjd8rm/rOdsrLU64Mym3satlhpc3+T5qvLuPXqGjqLw82XIphao3OPd68PuG"
    "lrMsjTJOLw1ah3zZ4xN2tat9YzxO+Dnc4XazjAD4Hn4myAYPch2tuBKHjpl+OKEi44ERh+"
    "OAJN8ak7Uiz11yIhvmjterb2NBApBVxh4D/6OrfQXchL9WBBYm95VAA6lQ8XCZyPyEgaT1"
    "Hg+pQPJ5HXBmQU/rCRdAYGf0W+RAM9fp3Z8QdoVHfPqJ77Dh+qesmYYpEexjdtJJ8YXz29"
    "WjqOBHqo4YsK+r0o1O5FWrewHzRghRQxJIW6TQp15YAADvLmBlkz7WbZBhKCeAqk02McoP"
    "N6ME+VagT0Ojaiuwor8uxaVa0igR4ikPMqEO+8GOGdZwBekBeqoArJtWFRZ5mv57Rk+rjL"
    "0pOZafZM4WUT9vPtdWLJ4nq9vvl69f1/Dr9c/XidWLc+3379NWyvLkfX/3P/6Qoj57q1xg"
    "QrdU3nSFIKzx+hE28DKsVoRIxG7LZq67rygmVzu568bi6xK3Wb3GI653YCf1+B5ylwBZY7"
    "n4aB27HuAS84VRWEUgoXjgvuGOE+WnVAa4VkbpKf0E0GL5vO8IOhkz0ChOjl6chAKBw5rB"
    "L1MKQigggynbIGwxTbUyZaOBhP1xWgWBeEh5hmTb2GMUY91aqylWAMXZ9j6D6L4oHXkLX0"
    "IMegUW8PyowaWYRw+Bi1rJA3V/oBCW/IPG0aJmWVPQ2gyKEB+V2VnKyPbGxDAlMvyJ7qMt"
    "61SJeaMX5a7R0i7G6CdBYyoi3KhEvoGBJYwDXx2+NegnyyhyMR1zf8aeijAQn+4P9+/Z6M"
    "wIHA3JEwyNxUcfsHi1H+2oZFbEeHNx4ZuitC5gyH8H/yC57t8TcMwuhkSUj+K4VYMuWvPJ"
    "4nHjci4mfFKYbXiLOz/PxNqsw2iGXasQ3QRDuI5ld2JH4Y+kX+OCSE0EzLGYwfNx8vVhlp"
    "4ddcBwerMgiDC07r5BQFKVxSEjJ9msonx6fvTi/enp9GMzi6UjZxs9OUbxf1PNyBADq2Bw"
    "0d23Jnr6f0WAb13lTvEhJl9f6Xu9uvBatHJJGORDM0j/yLmIa7j0tIie5BFwndh1EykeqV"
    "AJoPOYqHDq5zJnz96Y6TfZ3J3pkAzD0ai72IwMwQgzviBvKdnCsdnJV9m1dqAkmRAvKSjB"
    "wozG7x4RXHx6KjZKKuDOSIhNwQOcfp1ugrMu99OJAnS77MKLif5TG7wzBPeHBEj9v2vDdR"
    "lQa+ifdCb7IiL38BS2OyEoxsPIrLEkJBnODdCF/9HixgHUT2nMWUf5BBhkx4L3thicN+Lq"
    "TLoaaoyiJL4hgsrF5jONCsSf4c+Qpbddji8Ts8ftd5i7+aYzZaU+rpPiGG6m+sfkYdqxHo"
    "SQgi6Okc6Ek4mKPdt+4oJyXxcFGXR7lDpZ5xlDdXSMjI8xEVn2IK2zc6xNSxcUydoq5yhu"
    "mi+AzTReYME56f2fX5mciUyui/5PiMKoQuIAwu23JwmZx/WfViQrGccwjqt1ohFAqPJuHR"
    "pA6otruJ0u+mtuNxnZkHOdRyfHNQRjC7iWZVc7gFp1+iSkV88pminjjx6BOEf2nUd5lMwL"
    "ZgDiNQ09AbEJ8PtYzwCgqFj3gXs/lIZGNz2LPBFjkBaNt4qCSui0orjURGIsF8O0yDKDKd"
    "HIpeXg+IzR9DDmVHr2V8GJRQJwvH8DxmDe3xGB6lcZjOhxHqsPPexuMmdPOE7xL8A0O+Gf"
    "lmNDGa8M0cYbHcwuLFszwhhHgYc7sVsxLHJxVYCah2P8hnJeBWesbK3aYBsZcSRZq+09Se"
    "zjQDButxWedjSkr1j+ZrP1VRqLEGhTQSkkiUd/lrQjJ3x0hLMVRqQK2kFGItpHMxG1JneT"
    "GkHDtzEDtYN9ENUUW5yU2mU4RupP0cPlcdmWI6Vy1xs5rNvbUYMWYzX4hDbYvk0d7LOMz3"
    "P8kbGc0Ld2XdyuD7D4/9BsG4wdUsibvBZwF3O7I1zXccgc+jYhkAxMPHsGdBBo8Us3gU3p"
    "PX+Isewf2A7hmJEh+yI9f2HY2RQ0rm/B9TCsqEwh2G6/pM5/Iw9gNRlNPzHeu1eA6ccGbB"
    "meJwXCSJ7U35C0LEMn8sf7YHDPPMfmYzBr9fHDCGCGwu69IlWUyX/D4ceua/68GKuqOSBh"
    "U9wjbHXwQitcXZaTepXVkFRZ7iNiwZFw1HoZtw0InFictGO0A8APBnuwVFYxIOee+95b2f"
    "+O+rw26E7XvIFJ6cViA2Tk6Lq2ycZuKX0KmwG1M3te7VoZRSokjRdppUQi7+xQz0Dt2E+8"
    "MK12CusP7CRp0aoe1QR8OqTA+V3H6AuLDIshouTocQCWA2hDWyIdRMxtSNNEx3v5sf5V+H"
    "r+aToUB5ljf8yZc1bi0fvn71ukMwt0p2piB2t6lfLVccbY7GNodgxRqPRp40DkbjwUC3XO"
    "t4MSRPayo1JYYoPJ1ir+B8VTFKVER6CBJPq4DE02KQeCpAYok/GdTXglfut6CbPVN2VY+c"
    "6kRAN/Lu3MgJXNCCgvsfA5GHpKpUL0rAYdR09cODtVUdQoIWlNz/SlEp/NSp2AixB+bERY"
    "R7Y3FMRLgJV0qiJo+aSYNdA787OCFFQAGcJtNF8ILtkN99ahrjJVf6ezKCyOAZhfTh4GZ3"
    "pyLlmPStufKSx+eaTqhLeO9swnWcm3RtW88W8RIiuEHNlw4XRI50CAIgJrUmPh8JdwAH1m"
    "SOtOsP38jpO+JRiJOYUZ0NDSuKtZDZyMOwgyCHujyyp+siNGHdHOn1kGuboHW3mdE3AFkH"
    "6KXfzXke8d8ayg3b91C57TP0Ykmrw9BHAttn6JV4nkffMD3Dco/gsbsI6dkIbx9uTNnxuO"
    "OXzRJyMpbbHin5ZlNTXjKSb0/enUccJPxRxjrefbn6/DmHZpQbbj2qVxFChrcWw5thdXYH"
    "e7+JtAX/xaGb1FYuBk42WgmIhzIXQlVc/Cz7lTmBQf6VS0bxY0eXHEguQgQLYHUgc+zyzi"
    "Y2eWQmv/sP5tgiuBVg6Zy6EIxqW3lIeINPA+x7v7CJ/ERc8sTYXMTDsvGYaZBzmEPfuctf"
    "JQwvdkU6YodRHcJ0+cPcYdBCYl8OBcliCvkmLDsKVIYWzOXXDVNkpHiwwt8EaYkt6FJjR1"
    "CIyGRD2TgMXF5A7gjKG1oiLTJL9ykw9ZRC5gveBoxWL6iUdESuOXiHH/xgafZs7kNIMJ3w"
    "j0d0CsYd16fyIhKZ818HSZEhgbMV1GsKfmBUDyq3pG1oVwUdZsra1gLyWIa2XfdUMb5/jp"
    "eI5BAU6l+R6NMm0lpNmGduj/MtwbFnWaWWxwUmJTEssNNhgR5zZvXqoYQCGAC0hiGBuHdn"
    "kQ0RLKit/7Rko0HoGIu+6zGoH3aelsWkFV3eX1TTIudrs22TUSt/oNOi6UJQXHZTi14IoL"
    "dcB+r29nNiXK9vUl/S19++XH/6fngsBpQ3MryCDyxpgtX9xLLS+JF1+SPDGCiMgeqi6311"
    "DNRu+McrWZqrgHhU7g7KGEeabFeBcHQYHz5XnPgPq4MFhJ+a0FWjpsmcV5C2dSAreyVd0Q"
    "FFKAm8OYNpE/ac64Lf0lNbdoLjSXXM0NoTawcPCm70oGBUaLEB0k3LIlvZaaAbbDjD+tWE"
    "05JYVVgd3DpVhfFkEJ5h2Xv7Dc9bbOq8BVrGe20Z63/3XU+kUMizjOO7g1LLONmuVgEWUU"
    "YEgjgghEPUQLHH40uogE2o+8TAOJ0uZUEScY0vq0wPYlUocRlXvU7mzHG5qTbjb1FeeaX1"
    "p4kw9Liwikxhx3uhhscfP+Am89h3ZcEUasmodCk+SISsBPHpYdfR+0AjavEXnhnWEbnnLe"
    "T3+WCJWB7I0Ee5wOg9sS0zqMkiwnzIiD+NFQa+pCz14tx4AY6SgBmkWsqFF1VQaO0ByDYg"
    "2/AS2Qa5AnCt6rWC8lNiPQSV7acnlDqrr+WeKvjsTRXYzlsVqljcS51/sPNK8dzzhb7g+I"
    "O9RiWePfJRfvpxn7DuM1FJCeM+bJ4OVcK6R4Wz+Y8V5vIfC2fyH7NrRYhr6lXDScv1UNPt"
    "U8IJEJlR9qq0lklZpIQ7TQljjSmsMYVfU1tfEzpY0MGyL/pHB0vz/QEdLJ1xBaCDZRNa7a"
    "qD5d4oqIRkrKyCZFStgHRFoO2lOAEMjxmIfznUeiKitA4jJhySdaRfwxDHjZ2n3NjB5h3l"
    "nq6F7oYuExMPulnveC3myWk9Tw6mctlgKhcx4zPKLc8cEsr0ySHSRuIQsdBklVmSuD4UwH"
    "Ora5xbDRfwmmA6JdbD1WLjgFrdOteEfoA17tgeT/eV6C813zqHAEH7BSAwGJhyHBhOhCpY"
    "UEK0SwHXABXLwBeZBUYCN1lSESYyHPQAGLfg42svIKfLzLa8aS40bK1fzJ7YhaUHUeGOUC"
    "FyUxuaz2q6AVh2hnLNqYvAM8IIxTuTSA42zJIUcurt1XuqkhFq9b4KoZciFY7M5wYdyPrO"
    "ozj90YjYliRPvCnH1JCVON4YGXUsSMgGcwY2RG6faCyvxvRGn1TI0sBNJZETpkHrUKxfSR"
    "o0TNr1Ery00Ude71tLiPVpF9tyhG2woA6DhbQuoMgR395gHL/Zg6zAYjtuwDAhJC6FxCvY"
    "pZaYpT1Udi1aqYOU0o3r+kz/zqCnPBycuF8KhA3RcujETSulNYHWkv+xrfBIEpnY3qXIF7"
    "KYGto0lXJEXlNyIgNStcdj5uSnMGn9Cescggq0hAeU9vmAEoZZtR5mhVmY287CrNluzTN0"
    "oUSf1LllfO8FNdFqrg0pMVwd0jkpo10zo9QV6ShVQaQmOk1NaGAgmGajcU7L4lGBLo80Hh"
    "XY/VEBaRfVpEoSQkiW1CdLYut4Tboktsj3TOFVCZPEVOsUZVJMllShSWrxI5ZkHcD1JhOt"
    "etS0Jz5USnI9W3uKqo06bMZ1Ca46mXb1vXhpMmMcVxLfMo2ZwWdIDj/S9hNEEhu12kGFgq"
    "iyOVtgTdQurWKDEgJETI0atnrUvkd1L9oz1B3WMAVpUhLNm06DXixc8vJGGssE7S6VFZqY"
    "uzAxOxLdJ5F4SXxfskEFxN4kxu+nJyLpgFcXEXgB2L5Uqo7yyyP5LvcQqDc6IldQihRYy9"
    "B1CSVZJYRWhCBgT6fLopi/LT05NwYwtnCwEmoH10ishIqVUDug6j4BPqyEupMTpVgJdWfw"
    "Gk2cLo0BEgr93l/QV4e+OvTVNeEBPhsW+9Wh+TUp4puDMvvf5M2Gk6hdJdt/rhSKgKhj6E"
    "Mewpv7jjalLiML6hLRqyzpAK3CMDBuinMT3POdKPhYyEORCWGOzwhoJ9/239qT88//JQPZ"
    "QDhj/SeCo8OXAoGtRUQjpbAtSgEjpVuPhVS/mBpKTYmhWlNqFUtVRp/lx/FCmT4Zkq0cws"
    "MoaExFuzcmgKriR1ghZ4aVV3S3DDUk5fq0HmyZ1JDwtZ7yYxlUfC3Fd8VZ64uXyvpo4fqg"
    "1DUbtqgSShklM+FCap16/lBpLknc6RKXsSNyw42owL3lkil9ZkECW4/lpTRru3cMgezGzo"
    "CJzSoo+6RS8a6TkuJdJ2/yybjdrUdloSPK7ZWrU/2wEZFrSRA2IF+Qr2kk97yRbChyKMJh"
    "dka1Kb/HIbTAIiMi/iPuixxQM9tiSzKnRk4o+BafLYLEHdu3dP5sESCu2wtrwBdCczz051"
    "Cp1J8fEdmEP8ilSzeonMofxhVuGszly4stHyopLgf+lpHqGuMqLQlQCXYNDE/pHCIpW3Ex"
    "PAXDU7pgse+d+xB5g43zBmi27oovCPFGTd2rYqj+5mH2AYirFZigyPRwcbmosLZcFCd5zl"
    "T+EBi4tn7z1hXUbla7YKLVjKuJRXqo381H1QTG17oxNUE3e6bsyhE18STrXDzNN7qcseKI"
    "mvD2YGVMzVxp2SiqJnQYClZBkBD5ES9RQmvDIXQGZSaCOhKs4ADNJh4EpEducM3c9+Qhm+"
    "CpMFJcTLIZvCPT9lyIy1FeYulGLxFF9diWWXIoBwNzkEzBwByMIMEIkpc8RZEJQiaoXztc"
    "rHiJt5qQQWlJHITmdBwGp7a1bpfY0KG6WrCjvyld7adqV9rSqcnVKXv6G3WeIL0+GIUHOQ"
    "Z14v6gzKKei5ZDJ25aKf2+sEYdNrcdcRqEcbNSxiKFWoNYJfDQS6+7Dm54mSouMjz5TYdp"
    "tqPnJphr/xkiekAZ1CjDnBGk+U9ILgzTFBFWIqMdn92iudTWAJpa0WO5Re2wse/yZxD+IU"
    "EUhPzzwZI/YkBGDqOuHSe102ydCZt/NOPGMR/jkbjsMstj/LsL7XzRDzWLzXPX5u/LAtOZ"
    "ORY1hd29DQMdlm+lW6EjaBLqG2sV7HWtgnhmVUX8sUQPAX/7RTjVD7aGllNiPVR1a2GBCD"
    "C3d6is/nKRI9rDydz+uhHpreECUiTfQ+VvZCUB6rVW0p5IAJP2rJG0x9Y033EapbtNiWLU"
    "YaejDlX7oeZAp0RxoDs90FTz8hjX4p0rEujhVnVeZac6L96ozjP7VGSQV7bfQoEeqrft8C"
    "/B5tRRbizRSLsdS5K16bkbkGJZBd9z0FoUYxCJ9EHDZQv9px/35fAqkXU5bJ7GXKnVgnle"
    "sxJaSUlMCNflLRezm7/o7OaR0y7PY6Q49Eq8RWqrSo4ieaaSfBGnOA1XxDUmD3iOhHVmac"
    "vRezLybI+a4UnQwFni+jM18NEldOwxh+iGq4EDPu9c/RYf3JZfJhEkp5qs6ERBJ0pPUDg6"
    "Ufaa+txp8O/+wMIa/hPXs52aRnog0AcjZwtTNtzi6+hYlenh0vC2gpbfFur4bVrDCnDKMy"
    "mKwydTghg92Th6En0jL8Z+R9/Iixhoy/am/LcOITscH7NHplE/L263JG9YYQ89RA6nVYDD"
    "aTFuOM1saoz/LqdmbZ5IBB39azj60S24UdfKmD91GYR7N9pIcjtA2r/LuwnS/kj7U5dBlo"
    "WDEur/c3CoeDX9PwzPH6/2AdwGCQ8uyUg9Lyc49t99anmGtyQP/ps3+juZE3LuGBrjV05O"
    "jk8iqj1L8bfYby6Dr3o6crMeYIKCTiYowNP07Z2md5/8WtykbN5DGHZciZo8LqEmj3OoSa"
    "6Nie3UoyYVmf7ZcRtRc7gZZNVcuB6oIn1aE1pLACuSO4gNtQnxmyfdJzVvmf0NsUyTocjK"
    "4kA0HgjMJNGBQcCDfphJYsuq3etMEsU5JCpljwh/WZ38Eb/ath4kSdSgzI1IXChqRqiJCZ"
    "ViOGpaxZn9nJcvooU+RX4IqFhqjS6j2/CnrF1KRvaC6fyWkKaOF4QGzmQfUByVmg6j+pK4"
    "c2Z5Ir0DuF3421Cis0cPMklMbceLun+wEhIyCySfGGRii1oW4FAgDns22ILLzn1vCG+ivB"
    "08OEotCe81EWqAbkKCNqxuIcNwOplJAoMUMUixO0YoBinud8QXBsO8GK8WBsO8iIHGiICN"
    "RgQIjFuPr4hEkKhoHrTJrYl6Wg8lUOmNlS7sr3paj0RQ7WuQctJ0rad5VQqV31j5GP2zm+"
    "gfZKWRlUZWeh1WuihgTbk7KC2kLNrVCFaDGj6WD0QpkLtzg2lMnBSPqvYkCeb8IkB1OygN"
    "P1OIdYxC69oei1Foq4ahjSg0DOBpP4Antbw0hSUJaUQn1dCJsqSvCVJiD+1+6rc6RElMtE"
    "4hlQ/2bAYBbcs8oBLfLMUpWqJZhbQ6ivsZXL/+TPq1RV6bhUU8e25ouWlxqgvmoJIyX7Dm"
    "MJh+AaGODuF9dgiL/2b0XHLUNGjfQ7b9+KRSRPJJSUTySYZwV98so+biDIcpsV5ou8xNtY"
    "k0h8llqo7LMCmJHsNOewyR8nzZBx75q+XBMXG9FInNwxYVQBhXMVf6oy82e88mVMKnSzJ6"
    "tPWlOIj4hTpPOgAr6pKFY3geg1pQU29mxjkGKQd+hssgYg/i/fgo5gG3zT1MhD1KzmpEZF"
    "7DIEDSlWkSg0fJaMpjARht3yMTOncHkFURGkM0hRMAS8MhAGiNsvyIoscD8c3Ag9ejtRAB"
    "to4A5ahkNF1IuMQCSLfk0C1YNbv1zHmw7NVBz2F7hM0NYDNsInWUHbZHZTdQdrB3N7BRkp"
    "Joo3TaRmG60cwSTQhi4p0ujzHaobsPvRGmRk3opcog8ip3a0Wm3JrOrPuwn/1U6kpfljqn"
    "OuXB+s6oFvzonEib4N6gPM5GaVWBOZGWzSuozS0FJaMB825AxHlM1xMhM/aY8BZT8sTHNo"
    "8Vad5RftBNwP4kLC8QwbCb/Qi7QTu7dTtbTP+MNoudgWH7Xph+KWfgeRVfYBpvKq7A85w6"
    "clozIyApiaZep80A6K9uiFUsgkvSiriqYNdeN+Lb3uf0zKtDqeIJ1Sn0KWF/DvSM7IFi3B"
    "mZHhXddc/McamAiYbFYWIUdlXgcCttXjc+KhQOxoDPRqe1eClYa5Rntdo3euJ26olDRNs6"
    "ovUMz6wV3xYJ9BDTbiQFR3IBqgNrk5IIazsNa5Hd3j27ncYVVbeItBzuEuVGRiJEf01LI3"
    "EqYD+Vu9LcSM+vTtkcH6ZMe7rJJbzDW4PS8xrQaGjU57up4xjP1ARqmlqEPcukfwpPDXn8"
    "BFEt7olEfkriviL2e81uc7lw0TJJhmOQHpoGHV+X1jQNxIfN4afRJPomI4zwtdPwFdOKbT"
    "StGFoHu7cOxCZec4dQZXCDKLcKIpC0pkXwKexnP5W60hpQ51SnLAGp+Bw7IBqRYisgGvwq"
    "JsCEArSG8zZkBHv/8B8cl0fncnhPPnvlvo8O11Ay0uicatyAGokWcVIZl1HPBUHL9ohpzC"
    "AYNM862MITa/pABLnnoluiB7YHHhHfLIOOR8R3dvxCrIx15nYk0At1b2FyR7tRPSecItRD"
    "TZ9XqWF+XlzD/DxTwzyx3dZ2wrlIYuwDicEsvckQK2I4wJ0e4BCUZ0e4MKZcFWl0HLtjJ8"
    "LaPo2NSWBexJeDBOSLTgLznU0M+PXFR5uU+4Py402plnVcvkCeJB2ztgNHlEyqMQKhpZ5L"
    "FtTw+MAR04BzS77lGSa/DoyLBryhaeYzPBt5Rk1OR2X2OG70xKLHO+BdiMe3GdeqeKLX6B"
    "SZI/Ra78GKXMNrHX13VW3pSKCHdvTxSZVDWicl+RqzjkxY/lmzknIZYQSNnQaN6taVgxmL"
    "D/KmBPuUBmvL9WoiPNLEQEvJYnqULn9saKFhiMh+aB9DRF5siMgXapiP9s8v3NakYj/MMA"
    "mpFoMyLmEm2w5nSuNKdIJoLssHQTX5Z2ba8xkEc7vMeWYO0Q1dxGe4DMrO+/wfU3vhAivw"
    "B976D8Fz82mEFvteTR/Usr8xdUq7KKvYLneYZsyN3LWq2JBMCPXQmDw5q+KV5a2K3d9nWb"
    "+s//h3ptXSsyLSRy1vIsgA88P2NT/sHhlkm9C1CzipQVBHLIYUVOes4o74zK6YY2jTPIwb"
    "3CnFtjRuswrSFg9sywDypaDHNYMjinEhJMHJjUItC4iMRHqxm6Yx4VklTHhWggnP0mgFPq"
    "oaGg6a91C7x5Ww4HEJFjzOYkEonpJr2fzl7vZrAZEci6S3S0PzyL+EH30PtV2iXFBGOVpJ"
    "A5PU5gcdXO86AOTf/w96zh86"
)
