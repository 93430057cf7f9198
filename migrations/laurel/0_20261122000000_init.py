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
    "eJztXWtz27jV/isYf4kzo7qx4ziu0+mMc9ndtEmcSbzd7dt0JIiEJK4pQkuQVtTLf3/PAX"
    "i/iZQomaLxJbFEHJA6AIHnPOeC/xzZ1HeZffIDtWxmfmHU8CzuHF2R/xw5dM7gj5IWA3JE"
    "F4v4On7h0bEtRSay7dBNNh4Lz4WPcHlCbcHgK5MJw7UWwQ2PrknYnngz6hGXWoKZV8TyiC"
    "WI51rMJHRKLYfAxZHLPHc1pN5oQHzHs2wyMhk18QtsLZhHqAPtycyfU4fMfeERm/O7E3wW"
    "kxvwMJYz3e9tfcf63WdDj0+ZN2Mu3Pyf/zxK6og52LllHv3rX/DJckz2nQlshh8Xd8OJxW"
    "wzNTbQFi7J74feaiG/e21N3zveD7It/tjx0OC2P3fi9ouVN+NOJGA5Hn47ZQ5zqcfwDp7r"
    "4wg5vm0HYxoOmvoRcRP1lAkZk02ob+M4o7R6gPi7o+Hw083t8Ou72+HwKDcHQonE+ARfGd"
    "zB+QOPKqQCpvgIf/jT2dnz5y/Pnj2/uHxx/vLli8tnl9BWPm/+0sv/qYeJtaW6kjp7/+P7"
    "T7f4QBwmqZrE+MX/pAz1qJKSgxFrPzl26TF4M6Nu8QgkZTLjAD8wOw6h1qsGIvwiHon4Bd"
    "vHUMzp96HNnKk3g4+nZ88q1Pz36y9vfrr+cgytnqaV/Sm4dKauod5jPUfvRaO5npRaP+MP"
    "QdN7nPSx8uX/DSZ42L6Hk/uyzty+LJ/al7mZvaArm9OCif3XrzefivWbEMmo2LQMj/yX2J"
    "Y4xNldoVpUBvY8F+J3O6nS44/Xv2a1/ebDzWupHC68qSt7kR28zqieeh6bL+DeOd2XrihJ"
    "kT6tKGen5y/PL59fnEcLSfRN1fqRXyuY63I3r9Bb9r1sjQ4FerFaVOjq9t2vt9VTeL4Krn"
    "y4+fRj2Dw7r9PqDsFoXuNvQWmeNWdlGCSWy64hgeBJ+EeNYQiA3yGMwvuP777eXn/8nBqK"
    "t9e37/DKWWoYwm+PLzIrTNQJ+eX97U8EP5L/u/n0LrvoRO1u/+8In4n6Hh86fDmkZlIn4d"
    "fhV6kRDoyLpgOcENPj27XxRWNucpcwKPCLMTXultQ1h7kr/IyXtc1fmp/Ns99Qh07lIKE2"
    "8TkDe/7G98b8+xvfFdw9KrD3U9cHVdY+ly2HRtx0ra3/E1/CJRcMZbCHTOaSGRXE4HP2Cs"
    "xq/PzDzZcfb25v330akFnQdsJdMJw9mBrYOm/It9DnN+ebc4skAHcYWbjcYEKg2U8Jviqy"
    "XyFZgRkjS+7eET4Be59Q896Cn74CU9+4GxCHe3jBm0FLly+viGAsIhlEGRVQ1+RXP66hyR"
    "lItLPLPqzlvxNEXm7jfy8yO3+1zMtiXX/ft735bLfQsDVj89f3by/XmZqHZOcfit7LjfxO"
    "7UPvcBDLtyF1ucYuVG/7uYHlfQItTsjojq0kdbvEZV9xvhNu23zJTDJeDcgI3uiRXPChT0"
    "ckmeKlyz0GMvmtaAf9r98x/nMUazxch5BLhv/Y9wWAFoHbTygYqDmYhOELI1no7/Ak8oN8"
    "OROdwm/BBu30rTntTnLaXd/vCgfg6+/2W/Xp+MliikjUhV1h+B3eJtgYjp8+edqhcamzE2"
    "rSdYeka7CMpXX788/v3xbrNmieUa3vW+YJCh2ggisUKrX5XJnESWNX/lLNXXeEu3aZwV2T"
    "bUINZURboIfaG4xPfHm8zUqtmaFWEPlf+fiLXxgDElypxOG/8XE9EH5NoOkTQWaMut6YUe"
    "8KQDJzECSP2ZQ6xKbCG0Tf4SdiwPMQjyPpwhxzIIMtkMvhE0+1Qs5HRZ8QYTkGK4r32Ndt"
    "tyB5Hnb/f1QEjwlDtAHDHkl1agXVDHvWgyLf6Q0GOCmnh7jTQwxL8kZQKCmn3WRdHmHcWn"
    "3sLzfCpaxQUqQ3rPChBmoc0KvRVpxGR7D8Z5dPXTqXo56D8/HFSkS/SDVbi+tvZyz0nyqx"
    "yBlqwShQmBTYMg/MG8htgayL6M2vc+h9a365+8haLSLPz15eROsHfqhaOr5+vP7wYT1rrP"
    "nKyGI5e1bHZIFWpTaLvJZerxGCDP8Nb0cTJaeEeqjpi/Mair44L9UzXkqrWTkOjAJ6uFzL"
    "SZkeKvl5DR0/L1Xx86yG0b95z4ZL+G0AAU26ahR/Wyi8P3QHL2aH8V1HEMf1wvobK3TlB1"
    "cqsQZdWMPA4VIPaUBjGYVFPAsVS4mY8QXhGAY24a4/vyIjdZuhjXPnzwt/bFsGscy/DP8s"
    "mOEy7y+jV4A77JV0wquvngjy9afrP5y9uEB//R1bFPj4933zljFPub+rEO9s5e5aj3qO/j"
    "zxHRX6IO+E/5z/5Wj/+H+t/6scA6nBLQxfKt89UkL9Y2/rkLfl3G1281Dvx3BGxayJjjNi"
    "Pdyk20dCGtDvFtALgy+K+Kxy33ksoV3nW7jOYSlA5WxAF6cltU+g04yxy+753YYBEklJ7R"
    "fo2ih3xMxR5TC+WlPnfUW5jOB6pckTFMsQ0HRo1a6VsXS5MyULKsSSu+YVMbjvwBQkC+YS"
    "9oc59ElAkRiZi6aINC+mLl9ipovJbLoqCoxopc+W7RQd+YvX9hH5y3CAm2C+SGBXoO/hDJ"
    "ezF3UQNbQqx3wvcpg6eNGbb0kpQQ089JZUvCV99ehk8pHNx6wwoTN5uXJDEthwOI9b1tiO"
    "YIsQ3CHLGSeu76gMyciRd0J+wXwW+M5yycjlNhuROV3BZvIbFkiC+zmYV+kQRo0ZgVmJHN"
    "iC25ZRuE3t9F6aZus4zfbQ21SH6LWd7FKa+dkt8xPC68Y0Zk5Qa7yexnETaKLosP3+9HtE"
    "zbky/dIqjr9uR7m1dFuh2py/XJNpfcW0qSo0lkAtb1SJJi2q6bSujXOXbJevKo/8qMx4Ca"
    "/XsF5EomkN80UKEWXyEGTimIk2guBztgQrAKyKm9BJ7/E75tQJEGitV22SdNwkkYPXGM+l"
    "pXpnnOwgOk+jjb7uQqnchO8LC7rbJKEnJamHudPDrD20j2GUk1xyYWhcORopENU1OIrifI"
    "u1nVf1D9xlAEL/xlZS4e8xq8YxiqiOYo/BYWo4/jZ+0126jMBy0TwDVZjMZp5Uxhd4Cb68"
    "f3OrSlbt3zQq9+jUceY0ceN8BcNkzM0VGikpp8qALC2YID5WwsRnuFLlzDiaI0TeShCXTf"
    "ADPyGf2D38pRRo5u2ind1F20kdWJ0GFXaSge+C4xevThUZNmmx3llKz8/q5NiclSfZnGUt"
    "pd+45WwErVKC+wHQ+9T7oSOrXZF1Ce+U9K3np83rQPDGYbcc/vnCVDpuOXj4HPV0kOg7Bx"
    "v+t9G2XUFpphvU2MSbkpo54pE7MsHaZPeWsSGl2UqfeqPu+EatCU1NaHZiFT7YnVoTmo9u"
    "mDWh+RhGeSMqU5OYDUjM1ujL3jOX3eUsA+OvqOZUZBZWFJyK26w1c2S0NxgXSobahI4Vg6"
    "iU80oGf48ZgfEXYLEsZ5bNpIEy5vxOYIjGCiPJ7YJKse12vYXR060150Eh+W7snb3GPHds"
    "c95DAO6eQ/azCu6QDbmTiP3FrGFhsEigb+o9vaih3dMsfEycPX3xdNtCSutxTEih7hzFdG"
    "Ghbh/DbBdmKvOx33CTFWGTxNVKfBKkasOPM2vWxLwmLoNBER5WkUdxYjknBEtIYR/E8gSz"
    "J4g1HOnVFB5gXfMKK8urw6IEmbh8LsGFZcry86pelAutn4igcFQRX7uv265HN/88CnLHsX"
    "nwWMrm/Zdmex8U/STGpe4OkhDpYxbSLnbp1JTPqXodQZSW1UxgpzkiTfg+imGW5VKG8HuL"
    "CnlV15TOiPamQP3mtaVjtfpiozUyIaYZ9C6/Nt1is7o7sJpB31qtB8ygXxuy+tZRUR3l4N"
    "KgspByolHtWCE8Fo3bJmhWYF1jDOzBCikDLGl8HAfnqsZPsd7xClDpnAQ3U8cWT6jBZFGW"
    "eXkAUds3+uZ8c0ZjauN0lsctSzvVn6sjJFgoB7eVpyxPmCuuwiOZBbG5p55nQGwsbjYy2d"
    "gbnZBrD+s3L4QEZCMCGzr2B9ZxANMG3xx5TBzeIaokg1MwaEDGGOQsq5Zb3krazw73Zlgv"
    "bQYjxzCECp7KsrEH51Vw6jPFKGfjjjvyhGjZOZjb8oBluP03J3U3rFtD/AXa915wfoYXuC"
    "3uqQ1GuzTgRx5z52KIf4+CAjk2vMwuthegZeqgAKzh6paysg6jpiDHKAKqlWVz4LmHgSJH"
    "T+WvCdra3LgDfQrGyEgp4I/4gOKPqDyQOlms4LYjAb/YxPkZjZD6GVeqAjY8RDi8+DMp+d"
    "2HXzBZobqwoXS34CiFSpY/lIKaLQf0iqOoTuabcjJmNl+SfzOXJ2LKcVTLyIp/JhZNvJki"
    "JXTRuq4XrbuDH9+EuAjb95C1OK0TRn5aHkZ+mgsjDxbUZvM7IdQbs2YvkzxRbwMWqmZKDy"
    "W0xjfTeLTLN7U6U4La7uyy3RljoKaDnJbsFCv39Xf7rfp0/O3oyR8sZ2IBelk9+Xb0mA/S"
    "TmUgh6izYEXl3AbsWzzoKbnMmI9B8ADxQtUyeXPzITWir99nDzb8+ePrdwAg5FBCI8srWU"
    "sflN85nPVzrcMuwYjCK93wXJmESA+h7nmdIKXz8hil82eFcR5pjbfAn/0cdHNgyq7LniUm"
    "WQl3ll8X9slKdnMxOGBS8i2aGQWM5NvA/CinI0MDpd6hbgvqeupgNcOmS3x2RfYolocY/J"
    "65zHwlyTvLDNmksO0TcUI+SHrLgFbYZkFXRLKLtonBMBPLFSUnuu3tzjoHshObbEVUzDzk"
    "z+ub4bHM/gzxnlB8seK574V0czPtZwT1EGw8BAEPX4g5K+d/Sk4PwMYDoH3ku/aRJ/yjW8"
    "LRhDv2MBW7FpCmX+tOQv1DVW2HsT4851ER1sfvq7F+2KJe8p50zFoYos7vlLuaxr7cpXSM"
    "J9y5ePDYUom5GLQuqE0WvkckVAc9c4DbJal8O7rReiT/n6NY50dhAAKOObZj3xeuqusSjU"
    "mg8WBmha/EkWwM4vKDfN8S3cIP2bZH7eLupItbGyIP5YaFdczZ5MyDhFynnEXaJ5h1DgWr"
    "ZgOQHUtohK2Nll2rNAkWGig1I6bVquOl92euFM3fFnR7m+iqp9rNvLY19Au7UQuq/cAPER"
    "TW1Wq8Y3fKvv6JZ6ys5PeDKvt6FrZYa19/VoHSgoEVKyyTxdHmKxk4bdCFB92bAzBxbYZV"
    "bGQEfjLo3eBzJvIGdWs9Y+S+KrTjYW8i6C4+p9XFNHTlgwNFYbPjEeoIJu1IGukqGvzpgA"
    "iu2gmPG3cDmeIuVJi6b06xa4M6quNvzpjJ22DyQFiHXGD3sGcw916Wtj0hI2VGyXD1ZRib"
    "P2OYJzAKf+AovuLRO+aoDAHt4uvKtj/QlnX3LOuF78JQNatZE4v0MKBpJ2WXYKnzGuk4Eu"
    "ihhi9r6PeyVLuXWd3iLrABNZQQ08xQt5mhrmQE6EHe3SAbNt+s2EBKUKd9dHqMA6DeDOYl"
    "pTYCeh0b0YeKI/J4o6N+IoEeIpCLOhDvohzhXeQPtldloUoOanhtOdRdFes5K5nNb1l5qj"
    "DNgSm8asJ+uHmdWrJAr6/ff7r+8o/jj9e/Pk2tWx9uPv0Ytk8uR6//cfvuWofKdWuNCVbq"
    "hh6StJROONKevB2oVIcf6vDDbqu2qT8vWDb3687r5hK7VrfpLaZzvid0+pW4nwJ/YLUHah"
    "j4HptmdGEalarco4r5xE6fdRlZayQLq/qEvjJ82GxJHx0/2SNAqL08HRmIBEeOq0QzDJkQ"
    "0QgyW6NGxyq2p0xt4eiguq4AxaYgPMQ0W+o1DDTqqVYTW4kOpOtzIN0HZk6Z+xqLkB4VGD"
    "TJy4Mqo8aWDYfjqGWNsrnKD0igIfOMWVhtVvU0IMYMtAmXE8VZx2zCsWKpF5RLFQy6lvVR"
    "c8ZPq71jmN37oH6FqlkRFcIFqZkVHO0if3zcTVBZ9ngko/uG3y1zNCDBB/j76SsyQg8CEy"
    "NpkamOwxO/sYgro/DceEq4a+IjjyxTYMAc/KwoVBC+9bgHzxlE0kmRTLnfqfylKlFP3nFE"
    "5E+LqwxvEWvn+MUbVZV9EMu0Yx9oM+0ommL5kfjVMi+LxyElpE21gsH49f3by3WGWvhCN8"
    "HCSRkNhUvSdgrOBSldUlIyfZrKZ6fnL88vn1+cRzM4+qZq4uanKWwezbzcgYB2bg82dG6r"
    "zb2Z0mMZrfdN9a4AUV7vf/1686lk9YgkstFoluGR/xLbEoe4hFToHnWR0n0YKROpPhFE86"
    "ZA8djB64IJ33y668m+zWTvTBDmAY3FQURh5sjBB+IHih2da52ctf2b18mqkbLuY3QGyx1b"
    "eGhpg1HNJ1dk5OLJ1g4Muswpi/LL5KkzWC4SS0cUZNu1foeIDvAxi0+dETOn6K5WuXnHYS"
    "HxIK9P8DkbcxMMdjzMBl4h7OyV1LTMwYNn4Y7B1KkwSmQUn2WI9MN1+OCwYEquQlbeUVSA"
    "KqSJT8eXjswTFFhxh9ry8BZ1mI7FRECAWC4226T0jnqCvbp5ddKeTtrrPEdQz50brSzNdJ"
    "8S0+rfWP2Mus5GMCklqGFS52BSyi0d7cFNRzktqVOSujzKHTofWo/y7s4bsoq8SuW5T2H7"
    "jVKfOjaOmdzrOplPl+WZT5e5zCeddfPQWTeRKZXTf0XSTVJIO410SNqeQ9LU/MurV9ciK8"
    "heSL6rNQKodEKTTmjqgGq7W0/964y7HujMPiogo+OLgypKWqSa1S2vHp1kBOK+bZIZvWdB"
    "sTKka01LHks+IGNmUF/IuC8sZ4YHIHqyBUZ1BUeNI6cM/c0XI1nOzWX3FlsWBK/t79aKyi"
    "47jWkkaxpJLtxlBoahmeRY9vJ0QDjchhyrjp4Owvs5ZOlansecIZ9M8FYGQPapOhkdeptM"
    "NqGep7BjwMumuWfNPWtzYxPuGdAWKzyLvHyWp4Q0NtbV4coZitOzGgzF6VkpQ4GXsjNW7T"
    "YbkHwZUU3Zd5rmM5lh4WCNV01eprRU/yi/9osdhRrb4DyOlKQmzbv8Nmli94GRVsJQaQC1"
    "0lIaa2lqV9dT6ixHpunHzqRyB+umdknUUW56k+kUuRtpv4DbTY5MObWbPClnPbN74zBize"
    "e+FMcjMtLJwVdx4O9fyDMV34tX1fmXYVZtkDgcxOUG3+ap3B3eC7nbETcM33UlPg9O2mBO"
    "QAQPkOaNjOGRurRkZMZgxF7hxYDhiY/oAEEDD/KQz3FMycJ3jRlFHVLoVQifmd8cl+GQD+"
    "TRnp7vOk9lX5gajanMOH7pHGkVbe3NLBW6PGeOKV7JCGcbZgQOSjIBGmO1hToHBE9IgTkL"
    "Twi/dYT50yFJLbumig+VveN+x0yZuy2zsEVazepUFZUQbjkqWBqTqjcho1OrFMhGW0E8Ev"
    "ix3QNKYzZOE+AHS4Dfwe9rQnOE7XtIGZ6d12A4zs7LD+w4zwU1ae/Cw9i8mXWvCbeUEdVc"
    "bafZJU3KP5qBfkB/4eHQww0oLH2Uw069GwlTIq/k8rT/jJjO/d8i979h6aFuFB36+rv9Vn"
    "06frKYDiUYcbzhd3j7wKg7fvrkaYfQWJ1aREHc6aZ+oEJxDY03hsaSxdl4NIqk9WBsPBja"
    "jdQ6rAlZv4ZKzYhpsJgtKFeSG1QOFxMiPQSM53UA43k5YDyXgLHC/4nqa8GL9HPQzYEpu6"
    "4HKcl1a7fnw7k9U7hA++xraLgISdU5rycFh7Wm6ye+NVZ1CAn268vvJnxYq+QMfuqUL1/u"
    "gQV+/HBvLPfhh5twrZJhHHVGlMFurE7ICH1l0j2M2U+mdLZzl/zuU9uarEDpr8gII1nnFE"
    "tlozdYzGS5LOUCEuorD+aaSagg0Dubgo4Li4nt697Svy/d6Un/OH4hi4Kjr5rY1Jn6MBJi"
    "gAlWqr7X6zefyflL4tHptsW9m4HQNvHnw5b03gH6HGi/8MOkksj/Gyg3bN9D5bZfSUSuTk"
    "0o90hg/2R7IoJk7Fu2ZzniBG/7EEEkO6Hgwz0mPx5f4Wu7gmeM5fbHLz7b1ZRX5OLzs5cX"
    "EZ2IH6oIxK8frz98UIxhjiV4OBj1WWZu/x2ggFJBIaZKN1oLsIYqHbwezvqJLwklKPZEhL"
    "AHEc5AFRUFiSknY2ZDs38zl8sUcMQyCyow0I4DxFHFUe8BCYHy4O9RUN9UIhn23SP36snz"
    "QGufN5dIy2PuXMShkCOlqSEVw98EhiguXe6xE4IBnTLkEFPtHe4hFptw12BkxTB6ElYXJi"
    "uvYq1Y55XKibc8uCHcDS7YNjSAO/4SxFvOGZgrqgysEVSUld3bdCEYgjrLkWVjsZxsWLF2"
    "zPDcTpAeSEGXUVNckREGVg5RThawXQLYg9/Jw36/ObJL/HmWLYsFYNnY4OGD02Es02ZD1Q"
    "xDRgcqZhR+UxiJGnQhn3BGsf4AEb48pQbNMi9x+A32Z4Fe4W5wHRQ1g6cCmQUMojghr+EL"
    "OV4uM+44nsRDHbaU95OKCoYGcDafSzg95cGxPMEPjI79KTy5NDQmgm5yp5c2grz6tNF2fT"
    "LlSPg+XsfSQ1Cq/4REn3xjrR37Ea9+eaVWx2ylJXXIVqdDtuTm1QSIRwI66mULyJ3ccQv2"
    "Dc5t2N1Lgo8yotkjMEB2VwMQ7it7PgHj5uZDagBev8/sD59+/vj6HZj3cjSgkeWVuPLTMK"
    "XpwpaX1lntXV7bIjDdsEpEVk7XiVgfSRnrrPl7lZXVb1WX3yodZaKjTLro3FwfZfIwjNy1"
    "OrunhIpLXB1UcXA03a6Gq9NlMHwiOLIIlEGW1PKQSgn9kMjLDIgPo+qqLGFq28x9gjUdr8"
    "iMLwn8pFWUEox80XLGCRV3glA8GrjIx7mfm7bsmdQJq7pi40HzYjpfaE8oNzyHbZNUxqys"
    "JsY6DXODnWzY/GzSrKQ+ozQ5uE3OKNWZFzpH4OCtNx3Pvqt4dm0XH7RdbP7mC2/OnMKw38"
    "TVQaVdnG631i7+rOxQaZ/KYwUIYAIME8DjEQifTK5Cg5OZGMWwUgEO+B2DDsEIdRkzVXgD"
    "2q/KaiEOfAkWKhEMxsMkC+aKotiUvd5dBqfEBzGoSleD0CIfgK0+8UVwwEJ40DCTSkOrO+"
    "Rk8XL0THgFgzrMOVjiWLyLyggXS8WhwBN9c9RLPCAjh+ON8Xv1S7ljr7YumxVgKwWiWyyT"
    "FVVZb+0GmoHQDMRjZCDUmgBaNRtFT2fEegg0269cpnTWXMs9VfCLZ3WgPLQqVbG8lglU50"
    "XHddzCQl8Sp863OK3jgLyW7369TVn8uaCYlMEfNs9GyuizUUpn859qzOU/lc7kP+XXihDX"
    "NIuFyMr1UNPt08QpEJlT9rqKd2lZTRN3mibW59Doc2j029TW26SdLtrpcij6106XzfcH7X"
    "TpjHtAO112odWuOl1urZLTUqy1J6VYdU9JuSau70yv5GEZeJsBWdjUYNKTsWDuXWFxlDoi"
    "hQmb+FxDweRkcqlzt13Gpi5S0nqREl1HY4d1NOSMzym3umxDKNMnJ8emVRuSupQLTV6Z5a"
    "mQkYBOhdwiFTJcwBsC5IxYD1eLnYPk5Na5JZxD/PCVHfB0X4voMvOtc6gOtV8C7IKBqcZ2"
    "4USog+9sapp4BJ0q0YFYVyV2CBWuwrEOR5TLMeeONxMEf2nimDq6UlEwlggiS+iY+wXH4O"
    "36ZrrIXRcWKY0fHwg/amZqR/M5mRntmHw5VCtTU6yeE9agvTOl1nBrrSiylry8fvdNlCNa"
    "vwPLEmCUoGCQGgkb4dS6Z6KgdBl3FK/izQCEYzlYtW/ixsio62ByJk4drOgFBo3Big6j3c"
    "cNS9kdvJioKaQrcnUo7q+iIpeuH/UYPLbRS97sXUuJ9WlP23O0bbCgDoOFtCm8KBDf32Cc"
    "PutoKdccO7UBM6UBciVAXsNKtcRIHaCyG9FRHaSi3gvhM/MLw56KUHHqeiUstmTLoRs3rY"
    "eLucOIcmqTKfeughoiyB2pGiRh9RH1XYC7CZ9IgMonE+aW4N+WOt4m/SnQiU5NOuTUJB1g"
    "1XqAlS7/23b5X4OLhtlzoUSf1LlnNO8FJ1A1XBsyYnp1yFZ9jXbNnFLXFHxNCmoiotNEhI"
    "HmgG1vNM5ZWZ0k0OWR1kkCD58koKyyxsc3J4T0LlVNg8R275ZESGxrH6Zaa5xqmZhWnSJD"
    "ymmQOgRIE+bj2lEMAzrVVFlVj9p86rMTMhIeN+7i84ngf5tNvFeyxAv30a8nW6AcnsCDhx"
    "MRhg47TqyiiJyd3kqXdu3AsjSoYC/kADYwtKP2G9mFHYNRrVvZLtuwmmhaUtsmnUas+nCE"
    "xzLS2jZ5GNukIyFhCtZVBIWlG9SAfxsEhkXuJiLoSoVqITdbHKr1CmOybCt5cCIYFKvAuR"
    "WcVql4sLhq/7zEQ7avOxeGisVwWZ/d2EGWW5/dqM9u7ICq+wQ2dGZEXFyxVu2/s4raf2f5"
    "2n/JJ8upubwEYEasF9quem12UQpQ56XsPC9Fe/j3hn2030T7TbTfpL4Z/cFy2I8uLT4ZIL"
    "44qDKfbWg2nEbt1prOt2C7LhLl+THaE/vAAE5KFr5rzKhg0iiVvarC+dgqDL+5UmYrJS7z"
    "fDeK/JSdYH1/lZacN533eufiLKt0ABHK5YznVFBq+FAosLdIVG2R78si1xGqrcegJd+YBk"
    "rNiGm1ZtQql6qcPquTnkKZPsHYVlKddPSpLv55kKbsGFfIueUUHX1ahRrScn1aD/Zs1ir4"
    "2kz5sYxWfCPFd8XX6cuHyrs48ftBpWczbFEnrC0qGQFCAzR80LLBWwa5eIIIxk6I9D9aXl"
    "CUAm17U2CEGhaiCP2LhbFsbfevC0p1Y3fQBaX26Tbp0JpUFX2RuLx2hWoWefFDYRmckdrk"
    "RorKkbXrMLyBUWMG1wAzS/AxIvI/eV1g0zl3WFCyjrqMLChg6NzatfM7yvMjXe47JtxxRI"
    "5NvnQGZEbtydBfDIi/eCoL6i0WtsVkCK+8iWKuXPyMK+lyxm1GXGYw0NWAUEFUl/CEGCNS"
    "Ec4RbBI6mKNzAKRqcdXBHDqYowsG+sEFc2iaYOc0gbZSH4oeCHFHQ90nxbT6Nw86CDBck7"
    "UlKdPDxeWyxtpyWV5HN3cMg4S0jfVbtK5o7ea1i9ZYs60xIdJD/e68BltofG0bQhN0c2DK"
    "rh1AE0+yzoXPfKarOSsPoAkvD9aG0CwSLTcKogn9g5JUkGREcYBLXCU4JCPgH+FxLoXqhc"
    "20dC9kPn4pjahZ+F5wwgDcXLEcNpdPAZ0YyByjyXVCrpOPsxLR40QRPdyxVzooRzMrSdSm"
    "g3KaLNE6ekRHj3RVtzp6pMPYV9NCHeAl6BzPcdqEGcpK6kHYnJvTgal7yEoJ1dWCUf050d"
    "VhqnatYZ2ZXJ0yrj9T9w4LmKNZeFRgXaeuD6rM64VsOXTjpnWOVlb2qBcWSHDZgrsyJYSB"
    "fclkPFKoPjyGJ+miX86YEx2E5zKDuyYrCCzYxU3Qon4PUmCVW9JSDu7xRAzIKDHcI3nNMl"
    "UP+Hec/2LZNpnRe1VnDCa9rDOmlDjApk74DAPC3W+Oyya+CB8IntGEXh3ukYnlXanmI5dR"
    "wZ1R/EggQe0nghjcVIdPj+ZgQcNEGMnfLJjjMXg5y412weFxWWBQM9ehtrTG92G246Ke6F"
    "aqCJuEY6Crxh923bVoZtW1A2KJHpoB7R+FmHxhG2g5I9ZDVe+ktoKGnbtNM2u+XBSI9nAy"
    "t79uRHrbcAEpk++h8neykiAhW8De4FHz5QxuEXVjWoZH/ktsSxwie1ChWFQF9lxeoSVbjC"
    "Wz0GAH2Qot3DB8192odmlGVAcmdjowMWk/NBzojKge6E4PNDW8Ih62fOeKBHq4VV3U2aku"
    "yjeqi9w+FRnkte23UKCH6m07QkwSOU2UG0tspN2OlVDe9dwNWLC8gsur4CVE+qDhqoV+Fw"
    "XwBPO8zQ4zSkvqcuFd3nJ1ufBHXS48cuUV+ZESbr4KH1KyVS33kUzEPCEfZdyjJXPYM7mg"
    "I2mdOcZq9IqMPO5RO0waDfwkwp8nAyIFoROPucS0hIFu+aI8+z3euC2/TCp0LmmyaieKdq"
    "L0BIVrJ8pBU58PGhJ8OLCwgf9EeNxtaKQHAn0wcvYwZcMtvomOkzI9XBqe19Dy81IdP89q"
    "OAGcikyK8qDKjKCOqdw4plL7Rh6N/a59I49ioB3uzeC3DrFaHIzZmBnUL4rmragiVtpDD5"
    "HDeR3gcF6OG85zmxrDE8AaufkTItrRv4WjX7sFd+pamcBdV0EQ+EYbSWEHmvbv8m6iaX9N"
    "+1PBsBDDUQX1/yFINV5P/w/DrOT1PoCboCDCFRkls+gkx/67Tx3P8lbkm//smflSlY9cuJ"
    "bB4Juzs9OziGrPU/wt9lvI4Cc9HYW1EHTZgk6WLdA59u3l2Is7vxE3qZr3EIad1qImTyuo"
    "ydMCahK0MeVuM2oyIdM/O24nag43g7yaS9eDpEif1oTWasTKkg9yQ92E+C2S7pOa98z+hl"
    "hmk6HIy+qB2HggdH2JDgyCTvTT9SX2rNqDri9RXlmiVk2J8Jc1qSrxI+dmUERRli+UtQ2x"
    "hmGqXKGqmSgPGkXnxZyFoXiqFlKeEWinW3kKBR5i6oxkLQr5p+oLGi6DMhErMqMmUb6VAR"
    "nxJTOjqMEFdT3VKZazmFnGTHYkFszxCLVdRs2VfIjg/vQbzN6xB92IGXe9UbI1tIKJQqYc"
    "j7hYUgxcxLKOWCfy3mJLWczCG+LTjeQTRXUo4UHmUjx4KBWF80QQOoWJ2smCEjpWUccqds"
    "cW1bGKhx34pWNiHo1zS8fEPIqB1oEBOw0MkEC3GW0RiWi+YvPYTTAdmmk9lNBK31jp0tBq"
    "pvVIRKt9C25O2arNNJ+U0srfWPk6COhhgoA0Oa3JaU1Ob0NOl8WtJa4OKk9Xlu0axKz9xJ"
    "cEnmmFLG50oE/EKeeZ5xrtK2PMEuy5DjXr2g6qQ83WDUMboWY6Sqf9KJ3M8rIp6EhJa+xR"
    "D3sklvQtIUjshj1M/dYHIKmJ1ikc8obP5xi1tiqCIfHFShRipJrVqJ2zsKnBCJ74R+0C0F"
    "HUoABlVHluDZfhdArob+2+PWT3rfw/p+eK/NCgfQ+58dOzWmHEZxVhxGc5ejz5ZDk1l5cl"
    "zIj1QttVTqVd1CZML1NNHHxpSe3f67R/TxOUjztLER6tCF7J7yuR1SJsUSsZEZQMah/7+N"
    "0VGY25uZKhex+pe2fypUOoIEvX8jzmDMho5s3tkQr7s8KIwQERFICcJYpOs2r/FjIi0fEx"
    "fm9EVOHBIGBRqDqGFDDgwjJUrOMpWVow+32PTOlCDLDsITbGOAcXP6iARBnCuGQuPut8jk"
    "9iVpwMjb0fyXcFH2I7ekojv9aRnxqVnKZLiZNYQNMmBbSJPvi69TJ3uAI2Qc1hew2XN4DL"
    "uJ80UXbYXit7A2UH2/gGtklaUtsmnbZNmGltZoGmBHWVnC6PsbY/Hz5ARpoaDaFXUkYjr2"
    "r3VGTKbemUug37OUylrvVJJedUpzxRXxg1gh9dEA8TXBtUR8MkWq1lTH5BWoIG6YMES0re"
    "BZwDTrwB4TBNyAIu3cGI5tmQ5uLFgTIBw5OyslBEh8ocRqiMtqlbt6nl9M9ps9zhF7bvhZ"
    "mXcfhd1PH3ZbFlwt13UXDAm7EZ4E9LarOu05Af+2saFhWL6CVpTSxUsGtvG4PND7lu8vrw"
    "p3hCdQppKohfADMj7F+OMSMzo06cE2jonrmCSi+M5QA2jEKlXhFZ8cJyhScBIzrRQkeZrJ"
    "LhURcmhHR5FUVItdl109iq8EbB2Ab9tRNrhWtY4l6t9q29eQ/qzdNIuXWk7Fme3Sg2LhLo"
    "IVbeSbGN9ALUBC6nJTVc7jRc1gz5wzPkWVxRd4vIyuldotp4SYXrb2nBpDIEDlO5a82Y7P"
    "zqlC3zZsaMu/eFpHl4aVCZu4GNhlZNzvw1A4ViiJ3LEgw3uw8r+im0lrdXGsgVsuSyZZom"
    "16F6Gtx3fGXZEtzLVxMApLVJDE5OWAPQTgNQXQJspyXANL5/eHwvN/GGO0RSRm8Q1bg+Ak"
    "lbYvp3YT+HqdS1eD45pzqF5ZXiC5B8NCLlOD4a/Dp+iSlFaA26PCEj3PuH/+YOi6p8Q08+"
    "eyJeRek2lBh0QQ08dkxCeGzocj5XBbttu8g/sYtbNPRTSAJOaNdBD6wLnQK+W5Zbp4A/WJ"
    "qFXAqbzO1IoBfq3sPkjrafZo6yhFAPNX1R52Dxi/KDxS9yB4unttvGjjKhaYpDoCmYY24y"
    "xAkxPcCdHuAQhudHuDSePCmyUdp1xzK/2s661kVeHsWboynGR13k5QubWvjry1OYEtcH1W"
    "lMmZY1GB3BML7TIdRRXtUBkWepqTp6GCHqCXnIGrphbQvzk3zHs2wMCbUEMZAQtO2ioi/t"
    "dt2QwUkydYASPbnEQQfQhbx9m5GmCc/yFp1qnkh7oQ9g/W3ghY7eu7qWcyTQQ6v59KxOOt"
    "ZZRfXFvGMSF3u22XFuOWENETsNEZNbVwFCLE/ZzQj2qbjVns+KifDIJuZYRlYXPenyy6bt"
    "MR3ycRja1yEfjzbk4yO17DH//hFsTSr3wxxvkGkxqGIO5qrtcJ5oXIM8CJqrY90pMUFbNl"
    "/MMThbMPeeucS0TOJw/IiHu/vwx4wvBYHmf4TWfwzuW8QetNr3evqgkf2ti6S0i7LK7XKX"
    "GdbCKlyryg3JlFAPjcmzF3V8sNCq3Nn9Iu+F9ce/MaORnhMifdTyLkIKdNXXPUbICNy7Nw"
    "griMU0LdI5S60jXptr5lrGrAh3BVcq8RaN26yDWeUD2zKoeSyIZkv3fDlWwbIqhXGQVSF5"
    "kUgvVvgsTnlRC6e8qMApL7I7KL5UDTQcNO+hdk9r4ZPTCnxymscneExHIdr+69ebTyXkZi"
    "yS3S4twyP/lb7dA9R2hXJRGdVoJQtMMpsfdvD6oUMQ/vf/3sMDfQ=="
)
