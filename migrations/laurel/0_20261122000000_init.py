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
    "eJztXWtz27rR/isYf4kzo+PGju24zjudsZP0HLdJnIl92rRNR4JJSGJNETq8WFEv//3FAr"
    "zfRFKURNE7cybHIrEguSCBZ59d7P7nwKSezcyjW8994D/eebbD7YNL8p8Di86Y+CP3/IAc"
    "0Pk8OgsHXPpgSgEuWw61qOmD49pUc8XJMTUdJg7pzNFsY+4a3AKRX/hCnLIJJTajOrPJlD"
    "pE4zP2lngW/P7j7defb+/vP3wekKnfdsztCXNdw5pA6yO4kM41cSVxpKU+v1vfrfspdQm3"
    "GJnbXGOOQ8RPSlxjxmS/DjEc4k4ZWXD7kfAxoRah+pMhHn1JTK49DojFXTjhTkVLmy8uic"
    "OkrAZPr27cs4zfPDZ0ubj6lIH+//FPcdgQ9/mDOcHP+eNwbDBTTwyPejjoRJ4busu5PP5u"
    "Su0/ytagmIehxk1vZiUl5kt3yq1QROgOjk6YxWzqMj02XpZnmv74BofUPYsDru2x8Gb16I"
    "DOxtQzYdRBWt1FdOxgOPx8ez+8+3A/HB5k3ohAIjag/iFN6Ey8TYblOlIPM/pjaDJr4k7F"
    "z4tX/1PXiXShWsEF/3L19d0vV18PL169hAty8UqqF/azf+ZEnvqf7IK6VHUitR+p+4ehZ3"
    "X9zdAv8nXtN08pWtx8E0UHByJNR59ToNZXm9LzBO7gp9+fnLx+/ebk1evzi7PTN2/OLl5d"
    "iLbydrOn3pQMxreb9xfJUbj5fC91H+maWa69HOYp/NqY3FhuvsrjUqj3tN6vb34GRedoHm"
    "aY8WPspYcDD1R7XFBbH2bO8BNe1DZ7anYySx+hFp1IXcJzww0n1pkPMIjFy5A6XWEVqrb8"
    "3IrpfSxaHJHRI1uOYEpfwLRvuPDnmJsmXzCdPCwHZCS+6JGc8EWflqMmcfFbtF7Y3GVCJr"
    "sUbaD/1SvGfw4ijQfzkPgXWrEfc1ssZbD8BIK+mv2XMPhgDmRjcSfyh/w4Y52KZ4EG7fRd"
    "uMDV/f6rfvn+KtXdlW1rX/4+r3e5A3D3m/le/Tp8MZ8AErXFqjD8Ib4msTAcvnzxskPjUm"
    "UllP+vAfGC9u0AvMbj0GWIFynXn8aSuv3115v3+br1m6dU63mGfgRCe6jgEoVKbb4+l9qc"
    "c8ed2PKkVE9KjXO6NDnNmS3+dHf7OV+VMZGUOnVDc8l/iWk42505Nq5QUAb0PHOc38z4m3"
    "n46epb+qV99/H2Oq156OA6pXqbadzWmT6kblb974XewFwtMgYToulh8GWPgj+2Ohif+eJw"
    "nZm6ZBjubz59uLu/+vQlMRbvr+4/wJkTeXSZOnp4nhqfsBPy15v7Xwj8JH+//fwhPWRhu/"
    "u/A4Y6oJ7LhxZfDKke10ZwODjUFUR+p02Z7pnsq2cd5CDy+OlSRO74DYe233IlLr8XMNik"
    "jkuEhORWSNDHpQDQzAIA/cAmQLlYOmHi/dIH8k/gc/jYVS2A9xlTwxQI2zEsjUk2ZyEAgf"
    "jHNLNofWtXXYP12S0geFaMjxzqBjNrXK5T0+rG17i9mFyTRFOzxTMu18IQ+18RjnD7Iwwz"
    "sQf9ZUa4kEeIi/SGRzw5Pn1zevH6/DQ0VsMjZTZqDjdr2zzH63DPfhTRsoFAoyVojz6ND9"
    "/uywF++GV8vP38c9A8jfo7w8d+sfnEpjM56hnsF50sRX7zRLNKsM/3uCmx0H1miFGg4qWA"
    "lvnAraLcGtArjxC7m4ne12Ykuw+91CTy+uTNeTh/wI+yqePu09XHj6t5RmS4Qkh78qoKph"
    "WtCkGtPJecrwGCDP8tvo46Sk4I9VDT56cVFH1+WqhnOJVUs6KatRxCsVjLcZkeKvl1BR2/"
    "LlTx67SGwSP2xIYL8WwCAup0WQfT5QtvD92JD3NP8N2M6mxoWPVcbzGhHXuA9s0F1zWwJ2"
    "Yra1IO+fwm1YDfUItaV3LHZ7zfqgNdusbFMI2NiWcrPEc+e7MHZjuE2oxMxPdtCbwn2wGz"
    "bcOPxdTQpn4Xqp3GZzPDFW9ivrd+e5eHGLO/Svc+hKf5VwGdq7AyS3auYsZG/vc1kmzjaG"
    "G4U92mC0seklCXkSdxJ22Elanr1vv8I5n+YN0du9/liNcnpmJiSD12mpiSI/VQCy/GRHoI"
    "F8+rGD/nxbbPecb0WUxrqddv3geaKqnZs0p25VmJXXmm7MqOgJWrufFnlhsk6J8phSZ0bg"
    "z9UI5qjNTVlxsiBJRH0DVA35Q4Uz4X67z4a8xtb3ZEbi1zKRfiu1+ufjo5O4fmhuuI9Vuz"
    "mQz3c1xu58GODV2jZaarOC4ml+VaKyxm9fp/8H9jz1IoTV4J/jn9w8H2152VcTLFS/zcez"
    "ANLTfMuXiSSgj1z6lbxadb7NJNLwDquxhOqTOto+OUWB/X2tb5L6RxN0vjOhqf53kxi2Ps"
    "IgkMsVsjxE5MBaCcBrZYUhLNsU6bYzZ74o8NAynjkhgN0rVR7ojR8kcZEnhnTKyb3GjKxP"
    "lSA0YFFw4d0dTn3FfbMVewiciakDl1nAW3dbAoYMcq+2kmeiNChbB354jcS5bTs1xhU7iK"
    "iNSZSZfkgQkJpphJ9sMVL+kya8ls7Cot2zK4i2hbNCaDga+DC0OBTQHD3Rk3J2dVULdoVY"
    "wLzzK4258M6i9bCUEEJ7hsFewBcOl4/IlJ/07eHoDY6dJFy4GGw1nUssKSNWe2w8GJxiEi"
    "X60ToWPxiHyg2pSI18194ZA5Nw1tKWPvoZVpzIAXU64xwyYjm5tslLdgbeQaSL11nHrb9b"
    "LUIcptI6sSskGbZYMCgF2b2swIosaraRwm9zqKDtpvT78HVJ8pczCp4uhwO8qtpNsS1WYi"
    "J5Fg6yuGjQ+zbjig5SbjnBJFiq1r49wlW+VO5aA5KDJWgvMVrBUn1rSCuSKFiDJxXoBTXk"
    "oT+R8QXE+GxvJ9+DLrD3+EAMLiMIFNXAANlY4bKnLQaqO8pFTvTJYN7N5ADNLXtSmxd/XH"
    "3BDdNdnwnZDEYe70MKMv9zmMcpxRzg2iK0YjOaKY1Ssvvjdf21lV/1EgSmNi/ZktpcJvYN"
    "e1peURIPl+g/3UcHQ0+tJtugjBct57JlShM5O5UhlfxUfw9ebdvUqCuX2DqdivU8Wl08iZ"
    "4++QCl0sAwK7mbjn+g2oSQAMCzMGDBIiL+YQm43hBw9zaQ+Iw/0sqhZ7EueUUnPNpi1eGe"
    "2pDsxigxJ7SoNvpmiLW8lO7aRY7yyq1ydV9mqfFG/WPklbVP/ihtUIgiUEtwO0t6n3fUdg"
    "m6L6Yr4tORtnX5trX/DWYvdc/POVqbQuxSDjS9jTXqL0DLz4X6PlvYQQTTaosNjXpUQ3SI"
    "YiDfqMlm2kQZEG7cScvLfrNtKgz26YkQZ9DqPciABF6rMG9dka6dl7vrO7TKdvCualtQqN"
    "xJJsVlGbOkZPile8n7Il0ahFHhgRo+8wPWQgqZ8AShGNjJhMnzC71OxppfM1DJ9uzTs7he"
    "WbsXm2GkPdsQV6CwG9W94CkFZwh+zIjewAmE9rppwNBfqm3uPzCto9TkPISLlwKqlbU8zm"
    "Hp3UUm9cpn8zxOuzKv6Ls2L/xdna6a1W48WAuN44WuzCYtg+VlwvNFjuq3/HdZaHAWNnS3"
    "Ggv+VePJxeMaPpFbGZGBTHVVvhCfTwk2ER6CHYB69DbU+HmePIp6y46UvwM6sioQ4Z23wm"
    "4Zuhyyyg8KfD7CefA4eMRXl4cduXX40o/3Hg5wGA5v7tKa7hn8iy7xRxxsal6rISE+njTr"
    "JNICNcvTezeiepz9i0ktHzKvIzKYssd6f5T3RmPIthlomFhuJ585LglVfhSYn2pqRX82o8"
    "kVo9p9EcGRND71CXP5tusbTdHVj0Dq2t1j32Dl1pMhvdQV5Gcf/UoDSleKxRHQfRlJu60K"
    "xMIgSxa5BoaAAZvw8j341q/BKM96VApTPiX0xVJxlTTdULmZU6i1q9EBQuGT1QE17nEZAG"
    "kgvwZkGEnS8nLiuLqYyZ7UD9ZNEJ5EsyuavuZ0BMYTmSkc4e3NERuXLJyKRzRwKyERELus"
    "puTnyYNvhuyRrMcIUwIRO8gn4D8rAkhiXrPBnuUnIUFnen4qnJVIyc+KR0IecaJvRgvVVP"
    "BaVXbKY9cjj7sEwUUhGX/24lribTP3nzwI8GipS9CBU8UdPQFUkycpk9c4bwt3gsWeHFFB"
    "+zDe0doWUqow/FHK4uKTNPMao75BBEhGphooDRGvqKHL2UT+O3Nbn26PhlYZQCfgc36PwO"
    "lCekjuZLcdmRI55Yh/czHCH1GJfiNkxQTzi88JiU/OaJJxgvQV3QkMzoUo5SoGT5oFDAxr"
    "CEXmEUVenrCScPzOQL8m9m85jLEUa1iBD6R2zShIsp4geTOXY9meOjePg6rEXQvofM0HGV"
    "DRPHxRsmjjMbJvwJtd77HRPqjVmzlZc8lpdGTFT1lB5IoMabaTxc5etanQlBtDu7bHdGGK"
    "juICclO8XK3f1mvle/Dr8fvPjJsMaGQC/LF98PXuKwq6U9QJ05MyrnpsC++YOekEuN+YMQ"
    "3EO8UDZN3t5+TIzo9U26FPyvn64/CAAhh1I0MtyCuXSn/M7+zJ8rnaIxRlR80jVrMsVEeg"
    "h1T6sE350Wx96d5peOS2q8Bf7sV7+bPVN2VfYs9pIVcGfZeWGbrGQ3J4M9JiXfg5mRw0i+"
    "982PYjoyMFCqlTecU9tVdQc1ky7g3hXZo1geovEnZjP9rSTvDD1gk4K2L5wj8lHSW5poBW"
    "3mdEkku2jqMvDIsJ2cyKStXhn393ZikS2JPJoF/Hl1MzySwZLzjW1x7rkB3VxP+ylBHILG"
    "Q+Dz8LmYs/T9T8jhADQeAPSRb9pHHvOPrglHY+7Y/VTsSkCa/Kw7CfX3VbUdxvriPg/ysD"
    "4cL8f6QYuVWF96oqVj1nCJy/mjclfTyJe7kI7xmDsXNg0slJgNGwMcapK55xIJ1YWeIRFe"
    "Ftpv8kKrkfx/DiKdHwQBCDDm0I79mNsqXVA4Jr7G/Tcr+CQOZGMhLn/I7y3WrXiQdXtEF3"
    "cnXdxoiOzKDSvmMatJbZCYXKecRegTTDuH/FmzBsiOJBBho9GyaZXGwUINpabEUK0YL709"
    "cyXv/W1Bt/exrnqq3dRnW0G/YjVqQbUf+T6CwqpajVbsTtnXv/CUlRU/Piizr6dBi5X29R"
    "cVKO0wYcU6hs6iaPOlDJzW6NwV3esDYeKaDDI0yQj8eNC7xmfMyRrUrfUMkft/VYH40Jvj"
    "dyeJfAciu23Y6q98cEJR0OxwBDoSL+1IGukqGvylTIIv2zku1x4HMo2Ao8LUPX0CXUMuKt"
    "nxd+uBycvA5oEgC78D3Ys1g9lPMonzERkpM0qGqy+C2Pwpg30Co+ABR9EZl0IaX7lDAF18"
    "XVn2B2hZd8+ynnu2GKp6uZgikR4GNG0knZiY6txaOg4Feqjhiwr6vSjU7kVat7AKNKCGYm"
    "LIDHWbGerKjgAc5M0NsmbyZskGEoK47aPTY+wD9XowLy7VCOh1bER3FUfk8lpFrUKBHiKQ"
    "8yoQ77wY4Z1nAJ6fFqqgCMm1YVF7ma/ntGR6f8vSVYlp9kzhZS/sx9vrxJQl9Hp98/nq69"
    "8OP119e5mYtz7efv45aB+fjq7/dv/hCkPlujXH+DN1TQ9JUgo3HKEnbwMqxfBDDD/stmrr"
    "+vP8aXO77rxuTrErdZtcYjrnewKnX4H7yfcHlnughr7vse6OLthGpTL3qGQ+kdNn1Y6sFZ"
    "K5WX0CXxncbDqlD8ZP9ggQopenIwMR48hhlqiHIWMiiCDTOWowVrE9ZaKFg0F1XQGKdUF4"
    "gGnW1GsQaNRTrcaWEgyk63Mg3UdZO/AakpAe5Bg08dODMqNG1SAcPoQtK6TNVX5AIhoyV5"
    "sG2WZVTwOocWhAFtdYctYHNuaQsdT106U6THQt86NmjJ9We4cwuxs/f4XKWREmwhVSU8Mv"
    "nyMfPurGzyx7OJLRfcMfhj4aEP+H+PvlWzICDwJzRtIic1LF7b9bjIr7NizCbR1ueWToDg"
    "TMiccKQwXFUZe74j79SDopkkr3O5FPqjbqySuOiHy0KMvwGrF2lpe/UJXZB5FMO/YBmmkH"
    "4SuWHYlvhn6RPw4JITTVcgbj2837i1WGWvBB18HCcRmEwgXbdnLqghROKQmZPr3KJ8enb0"
    "4vXp+fhm9weKTsxc2+pmLxqOfl9gXQuT1o6NxWi3s9pUcyqPemeleAKKv3P93dfi6YPUKJ"
    "dDSaobnkv8Q0nH2cQkp0D7pI6D6IlAlVHwuieZejeOjgOueFr/+648u+zsvemSDMPRqLvY"
    "jCzJCDO+IH8h2dK52clf2bV/GskTLvY1iD5ZHNXbC0hVHNx5dkZEPFdksMutxTFu4vk1Vn"
    "IF0kpI7I2W3X+hVCOsCDXXyqRsyMgrta7c07DBKJ+/v6HD5jD1wXBjsUsxGfEHT2Vmpalf"
    "EVN2dpTFWFUSKjqJYh0A9XwY2LCVNyFTLzjqICVCJNuDu+sOQ+QQcy7lBTFm9RxXQM5vgE"
    "iGFDsyapd9QdbNXNi5v2cNNe5zmCau7ccGapp/uEGKq/sfoZta1GMCkhiDCpczAp4ZYO1+"
    "C6o5yUxC1JXR7lDtWHxlHeXL0hI8+rVLz3KWjfaOtTx8Yxtfe6ys6ni+KdTxeZnU+462bX"
    "u25CUyqj/5JNN3EhdBphSNqWQ9LU+5dVL+Yiy9m9EP9WKwRQ4YYm3NDUAdV2N5/63ZTbrt"
    "CZeZBDRkcnB2WUtJNoVjW9eljJSIh7pk6m9In5ycqArtUNWZZ8QB6YRj1Hxn1BOjMogOjK"
    "FhDV5ZcaB05Z9Debj2Q6N5s9GWyRE7y2vUsrKruoGtNI5jSSXLjNNAhD08mh7OXlgHBxGX"
    "KoOno5CK5nkYVtuC6zhnw8hktpArJPVGV00dt43IR6nogVQ3xsyD0j94zmRhPuWaAtlluL"
    "vPgtTwghNsbscMUMxfFJBYbi+KSQoYBT6TdWrTYNSL6UKFL2nab5dKYZMFgPyzofU1Kqf5"
    "Rf+8mOAo01qMeRkETSvMtfExK7O0ZaMUOlBtRKSiHWQmoX8yl1liND+rEzW7n9eRNdElWU"
    "m1xkOkXuhtrP4XbjI1NM7cYr5axmdm8tRozZzJPiUCIjuTn4Mgr8/QN5peJ74ayqfxnsqv"
    "U3Dvtxuf7RLJW7wWsBdzvimubZtsTnfqUNZvlE8ABo3tAYHqlTC0amTIzYWzjpMzxRiQ4h"
    "qEEhD3kfh5TMPVubUtAhFb06jsf075bNYMgHsrSn69nWS9kXbI2Grcwwfsk90ira2p0aKn"
    "R5xizdESIz/sTE3+LG5MZkiNEW4g5diltZiocbwYbpgJWWfVFFgMruYIFjutysLbddO0m9"
    "qjIqage4YanoaNhF3YR9TkxLQjac+yPVw892K5JG9Bsy3nvLeD+K56vDawTte8gRnpxWoD"
    "ROTosrdJxmopjQnbAbIzc179Uhk1KiSM52mk5CFv7ZDPQOHYT7wwfX4KywdsNG3RmB7VBH"
    "w3GZHiq5/TBxaZFlNVycRiEUwCwKa2RRqJnEqRvpm+5+M9+rX4cv5pOhRHmWO/whpjVhLR"
    "++fPGyQzC3SlYnP4K3qUctVxxtjsY2h+TDGo9GnjQORuPBQIdc63gx4E9rKjUlhig8nZqv"
    "YJdVMUqMifQQJJ5WAYmnxSDxVILEEk8yqK8Ff9yvfjd7puyqvri4EwEdyLtzICdwQQsK7n"
    "/0Qx6SqlL5KAGHUdPVtxDWVnUACVpQcv+rTKXwU6eiIuQamBMREayNxdEQwSJcKfkaB50R"
    "ZbBryyMyAiek9LvDPjJdhi1wm/zmUdMYL4XS35IRxATPKCQdBze7M5WJx5RvzVGHXPGu6Y"
    "Q6RPTOJkLHuWnZtnVtGSkhAxPiqdbhgEyvDkEAxKTWxBMj4Qxgq5rKlHb97gs5fUNcOjmC"
    "DG86GxpWGJKgspgHYQfaVMgzv8KWrsvQhHVzq9dDrm2C1t1mVN8AZB2gl343O3nk/2soN2"
    "jfQ+W2z9DLKa0OQx8KbJ+hj8XzPHiG6RqWcwSX3UVIz0Z4+2Bhyo7HnThslpCTkdz2SMlX"
    "m3rlFSP5+uTNechBwo8y1vHu09XHjzk0o1pw61G9MSFkeGsxvBlWZ3ew94vMWfAXAd2Utn"
    "IxcLLRSkA8VIkQquHiX/iCUAJiL5wApgIiHah0ukJiwskDM0WzfzObywhWwJ5z6kDEKbcu"
    "hfiTujVAiKPohnPSPWz0aoB9/+rH9s6YMOhUymHNz14sAatJ5w4D2GtYMkUxpC4OsiM/MK"
    "gRK6QHUtBmVHcuyQiCeIcgJ5MlLwSyFYiYB/1+t2SXEFVsmDIxBaQotqAHjfmViAzdZEPV"
    "DMKTByo+mVph1LPfhbzDKYVcF8TxZEUkMFzdWKEl6M8QzymuJs5bAtCLuxIyc6FF54hciw"
    "NSYTbTHjlUfaIWW8jrgf0XqE5YInwmDY4J90tA+Q8YlpjKrZIbmFt+N5lKubXwPVa2bddr"
    "VQz7n6KZIzkEhfqPSfRpbWmtxMyTMNPFSmHzWVap5eGCSUmMFux0tKDL7Fm98iqBAMYFrW"
    "FfIBzeWcADFFKA0g9Wbf2nJRsNQsfI9V2PQf1o9LQsZrHo8voSNy1yvjbOTWHG5A90WjRd"
    "V0rIbmrSCwD0lstK3d5+TIzr9U3qS/r866frD18Pj+WAikaGW/CBJe2xup9YVho/si5/ZB"
    "gahaFRXfTIrw6N2g0teaVKdxXwkbGzgzIikibbVfDP20wMn+NXLBPKIAtquMBuBc5zoMoG"
    "xBOjaitHNDVNZr+AlK6XZMoXRDzSMswIABTeYsoJdR4dQqEyeJ5jfjsXbdkzjtvXMWFrT2"
    "wd3D240d2DQRnGJhub07LIVXYa5vor2bB+aeK0JJYojg9unRLFuF0IN7bsvfWGmzA2tQkD"
    "7eK9tov1f3mOK/Mq5NnF0dlBqV2cbLfSLv6i7FBpn8qqIhBzDZEbUB2F8PH4MjA4mQ6BJU"
    "sVcwLHmOhQGKE2Y7qKOAH7VVktxBIHhYVKHCbGQydzZjs8x0De6tVl7HpUh0XlvRsEFvlA"
    "2Opjz/HrqwR1xplUGljdgeMDTof3BGcgzkafCUsccvdRcSHZO1jq4o6+W+ojHpCRxeHCcF"
    "w9KbfM5dpJ9HxspUA0SLWUNC8sstDaBZCBQAbiOTIQak4QWtVrRe+nxHoINNvPY6h0Vl/L"
    "PVXw2asqUF60KlSxPJfaKMHzqvXci4m+YJ8EX6NYzx55LT98u09Y/Jk4pYTBHzRPBy9haa"
    "TCt/n3Fd7l3xe+yb/PzhUBrqlXMCct10NNt08TJ0BkRtmr8l8mZZEm7jRNjGWosAwVfk1t"
    "fU3odEGny77oH50uzdcHdLp0xj2ATpdNaLWrTpd7o6BYkrGyUJJRtUjSFYG2l7J0DlxmIP"
    "+yqfVIuHJbmJDnxla+DUNuWbYfc/P8NO8od78tdDd0mHzxoJv1NtxiQp3WE+pgzpcN5nyR"
    "b3xGueUpRgKZPjlE2sgwIiearDJLMtwHAriTdY2drMEEXhNMp8R6OFtsHFDHl841oR9gjT"
    "u2x6/7SvSXet86hwBB+wUg0B+YchwYvAhVsKCCaJcSrgEqVsEvKoeMAm6q9iK8yJCCBmDc"
    "QowvX0Dalxm33GkuNGytX0yz2IWpB1HhjlAhclMbep/jCQhg2hmqOacuAs8IIxTvTMY5WD"
    "BLcs3FT69eU2M5olavq/dQ2RiS48DSRiVPokovj6KESCOZ382Q8aYCU0P64mhhZNS2YF8m"
    "vDOwIAr7RGN5Zag3eqVClgZOxlI7YWK0DsX6lSRGwzRez8FLG37k9b61hFifVrEtR9j6E+"
    "rQn0jrAooc8e0NxvGrPUgfLJfjBgwTQuJSSLyCXWqJWdpDZdeilTpIKd04jsf0rwx6ysPB"
    "ifOlQNiQLYd21HQlEpYZirnFiHJkkwl3L/28IZDSV+UdCTKOqGOxhMcAUPl4zOws8G2z43"
    "W2PPk6we1I+7wdCYOqWg+qwizMbWdh1rhTc8dcINEndW4Zzbt+qbSac0NKDGeHdE7KcNXM"
    "KHVFOsq4IBIRnSYiNDAHTLPROKdlcWNAl0caNwbsfmOAsspqEiMJIaRG6lMjkS28JjkS2d"
    "97pvCq9EjiVesUQVJMjVQhReqwIVeWYh3A0abSq7rU5BOPHZGR43LtUSZrWciqTg4x2dh9"
    "K1O9cM+F/DHQAuSgOJIDZZMYOPF4UJE0GYKzsUvJxDXx+gcVKqeq5myBxVO7NK8NSigR+Q"
    "bUsN7D9j2qhNGe6W6zhmlJk5Jo8HQaBmMpk+c30lg4aHeprNDo3IXR2ZHoPoXNS+L7kg0q"
    "YPh6MX7SARn6EYlDl44MqgPS3UkXblX3cg+BeqMjIkUX1CGKzSSPjM0Vgo7JQLyeTpcFns"
    "8tXTg3AjCyeLAyagdnSKyMipVRO6DqPsE9rIy6k/2kWBl1Z+AaDZwujQHSCf1eX9B3h747"
    "9N01YQE+Ghb72ab5VSqik4My698UzYaTsF2l3X3zWKkIiEKGPtQWvLlna1PqMGlny15VEQ"
    "doFYSFHRGoxeh6dhiMLOWhzIQ0x2cEtJO/229rV87f/ZcMbAPhjPWfCJYObgoEthYhjZTC"
    "tigFjJxuPTYy/sXUUGpKDNWaUqucqjL6LN+MF8j0yZBsZQseRkVjItq9MQHiKn6AGXJmWH"
    "lleMtQQ1KuT/PBlkkNBV/rKT+SQcXXUnxXXLWevKmshxaOD0ods0GLKqGVYSoTITSQIYcq"
    "KlFcVJlLCnc6xGHsiNwII8p3bzlkSp+Yn77WZXkJzdruHQMgu7EyYFqzCso+qVS666SkdN"
    "fJq3wybnfzUVngSOz0ytmpfmIomWlJEjYgX5CtaaTWvJFqKDMowuZ2RrWpOCcgtMQiIyL/"
    "J8/LDFAzbrElmVOBpHPJoy1dW4aI29yzdHFtGR6u84U1EBOhOR56c6hT6s2hQik0EReSMS"
    "wLFW3uEqFw02DOJcSby4sqisuG3zDl2kxjQqUlASr+qoHhKZ1DJGUzLoanYHhKFyz2vXMf"
    "Im+wcd4AzdZd8QUB3qip+7gYqr95kL0P4moFJsRkeji5XFSYWy6KUzxn6n5IDFxbv3nzCm"
    "o3q10w0WrG1UQiPdTv5qNqfONr3Zgav5s9U3bliJroJetcPM0Xupyx4oia4PRgZUzNPNay"
    "UVRN4DCUrIIkIfIjXsJ01oZN6AyKTPhVJFjO/plNXQhIj9zgmrnnqk02/lVhpISYYjNERy"
    "Z3HYjLid3E0glvIozq4ZZZsikHA3OQTMHAHIwgwQiS5/yKIhOETFC/VrhI8QpvNSGD0pI4"
    "CM3pOAxObWveLrGhA3W1YEd/iXW1n6pdaUunXq5O2dNfqP0IyfXBKDzIMagT5wdlFvVcth"
    "zaUdMK5R19a9Rmc27L3SBMmJUqFinQGsQqgYdeed11cMOrjHGh4SlO2kzjts5yogo2cA0Z"
    "PRAb1DC/nKEriz0huTBMU0ZYycR24u2WzZW2BtDUCi8rLGqbjT1HXIOIDwmiINTP75Z6iA"
    "EZ2Yw6PEppp3GdSZt/NBPGsRjjkTzsMMtl4rsL7HzZDzWLzXOHi/tlvunMbIua0u7ehoEO"
    "03esW6kjaBLoG2sX7HXtgujNqor4I4keAv72S3DGP9gaWk6J9VDVrYUFIsDc3qay+tNFjm"
    "gPX+b2541Qbw0nkCL5Hip/IzMJUK+1kvaEApi0Z42kPVzTPNtulOw2JYpRh52OOozbDzUH"
    "OiWKA93pgaaam8e4Fq9coUAPl6rzKivVefFCdZ5Zp0KDvLL9Fgj0UL1th39JNqeOciOJRt"
    "rtWJKsTb+7PimWVfC9AK1FMQahSB80XDbRf/h2Xw6vEjmXg+ZpzJWaLZjrNiuplZTEhHBd"
    "XnIxt/mzzm0eOu3yPEYxh16JtyjeqpKjSO2pJJ/kLk7DkXGNyQ2eI2mdWdpy9JaMXO5SM9"
    "gJ6jtLHG8WD3x0CB27zCa64WjggM/bV7/FC7fll0kEycVNVnSioBOlJygcnSh7TX3uNPh3"
    "f2BhDf+J43K7ppHuC/TByNnCKxss8XV0HJfp4dTwuoKWXxfq+HVawzHglGdSFIdPpgQxer"
    "Jx9CT6Rp6N/Y6+kWcx0BZ3p+JZh5AdTozZA9Oolxe3W5I3rLCHHiKH0yrA4bQYN5xmFjUm"
    "nsuuWZsnFEFH/xqOfnQLbtS1MhZXXfrh3o0WktwOkPbv8mqCtD/S/tRhkGXhoIT6/+hvKl"
    "5N/w+D/cerfQC3fsKDSzKK75eTHPtvHrVcw12S796rV/oblRNybhsaE0dOTo5PQqo9S/G3"
    "2G8ugx/3dORmPcAEBZ1MUIC76dvbTe88erW4SdW8hzDsuBI1eVxCTR7nUJNCGxNu16MmYz"
    "L9s+M2ouZgMciquXA+iIv0aU5oLQGsTO4gF9QmxG+edJ/UvGX2N8AyTYYiK4sD0XggMJNE"
    "BwYBN/phJoktq3avM0kU55ColD0ieLI6+SN+5lz3kyRqUOZGJi6UNSPiiQljxXDiaRVn/C"
    "kvX0QLfcr8EFCx1Bpdhqfhp6pdSkZ8wXRxSkpT2/VDA2eqDyiOSk2bUX1JnDmzXJneAdwu"
    "4m4o0dmDC5kkptx2w+6/WwkJlQVSvBhkwmUtC3AoEJs9GWwhZOeeO4Q7id0dXDhMLQn3NZ"
    "FqgG4CgjaobqHCcDqZSQKDFDFIsTtGKAYp7nfEFwbDPBuvFgbDPIuBxoiAjUYESIxbj68I"
    "RZCoaB60KayJeloPJFDpjZUu7a96Wg9FUO1rkHLKdK2n+bgUKr+x8jH6ZzfRP8hKIyuNrP"
    "Q6rHRRwFrs7KC0kLJsVyNYDWr4WB4QpUDuzg2mMblTPKzakySY84sA1e2gNPwsRqxjFFrX"
    "1liMQls1DG1EoWEAT/sBPKnppSksSUgjOqmGTmJT+pogJfLQ7qd+q0OUxIvWKaTyjs9mEN"
    "C2zAMq0clSnKIlmlVIqxNzP4Pr15spv7bMa7OwiMvnhpabFqe6YA4qKfMFazaD188n1NEh"
    "vM8OYfn/jJ5Ltpr67XvIth+fVIpIPimJSD7JEO7xO8uouTjDYUqsF9ouc1NtIs1hcpqq4z"
    "JMSqLHsNMeQ6Q8n/eGR3FreXBMHi9FYvOgRQUQJlQslP7gycXe5YQq+HRJRg9cX8qNiJ+o"
    "/agDsKIOWdiG6zKoBTV1Z2aUY5AK4Gc4DCL2IN5PjGIecNvcxWTYo+KsRkTlNfQDJB2VJt"
    "G/lIqmPJaAkXsumdC5M4CsitAYoilsH1gaNgFAa5TlR5Q9HshvBi68Hq2FCLB1BKhGJaPp"
    "QsIlEkC6JYduwarZrWfOg2mvDnoO2iNsbgCbYRGpo+ygPSq7gbL9tbuBjZKURBul0zYK04"
    "1mlmhCEBPvdHmM0Q7dfeiNNDVqQq+4DCKvcrdWaMqt6cy6D/rZT6Wu9GXF36lOebC+Mqr5"
    "D50TaeOfG5TH2cRaVWBOlGXzAmpzK0HFaMB7NyByP6bjypAZPiaixZQ8irHNY0Wad5QfdO"
    "OzPwnLC0Qw7GY/wm7Qzm7dzpavf0abxc7AoH0vTL+UM/C8ii8wjTdjrsDznDpyWjMjICmJ"
    "pl6nzQDor26IVSSCU9KKuCp/1V434pvvc3rm1aFU0QvVKfSpYH8O9AztgWLcGZoeFd11T8"
    "x2qISJhiVgYhh2VeBwK21eNz4qEPbHQLyNdmvxUjDXxK7Vat/oidupJw4RbeuI1jVcs1Z8"
    "WyjQQ0y7kRQcyQmoDqxNSiKs7TSsRXZ79+x2GldUXSLScrhKlBsZiRD9NS2NxK6A/VTuSn"
    "Mj/X51yuZ4N2Xa400u4R2cGpTu14BGQ6M+301t23iiJlDT1CLsSSX9i/HUkMdPEtXynEzk"
    "F0vcV8R+r9ltLhcuWybJcAzSQ9Og4/PSmqaB/LAF/DSaRN9khBG+dhq+YlqxjaYVQ+tg99"
    "aBXMRrrhBxGVwgyq2CECStaRF8CPrZT6WutAbi71SnLAGl+Bw7IByRYisgHPwqJsCEArSG"
    "/TZkBGv/8N8Cl4f7ckRPHnvhvA0311Ay0uicasKAGskWUVIZh1HXAUGLu8Q0ZhAMmmcdbO"
    "GKNX0gktxz0C3RA9sDt4hvlkHHLeI7234hZ8Y673Yo0At1b+HlDlejek64mFAPNX1epYb5"
    "eXEN8/NMDfPEclvbCecgibEPJAaz9CZDHBPDAe70AAegPDvChTHlcZFG27E7tiOs7d3YmA"
    "TmWXw5SEA+6yQwX9nEgKcv3toUOz8o396UalnH5QvkSdIxy23YomRSjREILXUdsqCGKwaO"
    "mAbsW/Is1zDFcWBcNOANTTOf4dnINWpyOnFmT+BGV056ogPRhbx8m3GtMU/0Gp0ic4Re6z"
    "2YkWt4rcPvrqotHQr00I4+PqmySeukJF9j1pEJ0z9rVlIuI4ygsdOgMb505WDG4o28KcE+"
    "pcHacr2aEI80MdBSspgepcsfG1poGCKyH9rHEJFnGyLyiRrmA//xSdiaVK6HGSYh1WJQxi"
    "XMVNvhLNa4Ep0gm6vyQVBN/omZfD6DYG6H2U/MJrqhy/gMh0HZeU/8MeULB1iB34nWv/Ov"
    "m08jtNj3avqglv2NqVPaRVnFdrnNNGNu5M5VxYZkQqiHxuTJWRWvrGhV7P4+y/plvYd/Ma"
    "2WnmMifdTyJoIMMD9sX/PD7pFBtgldO4CTGgR1RGJIQXXOKu6Iz+yK2YY2zcO4/plSbEuj"
    "NqsgbfHAtgwgnwt6XDM4ohgXQhKc3CjUsoDIUKQXq2kaE55VwoRnJZjwLI1W4KOqoWG/eQ"
    "+1e1wJCx6XYMHjLBaE4im5ls2f7m4/FxDJkUh6uTQ0l/xX+tH3UNslygVllKOVNDBJLX7Q"
    "wfWuA0D+9/+Dpi98"
)
