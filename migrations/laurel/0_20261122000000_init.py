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
    "made_in" BIGINT NOT NULL,
    "withdrawn_in" BIGINT,
    "withdrawn_at" TIMESTAMPTZ,
    "ends_lapsing" BOOL NOT NULL,
    "idle_lapses_at" TIMESTAMPTZ,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_policy_unit_id_48fbe2" UNIQUE ("unit_id", "version")
);
COMMENT ON TABLE "unit_policy" IS 'How a unit''s points pend, expire, go below zero and are passed on: a version of `UnitPolicy`.';
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
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "stock" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_in" BIGINT,
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
    "reward_id" VARCHAR(40) NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_issued_rewa_member__dede4c" ON "issued_reward" ("member_id", "issued_at");
COMMENT ON TABLE "issued_reward" IS 'What one member got: for which points, under which version of the offer.';
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
COMMENT ON TABLE "reward_version" IS 'What the offer says and costs: a version of `RewardTerms`. What was issued keeps the version of its day.';
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
    "eJztXdty2zjSfhWUb+JUab2x4zheZ2urnMPMeDeJU7FnZ/bfbEkQCUkcU4QGIK1oD+/+ow"
    "GeTyIpSqJo3MzEJBqkGiDQ/fWH7v8c2dhjxD75AVs2Mb8SbLgWdY6u0H+OHDwn4h8FLQbo"
    "CC8W0X244OKxLUUmsu2QxRuPucvEn+L2BNuciEsm4QazFv4Dj65R0B65M+wihi1OzCtkuc"
    "jiyGUWMRGeYstB4uaIEZethtgdDZDnuJaNRibBJlyA1py4CDuiPZp5c+ygucddZFP6cALv"
    "YlJDvIzlTHf7WM+xfvfI0KVT4s4IEw//5z+P4joiDnRumUf/+pf4y3JM8p1waAZ/Lh6GE4"
    "vYZmJsRFtxS14fuquFvPbWmt447g+yLfzY8dCgtjd3ovaLlTujTihgOS5cnRKHMOwSeILL"
    "PBghx7Ntf0yDQVM/Imqi3jImY5IJ9mwYZ5BWLxBdOxoOP9/eD+8+3A+HR5k5EEjExse/ZF"
    "AH5o94VS4VMIVX+MOfzs5evnx99uLlxeWr89evX12+uBRt5ftmb73+n3qZSFuqK6mzmx9v"
    "Pt/DC1ExSdUkhgv/kzLYxUpKDkak/fjYJcfg3Qyz/BGIy6TGQfzA9DgEWi8biOBCNBLRB7"
    "aLoZjj70ObOFN3Jv48PXtRoua/X39999P112PR6nlS2Z/9W2fqHug90nP4XdSa63Gp9TP+"
    "EDS9w0kfKV/+v8YED9r3cHJfVpnbl8VT+zIzsxd4ZVOcM7H/enf7OV+/MZGUik3LcNF/kW"
    "3xQ5zdJaoFZUDPc85/t+MqPf50/Wta2+8+3r6VyqHcnTLZi+zgbUr12HXJfCGendF94YoS"
    "F+nTinJ2ev76/PLlxXm4kIRXytaP7FpBGKMsq9B78r1ojQ4EerFalOjq/sOv9+VTeL7y73"
    "y8/fxj0Dw9r5PqDozRrMbfC6W51pwU2SCRXHoN8QVPgn9UGAbf8DuEUbj59OHu/vrTl8RQ"
    "vL++/wB3zhLDEFw9vkitMGEn6Jeb+58Q/In+7/bzh/SiE7a7/78jeCfsuXTo0OUQm3GdBJ"
    "eDS4kR9p2LugMcE9Pj27XxBWdu8hBzKODCGBsPS8zMYeYOPaNFbbO35mfz9BXs4KkcJNAm"
    "vKfvz9967ph+f+cxTtlRjr+fuD8o8/apbDk0oqZrff2f6FLcYsJRFv6QSRiaYY4MOidvhF"
    "sNf/9w+/XH2/v7D58HaOa3nVAmHGdXTA1onXXkW+jzm/PNuQcQgDoELRg1COfg9mMEn4rs"
    "l0tUYEbQkrIHRCfC30fYfLTET18JV994GCCHunDDnYmWjC6vECckBBl4ERRQ1eVXP66my+"
    "lLtLPL7tfz34pFXuzjf89zO3+1zMt8XX/ftb/5YrumYWvO5q837y/XuZqH5Ocfit6LnfxO"
    "7UMfYBCLtyF1u8IuVG37uRXL+0S0OEGjB7KS0O0Sln2F+U6obdMlMdF4NUAj8UWP5IIv+n"
    "R4HCleMuoSIZPdirbQ//od4z9HkcaDdQiwZPE/8n0hjBYO208g6KvZn4TBByNR6O/iTeQf"
    "8uOMdSp+CzRop2+NaXcS0+76fpc7AHe/2+/VX8fPFlOwRJnYFYbfxdckNobj58+ed2hcqu"
    "yEGnTdIujqL2NJ3f788837fN36zVOq9TzLPAGhA1RwiUKlNl8qlzju7MpfqrHrjmDXjBiU"
    "maQJNJQSbQEeam8wPtPl8SYrtUaGWrHI/0rHX71cDoh/p9QO/42Oqxnh10g0fcbRjGDmjg"
    "l2r4SRTBwwksdkih1kY+4OwmvwFzLE+yCXAuhCHHMgyRaA5dCJq1oB5qPYJ4hbjkHy+B67"
    "euwGIM9+9/8nBfCYYogaIOyhVKdWUI2wpyMo8ptuMMBxOT3EnR5isSQ3MoXicjpM1uURhq"
    "3Vg/4yI1yICsVFeoMKHypR44A+jbZ4Gh2x5b8wOmV4Lkc9Y85HN0st+kWi2Vq7/n5Ggvip"
    "EguDoZYYBSwmBbTMGuY15DawrPPgzbu56H1jfLn7lrVaRF6evb4I1w/4o2zpuPt0/fHjet"
    "RY45Whx3L2oorLIloV+izyXnK9BhNk+G/xddRRckKoh5q+OK+g6IvzQj3DraSaVeDAyIGH"
    "i7Ucl+mhkl9W0PHLQhW/TGsY4puPZLgUv02YgCZe1eLf5grvzroTH+aB2HdzbJKhlXMwpS"
    "yQGhPqE7v56VApQntOrFbOtNzk85tUM/yGRtS6Erkiw2VQHZiS6CCGaWJNPabsOfTZm48J"
    "4wgzgqbi+3aEvSfbQZyCwR/LmWXM/C5UO4PO55YrZmI+92J3jwfG4C+SrAFkQ/8poHNFEn"
    "Rk54oBOPK/r5GEj0dLy52ZDC8deUmaugQ9ijdpgySonlvv849k+mPr7plMIUe8PjAVE9PQ"
    "Y6eBKTlS41r2Ykykh+biRRXn56LY97nIuD7LWS31+s37AFMlNfuqkl/5qsSvfKX8yo4YK9"
    "cL628kl/Lp3yk1TfDCGvrEnGqIlGgs2frItUDXGPEZXYg9XvxrQpk3v0Ij9ZihDT7Gnxfe"
    "2LYMZJl/Gf6ZE4MR9y+jN4g69kpu1OrSM47ufrr+w9mrC+B1PpBFDhd01w9vGRsr5kXl4m"
    "Ib0aLWWwxHf554jrLr5JPgP+d/Odr9TrWWJ1VsFKjBzaW5Fy9rCaH+RfmrBPmLY/zpLUN9"
    "H8MZ5rM6Ok6J9XF3bh0x08DvdoFfbtBFXtyzmGMZSWiK5QYUS7EUgHIaeG9JSe3AddqBY+"
    "SRPjQk0sYlNX+ka6PcETdHpU27s6bOTUlaNf9+qcvjJ1XjoqmP0lfh2C4ZdaZogTlfUmZe"
    "IYN6jpiCaEEYIn+Yiz6RUCSc4AJXRLoXU0aXcCLaJDZe5RFoW+mzZT9FnxDbFahJYIDr2H"
    "yhwLaMvv05LmevqljUolWxzfcqY1P7H3r9LSkhqA0PvSXlb0l3Lp5MPhEZ7cnZkeK3Szck"
    "Dg2H86hlhe1IbBGcQkiNIuY5KkgWhhlPkAyliWsWQyNGbTJCc7wSm8lvkEhTPM+B/BsOIt"
    "iYITErAQNbUNsycreprT5Lw2wdh9n2vU11CF7byi6lkZ/tIj+BeV0bxswIao1X0zhsAnUU"
    "HbTfnX6PsDlXrl9SxdHldpRbSbclqs3wKjWY1lebNpGt0OKg5UYZC5OiGk7r2jh3yXe5U/"
    "mGjoqcl+B+Be+Fx5pWcF+kEFIuDwIkjpjgI3A6J0vhBQiv4jYI0rv0gThVCAKt9apdko67"
    "JHLwattzSaneOSdbOMWhrY2+7kKJM6zfF5borsnB74SkHuZOD7OO0D6FUY5jybnUuGJrJE"
    "dU52rL4/nmazur6h8oI8II/RtZSYXfwOlrx8iDOvIjBoep4ehq9KUzvAyN5bx5JlRhEpu4"
    "UhlfxUfw9ebdvUptunvXqDiiUyWYUyeMcycckzE1V8FJqTCoMkBwqol6kDEd3uFKpb2l4I"
    "4g+SiOGJnAH/QEfSaP4l9KgTkHubb2FO0ndWB1GpT4SQZ8C0VH2EpOYifFeucpvTyrchb7"
    "rPgw9lnaU/qNWk4j0yohuBsDepd6P3TLaltgXSw6JWPr2Wnz1he8dcg9Ff/5SlTalmLj4U"
    "vY00Fa3xmz4X+Ntu0SSDPZoMImXhfUzACP1JGJeEzyaBkNIc1W+tQbdcc3ag1oakCzE6vw"
    "we7UGtB8csOsAc2nMMqNoEwNYtYAMVuDL3uPXHYXs/Sdv7xEVaFbWJKfKmqz1s2RbG/hXC"
    "gZbCM8VgiiUs4bSf4eEyTGnwuPZTmzbCIdlDGlDxwoGitgkts5FQXa7XoDp6dba85eTfLt"
    "+Ds75Tx3bHPeAQF3x5T9tII75ENuhbG/mNVMIBsK9E29pxcVtHuaNh8j5cKtDRMprbdjAg"
    "h161ZMFxbq9m2YzWim8jz2O2qSPNskdrfUPvGPaosfZ1bMnXmNGBGDwl2oNgTiyHJO0L3M"
    "WmlCLVBO7AnYGo6ManJX2LrmFVQgUkVFOZowOpfGhWXKPJMqXxQTrZ9xP3FUHl67q8eut2"
    "7+eeSfHYfm/mspn/dfGu3dq/UTG5eqO0hMpI+nkLaxSyemfEbV6wCipKxGAjuNEWnA90kM"
    "s0yXMhS/Ny+RV3ntkZRobwoZNa9BEqnV443WyJiYRtC7/Nl0C83q7sBqBH1jtR4wgn5tyO"
    "xbR3l5lP1bg9JEyrFGlblCUD6X2qbQLIe8xkDsgQwpA0hpfByRc1Xj55DveCWs0jnyH6Zq"
    "MkywoaokzIsJRG0/CMo1jMbYhuk8AodW+qnePKi/4MuJx8oSEhPCuM8uFj4wsqmr3meAbE"
    "huNjLJ2B2doGsX8jcvuDTIRkhs6NCf8I59M23wzZHlhOEJYSYZmIJ+AzQGkrOsbmO5K+k/"
    "O9SdQb60mRg5AhQq8VaWDT04b9SvgoITjBgPFO6OV4nyEeLx35zE0yBvDfIW4N+7fp011w"
    "9bPGJbOO3SgR+5hM35EP498hPk2OJjZtCeCy1jBwTEGq4eKTPrEGxydAwiQrUybY5476Gv"
    "yNFz+Wv8tjY1HrhfDEMp4I/wgvyPoDwhdbJYiceOuPjFJszPcITUz7hSGbDFSwTDCz8To9"
    "898QsmK1AXNJThFhilQMnyh0LZDssReoVRVBWcpxSNiU2X6N+E0RinHEa1CKz4Z2zRhIcp"
    "UEInret60roH8ePrABdB+x6iFqdVaOSnxTTy0wyN3F9Q683vmFBv3JqdTPJYvg2xUNVTei"
    "ChNd5M4+EuX9frTAhqv7PLfmdkA9Ud5KRkp1C5u9/t9+qv429Hz/5gORNLWC+rZ9+Onuth"
    "V1t7YHXmrKiU2sL2zR/0hFxqzMdC8ADthbJl8vb2Y2JE396kC2D//OntB2FAyKEUjSy3YC"
    "3dK75zOOvn2oBdDBEVn3TNujIxkR6auudVSErnxRyl8/yCWUmNt4Cf/ex3c2DKroqexSZZ"
    "AXaWXRd2iUp2czE4YFDyPbgZOYjke9/9KIYjAwelWlG3BWauKqxm2HgJ767AHoXyIIM+Ek"
    "bMNxK8s8wATQraPuMn6KOEtwzRCtos8ApJdNE2gQwzsRgvqOi2syfrM5Cd2GRLWDHzAD+v"
    "7oZHMrrQdmNfnHpuADfX035KUA9B4yHwcfhcm7N0/ifk9AA0HgAdI992jDwWH93QHI2FYw"
    "9TsWsN0uRn3UlT/1BV22FbX7znUZ6tD9fLbf2gRbXDezIwawFFnT6ocDWOYrlLGRiPhXOh"
    "8NhSiTEgrXNso4XnImmqCz1TYW4XHOXb0oPWW/L/OYp0fhQQEGDMoR35vmAqr0s4Jr7G/Z"
    "kVfBJHsrEQl3/I7y3Wrfghm/aoQ9ydDHFrR2RfYVixjjlNah7E5DoVLNIxwXRwyF81axjZ"
    "kYS2sLXTsm2Vxo2FGkpNiWm1ar707tyVvPnbgm7vY131VLupz7aCfsVu1IJqP9JDNAqraj"
    "XasTvlX/9EU15W/PqgzL+eBS3W+tdfFFGaE+HFcsskEdt8JYnTBl64ontzIFxcm0AWG8nA"
    "j5PeDTonPOtQt9YzMPdVoh0XeuN+d1GdVgbH0FUMTigKmh2PQEdi0o6kk67Y4M8HiFPVjr"
    "vUeBjII+5c0dQ9cwpdG9hRHX9zxkQ+Bg4PBHnIOXQv9gzCHmVq2xM0Um6UpKsvA27+jMA5"
    "gVHwA0fRHRc/EEedENAhvq5s+wPtWXfPs154TAxVvZw1kUgPCU1bSbskljq3lo5DgR5q+L"
    "KCfi8LtXuZ1i3sAg2goZiYRoa6jQx15USAHuTtDbJh02bJBhKC+thHp8fYN9TrmXlxqUaG"
    "XsdGdF88IpfWKvUTCvTQArmoYuJdFFt4F9nC9iotVEGhhreWg9kqX89pyfT5lpWrEtMcmM"
    "LLJuzH27eJJUvo9e3N5+uv/zj+dP3r88S69fH2849B+/hy9PYf9x+uNVWuW2uMv1LXjJAk"
    "pfSBIx3J24JKNf1Q0w+7rdq68Tx/2dxtOK+bS+xa3Sa3mM7FniDoVxB+8uOB5RGooR97rH"
    "uiC45Rqcw9KplPFPRZdyJrjWRuVp8gVgYvm07po/mTPTIIdZSnIwMRw8hhlahnQ8ZEtAWZ"
    "zlGjuYrtKVN7OJpU1xVDsa4RHtg0G+o1IBr1VKuxrUQT6fpMpPtIzClhbyEJ6VGOQxO/PS"
    "hzamzZcDgOW1ZIm6vigEg0JK4xC7LNqp4GyJgJbYrbseSsYzKhkLHU9dOlciK6lvlRM85P"
    "q70Dze7Gz1+hclaEiXCF1MzyS7vIHx9142eWPR5Jdt/wu2WOBsj/Q/z7+Rs0gggC4SPpka"
    "mOg4rfkMSVYPHeUCWcmfDKI8vkQJgTPyukCoqrLnXFe/pMOimSSvc7lb9UHdSTTxwh+dOi"
    "LMMbcO0cL3+jKvMPIpl2/APtph2FUyw7Er9a5mX+OCSEtKuWMxi/3ry/XOeoBR90HVs4Lq"
    "NN4YJjOzl1QQqXlIRMn6by2en56/PLlxfn4QwOr5RN3Ow0FZtHvSi3L6CD24OGwW21uddT"
    "eiSj9d5U78ogyur9r3e3nwtWj1AizUazDBf9F9kWP8QlpET3oIuE7gOmTKj6GInmXY7ioY"
    "O3ORO+/nTXk32Tyd4ZEuYBjcVBsDAz4OCe8IH8QOfaIGfl+OZ1PGukzPsY1mB5IAsXPG3h"
    "VNPJFRoxqGztiEGXZ8rC82Wy6gyki4TUETmn7Vp/QggHeHCKT9WImWMIV6uzecdBInH/XB"
    "+nczKmpnDYoZiN+ISgszdS0/IMnngX6hhEVYVRIqOoliHAD9fBi4sFU2IVMvOOggJUIk14"
    "O7p05DlBDhl3sC2Lt6hiOhbhPgBiMWjWJPWOeoOdhnn1oT19aK/zGEG1cG64stTTfUJMq7"
    "+x+glmTiMzKSGozaTOmUmJsHS4B9cd5aSkPpLU5VHuUH1oPcrbqzdk5UWVis8+Be0bHX3q"
    "2Dimzl5XOfl0WXzy6TJz8kmfutn3qZvQlcrov+TQTVxIB400JW3HlDQ1/7Lq1bnIck4vxL"
    "/VCgQqfaBJH2jqgGq7m0/9bkaZK3RmH+WA0dHNQRkkzRPNqqZXDysZCXHPNtEMPxI/WRnA"
    "taYly5IP0JgY2OOS9wXpzKAAoitbAKvLLzUOmLLob74YyXRujDxaZJlDXtvdoxWUXVSNaS"
    "RzGkksnBEDaGgmOpa9PB8gKh6DjlVHzwfB8xy0ZJbrEmdIJxN4lCFM9qmqjC56m0yaQM9T"
    "sWOIj01jzxp71u5GE+xZWFsktxZ58SxPCGnbWGeHK0YoTs8qIBSnZ4UIBdxKz1i12zQA+V"
    "KiGrLvNMxnEsOCwRqv6nxMSan+QX7tJzsKNNagHkdCUoPmXf6aNLC7Z0sr5qjUMLWSUtrW"
    "0tCuzqfUWYxMw4+dOcrtr5s6JFFFuclNplPgbqj9HGw3PjLF0G68Us56ZPfWIciazz0pDi"
    "UykoeDryLi71/QC8Xvhbuq/mVwqtY/OOzzcv2rWSh3i88C7HZEDcNjTNrnfqUN4vhA8ABg"
    "3tAZHqlbS4JmRIzYG7jpIzxRiQ4haEAhD/kexxgtPGbMMOgQi14594j5zWEEhnwgS3u6Hn"
    "Oey77gaDQcZYbxS56RVmxrd2Yp6vKcOCZ/IxnOtpgRMCjxA9DA1eaqDghUSBFzVryh+K0j"
    "OD8dgNSya6zwUNk77HfElGe35SlsnlSzqqqiDoRbjiJLw6HqJmB0YpUSsuFWEI0E/Nlugd"
    "IIjdMA+MEC4A/i99WBOYL2PYQMz84rIBxn58UFO84zpCYdXdiPz5ta9+pgSylRjdV2Gl3S"
    "oPyTGeg9xgsPBx6uAWHpUg5bjW7EXImskouP/afE9Nn/Dc7+10w91I2kQ3e/2+/VX8fPFt"
    "OhNEYcd/hdfH3CqTt+/ux5h6yxKrmIfN5p0zhQrrg2jRubxhLFaTwaedJ6MBoPhg4jtW7W"
    "BKhfTaWmxLSxmE4oV3A2qNhcjIn00GA8r2IwnhcbjOfSYCyJf4L6Wogi/ex3c2DKrhpBim"
    "PdOuy5v7Bnwi7QMfsKGs6zpKrU60mYw1rT1Q++1VZ1YBLsNpbfTfNhrZJT9lOnYvlyD8yJ"
    "4wd7Y3EMP9iEK6UMo6AzpBx2Y3WCRhArk+FhOP1kymA7Zeh3D9vWZCWU/gaNgMk6x5AqG6"
    "LBfCbTZakQEFeXXDHXTIQ5Er2TqdBxbjKxXT1bxvdlOD0eH4cLMik4xKqRjZ2pJ0aCD+CA"
    "lcrv9fbdF3T+Grl4egJ5yUwytJwwcq5ybwfRcWMm5IlfF8o0ZQR904zg9SzXNo3W/eYB34"
    "LJOtDB5P2cP5H/r6HcoH0Pldt++hG5pNXB6UOB3SP0MdrJ2LNs13L4CTx2H8yTreD2wcaU"
    "HY87cdkuAScjud2Bki+2NeUVIvny7PVFiEHCH2Wo492n648fc2BGteHWg3pjQhrhrYXwZl"
    "Cd/Zm9X+RJ+78L001pK9cGTjZaaxAP1fH9anbxT3SJMAKxZzwwU8EiHagksEJiStGY2KLZ"
    "vwmj8sg+2J4LzIEYSZ0rIf6oXg0sxFH0wjlJCrb6NLB9f/EZqXMiHDqVKNfwc+5Kg9XGC0"
    "7A7LUcmVgXEu4GOX3HBCqbCumBFGQEm/wKjYB6OgQ5meJ3KSxbYRHToN9vjuwSuLCWLdMp"
    "QGJdB3owiF8/xzJtMlTNgFQ7UKxa7IRcXb8L+YYzDBkaEPdkHR9wXN1YeSDozxK/UzxN3H"
    "eEQS/eSsgshBb5CXorLkiFMWI8UKhVhB2ylM8D/y9QnfBE6Fw6HFPqFy7yf2BYGCm3tmvg"
    "bvndZOq71rLvdT3WdqNWxWb/Y7RyJIegUP8xiT7tLa0VRnkUbrrYKRidZ5VazmpLSmpSW6"
    "dJbS5h83pFQQIBzQvawL/Q5vDeCA+Q/h8KFji19Z+WbDQIHQPX9z0G9UnTaVmde6HL+0vc"
    "tcj52ii1hRtTwENNiaarIQnZbS16gQG942JIt7cfE+P69ib1JX3++dPbD1+PT+WAikaWW/"
    "CBJf2xup9YVlp/ZF3+yDQ1SlOjuhiRX0+N2g8sea0KThXgkbG7gzIgEifbVYjPMyKGj/t1"
    "toQy0BJbLqBbQfAcoLIB8sSoMhWIxrZN2DNIRHqFZnSJxE9ahefYAcJbzijC/IEjDPWs8w"
    "Lzu3loy5Fxfcpapxntia+jD7lt9ZBbUDywyfnbtKzGKjtt5vo72bB+Qd20pC6sGx/cOoV1"
    "9XEhfbDl4L03fQhjW4cwtF980H6x+ZvH3TlxcrnqsbuDUr842W6tX/xF+aHSP5W1MIBzDc"
    "wNqOmB6GRyFTicxARiyUpxTuAaER0KJ5QRYirGCfivymtBjrgoPFTEiRgPEy0I4zTHQd7p"
    "0yV3PaoeotKzDQKPfCB89YnH/aogQXVsIpUGXncQ+IDb4TvBHeDZmHPhiUPGOcyp4rWDpy"
    "7e6JujPuIBGjkUHgzX1S+ljr3aONebb1spI3qTNGyp3G5haYDWHqARCI1APEUEQq0JQqtm"
    "LfZ+SqyHhmb76faUzupruacKfvWiiikvWhWqWN5LHZSgeTVm7sVCX3BOgm5QYuaAopYffr"
    "1PePwZnlLC4Q+ap8lLuqBP4Wz+U4W5/KfCmfyn7FoR2DX1yryk5Xqo6fZh4oQRmVH2ujSN"
    "SVkNE3caJtbFk3TxJP01tfU16aCLDrociv510KX5/qCDLp0JD+igyza02tWgy71VUOLHWl"
    "vex6pa2ucaMc+ZXskKL/CYAVrY2CAykrEg7CE3o08VkdwztPBeQ07kZGLYedjsEK1OktN6"
    "khydx2WLeVzkjM8otzxtSCDTpyBHG1lD5EKTVWbx6dRQQJ9O3eB0arCA1zSQU2I9XC22bi"
    "THt84NzTmwH+7IAU/3tRZdar51zqoD7RcYdv7AlNt2wUSoYt/ZkKeQAVcFsqaArasOdnBF"
    "V6GQGiU8yzGnjjvjCH5prLYiXikWjMV9ZgkeUy+nduO2H6aTLHZhkdL2457sR41MbWk+x9"
    "MPOCZdDtXKVNdWzwhro70z+eZgay3JNBe/vX73jWWIWr8Dy6xsGIGgfzRSbIRT65FwtemN"
    "oqxII5nkzZKkU2GEQw5jtW/Cxkgwc+BwJkwdSLImHBqD5FVQ3sUDC9EduBlL86STpHWI91"
    "eSJE2n9HoKEdvwI6/3rSXE+rSn7Zht6y+oQ38hrWte5IjvbjBOXxxAKmG5OTdAprSBXGog"
    "r0GlWkKkDlDZteCoDkJRN5x7xPxKoKc8qzhxv9QstmTLIYuaVrOLqUOQCmqjKXWv/BwigB"
    "2pHCRB9hF1LZb8GAxUOpkQVmD/ttTxJseffJ3oo0mHfDRJE6xaJ1jpjMxtZ2Q2KK95ei6Q"
    "6JM6d2zNu37ZtJprQ0pMrw7p/JThrplR6prUlHFBDUR0GogwwB2w7UbjnJbVhwS6PNL6kM"
    "D+Dwkor6wmMJIQ0tBIfWgk8oU3BEci//vAFF4VHklMtU4BJMXQSBVQpA4acu0o1AECbSrV"
    "qottOvXICRpxlxoPMnHL0ifG2GTivpFpX6gHsT7ZAuSgUBKHEkoEgng0qE6aZOls7VEyiU"
    "28FkKFKqqqOVnqQqpdWtcGJZCInAE1vPewfY+qYrTnujPSMEVpUlI7PJ02g3VZk6c30rqI"
    "0P7SWmmncx9OZ0e4fso2L2H7JRtUsOEbMP7COCLieKU4eAC683QRV/Uu91A7b3SCpOgSc6"
    "TQTPRAyEJZ0DEZ4OuZeFUQ+dzRg3MZgJHHo6ukdnCF1FVSdZXUDqi6T+aerpK6l3Ooukrq"
    "3oxr7eB0aQw0nNDv/UXH7nTsTsfumqAAHy2H/MhwfsWK6OagzPu3RbPhNGy31vO/F/7yIl"
    "Y2AljI0Ac4zxgtPGbMMCfSz5a9qoIO0CqghV2pwBtGjLgeCxnJshOoO6GOy2dd/50+Of/0"
    "X5LYBnIZ7z9Blg5eCgR2xpDWkMKuIAXNnG6dGxn/YmooNSWm1ZpSq1yqMvosP4wXyPTJkW"
    "zlCJ5mReuktAfjAsRVPIYVcm45eSV5y6yGpFyf1oMdgxrKfK2n/EhGK76W4rsSqvXkS2Uj"
    "tHB9UBqYDVpUoVaGqUyE0AAcH8lJFI/0z4hyxAnxg6CW6ydLAd/e5MCShLinH+/Ky4fbfv"
    "+aBNmN3UEnOqug7LNKpbzOSkp5nb3IB+T2tyaVkUdit9euUPWIIz/kpmcaqU1upKAcmVMR"
    "TrMTbMzEPWEzS+NjhOT/5H0OTefUIX4qRcwIWmBhQ2fWrq0/UVLCGfUcUzxxhI5NunQGaI"
    "btydBbDJC3eC4TPS4WtkUkjVw+RCFXDP6GlXQ5ozZBjBhE6GqAMEeqS/GGwHEp4aP4m4Rm"
    "o3TOAClbXDUbRbNRuuCgH1y0UMMEW4cJtJe6L3ggsDtq6j4uptXfnFPv23C1eAgxmR4uLp"
    "cV1pbL4vzOmfIg0qStrd+8dUVrN6td8MZq0mgikR7qd/skGt/52pRC43dzYMquTKCJJlnn"
    "6DNf8GpOigk0we3BWgrNItayEYkmiA9KUEGCEfkElyh7dQBGiP9wl1IpVI0209KzAPn4pZ"
    "BRs/Bcv/KFeLhCOWwq30J0YgByDC7XCbqOv86Kh68TMnqoY5ccyNGkHI2saFKOZo9o9shT"
    "nqIaFtKwUL92uEjxeA71xZogQ2lJPQjNsTlNTG1r3S5xqAN1teBUf4l1dZiqXetYpyZXp5"
    "zrL5g9QGJ9cAuPcrzrxP1BmXu9kC2HLGpapeS38kfdIOcDIwvK5JEQIvxLIvlIgfqgPFQ8"
    "RL+cEScs0MiIQZlJcogF23gIeNQ3Qkp45X5aOfWMZ3yARrHhHsl7lql6gH9H518s20Yz/K"
    "hy3YlJLzPUKSUOoKkTvMMAUfbNYWTi8eCFxDuaoleHumhiuVeq+YgRzGmU6U5KYPsZRwY1"
    "VVH00Vx40GIijORv5sRxifg4i512TsXrEt+hJszBtvTGd+G2w6Ie61aqCJoEY6CrGRx0NY"
    "NoZlX1AyKJHroB7ZfojH+wNbScEuuhqlsjCWqzc3fHzOovFzmiPZzM7a8bod4aLiBF8j1U"
    "/lZWEgBka6XxCQV0Gp8N0vhQw/AYa5T+NiWqiYmdJibG/YeaA50S1QPd6YHGhpuHwxbvXK"
    "FAD7eqiyo71UXxRnWR2adCh7yy/xYI9FC9bTPEJJBTR7mRRCPtdixt1rbnro+CZRV8L4zW"
    "IuZBKNIHDZct9B9+vS83rxJZmIPmaZsrtVoQ121WZCspqVPEdXnL1dnOn3S28zCUlxdHio"
    "X5SmJI8VaVwkfyIOYJ+iR5j5Y8w546CzqS3pljrEZv0MilLraDQ6N+nIR78zghkiM8cQlD"
    "psUNCMvnnbPf4YPbisskqHNxl1UHUXQQpSdWuA6iHDT0uVdK8OGYhTXiJ9ylrKaT7gv0wc"
    "nZwZQNtvg6Oo7L9HBpeFlByy8LdfwyreGY4ZTnUhSTKlOCmlPZmFOpYyNPxn/XsZEnMdAO"
    "dWfitw4hW5wYszExsJfH5i3JIlbYQw8th/MqhsN5sd1wntnUiPhdrGa1nlBEB/o3CPTrsO"
    "BWQysT8dSVTwJvtJHkdqBh/y7vJhr217A/5gQSMRyVQP8f/aPG6+H/YXAqeX0M4NZPiHCF"
    "RvFTdBJj/93Djmu5K/TNe/HCfK3SRy6YZRBx5ezs9CyE2rMQf4v95iL48UhHbi4Enbagk2"
    "kL9Bn79s7Y8wevFjapmvfQDDutBE2elkCTpznQpNDGlLJ60GRMpn9+3FbUHGwGWTUXrgdx"
    "kT6tCa3liJUpH+SG2gT4zZPuk5p3jP4GtkyTocjK6oFoPBA6v0QHBkEf9NP5JXas2oPOL1"
    "GcWaJSTongl9XJKvEjpaafRFGmL5S5DSGHYSJdocqZKAuNQvBiTgIqnsqFlEUE2ulWVqGA"
    "IqbOSOaikP9UfYmGSz9NxArNsIlUbGWARnRJzJA1uMDMVZ1COouZZcxkR3xBHBdhmxFsru"
    "RL+M/H38TsHbuiGz6jzB3FW4tWYqKgKYUSF0sMxEVI6wh5Ih8tspTJLNwhvN1IvlGYh1K8"
    "yFyK+y+lWDjPOMJTMVE7mVBCcxU1V7E7vqjmKh428UtzYp5McEtzYp7EQGtiwFaJAdLQrQ"
    "dbhCIar2jO3RSuQz2tBxJa6Y2VLh2teloPRbTaN8DmlK9aT/NxKa38xsrXJKD9kIA0OK3B"
    "aQ1ObwJOF/HWYncHpdWVZbsanLWf6BKJd1oBihsW9Akx5SzyXKF9Kccshp5rqlnXdlBNNV"
    "s3DG1QzTRLp32WTmp5aWp0JKS17VHN9ogt6RuaIFEY9jD1W90ASUy0Ttkh7+h8Dqy1VZ4Z"
    "Et0stUKMRLMKuXMWNjYIgop/2M4xOvIa5FgZZZFbgxGYTj78rcO3hxy+lf/P6LnkfKjfvo"
    "fY+OlZJRrxWQmN+CwDj8ffLKPm4rSEKbFeaLssqLSN3ITJZapOgC8pqeN7nY7vaYDyaZ9S"
    "FK+WZ17J66WW1SJoUekwolCyUPvYg2tXaDSm5kpS9z5h9mDSpYMwR0tmuS5xBmg0c+f2SN"
    "H+rIAxOEAcC0PO4nnVrNp/hGQkOh7w90ZIJR70CYtc5THEwgZcWIbiOp6ipSVmv+eiKV7w"
    "AaQ9hMbAc2DwhyIkSgrjkjB41/kc3sQsqQwNvR/JbwVeYjN4Slt+rVt+alQymi4ETiIBDZ"
    "vkwCa68HXrae5gBaxjNQfttbncwFyG/aSOsoP2WtkNlO1v4w18k6Sk9k067ZsQ02rmgSYE"
    "dZacLo+x9j/3T5CRrkZN0ysuoy2v8vBU6MptGJS6D/o5TKWujUnF51SnIlFfCTb8H53Dh/"
    "HvDcrZMLFWaxGTXwCWwP7xQQQpJR98zAEm3gBRMU3QQtx6ECOaRUPqi+cTZXyEJ+FlgYim"
    "yhwGVUb71K371HL6Z7RZHPAL2vfCzUsF/C6qxPvStmUs3HeRU+DNaGbwJyW1W9dpkx/6q0"
    "uLikT0krSGC+Xv2ptysOkh501eT3+KJlSnLE1l4ueYmaHtX2xjhm5GFZ6T0NAjYRzLKIzl"
    "CNswpEq9QTLjhcW4Kw1GCKIFgTKZJcPFTEwIGfLKY0i12XVdblXwIH9s/f7a4VrBGhZ7Vq"
    "t962jeXqN52lJu3VJ2LdeuxY0LBXpoK28l2UZyAapjLicltbncaXNZI+T7R8jTdkXVLSIt"
    "p3eJcuclQdff0INJnBA4TOWudWPS86tTvsy7GTEebnJB8+DWoPTsBjQaWhUx87dEKBQodo"
    "zEEG7yGGT0U9Za1l+pIZeLksuWSZhcU/W0cd/xlWVD415+msKAtJpwcDLC2gDttAGqU4Bt"
    "NQWYtu/3b9/LTbzmDhGX0RtEuV0fGkkb2vQfgn4OU6lr7fn4nOqULa8Un2PJhyNSbMeHg1"
    "8lLjHFYFoLXZ6gEez9w39Th4RZvkVPHnnG34THbTAy8AIbUHZMmvDQkFE6Vwm7bTsvPrGN"
    "R9SMU0gAjuvQQQ+8C30EfLsotz4CvrdjFnIprDO3Q4FeqHsHkzvcfuoFymJCPdT0RZXC4h"
    "fFhcUvMoXFE9tt7UAZ1zDFIcAUxDGbDHFMTA9wpwc4MMOzI1zIJ4+LNDp23bGTX22futZJ"
    "Xp7El6Mhxied5OUrmVrw64uPMMXuD8qPMaVaVkB0OAF+p4Owo6KqAyRrqak8esAQdbkssg"
    "ZhWNuC80me41o2UEItjgwABG07L+lLu13XRHDiSJ2wEl25xIkORBfy8W0yTWOR5Q061TiR"
    "jkIfwPpbIwodfndVPedQoIde8+lZleNYZyXZF7OBSVjsSbNybhlhbSJ22kSMb105FmLxkd"
    "2UYJ+SW+24VkxojzRxx1KyOulJlz827Y9pysdhaF9TPp4s5eMTtuwx/f5J+JpY7ocZ3CDV"
    "YlCGHMxV2+E81rgCeOA3V2XdMTKFtmy6mAM5mxP2SBgyLRM5FP6E4u6e+MeMLjkSzf8oWv"
    "/Rf24eetBq3+vhg1r+t06S0q6VVeyXM2JYCyt3rSp2JBNCPXQmz15VicGKVsXB7lfZKKw3"
    "/o0YtfQcE+mjlrdBKdBZX3fIkOGwdzegFURiGhbpnKfWkajNNWGWMcuzu/w7pfYWjtqsM7"
    "OKB7Zlo+apWDQbhueLbRVIq5LLgyyj5IUivVjh03bKq0p2yqsSO+VVegeFj6qGhv3mPdTu"
    "aSX75LTEPjnN2idQpiPX2v7r3e3nAnAzEklvl5bhov/K2O4BartEuaCMcmslbZikNj/o4O"
    "2+KQj/+39ABdyS"
)
