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
COMMENT ON TABLE "api_key" IS 'The key of a till, a shop or a forum: `laurel_live_<public id>_<secret>`; only the secret''s SHA-256 is kept.';
CREATE TABLE "failed_sign_in" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "failed_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_failed_sign_email_c75f23" ON "failed_sign_in" ("email");
COMMENT ON TABLE "failed_sign_in" IS 'A wrong password: counted per e-mail address for the growing delay.';
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(20) NOT NULL DEFAULT 'admin',
    "created_at" TIMESTAMPTZ NOT NULL,
    "disabled_at" TIMESTAMPTZ
);
COMMENT ON TABLE "staff_member" IS 'A person who runs the programme. What their `role` may adjust stands in each unit''s policy.';
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "staff_session" IS 'A staff member signed in somewhere. Only the token''s SHA-256 is kept.';
CREATE TABLE "member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "card_number" VARCHAR(32) NOT NULL UNIQUE,
    "joined_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_member_joined__ca06ba" ON "member" ("joined_at");
COMMENT ON TABLE "member" IS 'Somebody in the programme, without a name: what other tables refer to. Never deleted.';
CREATE TABLE "member_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "member_session" IS 'A member signed in on one device. Only the token''s SHA-256 is kept.';
CREATE TABLE "person" (
    "name" VARCHAR(200),
    "email" VARCHAR(254) UNIQUE,
    "phone" VARCHAR(16) UNIQUE,
    "member_id" UUID NOT NULL PRIMARY KEY REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person" IS 'What is personal about a member; may be erased while the books stay whole.';
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
COMMENT ON TABLE "sign_in_code" IS 'A request to sign in. The code itself is never stored: it follows from the id and the server''s secret.';
CREATE TABLE "unit" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "names" JSONB NOT NULL,
    "decimals" SMALLINT NOT NULL
);
COMMENT ON TABLE "unit" IS 'A points currency. `kind` is spendable or qualifying; `decimals` are shown, amounts are stored as integers.';
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
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "balance" BIGINT NOT NULL,
    "debt" BIGINT NOT NULL,
    "lapses_at" TIMESTAMPTZ,
    "terms_from" TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
    "member_id" UUID REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_member__21cebd" UNIQUE ("member_id", "unit_id")
);
COMMENT ON TABLE "account" IS 'A member''s holdings of one unit, or (without a member) a system account that faces them.';
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
CREATE TABLE "debt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "outstanding" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "debt" IS 'The part of a clawback that no lot covered; its id is the clawback''s. Later credits pay it, oldest first.';
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
COMMENT ON TABLE "ledger_block" IS 'A closed stretch of the ledger, chained to the one before it: see `blocks.py`.';
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
CREATE TABLE "tier_set" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL,
    "window_months" SMALLINT NOT NULL
);
COMMENT ON TABLE "tier_set" IS 'A ladder: which unit counts, and over how many months back from the day that is asked about.';
CREATE TABLE "tier" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "rank" SMALLINT NOT NULL,
    "perks" JSONB NOT NULL,
    "tier_set_id" VARCHAR(40) NOT NULL REFERENCES "tier_set" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tier_tier_se_f6f85c" UNIQUE ("tier_set_id", "rank")
);
COMMENT ON TABLE "tier" IS 'A rung: its name, place and perks.';
CREATE TABLE "tier_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "threshold" BIGINT NOT NULL,
    "earning_percent" SMALLINT NOT NULL,
    "tier_id" VARCHAR(40) NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tier_versio_tier_id_af8572" UNIQUE ("tier_id", "valid_from")
);
COMMENT ON TABLE "tier_version" IS 'What a tier asks and gives from `valid_from` on: its threshold, and the earning rate in percent.';
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
COMMENT ON TABLE "line_grant" IS 'The points that one line of a purchase was granted by one transfer: what a return of the line takes back.';
CREATE TABLE "rule" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL
);
COMMENT ON TABLE "rule" IS 'An earning rule, by the name members see. What it gives stands in its versions.';
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
COMMENT ON TABLE "rule_version" IS 'From `valid_from` on: `points` of a unit for each `per_minor` minor units of money that are paid.';
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
COMMENT ON TABLE "parked_return" IS 'A return that was reported before its purchase: it is applied when that is recorded.';
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
COMMENT ON TABLE "line_payment" IS 'The points that one transfer paid for one line of a purchase, and the money they stood for.';
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
COMMENT ON TABLE "purchase_return" IS 'Goods that came back from one purchase, and what became of the points.';
CREATE TABLE "return_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "line" SMALLINT NOT NULL,
    "quantity" INT NOT NULL,
    "purchase_return_id" UUID NOT NULL REFERENCES "purchase_return" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_return_line_purchas_357188" UNIQUE ("purchase_return_id", "line")
);
COMMENT ON TABLE "return_line" IS 'How many of one line came back.';
CREATE TABLE "community" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL
);
CREATE INDEX "idx_community_created_bad974" ON "community" ("created_at", "id");
COMMENT ON TABLE "community" IS 'A place to talk.';
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
COMMENT ON TABLE "topic" IS 'A conversation in a community; its first post is what it was started with.';
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
COMMENT ON TABLE "post" IS 'One contribution: `body` is Markdown as written, `html` what it became, sanitised.';
CREATE TABLE "reaction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "reacted_at" TIMESTAMPTZ NOT NULL,
    "post_id" UUID NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reaction_post_id_15d182" UNIQUE ("post_id", "member_id", "kind")
);
COMMENT ON TABLE "reaction" IS 'What a member thinks of a post, once per kind.';
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
COMMENT ON TABLE "event" IS 'A gathering. `time_zone` is the venue''s; without a capacity there is room for all.';
CREATE TABLE "check_in" (
    "id" UUID NOT NULL PRIMARY KEY,
    "member_id" UUID NOT NULL,
    "checked_in_at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "event_id" UUID NOT NULL REFERENCES "event" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_check_in_event_i_634985" UNIQUE ("event_id", "member_id")
);
COMMENT ON TABLE "check_in" IS 'Being there, once per event and member.';
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
COMMENT ON TABLE "registration" IS 'A seat in an event, or a place on its waiting list, until it is cancelled.';
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
    "eJztXVtz2ziy/isov8Sp0nhjxXG8ztZWOZeZ8Z4kTsWenTlnsyVBJCRxTBEagrKivfz3gw"
    "Z4v4mUKJmi+2UmJtEg1Q0C3V/f/n1k04XL7JMfqWUz8yujhmdx5+iS/PvIoTMm/1EwokeO"
    "6Hwe3YcLHh3ZimSsxg7c+OCR8Fz5p7w9prZg8pLJhOFac/+BR1ckGE+8KfWISy3BzEtiec"
    "QSxHMtZhI6oZZD5M2hyzx3NaDesEcWjmfZZGgyasIFGC2YR6gjx5PpYkYdMlsIj9ic35/A"
    "u5jckC9jOZP9PnbhWH8s2MDjE+ZNmSsf/o9/HMV5xByY3DKP/vlP+ZflmOw7EzAM/pzfD8"
    "YWs82EbORYeUtdH3irubr21ppcO96Paiz82NHA4PZi5kTj5ytvyp2QwHI8uDphDnOpx+AJ"
    "nrsACTkL2/ZlGghN/4hoiH7LGI3JxnRhg5yBWr9AdO1oMPh8cze4/XA3GBxl1kBAEZOPf8"
    "ngDqwf+apCMWACr/DDn/v9ly9f91+8PL94dfb69auLFxdyrHrf7K3X/9UvE3FLT6V4dv3T"
    "9ec7eCEuF6lexHDhv4qGelRTKWFE3I/LLimDd1Pq5ksgTpOSg/yBaTkEXC8TRHAhkkT0ge"
    "1DFDP6fWAzZ+JN5Z+n/RclbP771dd3P199PZajnieZ/dm/1df3gO8Rn8PvotZaj1OtX/GH"
    "wOk9LvqI+er/NRZ4ML6Di/uiytq+KF7aF5mVPacrm9Ochf2325vP+fyNkaRYbFqGR/5DbE"
    "sc4uouYS0wA2aeCfGHHWfp8aer39Lcfvfx5q1iDhfexFWzqAneplhPPY/N5vLZGd4X7ihx"
    "ki7tKP3Ts9dnFy/Pz8KNJLxStn9k9wrmutzNMvSOfS/aowOCTuwWJby6+/DbXfkSnq38Ox"
    "9vPv8UDE+v6yS7A2U0y/H3kmmeNWNFOkhEl95DfMKT4B8VxOArfocghetPH27vrj59SYji"
    "/dXdB7jTT4ghuHp8ntphwknIr9d3PxP4k/zfzecP6U0nHHf3f0fwTnTh8YHDlwNqxnkSXA"
    "4uJSTsGxd1BRwjQ/m2Tb5gzI3vYwYFXBhR435JXXOQucP7vGhs9tasP0tfoQ6dKCEBN+E9"
    "fXv+ZuGN+Pd3C1dw9yjH3k/c75VZ+1yNHBjR0LW2/s98KW+50lCW9pDJXDKlghh8xt5Isx"
    "r+/vHm6083d3cfPvfI1B875q40nD25NGB01pBvYM5vzjfnDkAA7jAyd7nBhACznxL4VNS8"
    "QqECU0aW3L0nfCztfULNB0v+9JU09Y37HnG4Bze8qRzp8uUlEYyFIIMoggKqmvz6x9U0OX"
    "2KZk7Zx7X8d6KRF9v43/PMzt8s8yKf19/3bW++2K1q2Jix+dv1+4t1puYh2fmHwvdiI79V"
    "59AHEGLxMaRvVziFqh0/N3J7H8sRJ2R4z1YKul3Ctq8x3zG3bb5kJhmtemQov+ih2vDlnI"
    "6II8VLl3tM0mSPoh3Mv/7E+PdRxPFgHwIsWf6PfZ9LpUXA8RMQ+mz2F2HwwSgU+rt8E/WH"
    "+jhjk8rfAgOamRsx7VZi2m0/73IFcPuH/V7/dfxsPgFN1JWnwuC7/JrkwXD8/NnzFsmlyk"
    "mIoOsOQVd/G0vy9pdfrt/n89YfnmLtYmGZJ0B0gAwuYaji5kttEseNXfVLEbtuCXbtMoO7"
    "JtsEGkqRNgAPNSeMz3x5vM1OjchQIxr53/jo6yI3BsS/U6qH/85H1ZTwKyKHPhNkyqjrjR"
    "j1LqWSzBxQkkdsQh1iU+H1wmvwFzHk+xCPA+jCHLOngi0Ay+FjT48CzEdHnxBhOQbLi/fY"
    "12O3AHke9/x/UgCPKUW0AcIeUrVqB0WEPe1BUd/0BgKO06GIWy1iuSVvpArF6dBN1mYJw9"
    "G6gPkyEi5EheIknUGFDzVQ44A+jabiNFqiy39x+cSlMyX1jDof3SzV6OeJYWv1+rspC/yn"
    "mix0hlpSClQuChiZVcxr0G2hWefBm7czOfvW+HL7NWu9ibzsvz4P9w/4o2zruP109fHjet"
    "QY8crQYum/qGKyyFGFNou6l9yvQQUZ/Et+HXWYnCDqIKfPzyow+vyskM9wK8lm7TgwcuDh"
    "Yi7HaTrI5JcVePyykMUv0xwG/+YDGyzlb5MqoElXteJvc4n3p93JD7PF+l1LNI6rufU/LN"
    "eV798p1TXo3Br4DpdqmoYcrKKwiGcBYykRUz4nHMLAxtxdzC7JUD9mYMPa+ct8MbItg1jm"
    "Xwd/EcxwmffX4Rupd9gr5YTXl54Jcvvz1Q/9V+fgr79n8xwf/74f3rDOU+zvytV3tnJ3rd"
    "d6jv4yXjg69EE9Cf5z9tej/ev/a/1fxTqQFm5u+FLx6ZEg6h56WwW8LcZu04eH/j4GUyqm"
    "dXicIuvgId28JoQK/W4VemHweR6eVew7jyjQdb6F61xuBcCcDeDiJCX6BFqNGLvsgd9vGC"
    "ARp0S/QNuk3BIzR5fDuLUmznVJuQz/fqnJ4xfLEHLowKpcK2PpcmdC5lSIJXfNS2LwhSOX"
    "IJkzl7AfZnJOIhkJkblgiijzYuLyJWS6mMymq7zAiEbmbNhOwchfuLePyF8GAq6j84UEu1"
    "L6Hs9w6b+qolHLUcU636uMTu1/6PWPpAQhKh54JOUfSbceHY8/sdmI5SZ0xm+XHkgCBg5m"
    "0cgKx5E8IgR3yHLKibtwdIZk6Mg7Ib9CPou8Zrlk6HKbDcmMruRh8jsUSJLPcyCv0iGMGl"
    "MiVyVgYHNuW0buMbXTZyHM1nKY7bGPqRbBazs5pRD52S3yE6jXtWHMDCFyvBrH4RCow+hg"
    "/P74e0TNmTb9kiyOLjfD3Eq8LWFtxl+OYFpXddpEFRpLAJc3qkSTJEU4rW1ybpPtcqvzyI"
    "+KjJfgfgXrRcSGVjBfFBHRJg8BJI6ZYCMIPmNLaQVIq+ImcNJ7/J45VQIEGpsVTZKWmyRK"
    "eLX1uSRV54yTHUTnobbR1VMokZvwfW7J6TZJ6ElQophbLWb00D4FKcex5NzQuGJtJIcUa3"
    "DkxfnmczvL6h+5y6QS+j9spRh+DVk1jpEHdeR7DA6Tw9HV6Et36TJUlvPWmWSFyWzmKWZ8"
    "lR/B1+t3d7pk1f5No2KPThVnTh03zq00TEbcXIGRknCq9MjSkgtkAZUw4R0udTkzDuYIUY"
    "8SxGVj+IOfkM/sQf5LM9DM2kU7ewraSS3YnXoldpIB34KzyN+dSjJskmSds5Re9qvk2PSL"
    "k2z6aUvpd245G6lWCcL9KND75Puha1a7Auti3inlW88um7c+4Y3D7rj8z1em03GLlYcv4U"
    "wHqX1n1Ib/bnRsl0CayQEVDvG6oGYGeOSOSrA22YNlbAhpNjInHtQtP6gR0ERAsxW78MGe"
    "1AhoPjkxI6D5FKS8EZSJIGYNELMx+LLzyGV7MUvf+MurORWahSUFp6Ixa80cFe0tjQtNQ2"
    "1CRxpB1Mx5o4K/R4xI+QtpsSynls2UgTLi/F5AiMYKIsntnEqxzU69hdHTrj3nUVXy3dg7"
    "e415btnhvIcA3D2H7KcZ3CIbcicR+/NpzcJgIUHX2Ht6XoG7p2n1MdZ7+vz5toWU1usxAY"
    "S6cy2mDRt18zrMdmGmKh/7HTdZnm4Su1uqn/ip2vLHmRVrYl4Rl0mhCA+qyAM5sZwTAiWk"
    "YA5ieYLZY9A1HOXVFJ7Udc1LqCyvm0UJMnb5TCkXlqnKz+t6Ua4c/Uz4haPy8Np9PXa9dv"
    "OPIz93HIb7r6Vt3n8i2vuo2k9MLlVPkBhJF7OQdnFKJ5Z8htXrAKIkLSKBrcaIEPB9EmJW"
    "5VIG8vfmFfIqrymdIu1MgfrNa0tHbF2IjfbIGBki6G3+bNqFZrVXsIigb83WA0bQf3Es7y"
    "jHRlXXe2XW6SIYUaVsCweOkaCGOfQrlhJTDYvFnDkmzAn1jP9YUNsaryTL35ChyQxLnm5i"
    "SKjLoOTx0ukROoNiYUJfUnYkoVBnxWMT5orcMi77evY355szBDZKqimXzFdWLFxQAUwqvN"
    "imzmQhJSF6ZLTyq8e8ffeFnL0mHp3sImqp2LjqaDHgsyrI8lkxsHy2tpUbrJ86jA7Gd9CE"
    "Pa0SU3xaHFN8mokpxrowO2xJrHanLHeLqwGHBPsvBhyDvEYLy/YsR5zAYx8D9dpJieDgjK"
    "lr1MXpnrxF15K6EqAufVHV3f4uVYGCSOzsoLUK1kCXjKumZ/3Ml4RGteaU2jNXjWQ13tMj"
    "E05GzJbD/sVcroB20GWg4pPUZbhUcRQOP3yQmpBknvz3UE7nWbbWZNh3jzzoN88qWvt8uN"
    "K0PObOhFLjVPrWUHNqQMXgd8GdIVSZ9VSkOARLyAFLqas53ANdbMxdg5EVg467DoRWQEKY"
    "KTV25w08TLXa1a6KpWXbcoB8oo7S8MiMUUfXpaWGofVBNb1N54KBUmc5qn+M5a2CYHQ5gb"
    "CUH6SnCF1GTXFJhpI7YgB0koVDokp1yDcM5v3mqCmFH/BhqRiR4OV1b+ChZdpsoIcNqDf0"
    "2wnL3+TPQfwp1BtOqQnTi4Ux1a3OHHgzOZ2aHOazJF/l0+R9yagp1NudyuXJ5MZL3soLSl"
    "4uM+45BOVThy3V8xSjfNFIPZvPlDo94ZdEMAadSdQPPJmvhkX67T9CY8KfRvtqsJZv22v5"
    "PkT7WFIEhfyPUezv7Nq9HBrrmBntfnWBySQlYvqtBifV4VVHEQ8JsCvHFip3/MTNOTc4t+"
    "XpXuAyS5Gm5DCStLsSQHCu7FcAb29uPiYE8PY63YP2l09vP0jzXklDDrK8xLERP6Tjakrd"
    "jS1LjY6XNu9toTI9GNXqcJmm617U63kVQOe8GNA5zwA6Ec/qf1dpWvyq2vxVKTSgHsAfI+"
    "kgOtoMzl/i3gxs0i2dm4En7cCYXdW1GVtkrXJsXmkE5CgHhwtu9Uo7xMYGVS6C8Ewoz5/k"
    "q4CGrVCxAPjTA0DkOKo6pAc/h0auK+GxWQjXKJxmTA0F2bBZcWWEph+kELURtWEpK0xNBe"
    "AuZjA5/NOnk4+VnHDEWFrxftkkyxPE5p5+nx6xoWvT0GQjb3hCrjwN/2h0ilDbhvksz4cE"
    "RQ/gJqbLMyWRQz0gBacBRJUEppgZQYQKu/NxvhCk0k7WCJ3i429O4mmAGZLFHAKX4ToP0E"
    "LJAmVQ+6CkMr80KOl3/rDlp+zCeKEgQSCQu7l+pGoZAiAfOQYSyVrVD0S+98Bn5PC5+jX+"
    "WJsb98KHy+DNxJ8qgWZR/IXaqhAzOwjMDL3HO/Qe+1tYvfUdI+qMP20vizzuyxzl6EplTA"
    "8okOObcXxjOAWRlIOx+SKto66Qk5Stcgbc/mG/138dfzt69oPljC2pvayefTt6jmJXz3rU"
    "yOXD+ZzXpqIheILgyaGDJ9l9oQGuVo63b+dmcMDh9leAZVCvIEAsdrdXjk0lxtVJC1fQBQ"
    "OUxPIARwmi4wGU6JGFlKtuuG1Q21Ywk2VekilfEvmTVgDdLKnQUUwAXFBxLwidSFGUJoXv"
    "9KFY5bMVh21J3vcsAFKrW4cRTZeihPZsIso9gdeqgB4SdFDjad736u/CG2WRpmlbZaGhIZ"
    "62yPyTrKBU8VvLoe4qX9BpynTY0MrT+RXdEe5bPxYrlKv8hN5ef776+r9h5FYo3I83n396"
    "mxO79fZ/7z5cpT43zOdFs/jgzWJMmW7ShkuvZQQcDjZaw/x9IbwZKwjYiO72Su3i5Li1dv"
    "EXbYcq+1Q30ZU6AYRQePSeET4eXwYGJzMht2al027gGpMTSiPUZaoiqx/DoK0W4siLAmIu"
    "mJSH6dd1zRrIe326CvCQT/F0eAccDGpWbZH3oOEVVDaBiAQRNM5iimlgdQeRgkHAgnonuA"
    "OpRtA8/oQMXUZV3pWls6PkG31z9EfcI0OHw4Phuv6l3LFXFa33fx9Fayi5KySru/VUWSNX"
    "9y4JV5y/kvyvJvjYj9RguTrUH2ofiT1EsanRByACgQjEU0Qg9J4QFrCsqmSmyDqoaPYrVf"
    "4rKfyXU/eP5nbUWsfljjL4VaUC069KCky/yhaYhlMsy+E7udHnczgY34VMhjI458NvdwmL"
    "P5OqlTD4g+Hp/K0kr8NDuOpyDgk6uJr/XGEt/7lwJf+5uEZovQydNF0HOd08TIwFWZ8MTA"
    "yVWczaX1WSqgtnxa4/qYBj9T+oJCVGP7b5a0KnCzpdDoX/6HTZ/HxAp0tr3APodNkFV9vq"
    "dHkPKTg57pb3fmpOsaMlSN5Z72KBJjBz6nqQ+EmJYdMlvLt2ejiQ+egRgz8wl5lvVCqpZQ"
    "bZp8HYZ+KEfFTJloYcBWPmdKVqqXHbhPDCseWKnKY0e30yBiG24pRFF0DrXAB84QXJz/W4"
    "nyJEEWwRB6oirXOVztL1n6BDAWwsALSidt2KIlatY0tdNFYc5DAZu1YdTX7Wrcw7OlTWtj"
    "fx6L18z6M8XR+ul+v6wYhqPbIpkcaBBZ0g+b0unkJB1w5il6BMS6wKtM7pUWQu1BEW1Cbz"
    "hUeUqi75zKW6XdAxe0cPqhmQFJTDAZk3GIIkf8i2M2L5l1aWf0FD5LFKlGxYJrHhEoltE0"
    "aXPEb+rllDyY4oUMNGo2XXLI0rCzWYmiJDtqK753HcPcFCbIC3d7GpOsrd1Gdbgb/yNGqA"
    "tR/5ISqFVbkanditsq9/5ikrK369V2ZfT4MRVdOVBJNWrGooFNY+XanWPAade3J6E7J5bE"
    "YF/EuavfESrNCdJ6dLZmMzQ5pR0ClJzib86RSQr7oXuXzppzzpxpgeOR4Cj+Si1flBujbI"
    "8x4RPEiN4sZ9j0AygNBFUxfmBKaG3k1q4m+O32AJStnCQ1TxWphenhnM1ZVSTshQm1FRyy"
    "ioFDtlULV2GPzAYXQHsrAcXa8WXXxtOfZ7aFm3z7KeL1wpqlrB+jGSDkY09Ssln/RLkk/6"
    "2eQTTIiIt0atwN+L4saoad7CKbABNBQjQ2So3chQW6rlopB3J2TDlkfKJt9xghCTAlotY1"
    "9Rr6fmxak2UvRaJlGsJ/foGsjOEgUx3+UR810wVO6R9xh/p67pIUlSYfVz9OTtgKUYfojh"
    "h+1mbV1/nr9t7ted184tdi1vk0dM63xP4PQrcD/5/sByD9TA9z3WzeiCNCpPx1XCNDGnz7"
    "qMrDWUuR3vAl8ZvGy63R3GT3ZIIUQvT0sEEcPIYZeop0PGSFCDTPdvw1jF5piJFg4G1bVF"
    "UayrhAc6zZZ8DQKNOsrV2FGCgXRdDqT7yMwJc99CS+yjHIMmfrtXZtTYauBgFI6s0CVL+w"
    "GJHMg8Yxr0Ptcz9YgxldyUt2OtwkdsLBcVsTy/ebd6mgi7dqf6YTU5PQTaXfsVLHTVirAx"
    "uySbyrWnLiqKaB6/0/nxUMX3Db5b5rBH/D/kv5+/IUPwITAxVDaZnvj256sf+q/OVe90Ru"
    "WLWw7hrqnqelumgJA5+bvCYEF51eOeZLEfS6dIUu3nJ+qn6lQ99cSh/IGSJOp6v0W0nbPI"
    "P6rKLISIphkLAQ21o3CJZSXxm2Ve5MshQYTGWo4wfrt+f7HOVAs+6DracJwGleGCxB2R5W"
    "jhlpKg6dJS7p+evT67eHl+Fq7g8ErZws0uU3l41PNz+wTo3u5t6N7Wh3s9pkc0yPdN+a4V"
    "oizf/3Z787lg9wgp0vFoluGR/xDbEoe4hZTwHniR4H2miny6YHyK8TBBuop8/VgajKHZdr"
    "G3JgzzgGRxEHGYGXjwkRCCfFfnWjdnZQ/nVbxupKr8qB2VliD3bO6BpS2Naj6+hKZXMyle"
    "KXSVVRZmmNlMCFVUEopH5OTbNf6EEA5YQB6fqoYznFFwWOvsvGPLGctZvJWf2Rf2+Aoa0c"
    "JkbxSnVRaefBfuGOy5stA1yZB9n1v+fPJ5V8GLyw1TgRWq9o6GAnQpTXg7vnRUpqCAmjvU"
    "Vp3EiJrIko/UCIjlwrBNiu/oN9iroxfT9jBtr/UYQdXmXP7OUo/3CTJk/8bsZ9R1NlKTEo"
    "SoJrVOTUo4psMzuK6Uk5SYlNRmKUeaUe1vOUGJUm6zlD0rz6tUnP0UjO9eR6eLKrlPF8W5"
    "TxeZ3CfMu3nsvJvQlMrwvyTtJk6ETiMMSttzUJpef1n2YjWynPyF+LdaIYQKU5owpakFrG"
    "1vRfXbKXc9yTP7KAeMjm72yiBpkRhWtcB62MtIki9sk0zpA/PLlQFca1omcQCMHTGDLoSK"
    "+4KCZmLOHE+NgKiuObctY6UwZTnfbD5UBd1c9mCxZU702v4eraHson5MQ1XVSGHhLjMgDM"
    "0kx2qW5z3C5WPIsZ7oeS94nkOWruV5zBnw8RgeZUiVXYqUjFZQP2483gR6nsgTA/ryIvaM"
    "2DOaGxtgz1LbYv7RVnWVJ4hQN8b6cMUIxWm/AkJx2i9EKOBWesXq02ajLu4JUoTsWw3zYR"
    "N3bOKOX1NTXxMCu4+sacUMlRqqVpIKdS2EdrGiUmsxMoQfW5PM7e+b6JKowtzkIdMqcDfk"
    "fg62G5dMMbQb75WzHtm9cRixZrOFIocmGcns4Mso8Pev5IWO74W7ugNmkFXrZw77cbn+1S"
    "yUu8NnAXY75IaxcF2ln/u9NpjjA8E9gHlDY3ioby0ZmTIpsTdw00d4oiYdktCAVh7qPY4p"
    "mS9cY0qBh1TOKsSCmd8cl4HIe6q5p7dwnedqLkiNhlRmkF8yR1pHW3tTS4cuz5hjijcqwt"
    "mWKwKEEk+AhlhtoTuBQI8UuWblG8rfOoT86QCkVlNTjYeq2eG8Y6ZK3tZ520k2674qOiPc"
    "cnSwNCRVbwJGJ3YpSRseBZEk4M9mW5RGaBwC4AcLgN/L31cH5gjGdxAy7J9VQDj6Z8UtO8"
    "4yQU3oXXgcmze179XBllKkiNW2Gl1CUP7JCPoR/YWHAw/XgLCwmcNOvRsxUyLL5OK0/xQZ"
    "5v5vkftfs/RQO4oO3f5hv9d/HT+bTwZKGXG8wXf59Umj7vj5s+ct0saq1CLy40439QPlkq"
    "NqvLFqrFCcjaWRR43C2FgY6EZqXK0JUL+aTE2RobKYLihXkBtUrC7GSDqoMJ5VURjPihXG"
    "M6Uwlvg/gX0NeJF+8ac5MGZX9SDFsW50ez6e2zOhF6DPvgKH8zSpKh17Euowcrp64lttVg"
    "cqwX59+e1UH9YyOaU/tcuXbxX48a21Pnyrqv/+irgLZ3Kp3LjwmB6Z29RgKgVpztz73Bpg"
    "VUhy2yDBew0EU1+tXFr3mV5ItbyqxTpck+rb41bE3oHy1itxq6r/12B0ML6DmnLztSLUis"
    "8w93ZGbbu4aJVP0yWw4mX/9XkIT8AfZYDE7aerjx+zCITaaOoA1CEBQtNbQNPBBl7Tpk6R"
    "dXC32LldHT86t9Xq5FS37ICX+1qtLrXeWqfVAfcLFDtfMOW6XbAQquh3NjVNCI5cTi1jSg"
    "B48Kut6jxz6MNCpnxJ5AuvyIw73lQQlSkfBVDSVVjllYp7ZhI64oucAM1dP2yL3iqoP6L+"
    "eOj6I4LZO1rPEYuX8nfx5UDvTHV19QwxKu05Ks3jnbp/Z67QPz735A1urz99H2Ijq9a+AU"
    "I40IQ6CCfWAwvKnT9Q25KckP8eEu5oXMWbSiUcAvnDYjAEqudKORFYOhB4Lw0ag+WlSezj"
    "gYXoDtyM5t8O38He1M3674uP7ZjEMlIoj0ZNUmIwaquDUcOPvN63liDr0pn2CIXT5VsN/I"
    "20rnqRQ74/YZy+eNFO/SKDTm2ATKGCXKogr0GlGkKkDpDZteCoFkJR1yoL9avKQc3TihP3"
    "S9Vinc86cKOh1fRincQKMRtkwr1L1cJHY0dzbinYaCFFG1zz9e4gH5WPx37aaVb/bWjibf"
    "JZfZ5QD/NMDzfPFCNdG4/JjFnPSYYWaj4xii6pn431ozW4qJmtG1B0iZ171uaDkgw194YU"
    "Ge4O6d7K4amZYWo5EpEgRCCi1UCEAeaAbW/WbDVFi2UU2yxpl0mWCm9Qv59xmhL7GseFW6"
    "evsbbKaicWxYjwlCqHQSK7d0sgJLK1D5OtFeKtY8uqVWBIMQxSBQCpg3xcORphAKeaqkUm"
    "jU+bTxZMdYngxn2siJggNht7b1T/Yb4Av54aAXQug9sOJwwcdpxYeRE5O31Uw/E4iF40jV"
    "4oAdYwtMPxG9mFLVOjGreyXQa/fROVNUGJtkmrNVbY/qA3vbOBoNO0aJu0WdJomzyObdKS"
    "kDCt1pUEhSUHVFD/NggMC91NRNCVDtUCbDY/VOsNxGTZENflP0hAH7CV79yiumWZxsF895"
    "acflbgIdvXk3NDxSJ1OWAZRoq1COUuiRRD503DaiXG3j0JZQMzI6KCxS+qhCXJUcUli1/k"
    "dGWK3izD5jv2vbAwWIKsE9wu+2w+/HaX+GIySaEJLS4Yns4UxbyUPeeloId/b7oP+k3Qb4"
    "J+k+pm9EfLYT9BQ5yjHBM6utkrM59tOWwwCcetNZ3vVDNu4KHOFYZoT5gDAjijTivKKPV7"
    "9UDPbBgVhN9carM16LsStjiBSaAtuE5LzprOe31yfpZVMoAI6DLGcyIoNXipvbb8Rot8Xx"
    "Y5Rqg2HoMW/2JqMDVFhmxNsVVtVRl+lic9BTRdUmMbSXXC6FOsF3yQpuwIdsiZ5eQ18SjT"
    "GpJ0XdoP9mzWavW1HvMjGmR8Lca3xde5UC+VdXHC9V6pZzMYUSWsLSwZIYl6YPiAZQOP9H"
    "PxoAslOyG/+v0xdVEKsO1NEfSSDPyLubFsTc+PBaXacTpgQal9uk1atCeVRV/Ebq/doepF"
    "XvyYWwZnqA+5oYZyVO06CG9g1JjKe1JnVsrHkKj/qfuqM+6MO8wvWQedcedU6tCZvWvnT1"
    "QNjF2+cEz5xCE5NvnS6ZEptceDxbxHFvPnqqDefG5bTIXwqodo5MoNmiIvpxwaKzODSV71"
    "CBVETynfEGJESsI5/EMCgzlap4CUba4YzIHBHG0w0A8umANhgp3DBGilPhY8EOgdNXkfJ0"
    "P2bx504OtwdfaWOE0HN5eLCnvLRXEd3UwbBqXS1uZv3r6C3M1yF6yxekdjjKSD/N15DbbA"
    "+No2hMaf5sCYXTmAJlpkrQuf+UJXM1YcQBPc7q0NoZnHRm4URBP4BxWooMCI/ACXqEpwAE"
    "bI/wiPc0VULWymoWcB8vFrYUTNfOH5HQbkwzXKYXP1FnISA5BjMLlOyFX8dVYifJ0wooc7"
    "9gqDchBZiWttGJRTZ4vG6BGMHmkrbzF6pMW6L8JCLcAl6Ex1od0AGUpTohA2x+YwMHUPWS"
    "kBuxowqr/EpjpM1q41rFOLq1XG9Rfq3kMBczALj3Ks68T9Xpl5PVcjB240tEprZW2PekGB"
    "BJfNuatSQpi0L5mKRwrYB2144i765ZQ5YSM8lxncNVlOYMEuHgIW9bWkkla5pSxl/xnPRI"
    "8MY+IeqnuWqWeAf0f5L5Ztkyl90HXG5KJXdcY0E3sw1AneoUe4+81x2XghgheS72jKWR3u"
    "kbHlXerhQ5dRwZ1h9EqSgtrPBDG4qZtPD2fSgpYLYah+s2COx+THWWy0Cy5fl/kGNXMdai"
    "trfB9mO2zqsWkVi2BIIAOsGn/YddfClVXVDogoOmgGNN8KMf7B1uByiqyDrN5JbQVUO3eb"
    "ZlZ/u8gh7eBibn7fCPm24QZSRN9B5u9kJwFANge9gVbzxQhuHnRjWoZH/kNsSxwielDCWG"
    "AFzFxcoSVdjCW10cAE6Qot3DAWrrtR7dIUKQYmtjowMW4/1BR0ihQF3WpBU8PLw2GLT66Q"
    "oINH1XmVk+q8+KA6z5xToUFe2X4LCDrI3qYjxBSQU4e5EcVG3G1ZCeVdr10fBcsyuLgKXo"
    "ykCxwu2+h3UQBPMM/brJlRkhLLhbf5yMVy4U+6XHjoysvzI8XcfCU+pPioSu4jlYh5Qj6p"
    "uEdL5bCnckGHyjpzjNXwDRl63KN2kDTq+0nEYhYPiBSEjj3mEtMSBrjl8/Ls9/jgpvwyid"
    "C5uMmKThR0onREC0cnykFDn48aEnw4amEN/4nwuFvTSPcJumDk7GHJBkd8HR7HaTq4Nbys"
    "wOWXhTx+meZwTHHKMymKgypThBhTuXFMJfpGnoz9jr6RJyFoh3tT+VsHUC1OymzEDLrIi+"
    "YtqSJWOEMHNYezKorDWbHecJY51Bh0AKvl5o+RoKN/C0c/ugV36loZy6eu/CDwjQ6S3AkQ"
    "9m/zaYKwP8L+VDAoxHBUAv1/9FON18P/gyAreb0P4MYviHBJhvEsOoWx/7Ggjmd5K/Jt8e"
    "KF+VqXj5y7lsHklX7/tB9C7VmIv8F5cxH8uKcjtxYCli1oZdkCzLFvLsde3C9qYZN6eAfV"
    "sNNK0ORpCTR5mgNNSm5MuFsPmozRdM+O2wmbg8Mgy+bC/SBO0qU9obEasarkgzpQNwF+86"
    "i7xOY9o7+BLrOJKLK0KIiNBYH1JVogBEz0w/oSe2btQdeXKK4sUammRPDL6lSV+Ilz0y+i"
    "qMoXqtqGUMMwUa5Q10xUjUbBeTFjQSieroWURQSamVZ1oYAmps5Q1aJQ/9RzyYFLv0zEik"
    "ypSbRvpUeGfMnMMGpwTl1PTwrlLKaWMVUTiTlzPEJtl1FzpV7Cfz79JlfvyJPTiCl3vWF8"
    "tBwlFwqZcGhxsaQQuAhlHaFO5IPFlqqYhTeAtxuqNwrrUMoXmSly/6V0FM4zQehELtRWFp"
    "TAWEWMVWyPLYqxiocd+IUxMU/GuYUxMU9C0BgYsNPAAKXo1oMtQhLEKzaP3ZSmQz2uBxTI"
    "9I2ZrgytelwPSZDtW2Bz2latx/k4FTJ/Y+ZjENDjBAEhOI3gNILT24DTRXFrsbu90u7Kal"
    "yNmLWf+ZLId1oBihs29Akx5SzyXGF8aYxZDD3HULO2naAYarZODE2EmmGUTvNROqntZVOl"
    "I0GNukc13SO2pW+pgkRu2MPkb3UFJLHQWqWHvOOzGUStrfLUkOhmqRZiJIZVqJ0zt6nBCH"
    "T8o3aO0pE3IEfLKPPcGi6D5eTD3+i+PWT3rfp/hs8l+aH++A5i46f9SmHE/ZIw4n4GHo+/"
    "WYbNxWUJU2Sd4HaZU2kXtQmT21QdB1+SEv17rfbvIUD5tLMU5avlqVfqeqlmNQ9GVEpGlE"
    "yWbB8t4NolGY64uVKhe5+oe2/ypUOoIEvX8jzm9Mhw6s3soQ77s4KIwR4RVCpylsjrZtX8"
    "I1REorOA+L0h0YUH/YBFoesYUqkDzi1DxzqekqUlV//CIxM6Fz0oewiDIc7BhT90QKIKYV"
    "wyF951NoM3MUs6Q8PsR+pbgZfYDp5Cza9xzU9LJcPpQuAkIkDYJAc2wcbXjZe5gx2wjtYc"
    "jEd1eQN1Gc6TOswOxiOzN2C2f4xvYJskKdE2abVtwkxrMws0QYhVctosY7Q/Hz9ARpkaNV"
    "WvOA1qXuXuqdCU29IpdRfMc5hMXeuTiq+pVnmivjJq+D86Jx7Gv9crj4aJjVqLmPwKsAT1"
    "0wcJlJS89zEHWHg9wuUyIXN5615KNIuG1CfPD5TxEZ6ElQUkGCpzGKEyaFM3blOr5Z/hZr"
    "HDLxjfCTMv5fA7r+LvS+uWMXffeU6DN2MzhT9JiWZdq1V+mK9uWFREglvSmlgo/9TeNgab"
    "H3Ld5PXhT9GCapWmqVX8HDUz1P2LdczQzKgS5yQ59MBcQZUXxnKkbhiGSr0hquKF5QpPKY"
    "zgRAscZapKhkdduSCUyysvQqrJqevGVgUP8mXrz9dMrBXsYbFnNTo3evMe1ZuHmnLjmrJn"
    "eXat2LiQoIO68k6KbSQ3oDrqcpIS1eVWq8uIkD8+Qp7WK6oeEWk6PCXKjZdEuP6WFkwiQ+"
    "AwmbvWjEmvr1bZMu+mzLi/zgXNg1u90twNGDSwKmLmb5lkKITYuSyGcLOHoKKf1tay9koN"
    "ulyUXI1MwuQYqofKfct3li2Ve/VpSgXS2iQGJ0OMCmirFVAsAbbTEmCo3z++fq8O8ZonRJ"
    "wGD4hyvT5UkrbU6T8E8xwmU9fq8/E11SpdXjM+R5MPJVKsx4fCr+KXmFBQrSUvT8gQzv7B"
    "v7jDwirfcqYFeybehOk2lBh0Tg1oO6ZUeBjocj7TBbttO88/sYtH1PRTKABOoOugA9YFpo"
    "DvFuXGFPBHS7NQW2GdtR0SdILde1jc4fFTz1EWI+ogp8+rNBY/L24sfp5pLJ44bms7ygTC"
    "FIcAUzDH3ETEMTIUcKsFHKjhWQkXxpPHSTZKu25Z5lfTWddY5OVJfDkIMT7pIi9f2cSCX1"
    "+cwhS73ytPY0qNrIDoCAbxnQ6hjvaq9ojqpabr6EGEqCdUkzVww9oW5CctHM+yISTUEsQA"
    "QNC284q+NDt1TQQnjtRJLdFTW5ycQE6hHt9kpGnMs7zFpIgToRf6APbfGl7o8LurajmHBB"
    "20mk/7VdKx+iXVF7OOSdjs2Wbt3DLEqCK2WkWMH105GmJxym6KsEvFrfbcKybURzYxx1K0"
    "WPSkzR8b2mMY8nEY3MeQjycb8vGJWvaIf/8kbU2qzsMMbpAa0StDDmZ67GAWG1wBPPCH67"
    "bulJiSWzafzyA4WzD3gbnEtEzicPgTmrsv5D+mfCmIHP4nOfpP/nPz0ING514PH9Syv7FI"
    "SrNaVrFd7jLDmlu5e1WxIZkg6qAx2X9VxQcrRxU7u19lvbCL0e/MqMXnGEkXubyLkAKs+r"
    "rHCBkBZ/cGYQURGcIirbPUWuK1uWKuZUzz9C7/Tqm+RaMx69SsYsE2rNQ8FY1mS/d8sa4C"
    "ZVVy4yDLQvJCkk7s8Gk95VUlPeVViZ7yKn2CwkdVg8P+8A5y97SSfnJaop+cZvUTaNORq2"
    "3/7fbmcwG4GZGkj0vL8Mh/lG/3ALldwlxgRrm2klZMUocfTPD2sUMQ/vv/hopbvA=="
)
