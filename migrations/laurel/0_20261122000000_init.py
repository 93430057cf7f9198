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
    "eJztXdty2zjSfhWUb+JUab2x4zheZ2urnMPMZDeJU4lnZ/bfbEkQCUkcU4SGIK1oD+/+dw"
    "M8n0RKlEzRuEksEQ1SDRD4+utG93+ObOq7zD75gVo2M78wangWd46uyH+OHDpn8EdJiwE5"
    "ootFfB2/8OjYliIT2XboJhuPhefCR7g8obZg8JXJhOFai+CGR9ckbE+8GfWISy3BzCtiec"
    "QSxHMtZhI6pZZD4OLIZZ67GlJvNCC+41k2GZmMmvgFthbMI9SB9mTmz6lD5r7wiM353Qk+"
    "i8kNeBjLme73tr5j/e6zocenzJsxF27+z38eJXXEHOzcMo/+9S/4ZDkm+84ENsOPi7vhxG"
    "K2mRobaAuX5PdDb7WQ3722pu8d7wfZFn/seGhw2587cfvFyptxJxKwHA+/nTKHudRjeAfP"
    "9XGEHN+2gzENB039iLiJesqEjMkm1LdxnFFaPUD83dFw+Onmdvj13e1weJSbA6FEYnyCrw"
    "zu4PyBRxVSAVN8hD/86ezs+fOXZ8+eX1y+OH/58sXls0toK583f+nl/9TDxNpSXUmdvf/x"
    "/adbfCAOk1RNYvzif1KGelRJycGItZ8cu/QYvJlRt3gEkjKZcYAfmB2HUOtVAxF+EY9E/I"
    "LtYyjm9PvQZs7Um8HH07NnFWr++/WXNz9dfzmGVk/Tyv4UXDpT11DvsZ6j96LRXE9KrZ/x"
    "h6DpPU76WPny/wYTPGzfw8l9WWduX5ZP7cvczF7Qlc1pwcT+69ebT8X6TYhkVGxahkf+S2"
    "xLHOLsrlAtKgN7ngvxu51U6fHH61+z2n7z4ea1VA4X3tSVvcgOXmdUTz2PzRdw75zuS1eU"
    "pEifVpSz0/OX55fPL86jhST6pmr9yK8VzHW5m1foLftetkaHAr1YLSp0dfvu19vqKTxfBV"
    "c+3Hz6MWyenddpdYdgNK/xt6A0z5qzMgwSy2XXkEDwJPyjxjAEwO8QRuH9x3dfb68/fk4N"
    "xdvr23d45Sw1DOG3xxeZFSbqhPzy/vYngh/J/918epdddKJ2t/93hM9EfY8PHb4cUjOpk/"
    "Dr8KvUCAfGRdMBTojp8e3a+KIxN7lLGBT4xZgad0vqmsPcFX7Gy9rmL83P5tlvqEOncpBQ"
    "m/icgT1/43tj/v2N7wruHhXY+6nrgyprn8uWQyNuutbW/4kv4ZILhjLYQyZzyYwKYvA5ew"
    "VmNX7+4ebLjze3t+8+DcgsaDvhLhjOHkwNbJ035Fvo85vzzblFEoA7jCxcbjAh0OynBF8V"
    "2a+QrMCMkSV37wifgL1PqHlvwU9fgalv3A2Iwz284M2gpcuXV0QwFpEMoowKqGvyqx/X0O"
    "QMJNrZZR/W8t8JIi+38b8XmZ2/WuZlsa6/79vefLZbaNiasfnr+7eX60zNQ7LzD0Xv5UZ+"
    "p/ahdziI5duQulxjF6q3/dzA8j6BFidkdMdWkrpd4rKvON8Jt22+ZCYZrwZkBG/0SC740K"
    "cjkkzx0uUeA5n8VrSD/tfvGP85ijUerkPIJcN/7PsCQIvA7ScUDNQcTMLwhZEs9Hd4EvlB"
    "vpyJTuG3YIN2+tacdic57a7vd4UD8PV3+636dPxkMUUk6sKuMPwObxNsDMdPnzzt0LjU2Q"
    "k16bpD0jVYxtK6/fnn92+LdRs0z6jW9y3zBIUOUMEVCpXafK5M4qSxK3+p5q47wl27zOCu"
    "yTahhjKiLdBD7Q3GJ7483mal1sxQK4j8r3z8xS+MAQmuVOLw3/i4Hgi/JtD0iSAzRl1vzK"
    "h3BSCZOQiSx2xKHWJT4Q2i7/ATMeB5iMeRdGGOOZDBFsjl8ImnWiHno6JPiLAcgxXFe+zr"
    "tluQPA+7/z8qgseEIdqAYY+kOrWCaoY960GR7/QGA5yU00Pc6SGGJXkjKJSU026yLo8wbq"
    "0+9pcb4VJWKCnSG1b4UAM1DujVaCtOoyNY/rPLpy6dy1HPwfn4YiWiX6SarcX1tzMW+k+V"
    "WOQMtWAUKEwKbJkH5g3ktkDWRfTm1zn0vjW/3H1krRaR52cvL6L1Az9ULR1fP15/+LCeNd"
    "Z8ZWSxnD2rY7JAq1KbRV5Lr9cIQYb/hrejiZJTQj3U9MV5DUVfnJfqGS+l1awcB0YBPVyu"
    "5aRMD5X8vIaOn5eq+HlWw+jfvGfDJfw2gIAmXTWKvy0U3h+6gxezw/iuI4jjemH9jRW68o"
    "MrlViDLqxh4HCphzSgsYzCIp6FiqVEzPiCcAwDm3DXn1+RkbrN0Ma58+eFP7Ytg1jmX4Z/"
    "FsxwmfeX0SvAHfZKOuHVV08E+frT9R/OXlygv/6OLQp8/Pu+ecuYp9zfVYh3tnJ3rUc9R3"
    "+e+I4KfZB3wn/O/3K0f/y/1v9VjoHU4BaGL5XvHimh/rG3dcjbcu42u3mo92M4o2LWRMcZ"
    "sR5u0u0jIQ3odwvohcEXRXxWue88ltCu8y1c57AUoHI2oIvTkton0GnG2GX3/G7DAImkpP"
    "YLdG2UO2LmqHQYX62p874iXUZwvdLkCZJlCGg6tGrnyli63JmSBRViyV3zihjcd2AKkgVz"
    "CfvDHPokoEiMzEVTRJoXU5cv8aSLyWy6KgqMaKXPlu0UHfmL1/YR+ctwgJtgvkhgV6Dv4Q"
    "yXsxd1EDW0Ksd8L3KYOnjRm29JKUENPPSWVLwlffXoZPKRzces8EBn8nLlhiSw4XAet6yx"
    "HcEWIbhDljNOXN9RJyQjR94J+QXPs8B3lktGLrfZiMzpCjaT3zBBEtzPwXOVDmHUmBGYlc"
    "iBLbhtGYXb1E7vpWm2jtNsD71NdYhe28kupZmf3TI/IbxuTGPmBLXG62kcN4Emig7b70+/"
    "R9ScK9MvreL463aUW0u3FarN+cs1mdZXTJvKQmMJ1PJGmWjSoppO69o4d8l2+arOkR+VGS"
    "/h9RrWi0g0rWG+SCGiTB6CTBwz0UYQfM6WYAWAVXETOuk9fsecOgECrfWqTZKOmyRy8Brj"
    "ubRU74yTHUTnabTR110odTbh+8KC7jY50JOS1MPc6WHWHtrHMMpJLrkwNK4cjRSI6hwcRX"
    "G+xdrOq/oH7jIAoX9jK6nw93iqxjGKqI5ij8Fhajj+Nn7TXbqMwHLRPANVmMxmnlTGF3gJ"
    "vrx/c6tSVu3fNCr36NRx5jRx43wFw2TMzRUaKSmnyoAsLZggPmbCxGe4UunMOJojRN5KEJ"
    "dN8AM/IZ/YPfylFGjm7aKd3UXbSR1YnQYVdpKB74LjF69OFSds0mK9s5Sen9U5Y3NWfsjm"
    "LGsp/cYtZyNolRLcD4Dep94PHVntiqxLeKekbz0/bV4HgjcOu+XwzxemjuOWg4fPUU8Hib"
    "5zsOF/G23bFZRmukGNTbwpqZkjHrkjD1ib7N4yNqQ0W+lTb9Qd36g1oakJzU6swge7U2tC"
    "89ENsyY0H8Mob0RlahKzAYnZGn3Ze+ayu5xlYPwV5ZyKzMKKhFNxm7Vmjoz2BuNCyVCb0L"
    "FiEJVyXsng7zEjMP4CLJblzLKZNFDGnN8JDNFYYSS5XZAptt2utzB6urXmPCgk3429s9eY"
    "545tznsIwN1zyH5WwR2yIXcSsb+YNUwMFgn0Tb2nFzW0e5qFj4na0xdPt02ktB7HhBTqzl"
    "FMFxbq9jHMdmGm8jz2G26yImySuFqJT4Kj2vDjzJo5Ma+Jy2BQhIdZ5FGcWM4JwRRS2Aex"
    "PMHsCWINR3o1hQdY17zCzPKqWJQgE5fPJbiwTJl+XuWLcqH1ExEkjiria/d12/Xo5p9Hwd"
    "lxbB48lrJ5/6XZ3gdFP4lxqbuDJET6eAppF7t0asrnVL2OIErLaiaw0xyRJnwfxTDLdClD"
    "+L1Fibyqc0pnRHuToH7z3NKxWn2x0RqZENMMepdfm26xWd0dWM2gb63WA2bQrw2ZfeuoKI"
    "9ycGlQmUg50ah2rBCWReO2CZoVmNcYA3swQ8oAUxofx8G5qvFTzHe8AlQ6J8HNVNniCTWY"
    "TMoyLw8gavtG35xvzmhMbZzOstyytFP9uSohwUI5uK2ssjxhrrgKSzILYnNPPc+A2JjcbG"
    "SysTc6Idce5m9eCAnIRgQ2dOwPrOMApg2+ObJMHN4hyiSDUzBoQMYY5CyzllveStrPDvdm"
    "mC9tBiPHMIQKnsqysQfnVVD1mWKUs3HHHVkhWnYO5rYssAy3/+ak7oZ5a4i/QPveC+pneI"
    "Hb4p7aYLRLA37kMXcuhvj3KEiQY8PL7GJ7AVqmDgrAGq5uKTPrMGoKcowioFqZNgeeexgo"
    "cvRU/pqgrc2NO9CnYIyMlAL+iA8o/ojKA6mTxQpuOxLwi02cn9EIqZ9xpTJgw0OEw4s/k5"
    "LfffgFkxWqCxtKdwuOUqhk+UMpqNlyQK84iqoy35STMbP5kvybuTwRU46jWkZW/DOxaOLN"
    "FCmhk9Z1PWndHfz4JsRF2L6HrMVpnTDy0/Iw8tNcGHmwoDab3wmh3pg1e5nkiXwbsFA1U3"
    "oooTW+mcajXb6p1ZkS1HZnl+3OGAM1HeS0ZKdYua+/22/Vp+NvR0/+YDkTC9DL6sm3o8dc"
    "SDt1AjlEnQUrKuc2YN/iQU/JZcZ8DIIHiBeqlsmbmw+pEX39PlvY8OePr98BgJBDCY0sr2"
    "QtfVB+53DWz7UOuwQjCq90w7oyCZEeQt3zOkFK5+UxSufPCuM80hpvgT/7OejmwJRdlz1L"
    "TLIS7iy/LuyTlezmYnDApORbNDMKGMm3gflRTkeGBkq9om4L6nqqsJph0yU+uyJ7FMtDDH"
    "7PXGa+kuSdZYZsUtj2iTghHyS9ZUArbLOgKyLZRdvEYJiJ5YqSim57u7M+A9mJTbYiKmYe"
    "8uf1zfBYZn+GeE8ovljx3PdCurmZ9jOCegg2HoKAhy/EnJXzPyWnB2DjAdA+8l37yBP+0S"
    "3haMIde5iKXQtI0691J6H+oaq2w1gfnvOoCOvj99VYP2xR7/CedMxaGKLO75S7msa+3KV0"
    "jCfcuVh4bKnEXAxaF9QmC98jEqqDnjnA7ZKjfDu60Xok/5+jWOdHYQACjjm2Y98XrsrrEo"
    "1JoPFgZoWvxJFsDOLyg3zfEt3CD9m2R+3i7qSLWxsiD+WGhXXM2aTmQUKuU84i7RPMOoeC"
    "VbMByI4lNMLWRsuuVZoECw2UmhHTatXx0vszV4rmbwu6vU101VPtZl7bGvqF3agF1X7ghw"
    "gK62o13rE7ZV//xDNWVvL7QZV9PQtbrLWvP6tAacHAihWWyeJo85UMnDbowoPuzQGYuDbD"
    "LDYyAj8Z9G7wORN5g7q1njFyXyXa8bA3EXQX12l18Ri68sGBorDZ8Qh1BJN2JI10FQ3+dE"
    "AEV+2Ex427gTziLlSYum9OsWuDOqrjb86Yydvg4YEwD7nA7mHPYO69TG17QkbKjJLh6ssw"
    "Nn/G8JzAKPyBo/iKR++Yo04IaBdfV7b9gbasu2dZL3wXhqpZzppYpIcBTTtJuwRLnddIx5"
    "FADzV8WUO/l6XavczqFneBDaihhJhmhrrNDHXlRIAe5N0NsmHzzZINpAT1sY9Oj3EA1JvB"
    "vKTURkCvYyP6UHFEHm9U6icS6CECuagD8S7KEd5FvrC9SgtVUqjhteVQd1Ws56xk9nzLyl"
    "OJaQ5M4VUT9sPN69SSBXp9/f7T9Zd/HH+8/vVpat36cPPpx7B9cjl6/Y/bd9c6VK5ba0yw"
    "Ujf0kKSl9IEj7cnbgUp1+KEOP+y2apv684Jlc7/uvG4usWt1m95iOud7Qqdfifsp8AdWe6"
    "CGge+x6YkuPEalMveoZD6x02fdiaw1koVZfUJfGT5sNqWPjp/sESDUXp6ODESCI8dVohmG"
    "TIhoBJnNUaNjFdtTprZwdFBdV4BiUxAeYpot9RoGGvVUq4mtRAfS9TmQ7gMzp8x9jUlIjw"
    "oMmuTlQZVRY8uGw3HUskbaXOUHJNCQecYszDarehoQYwbahMuJ5KxjNuGYsdQL0qUKBl3L"
    "/Kg546fV3jHM7n2Qv0LlrIgS4YLUzApKu8gfH3cTZJY9HsnovuF3yxwNSPAB/n76iozQg8"
    "DESFpkquOw4jcmcWUUnhurhLsmPvLIMgUGzMHPikIF4VuPe/CcQSSdFMmk+53KX6oO6sk7"
    "joj8aXGW4S1i7Ry/eKOqsg9imXbsA22mHUVTLD8Sv1rmZfE4pIS0qVYwGL++f3u5zlALX+"
    "gmWDgpo6FwybGdgrogpUtKSqZPU/ns9Pzl+eXzi/NoBkffVE3c/DSFzaOZlzsQ0M7twYbO"
    "bbW5N1N6LKP1vqneFSDK6/2vX28+lawekUQ2Gs0yPPJfYlviEJeQCt2jLlK6DyNlItUngm"
    "jeFCgeO3hdMOGbT3c92beZ7J0JwjygsTiIKMwcOfhA/ECxo3Otk7O2f/M6mTVS5n2MarDc"
    "sYWHljYY1XxyRUYuVrZ2YNDlmbLofJmsOoPpIjF1RMFpu9bvENEBPp7iUzVi5hTd1eps3n"
    "GYSDw41yf4nI25CQY7FrOBVwg7eyU1Lc/gwbNwx2CqKowSGcW1DJF+uA4fHBZMyVXIzDuK"
    "ClCJNPHp+NKR5wQFZtyhtizeoorpWEwEBIjlYrNNUu+oJ9irm1cf2tOH9jrPEdRz50YrSz"
    "Pdp8S0+jdWP6OusxFMSglqmNQ5mJRyS0d7cNNRTkvqI0ldHuUO1YfWo7y7ekNWkVep/OxT"
    "2H6jo08dG8fM2es6J58uy08+XeZOPulTNw996iYypXL6rzh0kxTSTiMdkrbnkDQ1//Lq1b"
    "nICk4vJN/VGgFU+kCTPtDUAdV2N5/61xl3PdCZfVRARscXB1WUtEg1q5tePapkBOK+bZIZ"
    "vWdBsjKka01LliUfkDEzqC9k3BemM8MCiJ5sgVFdQalx5JShv/liJNO5uezeYsuC4LX93V"
    "pR2WXVmEYyp5Hkwl1mYBiaSY5lL08HhMNtyLHq6OkgvJ9Dlq7lecwZ8skEb2UAZJ+qyujQ"
    "22SyCfU8hR0DXjbNPWvuWZsbm3DPgLZYYS3y8lmeEtLYWGeHK2coTs9qMBSnZ6UMBV7Kzl"
    "i122xA8mVENWXfaZrPZIaFgzVeNXmZ0lL9o/zaT3YUamyDehwpSU2ad/lt0sTuAyOthKHS"
    "AGqlpTTW0tSuzqfUWY5M04+dOcodrJvaJVFHuelNplPkbqT9Am43OTLl1G6yUs56ZvfGYc"
    "Saz30pjiUy0oeDr+LA37+QZyq+F6+q+pfhqdrg4HAQlxt8m6dyd3gv5G5H3DB815X4PKi0"
    "wZyACB4gzRsZwyN1acnIjMGIvcKLAcMTl+gAQQMLecjnOKZk4bvGjKIOKfQqhM/Mb47LcM"
    "gHsrSn57vOU9kXHo3Go8w4fukz0ira2ptZKnR5zhxTgMic3zP4Gx5MHkzGGG0QF3QFj7KC"
    "HzfCA9MhKy37oooAld3hBsdMeVhbHrsWab2qMirqBLjlqOhoPEW9CfucWpZANlr7Y9Xjx3"
    "Yrksb0m2a8D5bxvoPf14TXCNv3kCM8O69BaZydl1foOM9FMWl3wsMYuZl1rwmZlBHV5Gyn"
    "6STNwj+agX5AB+Hh8MENOCtdu2Gn7ozQdmii4aRMD5Xcfpi4tMjyGi5PoxAJ6CwKW2RRaJ"
    "jEqRvpm77+br9Vn46fLKZDifIcb/gdljWwlo+fPnnaIZhbJ6tTEMG7qUetUFzbHBvbHJIP"
    "23g0iqT1YGw8GNoh1zpeDPnThkrNiGkUnk3NV3LKqhwlJkR6CBLP64DE83KQeC5BYoUnGd"
    "XXgj/u56CbA1N2XV9c0omgHcgP50BO4YIWFNz/6IciJFWn8lEKDmtN1z9C2FjVISRoQcn9"
    "rzKVwU+dioqQe2BBRES4N5ZHQ4SbcK3kaxx1RpTBbqxOyAidkNLvjufITBm2wF3yu09ta7"
    "ICpb8iI4wJnlNMOo5udjGTiceUb02orzyYayahgkDvbAo6LkzLtq97y0gJGZiQTLWOX8j0"
    "6hgEQGzqTH0YCTHAo2oqU9rrN5/J+Uvi0em2adKbgdA28efDJkffAfocaIf7wxzKkf83UG"
    "7YvofKbZ9sl6tTE7I9Etg/2Z4IzRn7lu1ZjjjB2z5EdM5OKPhwj8mPx1f42q7gGWO5/fGL"
    "z3Y15RW5+Pzs5UVEJ+KHKgLx68frDx8UY5hjCR4ORn2WZ+D/DlBAqaAQU6UbrQVYQ3Wwvh"
    "7O+okvCSUo9kSEsAcRzkClZwWJKSdjZkOzfzOXy4hIxDILKjCCkQPEUWlm7wEJgfLg71GQ"
    "KVYiGfbdI/fqyfNAa583l0jLY+5cxEGlI6WpIRXD3wR3RmTpco+dEAyNlbGcmLTA4R5isQ"
    "l3DUZWDONQYXVhMoctZt11XqnsApYHN4S7wQXbhgZwx1+CyNU5A3NFJdQ1gty8snubLgRD"
    "UGc5MgEvJuYNc/+OGVZABemBFHQZNcUVGWGI6hDlZCrgJYA9+J087PebI7vEn2fZMu0CJu"
    "ANHj6os2OZNhuqZhh8O1DRt/CbwpjeoAv5hDOKmRyI8GW9HzTLvEQZIezPAr3C3eA6KGoG"
    "TwUyCxhEcUJewxdyvFxm3HGsaUQdtpT3k4oKhgZwNp9LOD3lQYGj4AdGBZQKa8CGxkTQTa"
    "4ObCPIq+u2tuuTKUfC9/E6lh6CUv0nJPrkG2utgEq8+uWVWh0Ml5bUsXCdjoWTm1cTIB4J"
    "6KiXLSB3csct2Dc4t2F3Lx6ArGi2mAjI7moAwn1lz7VEbm4+pAbg9fvM/vDp54+v34F5L0"
    "cDGlleiSs/DVOaLmx5aZ0foMtrWwSmG+bbyMrpjBvrQ1RjnTV/r7Ky+q3q8lulo0x0lEkX"
    "nZvro0wehpG7VlWQSqi4xNVBFQdH0+1quDpdBsMnguJPoAyypJaHVEroh0ReZkB8GFVXnb"
    "emts3cJ5gd84rM+JLAT1pFh6uRL1rOOKHiThCKRZaLfJz7uWnLnkl9EljnvjxoXkwfxNoT"
    "yg0r2m1yRjQrq4mxTsPcYCcbNq/ympXU1V6Tg9uk2qs+eaHPCBy89abj2XcVz67t4oO2i8"
    "3ffOHJI+pFdnF8dVBpF6fbrbWLPys7VNqnskADAUyAYQJYaILwyeQqNDiZiVEMKxXggN8x"
    "6BCMUJcxU4U3oP2qrBbiwJdgoRLBYDxMsmCuKIpN2evdZXBKXNJCpRAbhBb5AGz1iS+CUh"
    "VhyWYmlYZWd8jJ4uXomfAKBnWYc7DEMQ0alREulopDgSf65qiXeEBGDscb4/fql3LHXm2d"
    "jyzAVgpEt5h/LMpX39oNNAOhGYjHyECoNQG0ajaKns6I9RBotp8STumsuZZ7quAXz+pAeW"
    "hVqmJ5LROozosKn9zCQl8Sp863qHtyQF7Ld7/epiz+XFBMyuAPm2cjZXSVmdLZ/Kcac/lP"
    "pTP5T/m1IsQ1zWIhsnI91HT7NHEKROaUvS6VYFpW08Sdpol1RR9d0Ue/TW29Tdrpop0uh6"
    "J/7XTZfH/QTpfOuAe002UXWu2q0+XWKqk7Y62tOWPVrTdzTVzfmV7JKiR4mwFZ2NRg0pOx"
    "YO5dYXKUOiKFBzbxuYaCycnkUuduuxObOklJ60lKdB6NHebRkDM+p9zqtA2hTJ+cHJtmbU"
    "glAMeFJq/MigTgoYA+CrnFUchwAW8IkDNiPVwtdg6Sk1vnlnAO8cNXdsDTfS2iy8y3zqE6"
    "1H4JsAsGphrbhROhDr6zqWliMT+VogOxrjrYIVS4Csc8HNFZjjl3vJkg+EsTBf/oSkXBWC"
    "KILKFj7hcUFNz1zXSSuy4sUho/PhB+1MzUjuZz8mS0Y/LlUK1MTbF6TliD9s6kWsOttSLJ"
    "WvLy+t03kY5o/Q4sU4BRgoLB0UjYCKfWPRMFqcu4o3gVbwYgHNPBqn0TN0ZGXQcPZ+LUwY"
    "xeYNAYrKis7z5uWMru4MVETiGdkatDcX8VGbl0/qjH4LGNXvJm71pKrE972p6jbYMFdRgs"
    "pE3hRYH4/gbj9FlHU7nm2KkNmCkNkCsB8hpWqiVG6gCV3YiO6iAV9V4In5lfGPZUhIpT1y"
    "thsSVbDt24aT1czB1GlFObTLl3FeQQQe5I5SAJs4+o7wLcTfhEAlQ+mTC3BP+21PE2x58C"
    "neijSYd8NEkHWLUeYKXT/7ad/tfgouHpuVCiT+rcM5r3ggpUDdeGjJheHbJZX6NdM6fUNQ"
    "lfk4KaiOg0EWGgOWDbG41zVlYfEujySOtDAg9/SEBZZY3LNyeE9C5VTYPEdu+WREhsax+m"
    "WmtUtUxMq06RIeU0SB0CpAnzce0ohgGdaiqtqkdtPvXZCRkJjxt3cX0i+N9mE++VTPHCff"
    "TryRYohxV4sDgRYeiw48QqisjZ6a10atcOLEuDCvZCDmADQztqv5Fd2DEY1bqV7bINs4mm"
    "JbVt0mnEqosjPJaR1rbJw9gmHQkJU7CuIigs3aAG/NsgMCxyNxFBVypUC7nZ4lCtVxiTZV"
    "vJwolgUKwC51ZQrVLxYHHW/nmJh2xfdy4MFYvhsq7d2EGWW9du1LUbO6DqPoENfTIiTq5Y"
    "K/ffWUXuv7N87r/kk+XUXJ4CMCPWC21XvTa7SAWoz6Xs/FyK9vDvDftov4n2m2i/SX0z+o"
    "PlsB9dWlwZIL44qDKfbWg2nEbt1prOt2C7LhLp+THaE/vAAE5KFr5rzKhg0iiVvarE+dgq"
    "DL+5UmYrJS7zfDeK/JSdYH5/dSw5bzrv9c7Fp6zSAUQolzOeU0Gp4UOhwN4iUbVFvi+LXE"
    "eoth6DlnxjGig1I6bVmlGrXKpy+qw+9BTK9AnGtnLUSUef6uSfB2nKjnGFnFtOUenTKtSQ"
    "luvTerBns1bB12bKj2W04hspviu+Tl8+VN7Fid8PKj2bYYs6YW1RyggQGqDhg5YN3jI4iy"
    "eIYOyESP+j5QVJKdC2NwVGqGEiitC/WBjL1nb/OqFUN3YHnVBqn26TDq1JVdEXictrV6hm"
    "kRc/FKbBGalNbqSoHJm7DsMbGDVmcA0wswQfIyL/k9cFNp1zhwUp66jLyIIChs6tXTu/o6"
    "wf6XLfMeGOI3Js8qUzIDNqT4b+YkD8xVOZUG+xsC0mQ3jlTRRz5eJnXEmXM24z4jKDga4G"
    "hAqiuoQnxBiRinCOYJPQwRydAyBVi6sO5tDBHF0w0A8umEPTBDunCbSV+lD0QIg7Guo+Ka"
    "bVv3nQQYDhmqwtSZkeLi6XNdaWy/I8urkyDBLSNtZv0bqitZvXLlpjzbbGhEgP9bvzHGyh"
    "8bVtCE3QzYEpu3YATTzJOhc+85mu5qw8gCa8PFgbQrNItNwoiCb0D0pSQZIRxQEucZbgkI"
    "yAf4THuRSqFzbT0r2Q+filNKJm4XtBhQG4uWI5bC6fAjoxkDlGk+uEXCcfZyWix4kierhj"
    "r3RQjmZWkqhNB+U0WaJ19IiOHumqbnX0SIexr6aFOsBL0DnWcdqEGcpK6kHYnJvTgal7OJ"
    "USqqsFo/pzoqvDVO1awzozuTplXH+m7h0mMEez8KjAuk5dH1SZ1wvZcujGTeuUVlb2qBcm"
    "SHDZgrvySAgD+5LJeKRQfViGJ+miX86YExXCc5nBXZMVBBbs4iZoUb8HKbDKLWkpB/d4Ig"
    "ZklBjukbxmmaoH/Ds+/2LZNpnRe5VnDCa9zDOmlDjApk74DAPC3W+Oyya+CB8IntGEXh3u"
    "kYnlXanmI5dRwZ1R/EggQe0nghjcVMWnR3OwoGEijORvFszxGLyc5Ua74PC4LDCometQW1"
    "rj+zDbcVFPdCtVhE3CMdBZ4w8771o0s+raAbFED82A9kshJl/YBlrOiPVQ1TvJraBh526P"
    "mTVfLgpEeziZ2183Ir1tuICUyfdQ+TtZSZCQLWBvsNR8OYNbRN2YluGR/xLbEofIHlQoFl"
    "WBPZdnaMkmY8ksNNhBNkMLNwzfdTfKXZoR1YGJnQ5MTNoPDQc6I6oHutMDTQ2viIct37ki"
    "gR5uVRd1dqqL8o3qIrdPRQZ5bfstFOihetuOEJNEThPlxhIbabdjKZR3PXcDFiyv4PIseA"
    "mRPmi4aqHfRQI8wTxvs2JGaUmdLrzLW65OF/6o04VHrrwiP1LCzVfhQ0q2quU+kgcxT8hH"
    "GfdoyTPsmbOgI2mdOcZq9IqMPO5ROzw0GvhJhD9PBkQKQicec4lpCQPd8kXn7Pd447b8Mq"
    "nQuaTJqp0o2onSExSunSgHTX0+aEjw4cDCBv4T4XG3oZEeCPTByNnDlA23+CY6Tsr0cGl4"
    "XkPLz0t1/Dyr4QRwKjIpyoMqM4I6pnLjmErtG3k09rv2jTyKgXa4N4PfOsRscTBmY2ZQvy"
    "iatyKLWGkPPUQO53WAw3k5bjjPbWoMK4A1cvMnRLSjfwtHv3YL7tS1MoG7roIg8I02ksIO"
    "NO3f5d1E0/6a9qeCYSKGowrq/0Nw1Hg9/T8MTyWv9wHcBAkRrsgoeYpOcuy/+9TxLG9Fvv"
    "nPnpkvVfrIhWsZDL45Ozs9i6j2PMXfYr+FDH7S01GYC0GnLehk2gJ9xr69M/bizm/ETarm"
    "PYRhp7WoydMKavK0gJoEbUy524yaTMj0z47biZrDzSCv5tL1ICnSpzWhtRyxMuWD3FA3IX"
    "6LpPuk5j2zvyGW2WQo8rJ6IDYeCJ1fogODoA/66fwSe1btQeeXKM8sUSunRPjLmmSV+JFz"
    "M0iiKNMXytyGmMMwla5Q5UyUhUbReTFnYSieyoWUZwTa6VZWocAips5I5qKQf6q+oOEySB"
    "OxIjNqEuVbGZARXzIzihpcUNdTnWI6i5llzGRHYsEcj1DbZdRcyYcI7k+/wewde9CNmHHX"
    "GyVbQyuYKGTKscTFkmLgIqZ1xDyR9xZbymQW3hCfbiSfKMpDCQ8yl+LBQ6konCeC0ClM1E"
    "4mlNCxijpWsTu2qI5VPOzALx0T82icWzom5lEMtA4M2GlggAS6zWiLSETzFZvHboLp0Ezr"
    "oYRW+sZKl4ZWM61HIlrtW3BzylZtpvmklFb+xsrXQUAPEwSkyWlNTmtyehtyuixuLXF1UF"
    "ldWbZrELP2E18SeKYVsrhRQZ+IU84zzzXaV8aYJdhzHWrWtR1Uh5qtG4Y2Qs10lE77UTqZ"
    "5WVT0JGS1tijHvZILOlbQpDYDXuY+q0PQFITrVM45A2fzzFqbVUEQ+KLlSjESDWrkTtnYV"
    "ODEaz4R+0C0FHUoABlVHluDZfhdArob+2+PWT3rfw/p+eK86FB+x5y46dntcKIzyrCiM9y"
    "9HjyyXJqLk9LmBHrhbarnEq7yE2YXqaaOPjSktq/12n/niYoH/cpRXi0Inglv69EVouwRa"
    "3DiKBkUPvYx++uyGjMzZUM3ftI3TuTLx1CBVm6lucxZ0BGM29uj1TYnxVGDA6IoADkLFFU"
    "zar9W8iIRMfH+L0RUYkHg4BFofIYUsCAC8tQsY6nZGnB7Pc9MqULMcC0h9gY4xxc/KACEm"
    "UI45K5+KzzOT6JWVEZGns/ku8KPsR29JRGfq0jPzUqOU2XEiexgKZNCmgTXfi69TR3uAI2"
    "Qc1hew2XN4DLuJ80UXbYXit7A2UH2/gGtklaUtsmnbZNmGltZoGmBHWWnC6PsbY/Hz5ARp"
    "oaDaFXUkYjr2r3VGTKbemUug37OUylrvVJJedUpzxRXxg1gh9dEA8TXBtUR8MkWq1lTH5B"
    "WoIGxwcJppS8CzgHnHgDwmGakAVcuoMRzbMhzcWLA2UChidlZaGIDpU5jFAZbVO3blPL6Z"
    "/TZrnDL2zfCzMv4/C7qOPvy2LLhLvvoqDAm7EZ4E9LarOu05Af+2saFhWL6CVpTSxUsGtv"
    "G4PNDzlv8vrwp3hCdQppKohfADMj7F+OMSMzo06cE2jonrmCSi+M5QA2jEKlXhGZ8cJyhS"
    "cBIzrRQkeZzJLhURcmhHR5FUVItdl109iq8EbB2Ab9tRNrhWtY4l6t9q29eQ/qzdNIuXWk"
    "7Fme3Sg2LhLoIVbeSbKN9ALUBC6nJTVc7jRc1gz5wzPkWVxRd4vIyuldotp4SYXrb2nBpE"
    "4IHKZy15ox2fnVKVvmzYwZd+8LSfPw0qDy7AY2Glo1OfPXDBSKIXYuSzDc7D7M6KfQWt5e"
    "aSBXyJLLlmmaXIfqaXDf8ZVlS3AvX00AkNYmMTg5YQ1AOw1AdQqwnaYA0/j+4fG93MQb7h"
    "BJGb1BVOP6CCRtienfhf0cplLX4vnknOoUlleKL0Dy0YiU4/ho8Ov4JaYUoTXo8oSMcO8f"
    "/ps7LMryDT357Il4FR23ocSgC2pg2TEJ4bGhy/lcJey27SL/xC5u0dBPIQk4oV0HPbAu9B"
    "Hw3bLc+gj4gx2zkEthk7kdCfRC3XuY3NH208xRlhDqoaYv6hQWvygvLH6RKyye2m4bO8qE"
    "pikOgaZgjrnJECfE9AB3eoBDGJ4f4dJ48qTIRseuO3byq+1T1zrJy6N4czTF+KiTvHxhUw"
    "t/ffkRpsT1QfUxpkzLGoyOYBjf6RDqKK/qgMhaaiqPHkaIekIWWUM3rG3h+STf8SwbQ0It"
    "QQwkBG27KOlLu103ZHCSTB2gRE8ucdABdCFv32akacKzvEWnmifSXugDWH8beKGj966u5R"
    "wJ9NBqPj2rcxzrrCL7Yt4xiYs926ycW05YQ8ROQ8Tk1lWAEMuP7GYE+5Tcas+1YiI8sok5"
    "lpHVSU+6/LJpe0yHfByG9nXIx6MN+fhILXvMv38EW5PK/TDHG2RaDKqYg7lqO5wnGtcgD4"
    "Lmqqw7JSZoy+aLOQZnC+beM5eYlkkcjh+xuLsPf8z4UhBo/kdo/cfgvkXsQat9r6cPGtnf"
    "OklKuyir3C53mWEtrMK1qtyQTAn10Jg8e1HHBwutyp3dL/JeWH/8GzMa6Tkh0kct7yKkQG"
    "d93WOEjMC9e4OwglhM0yKds9Q64rW5Zq5lzIpwV3ClEm/RuM06mFU+sC2DmseCaLZ0z5dj"
    "FUyrUhgHWRWSF4n0YoXP4pQXtXDKiwqc8iK7g+JL1UDDQfMeave0Fj45rcAnp3l8gmU6Ct"
    "H2X7/efCohN2OR7HZpGR75r/TtHqC2K5SLyqhGK1lgktn8sIPXDx2C8L//B2+Bar4="
)
