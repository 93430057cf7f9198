from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "outbox_cursor" (
    "reader" VARCHAR(80) NOT NULL PRIMARY KEY,
    "xid" XID8 NOT NULL,
    "entry_id" BIGINT NOT NULL
);
COMMENT ON TABLE "outbox_cursor" IS 'The place of a reader; under FORGOTTEN, the place up to which facts were deleted.';
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
COMMENT ON TABLE "outbox" IS 'One fact. Subscribers follow it by its `key`; `xid` is the transaction that wrote it.';
CREATE TABLE "schedule_run" (
    "name" VARCHAR(80) NOT NULL PRIMARY KEY,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "failures" INT NOT NULL,
    "error" TEXT
);
COMMENT ON TABLE "schedule_run" IS 'The last run of a schedule: when it began and ended, and the number of failures since its last success.';
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
CREATE TABLE "transfer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "unit_id" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "debit_account_id" BIGINT NOT NULL,
    "credit_account_id" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "reference" UUID,
    "actor" VARCHAR(60) NOT NULL,
    "movement" VARCHAR(80) NOT NULL,
    "parts" JSONB NOT NULL,
    "xid" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "reverses_id" UUID REFERENCES "transfer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_transfer_member__04eeb7" ON "transfer" ("member_id", "unit_id", "occurred_at", "id");
CREATE INDEX "idx_transfer_referen_0c6e8c" ON "transfer" ("reference");
COMMENT ON TABLE "transfer" IS 'One immutable row of the ledger: `amount` > 0 from the debit account to the credit account.';
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
COMMENT ON TABLE "lot" IS 'A part of a credit: `remaining` is `amount` less its draws.';
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
COMMENT ON TABLE "draw" IS 'The points that a debit took from a lot, and when; below zero for points that a reversal put back.';
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
COMMENT ON TABLE "shortfall" IS 'Points that a clawback could not take because they were spent, under the policy `clamp` or `review`.';
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
COMMENT ON TABLE "unit_policy" IS 'A version of a unit''s `UnitPolicy`: how points pend, expire, go below zero and are passed on.';
CREATE TABLE "activation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "activated_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "activation" IS 'A request to activate points, under the caller''s id, with the number of points for repeated requests.';
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
COMMENT ON TABLE "adjustment" IS 'Points that staff add or take off: who asked, why, and who agreed where a second person must.';
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
COMMENT ON TABLE "reward" IS 'An offer in the catalogue. `stock` is the remaining number; null means unlimited.';
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
COMMENT ON TABLE "issued_reward" IS 'A reward that one member got: for which points, under which version of the offer.';
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
COMMENT ON TABLE "reward_version" IS 'The text and cost of an offer: a version of `RewardTerms`. An issued reward keeps the version of its day.';
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
CREATE TABLE "file_export" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "reason" TEXT,
    "requested_by" VARCHAR(60) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "since" DATE,
    "until" DATE,
    "unit_id" VARCHAR(40),
    "lines" BIGINT NOT NULL
);
CREATE INDEX "idx_file_export_request_59866e" ON "file_export" ("requested_at");
COMMENT ON TABLE "file_export" IS 'A file to write, of the days from `since` and before `until`. `lines` have been written so far.';
CREATE TABLE "file_export_part" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "text" TEXT NOT NULL,
    "export_id" UUID NOT NULL REFERENCES "file_export" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_file_export_export__e48170" UNIQUE ("export_id", "number")
);
COMMENT ON TABLE "file_export_part" IS 'A piece of an exported file.';
CREATE TABLE "file_import" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "reason" TEXT,
    "requested_by" VARCHAR(60) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "enrol" BOOL NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "content" BYTEA,
    "size" BIGINT NOT NULL,
    "bytes_read" BIGINT NOT NULL,
    "loaded" BIGINT NOT NULL,
    "known" BIGINT NOT NULL,
    "bad" BIGINT NOT NULL,
    "bad_rows" TEXT
);
CREATE INDEX "idx_file_import_request_6c2112" ON "file_import" ("requested_at");
COMMENT ON TABLE "file_import" IS 'A file to load. `content` is forgotten when it is loaded; `bad_rows` is the CSV of the rows that were not.';
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
    "eJztXW1z2ziS/isof4lTpfHGjuNkk6urspPMrPeSOBV79uZucyXCJGRxTZEagrSi2d3/fm"
    "iALyBFUiRFyRTdVVMTi0QDZAMEup9+++eBQ0OfOUdXYXDr/Xgf+tzzD96Sfx64dMbEH4X3"
    "R+SAzufpXbgQ0FtHEniy5dhMm97ywKdmIG5OqMOZuGQxbvr2PLA9F0hupozMHWoy4k0IJT"
    "6jFvPfkdAV/5Cfr779cnVz8/HLiARJu3BOAo8sprY5FZ2aAScL5jNiMYcFzDqCYS3PFOPa"
    "7t1WRvjufnfPXUKtB1u85pI4nnk/Iq4XiC5sTnxvMRI3Z7ag81wmBxSPQua+ZzLOCQ3EUw"
    "T2jL0lnMnbJjCDyycPXfv3kI0D746J54Hp+Pv/icu2eNgfjMc/5/fjic0cKzNb6sWgE3lv"
    "HCzn8vr7KfV/lq2BM7dj03PCmZulmC+DqecmJIJ5cPWOucyn4pW16XNDx4mmO76knllcCP"
    "yQJQ9rpRcsNqGhA4sAqNVTpNcOxuMvVzfj64834/HBygKJKbQZjS6ZgmdicdluwCUfZvTH"
    "2GHuXTAVP9+8+LcaJ+WFagUD/u382/u/nH87fPPiOQzoiRWq1u+X6M6JvPVv2QUNqOpEcj"
    "9l9w/bWuX1b7b1ppjXUfMco8XDt2F0fCHldPp1xWx9sS0+38ET/PTnk5OXL1+fvHh59ubV"
    "6evXr968eCPaysddvfW6YjJ+u/zwJjsLl19uJO9TXjM38JfjIoZf2HeXblDMcp0K+Z7n+8"
    "XlL8DoAs7DDjO51xY9XLil5v2C+tZ45Y534pW1Xb01O5nlr1CX3klewnvDA2eOnY8wieWn"
    "krpd41Cqdxpdif0advwjch3ewp1b5nMy8RzHWxA7ILdLAtu6cc+WxjtiiI/aIGLLh6ND9O"
    "xytZWL32KTX/hewETz1RNpa6OsPz3+eZByP96TxP+hFfsx98X5BEdRTBixPFqQ8cdzIBuL"
    "J5E/5IeqdSoeGhp003fpYdd0L6i7C0QnVn9PuZ3tAvt89hVOwPXvzgf16/DZ/A6EVF+cEO"
    "Mf4msSh8Th82fPezQvdU5F+W8DcS9u342w13oe+izupcyNtrEsb3/99fJDMW+j5jnWhqFt"
    "HQHRHjK4gqGSmy/PJDfnHg/ufHlTsifHxjldOh4t2C3+en31pZiVGkmOnZZtBuRfxLH5bn"
    "eOrTMUmAE9zzj/3dFX5uHn89/yi/b9p6uLPOehg4sc631mer7FrDENVtn/QfANdNAyxTBD"
    "mp+GiPYo/mOnk/HFWxxuslNXTMPN5eeP1zfnn79m5uLD+c1HuHMiry5zVw/PcvOTdEL++/"
    "LmLwR+kv+9+vIxP2VJu5v/BRnqgIaBN3a9xZhaOjfiy/Glvkjn1+aUWaHDvoXuQYF0rt+u"
    "lM551HDsRy1rIUYO5QERFArSift4SxZT5koJmt1Rl1DXIkysL2sk/wT52Q1nQtgGsgm1Hf"
    "E0nHDbNZkUuGWvPDQBpinGkXY07gYo0OMKBU8KAZKT3WJ31el6tbVu/Zzbiw02Czy1O0B1"
    "ug6mOPqKcIa7n+F4O16d4VIsQScZDK54cnz6+vTNy7PTRGFNrlTpqQVYre97BVaIG/ajDK"
    "aNCVodQXv0aXz87aZayE++jE9XX36Jm+cl/97gs199786nMznrK/JferNS+ptnmtUS/cCk"
    "lpCBQCWNbraYBSoWBbQsFt1q0m0gehWBYtcz0fvGqGT/RS+1ibw8eX2W7B/wo2rruP58/u"
    "nTeqwRUa5EpD15UUemFa1KhVp5L7tfgwgy/kN8HU2YnCEaIKfPTmsw+uy0lM9wK8tmBTeb"
    "BaBiOZd1mgEy+WUNHr8sZfHLPIfBKvbAxgvxbkIEtOiyiUxXTLw76U58mHsi382oxca228"
    "z8phE9shVo38xwfRP2xG7l3lWLfFGTeoLf2Exb1zLPr1jAVQcKZhPTNLHvQl/Jc+SLRN04"
    "oT4jd+L7doW8J9sBuu3DD+XkpbpQ7UxvNrODQk+y3Q4Pbmbvo859b8EJ8FsDE5X7mBF9Wo"
    "aEGo2FHUwtny5ceUlKuYw8iIfowsNMjdvsy09phiPmPrL1Xc54c0xKI0PUsdeYlJyp20ai"
    "okYyQEnxrI7ec1au9pytaD2LaSP2Rs2HgFBlOfuqlkr5qkKlfKVUyp7IKedz+79Yob9gdK"
    "dSKqFzexx5ctQDo86/XhJBoMyBgQ38poRPvbk44sVfE88PZ0fkynWW8iC+/sv5TyevzqA5"
    "2P04M30WgGsfDzy/zHd9C2N0DHKVu8UUAlwbecWsP/8P/mMSukpAkyPB/07/82D3585aN5"
    "nyI34e3jq2WejxXL5JZYiGZ8+tY84tt+bmDwD1XYynlE+b8DhHNsSztnPoCxHc7SK43PTm"
    "RQbMche7lAI97DbwsBNbATCnhS6WpUR1rNfqmM8evPuWfpQ6JTqC9G2We6K0/Exth1nX9p"
    "17WehMmblfqcBMZMsxF00juH29HnMOMUQQn0o5X3i+BRoFoS5hP81Eb0SwEEJ3jsiNBDhD"
    "NxA6RaCikSzm0CW5ZYIiQibZj0As0uWqJrO1UTrWZTCIaFcwJoOJbyIXJgTbEgwfT7k5eV"
    "VH6hatyuXCVytyd7QZND+2MoQonOCxVRICENDJ5DOT9p2iEADtduWhxaHheJa2rHFkzZnP"
    "PbCfeeCOr86JxKZ4RD5Sc0rEcguecTL3HNtcEqGyy1aOrTIzSNOY7RPD9xxmFB1YWxkDob"
    "eeQ2+PfSz1CHLbyqmEaNB20aBYwG4Mba4QIsfrcRw29yaMjtvvjr8HkI7IXd2H08vdMLcW"
    "bytYu+I0iQDbUGVYfZotmwOX28xzjhQhtr7Nc590lWuVguagTFmJ79fQVrjWtIa6IomIUn"
    "GegVFeUhP5HwBcD7bJim34MumPdw++g+VuAtsYABWVnisqctIaS3lZqsGpLFsI3EAZZKhn"
    "UyZs9cfcFt21ifXOUOI093qa0Zb7FGZZR5QLnejKpZECUkzqVeTfW8ztVVb/LCRK+879L7"
    "aUDL+EgGvXLAJAiu0G+8nh9Gr6pft0kQjLRetMsEKlmIb738RH8O3y/Y3Kgbl7hancrlPH"
    "pNPKmBMFRyUmlhGBaCYvDKIG1CEgDAs1BhQSIgfjxGcT+OFpybe5B7mYxC+XPYh7pZnBdz"
    "oy6lM92MVGFfqUCd9MWYhbRZB2lmxwGtXLkzph2iflcdoneY3qH57tthLBMoS7EbR3yfd9"
    "l8C2BfVpti25G68um4uI8MplN5743zemMrqUCxlfk572UkpfES/+3ep4rwBEsw1qHPZNId"
    "EtgqEIgz6hYxthUIRBe7En7+25jTDok5tmhEGfwiy3AkAR+mwAfXYGeg4e7+wv0hmpgkUZ"
    "rRIlsSKRVdqmidKTwxVvpmxJTOqSW0bE7HNmJQgkjdJDKaCREYdZd8yvVHs66XwDxadf+8"
    "6jiuXb0Xl26kPdswN6Bw69Ow4ByDO4R3rkViIA5tOG2WYTgqGx9/isBneP8yJkyly4leWt"
    "I3bzkN41Yq9OM7wd4uWrOvaLV+X2i1cbp7daLy/GwPXWpcU+HIbdy4qbuQbLuPr3nsWKZE"
    "DtbqUcGIXci5ezaiYzPSc+E5PCAxUKT6CHn2yXQA9xHLwlCwQxZ5LalBU2/RbszKpiKCcT"
    "35tJ8c22koJDnPkPEQYOGYuK5MVdD79eovz7QZQHAJpHj6ewhv9DlP1RJU5tXuoeKxrJEC"
    "PJtiEZ4em9ndM7C31q28oKn9eBn1laRLl7jX+iMeNJTLNMLDQW71uUBK+6AE+OdDDVvNoX"
    "4knZGvJWe6RGhtahPn82/UJp+zuxaB3amK17bB06N2U2uoOijOLRrVFlSnGtURMD0dRzLM"
    "FZmUQIfNcg0dAIMn4fprYb1fg5KO9LIZXOSDSYKkwyoSaT6YhmlcaiTgeCmiXGLXVgORsA"
    "GkgsIJzFHnYRnRhW1lGZMJ+/jSunBEx0GGUtd7yAj4gj1EdiWOw2MI7IeUAMh865lMoMIk"
    "511fi7GwlrI1WFGXpLsjLBOiTqPrldEtuVdZ7sYCmBCtcLpuLVyVRMn/iuLEEX2A704AIC"
    "Il5Nlgd0V6GO725cUyV+s2wiqHAeW9SApQ/UsS1FawTMn/Ex/C3e6RujFieHBgwCkzCO+G"
    "M8l8/neOY9h9SIakg2mTBTssgRO4CflHWJCsGot/0TPAj/E3BKdHg0X4phDC5ez4IVmcyJ"
    "ety34vEc4EUyoTLJ/O+heODJUtB/d6EhmdGlXCcxR+W0Q7Ua2xVMhNlSla7vPHLLBKPIH8"
    "z3NCMjTGEZBPR3bZuEwRTUg+kb+56+8V68fBOcIm4/QCzouE6IxHF5iMTxSohEtIU2W98a"
    "0WAUmZ0sci0TjdiomjE9pkCOt+N4cqQ31TMzhKhp9lnTTGWeppOcpewVDnf9u/NB/Tr8fv"
    "DsJ9ud2EJ6WT77fvAcp10d7bHUWbCjep7DqFs86Rm63JzfCsI9lBeqtsmrq0+ZGb24zNd9"
    "//XzxUchQMipFI3soGQvfVREZ3/2z7VmUA0DFZ90wypMGskARd3TOu52p+XedqfFxeKyHO"
    "8AMfs16mbPmF0XL9MWWQlatrov7BKH7OdmsMcw5AdQMwowyA+R+lEOQMYKSr2ChnPqRyCQ"
    "6dAFPLsCexTKQ0zvgfnMeidBOtuK0aS47TN+RD5JbMoUraDNnC6JxBMdS7oa2T4v8EXa6c"
    "gY0duLQ7bC12gWI+b11fCUBuvLt9bFvTCIkehm3M8R4hS0noIIhy+UOSvXf4YOJ6D1BKBV"
    "fNtWcc0iuqE4qhlg95OxawXS7GfdS1F/X1nbY1lfPOdBkawP16tl/bhFPVlfN+aCjdYOSO"
    "B598pSTVOzLtjV3+mWXYgYyFL7EBzAqUPmYUCADSVC/taHXC/d//MgnYeD2A0B1gG0Yz/m"
    "vkoalMxTNAvRaos/kwPZWJDLH/Ib1LoV77Fpj2j27qXZG5WTxzLNir3NbVMhRKPrlQEJ7Y"
    "R5g1G0azYQvFMKlLpRkdk2S3VhoQFTc2TIVvSa3p0KU7R+O+DtjdbVQLmb+2xr8FecRh2w"
    "9pO3j0JhXa6mJ3avdO6/eDktS78+qtK5p3GLtTr3V6W+cia0V25bLHU3X0pnapPOA9G9NR"
    "KqrcMgT5P0w9e93k1vxviqat1Zz+C/D3q62KwhgB8cz2VsgET3wdvbBy94ZZcTjJImOOkY"
    "fmgAp8TSNTRN/blMiC9b88Az70cypQCXCv5taAkNnUNequ8uJPZWoQLQqRpcJnA+IoZSnh"
    "LH9amYTqKujYgRv5ihjIHRr8SWaKPFrzcn/giV6v4p1fPQF1PVLBlTSjJA/6at5BMTu2fQ"
    "iMcJwQA5/KYGf9+UcvdNnrdwHrRAhTQyBIX6DQr1JUAAJ3l7k2w6XrtsAxlCjALp9RxH0n"
    "kzMU+naiXo9WxGH8utKPAaVbVKCAYogZzVEfHOyiW8sxUBL8oLVVKF5MJ2qb8s5nOeMh/u"
    "sgxUZpo9Y3jVgv10dZHZsgRfLy6/nH/7n8PP5789z+xbn66+/BK317eji/+5+XiOnnP92m"
    "OinbqhcSRLhfFHaMTbAkvRGxG9EfvN2qamvGjb3K0lr59b7FreZo+Y3pmdwN5XYnmKTIHV"
    "xqdxZHZsGuAFUVWRK6U04XAwx0jz0boArTWUhUl+YjMZPGw+ww+6Tg5IIEQrT08mQsPIYZ"
    "doJkNqJChB5lPWoJtid8xEDQf96foiKDYVwmOZZkO+xj5GA+WqdpSgD92Qfeg+yeKBF5C1"
    "9KBAodFvj6qUGlWEcHybtKyRN1fZAYloyAJzGidlVT2NoMihDfldtZyst2ziQQLTIMqeyp"
    "noWqZLXVF+Ou0dPOwuo3QWyqMtyYRL6AQSWMA1+e5pL1E+2UND+vWNf9iWMSLRD/H383fE"
    "AAMC44ZUyHiuuP13l1Hx2LZLPN+CJzZsi0uXOdsn4k9xIfAC8YSRG50qCSneUpJlU/6q8D"
    "w5nEHka6Uphjfws3PD4kOqSjdIabrRDVBFO0jW1+pM/GZbb4rnIUOEalrBZPx2+eHNOiUt"
    "/pqbyME6DYrBJdE6BUVBSreUDM2QlvLJ8enr0zcvz06TFZxcqVq4q8tUHBfNLNwRARq2Ry"
    "0N2+pkb8b0lAb53pbvSiRa5ftfr6++lOweCUXeE802A/Iv4th8H7eQCt4DLzK8j71kEtZr"
    "DjTvCxgPHVwULPjmyx0X+yaLvTcOmHs0F3vhgbkCDD4SNlBs5Fxr4Kxt2zzXE0jKFJBvie"
    "FDYXZXTK8MH0tCyWRdGcgRCbkhCsLpNugrUe9DCMhTJV9mFMzPKszuMM4THoXoCd1e9Car"
    "0sA38U7yTVXkFQ/gmkxVglGNjbQsIRTEiZ6NiN3vuwuog8yes5iKDzLKkAnP5S1cGezHIV"
    "0OdWRVFlUSx2Zx9Rrbh2Zt8ueoR9ipwRbD7zD8rvcafz3DbLKnNON9hgzZ35r9jPpuK6En"
    "Q4hCT++EnoyBOTl9m85ylhKDi/o8yz0q9YyzvL1CQnaRjag8iilu3yqIqWfzmIuirhPD9K"
    "Y8hunNSgwTxs88dvxMokqt8L8ifEYnQhMQOpft2LlMrb9V9mJCsYI4BP1breEKhaFJGJrU"
    "A9b2N1H69dTzA8Ez56AAWk5vjqoAZp5pVjeHWxT9klQqEovPkfXESUDvwf3LpCFnKgHbgv"
    "mMQE3DYERCMdXKwysqFG6ILmZzQ2Zj89mDzRYFDmi7GFQB12WllQyZkUgi3z4zwYvMIoey"
    "l+cj4olhyKHq6LnyD4MS6mTh20HA3LE3mcBQphDTxTRCHXbR22TSBm6+E6eE+MAQb0a8GV"
    "WMNnizkLBYYWHx8lWeIUJ5GHO7laMSxyc1UAmodj8qRiXgVn7FqtOmBbCXI0WYvtfQnsVM"
    "GybrdtnkY8pSDQ/m6z5VUcyxFoU0MpQIlPf5a0Iw95ElLU1RaSBqZalQ1kI4F7Mh9RYXQ8"
    "ixN4HY0b6JZog6zM0eMr0CdBPuF+C5+syUw7l6iZv1aO6Vy4g9m4WSHGpbZEN736Zuvv9J"
    "XihvXrir6lZG338c9hs540ZXV0HcLY4F2K3hmWbo+1I+T4plgCAeD8MeJBhsaGqxEd9T18"
    "SDHsH9CO4xZIkP1RH3Qt9k5JCSufhjSoGZULjD5jxklqCHuR/JopxB6LvP5TgQ4cyimOJ4"
    "XhSIHUzFA4LHshhWjB0AwjzzHtiMwfvLAGPwwBa0nC7JYroU9yHoWbzXdzfpjioYVPYIx5"
    "x4EPDUlrHTPMtdVQVFRXHbrvKLhlDopOCJ+IiDGLmO+colFTDBkl7TXhiAZzZsKOSeLcVD"
    "nzuOFr4t/cVlR0ltFFnPZMLiueZy4vnouwtDAYOW8skF58lCovky7hsCqqUPODynOWXwOr"
    "IoKrXlE6gwc8DLxTPcANxvUpe40B+5hSUD37OVIPHEoQvxngfBwiOQpIt/P4h7hbtyltuA"
    "8ZldGt473lLSlQg/u62smqKRaADYWwOAtljqIj0ayQCB09M6OM9pOc5zuoLz3Iv3asLfuP"
    "0AmXtyWoO5J6flFV1OV0E0cSiP24IsRdQItWzqN9d2NgrJcTpaTwcadx+J8Tmxqwm0nyNF"
    "U1mvwX20iT6ZiX5Ed439sc41sCBgHZytGpdjDKcJh3WaATK5+0AdiYytcrg8LU1CgFlpNs"
    "hK0zApXj/S4V3/7nxQvw6fze/GUsoTSs4Psa0JTefw+bPnPRJz62TJQxNw52diDNQ3ZGqO"
    "DCUNTML9KLbfeB3u1vjbzzW7lrm5j7ZXxt9fXbswR5S8Pqoy+oZxizpZolQsjToJTTAsAv"
    "ItLaYQLmNJ66znk99D6tiTpWD6O2KA6+OMQn5ksAjyqcyppEArZSTkQktgFqGciN7ZHRjm"
    "VgzAOxxbGoSlXU9PCC2tkpAEGox7xKHuXShmgo8gIkclgbp4/5WcviYBBUPwjFpsbLuJMV"
    "mlW47tqlGSaBWTZFnS9rppEuhmFqEujUGPm/p5K6agcusbmoa2GLAg/23A3Lj9AJnbveor"
    "t7Qmqm9CsHvVV7PT34a2E9guP4JhH8NUvxWFOD6YVufjWlx2KsyfKd3u1OMX21rySgl+ef"
    "L6LFF74UeVonv9+fzTpwLdVh24zUxnGhHazhrZzla0tccTe7/KuOy/CdFNcatQBs42WisQ"
    "j1Wwd125+EH1mzqxPePESIc13gpBchFLsCCsjlQSUdHZnUdumSPu/sF8TzqdgVg6pxy87T"
    "y3SBLe4mjSo2/hEfWJcHLP2Fw60rHJhJmQVFWIvnMOLneJnx/41PmMWuCHKAbj46iFkn2F"
    "KEgWUwiod73EExNaMC6u24509fvuxu8EeVdd6NJkR1BpxWFj1Tj2zFxAcDwVDV2Z95Xl+5"
    "Qy9ZRCaL9oA0prEJWCOSIXQniHF/7umt5sHoLPI70TH4/sVDoAUqI9iJLMxduB/yJkqHWj"
    "gjTRCyYFbwprdsZ6VdThSt3ORoI81tns1vBfLt8/pFtEdgpK+a9RDOkQ6azoxYPQx8WR4H"
    "uzpgb3LCXa23ttbw+YP2tW8CEmQMvaBooEyr2P5jOWiAWN+Z+nbDUJPUPRH3sOmvtz5Wkx"
    "Kr/P54uuWhR8bZ7nMOoWT3SeNF/pRtBua9OLBegdF7q5uvqUmdeLy9yX9OXXzxcfvx0eyw"
    "kVjeyg5APLqmBNP7FVavzI+vyRYWzRVgxKFb4NMUywofU9tvPuGbPrmt71AMk+md3PVe2h"
    "EuBRuzuqQhxptl0NwNFnYvq4DGmOyx9FgJ+esdKkjsP8Z5CXcqRKF2VN0RFEqAC8OYNlE/"
    "dcaILf0agdG8ExAhVTUA5E20EP/K164CeV5FpIunlaRCt7LehGB864ebnUPCWWTdUnt0nZ"
    "VHRH79wdHfW3Xetv6Ju+Ld901Iz3WjO2/hHyQMYmFmnG6d1RpWacbdeowoSskwBOHODCIY"
    "s8eJPJWyjxSyi/hxRPi+lS5XmS18S2CrmqpK8KJZwJ1ltkznwuVLWZeIrq0hKdjybd0NPK"
    "ESpH10imsRLDj4TKPAm5qghBXeWVrshHGZeVyD897jp5HmhEXfHAM9uVebCI+j6/u9KXB1"
    "KQUUFgvCOe60RFJ6SbDzHEaKzU8aV2zqtIjlICc4c5rpIU8Z0NgGgDog1PEW1QO4DgqtXI"
    "KT9HNkChsvucWIpnzbk8UAa/elFHbBetSlks7+XiH7yiWiM3YqMvCX/wNig1skc2yo+/3W"
    "S0+xWvpIxyHzfPuyphYZfS1fznGmv5z6Ur+c+re0Us1zQr95GnGyCnu4eEM0LkCrPX5YvK"
    "0iIk3GtIGIvoYBEd/Jq6+prQwIIGln3hPxpY2p8PaGDpjSkADSzb4GpfDSw3dkmpF3ttmR"
    "e7bomXcwJt38oIYBhmJP/yqXtPZO0QqI5hWcxXdg1bhhv794W+g+07Koyuhe7GnMmFB91s"
    "Fl6LeXI6z5ODqVy2mMpFrvgV5lZnDolphmQQ6SJxiNxoVplZkRE2JsC41Q3iVuMNvKEwnS"
    "Mb4G6xdYFaPzo3FP1A1rhme7zc10p/ufXWOwkQuF8iBEYTUy0HxguhjiyoRLS3UlyTldqk"
    "44vKAqPVS5MLGQI9QIxbiPn1FpDTZea5wbRQNOysX8ye2IetB6XCR5IKEZvaemE4te2M1Z"
    "7TVAJfIUZRvDeJ5ODArEghp99ef6ZqGaHWn6vgeilT4ah8btCBKmBrpOmPDOK5CjwJpkKm"
    "hqzE6cHIqO9CQjZYM3AgCv3EZEVFdLc6UilKAze1RE6YBq1Hvn4VadAwaddTsNImH3mzby"
    "1DNqRTbMcettGGOo420qYCRQH57ibj+MUeZAWWx3ELhAlF4kqReA261BGytIfMbgQr9RBS"
    "uuQ8ZNY3Bj0VycGZ+5WCsC1bjv20aa20JtBa4T+eG4ckkTsveCvzhSymtjnNpRxR17ScyC"
    "CpepMJ84tTmHQ+wiZBUBGXMEBpnwOU0M2qczcrzMLcdRZm0+MNY+hiiiGxc8fyfRDVRGu4"
    "N+TIcHfI56RMTs0Vpq5JR6kTIjTRa2jCBAXBcVrNc54WQwX6PNMYKvD4oQJKL2oIlWSIEC"
    "xpDpak2vGGcEmqke8Zw+sCJpml1ivIpBwsqQOTNMJHXIU6gOlNJVoNqOPdhVApiQeeeZ9U"
    "G/XZTPASTHUq7eo7+dBkxoRcSULXsWe2WCEF+EjXI8gkNnq1gxoFUVVztsCaqH3axUYVAI"
    "hcGg109aT9gOpedKeo+6xlCtIsJao3vRZ6sXDJ05tpLBP0eKmsUMV8DBWzJ959ShKv8O/L"
    "Nqghsbfx8fsRSE86wNWlB14kbL/Vqo6Ky4Z6lhtw1DOOyDmUIgXUMjZdQklWJUJrROCwZ9"
    "Flmc/fjkYu9AFMNRyshNrDPRIroWIl1B6wekgCH1ZCfZSIUqyE+mjiNao4fZoDBBSGfb6g"
    "rQ5tdWira4MDfLJd9otPi2tSpDdHVfq/I5qN75J2tXT/uVYoAryOoQ8VhDcPfXNKOSMLyo"
    "nsVZV0gFaxG5hQxYUKHoR+4nws6aHIhFTHZwS4U6z772zk4vi/rCMbEK9o/xnn6PihgGBn"
    "HtEIKewKUkBP6c59IfUvpgFTc2TI1hxb5Va1ws/qcLyYZkiKZCdBeOgFjalo90YF0Fl8Cz"
    "vkzHaLiu5WSQ1ZuiHtBzsGNZT42oz5KQ0yvhHj+2KsDeVDrdpo4fqo0jQbt6jjSpkkMxFE"
    "ep16MahSl5TcyQln7IhcCiUqMm9xMqUPLEpgG7CilGZd944ukP04GTCxWQ1mn9Qq3nVSUb"
    "zr5EUxGPd4+1GV64h2e+3u1NxtROZakoAN0JfkazLUmWeohjKHIgSzM2pOxT0hQktZxCDy"
    "H3lf5oCaeS5bkjm1C1zBdzi2dBL3vdC1xNjSQdzyFu5IbITOZBzOoVJpOD8iqokYiNMljy"
    "qnisEEwx2bcbG9eGpQBXH58Ft5qptMsLTCQSU6NdA9pXcSSdWOi+4p6J7SB41978yHiBts"
    "HTdAtfWx8IJY3mjIe50M2d/ezT4S4ho5Jmg0A9xc3tTYW96UJ3leqfwhZeDG/C3aV5C7q9"
    "wFFa2hX01KMkD+bt+rJlK+NvWpibrZM2bX9qhJF1nv/Gm+0uWMlXvUxLdHa31q5lrLVl41"
    "scFQogoShCj2eEkSWts+oTMoMxHVkWAlATTbGAhAj0LnmnkYqCCbaFSYKUGm0AzRkeMFHP"
    "xytIdY8uQhEq8ez3UqgnLQMQfBFHTMQQ8S9CB5yksUkSBEgoZ1wqWMV/JWGzAoT4mT0B6O"
    "Q+fUrvbtCh06ZlcHevRXrav9ZO1aXTq3uHqlT3+l/j2k1wel8KBAoc7cH1Vp1HPZcuynTW"
    "ul35faqM/mni+jQZhQK5UvUsw18FUCC72yultghlep4hLFU9z0men5VmGCue7HkN4D2qQm"
    "GebsKM1/hnJhO470sJIZ7cTqls0Vt0bQ1E2GFRq1zyYhF2MQ8SGBF4T6+d1VLzEihs8o99"
    "KkdqZnManzGzOhHIs5NuRlztyAie8u1vNlP9QpV8+5J56XRaoz813qSL17Fwo6bN9at5JH"
    "0CTmN9Yq2OtaBenKqivxpxQDFPi7L8Kpf7ANuJwjGyCrO3MLRAFzd0FlzbeLAtIBLubu94"
    "2Eby03kDL6ATJ/KzsJQK+NkvYkBJi0Z4OkPZ5phr7fKt1tjhS9DnvtdajrDw0nOkeKE93r"
    "iaZmUIS4lp9cCcEAj6qzOifVWflBdbZyTiUKeW39LSYYIHu7dv+SaE4T5qYUrbjbsyRZ21"
    "67ESi2yuAbIbSW+RgkJEPgcNVG//G3m2rxKpN1OW6el7lyuwULgnYltLKUmBCuz0cuZjd/"
    "0tnNE6NdkcVIM+hVWIv0VrUMRSqmknyWUZw2l36N2QBPQ2pnrrk03hEj8ALqxJGgkbGEhz"
    "Pd8ZETOgmYTyybm2CAL4qr3+HAXdllMk5yusqKRhQ0ogxECkcjyl5Dn4/q/Ls/YmED+wkP"
    "PL+hkh4RDEHJ2cGSjY/4JjzWaQa4NbysweWXpTx+meewJjgVqRTl7pM5QvSebO09ibaRJ6"
    "O/o23kSUy06wVT8a5jyA4n5uyWmTQs8tutyBtW2sMAJYfTOoLDabnccLpyqDHxXn7D2jwJ"
    "CRr6NzD0o1lwq6aViRh1Gbl7tzpICjtA2L/PpwnC/gj7U84gy8JBBfT/KQoqXg//j+P44/"
    "U2gKso4cFbYujxchJj/z2kbmAHS/I9fPHCeq1yQs5922TiysnJ8UkCta9C/B32W4jg65aO"
    "wqwHmKCglwkKMJq+u2h6fh82wiZV8wGKYce1oMnjCmjyuACaFNy48/xm0KRGMzw9bitsjg"
    "+DVTaX7gc6yZD2hM4SwMrkDvJAbQP8FlEPic07Rn9jWabNVKzS4kS0ngjMJNGDScBAP8wk"
    "sWPW7nUmifIcErWyR8Rv1iR/xC+eZ0VJEk0ocyMTF8qaEXpiQq0Yjp5WceY9FOWL6KBPmR"
    "8CKpa6xtvkNvxUtUuJ4S2YJW5JauoHkWvgTPUBxVGp4zNqLQmfMzeQ6R3A7CKehhKL3QaQ"
    "SWLq+UHS/Xc3Q6GyQIqFQe48WcsCDArEZw82WwjaeRiM4Um0p4OBk9SS8Fx3kg3QTQzQxt"
    "UtlBtOLzNJoJMiOin2RwlFJ8X99vhCZ5gnY9VCZ5gnMdHoEbBVjwAp4zbDKxISBCraO20K"
    "baIZ12MKZHprpkv9qxnXExJk+wagnFJdm3Fep0Lmt2Y+ev88jvcPotKISiMqvQkqXeawpt"
    "0dVRZSlu0aOKtBDR83BKAUwN25zUwmI8WTqj1ZgLm4CFDTDirdzzRgHb3Q+nbGohfaumno"
    "wgsNHXi6d+DJbS9txZIMNUon9aQTbUvfUEhJLbT7yd/6IkpmofVKUnnvzWbg0LYsElTSm5"
    "VyiplpViOtjmZ+BtNvOFN2bZnXZuGSwJvbZmFanPqEBVJJlS3Y9BksvwhQR4PwPhuE5b8r"
    "fK4INY3aDxBtPz6p5ZF8UuGRfLICuOtPtsLm8gyHObJBcLvKTLWNNIfZbaqJyTBLiRbDXl"
    "sMEfJ82gGP4tGKxDF5vVISm8ctaghhgsWC6behPOwDj1AlPr0lxq1nLWUg4mfq31sgWFFO"
    "Fr4dBAxqQU2DmZPmGKRC8LM5A4898PcTs1gkuG1vMOn2qDArg6i8hpGDJFdpEqOhlDflsR"
    "QYvTAgd3TOR5BVERqDN4UfCZa2T0CgtavyI8oeD+Q3AwNvBmuhBNi5BKhmZYXTpYBLSoBw"
    "SwHcglWzO8+cB9teE+k5bo9icwuxGQ6RJsyO2yOzWzA7Ortb6ChZStRReq2jMMtup4lmCD"
    "HxTp/nGPXQx3e9kapGQ9FLp0HJq9qslahyGxqzbuJ+9pOpa21Z+prqlQXrG6Nm9NIFnjbR"
    "vVG1n43WqgZyojSbZ1CbWxEqRAPW3YjIeEweSJcZb0JEiym5F3NbhIq076jY6SZCfzKaF5"
    "Cg281+uN2gnt25ni2X/wo3y42BcftBqH45Y+BZHVtgXt7UTIFnBXXkzHZKQJYSVb1eqwHQ"
    "X1MXq5QEt6Q1flXRqb2px7e3z+mZ17tSpQuqV9KnEvsLRM9EHyiXOxPVo6a57oH5nEox0X"
    "aFmJi4XZUY3CqbN/WPiomjORCr0e/MXwr2Gm2sTvtGS9yjWuJQou1cog3swGnk35YQDFCm"
    "3UoKjuwG1ESszVKiWNtrsRbR7cdHt/NyRd0jIk+Hp0S1kpFx0d9Q08hEBewnc9eqG/n11S"
    "ud4/2UmfeXhYB3fGtUGa8BjcZ2c7yb+r79QB2ApqlL2INK+qfh1JDHTwLV8p5M5Kcl7itD"
    "vzfsthALly2zYDg66aFq0PN9aUPVQH7YQvy023jfrBCj+Npr8RXTim01rRhqB4+vHchDvO"
    "EJodPgAVGtFSRC0oYawce4n/1k6lptQF9TvdIEFOML9IBkRsq1gGTy66gAdxREa4i3IQac"
    "/eM/hFyexOWInkL2jL9LgmsoMUw6p6ZQoAzZIk0qwxkNOBC6XkAcewbOoEXawQ5GbGgDke"
    "AeR7PEAHQPDBHfLoKOIeKPFn4hd8YmazshGAS7d7C4k9OomRFOIxogp8/q1DA/K69hfrZS"
    "wzxz3DY2wnEEMfYBxGCu1WaKNTKc4F5PcCyUr85wqU+5TtIqHLtnEWFdR2NjEpgn8eUgAP"
    "mkk8B8Y3c2vH15aJN2f1Qd3pRr2cTkC+BJ1jDr+RCi5FCTEXAtDThZUDsQE0ccG+KWQjew"
    "HXEdEBcTcEPHKUZ4tjJGQ0xHR/aE3BjITU90ILqQw3fp16pZojfoFJEjtFrvwY7cwGqdfH"
    "d1demEYIB69PFJnSCtk4p8jauGTNj+WbuScivEKDT2WmjUj64CmbE8kDdHOKQ0WDuuV5PI"
    "I20UtBwtpkfp88eGGhq6iOwH99FF5Mm6iHymtnPr/fgsdE0qz8MVJCHXYlSFJcxU2/FMa1"
    "wLTpDNVfkgqCb/wBxvPgNnbs78B+YTy7akfwZnUHY+FH9MvQUHVOBPovWfonGLYYQO+14P"
    "HzTSvzF1SrdSVrle7jPTntuFe1W5IpkhGqAyefKqjlVWtCo3f79atcuGt/9gZiM+ayRD5P"
    "I2nAwwP+xQ88PukUK2DV5zkJNaOHWkZAhB9U4r7onN7GfbYR9/zKHgdYGcq92tlHEnot2Y"
    "pQ1ryLdAArn7IIOxaBBVqLLokquyAwa3hXZkyMjFWzYRyhMxpA3LOCIGFE7kBpnSByZuMj"
    "eufkC4J0YsDJ3c+ngdy8Foh+raDoV57TT5q5b4VSF9Fbge9t4idRBZxLe1bHNmqVp1xCrK"
    "iBXE11HezDs8pUC5q7ncFUHOzBrfFigWVTpylm6AG8jWgkdbmlyztLsRd3eJGO27tKvP9M"
    "R2bT5tNdE5UrT19Xme0db3+LY+qdQUf2UlYpldbJPKfFuD+q7gW8lxTep9TbiWEDxtrtnF"
    "ZuVySUkjGYKAmpWRTuvISKflMtLpiowkYYhmJrOEZHfuSS+2xd2dWc16h819pevwOdliVB"
    "OjG89pfaBubjNTltMAX3NJziyJphVWm69sXJx2LIENu6gMiubjXZmPsWKonIXOYtQC9qNA"
    "HyrHduL2g0AXdg3tRPtgQyc4nQi94NZ4wSXb+oZucFkb1H6ydr0vnL60euUMB+y/nFUZCK"
    "O764UPe9bGQOh41DoiBpRDZ24g0xlNPP/Ok/a3xZS5UVAbtGPWO2LcUmvsewueZD56f/23"
    "2N4H15Xb24L5DFzcqmyF2x5aFmKXaMbYZ9QyoClE7hnc/oMZJGCOE1Vm9z348jiYIuVYhu"
    "qOQkdsMSLGvestXANSv3LVv+cSn5meH1sz0UbZl02zSqhCGyXaKNFGuccQENooe7OBoI0S"
    "bZRoo8R5Rhtlv22UmFl0u3ERzPW9Amvmhec5jLolUFdMk1/Wnrq8Z1yuWtVXV58yq/riMi"
    "92/fr54qMQgyXPRSM7yCDkmn7hhX6Rtb1CwUgocDHXW8wRFtNsr9aIWm7T+3MEb8+T5I+G"
    "+TFiiiFZe3acGCPFBpuxPkuHpv923FdQazPOpzTI9XZcl0h2M6YnJMjzlvtM4w0Gd5YN+S"
    "3tRE1wUp0GkdJ6SGlPHLnOmW+b04MC+2l0Z1RlO6Vpm3Vm03Lmd2z5eyo+Vht695Qb+h6Y"
    "zwtLfVRVnUhIhqgtvnpVK/HGq4rEG6/y2iJ8VA04HDUfIHePa+nixxW6+HEDXfyv11dfmm"
    "rilm0G5F8yWfEecruCucCM6sMsf26Nsto4dPDoh9m//x9Uj1+H"
)
