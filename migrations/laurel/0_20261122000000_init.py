from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "failed_reaction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reaction" VARCHAR(120) NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT NOT NULL,
    "retry_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    CONSTRAINT "uid_failed_reac_reactio_cffb2d" UNIQUE ("reaction", "entry_id")
);
COMMENT ON TABLE "failed_reaction" IS 'A reaction that raised: it is tried again at `retry_at`, until `dead_at` is set and a human must look.';
CREATE TABLE "outbox_cursor" (
    "reader" VARCHAR(80) NOT NULL PRIMARY KEY,
    "xid" XID8 NOT NULL,
    "entry_id" BIGINT NOT NULL
);
COMMENT ON TABLE "outbox_cursor" IS 'How far a reader has come; under FORGOTTEN, how far forgetting has.';
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
COMMENT ON TABLE "outbox" IS 'One fact. `key` is what it is followed by, `xid` the transaction that wrote it.';
CREATE TABLE "job" (
    "name" VARCHAR(80) NOT NULL PRIMARY KEY,
    "due_at" TIMESTAMPTZ NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "failures" INT NOT NULL,
    "error" TEXT
);
COMMENT ON TABLE "job" IS 'A job''s heartbeat: when it began last, when it last came to an end, and how often it has failed since.';
CREATE TABLE "programme" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "active_window_days" INT NOT NULL
);
COMMENT ON TABLE "programme" IS 'The one programme of this installation.';
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
    "member_id" UUID NOT NULL PRIMARY KEY REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person" IS 'A member''s personal data. They can be erased without a change to the ledger.';
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "address" VARCHAR(254) NOT NULL,
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
    "decimals" SMALLINT NOT NULL
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
    "explanation" JSONB NOT NULL,
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
COMMENT ON TABLE "lot" IS 'A part of a credit that is kept track of: `remaining` is `amount` less its draws.';
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
COMMENT ON TABLE "draw" IS 'What a debit took from a lot, and when; below zero for what a reversal put back into it.';
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
COMMENT ON TABLE "shortfall" IS 'What a clawback should have taken and did not, because it was spent and the policy is `clamp` or `review`.';
CREATE TABLE "unit_policy" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "terms" JSONB NOT NULL,
    "ends_lapsing" BOOL NOT NULL,
    "idle_lapses_at" TIMESTAMPTZ,
    "withdrawn_by" VARCHAR(60),
    "withdrawn_at" TIMESTAMPTZ,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_policy_unit_id_48fbe2" UNIQUE ("unit_id", "version")
);
COMMENT ON TABLE "unit_policy" IS 'How a unit''s points pend, expire, go below zero and are passed on, from `valid_from` until the next version.';
CREATE TABLE "activation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "activated_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "activation" IS 'A request that let waiting points count, under the caller''s id: how many it was, for who asks again.';
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
COMMENT ON TABLE "adjustment" IS 'Points that staff add or take off: who asked, why, and who else agreed when the amount needs a second person.';
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
    "id" UUID NOT NULL PRIMARY KEY,
    "stock" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL
);
COMMENT ON TABLE "reward" IS 'An offer in the catalogue. `stock` is what is left; without a stock there is no end to it.';
CREATE TABLE "issued_reward" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "version" INT NOT NULL,
    "cost" BIGINT NOT NULL,
    "transfer_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "reward_id" UUID NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_issued_rewa_member__dede4c" ON "issued_reward" ("member_id", "issued_at");
COMMENT ON TABLE "issued_reward" IS 'What one member got: for which points, under which version of the offer.';
CREATE TABLE "reward_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "cost" BIGINT NOT NULL,
    "reward_id" UUID NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reward_vers_reward__d03b26" UNIQUE ("reward_id", "version")
);
COMMENT ON TABLE "reward_version" IS 'What the offer says and costs from `valid_from` on; earlier versions stay for what was issued under them.';
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
    "eJztfWtz2ziy9l9B+UucKo03dhzH67x1quwkO+M9SZyKPWfnnM2WBJOQxDFFaAjSivby31"
    "80wPtNJHUxRXfV1k4sokGyAQJPP33Bvw5s6rvMPvoLtWxmfmPU8CzuHFyQfx04dMbkP0pa"
    "DMgBnc/j6/CDR+9tJTJWbYdusvG98Fz5p7w8prZg8ieTCcO15sENDy5J2J54U+oRl1qCmR"
    "fE8ogliOdazCR0Qi2HyIsjl3nucki90YD4jmfZZGQyasIP0Fowj1BHtidTf0YdMvOFR2zO"
    "H47gWUxuyIexnMlub+s71h8+G3p8wrwpc+XN//73g6SOmAOdW+bBP/4h/7Ick/1gAprBn/"
    "OH4dhitpkaG9lWXlK/D73lXP12ZU2uHe8vqi287P3Q4LY/c+L286U35U4kYDke/DphDnOp"
    "x+AOnuvDCDm+bQdjGg6afom4iX7KhIzJxtS3YZxBWj9A/NvBcPjl5m54+/FuODzIzYFQIj"
    "E+wU8Gd2D+yEcVSgETeISf/nxy8vr125NXr8/O35y+ffvm/NW5bKueN3/p7X/0w8Ta0l0p"
    "nV3/fP3lDh6Iy0mqJzH88B8lQz2qpdRgxNpPjl16DN5PqVs8AkmZzDjIF8yOQ6j1qoEIf4"
    "hHIv7AdjEUM/pjaDNn4k3ln8cnryrU/D+X397/cvntULZ6mVb2l+DSib4Geo/1HH0XjeZ6"
    "Umr1jN8HTe9w0sfKV/9tMMHD9j2c3Od15vZ5+dQ+z83sOV3anBZM7L/e3nwp1m9CJKNi0z"
    "I88m9iW2IfZ3eFakEZ0PNMiD/spEoPP1/+ltX2+083V0o5XHgTV/WiOrjKqJ56HpvN5b1z"
    "ui9dUZIifVpRTo5P356evz47jRaS6Jeq9SO/VjDX5W5eoXfsR9kaHQr0YrWo0NXdx9/uqq"
    "fwbBlc+XTz5eeweXZep9UdgtG8xj9IpXnWjJVhkFguu4YEgkfhP2oMQwD89mEUrj9/vL27"
    "/Pw1NRQfLu8+wpWT1DCEvx6eZVaYqBPyt+u7Xwj8Sf7v5svH7KITtbv7vwN4Jup7fOjwxZ"
    "CaSZ2EP4c/pUY4MC6aDnBCDMe3a+MLxtz4IWFQwA/31HhYUNcc5q7wE17WNn9pdjLL/kId"
    "OlGDBNqE5wzs+Rvfu+c/3vuu4O5Bgb2fuj6osva5ajk04qYrbf1f+EJecqWhLO0hk7lkSg"
    "Ux+Iy9k2Y1/P2Xm28/39zdffwyINOg7Zi70nD25NSA1nlDfgN9fne+O3dAAnCHkbnLDSYE"
    "mP2UwKei+hWKFZgysuDuA+Fjae8Taj5a8tWX0tQ3HgbE4R5c8KaypcsXF0QwFpEMoowKqG"
    "vy65draHIGEpvZZZ/W8t8KIi+38X8UmZ2/WeZ5sa5/7NrefLVdaLgxY/O36w/nq0zNfbLz"
    "90Xv5UZ+p/ahjzCI5duQvlxjF6q3/dzI5X0sWxyR0QNbKup2Acu+5nzH3Lb5gpnkfjkgI/"
    "lFj9SCL/t0RJIpXrjcY1ImvxVtof/VO8a/DmKNh+sQcMnyP+zHXIIWAdtPKBioOZiE4Qej"
    "WOgf8knUH+rjTHQq3wUabKZv5LQ7yWl3fb8rHIDbP+wP+q/DF/MJIFFX7grDH/JrkhvD4c"
    "sXLzs0LnV2QiRdt0i6BstYWre//nr9oVi3QfOMan3fMo9AaA8VXKFQpc3X2iROGrvqTZG7"
    "7gh37TKDuyZrQw1lRDdAD21uML7wxeE6KzUyQxtB5H/l99/8whiQ4EolDv+d39cD4ZdENn"
    "0hyJRR17tn1LuQIJk5AJLv2YQ6xKbCG0S/wV/EkM9DPA6kC3PMgQq2AC6Hjz3dCjgfHX1C"
    "hOUYrCjeY1e3XYPkedr9/1kRPKYcohYMeyTVqRUUGfasB0V90y0GOCmHQ9zpIZZLcisolJ"
    "RDN1mXRxi2Vh/6y41wKSuUFOkNK7yvgRp79GlsKk6jI1j+q8snLp2pUc/B+fhiJaKfp5qt"
    "xPV3Uxb6T7VY5Ay15ChQOSmgZR6YN5BbA1kX0Zu3M9n72vxy95G1XkRen7w9i9YP+KNq6b"
    "j9fPnp02rWGPnKyGI5eVXHZJGtSm0WdS29XgMEGf5Tfh1NlJwS6qGmz05rKPrstFTPcCmt"
    "Zu04MAro4XItJ2V6qOTXNXT8ulTFr7MaBv/mIxsu5LtJCGjSZaP420Lh3aE7+WF2GN91BH"
    "Fczq3/ZoWu/OBKJdagc2sYOFzqIY3Lr9dECqhILOJZoFxKxJTPCYdQsDF3/dkRuXHspXKy"
    "3/5y+dPJmzNobnmQsGW4TDnlhcddZhajki3cY8MIptx7VYhe1nJercYwB/9v7Ds6kEHdCf"
    "7v9L8Odo/mV3qzyhHN3L+3LaMwGKl8L0gJ9Y+LrUPFljOx2a1AfxfDKRXTJjrOiPVwy908"
    "rkF4vl14Lgw+L2Knyj3hsQQ6wtdwhMulAJTTgvxNSyLD32n+12WP/KFluENSEln+ro1yR4"
    "wWXdzi1po41xXFL4LrlQZMUPpCyKZDq3bli4XLnQmZUyEW3DXBolCxBj/NZG9EqhAibI8I"
    "2CIG9x0PCk3oLBST2XRJ7pmUYOoHh/3w5CRdFgU+bOkuG7ZlMNYXru0i1pfBwDfBhZHAto"
    "Dh0xk3J2/qoG7ZqhwXvsnh7mAxaL5tpQQRnOC2Vbxt3Xp0PP7MZvesMIUzebly0xLQcDiL"
    "W9bYsubMFdwhiyknru/ofSJy3R2Rj9SYEjndvBeCzLltGUsVJAetbGsGvJjy7jHLJSOX22"
    "xUtGFt5R5IvXWcenvqbalDlNtWdiVkg7bLBoUAuzG1mRNEjdfTOCzuTRQdtt+dfg+oOdPm"
    "YFrF8c+bUW4t3VaoNucRR4Ktrxg2VWfGEqDlVrVm0qJIsXVtnLtkq9zqTPGDMmMlvF7DWh"
    "GJpjXMFSVEtInzApzySpqo/wHB9WgZrNiHr3Lz+QMk+pSHCWzjBmiodNxQUYPWGOWlpXpn"
    "smwhKg8xSF/3plROwo+5Jbtrk8iTksRh7vQwoy/3OYxyklEuDKIrRyMFolh7oyi+t1jbeV"
    "X/RSJKa+L8N1sqhV9DNo1jFBEgxX6D/dRw/Gv8pbt0EYHlonkmVWEym3lKGd/kR/Dt+v2d"
    "LlW1e4Op3K9Tx6XTypljOWkXy4AsLDlBfC9oQG0CYFiaMWCQEHUzQVw2hj94VPFyQAQPap"
    "057FFe00otNJt2eGe0pzqwig0q7CkDvhnHL17FKjJw0mK9s6hen9TJwTkpT8I5yVpUv3PL"
    "aQXBUoK7Adq71Pu+I7BtUX0J35ZajfPT5ioQvHHYHZf/943pdN1ykPE16mkvUXoOXvyn1f"
    "ZeQYimG9TY7JtSolskQ5EGfUbbNtKgSIN2Yk3e230badBnN8xIgz6HUW5FgCL12YD63Bjp"
    "2Xu+s7tMZ2AKFlWoiozEivJUcZsmRk+GV7ybsiUxqEPuGZGjL5gZMZCUGFPqTJgmGhmxmT"
    "lhbqXZs5HO1zB8urXuPCks347Ns9MY6o5t0DsI6N1xCkBWwR2yI7eSATCfNiwlFgn0Tb3H"
    "ZzW0e5yFkInTqs9erlt6aTWWCUnVrSOZLizUm8cx64Wtqpzv99xkRfgkcbUSowTp4PLlzJ"
    "pVNC+Jy+SgCE+naRPo4SfLIdBDmKNtwulQgtnj2N+pedML8IHqY6YEGbt8pqCFZarC9fBP"
    "wdzHgJ+FajpFWGbXt1+Ndv5+EOSoQ/Pg8bQd/A9kgJ8UDSXGpe6OkhDpY5bTNnbt1JTPqX"
    "oVaZSWRXaw07wRksDPYphVQZahfN+i4mHVVakzor0pcd++OnWsVl+0WiMTYsiqd/mz6Ra7"
    "1d2BRVZ9bbXuMat+aagqXgdFlZiDS4PKUsyJRk2I9Sm3TalZVXwFYn6gQMsAKiUfxpy3bv"
    "wSDMulRKUzEtxMH3w8pgZTZVxmlST7Rm/03fnujO6pDdNZHdis7FR/FkYmBXLytuqc5jFz"
    "xUV4qLMgNvf08wyILa0aMjLZvTc6IpceGdl0LhQgGxG5oeuq0CSAaYPvjjpoDu4QFbKBKR"
    "g0IPdLYjmq7rnlLZX97HBvKt+aTOXIyU/KlHKeZUMPzrvg3GgKkdHGA3fUGdOqc2luqyOa"
    "5e2/O6m7qbI5/jz0P4AiVS9SBY/Ulka7MuBHHnNnYgj/lq/1N2hgy4/ZhfZCapmqqC25hu"
    "tbqoo9jJqCHIKIVC0sFDBaw0CRo5fqbYK2NjcepD4FY2SkFfAneEDxJ1CelDqaL+VtR0K+"
    "sQnzMxoh/RoX8jFsUE80vPCalPzhyzcYL0Fd0JDM6FKNUqhk9aJUqtlypF5hFPXZfhNO7p"
    "nNF+SfzOUJVw2MahlZ8ffEogk306QEFsHrehG8B/nyTYiLsH0PWYvjOoHmx+WB5se5QPNg"
    "QW02vxNCvTFrdjLJE/U85ELVTOmhBGq8ncajXb6p1ZkSRLuzy3ZnjIGaDnJaslOs3O0f9g"
    "f91+H3gxc/Wc7Ykuhl+eL7wXM+ijuVyxyizoIVlXNbYt/iQU/JZcb8XgruIV6oWiZvbj6l"
    "RvTqOns04q+frz5KAKGGUjayvJK19En5nf1ZP1c67BKMqPykG55lkxDpIdQ9rRO0dFoes3"
    "T6qjDuI63xDfBnvwbd7Jmy67JniUlWwp3l14VdspLdXAz2mJT8AGZGASP5ITA/yunI0ECp"
    "dyzcnLqePq/NsOkCnl2TPZrlIQZ/ZC4z3ynyzjJDNils+0IckU+K3jJkK2gzp0ui2EXbVE"
    "ExlisKomZ2emfMi+zEJlsRFTML+fP6ZngssztDvCcUX6x47nsh3dxM+xlBHILWQxDw8IWY"
    "s3L+p+RwAFoPAPrIt+0jT/hH14SjCXfsfip2JSBNf9adhPr7qtoOY335nAdFWB9+r8b6YY"
    "uVWF95opVj1vKIx/mDdlfT2Je7UI7xhDsXAtoXWsyFoHVBbTL3PaKgutQzFBDLQ/tt3mg1"
    "kv/XQazzgzAAAcYc2rEfc1eXWYnGJNB4MLPCT+JANZbi6g/1vSW6lS+ybo/o4u6kixsNka"
    "dyw8p1zGlzpkJCrlPOIvQJZp1DwarZAGTHEoiw0WjZtkqTYKGBUjNiqFaMl96duVI0fzeg"
    "27tEVz3VbuazraFfuRttQLWf+D6CwrpajXfsTtnXv/CMlZX8fVBlX0/DFivt6686UFowac"
    "UKy2RxtPlSBU4bdO7J7s2BNHFtBpVtVAR+Mujd4DMm8gb1xnqGyP2/6UB8fWK57k4R+QIi"
    "u11IQ9c+OKkoaHY4Ah3JSTtSRrqOBn+pioerdsLjxsNApbgLHabumxPoGmr4qI6/O/dM3Q"
    "aSB8Lq5QK6l3sGcx9V8dsjMtJmlApXX4Sx+VMGeQKj8AVH8RWPQvlTlSGALr6ubPsDtKy7"
    "Z1nPfVcOVbMaNrFIDwOatlKGSS51XiMdRwI91PB5Df2el2r3PKtb2AVaUEMJMWSGus0MdS"
    "UjAAd5e4Ns2LxdsYGUIKZ9dHqMA6DeDOYlpVoBvY6N6FPFEXm80WFAkUAPEchZHYh3Vo7w"
    "znIALygLVXJ4w5XlUHdZrOesZDa/ZenpwjR7pvCqCfvp5iq1ZEm9Xl1/ufz2v4efL397mV"
    "q3Pt18+Tlsn1yOrv737uMlhsp1a40JVuqGHpK0FCYcoSdvCyrF8EMMP+y2apv684Jlc7fu"
    "vG4usSt1m95iOud7Aqdfifsp8AdWe6CGge+xaUYXpFHpyj26mE/s9FmVkbVCsrCqT+grg4"
    "fNlvTB+MkeAUL08nRkIBIcOawSzTBkQgQRZLZGDcYqbk6ZaOFgUF1XgGJTEB5imjX1GgYa"
    "9VSria0EA+n6HEj3SZ25dgVFSA8KDJrk5UGVUaPPbhveRy1rlM3VfkAiGzLPmIbVZnVPAz"
    "gbzoIqronirPdszKFiqReUSxVMdq3qo+aMn432DmF210H9Cl2zIiqEK6WmVnC0i3r5uJug"
    "suzhSEX3DX9Y5mhAgj/kv1++IyPwIDAxUhaZyBwK/t1hVD635RDumvDII8sUEDAnXysKFZ"
    "S/etyTzxlE0imRTLnfiXpTnain7jgi6tXiKsNrxNo5fvFGVWUfxDKbsQ/QTDuIplh+JH6z"
    "zPPicUgJoalWMBi/XX84X2WohR90EyyclEEoXJK2U3AuSOmSkpLp01Q+OT59e3r++uw0ms"
    "HRL1UTNz9N5ebRzMsdCKBze9DSua0392ZKj2VQ7231rgFRXu9/vb35UrJ6RBLZaDTL8Mi/"
    "iW2JfVxCKnQPukjpPoyUiVSfCKJ5X6B46OCqYMI3n+442deZ7J0JwtyjsdiLKMwcOfhE/E"
    "Cxo3Olk7O2f/MyWTVS1X2MzmB5YHMPLG1pVPPxBRm5cNK1Iwdd5ZRF+WXq1BkoFwmlIwqy"
    "7TZ+h4gO8CGLT58RM6Pgrta5eYdhIfEgr0/wGbvnpjTY4TAb+QlBZ++UpvURs/LhHIPpU2"
    "G0yCg+yxDoh8vwweWCqbgKVXlHUwG6kCY8HV84Kk9QQMUdaqvDW/RhOhYTAQFiudCsTekd"
    "/QQ7dfNi0h4m7XWeI6jnzo1Wlma6T4mh+lurn1HXaQWTUoIIkzoHk1Ju6WgPbjrKaUlMSe"
    "ryKHfofGgc5e2dN2QVeZXKc5/C9q1Snzo2jpnc6zqZT+flmU/nucwnzLp56qybyJTK6b8i"
    "6SYphE4jDEnbcUiann959WItsoLsheS3WiOAChOaMKGpA6rtbj312yl3Pakz+6CAjI4vDq"
    "ooaZFqVre8enSSkRT3bZNM6SMLipUBXWta6ljyAblnBvWFivuCcmZwAKKnWkBUV3DUOHDK"
    "sr/ZfKTKubns0WKLguC13d1aU9llpzGNVE0jxYW7zIAwNJMcql5eDgiXtyGHuqOXg/B+Dl"
    "m4lucxZ8jHY7iVISH7RJ+MLnsbj9tQzxO5Y8iPDbln5J7R3GjDPUu0xQrPIi+f5SkhxMZY"
    "Ha6coTg+qcFQHJ+UMhRwKTtj9W7TguTLiCJl32maz2SGBYN1v2zyMaWl+kf5bb7YUaixFu"
    "dxpCSRNO/y14TE7hMjrYSh0gBqpaUQayG1i/WUOsuRIf3YmVTuYN1El0Qd5aY3mU6Ru5H2"
    "C7jd5MiUU7vJk3JWM7s3DiPWbOYrcTgiI50cfBEH/v4XeaXje+GqPv8yzKoNEoeDuNzg1z"
    "yVu8V7AXc74obhu67C58FJG8wJiOAB0LyRMTzSlxaMTJkcsXdwMWB44iM6pKABB3mo5zik"
    "ZO67xpSCDqnsVQifmd8dl8GQD9TRnp7vOi9VX5AaDanMMH7pHGkdbe1NLR26PGOOKd6pCG"
    "dbzggYlGQCNMRqC30OCJyQIuesfEL5riPInw5JatU11Xyo6h32O2aq3G2VhS3SatanquiE"
    "cMvRwdKQVN2GjE6tUlI22grikYA/N3tAaczGIQG+twT4g3y/JjRH2L6HlOHJaQ2G4+S0/M"
    "CO01xQE3oXnsbmzax7TbiljChytZ1ml5CUfzYD/YT+wv2hhxtQWHiUw1a9GwlTIq/k8rT/"
    "jBjm/q+R+9+w9FA3ig7d/mF/0H8dvphPhgqMON7wh/z6pFF3+PLFyw6hsTq1iIK407Z+oE"
    "JxhMatobFicVqPRpE0DkbrwUA30sZhTcj6NVRqRgzBYragXEluUDlcTIj0EDCe1gGMp+WA"
    "8VQBxgr/J6hvA16kX4Nu9kzZdT1ISa4b3Z5P5/ZM4QL02dfQcBGSqnNeTwoOo6brJ741Vn"
    "UICXbry+8mfFip5Ax+6pQvX+2BBX78cG8s9+GHm3CtkmEcdEa0wW4sj8gIfGXKPQzZT6Zy"
    "tnOX/OFT2xovpdLfkRFEss4olMoGb7CYqnJZ2gUk9E+enGsmoYLI3tlE6riwmNiu7q38+8"
    "qdnvSPww+qKDj4qolNnYkvR0IMIMFK1/e6ev+VnL4lHp2sW9y7GQjdJP582pLeW0CfA/QL"
    "P00qifpvA+WG7Xuo3M1XElGrUxPKPRLYPdmeiCC59y3bsxxxBLd9iiCSrVDw4R6TH49b+b"
    "NdwTPGcrvjF19ta8prcvH1yduziE6EP6oIxNvPl58+acYwxxI8HYz6qjK3/0dCAa2CQkyV"
    "brQSYA11Ong9nPULXxBKQOyFCGEPIJyBLioqJSac3DNbNvsnc7lKAQcsM6cCAu24hDi6OO"
    "qjREJSefLfo6C+qUIy7IdHHvWT54HWLm+ukJbH3JmIQyFHWlNDKoa/CwhRXLjcY0cEAjpV"
    "yCGk2jvcAyw25q7ByJJB9KRcXZiqvAq1Yp13Oife8uQN5d3kBduWDeQd/xbEW86YNFd0GV"
    "gjqCirurfpXDAAdZajysZCOdmwYu09g3M7pfRACbqMmuKCjCCwcghyqoDtQoI9+Z487Pe7"
    "o7qE17NsVSwAysYGDx+cDmOZNhvqZhAyOtAxo/KdwkjUoAv1hFMK9QeI8NUpNWCWeYnDb6"
    "A/S+pV3k1el4qayqeSMnM5iOKIXMkf1Hi5zHjgcBIPddhC3U8pKhgaibP5TMHpCQ+O5Qle"
    "MDr2p/Dk0tCYCLrJnV7aCPLiaaOb9cmUI+HHeB1LD0Gp/hMSffKNbezYj3j1yyu1OmYrLY"
    "khW50O2VKbVxMgHglg1MsakDu54xbsG5zbcncvCT7KiGaPwJCy2xqAcF/Z8QkYNzefUgNw"
    "dZ3ZH778+vnqozTv1WjIRpZX4spPw5SmC1teGrPau7y2RWC6YZWIrBzWiVgdSRnrrPl3lZ"
    "XFr6rLXxVGmWCUSRedm6ujTJ6GkbvUZ/eUUHGJq4MqDo6m29VwdbpMDp8IjiySyiALanlA"
    "pYR+SOBlBsSXo+rqLGFq28x9ATUdL8iUL4h8pWWUEgx80WLKCRUPglA4GrjIx7mbm27YM4"
    "kJq1ixca95McwX2hHKDc9ha5PKmJVFYqzTMDfYyYbNzybNSuIZpcnBbXJGKWZeYI7A3ltv"
    "GM++rXh2tIv32i42f/eFN2NOYdhv4uqg0i5Ot1tpF3/VdqiyT9WxAkRiAggTgOMRCB+PL0"
    "KDk5kQxbDUAQ7wG5MdSiPUZczU4Q1gv2qrhTjyR2mhEsHkeJhkzlxRFJuy07ur4JT4IAZd"
    "6WoQWuQDaauPfREcsBAeNMyU0sDqDjlZuBw9E1yBoA5zJi1xKN5FVYSLpeNQ5BN9d/RHPC"
    "Ajh8ON4Xf9ptyxl2uXzQqwlQbRGyyTFVVZ39gNkIFABuI5MhB6TZBaNRtFT2fEegg0N1+5"
    "TOusuZZ7quA3r+pAedmqVMXqWiZQnRcd13EnF/qSOHW+xmkde+S1/PjbXcrizwXFpAz+sH"
    "k2UgbPRimdzX+uMZf/XDqT/5xfK0Jc0ywWIivXQ01vniZOgcicsldVvEvLIk3caZoYz6HB"
    "c2jwa9rU14ROF3S67Iv+0enSfn9Ap0tn3APodNmGVrvqdLmzSk5LsVaelGLVPSXlkkDbC3"
    "VYBtxmoP7lUueBcO22sCUkAB+BSvVU6bnuQ2HJlPYdFSZ3QndDwdTEg27Wy+7EgiYbL2iC"
    "NTe2WHNDzficcqtLPIQyfXKItK3wkNSlWmjyyixPm4wEMG1yjbTJcAFvCKYzYj1cLbYOqJ"
    "Nb55rQD7DGLdvj6b4S/WXmW+cQIGi/BAQGA1ONA8OJUAcLaoh2oeAaoGId/KILlmjgpk9b"
    "g4kcnt62kOPLF1BjZMYdb1oIDTfWL5a568LSg6jwiVAhclNbms/J3GhYdoZ6zWmKwHPCCM"
    "U7U2wNNsyKMmvJy6v31ERBotX76h2cZQqVWGBro4onKahaxh1NnnhTiamhEmy8MTLqOpCX"
    "CXMGNkRpnxis6Bzard6plKWBi4k6QliFq0OxfhVVuLBm1HPw0kYfebNvLSXWp11sxxG2wY"
    "I6DBbSpoCiQHx3g3H8qqPlW3MsUwuGCSFxJSRewS5tiFnaQ2U3opU6SCldC+Ez8xuDnopw"
    "cOp6JRC2VMuhGzddiYRVOVzuMKId2WTCvYugbgjUj9V1R8KKI/q3AGkDoAWAysdj5uaB7y"
    "Y7XiflKdAJpiPtczoSBlVtPKgKS/5uuuSvwUXDjLlQok/q3DGa94JTpxquDRkxXB2ylV6j"
    "XTOn1BVFXpOCSER0mogwwByw7VbjnJXFxIAujzQmBjx9YoC2yhof2ZwQwl2qmgaJ7d41iZ"
    "DY1t5PtdY4yTIxrTpFhpTTIHUIkCbMx6WjGQZwqulSqh61+cRnR2QkPG48xGcSyf/abOy9"
    "U2VduO9BrRhoAXJw6g4cSEQYOOw4sQqcgNu9FZZz7cCyNKhgL9QANjC0o/at7MKOwaiNW9"
    "kua1lBNC2JtkmnESseiPBcRhptk6exTToSBKZhXUUYWLpBDfjXLBRM+akidxMRdClU7BVw"
    "s6IwVOsdxGTZVvKwRGlQLAPnVnBCpebB4kr9sxIP2a7uXBgqFsNlPK+xgyw3nteI5zV2QN"
    "V9AhuYCxEXVKxV7++kot7fSb7eX/LJcmouL/uXEeuFtqs+m22U/8NMlK1noqCHf2fYB/0m"
    "6DdBv0l9M/qT5bCfXVp8GkB8cVBlPtuy2XAStauVRTVPlOSHaE/oQ6c6zX3XmFLBlFGqet"
    "XF8qFVGH5zRODMO893o6BPJQ/l/IWyXQlopziramd3Ls6ySgcQgXDOeE4FpYYPBQI7i0RF"
    "i3xXFjlGqG48Bi35xTRQakYM1ZpRq1qqcvqsTnoKZfoEYzeS6oTRp1jwcy9N2XtYIWeWU3"
    "TcaRVqSMv1aT3YsVmr4Wsz5ccyqPhGiu+Kr9NXD5V3ccLvg0rPZtiiTlhbVDJCCg1UIJky"
    "cOCm2lzSuFMQwdgRuZZGVOROnNJHFpQJ9VhR4ahN947lo7qxM2D5qF26TDq0HlVFXiQur1"
    "ydmhfgURVtFGED8iVVcUZ6zxvphqpSHUQ7MGpM5TUJoRUWGRH1H3VdVdqZcYctyZxKJF1I"
    "Hu3o3uoMSZf7jinvrYJ8Tb5wBnIhtMdDfw7nQfpzOAkSmsgbqRiQhY709YhUuG0xcQGxvu"
    "qmmuJy4W9Ycl1mMKnSiviOYNfA6I7OIZKqFRejOzC6owsW+95FdyBvsHXeAM3Wp+ILQrzR"
    "UPdJMVR/+yiEAMQ1WVuSMj1cXM5rrC3n5aV0c+crKAzcWL9F6wpqN69dMNGabY0JkR7qd+"
    "tF2ULja92YmqCbPVN27YiaeJJ1Lp7mK13OWHlETXh5sDKmZp5o2SqqJnQYKlZBkRDFES9R"
    "2WDLJXQGxfyDav1sWS+IZhM3AtKjMLhm7qtbRXeFkZJims2QHdncExCXk3iIpYgeIorq4Y"
    "69xMAcJFOSQA0Dc5qsyhhBghEkXdUtRpB0GO4iE9QBKkLjrTZkUFYSB6E9HYfBqTvITAnV"
    "tQE7+muiq/1U7UpbOjO5OmVPf6XuAxQxB6PwoMCgTl0fVFnUc9Vy6MZNaxyjF1ijLptzV2"
    "WDMGlW6likUGsQqwQeeu11N8ENr6t1RYanvOgyg7smK4gq2MI9VPRAYlBVAAG0tkxtsack"
    "F5ZtqwgrVVRMzm7VXGtrAE2d6LbSonbZ2BfyHkR+SBAFof/87uiXGJCRy6jgTnRLg5tM2f"
    "yjmTSO5RiP1M+COR6T311o56t+qF1ungsun5cFpjNzHWoru3sXBjos34lulY6gSahvrBG/"
    "31XWoplVF/HHEj0E/Js/6jD5wTbQckash6reSiUFBJjbTSprvlwUiPZwMm9+3Yj01nIBKZ"
    "PvofK3spIA9VrA08AB8eVcbRFJY1qGR/5NbEvsI09QoVhQBfRcXo8lW3ols9BAB9l6LNww"
    "fNdtVak0I4pRh52OOkzaDw0HOiOKA93pgaaGV8S4lu9ckUAPt6qzOjvVWflGdZbbpyKDvL"
    "b9Fgr0UL2bDv9SbE4T5cYSrbTbsYLJ2567ASmWV3B5zbuESB80XLXQb6PcnWCe1+7oorQk"
    "Fgfv8paLxcGfdXHwyGlX5DFKOPQqvEXJVrUcRTqnknxWWZyWUHGN6QTPkbLOHGM5ekdGHv"
    "eoHWaCBs4S4c+SgY+C0LHHXGJawgAHfFFe/Q5vvCm/TCpILmmyohMFnSg9QeHoRNlr6vNJ"
    "g3/3BxY28J8Ij7sNjfRAoA9Gzg6mbLjFN9FxUqaHS8PrGlp+Xarj11kNJ4BTkUlRHj6ZEc"
    "ToydbRk+gbeTb2O/pGnsVAO9ybyncdQnU4OWb3zKB+UdxuRd2w0h56iBxO6wCH03LccJrb"
    "1Bic99XIzZ8QQUf/Go5+dAtu1bUylnddBuHerTaSwg6Q9u/yboK0P9L+VDCosnBQQf1/Cp"
    "KKV9P/wzD/eLUP4CYoeHBBRsl8OcWx/+FTx7O8Jfnuv3plvtU1IeeuZTD5y8nJ8UlEtecp"
    "/g32W8jgJz0dhVUPsEBBJwsUYDb95rLpxYPfiJvUzXsIw45rUZPHFdTkcQE1KbUx4W4zaj"
    "Ih0z87bitqDjeDvJpL14OkSJ/WhI0VgFXFHdSG2ob4LZLuk5p3zP6GWKbNUORlcSBaDwRW"
    "kujAIGCiH1aS2LFq97qSRHkNiVrVI8I3a1I/4mfOzaBIogHH3KjCherMiGRhwsRhOMmyij"
    "P+WFQvYgN9qvoQcGKpM7qILsOf+uxSMuILZspLSpq6XhAaONN9wOGo1HYZNZdEzJnjqfIO"
    "4HaRT0OJye49qCQx5a4Xdf/dSUnoKpByYpAJV2dZgEOBuOzRYgspO/e9ITxJ4ungxlFpSX"
    "iuiVIDdBMStOHpFjoMp5OVJDBIEYMUu2OEYpDifkd8YTDMs/FqYTDMsxhojAjYakSAwrjN"
    "+IpIBImK9kGb0ppopvVQApXeWunK/mqm9UgE1b4GKadN12aaT0qh8lsrH6N/nib6B1lpZK"
    "WRlV6HlS4LWEtcHVQepKzaNQhWgzN8HB+IUiB35xYzmMoUj07tSRPMxYcANe2gMvwsQaxj"
    "FFrX9liMQls1DJuIQsMAns0H8GSWl7awJCWN6KQeOkks6WuClNhDu5/6rQ9RUhOtU0jlPZ"
    "/NIKBtWQRU4ouVOMVINatRVifhfgbXrz/Tfm1V12bhEI/PLaOwLE59wQJUUuULNlwG0y8g"
    "1NEhvM8OYfXfnJ4rUk2D9j1k249PakUkn1REJJ/kCPfkk+XUXF7hMCPWC21Xuam2UeYwvU"
    "w1cRmmJdFj2GmPIVKezzvhUT5aERxTv1cisXnYogYIkyqWSr/31WbvcUI1fLogo3tuLlUi"
    "4mfqPpgArKggC9fyPAZnQU29mR3XGKQS+FmCQcQexPvJUSwCbtu7mQp71JzViOi6hkGApN"
    "BlEoNb6WjKYwUYue+RCZ2LAVRVhMYQTeEGwNJyCQBaq6o+ourxQH0zcOP1aC1EgBtHgHpU"
    "cpouJVxiAaRbCugWPDV745XzYNlrgp7D9gibW8Bm2ESaKDtsj8puoexg725ho6Ql0UbptI"
    "3CTKudJZoSxMI7XR5jtEOfPvRGmRoNoVdSBpFXtVsrMuXWdGbdhf3sp1JX+rKSc6pTHqxv"
    "jBrBSxdE2gTXBtVxNolWNZgTbdm8gLO5taBmNGDeDYjKxxSeCpnhYyJbTMmDHNsiVqR9R8"
    "VBNwH7k7K8QATDbvYj7Abt7I3b2Wr657RZ7gwM2/fC9Ms4A8/q+AKzeDPhCjwrOEfOaGcE"
    "pCXR1Ou0GQD9NQ2xikVwSVoRVxXs2utGfPN9Ls+8OpQqnlCdQp8a9hdAz8geKMedkelR01"
    "33yFxBFUy0HAkTo7CrEodbZfOm8VGhcDAGcja6G4uXgrUmca+N9o2euCf1xCGi3Tii9SzP"
    "bhTfFgn0ENNupQRHegFqAmvTkghrOw1rkd1+enY7iyvqbhFZOdwlqo2MVIj+mpZGKitgP5"
    "W70tzIzq9O2Rzvp8x4uC4kvMNLg8p8DWg0tJrz3dR1rUdqAzVNHcIeddG/BE8NdfwUUa2u"
    "qUJ+icJ9Zez3mt0WcuGqZZoMxyA9NA06vi6taRqoD1vCT6tN9E1OGOFrp+ErlhXbalkxtA"
    "6e3jpQm3jDHSIpgxtEtVUQgaQ1LYKPYT/7qdSV1kByTnXKEtCKL7ADohEptwKiwa9jAkwo"
    "QGvItyEj2PuH/5S4PMrLkT357IV4FyXXUDIy6Jwa0oAaqRZxURnBqCdA0OEesa0ZBIMWWQ"
    "c7uGNDH4gi9wS6JXpge2CK+HYZdEwRf7L0C7UyNpnbkUAv1L2DyR3tRs2ccAmhHmr6rM4Z"
    "5mflZ5if5c4wT223jZ1wAkmMfSAxmGO2GeKEGA5wpwc4BOX5ES6NKU+KtErH7lhG2Kazsb"
    "EIzLP4cpCAfNZFYL6xiQVvX57alLg+qE5vyrRs4vIF8iTtmOUupCjZ1GAEQks9QRbU8uTA"
    "EduCvCXf8Sxb/g6MiwG8oW0XMzxbuUdDTifJ7Enc6KlFT3Ygu1C332Rca8ITvUanyByh13"
    "oPVuQGXuvou6trS0cCPbSjj0/qJGmdVNRrzDsyYfln7Y6UywkjaOw0aExuXQWYsTyRNyPY"
    "pzJYOz6vJsIjbQy0jCyWR+nyx4YWGoaI7If2MUTk2YaIfKaWfc9/fJa2JlX7YY5JyLQYVH"
    "EJM912OEs0rkUnqOb6+CA4Tf6R2Xw+g2BuwdxH5hLTMlV8hmBw7Lwv/zHlCwGswJ9k6z8F"
    "9y2mETbY92r6oJH9jaVTNouyyu1ylxnW3Cpcq8oNyZRQD43Jkzd1vLKyVbn7+03eL+vf/8"
    "6MRnpOiPRRy9sIMsD6sDuMmRGwd7cINIjFkBbpnKXWET/OJXMtY1qEu4IrlXiLxm1Wwazy"
    "gd0wqHkuiGZNh305VoHCLIWRkVVBepFIL1b4LE55UwunvKnAKW+yOyh8VA00HDTvoXaPa+"
    "GT4wp8cpzHJ3CgRyHa/uvtzZcScjMWyW6XluGRfyvf7h5qu0K5oIxqtJIFJpnNDzq4euqg"
    "hP/8f6H+Ocg="
)
