from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
CREATE TABLE "schedule_run" (
    "name" VARCHAR(80) NOT NULL PRIMARY KEY,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "failures" INT NOT NULL,
    "error" TEXT
);
COMMENT ON TABLE "schedule_run" IS 'The last run of a schedule: when it began and ended, and how often it has failed since one went well.';
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
    "language" VARCHAR(35),
    "member_id" UUID NOT NULL PRIMARY KEY REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person" IS 'What is personal about a member; may be erased while the books stay whole.';
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
    "eJztXWtz27jV/isYf4kzo7qx4zip0+mMnWR33SZxJvZ2t23ekWASkrimCC1BWlEv//09By"
    "Ap3kVSlEzR+JJYJA5AHoDAc+7/ObCp7zL76Nr37vj3d74ruHtwTv5z4NAZgz9y7w/IAZ3P"
    "V3fxgkfvbEnAZcuhsWp6JzyXGh7cHFNbMLhkMmG41tyzuIMkP/EF3HIJJS6jJnPJlApi8B"
    "l7S3wHf/9w/fXH69vbD58HZBq0HXN3wjzPcibY+ggHMrkBI8GVlvr85nxzbqfUI9xhZO5y"
    "gwlB4CclnjVjsl9BLEG8KSML7t4TPibUIdR8sODVl8Tmxv2AONzDG94UWrp8cU4Ek7QGvr"
    "16cN+xfvfZ0OMw+pQh///1f3DZguf8zkT4c34/HFvMNhPTo14OO5H3ht5yLq+/m1L3B9ka"
    "GXM3NLjtz5wkxXzpTbkTkQDv8OqEOcylHjNj8+X4th3Mb3hJPTNc8FyfRQ9rri6YbEx9G2"
    "cdqdVTrK4dDIefr2+HNx9uh8ODzIoIKWITGlwygGewmizHE5IPM/p9aDNn4k3h55sX/1Pj"
    "rHihWuGAf7/4+u6ni6+Hb148xwE5LEm1YD8Hd07krf/JLqhHVSeS+yt2f7fMLK9/tcw3+b"
    "wOmqcYDQ/fhNHhhRWnV59TyNYX2+LzBJ/gD386OXn58vXJi5dnb16dvn796s2LN9BWPm72"
    "1uuSyfj16v2b5Cxcfb6VvF/xmjmeuxzmMfzSmlw5Xj7L41Sa72m+X179iIzO4TzuMOP72K"
    "LHC3fUuF9Q1xxm7vATXtQ2e2t2MktfoQ6dSF7ie+MDJ86ZDziJxceQul3hFKp2/FzD9j6G"
    "FkdkdM+WI9zSF7jtWx7+Oea2zRfMJHfLARnBFz2SGz706Qi1icNvaL1wuceAJnsUbaH/9S"
    "fGfw5WHA/3IfgXW7HvcxeOMjx+QsKAzcEiDD+YA9kYnkT+kB9nrFN4F2zQTt+FB1zd77/q"
    "lx+cUt092Xb25e/zeZc7ATe/2+/Vr8Nn8wkiURdOheF3+JrgYDh8/ux5h+alykko/68B8c"
    "L27QC8xvPQZYi3Ym6wjSV5+/PPV+/zeRs0T7HW9y3zCIn2kMElDJXcfHkmuTnnwpu48qZk"
    "T4qNc7q0Oc3ZLf56c/05n5UxkhQ7TcvwyH+JbYnd7hxbZygyA3ueCfG7HV+Zh58ufk0v2n"
    "cfry/TnMcOLlOsd5nBXZOZQ+pl2f8e+IbiapEwmCBNT0NAexT+sdPJ+MwXh5vs1CXTcHv1"
    "6cPN7cWnL4m5eH9x+wHvnMiry9TVw7PU/ESdkF+ubn8i+JP88/rzh/SURe1u/4kY6oD6Hh"
    "86fDGkZpwb4eXwUlcQ+Y0xZaZvs6++c5CDyOO3SxG5CBoO3aDlWlx+CzDYpsIjQCF1KyTs"
    "4xwANHMQQN+xCapcHJMwWF/mQP6J+hw+9lQL1PuMqWUDwhaWYzCpzVkAIIB/bDuL1nc26g"
    "Zan8cFBE9K4yOnusHOGqfr1La69TNuLzbXpKKp2eEZp2thioOvSM9w+zOMO7GP/WVmuFCP"
    "ECfpjR7x5Pj09embl2enkbAaXSmTUXN0s67Lc6wOt+x7kVo2JGh0BO3Rp/Hh19tygB99GR"
    "+vP/8YNk+j/s7oY7+4fOLSmZz1DPZb3SxFfvNEs0qwL7C4KbLIfGbBLFBYFNgyH7hVpNsA"
    "euUpxG5m0PvGGsnuQy+1ibw8eX0W7R/4o2zruPl08fHjej2j1nBFkPbkRRVMC60KQa28l9"
    "yvEYIM/w1fRx0mJ4h6yOmz0wqMPjst5DPeSrJZqZqNHIViMZfjND1k8ssKPH5ZyOKXaQ6j"
    "ReyBDRfwbgABTbqsg+nyiXeH7uDD7DC+6wjiuJhbf2O5xt/gTinWoHNrGKjoqyENaKy0PJ"
    "6FjKVETPmccHQcGnPXn52TkRpmaOPa+fPcv7Mtg1jmX4Z/FsxwmfeX0VvAHfZSmm3VpWeC"
    "3Px08YeTV2do4b1n8xyr8K4HbxnzFFtIcvHORgaS9ajn4M9j31HGcjkS/nP6l4Pd4/+1Fp"
    "NiDKQmN9fhpfj0SBD1T71XRbtXrNxLHx7q+xhOqZjW4XGKrIeHdPtISAP67QJ6YfB5nj6r"
    "2Nq6otDG1g2MrbAVIHMaqIuTlNom0GmNscse+H1Dk3qcUtsFujbLHRFzfpDG4Rtr4lzl2t"
    "UT90tFHmVmHgpoOrQqmtYv0J3UmZA5FWLBXfOcGNx3YAmSOXMJ+8MM+iTASPTlRFFEihcT"
    "ly8wNsJkNl1mBZqW+mxZTtG+onhvF76iDCe4DuaLCLYF+h5PcDl5VQVRQ6tizPcqg6mDD7"
    "3+kZQg1MBDH0kFnl4eHY8/sdkdyw0BjN8uPZAENhzOVi0rHEdwRAjukMWUo9+ViqmLDHlH"
    "5BeMgIBrlktGLrfZiMzoEg6T33zhERjPwUg8hzBqTAmsStSBzbltGbnH1FbH0mq2jqvZHv"
    "uY6pB6bSunlNb8bFfzE8Lr2mrMDKHmeDWO4yFQh9Fh+93x94CaMyX6JVm8utwOcyvxtoS1"
    "GXu5Vqb1FdPGp9m0BHK5yTynSLU6rWvz3CXZ5UZFHh8UCS/h/QrSi4g1rSC+SCKiRB6Cmj"
    "hmoowg+IwtQAoAqeI6NNJ7/J45VRwEWutViyQdF0nk5NXGc0mq3gknW/DO02ijr6dQIjbh"
    "+9yC7poE9CQo9TR3epq1hfYpzHJcl5zrGleMRnJIddaGPD/ffG5nWf0DdxmA0L+xpWT4FU"
    "bVOEaeqiPfYrCfHF5dXX3pLl1EYDlvnQErTGYzTzLjK3wEX6/e3aokR7sXjYotOlWMOXXM"
    "ODcgmNxxc4lCSsKoMiALCxaIj7kT8RnOVQIsjuIIkUMJ4rIx/uBH5DN7gL8UA82sXLS1Ub"
    "Sc1IHdaVAiJxn4LTh+/u5UEmGTJOudpPTypEqMzUlxkM1JWlL6jVtOI2iVINwNgN4l3/cd"
    "WW1LWRezTknbenbZXAaE1w675fDPV6bCcYvBw5eop71E3xnY8L9Gx3aJSjPZoMIhXlepmV"
    "E8ckcGWJvswTIaqjRb6VMf1B0/qLVCUys0O7EL7+1JrRWaT26atULzKcxyI1WmVmLWUGK2"
    "pr7sveayuzrLQPjLyzkViYUlCadWbdaKOdLbG4QLRUNtQu+UBlEx5610/r5jBOZfgMSymF"
    "o2kwLKHef3Al00luhJbrOstNNu1xsIPd3acx4Vkm9H3tmpz3PHDucdOODu2GU/zeAOyZBb"
    "8difT2smBosI+sbe47MK3D1Ow8cVc/FWkrc2dSY+nHF12Bun6d8O8fJVFWvFq2Jrxavnmy"
    "arWo8VQzX11pFiFw7D9nHiZq68Mub9HTdZHv6L3S3FgEE4PLycWTHv6AVxGUyK8IjHpYKa"
    "WM4RwTRd2AexPMHsMeI5R1qOhQfyhHmOyd5VCSdBxi6fSQBnmTIjvMrJ5ULrZyJIzpWnE9"
    "/VsOsR5L8Ogvh8bB48ltIr/J/WqD8qwozNS9VjJEbSx0ivbSAhfVpv57ROqjlj20qGz+sU"
    "nUlardHutK5TGy6exDTLtD9DeN+8hHTludFTpL0ptNA8R/qKrb5otEfGyLQlqMufTbe0st"
    "2dWG0J2pite2wJujBkFrmDvHzgwa1BaULwWKPKPm8gN0+5bQJnBebnRgc1zPQzwNTchysn"
    "c9X4OebtXgIqnZFgMFWweUwNJpMLzYod4doe6JvzzRndURuXsyw0LXUB/kyVQmEhHQwr60"
    "uPmSvOw2LUgtjcU88zIDYm6RuZ7M4bHZELD/OQz4UEZCMCBzr2Z3kkgGmDb46sjIcjRBmR"
    "cAkGDcgdOuvL7PuWt5Q6Cod7U8z7N4WZY+gKCE9l2diD8zaod03RW9+4546sjS07f4Dnxd"
    "LSMPw3JzEa5l8i/hx1KF5QB8YLzG8P1LZMpSQZecydiSH+PQoSPdnwMbvYXgCXqYMEsIer"
    "IWWGKEZNQQ6RBFgr0z/Bcw8DRo6ey7cJ2trcuAd+CsbISDHgj/iA4o/IPKA6mi9h2JGANz"
    "ZxfUYzpF7jXGVyx8qCwfTia1Lyuw9vMF4iu7ChNBviLIVMli9Kgc2WA3zFWVQFCSec3DGb"
    "L8i/mctjsRE4q0UKoX/FNk0cTCl+dPLFridfvIeXr6O1CNv3UDN0XCUc4rg4HOI4Ew4RbK"
    "j11neMqDdizU4WeSxvDGxU9ZgeUmiON+N4dMrXlToThFru7LLcucJAdSc5SdkprdzN7/Z7"
    "9evw28GzP1jO2AL0snz27eAplxBPRNKHqDNnR+XcBuybP+kJutSc3wHhHuKFsm3y+vpjYk"
    "Yvr9IFOn/+dPkBAIScSmhkeQV76aPqd/Zn/1xrFI1pROGTrlkfKUbSQ6h7WsXZ7rTY1+70"
    "Ra4vTZLjLejPfg662TNmV9WexRZZge4suy/sUivZzc1gj5WS71HMyNFIvg/Ej2J1ZCigVC"
    "tOOKeupwoEGjZd4LMrZY/S8hCDPzCXmW+l8s4yQ21S2PaZOCIfpXrLgFbYZk6XRGoXbRMd"
    "jsaWKwoqE+5sZB3L24lDtsTzaBbqz6uL4Sua3QniPVHxrRjPfS9UN9fjfopQT0HjKQj08L"
    "mYs3T9J+j0BDSeAG0j37aNPGYf3RCOxsyx+8nYtYA0+Vl3EurvK2s7jPXhOQ/ysD5eL8f6"
    "YYtqQajSMGthGAC/V+ZqurLlLqRhPGbOxQJ6C0XmYmCAoDaZ+x6RUB34zAFuF4Skbmmg9U"
    "j+Pwcrnh+EDgg459iOfZ+7Kj9RNCcBx4OVFX4SB7IxkMsf8nuLdQsvsmmP2sTdSRO3FkQe"
    "ywwL+5jTpHZHjK5TxiJtE0wbh4JdswbIXlFohK2Flm2zNA4WajA1RabZqv2ldyeu5K3fFn"
    "h7G+uqp9xNfbYV+AunUQus/cj3ERRW5erqxO6UfP0TT0lZ8euDMvl6GrZYK19/UY7SgoEU"
    "KyyTrbzNl9Jx2qBzD7o3ByDi2gyzMUkP/LjTu8FnTGQF6tZ6Rs99lTDKw95E0N2q3rCLof"
    "7KBgeMwmaHI+QRLNqRFNKVN/jzARFctRMeN+4HMo2AUG7qvjnBrg3qqI6/OXdMDoPBA2E+"
    "fYHdw5nB3AeZovmIjJQYJd3VF6Fv/pRhnMAofMHR6o5H75mjIgS0ia8rx/5AS9bdk6znvg"
    "tTVS/30oqkhw5NW0kfBludV4vHEUEPOfymAn/fFHL3TZq3eAo0UA3FyLRmqNuaoa5EBOhJ"
    "3t4kGzZvlmwgQajDPjo9xwFQrwfz4lSNgF7HZvSx/Ig8XqtkVUTQQwRyVgXinRUjvLMMwA"
    "vSQhUUHLm0HOou8/mcpkzHtyw9lZhmzxhetmA/Xl8mtizg6+XV54uv/zj8dPHr88S+9fH6"
    "849h+/h2dPmP2w8X2lWuW3tMsFPXtJAkqXTAkbbkbYGl2v1Qux92m7V17XnBtrlbc143t9"
    "i1vE0eMZ2zPaHRr8D8FNgDyy1Qw8D2WDeiC8OoVOYelcxnZfRZF5G1hjI3q09oK8OHTaf0"
    "0f6TPQKE2srTkYmI6chxl6iHIWMkGkGmc9RoX8X2mKklHO1U1xWgWBeEh5hmQ76GjkY95W"
    "rsKNGOdH12pPvIzAlzLzEJ6UGOQBO/PSgTamzZcHgXtayQNlfZAQk0ZJ4xDbPNqp4GxJgC"
    "N+F2LDnrHRtzzFjqBelSBYOuZX7UjPDTau/oZncV5K9QOSuiRLhANbWC8jny5VfdBJllD0"
    "fSu2/43TJHAxL8gL+fvyUjtCAwMZISmeo4rFyPSVwZhefGaveuiY88skyBDnPwWpGrIFz1"
    "uAfPGXjSSZJUut+JfFMVqCdHHBH5aqsswxv42jl+/kFVJh+saNqRD7SYdhAtsexM/GqZb/"
    "LnIUGkRbWcyfj16v2bdYJa+EHXwcJxGg2FC8J2cuqCFG4pCZo+LeWT49PXp29enp1GKzi6"
    "UrZws8sUDo96Vu6AQBu3Bw2N2+pwr8f0FY3me1O+K0CU5ftfb64/F+weEUXaG80yPPJfYl"
    "tiH7eQEt4jLxK8Dz1lItbHnGje5TAeO7jMWfD1l7te7Jss9s44Ye7RXOyFF2ZGOfhI+oF8"
    "Q+daI2dl++ZFPGukzPsY1WC5Z3MPJW0Qqvn4nIxcrNDuwKTLmLIovkxWncF0kZg6Iifarv"
    "URInWAj1F8qkbMjKK5WsXmHYaJxIO4PsFn7I6bILBjMRv4hLCzt5LTMgYPnoU7BlNVYRTJ"
    "aFXLENUPF+GDw4YpdRUy845SBahEmvh0fOHIOEGBGXeoLYu3qGI6FhOBAsRysVmT1DvqCX"
    "Zq5tVBezpor/M6gmrm3Ghnqcf7BJlmf2P2M+o6jWBSglDDpM7BpIRZOjqD685yklKHJHV5"
    "ljtUH1rP8vbqDVl5VqXi2KewfaPQp47NYyr2ukrk05viyKc3mcgnHXXz2FE3kSiV4X9J0E"
    "2cSBuNtEvajl3S1PrLslfnIsuJXoh/qxUcqHRAkw5o6gBru5tP/WbKXQ94Zh/kKKNXNwdl"
    "KmmRaFY1vXpUyQjIfdskU/rAgmRlqK41LVmWfEDumEF9If2+MJ0ZFkD0ZAv06gpKjaNOGf"
    "qbzUcynZvLHiy2yHFe293QSpVdVI1pJHMaSV24ywx0QzPJoezl+YBwGIYcqo6eD8LxHLJw"
    "Lc9jzpCPxziUAZB9oiqjQ2/jcRPV8wRODPjYtO5Z6561uNFE9wxoi+XWIi9e5QkijY11dr"
    "hiDcXxSQUNxfFJoYYCb6VXrDptGij5UqRaZd9pNZ/JDAsn625Z52NKUvVP5dd+sqOQYw3q"
    "cSQotdK8y1+TVuw+MtKKCSo1oFaSSmMtrdrV+ZQ6qyPT6sfOhHIH+6Y2SVRhbvKQ6ZRyN+"
    "J+jm43PjPFqt14pZz1mt1rhxFrNvMlOZbISAYHn68cf/9CXij/Xryr6l+GUbVB4HDglxtc"
    "zapytzgW6m5H3DB815X4PKi0wZxAETxANW8kDI/UrQUjUwYz9hZvBhqeVYkOIDSwkId8jk"
    "NK5r5rTCnykEKvQvjM/Oa4DKd8IEt7er7rPJd9YWg0hjLj/CVjpJW3tTe1lOvyjDmmeCs9"
    "nG1YETgp8QBo9NUWqg4IVkiBNQtPCO86wvjpUEktu6ZKHyp7x/OOmTJ2W0ZhiySbVVUVFR"
    "BuOcpZGoOqmyijE7sU0EZHwWom8Ge7BUpX2jitAN9bBfg9vF8dNUfYvocqw5PTChqOk9Pi"
    "gh2nGacmbV14HJk3te/V0S2lSLWuttPaJa2UfzIT/Yj2wv1RD9dQYelSDlu1bsREiSyTi8"
    "P+U2Q69n+D2P+aqYe6kXTo5nf7vfp1+Gw+GUow4njD7/D1gVB3+PzZ8w6hsSq5iAK/06Z2"
    "oFxyDY0bQ2OpxWk8G3nUejIaT4Y2I7UOa0KtX02mpsg0WEwnlCuIDSqGizGSHgLG0yqA8b"
    "QYMJ5KwFhi/0T2tWBF+jnoZs+YXdWCFNd1a7Pn45k9E7hA2+wrcDgPSVWp15OAw5rT1QPf"
    "arM6hAS7teV3Ez6sZXIKP3XKli/PwBw7fng2Ftvww0O4UsowjjwjSmA3lkdkhLYyaR7G6C"
    "dTGtu5S373qW2Nl8D0t2SEnqwziqmy0RospjJdljIBCXXJg7VmEioI9M4mwOPcZGK7Glva"
    "96U5PW4fxwsyKTjaqolNnYkPMyEGGGCl8ntdvvtCTl8Tj042Te5dD4S2iT8fN6X3FtDnQN"
    "uFHyeURP5fg7lh+x4yt/1MInJ3qqNyjwh2r2yPeZDc+ZbtWY44wmEfw4lkKyr48IzJzscN"
    "XLZL9Iwrut3pF19sa8kr5eLLk9dnkToRf5QpEG8+XXz8qDSGGS3B48GoLzJy++8ABRQLcj"
    "FVstFagDVU4eDVcNZPfEEoQbJnIoQ9iHAGKqkoUEw4uWM2NPs3c7kMAUcsM6cCHe04QByV"
    "HPUBkBAwD/4eBflNJZJh3z3yoJ48C7R2ObhEWh5zZ2LlCjlSnBpSMfxNoIviwuUeOyLo0C"
    "ldDjHU3uEeYrExdw1Glgy9J2F3YTLzKuaKdd6qmHjLgwFhNLhh29AARvwl8LecMRBXVBpY"
    "I8goK7u36VwwBHWWI9PGYjrZMGPtHcO6nUA9kIQuo6Y4JyN0rBwinUxguwCwB+/Jw36/Ob"
    "JLfD3LlskCMG1s8PBBdRjLtNlQNUOX0YHyGYV3Cj1Rgy7kE04p5h8gwpdValAs82LFb7A/"
    "C/gKo8F9YNQUngpo5jCJ4ohcwgU5Xy4z7jlW4qEOW8jxJKOCqQGczWcSTk94UJYneMGo7E"
    "9u5dJQmAi6yVQvrQV5dbXRdm0yxUj4YbWPJaegkP8xij7Zxlor+7Ha/bJMLffZSlJql61O"
    "u2zJw6sOEI8ItNfLBpA7fuLmnBuc23C6FzgfpUjTJTCAdlsTEJ4rO66AcX39MTEBl1ep8+"
    "Hzz58uP4B4L2cDGllegSk/CVPqbmxZah3V3uW9LQLTNbNEpOl0noj1npQrntX/rtK0+qvq"
    "8lelvUy0l0kXjZvrvUweRyN3oWr3FKjiYncHZTo4mmxXwdTpMpg+EZQsAmaQBbU8VKWEdk"
    "jUywyID7PqqihhatvMfYY5Hc/JlC8IvNIyCglGfdFiygkV94JQLA2cZ+PczaAtWyZ1wKrO"
    "2LjXejEdL7QjlBvWYWsSypim1YqxTsPc4CQb1q9NmqbUNUrjk1unRqmOvNAxAnsvvWl/9m"
    "35s2u5eK/lYvM3X3gz5uS6/cbuDkrl4mS7tXLxFyWHSvlUlhUggAnQTQDLIxA+Hp+HAicz"
    "0YthqRwc8BqDDkEIdRkzlXsDyq9KaiEOXAQJlQgG82GSOXNFnm/KTkeXzimrQgwq09UglM"
    "gHIKuPfREUWAgLDTPJNJS6Q50s3o6eCe+gU4c5A0kck3dR6eFiKT8UeKJvjvqIB2TkcBwY"
    "r6s35Y693DhtVoCtFIhuMU1WlGW9tQG0BkJrIJ6iBkLtCcBVs5b3dIqsh0Cz/cxlimf1ud"
    "xTBr96UQXKQ6tCFst7KUd1nleu4xY2+gI/db5BtY49slp++PU2IfFnnGISAn/YPO0po2uj"
    "FK7mP1VYy38qXMl/yu4VIa6p5wuRpushp9tXEydAZIbZ6zLeJWm1mrjTamJdh0bXodFfU1"
    "tfkza6aKPLvvBfG12anw/a6NIZ84A2umyDq101utxaBdVSrLWVUqyqVVIuiOs7k3NZLAOH"
    "GZC5TQ0mLRlz5t7nJkepQpIbsInPNRRMLiaXOvebRWzqJCWtJynReTS2mEdDrvgMc8vTNo"
    "Q0fTJyNM3aEOel3GiyzCwOhYwIdCjkBqGQ4QZeEyCnyHq4W2wdJMePzg3hHOKHG7bHy30t"
    "okutt86hOuR+AbALJqYc24ULoQq+s6lpYgk6laIDsa4K7BDKXYVjHo4olmPGHW8qCL5prE"
    "wdXSovGEsEniX0jvs5ZfC2PZhOcteFTUrjx0fCj1oztaX1HI+Mdky+GKqdqS5WzxBr0N6Z"
    "VGt4tJYkWYvfXn/6xtIRrT+BZQowSpAwCI2Eg3BiPTCRk7qMO0qv4k0BhGM6WHVu4sHIqO"
    "tgcCYuHczoBQKNwfKK0e5iwELtDt6M5RTSGbk65PdXkpFL5496Chbb6COv960lyPp0pu3Y"
    "2zbYUIfBRloXXuSQ724yjl90NJVrRjvVQDOlAXIpQF6jlWpJI7WHzK6ljuqgKupKCJ+ZXx"
    "n2lIeKE/dLYbElWw7dVdNquJg7jCijNplw7zzIIYK6I5WDJMw+oq4FuJvwsQSofDxmbgH+"
    "banjTcKfAp7o0KR9Dk3SDlatO1jp9L9tp/81uKgZPRdS9ImdO0bzXlCBqubekCLTu0M662"
    "t0amaYuibha5xQKyI6rYgwUByw7UbznKbVQQJdnmkdJPD4QQJKKqtdvjlGpE+pcjXISu7d"
    "UBGykrX3k60VqlrGllWnlCHFapAqCpA6mo8LR2kY0Kim0qp61OYTnx2RkfC4cb+qTwT/22"
    "zsvZUpXriPdj3ZAumwAg8WJyIMDXacWHkeOVsdSqd27cC2NCjRXsgJrCFoR+0byYUdg1Gt"
    "S9kua5hNNEmpZZNOI1ZdHOGpzLSWTR5HNumIS5iCdSVOYckGFeBfA8ewyNxEBF0qVy3Uze"
    "a7ar1FnyzbihdOBIFiGRi3gmqVSg+2yto/K7CQ7WrkXFexFVzWtRs7qOXWtRt17cYOsLpP"
    "YENHRqySK1bK/XdSkvvvJJv7L/5kGTYXpwBMkfWC22WfzTZSAeq4lK3HpWgL/86wj7abaL"
    "uJtptUF6M/Wg770aX5lQFWNwdl4rMNzYaTqN1a0fkWZNd5LD0/entiH+jAScncd40pFUwK"
    "pbJXlTgfW4XuN+dKbKXEZZ7vRp6fshPM76/CkrOi805Hzo+ySjoQIV1GeE44pYYPhQQ780"
    "TVEvmuJHLtodq6D1r8i6nB1BSZZmuKrXKryvCzPOgppOkTjG0l1El7n+rkn3spyt7hDjmz"
    "nLzSp2WoIUnXp/1gx2Ktgq/1mL+i0Yyvxfiu2Dp9+VBZEydeH5RaNsMWVdzaopQRQDRAwQ"
    "clGxwyiMUTRDB2RKT90fKCpBQo25sCPdQwEUVoX8z1ZWu7f51Qqhung04otUuzSYf2pDLv"
    "i9jttTtUPc+LH3LT4IzUITdSqhyZuw7dGxg1pnAPMLMEHyMi/5P3BTadcYcFKeuoy8icAo"
    "bO7F1bH1HWj3S575gw4ogcmnzhDMiU2uOhPx8Qf/5cJtSbz22LSRdeOYjSXLn4G3fSxZTb"
    "jLjMYMCrAaGCqC7hCdFHpMSdIzgktDNH5wBI2eaqnTm0M0cXBPS9c+bQaoKtqwm0lPpY6o"
    "EQd9TkfZxMs7+500GA4ersLXGaHm4ubyrsLW+K8+hmyjBISFubv3n7iuZulrsojdU7GmMk"
    "PeTv1nOwhcLXpi40QTd7xuzKDjSrRdY595kvdDljxQ404e3BWheaeaxlIyea0D4olQpSGZ"
    "Hv4LLKEhwqI+Af4XEuiaq5zbQ0Fmo+fin0qJn7XlBhAAZXWg6by6eATgzUHKPIdUQu4o+z"
    "FNHjRB493LGX2ilHa1biqE075dTZorX3iPYe6SpvtfdIh7GvVgt1QC9BZ1jHqYlmKE2pJ6"
    "G5bk47pu4gKiVkVwtC9ZdYV/vJ2rWCdWpxdUq4/kLde0xgjmLhQY50nbg/KBOv57Ll0F01"
    "rVJaWcmjXpggwWVz7sqQEAbyJZP+SCH7sAxP3ES/mDInKoTnMoO7JstxLNjGIChRXwEVSO"
    "WWlJSDMZ6JARnFpnsk71mm6gH/XsW/WLZNpvRB5RmDRS/zjCkmDrCpEz7DgHD3m+OysS/C"
    "B4JnNKFXh3tkbHnnqvnIZVRwZ7R6JKCg9jNBDG6q4tOjGUjQsBBG8p0FczwGH2ex0C44PC"
    "4LBGrmOtSW0vguxHbc1GPdShZhk3AOdNb4/c67Fq2sqnLAiqKHYkD7pRDjH2wNLqfIesjq"
    "reRW0LBzu2Fm9beLHNIeLub2942Ibw03kCL6HjJ/KzsJKmRztDdYar5Yg5unujEtwyP/Jb"
    "Yl9lF7UMJYZAX2XJyhJZ2MJbXRYAfpDC3cMHzXbZS7NEWqHRM77ZgYlx9qTnSKVE90pyea"
    "Gl6eHrb45IoIenhUnVU5qc6KD6qzzDkVCeSV5beQoIfsbdtDTCpy6jB3RdGIux1LobzttR"
    "towbIMLs6CFyPpA4fLNvptJMATzPOaFTNKUup04V0+cnW68CedLjwy5eXZkWJmvhIbUrxV"
    "JfORDMQ8Ip+k36MlY9hTsaAjKZ05xnL0low87lE7DBoN7CTCn8UdIgWhY4+5xLSEgWb5vD"
    "j7HQ7cll0m4ToXF1m1EUUbUXqCwrURZa9Vn4/qErw/sLCG/UR43K0ppAcEfRBydrBkwyO+"
    "Do/jND3cGl5W4PLLQh6/THM4BpzyRIpip8oUofapbOxTqW0jT0Z+17aRJzHRDvem8K5DzB"
    "YHc3bHDOrnefOWZBEr7KGHyOG0CnA4LcYNp5lDjWEFsFpm/hiJNvRvYOjXZsGtmlbGMOoy"
    "cAJvdJDkdqDV/l0+TbTaX6v9qWCYiOGgRPX/MQg1Xq/+H4ZRyettANdBQoRzMopH0Ukd++"
    "8+dTzLW5Jv/osX5muVPnLuWgaDKycnxyeRqj2r4m+x31wNftzSkZsLQact6GTaAh1j316M"
    "vbj3a+kmVfMewrDjSqrJ4xLV5HGOahK4MeFuPdVkjKZ/ctxW2BweBlk2F+4HcZI+7Qmt5Y"
    "iVKR/kgdpE8ZtH3Sc271j7G2KZJlORpdUT0XgidH6JDkyCDvTT+SV2zNq9zi9RnFmiUk6J"
    "8M3qZJX4kXMzSKIo0xfK3IaYwzCRrlDlTJSFRtF4MWOhK57KhZTVCLTTraxCgUVMnZHMRS"
    "H/VH1Bw0WQJmJJptQkyrYyICO+YGbkNTinrqc6xXQWU8uYyo7EnDkeobbLqLmUDxGMT7/B"
    "6r3zoBsx5a43ireGVrBQyIRjiYsFRcdFTOuIeSIfLLaQySy8IT7dSD5RlIcSHmQmyYOHUl"
    "44zwShE1ionUwooX0Vta9id2RR7au4345f2ifmyRi3tE/Mk5ho7RiwVccACXTrqS0iEq2v"
    "aO67CaJDPa6HFJrpjZkuBa16XI9INNs30M0pWbUe5+NUmvmNma+dgB7HCUgrp7VyWiunN1"
    "FOF/mtxe4OSqsry3Y1fNZ+4gsCz7RELW5U0CfSKWc1zxXal/qYxbTn2tWsayeodjVbNw1t"
    "uJppL532vXRS20tT0JGg1tijGvaIbekbQpCVGXY/+VsdgCQWWqdwyDs+m6HX2jIPhqxulq"
    "IQI9GsQu6cuU0NRrDiH7VzQEdegxyUUWa5NVyGyylQf2vz7T6bb+X/GT6XxIcG7XuoGz8+"
    "qeRGfFLiRnySUY/HnyzD5uK0hCmyXnC7zKi0jdyEyW2qjoEvSante52272kF5dOOUoRHy4"
    "NX8nopspqHLSoFIwKTge13Pl47J6M7bi6l694n6t6bfOEQKsjCtTyPOQMymnoze6Tc/qzQ"
    "Y3BABAUgZ4m8albtDyE9Eh0f/fdGRCUeDBwWhcpjSAEDzi1D+Toek4UFq9/3yITOxQDTHm"
    "Jj9HNw8YdySJQujAvm4rPOZvgkZkllaOz9QH4r+BCbqac08msd+alZyXC6UHGyItBqkxy1"
    "iS583XqaO9wB66DmsL2Gyw3gMp4ndZgdttfMbsDs4BhvIJskKbVs0mnZhJlWMwk0Qaiz5H"
    "R5jrX8+fgOMlLUqAm94jQaeZWbpyJRbkOj1G3Yz34yda1NKr6mOmWJ+sqoEbx0jj9McG9Q"
    "7g0Ta7VWY/ILqiVoED5IMKXkfaBzwIU3IByWCZnDrXuY0aw2pD55vqNMoOFJSFlIol1l9s"
    "NVRsvUrcvUcvlnuFls8Avb90LMSxn8zqrY+9LYMmbuO8sp8GY0A/xJSi3WdRryY3913aJW"
    "JHpLWuMLFZzam/pg833Om7ze/Wm1oDqFNBXEz4GZEfYvxpiRmFHFzwk49MBcQaUVxnIAG0"
    "auUm+JzHhhucKTgBGNaKGhTGbJ8KgLC0KavPI8pNrsuq5vVThQMLdBf+34WuEeFhur1b61"
    "Ne9RrXkaKbeOlD3Ls2v5xkUEPcTKW0m2kdyA6sDlJKWGy52Gy1pD/vga8jSuqHpEpOn0KV"
    "EuvCTc9TeUYBIRAvvJ3LViTHp9dUqWeTdlxv1VrtI8vDUojd3ARkOros78kgFD0cXOZTEN"
    "N3sIM/optJaVV2rQ5WrJZcukmly76mlw3/GdZUNwLz9NAJBWEx+cDLEGoJ0GoDoF2FZTgG"
    "l8//j4Xh7iNU+IOI0+IMpxfQSSNsT0H8J+9pOpa/F8fE11Cssrxucg+WhGinF8NPlV7BIT"
    "itAaeHlERnj2D//NHRZl+YaefPZMvI3CbSgx6JwaWHZMQnhs6HI+Uwm7bTvPPrGNIWraKa"
    "QCTmjTQQ+kCx0Cvl0ttw4Bf7QwC7kV1lnbEUEv2L2DxR0dP/UMZTGiHnL6rEph8bPiwuJn"
    "mcLiieO2tqFMaDXFPqgpmGM2meIYmZ7gTk9wCMOzM1zoTx4naRR23bHIr7ajrnWSlyfx5W"
    "gV45NO8vKVTSx8++IQptj9QXkYU6plBY2OYOjf6RDqKKvqgMhaaiqPHnqIekIWWUMzrG1h"
    "fJLveJaNLqGWIAYqBG07L+lLu13X1ODENXWAEj25xUEH0IUcvk1P05hleYNOtZ5IW6H3YP"
    "+tYYWOvruqknNE0EOp+fikSjjWSUn2xaxhEjd71qycW4ZYQ8ROQ8T40ZWDEItDdlOEfUpu"
    "teNaMREeaSKOpWh10pMuf2xaHtMuH/vBfe3y8WRdPj5Ry77j3z+BrEnleZjRG6RaDMo0Bz"
    "PVdjiLNa6gPAiaq7LulJjALZvPZ+icLZj7wFxiWiZxOP7E4u4+/DHlC0Gg+R+h9R+DcfO0"
    "B632vV59UEv+1klS2kVZxXK5ywxrbuXuVcWCZIKoh8LkyasqNlhoVWzsfpW1wvp3vzGjFp"
    "9jJH3k8jZcCnTW175mfd0jgWwbvBaIkxq4cKzItAqqc1JxRyxkF8y1jGkexg3ulGJbumqz"
    "DtIWT2zLAPKpoMcNXSGKcSGmsMn1OS1zf4xIenGapjHhq0qY8FUJJnyVRiv4UdXgcNC8h9"
    "w9roQFj0uw4HEWC2JJlFzJ5q83158LFMkrkvRxaRke+a+0o+8ht0uYi8woRytpYJI6/LCD"
    "y8d29/jf/wMpHri9"
)
