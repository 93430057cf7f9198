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
    "eJztXWtz27jV/isYf4kzo7qx4zip0+mMnWR33SZxJvZ2t23ekWASkrimCC1BWlEv//09B+"
    "D9JlKiZIrGl8QScUDqAASe85wL/nNgU99l9tG1793x7+98V3D34Jz858ChMwZ/FF4fkAM6"
    "n8dX8QuP3tlSgMuWQyNueic8lxoeXBxTWzD4ymTCcK25Z3EHRX7iC7jkEkpcRk3mkikVxO"
    "Az9pb4Dn7+4frrj9e3tx8+D8g0aDvm7oR5nuVMsPUR3sjkBtwJvmmpz2/ON+d2Sj3CHUbm"
    "LjeYEAQ+UuJZMyb7FcQSxJsysuDuPeFjQh1CzQcLfvqS2Ny4HxCHe3jBm0JLly/OiWBS1s"
    "Bfrx7cd6zffTb0ONx9ylD///o/+NqC5/zORPhxfj8cW8w2U8Ojfhx2Iq8NveVcfv9uSt0f"
    "ZGtUzN3Q4LY/c9IS86U35U4kArrDbyfMYS71mJkYL8e37WB8w6/UM8MXnuuz6GHN+AuTja"
    "lv46ijtHqK+LuD4fDz9e3w5sPtcHiQmxGhRGJAg68M0BnMJsvxhNTDjH4f2syZeFP4+ObF"
    "/9R9Yl2oVnjDv198fffTxdfDNy+e4w05TEk1YT8HV07kpf/JLqhHVSdS+7G6v1tmXte/Wu"
    "abYl0HzTOKhodfR9HhF7Gm49cpVOuLbel5gk/whz+dnLx8+frkxcuzN69OX79+9ebFG2gr"
    "Hzd/6XXFYPx69f5NehSuPt9K3ce6Zo7nLodFCr+0JleOV6zypJTWe1bvl1c/oqILNI8rzP"
    "g+Menxiztq3C+oaw5zV/gJL2ubvzQ7mWW/oQ6dSF3i78YHTu0zH3AQy7chdbnGLlRv+7mG"
    "5X0MLY7I6J4tR7ikL3DZtzz8c8xtmy+YSe6WAzKCN3okF3zo0xFqEYfP0Hrhco+BTH4r2k"
    "L/q3eM/xzEGg/XIfgXW7Hvcxe2Mtx+QsFAzcEkDF+YA9kYnkR+kC9nolP4Ldignb5LN7im"
    "73/dNz/Ypbq7s+3szd/n/a5wAG5+t9+rT4fP5hNEoi7sCsPv8DbBxnD4/NnzDo1LnZ1Q/t"
    "8A4oXt2wF4a49DlyFerNxgGUvr9uefr94X6zZonlGt71vmEQrtoYIrFCq1+fJManPOhTdx"
    "5UWpnowa53Rpc1qwWvz15vpzsSoTIhl1mpbhkf8S2xK7XTm2rlBUBvY8E+J3OzkzDz9d/J"
    "qdtO8+Xl9mNY8dXGZU7zKDuyYzh9TLq/896A3N1TJjMCWaHYZA9ij8Y6eD8ZkvDjdZqSuG"
    "4fbq04eb24tPX1Jj8f7i9gNeOZHfLjPfHp5lxifqhPxydfsTwY/kn9efP2SHLGp3+0/EUA"
    "fU9/jQ4YshNZPaCL8Ov+oKIr8xpsz0bfbVdw4KEHnyciUiF0HDoRu0XInLbwEG21R4BCQk"
    "t0LCPs4BQDMHAfQdmyDl4piEwfwyB/JP5HP42FMtkPcZU8sGhC0sx2CSzVkAIIB/bDuP1n"
    "d21w1Yn8cFBE+K8ZFDvcbKmpTr1LK69T1uLxbXNNG03uaZlGthiIO3SI9w+yOMK7GP/eVG"
    "uJRHSIr0hkc8OT59ffrm5dlpZKxG31TZqAXcrOvyAq/DLfteRsuGAmttQXv0anz49bYa4E"
    "dvxsfrzz+GzbOovzN87BeXT1w6k6Oew37xxUrkN081qwX7Ao+bEovcZxaMAoVJgS2LgVtN"
    "uQ2gVxEhdjOD3jdmJLsPvdQi8vLk9Vm0fuCHqqXj5tPFx4+reUbNcEWQ9uRFHUwLrUpBrb"
    "yWXq8Rggz/DW9HEyWnhHqo6bPTGoo+Oy3VM15Kq1lRzUYBoViu5aRMD5X8soaOX5aq+GVW"
    "w+gRe2DDBfw2gIAmXTbBdMXCu0N38GJ2GN91BHFczK2/sULnb3ClEmvQuTUMKPp6SAMaK5"
    "bHs1CxlIgpnxOOgUNj7vqzczJStxnaOHf+PPfvbMsglvmX4Z8FM1zm/WX0FnCHvZRuW/XV"
    "M0Fufrr4w8mrM/Tw3rN5gVd41zdvGfOUe0gK8c5GDpLVqOfgz2PfUc5yeSf85/QvB7vH/y"
    "s9JuUYSA1uYcBL+e6REuofvVeH3Ssn97Kbh3o/hlMqpk10nBHr4SbdPhLSgH67gF4YfF7E"
    "Z5V7W2MJ7WzdwNkKSwEqZw26OC2pfQKdZoxd9sDv13SpJyW1X6Bro9wRM+cH6Ry+sSbOVa"
    "FfPXW90uRRbuahgKZDq6Zr/QLDSZ0JmVMhFtw1z4nBfQemIJkzl7A/zKBPAorEWE40RaR5"
    "MXH5AnMjTGbTZd6gaanPlu0UHSuK13YRK8pwgJtgvkhgW6Dv8QyXk1d1EDW0Ksd8r3KYOn"
    "jRm29JKUENPPSWVBLp5dHx+BOb3bHCFMDk5coNSWDD4SxuWWM7gi1CcIcsphzjrlROXeTI"
    "OyK/YAYEfGe5ZORym43IjC5hM/nNFx6B+zmYiecQRo0pgVmJHNic25ZRuE1t9V6aZus4zf"
    "bY21SH6LWt7FKa+dku8xPC68Y0Zk5Qa7yexnETaKLosP3u9HtAzZky/dIqjr9uR7m1dFuh"
    "2py/XJNpfcW0yWE2LYFaXmecM6KaTuvaOHfJdrlRmccHZcZLeL2G9SISTWuYL1KIKJOHIB"
    "PHTLQRBJ+xBVgBYFVch056j98zp06AQGu9apOk4yaJHLzGeC4t1TvjZAvReRpt9HUXSuUm"
    "fJ9b0N06CT0pST3MnR5m7aF9CqOc5JILQ+PK0UiBqK7aUBTnW6ztvKp/4C4DEPo3tpQKv8"
    "KsGscoojqKPQb7qeH42/hNd+kiAstF8wxUYTKbeVIZX+El+Hr17lYVOdq9aVTu0anjzGni"
    "xrkBw+SOm0s0UlJOlQFZWDBBfKydiM9wrgpgcTRHiLyVIC4b4wd+RD6zB/hLKdDM20Vbu4"
    "u2kzqwOg0q7CQD3wXHL16dKjJs0mK9s5RentTJsTkpT7I5yVpKv3HLWQtapQR3A6B3qfd9"
    "R1bbIusS3inpW89Pm8tA8Nphtxz++cpUOm45ePgS9bSX6DsHG/631rZdQWmmG9TYxJuSmj"
    "nikTsywdpkD5axJqXZSp96o+74Rq0JTU1odmIV3tudWhOaT26YNaH5FEZ5LSpTk5gNSMzW"
    "6MveM5fd5SwD46+o5lRkFlYUnIrbrDRzZLQ3GBdKhtqE3ikGUSnnrQz+vmMExl+AxbKYWj"
    "aTBsod5/cCQzSWGElus7y1027XGxg93VpzHhWSb8fe2WnMc8c25x0E4O44ZD+r4A7ZkFuJ"
    "2J9PGxYGiwT6pt7jsxraPc7Cx1i5eCmtW5s6Ex/2uCbqTcr0b4V4+aqOt+JVubfi1fNNi1"
    "WtxoohTb11pNiFzbB9nLhZKK/MeX/HTVaE/xJXKzFgkA4PP86sWXf0grgMBkV4xOOSoCaW"
    "c0SwTBf2QSxPMHuMeM6RnmPhgT1hnmOxd3WEkyBjl88kgLNMWRFe1eRyofUzERTnKuLEd3"
    "Xb1QjyXwdBfj42Dx5L8Qr/pxn1R0WYiXGpu40kRPqY6bUNJKR36+3s1mmaM7Gs5PS8iuhM"
    "y2pGu9Ncp3ZcPIlhlmV/hvB7iwrSVddGz4j25qCF9Wukx2r1xVprZEJMe4K6/Np0i5Xt7s"
    "BqT9DGat1jT9CFIavIHRTVAw8uDSoLgica1Y55A7t5ym0TNCuwPjcGqGGlnwGW5j6Mg8xV"
    "4+dYt3sJqHRGgpupA5vH1GCyuNCsPBCu7Rt9c745oztq43SWB01LLsCfqaNQWCgHt5XnS4"
    "+ZK87Dw6gFsbmnnmdAbCzSNzLZnTc6Ihce1iGfCwnIRgQ2dOzP8kgA0wbfHHkyHt4hqoiE"
    "UzBoQO4wWF9W37e8peQoHO5Nse7fFEaOYSggPJVlYw/O2+C8a4rR+sY9d+TZ2LLzB3hePF"
    "oabv/NSd0N6y8Rf44cihecA+MF7rcHalumIklGHnNnYoh/j4JCTza8zC62F6Bl6qAArOHq"
    "lrJCFKOmIIcoAqqV5Z/guYeBIkfP5a8J2trcuAd9CsbISCngj/iA4o+oPJA6mi/htiMBv9"
    "jE+RmNkPoZ56qSO54sGAwv/kxKfvfhF4yXqC5sKN2GOEqhkuUPpaBmywG94iiqAwknnNwx"
    "my/Iv5nLE7kROKplhNC/Eosm3kwRP7r4YteLL97Dj2/CWoTte8gMHddJhzguT4c4zqVDBA"
    "tqs/mdEOqNWbOTSZ6oGwMLVTOlhxJa4+tpPNrlm1qdKUFtd3bZ7owxUNNBTkt2ipW7+d1+"
    "rz4dfjt49gfLGVuAXpbPvh085SPEU5n0IeosWFE5twH7Fg96Si4z5ncguId4oWqZvL7+mB"
    "rRy6vsAZ0/f7r8AABCDiU0sryStfRR+Z39WT9XOkUTjCi80g3PR0qI9BDqntYJtjstj7U7"
    "fVEYS5PWeAv82c9BN3um7LrsWWKSlXBn+XVhl6xkNxeDPSYl36OZUcBIvg/Mj3I6MjRQ6h"
    "1OOKeupw4INGy6wGdXZI9ieYjBH5jLzLeSvLPMkE0K2z4TR+SjpLcMaIVt5nRJJLtomxhw"
    "NLZcUXIy4c7urHN5O7HJVkQezUL+vL4ZHsvszhDvCcUXK577Xkg3N9N+RlAPwdpDEPDwhZ"
    "izcv6n5PQArD0A2ke+bR95wj+6IRxNuGP3U7ErAWn6te4k1N9X1XYY68NzHhRhffy+GuuH"
    "LeoloUrHrIVpAPxeuatp7MtdSMd4wp2LB+gtlJiLiQGC2mTue0RCddAzB7hdkpK6pRutRv"
    "L/OYh1fhAGIOCYYzv2fe6q+kTRmAQaD2ZW+EocyMYgLj/I9y3RLfyQTXvULu5Ouri1IfJY"
    "blhYx5x1zu5IyHXKWaR9glnnULBqNgDZsYRG2Npo2bZKk2ChgVIzYlqtOl56d+ZK0fxtQb"
    "e3ia56qt3Ma1tDv7AbtaDaj3wfQWFdrcY7dqfs6594xspKfj+osq+nYYuV9vUXFSgtGFix"
    "wjJZHG2+lIHTBp170L05ABPXZliNSUbgJ4PeDT5jIm9Qt9YzRu6rglEe9iaC7uLzhl1M9V"
    "c+OFAUNjscoY5g0o6kka6iwZ8PiOCqnfC4cT+QZQSEClP3zQl2bVBHdfzNuWPyNpg8ENbT"
    "F9g97BnMfZAlmo/ISJlRMlx9EcbmTxnmCYzCHziKr3j0njkqQ0C7+Lqy7Q+0Zd09y3ruuz"
    "BUzWovxSI9DGjaSvkwWOq8RjqOBHqo4Tc19PumVLtvsrrFXWANaighppmhbjNDXckI0IO8"
    "vUE2bL5esYGUoE776PQYB0C9GcxLSq0F9Do2oo8VR+TxRkdWRQI9RCBndSDeWTnCO8sBvK"
    "AsVMmBI5eWQ91lsZ6zktn8lqWnCtPsmcKrJuzH68vUkgV6vbz6fPH1H4efLn59nlq3Pl5/"
    "/jFsn1yOLv9x++FCh8p1a40JVuqGHpK0lE440p68LahUhx/q8MNuq7apPy9YNnfrzuvmEr"
    "tSt+ktpnO+J3T6lbifAn9gtQdqGPgem2Z0YRqVqtyjivnETp9VGVkrJAur+oS+MnzYbEkf"
    "HT/ZI0CovTwdGYgER46rRDMMmRDRCDJbo0bHKranTG3h6KC6rgDFpiA8xDQb6jUMNOqpVh"
    "NbiQ6k63Mg3UdmTph7iUVIDwoMmuTlQZVRY8uGw7uoZY2yucoPSKAh84xpWG1W9TQgxhS0"
    "CZcTxVnv2JhjxVIvKJcqGHQt66PmjJ9We8cwu6ugfoWqWREVwgWpqRUcnyN/fNxNUFn2cC"
    "Sj+4bfLXM0IMEH+Pv5WzJCDwITI2mRqY7Dk+uxiCuj8Nx42r1r4iOPLFNgwBz8rChUEL71"
    "uAfPGUTSSZFMud+J/KUqUU/ecUTkT4urDG8Qa+f4xRtVlX0Qy7RjH2gz7SCaYvmR+NUy3x"
    "SPQ0pIm2oFg/Hr1fs3qwy18IVugoWTMhoKl6TtFJwLUrqkpGT6NJVPjk9fn755eXYazeDo"
    "m6qJm5+msHk083IHAtq5PVjTua0292ZKj2W03tfVuwJEeb3/9eb6c8nqEUlko9EswyP/Jb"
    "Yl9nEJqdA96iKl+zBSJlJ9IojmXYHisYPLggnffLrryb7JZO9MEOYejcVeRGHmyMFH4geK"
    "HZ0rnZy1/ZsXyaqRsu5jdAbLPZt7aGmDUc3H52Tk4gntDgy6zCmL8svkqTNYLhJLRxRk27"
    "V+h4gO8DGLT50RM6Porla5eYdhIfEgr0/wGbvjJhjseJgNvELY2VupaZmDB8/CHYOpU2GU"
    "yCg+yxDph4vwwWHBlFyFrLyjqABVSBOfji8cmScosOIOteXhLeowHYuJgACxXGy2Tukd9Q"
    "Q7dfPqpD2dtNd5jqCeOzdaWZrpPiWm1b+2+hl1nbVgUkpQw6TOwaSUWzrag5uOclpSpyR1"
    "eZQ7dD60HuXtnTdkFXmVynOfwvZrpT51bBwzudd1Mp/elGc+vcllPumsm8fOuolMqZz+K5"
    "JukkLaaaRD0nYckqbmX169uhZZQfZC8l2tEUClE5p0QlMHVNvdeuo3U+56oDP7oICMji8O"
    "qihpkWpWt7x6dJIRiPu2Sab0gQXFypCuNS15LPmA3DGD+kLGfWE5MzwA0ZMtMKorOGocOW"
    "XobzYfyXJuLnuw2KIgeG13t1ZUdtlpTCNZ00hy4S4zMAzNJIeyl+cDwuE25FB19HwQ3s8h"
    "C9fyPOYM+XiMtzIAsk/UyejQ23i8DvU8gR0DXjbNPWvuWZsb63DPgLZY4Vnk5bM8JaSxsa"
    "4OV85QHJ/UYCiOT0oZCryUnbFqt1mD5MuIasq+0zSfyQwLB+tu2eRlSkv1j/Jrv9hRqLE1"
    "zuNISWrSvMtvkyZ2HxlpJQyVBlArLaWxlqZ2dT2lznJkmn7sTCp3sG5ql0Qd5aY3mU6Ru5"
    "H2C7jd5MiUU7vJk3JWM7vXDiPWbOZLcTwiI50cfB4H/v6FvFDxvXhVnX8ZZtUGicNBXG7w"
    "bZ7K3eK9kLsdccPwXVfi8+CkDeYERPAAad7IGB6pSwtGpgxG7C1eDBie+IgOEDTwIA/5HI"
    "eUzH3XmFLUIYVehfCZ+c1xGQ75QB7t6fmu81z2hanRmMqM45fOkVbR1t7UUqHLM+aYAkRm"
    "/IHB3/BgMjEZY7RBXNAlPMoSftwIE6ZDVlr2RRUBKrvDDY6ZMllbpl2LtF7VMSoqA9xyVH"
    "Q0ZlGvwz6nliWQjdb+WPX4sd0TSWP6TTPee8t438Pva8JrhO17yBGenNagNE5Oy0/oOM1F"
    "MWl3wuMYuZl1rwmZlBHV5Gyn6STNwj+ZgX5EB+H+8MENOCt9dsNW3Rmh7dBEw0mZHiq5/T"
    "BxaZHlNVxeRiES0FUUNqii0LCIUzfKN938br9Xnw6fzSdDifIcb/gdljWwlg+fP3veIZhb"
    "p6pTEMG7rketUFzbHGvbHJIPW3s0iqT1YKw9GNoh1zpeDPnThkrNiGkUni3NV5JlVY4SEy"
    "I9BImndUDiaTlIPJUgscKTjOprwR/3c9DNnim7ri8u6UTQDuTHcyCncEELCu5/9EMRkqpz"
    "8lEKDmtN108hbKzqEBK0oOT+nzKVwU+dioqQe2BBRES4N5ZHQ4SbcK3iaxx1RpTBbiyPyA"
    "idkNLvjnlkpgxb4C753ae2NV6C0t+SEcYEzygWHUc3u5jKwmPKtybUVx7MNZNQQaB3NgEd"
    "F5Zl29W9ZaSEDExIllrHL2R5dQwCIDZ1Jj6MhBhgqpqqlHb57gs5fU08Otm0THozENom/n"
    "zc4uhbQJ8D7XB/nKQc+X8D5Ybte6jc9sl2uTo1Idsjgd2T7YnQnDvfsj3LEUd428eIztkK"
    "BR/uMfnxuIGv7QqeMZbbHb/4YltTXpGLL09en0V0In6oIhBvPl18/KgYwxxL8Hgw6ovMgf"
    "87QAGlgkJMlW60EmANVWJ9PZz1E18QSlDsmQhhDyKcgSrPChITTu6YDc3+zVwuIyIRy8yp"
    "wAhGDhBHlZl9ACQEyoO/R0GlWIlk2HePPKgnzwOtXd5cIi2PuTMRB5WOlKaGVAx/E9wZkY"
    "XLPXZEMDRWxnJi0QKHe4jFxtw1GFkyjEOF1YXJGrZYddd5q6oLWB7cEO4GF2wbGsAdfwki"
    "V2cMzBVVUNcIavPK7m06FwxBneXIArxYmDes/XvH8ARUkB5IQZdRU5yTEYaoDlFOlgJeAN"
    "iD38nDfr85skv8eZYtyy5gAd7g4YNzdizTZkPVDINvByr6Fn5TGNMbdCGfcEqxkgMRvjzv"
    "B80yL3GMEPZngV7hbnAdFDWFpwKZOQyiOCKX8IUcL5cZ9xzPNKIOW8j7SUUFQwM4m88knJ"
    "7w4ICj4AdGBygVngEbGhNBN7lzYBtBXn1ua7s+mXIk/BCvY+khKNV/QqJPvrHWDlCJV7+8"
    "UquD4dKSOhau07FwcvNqAsQjAR31sgHkTu64BfsG5zbs7sUDkBXNHiYCstsagHBf2fFZIt"
    "fXH1MDcHmV2R8+//zp8gOY93I0oJHllbjy0zCl6cKWl9b1Abq8tkVgumG9jaycrrixOkQ1"
    "1lnz9yorq9+qLr9VOspER5l00bm5OsrkcRi5C3UKUgkVl7g6qOLgaLpdDVeny2D4RHD4Ey"
    "iDLKjlIZUS+iGRlxkQH0bVVfnW1LaZ+wyrY56TKV8Q+EnLKLka+aLFlBMq7gWheMhykY9z"
    "Nzdt2TOpM4F17cu95sV0ItaOUG54ot06OaJZWU2MdRrmBjvZsPkpr1lJfdprcnCbnPaqMy"
    "90jsDeW286nn1b8ezaLt5ru9j8zReeTFEvsovjq4NKuzjdbqVd/EXZodI+lQc0EMAEGCaA"
    "B00QPh6fhwYnMzGKYakCHPA7Bh2CEeoyZqrwBrRfldVCHPgSLFQiGIyHSebMFUWxKTu9uw"
    "xOiY+0UCXEBqFFPgBbfeyL4KiK8MhmJpWGVnfIyeLl6JnwCgZ1mDOwxLEMGpURLpaKQ4En"
    "+uaol3hARg7HG+P36pdyx15uXI8swFYKRLdYfyyqV9/aDTQDoRmIp8hAqDUBtGo2ip7OiP"
    "UQaLZfEk7prLmWe6rgVy/qQHloVapieS0TqM6LDj65hYW+JE6db3DuyR55LT/8epuy+HNB"
    "MSmDP2yejZTRp8yUzuY/1ZjLfyqdyX/KrxUhrmkWC5GV66Gm26eJUyAyp+xVpQTTspom7j"
    "RNrE/00Sf66LeprbdJO12002Vf9K+dLuvvD9rp0hn3gHa6bEOrXXW63Fol585YK8+cseqe"
    "N3NBXN+ZnMtTSPA2AzK3qcGkJ2PO3PvC4ih1RAoTNvG5hoLJyeRS536zjE1dpKT1IiW6js"
    "YW62jIGZ9TbnXZhlCmT06Odas2pAqA40KTV2ZFAfBQQKdCbpAKGS7gDQFyRqyHq8XWQXJy"
    "69wQziF+uGF7PN1XIrrMfOscqkPtlwC7YGCqsV04EergO5uaJh7mp0p0INZViR1ChatwrM"
    "MR5XLMuONNBcFfmjjwjy5VFIwlgsgSesf9ggMFt30zXeSuC4uUxo+PhB81M7Wl+ZzMjHZM"
    "vhiqlakpVs8Ja9DemVJruLVWFFlLXl69+ybKEa3egWUJMEpQMEiNhI1wYj0wUVC6jDuKV/"
    "GmAMKxHKzaN3FjZNR1MDkTpw5W9AKDxmBFx/ru4oal7A5eTNQU0hW5OhT3V1GRS9ePegoe"
    "2+glb/aupcT6tKftONo2WFCHwULaFF4UiO9uMI5fdLSUa46dWoOZ0gC5EiCvYKVaYqT2UN"
    "mN6KgOUlFXQvjM/MqwpyJUnLpeCYst2XLoxk3r4WLuMKKc2mTCvfOghghyR6oGSVh9RH0X"
    "4G7CxxKg8vGYuSX4t6WON0l/CnSiU5P2OTVJB1i1HmCly/+2Xf7X4KJh9lwo0Sd17hjNe8"
    "EJVA3XhoyYXh2yVV+jXTOn1BUFX5OCmojoNBFhoDlg22uNc1ZWJwl0eaR1ksDjJwkoq6zx"
    "8c0JIb1LVdMgsd27IRES29r7qdYap1omplWnyJByGqQOAdKE+bhwFMOATjVVVtWjNp/47I"
    "iMhMeN+/h8IvjfZmPvrSzxwn3068kWKIcn8ODhRIShw44TqygiZ6u30qVdO7AsDSrYCzmA"
    "DQztqP1admHHYFTrVrbL1qwmmpbUtkmnEas+HOGpjLS2TR7HNulISJiCdRVBYekGNeDfGo"
    "FhkbuJCLpUoVrIzRaHar3FmCzbSh6cCAbFMnBuBadVKh4srto/K/GQ7erOhaFiMVzWZzd2"
    "kOXWZzfqsxs7oOo+gQ2dGREXV6xV+++kovbfSb72X/LJcmouLwGYEeuFtqtem22UAtR5KV"
    "vPS9Ee/p1hH+030X4T7Tepb0Z/tBz2o0uLTwaILw6qzGcbmg0nUbuVpvMt2K7zRHl+jPbE"
    "PjCAk5K57xpTKpg0SmWvqnA+tgrDb86V2UqJyzzfjSI/ZSdY31+lJedN553euTjLKh1AhH"
    "I54zkVlBo+FArsLBJVW+S7ssh1hGrrMWjJN6aBUjNiWq0ZtcqlKqfP6qSnUKZPMLaVVCcd"
    "faqLf+6lKXuHK+TMcoqOPq1CDWm5Pq0HOzZrFXxtpvxYRiu+keK74uv05UPlXZz4/aDSsx"
    "m2qBPWFpWMAKEBGj5o2eAtg1w8QQRjR0T6Hy0vKEqBtr0pMEINC1GE/sXCWLa2+9cFpbqx"
    "O+iCUrt0m3RoTaqKvkhcXrlCNYu8+KGwDM5IbXIjReXI2nUY3sCoMYVrgJkl+BgR+Z+8Lr"
    "DpjDssKFlHXUbmFDB0bu3a+h3l+ZEu9x0T7jgihyZfOAMypfZ46M8HxJ8/lwX15nPbYjKE"
    "V95EMVcufsaVdDHlNiMuMxjoakCoIKpLeEKMEakI5wg2CR3M0TkAUrW46mAOHczRBQN974"
    "I5NE2wdZpAW6mPRQ+EuKOh7pNiWv3rBx0EGK7J2pKU6eHi8qbG2vKmvI5u7hgGCWkb67do"
    "XdHazWsXrbFmW2NCpIf63XoNttD42jSEJuhmz5RdO4AmnmSdC5/5QpczVh5AE14erAyhmS"
    "darhVEE/oHJakgyYjiAJe4SnBIRsA/wuNcCtULm2npXsh8/FIaUTP3veCEAbi5YjlsLp8C"
    "OjGQOUaT64hcJB9nKaLHiSJ6uGMvdVCOZlaSqE0H5TRZonX0iI4e6apudfRIh7GvpoU6wE"
    "vQGZ7jtA4zlJXUg7A+N6cDU3eQlRKqqwWj+kuiq/1U7UrDOjO5OmVcf6HuPRYwR7PwoMC6"
    "Tl0fVJnXc9ly6MZN6xytrOxRLyyQ4LI5d2VKCAP7ksl4pFB9eAxP0kW/mDInOgjPZQZ3TV"
    "YQWLCNm6BFfQVSYJVb0lIO7vFMDMgoMdwjec0yVQ/4d5z/Ytk2mdIHVWcMJr2sM6aUOMCm"
    "TvgMA8Ldb47Lxr4IHwie0YReHe6RseWdq+Yjl1HBnVH8SCBB7WeCGNxUh0+PZmBBw0QYyd"
    "8smOMxeDnLjXbB4XFZYFAz16G2tMZ3Ybbjop7oVqoIm4RjoKvG73fdtWhm1bUDYokemgHt"
    "H4WYfGEbaDkj1kNVb6W2goad200za75cFIj2cDK3v25EeltzASmT76Hyt7KSICFbwN7gUf"
    "PlDG4RdWNahkf+S2xL7CN7UKFYVAX2XF6hJVuMJbPQYAfZCi3cMHzXXat2aUZUByZ2OjAx"
    "aT80HOiMqB7oTg80NbwiHrZ854oEerhVndXZqc7KN6qz3D4VGeS17bdQoIfqbTtCTBI5TZ"
    "QbS6yl3Y6VUN723A1YsLyCy6vgJUT6oOGqhX4bBfAE87z1DjNKS+py4V3ecnW58CddLjxy"
    "5RX5kRJuvgofUrJVLfeRTMQ8Ip9k3KMlc9gzuaAjaZ05xnL0low87lE7TBoN/CTCnyUDIg"
    "WhY4+5xLSEgW75ojz7Hd64Lb9MKnQuabJqJ4p2ovQEhWsnyl5Tn48aErw/sLCB/0R43G1o"
    "pAcCfTBydjBlwy2+iY6TMj1cGl7W0PLLUh2/zGo4AZyKTIryoMqMoI6pXDumUvtGnoz9rn"
    "0jT2KgHe5N4bcOsVocjNkdM6hfFM1bUUWstIceIofTOsDhtBw3nOY2NYYngDVy8ydEtKN/"
    "A0e/dgtu1bUyhrsugyDwtTaSwg407d/l3UTT/pr2p4JhIYaDCur/Y5BqvJr+H4ZZyat9AN"
    "dBQYRzMkpm0UmO/XefOp7lLck3/8UL87UqHzl3LYPBNycnxycR1Z6n+Fvst5DBT3o6Cmsh"
    "6LIFnSxboHPs28uxF/d+I25SNe8hDDuuRU0eV1CTxwXUJGhjwt1m1GRCpn923FbUHG4GeT"
    "WXrgdJkT6tCa3ViJUlH+SGug7xWyTdJzXvmP0Nscw6Q5GX1QOx9kDo+hIdGASd6KfrS+xY"
    "tXtdX6K8skStmhLhL2tSVeJHzs2giKIsXyhrG2INw1S5QlUzUR40is6LGQtD8VQtpDwj0E"
    "638hQKPMTUGclaFPJP1Rc0XARlIpZkSk2ifCsDMuILZkZRg3PqeqpTLGcxtYyp7EjMmeMR"
    "aruMmkv5EMH96TeYvXcedCOm3PVGydbQCiYKmXA84mJBMXARyzpincgHiy1kMQtviE83kk"
    "8U1aGEB5lJ8eChVBTOM0HoBCZqJwtK6FhFHavYHVtUxyrud+CXjol5Ms4tHRPzJAZaBwZs"
    "NTBAAt1mtEUkovmK9WM3wXRopvVQQit9baVLQ6uZ1iMRrfYNuDllqzbTfFJKK39t5esgoM"
    "cJAtLktCanNTm9CTldFreWuDqoPF1ZtmsQs/YTXxB4piWyuNGBPhGnnGeea7SvjDFLsOc6"
    "1KxrO6gONVs1DG2EmukonfajdDLLy7qgIyWtsUc97JFY0jeEILEbdj/1Wx+ApCZap3DIOz"
    "6bYdTasgiGxBcrUYiRalajds7cpgYjeOIftQtAR1GDApRR5bk1XIbTKaC/tft2n9238v+c"
    "nivyQ4P2PeTGj09qhRGfVIQRn+To8eST5dRcXpYwI9YLbVc5lbZRmzC9TDVx8KUltX+v0/"
    "49TVA+7SxFeLQieCW/r0RW87BFrWREUDKo/c7H787J6I6bSxm694m69yZfOIQKsnAtz2PO"
    "gIym3sweqbA/K4wYHBBBAchZoug0q/ZvISMSHR/j90ZEFR4MAhaFqmNIAQPOLUPFOh6ThQ"
    "Wz3/fIhM7FAMseYmOMc3DxgwpIlCGMC+bis85m+CRmxcnQ2PuBfFfwITajpzTyax35qVHJ"
    "abqUOIkFNG1SQJvog69bL3OHK2AT1By213B5DbiM+0kTZYfttbLXUHawja9hm6QltW3Sad"
    "uEmdZ6FmhKUFfJ6fIYa/vz8QNkpKnREHolZTTyqnZPRabchk6p27Cf/VTqSp9Uck51yhP1"
    "lVEj+NEF8TDBtUF1NEyi1UrG5BekJWiQPkiwpOR9wDngxBsQDtOEzOHSPYxong1pLl4cKB"
    "MwPCkrC0V0qMx+hMpom7p1m1pO/5w2yx1+YftemHkZh99ZHX9fFlsm3H1nBQe8GesB/rSk"
    "Nus6Dfmxv6ZhUbGIXpJWxEIFu/amMdh8n+smrw5/iidUp5CmgvgFMDPC/uUYMzIz6sQ5gY"
    "YemCuo9MJYDmDDKFTqLZEVLyxXeBIwohMtdJTJKhkedWFCSJdXUYRUm103ja0KbxSMbdBf"
    "O7FWuIYl7tVq39qb96jePI2UW0fKnuXZjWLjIoEeYuWtFNtIL0BN4HJaUsPlTsNlzZA/Pk"
    "OexRV1t4isnN4lqo2XVLj+hhZMKkNgP5W70ozJzq9O2TLvpsy4vyokzcNLg8rcDWw0tGpy"
    "5pcMFIohdi5LMNzsIazop9Ba3l5pIFfIksuWaZpch+ppcN/xlWVDcC9fTQCQ1joxODlhDU"
    "A7DUB1CbCtlgDT+P7x8b3cxBvuEEkZvUFU4/oIJG2I6T+E/eynUlfi+eSc6hSWV4ovQPLR"
    "iJTj+Gjw6/glJhShNejyiIxw7x/+mzssqvINPfnsmXgbpdtQYtA5NfDYMQnhsaHL+UwV7L"
    "btIv/ENm7R0E8hCTihXQc9sC50Cvh2WW6dAv5oaRZyKWwytyOBXqh7B5M72n6aOcoSQj3U"
    "9Fmdg8XPyg8WP8sdLJ7abhs7yoSmKfaBpmCOuc4QJ8T0AHd6gEMYnh/h0njypMhaadcdy/"
    "xqO+taF3l5Em+OphifdJGXr2xi4a8vT2FKXB9UpzFlWtZgdATD+E6HUEd5VQdEnqWm6uhh"
    "hKgn5CFr6Ia1LcxP8h3PsjEk1BLEQELQtouKvrTbdUMGJ8nUAUr05BIHHUAX8vZtRpomPM"
    "sbdKp5Iu2F3oP1t4EXOnrv6lrOkUAPrebjkzrpWCcV1Rfzjklc7Nl6x7nlhDVE7DRETG5d"
    "BQixPGU3I9in4lY7PismwiPrmGMZWV30pMsvm7bHdMjHfmhfh3w82ZCPT9Sy7/j3T2BrUr"
    "kf5niDTItBFXMwU22Hs0TjGuRB0Fwd606JCdqy+XyGwdmCuQ/MJaZlEofjRzzc3Yc/pnwh"
    "CDT/I7T+Y3DfIvag1b5X0weN7G9dJKVdlFVul7vMsOZW4VpVbkimhHpoTJ68quODhVblzu"
    "5XeS+sf/cbMxrpOSHSRy1vI6RAV33ta9XXPTLItqFrgThpjRCOWExTUJ2zijviIbtgrmVM"
    "izBucKUS29K4zSpIWz6wLQPIp4IeNwyFKMeFWMKmMOa0KvwxEunFbprFhK9qYcJXFZjwVR"
    "at4EvVQMNB8x5q97gWFjyuwILHeSyIR6IUWjZ/vbn+XEIkxyLZ7dIyPPJf6UffQ21XKBeV"
    "UY1WssAks/lhB5ePHe7xv/8HeNYgDQ=="
)
