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
    "eJztXftz2ziS/ldQ/iVOlcYbO47jda62yk6yM95L4lTsuZ29zZUEk5DENUVoCNKK9vG/Hx"
    "rg+yWSepiiu2pqYpFokGyQwNdfP/CvA5v6LrOPbnzvnv9477uCuwcX5F8HDp0x+Ufh+QE5"
    "oPN5fBYOePTeVgJctRwacdN74bnU8OTJMbUFk4dMJgzXmnsWd0DkF76Qp1xCicuoyVwypY"
    "IYfMbeEd+B33+++fbzzd3dxy8DMg3ajrk7YZ5nORNofQQXMrkhrySPbKjP7853525KPcId"
    "RuYuN5gQRP6kxLNmTPUriCWIN2Vkwd0HwseEOoSaj5Z89CWxufEwIA734IQ3lS1dvrgggi"
    "lZA55e37jvWL/7bOhxefUpA/3//f/kYUve5w8mwp/zh+HYYraZGh79cNCJOjf0lnN1/P2U"
    "un9WrUEx90OD2/7MSUvMl96UO5GI1B0cnTCHudRjZmK8HN+2g/END+l7lgc812fRzZrxAZ"
    "ONqW/DqIO0vov42MFw+OXmbnj78W44PMi9EaFEYkCDQ4bUmXybLMcTSg8z+mNoM2fiTeXP"
    "81f/0deJdaFbwQX/5/Lb+18uvx2ev3oJF+TyldQv7JfgzIk69R/VBfWo7kRpP1b3D8vM6/"
    "o3yzwv1nXQPKNoefNtFB0eiDUdf06hWl9tS88TuIOf/nhy8vr125NXr8/O35y+ffvm/NW5"
    "bKtuN3/qbcVg/Hb94Tw9Ctdf7pTuY10zx3OXwyKFX1mTa8crVnlSCvWe1fvV9c+g6ALNww"
    "wzfki89HDgnhoPC+qaw9wZfsLL2uZPzU5m2SPUoROlS3huuOHUOvMRBrF8GdKna6xC9Zaf"
    "Gzm9j2WLIzJ6YMsRTOkLmPYtD/4cc9vmC2aS++WAjOQXPVITvuzTEXoSl79l64XLPSZl8k"
    "vRFvpfvWL86yDWeDgPyf9DK/Zj7sqlDJafUDBQc/AShh/MgWos70T9UB9nolP5LNBgM32X"
    "LnBNv/+6X36wSnV3ZdvZl7/P613hANz+bn/Qvw5fzCeARF25Kgx/yK9JLgyHL1+87NC41F"
    "kJ1b8NIF7YfjMAr/U4dBnixcoNprG0bn/99fpDsW6D5hnV+r5lHoHQHiq4QqFKm6/PlDbn"
    "XHgTV51U6smocU6XNqcFs8Vfbm++FKsyIZJRp2kZHvk3sS2x25lj6woFZUDPMyF+t5Nv5u"
    "Hny9+yL+37TzdXWc1DB1cZ1bvM4K7JzCH18ur/IPUG5mqZMZgSzQ5DIHsU/rHTwfjCF4fr"
    "zNQVw3B3/fnj7d3l56+psfhwefcRzpyoo8vM0cOzzPhEnZC/Xt/9QuAn+d+bLx+zQxa1u/"
    "tfwFAH1Pf40OGLITWT2ggPh4e6gshvjSkzfZt9852DAkSePF2JyEXQcOgGLVfi8jsJg20q"
    "PCIlFLdCwj4uJIBmDgDoezYBysUxCZPvlzlQfwKfw8eebgG8z5hatkTYwnIMptichQQE8n"
    "+2nUfrO7vqGqzP0wKCZ8X4qKFuMbMm5To1rW59jduLyTVNNLVbPJNyGxji4CvCEd78CMNM"
    "7EN/uREu5RGSIr3hEU+OT9+enr8+O42M1ehIlY1awM26Li/wOtyxH2W0bCjQagnao0/j42"
    "931QA/+jI+3Xz5OWyeRf2d4WO/unzi0pka9Rz2i09WIr95qlkt2Bd43LRY5D6z5ChQ+VJA"
    "y2LgVlNuDehVRIjdzmTvazOS3YdeehJ5ffL2LJo/4EfV1HH7+fLTp9U8IzJcEaQ9eVUH08"
    "pWpaBWnUvP1wBBhv+UX0cTJaeEeqjps9Maij47LdUznEqrWVPNRgGhWK7lpEwPlfy6ho5f"
    "l6r4dVbD4BF7ZMOFfDYJAU26bILpioV3h+7kh9lhfNcRxHE5t/6bFTp/gzOVWIPOrWFA0d"
    "dDGpdfr4kU0EyPZ4FyKRFTPiccgofG3PVnR+TGsZfKLXv7y+VPJ2/OoLnlCSKY4TLlxhUe"
    "d5lZjEq2cI0NI5hyf0chelnL3bEawxz819h3tOtbXQn+d/qng92j+ZX+j3JEM/fvbcsoDF"
    "8pXwtSQv0j6+pwdeVUXXYp0N/FcErFtImOM2I9XHI3j2sQnm8XnguDz4vYqXLfaSyBrtM1"
    "XKdyKgDltCB/05LI8Hea/3XZI39o6SBPSiLL37VR7ojR8mfl6r21Js51oZc8db7SgNFO46"
    "GQTYdWTUf5JQSHOhMyp0IsuGuCRQGZCOynmeyNSBVCTOYRAVvE4L7jSZvC03kLJrPpktwz"
    "KcHUAYf98ORLusxbMlu7yoZtGYwOhXO7iA5lMPBNcGEksC1g+HTGzcmbOqhbtirHhW9yuD"
    "uYDJovWylBBCe4bJXEdnl0PP7MZvesMOkvebpy0RLQcDiLW9ZYsubMFdwhiymHSCu9TkSu"
    "uyPykRpTIl8374Ugc25bxlLFVEEr25oBL6a8e8xyycjlNhsVLVhbuQZSbx2n3p56WeoQ5b"
    "aVVQnZoO2yQSHAbkxt5gRR4/U0DpN7E0WH7Xen3wNqzrQ5mFZxfHgzyq2l2wrV5jziSLD1"
    "FcMmh9m0BGi5zThnRJFi69o4d8lWudW5xQdlxkp4voa1IhJNa5grSohoE+cFOOWVNFH/Ac"
    "H1aBms2Ievsrn5A+SFlIcJbOMCaKh03FBRg9YY5aWlemeybCEqDzFIX9emVE7Cj7klu2uT"
    "yJOSxGHu9DCjL/c5jHKSUS4MoitHIwWiWK2hKL63WNt5Vf9ZIkpr4vw3WyqFX0M2jWMUES"
    "DFfoP91HB8NP7SXbqIwHLReyZVYTKbeUoZ3+RH8O36/Z0ubrR7g6ncr1PHpdPKmWM5aRfL"
    "gCws+YL4XtCA2gTAsDRjwCAh6mKCuGwMP3hUI3FABA+qYznsUZ7TSi00m3Z4ZbSnOjCLDS"
    "rsKQO+GccvnsUqMnDSYr2zqF6f1MnBOSlPwjnJWlT/4JbTCoKlBHcDtHep931HYNui+hK+"
    "LTUb51+bq0DwxmF3XP7vG9PpuuUg42vU016i9By8+E+r5b2CEE03qLHYN6VEt0iGIg36jJ"
    "ZtpEGRBu3EnLy36zbSoM9umJEGfQ6j3IoAReqzAfW5MdKz93xnd5nOwBQsqlAVGYkV5ani"
    "Nk2MngyveDdlS2JQh9wzIkdfMDNiICkxptSZME00MmIzc8LcSrNnI52vYfh0a955Uli+HZ"
    "tnpzHUHVugdxDQu+MUgKyCO2RHbiUDYD5tWEosEuibeo/Pamj3OAshY+XCqbRubTmb+3Kd"
    "a6LepEz/ZojXb+r4L96U+y/evFy3vNVqvBgS11tHi11YDDePFdcLDVZ59e+5yYowYOJsJQ"
    "4MUu7lw5k1K5VeEpfJQRGeToUn0MNPlkOghzAP3oQ9mwSzx7FPWXPTF+Bn1ps/CTJ2+UzB"
    "N8tUteThT8Hcx4ADh4pFRXhx15dfjSj/fhDUAYDmwe1pruH/kGV/UsSZGJe6y0pCpI+ZZN"
    "tARrh6b2f1TlOfiWklp+dV5GdaFlnuTvOf6Mx4FsOsCgsN5fMWFcGrrq6eEe3NVg3tq6zH"
    "avVFqzkyIYbeoS5/Nt1iabs7sOgdWlute+wdujRUNbqDooriwalBZUnxRKMmDqIpt02pWV"
    "VECGLXoNDQACp+H8a+G934JRjvS4lKZyS4mN7yeUwNpsoRzSqdRRu90HfnuzO6pza8zmqr"
    "asUF+LMwwi6Qk5dVO1SPmSsuwu2sBbG5p+9nQGxpOZKRye690RG59MjIpnOhANmIyAVdVz"
    "cnAUwbfHfU3npwhaggE7yCQQNyvySWo+r3W95ScRQO96byqclUjpz8pEwp51k29OC8C3bM"
    "phDhbzxwR+2urTp/lPcLm1PLy393UldT5Z/8eehHA0WqXqQKHqltmZokGXnMnYkh/C0f66"
    "/QwJYfswvthdQyVdGHcg7Xl1SVpxg1BTkEEalamChgtIaBIkcv1dMEbW1uPEh9CsbISCvg"
    "D3CD4g+gPCl1NF/Ky46EfGIT3s9ohPRjXMjbsEE90fDCY1Lyuy+fYLwEdUFDMqNLNUqhkt"
    "WDUqlmy5F6hVHUWxpOOLlnNl+QfzKXJ1yOMKplhNDfE5MmXEwTP1jMsevFHB/kwzdhLcL2"
    "PWSGjuskTByXJ0wc5xImggm12fudEOqNWbOTlzxRl0ZOVM2UHkqgxttpPFrlm1qdKUG0O7"
    "tsd8YYqOkgpyU7xcrd/m5/0L8Ovx+8+MlyxpZEL8sX3w+e8ybkqZz8EHUWzKic2xL7Fg96"
    "Si4z5vdScA/xQtU0eXPzKTWiV9fZLT5//Xz1UQIINZSykeWVzKVPyu/sz/y50imaYETlJ9"
    "1wT6aESA+h7mmd4LvT8ti701eFsTVpjW+AP/s16GbPlF2XPUu8ZCXcWX5e2CUr2c3JYI9J"
    "yQ9gZhQwkh8C86OcjgwNlHrbG86p6+l9Bw2bLuDeNdmjWR5i8EfmMvOdIu8sM2STwrYvxB"
    "H5pOgtQ7aCNnO6JIpdtE0VeGS5oiAyaadXxvzeTiyyFZFHs5A/r2+GxzK7M8R7QvHFiue+"
    "F9LNzbSfEcQhaD0EAQ9fiDkr3/+UHA5A6wFAH/m2feQJ/+iacDThjt1Pxa4EpOnPupNQf1"
    "9V22GsL+/zoAjrw/FqrB+2WIn1lSdaOWYtj3icP2h3NY19uQvlGE+4cyFpYKHFXEgMENQm"
    "c98jCqpLPUMhvDy03+aFViP5fx3EOj8IAxBgzKEd+zF3dbmgaEwCjQdvVvhJHKjGUlz9UN"
    "9bolv5IOv2iC7uTrq40RB5KjesnMecNnuDJOQ65SxCn2DWORTMmg1AdiyBCBuNlm2rNAkW"
    "Gig1I4ZqxXjp3ZkrRe/vBnR7l+iqp9rNfLY19CtXow2o9hPfR1BYV6vxit0p+/oXnrGyks"
    "cHVfb1NGyx0r7+qgOlBZNWrLBMFkebL1XgtEHnnuzeHEgT12ZQoUlF4CeD3g0+YyJvUG+s"
    "Z4jc/6sOxIfeRNCdIvIFRHa7kOqvfXBSUdDscAQ6ki/tSBnpOhr8pSqCr9oJjxsPA1VGQO"
    "gwdd+cQNdQi0p1/N25Z+oykDwQVuEX0L1cM5j7qIo4H5GRNqNUuPoijM2fMsgTGIUPOIrP"
    "eBTK+KoMAXTxdWXZH6Bl3T3Leu67cqia1WKKRXoY0LSVcmJyqvMa6TgS6KGGz2vo97xUu+"
    "dZ3cIq0IIaSoghM9RtZqgrGQE4yNsbZMPm7YoNpAQx7aPTYxwA9WYwLynVCuh1bESfKo7I"
    "4402tYoEeohAzupAvLNyhHeWA3hBWaiSTUiuLIe6y2I9ZyWz+S1LTxem2TOFV72wn26uUl"
    "OW1OvV9ZfLb387/Hz528vUvPXp5svPYfvkdHT1t7uPlxgq1605JpipG3pI0lKYcISevC2o"
    "FMMPMfyw26pt6s8Lps3duvO6OcWu1G16iemc7wmcfiXup8AfWO2BGga+x6YZXZBGpSv36G"
    "I+sdNnVUbWCsnCqj6hrwxuNlvSB+MnewQI0cvTkYFIcOQwSzTDkAkRRJDZGjUYq7g5ZaKF"
    "g0F1XQGKTUF4iGnW1GsYaNRTrSaWEgyk63Mg3Se1d+AVFCE9KDBokqcHVUaN3oNweB+1rF"
    "E2V/sBiWzIPGMaVpvVPQ1gj0MLqrgmirPeszGHiqVeUC5VMNm1qo+aM3422juE2V0H9St0"
    "zYqoEK6UmlrB9jnq4eNugsqyhyMV3Tf8YZmjAQl+yL9fviMj8CAwMVIWmchsbv/dYVTet+"
    "UQ7ppwyyPLFBAwJx8rChWURz3uyfsMIumUSKbc70Q9qU7UU1ccEfVocZXhNWLtHL94oaqy"
    "D2KZzdgHaKYdRK9YfiR+s8zz4nFICaGpVjAYv11/OF9lqIUfdBMsnJRBKFyStlOwL0jplJ"
    "KS6dOrfHJ8+vb0/PXZafQGR0eqXtz8ayoXj2Ze7kAAnduDls5tvbg3U3osg3pvq3cNiPJ6"
    "/8vtzZeS2SOSyEajWYZH/k1sS+zjFFKhe9BFSvdhpEyk+kQQzfsCxUMHVwUvfPPXHV/2dV"
    "72zgRh7tFY7EUUZo4cfCJ+oNjRudLJWdu/eZmsGqnqPkZ7sDywuQeWtjSq+fiCjFzYsd2R"
    "g65yyqL8MrXrDJSLhNIRBdl2G79CRAf4kMWn94iZUXBX69y8w7CQeJDXJ/iM3XNTGuywmY"
    "38hKCzd0rTehtfeXOOwfSuMFpkFO9lCPTDZXjjcsJUXIWqvKOpAF1IE+6OLxyVJyig4g61"
    "1eYtejMdi4mAALFcaNam9I6+g526eTFpD5P2Os8R1HPnRjNLM92nxFD9rdXPqOu0gkkpQY"
    "RJnYNJKbd0tAY3HeW0JKYkdXmUO7Q/NI7y9vYbsoq8SuW5T2H7VqlPHRvHTO51ncyn8/LM"
    "p/Nc5hNm3Tx11k1kSuX0X5F0kxRCpxGGpO04JE2/f3n1Yi2yguyF5LdaI4AKE5owoakDqu"
    "1uPfXbKXc9qTP7oICMjk8OqihpkWpWt7x6tJORFPdtk0zpIwuKlQFda1pqW/IBuWcG9YWK"
    "+4JyZrABoqdaQFRXsNU4cMqyv9l8pMq5uezRYouC4LXdXVpT2WW7MY1UTSPFhbvMgDA0kx"
    "yqXl4OCJeXIYe6o5eD8HoOWbiW5zFnyMdjuJQhIftE74wuexuP21DPE7liyI8NuWfkntHc"
    "aMM9S7TFCvciL3/LU0KIjbE6XDlDcXxSg6E4PillKOBU9o3Vq00Lki8jipR9p2k+kxkWDN"
    "b9ssnHlJbqH+W3+WJHocZa7MeRkkTSvMtfExK7T4y0EoZKA6iVlkKshdQu1lPqLEeG9GNn"
    "UrmDeRNdEnWUm15kOkXuRtov4HaTI1NO7SZ3ylnN7N44jFizma/EYYuMdHLwRRz4+yfySs"
    "f3wlm9/2WYVRskDgdxucHRPJW7xWsBdzvihuG7rsLnwU4bzAmI4AHQvJExPNKnFoxMmRyx"
    "d3AyYHjiLTqkoAEbeaj7OKRk7rvGlIIOqexVCJ+Z3x2XwZAP1Naenu86L1VfkBoNqcwwfu"
    "kcaR1t7U0tHbo8Y44p3qkIZ1u+ETAoyQRoiNUWeh8Q2CFFvrPyDuWzjiB/OiSpVddU86Gq"
    "d1jvmKlyt1UWtkirWe+qohPCLUcHS0NSdRsyOjVLSdloKYhHAn5udoPSmI1DAnxvCfAH+X"
    "xNaI6wfQ8pw5PTGgzHyWn5hh2nuaAm9C48jc2bmfeacEsZUeRqO80uISn/bAb6Cf2F+0MP"
    "N6CwcCuHrXo3EqZEXsnlaf8ZMcz9XyP3v2HpoW4UHbr93f6gfx2+mE+GCow43vCH/PqkUX"
    "f48sXLDqGxOrWIgrjTtn6gQnGExq2hsWJxWo9GkTQORuvBQDfSxmFNyPo1VGpGDMFitqBc"
    "SW5QOVxMiPQQMJ7WAYyn5YDxVAHGCv8nqG8DXqRfg272TNl1PUhJrhvdnk/n9kzhAvTZ19"
    "BwEZKqs19PCg6jpusnvjVWdQgJduvL7yZ8WKnkDH7qlC9frYEFfvxwbSz34YeLcK2SYRx0"
    "RrTBbiyPyAh8Zco9DNlPpnK2c5f87lPbGi+l0t+REUSyziiUygZvsJiqclnaBST0IU++ay"
    "ahgsje2UTquLCY2K6urfz7yp2e9I/DAVUUHHzVxKbOxJcjIQaQYKXre129/0pO3xKPTtYt"
    "7t0MhG4Sfz5tSe8toM8B+oWfJpVE/dtAuWH7Hip385VE1OzUhHKPBHZPticiSO59y/YsRx"
    "zBZZ8iiGQrFHy4xuTH41Yetit4xlhud/ziq2298ppcfH3y9iyiE+FHFYF4+/ny0yfNGOZY"
    "gqeDUV9V5vb/SCigVVCIqdKNVgKsoU4Hr4ezfuELQgmIvRAh7AGEM9BFRaXEhJN7Zstm/2"
    "QuVynggGXmVECgHZcQRxdHfZRISCpP/j0K6psqJMN+eORR33keaO3y4gppecydiTgUcqQ1"
    "NaRi+A8BIYoLl3vsiEBApwo5hFR7h3uAxcbcNRhZMoielLMLU5VXoVas807nxFuevKC8mj"
    "xh27KBvOJfg3jLGZPmii4DawQVZVX3Np0LBqDOclTZWCgnG1asvWewb6eUHihBl1FTXJAR"
    "BFYOQU4VsF1IsCefk4f9fndUl/B4lq2KBUDZ2ODmg91hLNNmQ90MQkYHOmZUPlMYiRp0oe"
    "5wSqH+ABG+2qUGzDIvsfkN9GdJvcqryfNSUVN5V1JmLgdRHJEreUCNl8uMBw478VCHLdT1"
    "lKKCoZE4m88UnJ7wYFue4AGjbX8Kdy4NjYmgm9zupY0gL+42ulmfTDkSfoznsfQQlOo/Id"
    "En39jGtv2IZ7+8UqtjttKSGLLV6ZAttXg1AeKRAEa9rAG5kytuwbrBuS1X95Lgo4xodgsM"
    "KbutAQjXlR3vgHFz8yk1AFfXmfXhy6+frz5K816NhmxkeSWu/DRMaTqx5aUxq73Lc1sEph"
    "tWicjKYZ2I1ZGUsc6af1dZWfyquvxVYZQJRpl00bm5OsrkaRi5S713TwkVlzg7qOLgaLpd"
    "DVeny+TwiWDLIqkMsqCWB1RK6IcEXmZAfDmqrs4SprbN3BdQ0/GCTPmCyEdaRinBwBctpp"
    "xQ8SAIha2Bi3ycu7nohj2TmLCKFRv3mhfDfKEdodxwH7Y2qYxZWSTGOg1zg5Vs2Hxv0qwk"
    "7lGaHNwme5Ri5gXmCOy99Ybx7NuKZ0e7eK/tYvMfvvBmzCkM+02cHVTaxel2K+3ir9oOVf"
    "ap2laASEwAYQKwPQLh4/FFaHAyE6IYljrAAY4x2aE0Ql3GTB3eAPartlqIIw9KC5UIJsfD"
    "JHPmiqLYlJ1eXQWnxBsx6EpXg9AiH0hbfeyLYIOFcKNhppQGVnfIycLp6J7gDAR1mDNpiU"
    "PxLqoiXCwdhyLv6LujP+IBGTkcLgzH9ZNyx16uXTYrwFYaRG+wTFZUZX1jF0AGAhmI58hA"
    "6DlBatVsFD2dEesh0Nx85TKts+Za7qmC37yqA+Vlq1IVq3OZQHVetF3HnZzoS+LU+Rq7de"
    "yR1/Ljb3cpiz8XFJMy+MPm2UgZ3Bul9G3+Y413+Y+lb/If83NFiGuaxUJk5Xqo6c3TxCkQ"
    "mVP2qop3aVmkiTtNE+M+NLgPDX5Nm/qa0OmCTpd90T86XdqvD+h06Yx7AJ0u29BqV50ud1"
    "bJbinWyp1SrLq7pFwSaHuhNsuAywzUXy51HgjXbgtbQgLwEahUT5We6z4Ulkxp31Fhcid0"
    "NxRMvXjQzXrZnVjQZOMFTbDmxhZrbqg3Pqfc6hIPoUyfHCJtKzwkdakmmrwyy9MmIwFMm1"
    "wjbTKcwBuC6YxYD2eLrQPq5NK5JvQDrHHL9vh1X4n+Mu9b5xAgaL8EBAYDU40DwxehDhbU"
    "EO1CwTVAxTr4RRcs0cBN77YGL3K4e9tCji9fQI2RGXe8aSE03Fi/WOauC1MPosInQoXITW"
    "3pfU7mRsO0M9RzTlMEnhNGKN6ZYmuwYFaUWUueXr2mJgoSrV5X72AvU6jEAksbVTxJQdUy"
    "7mjyxJtKTA2VYOOFkVHXgbxMeGdgQZT2icGK9qHd6pVKWRo4magjhFW4OhTrV1GFC2tGPQ"
    "cvbfSRN/vWUmJ9WsV2HGEbTKjDYCJtCigKxHc3GMevOlq+NccytWCYEBJXQuIV7NKGmKU9"
    "VHYjWqmDlNK1ED4zvzHoqQgHp85XAmFLtRy6cdOVSFiVw+UOI9qRTSbcuwjqhkD9WF13JK"
    "w4oo8FSBsALQBUPh4zNw98N9nxOilPgU4wHWmf05EwqGrjQVVY8nfTJX8NLhpmzIUSfVLn"
    "jtG8F+w61XBuyIjh7JCt9BqtmjmlrijymhREIqLTRIQB5oBttxrnrCwmBnR5pDEx4OkTA7"
    "RV1njL5oQQrlLVNEhs965JhMS29n6qtcZOlonXqlNkSDkNUocAacJ8XDqaYQCnmi6l6lGb"
    "T3x2REbC48ZDvCeR/NdmY++dKuvCfQ9qxUALkINdd2BDIsLAYceJVeAE3O6lsJxrB6alQQ"
    "V7oQawgaEdtW9lF3YMRm3cynZZywqiaUm0TTqNWHFDhOcy0mibPI1t0pEgMA3rKsLA0g1q"
    "wL9moWDKTxW5m4igS6Fir4CbFYWhWu8gJsu2kpslSoNiGTi3gh0qNQ8WV+qflXjIdnXlwl"
    "CxGC7jfo0dZLlxv0bcr7EDqu4T2MBciLigYq16fycV9f5O8vX+kneWU3N52b+MWC+0XfXZ"
    "bKP8H2aibD0TBT38O8M+6DdBvwn6Teqb0Z8sh/3s0uLdAOKTgyrz2ZbNhpOoXa0sqnmiJD"
    "9Ee0IfOtVp7rvGlAqmjFLVqy6WD63C8JsjAnveeb4bBX0qeSjnL5TtSkA7xVlVO7tycZZV"
    "OoAIhHPGcyooNbwpENhZJCpa5LuyyDFCdeMxaMkvpoFSM2Ko1oxa1VSV02d10lMo0ycYu5"
    "FUJ4w+xYKfe2nK3sMMObOcou1Oq1BDWq5P88GOzVoNX5spP5ZBxTdSfFd8nb66qbyLE44P"
    "Kj2bYYs6YW1RyQgpNFCBZMrAgYtqc0njTkEEY0fkWhpRkTtxSh9ZUCbUY0WFozbdO5aP6s"
    "bKgOWjduky6dB8VBV5kTi9cnZqXoBHVbRRhA3Il1TFGek1b6Qbqkp1EO3AqDGV5ySEVlhk"
    "RNQ/6ryqtDPjDluSOZVIupA82tG11R6SLvcdU15bBfmafOEM5ERoj4f+HPaD9OewEyQ0kR"
    "dSMSALHenrEalw22LiAmJ91UU1xeXCb5hyXWYwqdKK+I5g1cDojs4hkqoZF6M7MLqjCxb7"
    "3kV3IG+wdd4Azdan4gtCvNFQ90kxVH/7KIQAxDWZW5IyPZxczmvMLeflpXRz+ysoDNxYv0"
    "XzCmo3r10w0ZotjQmRHup360XZQuNr3ZiaoJs9U3btiJr4JetcPM1Xupyx8oia8PRgZUzN"
    "PNGyVVRN6DBUrIIiIYojXqKywZZL6AyK+QfV+tmyXhDNJi4EpEdhcM3cV5eKrgojJcU0my"
    "E7srknIC4ncRNLEd1EFNXDHXuJgTlIpiSBGgbmNJmVMYIEI0i6qluMIOkw3EUmqANUhMZb"
    "bcigrCQOQns6DoNTd5CZEqprA3b010RX+6nalbZ05uXqlD39lboPUMQcjMKDAoM6dX5QZV"
    "HPVcuhGzetsY1eYI26bM5dlQ3CpFmpY5FCrUGsEnjotdfdBDe8rtYVGZ7ypMsM7pqsIKpg"
    "C9dQ0QOJQVUBBNDaMrXFnpJcWLatIqxUUTH5dqvmWlsDaOpEl5UWtcvGvpDXIPJDgigI/f"
    "O7ox9iQEYuo4I70SUNbjJl849m0jiWYzxShwVzPCa/u9DOV/1Qu9w8F1zeLwtMZ+Y61FZ2"
    "9y4MdJi+E90qHUGTUN9YI36/q6xFb1ZdxB9L9BDwb36rw+QH20DLGbEeqnorlRQQYG43qa"
    "z5dFEg2sOXefPzRqS3lhNImXwPlb+VmQSo1wKeBjaIL+dqi0ga0zI88m9iW2IfeYIKxYIq"
    "oOfyeizZ0iuZiQY6yNZj4Ybhu26rSqUZUYw67HTUYdJ+aDjQGVEc6E4PNDW8Isa1fOWKBH"
    "q4VJ3VWanOyheqs9w6FRnkte23UKCH6t10+Jdic5ooN5Zopd2OFUze9rsbkGJ5BZfXvEuI"
    "9EHDVRP9NsrdCeZ57bYuSkticfAuL7lYHPxZFwePnHZFHqOEQ6/CW5RsVctRpHMqyWeVxW"
    "kJFdeYTvAcKevMMZajd2TkcY/aYSZo4CwR/iwZ+CgIHXvMJaYlDHDAF+XV7/DCm/LLpILk"
    "kiYrOlHQidITFI5OlL2mPp80+Hd/YGED/4nwuNvQSA8E+mDk7OCVDZf4JjpOyvRwanhdQ8"
    "uvS3X8OqvhBHAqMinKwyczghg92Tp6En0jz8Z+R9/Isxhoh3tT+axDqA4nx+yeGdQvitut"
    "qBtW2kMPkcNpHeBwWo4bTnOLGoP9vhq5+RMi6Ohfw9GPbsGtulbG8qrLINy71UJS2AHS/l"
    "1eTZD2R9qfCgZVFg4qqP9PQVLxavp/GOYfr/YB3AQFDy7IKJkvpzj2333qeJa3JN/9V6/M"
    "t7om5Ny1DCaPnJwcn0RUe57i32C/hQx+0tNRWPUACxR0skABZtNvLptePPiNuEndvIcw7L"
    "gWNXlcQU0eF1CTUhsT7jajJhMy/bPjtqLmcDHIq7l0PkiK9GlO2FgBWFXcQS2obYjfIuk+"
    "qXnH7G+IZdoMRV4WB6L1QGAliQ4MAib6YSWJHat2rytJlNeQqFU9InyyJvUjfubcDIokGr"
    "DNjSpcqPaMSBYmTGyGkyyrOOOPRfUiNtCnqg8BO5Y6o4voNPzUe5eSEV8wU55S0tT1gtDA"
    "me4DNkeltsuouSRizhxPlXcAt4u8G0pMdu9BJYkpd72o++9OSkJXgZQvBplwtZcFOBSIyx"
    "4ttpCyc98bwp0k7g4uHJWWhPuaKDVANyFBG+5uocNwOllJAoMUMUixO0YoBinud8QXBsM8"
    "G68WBsM8i4HGiICtRgQojNuMr4hEkKhoH7QprYlmWg8lUOmtla7sr2Zaj0RQ7WuQctp0ba"
    "b5pBQqv7XyMfrnaaJ/kJVGVhpZ6XVY6bKAtcTZQeVGyqpdg2A12MPH8YEoBXJ3bjGDqUzx"
    "aNeeNMFcvAlQ0w4qw88SxDpGoXVtjcUotFXDsIkoNAzg2XwAT2Z6aQtLUtKITuqhk8SUvi"
    "ZIiT20+6nf+hAl9aJ1Cqm857MZBLQti4BKfLISpxipZjXK6iTcz+D69Wfar63q2iwc4vG5"
    "ZRSWxakvWIBKqnzBhsvg9QsIdXQI77NDWP2b03NFqmnQvods+/FJrYjkk4qI5JMc4Z68s5"
    "yayyscZsR6oe0qN9U2yhymp6kmLsO0JHoMO+0xRMrzeSc8ylsrgmPqeCUSm4ctaoAwqWKp"
    "9HtfLfYeJ1TDpwsyuufmUiUifqbugwnAigqycC3PY7AX1NSb2XGNQSqBnyUYROxBvJ8cxS"
    "Lgtr2LqbBHzVmNiK5rGARICl0mMbiUjqY8VoCR+x6Z0LkYQFVFaAzRFG4ALC2XAKC1quoj"
    "qh4P1DcDF16P1kIEuHEEqEclp+lSwiUWQLqlgG7BXbM3XjkPpr0m6Dlsj7C5BWyGRaSJss"
    "P2qOwWyg7W7hY2SloSbZRO2yjMtNpZoilBLLzT5TFGO/TpQ2+UqdEQeiVlEHlVu7UiU25N"
    "Z9Zd2M9+KnWlLyv5TnXKg/WNUSN46IJIm+DcoDrOJtGqBnOiLZsXsDe3FtSMBrx3A6LyMY"
    "WnQmb4mMgWU/Igx7aIFWnfUXHQTcD+pCwvEMGwm/0Iu0E7e+N2tnr9c9osdwaG7Xth+mWc"
    "gWd1fIFZvJlwBZ4V7CNntDMC0pJo6nXaDID+moZYxSI4Ja2IqwpW7XUjvvk+l2deHUoVv1"
    "CdQp8a9hdAz8geKMedkelR0133yFxBFUy0HAkTo7CrEodbZfOm8VGhcDAG8m10NxYvBXNN"
    "4lob7Rs9cU/qiUNEu3FE61me3Si+LRLoIabdSgmO9ATUBNamJRHWdhrWIrv99Ox2FlfUXS"
    "KycrhKVBsZqRD9NS2NVFbAfip3pbmRfb86ZXO8nzLj4bqQ8A5PDSrzNaDR0GrOd1PXtR6p"
    "DdQ0dQh71EX/Ejw11PFTRLU6pwr5JQr3lbHfa3ZbyIWrlmkyHIP00DTo+Ly0pmmgPmwJP6"
    "020Tc5YYSvnYavWFZsq2XF0Dp4eutALeINV4ikDC4Q1VZBBJLWtAg+hv3sp1JXWgPJd6pT"
    "loBWfIEdEI1IuRUQDX4dE2BCAVpDvg0Zwdo//KfE5VFejuzJZy/Euyi5hpKRQefUkAbUSL"
    "WIi8oIRj0Bgg73iG3NIBi0yDrYwRUb+kAUuSfQLdED2wNTxLfLoGOK+JOlX6iZscm7HQn0"
    "Qt07eLmj1aiZEy4h1ENNn9XZw/ysfA/zs9we5qnltrETTiCJsQ8kBnPMNkOcEMMB7vQAh6"
    "A8P8KlMeVJkVbp2B3LCNt0NjYWgXkWXw4SkM+6CMw3NrHg6ctTmxLnB9XpTZmWTVy+QJ6k"
    "HbPchRQlmxqMQGipJ8iCWp4cOGJbkLfkO55ly+PAuBjAG9p2McOzlWs05HSSzJ7EjZ6a9G"
    "QHsgt1+U3GtSY80Wt0iswReq33YEZu4LWOvru6tnQk0EM7+vikTpLWSUW9xrwjE6Z/1m5L"
    "uZwwgsZOg8bk0lWAGcsTeTOCfSqDteP9aiI80sZAy8hieZQuf2xooWGIyH5oH0NEnm2IyG"
    "dq2ff8x2dpa1K1HuaYhEyLQRWXMNNth7NE41p0gmqutw+C3eQfmc3nMwjmFsx9ZC4xLVPF"
    "ZwgG28778o8pXwhgBf4gW/8huG4xjbDBvlfTB43sbyydslmUVW6Xu8yw5lbhXFVuSKaEem"
    "hMnryp45WVrcrd32/yfln//h/MaKTnhEgftbyNIAOsD9vX+rB7ZJBtQ9cCcFKLoI5YDCmo"
    "zlnFHfGZXTLXMqZFGDc4U4ltadxmFaQtH9gNA8jngh7XDI4ox4VQBKcwCrUqIDIS6cVqms"
    "WEb2phwjcVmPBNFq3AR9VAw0HzHmr3uBYWPK7Agsd5LAibpxRaNn+5vflSQiTHItnl0jI8"
    "8m/lR99DbVcoF5RRjVaywCSz+EEHV08dAPKf/wfX2O8I"
)
