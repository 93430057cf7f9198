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
    "eJztXW1z2ziS/isof4lTpfXGjuNkna2tspPsTPaSOBV7buZucyXBJCRxTREagrSiffnvhw"
    "ZIiu8iKUqi6P4yE5NokGqAwNNPN7r/dWRT32X2yY3v3fMf73xXcPfokvzryKEzJv+Re39A"
    "juh8vroLFzx6bysBrloOjVXTe+G51PDkzTG1BZOXTCYM15p7FndA5Ge+kLdcQonLqMlcMq"
    "WCGHzG3hLfgb//evPtp5u7uw9fBmQatB1zd8I8z3Im0PoEHmRyQz5JXmmpz+/Od+duSj3C"
    "HUbmLjeYEET+SYlnzZjqVxBLEG/KyIK7D4SPCXUINR8t+dOXxObGw4A43IMb3lS2dPnikg"
    "imZA349frFfcf63WdDj8unTxno/+//Jy9b8j1/MBH+OX8Yji1mm4nh0T8OOlH3ht5yrq6/"
    "m1L3r6o1KOZ+aHDbnzlJifnSm3InEpG6g6sT5jCXesyMjZfj23YwvuEl/c7yguf6LHpZc3"
    "XBZGPq2zDqIK3fYnXtaDj8cnM3vP1wNxweZWZEKBEb0OCSIXUmZ5PleELpYUZ/DG3mTLyp"
    "/PPNi//o56x0oVvBA//76tu7n6++Hb958RweyOWU1BP2S3DnTN36j+qCelR3orS/UvcPy8"
    "zq+jfLfJOv66B5StHy5ZsoOryw0vTqcwrV+mJbep7AG/zhT2dnL1++Pnvx8uLNq/PXr1+9"
    "efFGtlWvm731umQwfvv4/k1yFD5+uVO6X+maOZ67HOYp/NqafHS8fJXHpVDvab1ff/wJFJ"
    "2jeVhhxg+xSQ8X7qnxsKCuOczc4We8qG321uxslr5CHTpRuoTfDS+c2Gc+wCAWb0P6doVd"
    "qNr2cyOX97FscUJGD2w5giV9Acu+5cE/x9y2+YKZ5H45ICP5RY/Ugi/7dIRexOXfsvXC5R"
    "6TMtmtaAv9r98x/nW00ni4Dsn/Qiv2Y+7KrQy2n1AwUHMwCcMP5kg1lm+i/lAfZ6xT+Vug"
    "QTt9F25wdb//ql9+sEt1d2fb2Zd/yPtd7gDc/m6/138dP5tPAIm6clcY/pBfk9wYjp8/e9"
    "6hcamyE6r/14B4Yft2AF7jcegyxFspN1jGkrr95ZeP7/N1GzRPqdb3LfMEhA5QwSUKVdp8"
    "eaG0OefCm7jqplJPSo1zurQ5zVkt/nZ78yVflTGRlDpNy/DIv4ltid2uHFtXKCgDep4J8b"
    "sdn5nHn69+S0/ad59urtOahw6uU6p3mcFdk5lD6mXV/17qDczVImMwIZoehkD2JPzHTgfj"
    "C18cb7JSlwzD3cfPH27vrj5/TYzF+6u7D3DnTF1dpq4eX6TGJ+qE/Prx7mcCf5L/vfnyIT"
    "1kUbu7/wUMdUR9jw8dvhhSM66N8HJ4qSuI/NaYMtO32TffOcpB5PHbpYhcBA2HbtByLS6/"
    "kzDYpsIjUkJxKyTs41ICaOYAgL5nE6BcHJMwOb/Mgfon8Dl87OkWwPuMqWVLhC0sx2CKzV"
    "lIQCD/Y9tZtL6zp27A+uwXEDwpxkcNdYOVNS7XqWV163vcQSyuSaKp2eYZl2thiIOvCEe4"
    "/RGGldiH/jIjXMgjxEV6wyOenZ6/Pn/z8uI8MlajK2U2ag4367o8x+twx34U0bKhQKMt6I"
    "A+jQ+/3ZUD/OjL+HTz5aeweRr1d4aP/eryiUtnatQz2G91sxT5zRPNKsG+wOOmxSL3mSVH"
    "gcpJAS3zgVtFuQ2gVx4hdjuTvW/MSHYfeulF5OXZ64to/YA/ypaO289Xnz6t5xmR4Yog7d"
    "mLKphWtioEtepecr0GCDL8p/w66ig5IdRDTV+cV1D0xXmhnuFWUs2aajZyCMViLcdleqjk"
    "lxV0/LJQxS/TGgaP2CMbLuRvkxDQpMs6mC5feHfoTn6YB4LvZtRkQ8up53qLCe3ZA3RoLr"
    "iugT25WjmTcsgXNKkG/IbGqnUld3zG+607MJVrXA7T2Jr4rsZz5Is/u2euINRlZCK/b0fi"
    "PdUOmG0X/lhMLWMadKHbGXw2szw5E/O99bt7PMSY/arc+xCeFjwFdK7DyhzVuY4ZGwXf10"
    "ixjaOF5U1Nly4cdUlBXUYe5Zu0EVamn1vv81/J9Afr7tn9rka8PjEVE0PqsdPElBqp+1p4"
    "MSbSQ7h4UcX4uSi2fS4yps9iWku9QfM+0FRJzb6qZFe+KrErX2m7siNg5Wpu/RfLDRIM7p"
    "RCEzq3hkEoRzVGSjbW3kDPAl1TIqZ8Lvd4+a8xd/3ZJRnpxwxtsDH+PPfvbcsglvmX4Z8F"
    "M1zm/WX0lnDHXqqNWl96Jsjtz1d/OHt1AZGAD2yeEz2464e3zI0VR9Lk8mIbBdKsRwxHfx"
    "77jsZ16knwn/O/HO1+p1obWVMMCvTg5gZGFy9rCaH+uYGreIGLncDpLUN/H8MpFdM6Ok6J"
    "9XF3bp0xQ+J3u8SvMPg8z+9ZHJW3ksCgvA2C8uRSAMppYL0lJdGA67QB57JH/tAw9DIuif"
    "EjXRvljpg5f1VBhLfWxPmYG3+ZuF9q8uhwxKGQTQOWfr3lcwXHjpwJmVMhFtw1L4nBfUdO"
    "QTJnLmF/mMk+iVQknPkBU0SZFxOXL+AMrclsuswaNC312bKdgmeKdkVqMhjgOpgvEtgW6N"
    "uf4XL2qgqilq2KMd+rDKYOPvT6W1JCEIEHbkkFJwI8Oh5/Zsrbk3ciIHa7dEMS0HA4W7Ws"
    "sB3JLUJwcKlxiM/XTrLIzXhClCtNXrNcMnK5zUZkRpdyM/mHLzwin+dAxgaHMGpMiZyVwI"
    "HNuW0ZudvUVp+FNFvHabZ9b1Mdote2sksh87Nd5ieE17VpzIwgaryaxmETqKPosP3u9HtE"
    "zZk2/ZIqXl1uR7mVdFui2kxcJZJpfcW08WE2LQFabjLOKVGk07o2zl2yXW51hpqjIuMlvF"
    "/BehGxphXMFyVEtMlDgIljJtgIgs/YQloB0qq4CZ30Hn9gTpUAgdZ6RZOk4yaJGrzaeC4p"
    "1TvjZAunOBBt9HUXSpxh/TG3ZHdNDn4nJHGYOz3M6KF9CqMc55JzQ+OK0UiOKGb3yovzzd"
    "d2VtV/5S6TIPS/2FIp/COcvnaMPKoj32NwmBpeXV196S5dRGA5b55JVZjMZp5Sxjf5EXz7"
    "+O5OJ8PcvWlU7NGp4syp48a5lYbJPTeX4UmpyKkyIHCqifuQYxve4VInSuVgjhD1KEFcNo"
    "Y/+An5wh7lv7QCcw5ybe0paCd1YHUalNhJBnwLRUfYSk5iJ8V6Zym9PKtyFvus+DD2WdpS"
    "+ge3nEbQKiG4GwC9S70fOrLaFlkX804p33p22lwHgjcOu+PyP9+YTttSDB6+Rj0dJPrOwI"
    "b/NNq2SyjNZIMKm3hdUjNDPHJHJeIx2aNlNKQ0W+kTN+qOb9RIaCKh2YlV+GB3aiQ0n9ww"
    "I6H5FEa5EZWJJGYNErM1+rL3zGV3OcvA+MtLVBWZhSX5qVZt1po5KtpbGhdahtqE3msGUS"
    "vnrQr+vmdEjr+QFstiatlMGSj3nD8ICNFYQiS5zbLWTrtdb2D0dGvN2Ssk3469s9OY545t"
    "zjsIwN1xyH5awR2yIbcSsT+f1kwgGwn0Tb2nFxW0e5qGjyvlwq2kbm3qTHw6qaXeuEz/Vo"
    "iXr6p4K14VeytebZysaj1WDGnqrSPFLmyG7ePEzUJ51Zn3d9xkefgvdrcUAwbH4eWPMyvm"
    "J70iLpODIjzicUVQE8s5IXcqM6gJFToFs8eA5xzlORaetCfMSygKpEt9CjJ2+UwBOMtUuT"
    "x1Ti5Xtn4mguRceZz4rh67HkH+/Sg4nw/Ng9fSvML/IaO+V4QZG5eq20hMpI8nvbaBhHC3"
    "3s5unaQ5Y8tKRs/riM6kLDLaneY60XHxJIZZpf0Zyt+bl5CuvIZOSrQ3Bbma19JZqdUXjd"
    "bImBh6grr82XSLle3uwKInaGO1HrAn6MpQWeSO8vKBB7cGpQnBY40qx7xJu3nKbVNqVkB+"
    "bghQg0w/A0jNfbwKMteNn0Pe7qVEpTMSPEzXFhlTQ1f7mBUHwrX9ICg7MrqnNkznEZAGig"
    "vwZ2EdkUBOPlaVQhkzVwRR8pYniM09/T4DYkOSvpHJ7r3RCbnyIA/5XChANiJyQ4f+LI8E"
    "MG3w3VEVlOEJUUYkmIJBA3IPwfqqSpPlLRVH4XBvCnn/pnLkGIQCyreybOjBeat/FRROcZ"
    "nxwOHu/TJRBkU+/ruTeBrkXyL+HDgUL6gX6AXut0dqW6YmSUYec2diCP8eBYmebPkxu9Be"
    "SC1TBwTkGq4fqTJEMWoKcgwiUrUq/ZN872GgyNFz9WuCtjY3HkRQ1EUr4I/wguKPoDwpdT"
    "JfyseOhPzFJszPaIT0z7jUmdyhAnUwvPAzKfndl79gvAR1QUPlNoRRCpWsfiiUn7EcqVcY"
    "RV24esLJPbP5gvyTuTx2NgJGtYgQ+nts0YSHaeIHky92Pfnig/zxdViLsH0PmaHTKschTo"
    "uPQ5xmjkMEC2q9+R0T6o1Zs5NJHssbIxeqekoPJVDjzTQe7fJ1rc6EINqdXbY7Vxio7iAn"
    "JTvFyt3+br/Xfx1/P3r2B8sZWxK9LJ99P3qOw6639hB15qyonNsS++YPekIuNeb3UvAA8U"
    "LZMnlz8ykxotcf04Xcf/l8/UECCDWUspHlFayle+V3Dmf9XOsUjTGi8pOuWR8pJtJDqHte"
    "JdjuvDjW7jy/8FtS4y3wZ78E3RyYsquyZ7FJVsCdZdeFXbKS3VwMDpiUfA9mRg4j+T4wP4"
    "rpyNBAqVaccE5dTxcINGy6gHfXZI9meYjBH5nLzLeKvLPMkE0K2z4TJ+STorcM2QrazOmS"
    "KHbRNiHgaGy5oqAy4c6ejGd5O7HJlkQezUL+vLoZvpLBgvGNbXHueyHdXE/7KUEcgsZDEP"
    "DwuZizdP4n5HAAGg8A+si37SOP+Uc3hKMxd+xhKnYtIE1+1p2E+oeq2g5jffmeR3lYH66X"
    "Y/2wRbVDqMoxa8ExAP6g3dV05ctdKMd4zJ0LBfQWWsyFgwGC2mTue0RBdalnLuF2wZHULT"
    "1oPZL/19FK50dhAAKMObRjP+auzk8UjUmg8WBmhZ/EkWosxdUf6nuLdSt/yKY9oou7ky5u"
    "NET25YaV65jTpHZHTK5TziL0CaadQ8GqWQNkryQQYaPRsm2VxsFCDaWmxFCtGC+9O3Mlb/"
    "62oNu7WFc91W7qs62gX7kbtaDaT/wQQWFVra527E7Z1z/zlJUVvz4os6+nYYu19vVXHSgt"
    "mLRihWWyVbT5UgVOG3Tuye7NgTRxbQbZmFQEfjzo3eAzJrIGdWs9Q+S+ThjlQW8i6G5Vb9"
    "iFo/7aBycVBc2OR6AjOWlHykjX0eDPB0Rw3U543HgYqDQCQoep++YEujaoozv+7twz9Rg4"
    "PBDm0xfQvdwzmPuoUjSfkJE2o1S4+iKMzZ8yOCcwCn/gaHXHow/M0ScE0MXXlW1/gJZ19y"
    "zrue/KoaqXe2kl0sOApq2kD5NLnVdLx5FADzX8poJ+3xRq901at7ALNKCGYmLIDHWbGerK"
    "iQAc5O0NsmHzZskGEoJ47KPTYxwA9XowLy7VCOh1bET3FUfk8VolqyKBHiKQiyoQ76IY4V"
    "1kAF6QFqqg4Mi15VB3ma/ntGT6fMvS04lpDkzhZRP20811YsmSer3++OXq2/8cf7767Xli"
    "3fp08+WnsH18Obr+n7sPVxgq1601Jlipa3pIklJ44Ag9eVtQKYYfYvhht1Vb158XLJu7de"
    "d1c4ldq9vkFtM53xM4/QrcT4E/sNwDNQx8j3VPdMExKp25RyfzWTl91p3IWiOZm9Un9JXB"
    "y6ZT+mD8ZI8AIXp5OjIQMY4cVol6GDImgggynaMGYxXbUyZaOBhU1xWgWBeEh5hmQ72GgU"
    "Y91WpsK8FAuj4H0n1i5oS515CE9CjHoInfHpQZNbZqOLyPWlZIm6v9gEQ2ZJ4xDbPN6p4G"
    "xJhKbcrbseSs92zMIWOpF6RLFUx2rfKjZoyfVnuHMLuPQf4KnbMiSoQrpaZWUD5H/fhVN0"
    "Fm2eORiu4b/rDM0YAEf8h/P39LRuBBYGKkLDLdcVi5HpK4MirfG6rduya88sgyBQTMyZ8V"
    "hQrKqx735HsGkXRKJJXud6J+qT6op544IuqnrbIMbxBr5/j5G1WZfbCSacc+QDPtKJpi2Z"
    "H4zTLf5I9DQghNtZzB+O3j+zfrDLXwg66DheMyCIULju3k1AUpXFISMn2aymen56/P37y8"
    "OI9mcHSlbOJmp6ncPOp5uQMBdG4PGjq39eZeT+krGdR7U71rQJTV+99ub74UrB6RRDoazT"
    "I88m9iW+IQl5AS3YMuEroPI2Ui1ceCaN7lKB46uM6Z8PWnO072TSZ7Z4IwD2gsDiIKM0MO"
    "7okfyHd0rnVyVvZvXsWzRqq8j1ENlgc298DSlkY1H1+SkQsV2h056OpMWXS+TFWdgXSRkD"
    "oi57Rd60+I6AAfTvHpGjEzCu5qfTbvOEwkHpzrE3zG7rkpDXYoZiM/IejsrdK0OoMn34U7"
    "BtNVYbTIaFXLEOiHq/DF5YKpuAqVeUdTATqRJrwdXzjqnKCAjDvUVsVbdDEdi4mAALFcaN"
    "Yk9Y5+g526efHQHh7a6zxHUM2dG60s9XSfEEP1N1Y/o67TCCYlBBEmdQ4mJdzS0R5cd5ST"
    "kngkqcuj3KH60DjK26s3ZOV5lYrPPoXtGx196tg4ps5eVzn59Kb45NObzMknPHWz71M3kS"
    "mV0X/JoZu4EDqNMCRtxyFpev5l1Yu5yHJOL8S/1QoBVHigCQ80dUC13c2nfjvlrid1Zh/l"
    "kNGrm4MySlokmlVNrx5VMpLivm2SKX1kQbIyoGtNS5UlH5B7ZlBfqLgvSGcGBRA91QKiuo"
    "JS48Apy/5m85FK5+ayR4stcoLXdvdoTWUXVWMaqZxGigt3mQFhaCY5Vr08HxAuH0OOdUfP"
    "B+HzHLJwLc9jzpCPx/AoQ0L2ia6MLnsbj5tQzxO5Y8iPDbln5J7R3GjCPUu0xXJrkRfP8o"
    "QQYmPMDlfMUJyeVWAoTs8KGQq4lZ6xerdpQPKlRJGy7zTNZzLDgsG6X9b5mJJS/aP82k92"
    "FGqsQT2OhCSS5l3+mpDY3TPSihkqNaBWUgqxFlK7mE+psxwZ0o+dOcodrJvokqii3OQm0y"
    "lyN9J+DrcbH5liajdeKWc9s3vjMGLNZr4ShxIZycPBl6vA37+QFzq+F+7q+pfhqdrg4HAQ"
    "lxtczVK5W3wWcLcjbhi+6yp8HlTaYE5ABA+A5o2M4ZG+tWBkyuSIvYWbAcOzKtEhBQ0o5K"
    "He45iSue8aUwo6pLJXIXxmfndcBkM+UKU9Pd91nqu+4Gg0HGWG8UuekdbR1t7U0qHLM+aY"
    "4q2KcLbljIBBiR+AhlhtoeuAQIUUOWflG8rfOoLz0yFJrbqmmg9VvcN+x0x1dludwhZJNe"
    "uqKvpAuOXoYGk4VN2EjE6sUlI22gpWIwF/tlugdMXGIQF+sAT4g/x9dWiOsH0PKcOz8woM"
    "x9l5ccGO80xQE3oX9mPzpta9OtxSShS52k6zS0jKP5mB3qO/8HDo4RoUFpZy2Kp3I2ZKZJ"
    "VcfOw/JYZn/zc4+18z9VA3kg7d/m6/138dP5tPhgqMON7wh/z6pFF3/PzZ8w6hsSq5iIK4"
    "06Z+oFxxhMaNobFicRqPRp40DkbjwUA3UuuwJmT9aio1JYZgMZ1QruBsUDFcjIn0EDCeVw"
    "GM58WA8VwBxhL/J6ivBS/SL0E3B6bsqh6kONeNbs/9uT0TuAB99hU0nIekqtTrScBh1HT1"
    "g2+1VR1Cgt368rsJH9YqOYWfOuXLV3tgjh8/3BuLffjhJlwpZRgHnRFtsBvLEzICX5lyD8"
    "PpJ1M527lLfvepbY2XUulvyQgiWWcUUmWDN1hMVbos7QIS+pIn55pJqCCydzaROs5NJrar"
    "Zyv/vnKnx/3jcEElBQdfNbGpM/HlSIgBHLDS+b2u330l56+JRycnkJfMZEPLiTznOvd26B"
    "03plKeBXWhTFN50DfNCF4PubYJWvebB3wLkHWAzuT9nD9R/6+h3LB9D5XbfvoRtaTV4ekj"
    "gd0z9LGwk3vfsj3LESfw2H1EnmyFtw83pux43MrLdgk5uZLbHSn5YltTXjOSL89eX0QcJP"
    "xRxjrefr769CmHZtQbbj2qNyaEDG8thjfD6uwP9n5VJ+3/W0I3ra1cDJxstBYQD/Xx/Wq4"
    "+Ge+IJSA2DMRwlRApAOdBFZKTDi5Z7Zs9k/mcnVkH7DnnAoIjOTOpRR/1K8GCHG0euGcJA"
    "VbfRpg31+DiNQZkwadTpRrBDl3FWC16VwwgL2WoxLrQsLdMKfvPYPKplJ6oARdRk1xSUYQ"
    "ejoEOZXidyGRrUTEPOz3u6O6hFhYy1bpFCCxrgM9GCyon2OZNhvqZhBUO9BRtdSJYnWDLt"
    "QbTilkaCDCV3V8wHD1YuWBoD9L/k75NHnfkYBevpWUmUstihNyLS8ohbnMeOBQq4g6bKGe"
    "B/ZfqDppifCZMjgmPChcFPzAqDBSbm3X0NwKusnUd62F77Eea7teq2LY/7haOZJDUKj/mE"
    "Sf9pbWCqM8SjNd7hQun2WVWh7VlpTEoLZOB7V5zJ3VKwoSCmBc0Ab2BcLhvQU8QPp/KFjg"
    "1NZ/WrLRIHSMXN/3GNQPmk7LYu6FLu8vcdMi52vj3JZmTEEcako0XQ1Jym5r0QsB9I6LId"
    "3cfEqM6/XH1Jf05ZfP1x++HZ+qAZWNLK/gA0vaY3U/saw0fmRd/sgwNApDo7rokV8fGrUf"
    "WvJKF5wq4CNjdwdlRCRNtqvgn3eZHD4R1NmSyiALannAboXOc6DKBsSXo+pqRzS1beY+g0"
    "Skl2TKF0T+pGV0jh0ovMWUEyoeBKFQzzrPMb+bh7bsGcdT1phmtCe2Dh5y2+oht7B4YJPz"
    "t2lZ5Co7DXODnWxYv6BuWhIL68YHt05hXTwuhAdbDt56w0MY2zqEgXbxQdvF5j984c2Ykx"
    "urHrs7KLWLk+3W2sVftR2q7FNVCwNiriFyA2p6ED4eX4YGJzMhsGSpY07gGpMdSiPUZczU"
    "ESdgv2qrhTjyorRQiWByPEwyZ67gOQbyTp+uYtdX1UN0erZBaJEPpK0+9kVQFSSsjs2U0s"
    "DqDh0fcDt6J7gDcTbmTFrikHGOCq7j2sFSl2/03dEf8YCMHA4Phuv6l3LHXm6c6y3AVhpE"
    "b5KGLZXbLSoN0NoDkIFABuIpMhB6TZBaNWtF76fEegg020+3p3VWX8s9VfCrF1WgvGxVqG"
    "J1L3VQgufVmLmTC33BOQm+QYmZA/JafvjtLmHxZ+KUEgZ/2DwdvIQFfQpn858qzOU/Fc7k"
    "P2XXihDX1Cvzkpbroabbp4kTIDKj7HVpGpOySBN3mibG4klYPAm/pra+JnS6oNPlUPSPTp"
    "fm+wM6XTrjHkCnyza02lWny51VUOLHWlvex6pa2ueKuL4zuVQVXuAxAzK3qcGUJ2PO3Ifc"
    "jD5VRHLP0MJ7DQVTk8mlzsNmh2gxSU7rSXIwj8sW87ioGZ9RbnnakFCmT06ONrKGqIUmq8"
    "zi06mRAJ5O3eB0ariA1wTIKbEerhZbB8nxrXNDOAf44ZYd8HRfi+hS861zqA60XwDsgoEp"
    "x3bhRKiC72zIU+hCrApkTQGsqw92CB2uwiE1SnSWY8YdbyoI/NJYbUW61FEwlggiS+g993"
    "NqN277YZhksQuLFOLHPeFHZKa2NJ/j6Qccky+GemWqi9UzwgjaO5NvDrbWkkxz8dvrd99Y"
    "hqj1O7DKykYJCAZHI+VGOLEemdCb3miVFWmkkrxZKuhUgnDIYaz3TdgYGXUdOJwJUweSrE"
    "mDxmB5FZR38cBCdgduxtI8YZK0DsX9lSRJw5ReT8FjG33k9b61hFif9rQdR9sGC+owWEjr"
    "wosc8d0NxumLA0glrDbnBswUAuRSgLyGlWqJkTpAZdeiozpIRX0UwmfmNwY95aHixP1SWG"
    "yplkN31bQaLuYOI9qpTSbcuwxyiAB3pHOQhNlH9LVY8mMAqHw8Zm4B/m2p402OPwU6waNJ"
    "h3w0CQOsWg+wwozMbWdkNrioeXoulOiTOneM5r2gbFrNtSElhqtDOj9ltGtmlLomNWVcEI"
    "mIThMRBpgDtt1onNOyeEigyyONhwT2f0hAW2U1iZGEEFIj9amRlS28ITmysr8PTOFV6ZHE"
    "VOsUQVJMjVQhReqwIVeOZh3A0aZTrXrU5hOfnZCR8LjxoBK3LILAGJuNvbcq7Qv3wdenWo"
    "AcFEoSUEKJgROPh9VJk1E6W3uUSmITr4VQoYqqbs4WWEi1S+vaoIQSUTOghvUete9RVYz2"
    "THeXNUxRmpREg6fTMBjLmjy9kcYiQvtLa4VG5z6Mzo7E+mlsXhLtl2xQAcM3iPiL/IhE0K"
    "WOwQPSXaSLuOp3uYPaeaMTokQXVBDNZpIHxuYaQcdkIF7PpMsCz+eOHpwbAbiyeLBKagdX"
    "SKySilVSO6DqPsE9rJK6l3OoWCV1b+AaDZwujQHSCf3eX9B3h7479N01YQE+WQ77yaX5FS"
    "tWNwdl1r8tmw0nUbu1lv+dtJfnsbIREIUMfYDxTMncd40pFUzZ2apXXdABWoVhYZfa8UaJ"
    "yzzfjSKSVSdQd0Ifl8+a/jt9cv7pv2RgG8hlrP9EsHT4UiCwswhppBR2RSlg5HTrsZHxL6"
    "aGUlNiqNaUWtVSldFn+WG8UKZPhmQrR/AwKhqT0h6MCRBX8T2skDPLySvJW4YaknJ9Wg92"
    "TGpo+FpP+SsZVHwtxXfFVeurl8p6aOH6oNQxG7aoEloZpTKRQgMwfFRMonxkcEZUEMFY4A"
    "S1vCBZCtj2poAoSfB7Bv6uvHy47fePQZDd2B0w0VkFZZ9VKuV1VlLK6+xFPiG3vzWpLHgk"
    "dnvtClUvcOSvuemZRnqTG2kqR+VUhNPsjBpTeU9iZgU+RkT9T90X0HTGHRakUqQuI3MqMX"
    "Rm7dr6E1VIuMt9x5RPHJFjky+cAZlSezz05wPiz5+rRI/zuW0xFUauHqKZKxf+hpV0MeU2"
    "Iy4zmNTVgFBBdJfyDSHGpSQeJdgkMBqlcwCkbHHFaBSMRumCgX5w3kKkCbZOE6CVui96IM"
    "QdNXUfF0P1N4+pDzBcrTiEmEwPF5c3FdaWN8X5nTPlQRSkra3fvHUFtZvVLlhjNcNoViI9"
    "1O/2g2gC42vTEJqgmwNTduUAmtUk61z4zFe6nLHiAJrw9mBtCM081rJREE3oH1SkgiIj8g"
    "NcVtmrQzJC/kd4nCuhamEzLT0LmI9fCyNq5r4XVL6QD9csh83VW8hODGCOweQ6IVfx11mK"
    "6HWiiB7u2CUHcjAoB5kVDMrB6BGMHnnKUxRpIaSF+rXDrRRPZ1BfrAkzlJbEQWjOzWFgal"
    "vrdolBHaqrBaP6a6yrw1TtWsM6Nbk6ZVx/pe4DJNYHs/Aox7pO3B+Umddz1XLorppWKfmt"
    "7VEvzPngsjl31ZEQJu1LpuKRQvVBeai4i34xZU5UoNFlBndNlhNYsI2HgEX9UUpJqzxIK6"
    "ef8UwMyCg23CN1zzJ1D/Dv1fkXy7bJlD7qXHdy0qsMdVqJA2jqhO8wINz97rhs7IvwheQ7"
    "mrJXh3tkbHmXuvnIZVTwVaY7JUHtZ4IY3NRF0UczaUHLiTBSv1kwx2Py4yw22gWXr8sCg5"
    "q5DrWVNb4Lsx0W9Vi3SkXQJBwDrGZw0NUMVjOrqh2wkuihGdB+ic74B1tDyymxHqq6tSBB"
    "hJ27O2ZWf7nIEe3hZG5/3Yj01nABKZLvofK3spIAIVsrjU8kgGl8Nkjjww3Dd91G6W9Toh"
    "iY2OnAxLj9UHOgU6I40J0eaGp4eTxs8c4VCfRwq7qoslNdFG9UF5l9KjLIK9tvoUAP1dt2"
    "hJgicuoodyXRSLsdS5u17bkbsGBZBd9J0FoUeRCJ9EHDZQv9h9/uyuFVIgtz2DyNuVKrBf"
    "O8ZkW2kpKYIq7LWy5mO3/S2c4jV16eHynm5ivxIcVbVXIfqYOYJ+Szinu01Bn21FnQkbLO"
    "HGM5ektGHveoHR4aDfwkwp/FAyIFoWOPucS0hAFu+bxz9jt8cFt+mUToXNxkRScKOlF6gs"
    "LRiXLQ1OdeQ4IPBxbW8J8Ij7s1jfRAoA9Gzg6mbLjF19FxXKaHS8PLClp+Wajjl2kNx4BT"
    "nklRHFSZEsSYysYxlegbeTL2O/pGnsRAO9ybyt86hGxxcszumUH9vGjekixihT30EDmcVw"
    "EO58W44TyzqTH5u9ya1XoiEXT0b+DoR7fgVl0rY/nUZRAE3mgjye0Aaf8u7yZI+yPtTwWD"
    "RAxHJdT/p+Co8Xr6fxieSl7vA7gJEiJcklH8FJ3i2H/3qeNZ3pJ891+8MF/r9JFz1zKYvH"
    "J2dnoWUe1Zir/FfnMZ/LinIzcXAqYt6GTaAjxj394Ze/Hg1+ImdfMewrDTStTkaQk1eZpD"
    "TUptTLhbj5qMyfTPjtuKmsPNIKvmwvUgLtKnNaG1HLEq5YPaUJsQv3nSfVLzjtnfEMs0GY"
    "qsLA5E44HA/BIdGAQ86If5JXas2oPOL1GcWaJSTonwl9XJKvET52aQRFGlL1S5DSGHYSJd"
    "oc6ZqAqNgvNixsJQPJ0LKcsItNOtqkIBRUydkcpFof6p+5INF0GaiCWZUpNo38qAjPiCmV"
    "HU4Jy6nu4U0llMLWOqOhJz5niE2i6j5lK9RPB8+l3O3ntPdiOm3PVG8daylZwoZMKhxMWC"
    "QuAipHWEPJGPFluoZBbeEN5upN4oykMpX2SmxIOX0lE4zwShEzlRO5lQAmMVMVaxO7Yoxi"
    "oeduAXxsQ8GecWxsQ8iYHGwICtBgYooFuPtohEkK9oHrspTYd6Wg8lUOmNla4MrXpaj0RQ"
    "7Rtwc9pWraf5uBQqv7HyMQhoP0FASE4jOY3k9CbkdFHcWuzuoLS6smpXI2btZ74g8p2WwO"
    "JGBX0iTjnLPFdoXxpjFmPPMdSsazsohpqtG4Y2Qs0wSqf9KJ3U8tIUdCSkEXtUwx6xJX1D"
    "CLJywx6mfqsDkMRE6xQOecdnM4haW+bBkNXNUhRiJJpVyJ0zt6nBCFT8o3YO6MhrkIMyyj"
    "y3hstgOgX0N7pvD9l9q/6f0XPJ+dCgfQ+58dOzSmHEZyVhxGcZejz+Zhk1F6clTIn1Qttl"
    "TqVt5CZMLlN1HHxJSfTvddq/hwTl0z6lKF8tD16p66XIah62qHQYUSpZqv3eh2uXZHTPza"
    "UK3ftM3QeTLxxCBVm4lucxZ0BGU29mj3TYnxVGDA6IoBLIWSKvmlX7j1ARiY4P8XsjohMP"
    "BgGLQucxpBIDzi1DxzqekoUlZ7/vkQmdiwGkPYTGEOfgwh86IFGFMC6YC+86m8GbmCWVoa"
    "H3I/WtwEtsRk8h8msd+elRyWi6kDhZCSBtkkObYOHr1tPcwQpYBzWH7REuN4DLsJ/UUXbY"
    "HpXdQNnBNt7ANklKom3SaduEmVYzCzQhiFlyujzGaH/uP0BGmRo1oVdcBpFXuXsqMuU2dE"
    "rdhf0cplLX+qTic6pTnqhvjBrBj86JhwnuDcqjYWKt1jImvwItQYPjgwRSSj4EnANMvAHh"
    "cpqQubz1IEc0y4bUF88PlAkYnoSVBSIYKnMYoTJoU7duU6vpn9FmscMvbN8LMy/l8Luo4u"
    "9LY8uYu+8ip8Cb0QzwJyXRrOs05If+6oZFrURwSVoTCxXs2pvGYPNDzpu8PvxpNaE6hTQ1"
    "xM+BmRH2L8aYkZlRJc5JauiRuYIqL4zlSGwYhUq9JSrjheUKTwFGcKKFjjKVJcOjrpwQyu"
    "WVFyHVZtd1Y6vCBwVjG/TXTqwVrGGxZ7XaN3rz9urNQ6TcOlL2LM+uFRsXCfQQK28l2UZy"
    "AaoDl5OSCJc7DZeRId8/Q57GFVW3iLQc7hLlxksiXH9DCyZxQuAwlbvWjEnPr07ZMu+mzH"
    "j4mEuah7cGpWc3oNHQqsiZXzOpUAixc1mM4WaPYUY/jday9koNuVyWXLVM0uQYqofgvuMr"
    "y4bgXn2aEkBaTWJwMsIIQDsNQDEF2FZTgCG+3z++V5t4zR0iLoMbRDmuj0DShpj+Q9jPYS"
    "p1LZ6Pz6lOYXmt+BwkH41IMY6PBr+KX2JCAVpLXZ6QEez9w39yh0VZvmVPPnsm3kbHbSgx"
    "6JwaUHZMQXho6HI+0wm7bTvPP7GNR9T0UygCTqDroAfWBR4B3y7LjUfA93bMQi2FdeZ2JN"
    "ALde9gckfbTz1HWUyoh5q+qFJY/KK4sPhFprB4Yrut7SgTSFMcAk3BHLPJEMfEcIA7PcAh"
    "DM+OcGE8eVyk0bHrjp38avvUNSZ5eRJfDlKMTzrJyzc2seDXFx9hit0flB9jSrWswOgIBv"
    "GdDqGO9qoOiKqlpvPoQYSoJ1SRNXDD2hacT/Idz7IhJNQSxABC0Lbzkr6023VNBifO1EmU"
    "6KklTnYgu1CPbzPSNOZZ3qBT5InQC30A628NL3T03VW1nCOBHlrNp2dVjmOdlWRfzDomYb"
    "Fnzcq5ZYQRInYaIsa3rhyEWHxkNyXYp+RWO64VE+GRJuZYShaTnnT5Y0N7DEM+DkP7GPLx"
    "ZEM+PlPLvuc/Pktbk6r9MMMbpFoMypiDmW47nMUaVyAPgua6rDslptSWzeczCM4WzH1kLj"
    "Etkzgc/oTi7r78x5QvBJHN/yhb/zF4bh570Grf6+mDWvY3JklpF2UV2+UuM6y5lbtWFRuS"
    "CaEeGpNnr6r4YGWrYmf3q6wX1r//BzNq6Tkm0kctbyOkALO+9jXr6wEZZNvQtQCc1CCEYy"
    "WGFFTnrOKOeMiumGsZ0zyMG9wpxbZ01WYdpC0e2JYB5FNBjxuGQhTjQkhhkxtzWhb+GIn0"
    "YjdNY8JXlTDhqxJM+CqNVuCjqqHhoHkPtXtaCQuelmDB0ywWhJIouZbN325vvhQQySuR9H"
    "ZpGR75t/KjH6C2S5QLyihHK2lgktr8oIPrfYd7/Of/AVYBkeE="
)
