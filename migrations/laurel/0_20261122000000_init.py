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
    "eJztXXtz2ziS/yoo/xOnSuONHcfxOldb5Tx2xntJnEo8t7O3uZJgEpK4pggNQVrRPr77oQ"
    "G+XyKpF0V31VTGItEA2QCB7l+//nVkU99l9smt793zH+98V3D36Ir868ihMyb/KLw/IEd0"
    "Po/vwgWP3tuKgKuWQyNuei88lxqevDmmtmDyksmE4Vpzz+IOkPzCF/KWSyhxGTWZS6ZUEI"
    "PP2BviO/D7z7dff769u/vweUCmQdsxdyfM8yxnAq1PYCCTG3IkeWVDfX53vjt3U+oR7jAy"
    "d7nBhCDyJyWeNWOqX0EsQbwpIwvuPhA+JtQh1Hy05Ksvic2NhwFxuAc3vKls6fLFFRFM0R"
    "rw9vrBfcf63WdDj8vRpwz4//f/k5ct+Zw/mAh/zh+GY4vZZmp69MtBJ+re0FvO1fV3U+r+"
    "WbUGxtwPDW77MydNMV96U+5EJJJ3cHXCHOZSj5mJ+XJ82w7mN7ykn1le8FyfRQ9rxhdMNq"
    "a+DbMO1Pop4mtHw+Hn27vhtw93w+FRbkWEFIkJDS4ZkmdyNVmOJxQfZvTH0GbOxJvKn5cv"
    "/qPHiXmhW8GA/3P99d0v11+PL188hwG5XJJ6wX4O7pypW/9RXVCP6k4U92N2/7DMPK9/s8"
    "zLYl4HzTOMlg/fhtHhhZjT8ecUsvXFtvg8gSf46Y9nZy9fvj578fLi8tX569evLl9cyrbq"
    "cfO3XldMxm837y/Ts3Dz+U7xPuY1czx3OSxi+FtrcuN4xSxPUiHfs3x/e/MzMLqA87DDjB"
    "8Six4u3FPjYUFdc5i7w894Wdv8rdnZLHuFOnSieAnvDQ+cOmc+wCSWH0P6do1TqN7xcyu3"
    "97FscUJGD2w5gi19Adu+5cGfY27bfMFMcr8ckJH8okdqw5d9OkJv4vK3bL1wucckTf4o2k"
    "L/q0+Mfx3FHA/3IfkvtGI/5q48yuD4CQkDNgeLMPxgjlRj+STqh/o4E53Kd4EGm+m79IBr"
    "+v3X/fKDU6q7J9vOvvxDPu8KJ+Db7/Z7/ev42XwCkqgrT4XhD/k1yYPh+Pmz5x2alzonof"
    "p/AxEvbL8ZAa/1PHRZxIuZG2xjad7++uvN+2LeBs0zrPV9yzwBogNkcAVDFTdfXihuzrnw"
    "Jq66qdiTYeOcLm1OC3aLv3y7/VzMygRJhp2mZXjk38S2xG53jq0zFJgBPc+E+N1OrszjT9"
    "e/ZRftu4+3b7Ochw7eZljvMoO7JjOH1Muz/73kG6irZcpgijQ7DQHtSfjHTifjM18cr7NT"
    "V0zD3c2nD9/urj99Sc3F++u7D3DnTF1dZq4eX2TmJ+qE/PXm7hcCP8n/3n7+kJ2yqN3d/4"
    "IMdUR9jw8dvhhSM8mN8HJ4qSsS+TdjykzfZl9956hAIk/erpTIRdBw6AYtV8rld1IMtqnw"
    "iKRQ2AoJ+7iSAjRzQIC+ZxOAXByTMLm+zIH6E/AcPvZ0C8B9xtSypYQtLMdgCs1ZSIFA/m"
    "PbeWl9Z6OugfrsVyB4UoiPmuoWO2uSrlPb6tbPuIPYXNNAU7vDM0m3gSkOviKc4c3PMOzE"
    "PvSXm+FSHCFJ0hsc8ez0/PX55cuL80hZja5U6agF2Kzr8gKrwx37UQbLhgStjqAD+jQ+/H"
    "ZXLeBHX8bH288/h82zUn9n8NgvLp+4dKZmPSf7xTcrJb95qlktsS+wuGmyyHxmyVmgclFA"
    "y2LBrSbdGqJXESD2bSZ7XxuR7L7opTeRl2evL6L9A35UbR3fPl1//LgaZ0SEKxJpz17UkW"
    "llq1KhVt1L79cgggz/Kb+OJkxOEfWQ0xfnNRh9cV7KZ7iVZrOGmo0CQLGcy0maHjL5ZQ0e"
    "vyxl8cssh8Ei9siGC/luUgQ06bKJTFdMvDvpTn6YByLfzajJhpbTzPSWINqzBejQTHBdE/"
    "bkbuVMqkW+oEk9wW9oxK1rmeNz1m/dgalM43KaxtbEd7U8Rz77s3vmCkJdRiby+3akvKfa"
    "AbLtwo/F1DKmQRe6ncFnM8uTK7HYWr+74cHH7K/KvA/uacEowHPtVuaozrXP2Cj4vkYKbR"
    "wtLG9qunThqEtK1GXkUT7JJtzK9LjNPv+Ypj+y7p7N72rGmwNTCTKEHjsNTKmZum8kLyZI"
    "eiguXtRRfi7KdZ+LnOqzmDZib9C8DzBVmrOvaumVryr0yldar+yIsHI9t/6bFToJBncqRR"
    "M6t4aBK0c9ROr6yw2RBNoi6FnAb0rElM/lOS//GnPXn52QW8deqoP42y/XP529uoDmlifk"
    "+W24TLn7CY+7RWLHlsbYMNJV7hdTiHKt5Raz+vw/+q+x72gpTY0E/5z/6Wj3585KP5nyI3"
    "7u39uWUejmXL5JpYj6Z9StY9MtN+lmDwD9XQynVEyb8DhD1sezduP4F8K424VxhcHnRVbM"
    "ch+7mAJd7NZwsZNbATCnhS6WpkR1rNPqmMse+UNLR8okJXqDdG2WO6K0/Fm5BH6zJs5NoT"
    "dl6n6lAqOdC4dCNg0w99V6zDUEETkTMqdCLLhrgkYBEavsp5nsjUgWQuzOCblTKKfveFKn"
    "8DQQaTKbLsk9kxRMI5PshycX6TKvyWxtlA3rMhhFtCsYk8HEN5ELI4JtCYb7U27OXtWRum"
    "WrcrnwVU7uDjaD5sdWihCFEzy2SmIAPDoef2LKvlMUA5C4XXloCWg4nMUtaxxZc+YKDkY0"
    "Dh75+pyIDIsn5AM1pkQuN++ZIHNuW8ZS+d5DK9uaAS6mTWOWS0Yut9mo6MDayhgIvXUcet"
    "v3sdQhyG0rpxKiQdtFg0IBuzG0mSNEjtfjOGzuTRgdtt8df4+oOdPqYJrF8eXNMLcWbytY"
    "m/OcRICtrzJscppNSwCX28xzhhQhtq7Nc5d0lW86B81RmbIS3q+hrYhE0xrqiiIiWsV5Bk"
    "Z5RU3UfwBwPVoGK7bhq6w//AEcCMvdBLYxACoqHVdU1KQ1lvLSVL1TWbYQvYEySF/PplTs"
    "6o+5JbtrE/CdosRp7vQ0oy33KcxyElEudKIrl0YKSDGrV5F/bzG386z+s5QorYnz32ypGH"
    "4DUdeOUQSAFNsNDpPD8dX4S3fpIhKWi9aZZIXJbOYpZnyVH8HXm3d3Ognm7hWmcrtOHZNO"
    "K2NOECEVmVgGBKKZuO8FDahNQBiWagwoJEQNJojLxvCDR7m0B0TwIIuqwx7lPc3UQrVphy"
    "OjPtWBXWxQoU8Z8M2UhbhVRGqnyXqnUb08qxOrfVYerH2W1aj+wS2nlQiWItyNoL1Lvh+6"
    "BLYtqC9h21K7cX7ZvA0Ibx12x+U/X5lO61IuZHyJejpIKT0nXvyn1fFeAYimG9Q47JtCol"
    "sEQxEGfULHNsKgCIN2Yk8+2HMbYdAnN80Igz6FWW4FgCL02QD63Bjo2Xu8s7tIZ6AKFqW1"
    "ipTEimxWcZsmSk8GV7ybsiUxqEPuGZGzL5gZIZA0SAClgUZGbGZOmFup9myk8zUUn27tO3"
    "sVy7ej8+zUh7pjB/QOHHp3HAKQZXCH9MitRADMpw1TzkYEfWPv6UUN7p5mRciYuXArzVtb"
    "7uY+nTRib5KmfzvEy1d17Bevyu0Xr9ZOb7VaXgyB661Li104DDcvK67nGqzi6t9xkxXJgI"
    "m7lXJgEHIvX86smdH0mrhMTorwdCg8gR5+shwCPYRx8CbU9hTMHsc2ZY1NX4GdWRcJFWTs"
    "8pkS3yxTZQGFPwVzHwMMHDIWFcmLux5+tUT596MgDwA0Dx5PYw3/hyj7XiXOxLzUPVYSJH"
    "2MJNuGZISn93ZO7zT0mdhWcnxeBX6maRHl7jT+icaMJzHNKrHQUL5vURK86io8GdLelPRq"
    "X40nZqsvWu2RCTK0DnX5s+kWStvdiUXr0NpsPWDr0LWhstEdFWUUD24NKlOKJxo1MRBNuW"
    "1KzqokQuC7BomGBpDx+zi23ejGz0F5X0qpdEaCwXR1kjE1dL2QWaWxaKMDQeGS0T21YTmP"
    "ADRQWIA/Cz3sAjo5rCqmMmaugPrJshPIl2RzTz/PgNhScyQjk917oxNy7ZGRTedCCWQjIg"
    "90nd2cBGLa4LujajDDCFFCJliCQQNyvySWo+o8Wd5SYRQO96byrclUzpz8pExJ51k29OC8"
    "0W8FpVdcZjxwuHu/TBVSkcN/d1KjqfRP/jy0owEjVS+SBY/UtkwNkow85s7EEP6Wr6UqvN"
    "jyY3ahvZBcpsr7UO7hekiVeYpRU5BjIJGshY0CZmsYMHL0XL1N0NbmxoMIysJoBvwBHlD8"
    "AZgnqU7mSznsSMg3NmF9RjOkX+NKPoYN7ImmF16Tkt99+QbjJbALGpIZXapZCpmsXhQK2F"
    "iO5CvMoi59PeHkntl8Qf7JXJ4wOcKslgFCf09smjCYBn4wmWPXkzk+yJdvglqE7XuIDJ3W"
    "CZg4LQ+YOM0FTAQbarP1nSDqjVqzk0WeyEsjN6pmTA8pkOPtOB6d8k21zhQh6p1d1jtjGa"
    "jpJKcpO4XKffvdfq9/HX8/evaT5YwtKb0sn30/eo7Tro/2UOos2FE5t6XsWzzpKbrMnN9L"
    "wgOUF6q2ydvbj6kZfXuTLQX/66e3H6QAoaZSNrK8kr10r/jO4eyfK42iCURUftINazIlSH"
    "oo6p7Xcb47L/e9Oy8uHZfm+Abws1+Dbg6M2XXRs8QiK8HO8vvCLlHJbm4GBwxKvgc1owCR"
    "fB+oH+VwZKig1CtvOKeup+sOGjZdwLNrsEejPMTgj8xl5hsF3llmiCaFbZ+JE/JRwVuGbA"
    "Vt5nRJFLpom8rxyHJFgWfSTkfG+N5OHLIVnkezED+vr4bHNFhyvrUuzn0vhJubcT9DiFPQ"
    "egoCHL5Q5qxc/yk6nIDWE4A28m3byBP20TXF0YQ59jAZu1IgTX/WnRT1D5W1HZb15XMeFc"
    "n6cL1a1g9brJT1lSVaGWYtj3icP2hzNY1tuQtlGE+YcyFoYKHJXAgMENQmc98jSlSXfIZE"
    "eHnRfpsDrZbk/3UU8/wodECAOYd27Mfc1emCojkJOB6srPCTOFKNJbn6ob63RLfyRdbtEU"
    "3cnTRxoyKyLzOs3MecNrVBEnSdMhahTTBrHAp2zQZCdkyBEjYqLdtmaVJYaMDUDBmyFf2l"
    "d6euFK3fDfD2LtFVT7mb+Wxr8FeeRhtg7Ud+iEJhXa7GJ3an9OtfeEbLSl4fVOnX07DFSv"
    "36i3aUFkxqscIyWextvlSO0wade7J7cyBVXJtBhiblgZ90ejf4jIm8Qr2xnsFz/6/aER96"
    "E0F3CsgX4NntQqi/tsFJRkGz4xHwSC7akVLStTf4c5UEX7UTHjceBiqNgNBu6r45ga4hF5"
    "Xq+Ltzz9QwEDwQZuEX0L08M5j7qJI4n5CRVqOUu/oi9M2fMogTGIUvOIrveBTS+KoIATTx"
    "deXYH6Bm3T3Neu67cqqa5WKKSXro0LSVdGJyq/Ma8Tgi6CGHL2vw97KUu5dZ3sIp0AIaSp"
    "AhMtRtZKgrEQE4ydubZMPm7ZINpAgx7KPTcxwI6s3EvCRVK0GvYzO6Lz8ijzcqahUR9FAC"
    "uagj4l2US3gXOQEvSAtVUoTkreVQd1nM5yxlNr5l6enENAfG8KoF+/H2bWrLknx9e/P5+u"
    "vfjj9d//Y8tW99vP38c9g+uR29/dvdh2t0levWHhPs1A0tJGkqDDhCS94WWIruh+h+2G3W"
    "NrXnBdvmbs153dxiV/I2fcR0zvYERr8S81NgD6y2QA0D22PTiC4Io9KZe3Qyn9josyoiaw"
    "VlYVaf0FYGD5tN6YP+kz0SCNHK05GJSGDksEs0kyETJChBZnPUoK/i5piJGg461XVFUGwq"
    "hIcyzZp8DR2NesrVxFGCjnR9dqT7qGoHvoUkpEcFCk3y9qBKqdE1CIf3UcsaaXO1HZDIhs"
    "wzpmG2Wd3TAGocWpDFNZGc9Z6NOWQs9YJ0qYLJrlV+1Jzys9Hewc3uJshfoXNWRIlwJdXU"
    "CsrnqJePuwkyyx6PlHff8IdljgYk+CH/fv6GjMCCwMRIaWQiU9z+u8OofG7LIdw14ZFHli"
    "nAYU6+VuQqKK963JPPGXjSKZJMut+JelMdqKdGHBH1anGW4TV87Ry/+KCq0g9ims3oB6im"
    "HUVLLD8Tv1nmZfE8pIhQVSuYjN9u3l+uUtTCD7qJLJykQVG4JGynoC5I6ZaSounTUj47PX"
    "99fvny4jxawdGVqoWbX6by8Ghm5Q4I0Lg9aGnc1od7M6bHNMj3tnzXAlGe73/5dvu5ZPeI"
    "KLLeaJbhkX8T2xKHuIVU8B54keJ96CkTsT7hRPOugPHQwduCBd98ueNiX2exd8YJ84Dm4i"
    "C8MHPg4J7wgWJD50ojZ2375nUya6TK+xjVYHlgcw80balU8/EVGblQsd2Rk65iyqL4MlV1"
    "BtJFQuqIgmi7jY8QwQE+RPHpGjEzCuZqHZt3HCYSD+L6BJ+xe25KhR2K2chPCDp7ozity/"
    "jKh3MMpqvCaJJRXMsQ4Ifr8MHlhqmwCpV5R0MBOpEmPB1fOCpOUEDGHWqr4i26mI7FRACA"
    "WC40a5N6Rz/BTs28GLSHQXudxwjqmXOjnaUZ71NkyP7W7GfUdVqJSSlCFJM6JyalzNLRGd"
    "x0ltOUGJLU5VnuUH1onOXt1RuyiqxK5bFPYftWoU8dm8dM7HWdyKfL8siny1zkE0bd7Dvq"
    "JlKlcvyvCLpJEqHRCF3SduySptdfnr2Yi6wgeiH5rdZwoMKAJgxo6gBru5tP/duUu57kmX"
    "1UAEbHNwdVkLRINaubXj2qZCTJfdskU/rIgmRlANealipLPiD3zKC+UH5fkM4MCiB6qgV4"
    "dQWlxgFTlv3N5iOVzs1ljxZbFDiv7W5oDWWXVWMaqZxGCgt3mQFuaCY5Vr08HxAuhyHHuq"
    "Png3A8hyxcy/OYM+TjMQxlSJF9oiujy97G4zbQ80SeGPJjQ+wZsWdUN9pgz1LaYoW1yMtX"
    "eYoIZWPMDleOUJye1UAoTs9KEQq4lV2x+rRpAfJlSBGy7zTMZzLDgsm6Xzb5mNJU/YP8Np"
    "/sKORYi3ocKUoEzbv8NSGwu2dJK6GoNBC10lQoayG0i/mUOouRIfzYmVDuYN9Ek0Qd5qYP"
    "mU6BuxH3C7Dd5MyUQ7vJSjmrkd1bhxFrNvMVOZTISAcHX8WOv38iL7R/L9zV9S/DqNogcD"
    "jwyw2u5qHcLY4F2O2IG4bvuko+DyptMCcAggcA80bK8EjfWjAyZXLG3sDNAOGJS3RIQgMK"
    "eajnOKZk7rvGlAIPqexVCJ+Z3x2XwZQPVGlPz3ed56ovCI2GUGaYv3SMtPa29qaWdl2eMc"
    "cUb5SHsy1XBExKMgAafLWFrgMCFVLkmpVPKN91BPHTIUituqYaD1W9w3nHTBW7raKwRZrN"
    "uqqKDgi3HO0sDUHVbcDo1C4laaOjIJ4J+LnZAqUxGocA+MEC4A/y/ZrAHGH7HkKGZ+c1EI"
    "6z8/KCHec5pya0LuxH583se02wpQwpYrWdRpcQlH8yE71He+HhwMMNICws5bBV60ZClcgz"
    "uTzsP0OGsf9rxP43TD3UjaRD33633+tfx8/mk6ESRhxv+EN+fVKpO37+7HmHpLE6uYgCv9"
    "O2dqBCchSNW4vGCsVpPRtF1DgZrScDzUgbF2tC1K8hUzNkKCxmE8qVxAaVi4sJkh4KjOd1"
    "BMbzcoHxXAmMFfZPYN8GrEi/Bt0cGLPrWpCSWDeaPfdn9kzJBWizr8HhIkmqTr2elDiMnK"
    "4f+NaY1aFIsFtbfjfFh5VMzshPnbLlqzOwwI4fno3lNvzwEK6VMowDz4hW2I3lCRmBrUyZ"
    "hyH6yVTGdu6S331qW+OlZPobMgJP1hmFVNlgDRZTlS5Lm4CEvuTJtWYSKojsnU0kjwuTie"
    "1qbGXfV+b0pH0cLqik4GCrJjZ1Jr6cCTGAACud3+vtuy/k/DXx6OQE8pKZbGg5keVc594O"
    "rePGVNKzoC6UaSoL+roZwZtJrpsUWvebB3wLIusAjcn7iT9R/2/A3LB9D5m7+fQjaktrgt"
    "NHBLtH6BNuJ/e+ZXuWI05g2H14nmwFtw8Ppvx8fJOX7QpwMqbbHSj5YltLXiOSL89eX0QY"
    "JPyoQh2/fbr++LEAZtQHbjOoN0GECG8jhDeH6uxP7P2iIu3/R4pumluFMnC60UqBeKjD9+"
    "vJxb/wBaEEyJ6JUEwFiXSgk8BKigkn98yWzf7JXK5C9kH2nFMBjpHcuZLkj/rRQEIcxQ9c"
    "kKRgq6OB7PvXwCN1xqRCpxPlGkHOXSWw2nQuGIi9lqMS60LC3TCn7z2DyqaSeqAIXUZNcU"
    "VG4Ho6BDqV4nchJVspEfOw3++O6hJ8YS1bpVOAxLoO9GCwoH6OZdpsqJuBU+1Ae9VSJ/LV"
    "DbpQTzilkKGBCF/V8QHF1UuUB4L+LPmecjR535ECvXwqSTOXXBQn5K28oBjmMuOBQ60i6r"
    "CFGg/0v5B1UhPhM6VwTHhQuCh4wagwUmFt11DdCrrJ1XdtJN9jPdbNWq3Kxf7HeOdIT0Ep"
    "/xMUfTpbNlYY5VGq6fKkcPksz9Rqr7Y0JTq1ddqpzWPurFlRkJAA/YLW0C9QHN6bwwOk/4"
    "eCBU5j/mcpW01Cx8D1fc9Bc6fpLC3mXujy+ZJULQq+Ns5tqcaU+KFmSLPVkCTttja9UIDe"
    "cTGk29uPqXl9e5P5kj7/+unth6/Hp2pCZSPLK/nA0vpY008sT40fWZc/MnSNQteoLlrkV7"
    "tG7QeWvNYFp0rwyMTdQRUQSdPtatjnXSanTwR1tiQzyIJaHqBbofEcoLIB8eWsutoQTW2b"
    "uc8gEekVmfIFka+0jOLYAcJbTDmh4kEQCvWsiwzzuxl0w5ZxjLLGNKM90XUwyG2rQW5h8c"
    "A28bdZWsQqOy3mBifZsHlB3SwlFtZNTm6TwroYLoSBLQevvWEQxraCMFAvPmi92PyHL7wZ"
    "cwp91RN3B5V6cbrdSr34i9ZDlX6qamGAzzV4bkBND8LH46tQ4WQmOJYstc8JXGOyQ6mEuo"
    "yZ2uME9FettRBHXpQaKhFMzodJ5swVvEBB3unoync9rh6i07MNQo18IHX1sS+CqiBhdWym"
    "mAZad2j4gNvRM8Ed8LMxZ1ITh4xzVHDt1w6aunyi747+iAdk5HAYGK7rN+WOvVw711sgW2"
    "khep00bJncblFpgI0NgAgEIhBPEYHQe4LkqtnIez9D1kNBc/Pp9jTPmnO5pwx+9aKOKC9b"
    "lbJY3csESvCiGjN3cqMviZPga5SYOSCr5Yff7lIaf85PKaXwh82zzktY0Kd0Nf+xxlr+Y+"
    "lK/mN+rwjlmmZlXrJ0PeT05mHilBCZY/aqNI1pWoSJOw0TY/EkLJ6EX9OmviY0uqDR5VD4"
    "j0aX9ucDGl06Yx5Ao8s2uNpVo8udVVLix1pZ3seqW9rnmkDbK1XhBYYZqL9c6jwQrs0WNu"
    "S5cbVtw1Ihy+5DYZ6f9h0VxttCd0PB1MKDbtYLuMWEOhtPqIM5X7aY80Wt+Bxzq1OMhDR9"
    "MohsIsOI2mjyzCyPZI0IMJJ1jUjWcANvKExnyHq4W2xdoE4enWuKfiBrfGMHvNxXSn+Z9d"
    "Y5CRC4XyIEBhNTLQeGC6GOLKhFtCslroFUrJ1fdA4ZLbjpEoGwkMOSgws5v3wBaV9m3PGm"
    "haLhxvrFNItd2HpQKtyTVIjY1JbWczIBAWw7Q73nNJXAc8Qoincm4xwcmBW55pK3V5+piR"
    "xRq8/VOyjAC8lx4GijCifRBYNHcUKkkcrvZil/UylTQ/ri+GBk1HUgLhPWDByIUj8xWFHx"
    "5K2OVIrSwM1EaidMjNYhX7+KxGiYxuspWGmjj7zZt5Yi69MptmMP22BDHQYbaVOBooB8d5"
    "Nx+uIA0ger47gFwoQicaVIvAJd2hCydIDMbgQrdRBSuhHCZ+ZXBj0VycGp+5WCsKVaDt24"
    "6UpJWGUo5g4j2pBNJty7CvKGQEpfnXckzDiiryUSHoOAysdj5uYF3012vE7IU8ATDEc65H"
    "AkdKrauFMVZmHedBZmg4uGEXMhRZ/YuWNp3gtKpTXcGzJkuDtkc1JGp2aOqSvSUSYJEYjo"
    "NBBhgDpg263mOUuLgQFdnmkMDNh/YIDWyhoCIykihEaaQyOxLrwmOBLr3wfG8LrwSGqpdQ"
    "ogKYdG6oAiTdCQa0ejDmBo0+lVPWrzic9OyEh43HhQyVoWqqqTIDYbe29Uqhfue5A/BloA"
    "HRRHElA2iYERj4cVSdMuOFsbSiWuSdY/qFE5VTdnCyye2qV9bVABiagV0EB7j9r3qBLG5l"
    "R3l7VMS5qmRIWn02IwljJ5ejONhYP2l8oKlc59KJ0d8e7TsnmFf1+6QQ0ZvpmPnzJARnZE"
    "IuhSKKc6AN1FtnCrfpY7cNQbnRBFuqCCaDSTPDA21xJ0ggb89Uy6LLF87mjgQg/AWOPByq"
    "gd3CGxMipWRu0Aq/sk7mFl1L3Ek2Jl1L0J16jgdGkOEE7o9/mCtju03aHtrg0K8NFy2M8u"
    "La5SEd8cVGn/tmw2nETtakX3zROlIsALGfrQIXhz3zWmVDClZ6tedREHaBW6hZ0QqMXo+W"
    "7kjKzoocyEUsdnBLhTHO23s5GLo//Sjm1AnNP+U87S4UMBwc48pBFS2BWkgJ7TG/eNTH4x"
    "DZiaIUO2ZtiqtqocP6uD8UKaPimSGwnBQ69oTER7MCpAksX3sEPOLKeoDG+V1JCm69N+sG"
    "NQQ4uvzZgf0yDjGzG+K6ZaXz1U3kIL1weVhtmwRR3XyiiViSQaKJdD7ZUoB9XqkpY7BRGM"
    "nZAbqUQF5i1BpvSRBelrPVaU0GzTvaMDZDdOBkxrVoPZZ7VKd51VlO46e1EMxu1vP6pyHE"
    "ncXrk7NU8MpTItKcAG6EuyNY30mTfSDVUGRQhuZ9SYyntShFayyIio/6n7KgPUjDtsSeZU"
    "StKF4NGOxlYu4i73HVOOrdzDTb5wBnIjtMdDfw51Sv05VCiFJnIg5cOy0N7mHpEMty0mrs"
    "DfXA2qIS4XfsOW6zKDSZZWOKgEpwa6p3ROIqnacdE9Bd1TuqCxH5z5EHGDreMGqLbuCy8I"
    "5Y2GvE+SIfvbO9kHQlwjx4QETQ83l8sae8tleYrnXN0PJQM35m/RvoLczXMXVLSGfjUxSQ"
    "/5u32vmkD5WtenJujmwJhd26MmXmSd86f5QpczVu5RE94erPSpmSdatvKqCQ2GClVQIESx"
    "x0uUztpyCZ1BkYmgigQriJ/Z1kAAehQ618x9TwfZBKPCTEkyjWbIjmzuCfDLSTzEUkQPEX"
    "n1cMeuCMpBxxwEU9AxBz1I0IPkKS9RRIIQCerXCRczXstbbcCgLCVOQns4Dp1TN7VvV+jQ"
    "Ibs2oEd/SXR1mKxdqUtnFlen9Okv1H2A5PqgFB4VKNSp+4MqjXquWg7duGmN8o6BNuqyOX"
    "dVNAiTaqX2RQq5Br5KYKHXVncTzPA6Y1ykeMqbLjO4a7ICr4ItjKG8BxKTGuWXs0ytsaco"
    "F5ZtKw8rldhOrm7VXHNrAE2daFipUbts7As5BpEfEnhB6J/fHf0SAzJyGRU8TmlncJMpnX"
    "80k8qxnOORuiyY4zH53YV6vuqH2uXqueDyeVmgOjPXobbSu3ehoMP2nehW8QiahPzG2gUH"
    "XbsgXll1Jf6YoocC/+ZLcCY/2AZczpD1kNUbcwtEAXN3QWXNt4sC0h4u5s3vGxHfWm4gZf"
    "Q9ZP5WdhKAXhsl7YkIMGnPGkl7uGH4rtsq2W2GFL0OO+11mNQfGk50hhQnutMTTQ2vCHEt"
    "P7kigh4eVRd1TqqL8oPqIndORQp5bf0tJOghezft/qXQnCbMjSlacbdjSbK2vXYDUCzP4D"
    "sptJb5GEQkfeBw1Ub/4be7avEqlXM5bJ6VuTK7BfO8diW10pSYEK7LRy7mNn/Suc0jo12R"
    "xShh0KuwFiVb1TIU6ZhK8klFcVpC+TWmAzxHSjtzjOXoDRl53KN2GAkaGEuEP0s6PgpCxx"
    "5ziWkJAwzwRXH1Oxx4U3aZlJNcUmVFIwoaUXoihaMR5aChz706/x6OWNjAfiI87jZU0gOC"
    "Pig5O1iy4RHfhMdJmh5uDS9rcPllKY9fZjmcEJyKVIpy98kMIXpPtvaeRNvIk9Hf0TbyJC"
    "ba4d5UvusQssPJObtnBvWL/HYr8oaV9tBDyeG8juBwXi43nOcONSbfy21YmyciQUP/GoZ+"
    "NAtu1bQylqMuA3fvVgdJYQcI+3f5NEHYH2F/KhhkWTiqgP4/BkHFq+H/YRh/vNoGcBskPL"
    "gio2S8nMLYf/ep41neknz3X7wwX+uckHPXMpi8cnZ2ehZB7XmIf4P9FiL4SUtHYdYDTFDQ"
    "yQQFGE2/uWh68eA3wiZ18x6KYae1oMnTCmjytACalNyYcLcZNJmg6Z8etxU2h4dBns2l+0"
    "GSpE97wsYSwKrkDupAbQP8FlH3ic07Rn9DWabNVORpcSJaTwRmkujAJGCgH2aS2DFrDzqT"
    "RHkOiVrZI8I3a5I/4mfOzSBJogFlblTiQlUzIpmYMFEMJ5lWccYfi/JFbKBPlR8CKpY6o6"
    "voNvzUtUvJiC+YKW8paup6gWvgTPcBxVGp7TJqLomYM8dT6R3A7CKfhhKT3XuQSWLKXS/q"
    "/ruTotBZIOXCIBOualmAQYG47NFiC0k7970hPEni6WDgKLUkPNdEsQG6CQHasLqFdsPpZC"
    "YJdFJEJ8XuKKHopHjYHl/oDPNkrFroDPMkJho9ArbqEaBk3GZ4RUSCQEV7p02pTTTjekiB"
    "TG/NdKV/NeN6RIJsXwOU06prM84nqZD5rZmP3j/78f5BVBpRaUSl10GlyxzWEncHlYWUVb"
    "sGzmpQw8fxASgFcHduMYOpSPGoak8aYC4uAtS0g0r3swSwjl5oXTtj0Qtt1TRswgsNHXg2"
    "78CT2V7aiiUpapRO6kkniS19TSElttAeJn/riyiphdYpSeUdn83AoW1ZJKjENyvlFCPVrE"
    "ZanYT5GUy//kzbtVVem4VDPD63jMK0OPUJC6SSKluw4TJYfgGgjgbhQzYIq//n+FwRahq0"
    "7yHafnpWyyP5rMIj+SwHuCefLMfm8gyHGbJecLvKTLWNNIfpbaqJyTBNiRbDTlsMEfJ82g"
    "GP8tGKxDF1vVISm4ctaghhksWS6fe+Ouw9TqgWn67I6J6bSxWI+Im6DyYIVlSQhWt5HoNa"
    "UFNvZsc5BqkU/CzBwGMP/P3kLBYJbtsbTLk9asxqRHRew8BBUug0icFQ2pvyVAmM3PfIhM"
    "7FALIqQmPwpnADwdJyCQi0VlV+RNXjkfpmYOD1YC2UADcuAepZyXG6FHCJCRBuKYBbsGr2"
    "xjPnwbbXRHoO26PY3EJshkOkCbPD9sjsFswOzu4WOkqaEnWUTusozLTaaaIpQky80+U5Rj"
    "10/643StVoKHolaVDyqjZrRarcmsasu7Cfw2TqSltWck11yoL1lVEjeOkCT5vg3qDazybR"
    "qgZyojWbZ1CbWxNqRAPW3YCoeEzhKZcZPiayxZQ8yLktQkXad1TsdBOgPynNC0jQ7eYw3G"
    "5Qz964nq2Wf46b5cbAsH0vVL+MMfCiji0wK28mTIEXBXXkjHZKQJoSVb1OqwHQX1MXq5gE"
    "t6QVflXBqb2uxzc/5PTMq12p4gXVKelTi/0FomekD5TLnZHqUdNc98hcQZWYaDlSTIzcrk"
    "oMbpXNm/pHhcTBHMjV6G7MXwr2msRYG+0bLXF7tcShRLtxidazPLuRf1tE0EOZdispONIb"
    "UBOxNk2JYm2nxVpEt/ePbmflirpHRJYOT4lqJSPlor+mppGKCjhM5q5UN7Lrq1M6x7spMx"
    "5uCgHv8NagMl4DGg2t5ng3dV3rkdoATVOHsEed9C+BU0MePwVUq3sqkV8icV8Z+r1mt4VY"
    "uGqZBsPRSQ9Vg47vS2uqBurDluKn1cb7JkeM4munxVdMK7bVtGKoHexfO1CHeMMTIkmDB0"
    "S1VhAJSWtqBB/Cfg6TqSu1geSa6pQmoBlfoAdEM1KuBUSTX0cFmFAQrSHehozg7B/+U8rl"
    "UVyO7Mlnz8SbKLiGkpFB59SQCtRItYiTyghGPQGEDveIbc3AGbRIO9jBiA1tIArcE2iW6I"
    "HugSHi20XQMUR8b+EXamdssrYjgl6weweLOzqNmhnhEkQ95PRFnRrmF+U1zC9yNcxTx21j"
    "I5xAEOMQQAzmmG2mOEGGE9zpCQ6F8vwMl/qUJ0lahWN3LCJs09HYmATmSXw5CEA+6SQwX9"
    "nEgrcvD21K3B9UhzdlWjYx+QJ4kjbMchdClGxqMAKupZ4gC2p5cuKIbUHcku94li2vA+Ji"
    "AG5o28UIz1bGaIjpJJE9KTd6atOTHcgu1PCb9GtNWKLX6BSRI7RaH8CO3MBqHX13dXXpiK"
    "CHevTpWZ0grbOKfI15QyZs/6xdSbkcMQqNnRYak0dXgcxYHsibIexTGqwd16uJ5JE2ClqG"
    "FtOjdPljQw0NXUQOg/voIvJkXUQ+Ucu+5z8+SV2TqvMwhyRkWgyqsISZbjucJRrXghNUc1"
    "0+CKrJPzKbz2fgzC2Y+8hcYlqm8s8QDMrO+/KPKV8IQAX+IFv/IRi3GEbYYN+r4YNG+jem"
    "TtmslFWul7vMsOZW4V5VrkimiHqoTJ69qmOVla3Kzd+v8nZZ//4fzGjE5wRJH7m8DScDzA"
    "/b1/ywB6SQbYPXAuSkFk4dMRlCUJ3TijtiM7tmrmVMi2Tc4E6lbEvjNqtE2vKJ3bAA+VSk"
    "xzWdI8rlQkiCU+iFWuUQGZH04jTNyoSvasmErypkwldZaQU+qgYcDpr3kLuntWTB0wpZ8D"
    "QvC0LxlELN5i/fbj+XAMkxSfa4tAyP/FvZ0Q+Q2xXMBWZUSytZwSRz+EEHb/ftAPKf/wfD"
    "I8gs"
)
