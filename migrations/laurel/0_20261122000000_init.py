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
    "eJztXXtz2ziS/yoo/xOnSuONHdvxOldXZSfZWe8mcSr23OVufSXBJCRxTZEaPqxoH9/90A"
    "Af4FMkRUkU3VVTE4tEA2QDBLp//frngUl9h5lHt773aP/84Duu7Rxckn8eWHTG+B+59wfk"
    "gM7n8V244NFHUxDYouVQi5s+up5DNY/fHFPTZfySzlzNMeaeYVtAcj9lZG5SjRF7TChxGN"
    "WZ8574Fv+H/On2+6+39/efvg6IF7Xz58SzyWJqaFPeqea5ZMEcRnRmMo/pRzCsbmt8XMOa"
    "bGSEB+vBurII1Z8N/ppLYtra04BYtse7MFzi2IsBvzkzOJ1tMTEgfxQyd2yNuS6hHn8Kz5"
    "ixS+IycVsDZrjiyX3L+N1nQ8+eMP48MB1/+z9+2eAP+5O54c/503BsMFNPzJZ8MehE3Bt6"
    "y7m4/mFKnT+J1sCZx6Fmm/7MSlLMl97UtiISzjy4OmEWcyh/ZWX6LN80g+kOL8ln5hc8x2"
    "fRw+rxBZ2NqW/CIgBq+RTxtYPh8Ovt/fDu0/1weJBZICGFMqPBJY3zjC8uw/JcwYcZ/Tk0"
    "mTXxpvznxZt/y3FiXshWMOB/XX3/8Oer74cXb17DgDZfoXL9fg3unIhb/xZdUI/KTgT3Y3"
    "b/NPQsr38Y+kU+r4PmKUbzh2/C6PBCzOn46wrZ+mZTfJ7AE/zyx5OTt2/fnbx5e35xdvru"
    "3dnFmwveVjxu9ta7ksn4cfPxIjkLN1/vBe9jXjPLc5bDPIZfG5Mby8tnuUqFfE/z/frmV2"
    "B0Dudhhxk/KYseLjxS7WlBHX2YuWOf2EVts7dmJ7P0FWrRieAlvDc8cOLY+QSTWHwqydsV"
    "DqVqp9Et369hxz8id/4j3HlkjkvGtmnaC2J45HFJYFsfPbHl6D0Z8Y96RPiWD0cH79ly5V"
    "bOf/NNfuHYHuPNsyfSxkZZfXr88yDmfrgn8f9DK/Zz7vDzCY6ikDBgebAgw4/nQDTmTyJ+"
    "iA9V6ZQ/NDRop+/Cw67uXlB1FwhOrO6eclvbBfb57MudgLvfzY/y1+Gr+QSEVIefEMOf/G"
    "vih8Th61evOzQvVU5F8W8NcS9s346w13geuizuxcwNtrEkb3/77eZjPm+D5inW+r6hHwHR"
    "HjK4hKGCm2/PBTfntutNHHFTsCfFxjldmjbN2S3+cnf7NZ+VCkmKnbqheeRfxDTc7e4cG2"
    "coMAN6nrnu76a6Mg+/XP1IL9oPn2+v05yHDq5TrHeYZjs604fUy7L/I+cb6KBFimGCND0N"
    "Ae1R+MdWJ+OrvThcZ6cumYb7my+f7u6vvnxLzMXHq/tPcOdEXF2mrh6ep+Yn6oT89839nw"
    "n8JP97+/VTesqidvf/CzLUAfU9e2jZiyHVVW6El8NLXZHO77Qp032TffetgxzpXL1dKp27"
    "QcOhE7SshBiZ1PUIp5CQTtjHJVlMmSUkaDahFqGWThhfX/pA/Anys+XPuLANZGNqmPxpXO"
    "IalsaEwC16dX0NYJp8HGlL466BAu1WKHhRCJCY7Aa7q0rXqa114+fcXmywSeCp2QGq0rUw"
    "xcFXhDPc/gyH23F2hguxBJWkN7jiyfHpu9OLt+enkcIaXSnTU3OwWsexc6wQ9+xnEUwbEj"
    "Q6gvbo0/j0475cyI++jM+3X38Nm6cl/87gs98ce+LQmZj1jPwX3yyV/uaJZpVEPzCpRWQg"
    "UAmjm8FngfJFAS3zRbeKdGuIXnmg2N2M9742Ktl90UtuIm9P3p1H+wf8KNs67r5cff68Gm"
    "tElCsSaU/eVJFpeatCoVbcS+7XIIIM/8G/jjpMThD1kNPnpxUYfX5ayGe4lWSzhJu1HFCx"
    "mMsqTQ+Z/LYCj98WsvhtmsNgFXtmwwV/Ny4C6nRZR6bLJ96edMc/zD2R72ZUZ0PDqmd+U4"
    "h2bAXaNzNc14Q9vltZk3KRL2hSTfAbanHrSub5jAVcdiBhNj5NY2PiO1KeI18F6uYS6jAy"
    "4d+3xeU90Q7QbQd+SCcv2YVsp9mzmeHlepJtd3hwM/sQdO7YC5cAvxUwUbqPjYJPaySgxt"
    "HC8Ka6QxeWuCSkXEae+UO04WEmx6335cc0/RFzd2x9FzNeH5NSyBB17DQmJWbqsZaoqJD0"
    "UFI8r6L3nBerPecZrWcxrcXeoHkfEKokZ88qqZRnJSrlmVQpOyKnXM2Nv7Jcf8HgTqlUQu"
    "fGMPDkqAZGXX27IZxAmgM9A/hNiTu15/yI53+NbcefHZFby1yKg/juz1e/nJydQ3Ow+7lM"
    "c5gHrn2uZztFvusbGKNlkKvYLSYX4FrLK2b1+X/wH2PfkgKaGAn+d/qfB9s/d1a6yRQf8X"
    "P/0TS0XI/n4k0qQdQ/e24Vc26xNTd9AMjvYjil7rQOj1NkfTxrW4e+EMHdLILravY8z4BZ"
    "7GIXU6CH3RoednwrAOY00MWSlKiOdVodc9iz/dTQj1KlREeQrs1yR5SWP1HDZPqdMbFucp"
    "0pE/dLFZixaDl0edMAbl+tx1xBDBHEp1LXXdiODhoFoRZhv8x4b4SzEEJ3jsi9ADh9y+M6"
    "hSejkXRm0iV5ZJwiQCbZT48v0mVWk9nYKC3rMhhEtC0Yk8HE15ELI4JNCYa7U25OzqpI3b"
    "xVsVx4lpG7g82g/rGVIEThBI+tghAAj47HX5iw7+SFACi3Sw8tFxoOZ3HLCkfWnDmuDfYz"
    "G9zx5TkR2RSPyCeqTQlfbt4rl8xt09CWhKvsopVpyMwMwjRmOGTk2CYb5R1YGxkDobeOQ2"
    "+7PpY6BLlt5FRCNGizaFAoYNeGNjOEyPFqHIfNvQ6jw/bb4+8BpCOysvtwfLkd5lbibQlr"
    "M06TCLD1VYZVp1k3XOByk3lOkSLE1rV57pKucidT0BwUKSvh/Qraiqs0raCuCCIiVZxXYJ"
    "QX1ET8BwDXs6GxfBu+SPpjP4HvYLGbwCYGQEWl44qKmLTaUl6SqncqywYCN1AG6evZlAhb"
    "/Tk3eHdNYr0TlDjNnZ5mtOW+hFlWEeVcJ7piaSSHFJN65fn35nM7y+o/cYnSmFh/ZUvB8B"
    "sIuLa0PAAk326wnxyOr8ZfukMXkbCct844K2SKabj/nX8E328+3MscmNtXmIrtOlVMOo2M"
    "OUFwVGRiGRCIZrJ9L2hATQLCMFdjQCEhYjCXOGwMP2wl+bZrQy4m/stiz/xeYWbwrY6M+l"
    "QHdrFBiT6lwTdTFOJWEqSdJOudRvX2pEqY9klxnPZJWqP6u21YjUSwBOF2BO1t8n3fJbBN"
    "QX2KbUvsxtllcx0Q3lrs3ub/+85kRpdiIeNb1NNeSukZ8eLfjY73EkA02aDCYV8XEt0gGI"
    "ow6As6thEGRRi0E3vy3p7bCIO+uGlGGPQlzHIjABShzxrQZ2ugZ+/xzu4inYEqmJfRKlIS"
    "SxJZxW3qKD0pXPF+ypZEoxZ5ZITPvsv0CIGkQXooCTQyYjJ9wpxStaeVztdQfLq17+xULN"
    "+MzrNVH+qOHdBbcOjdcghAmsEd0iM3EgEwn9bMNhsR9I29x+cVuHucFiFj5sKtJG9Nvpv7"
    "dFKLvSpN/3aIt2dV7BdnxfaLs7XTW62WF0PgeuPSYhcOw/ZlxfVcg0Vc/QdbZ3kyoHK3VA"
    "4MQu75y+kVk5leEYfxSXE9GQpPoIdfDItAD2EcvC4KBDFzHNuUJTZ9CXZmWTHUJWPHngnx"
    "zdCjgkMuc54DDBwyFuXJi9sefrVE+beDIA8ANA8eT2IN/4co+04lTmVeqh4rCkkfI8k2IR"
    "nh6b2Z0zsJfSrbSobPq8DPJC2i3J3GP9GY8SKmWSQWGvL3zUuCV16AJ0Xam2pezQvxxGz1"
    "3UZ7pEKG1qEufzbdQmm7O7FoHVqbrXtsHbrSRDa6g7yM4sGtQWlKcaVRHQPR1DZ1zlmRRA"
    "h81yDR0AAyfh/GthvZ+DUo70sulc5IMJgsTDKmGhPpiGalxqJWB4KaJaNHasJyHgFoILAA"
    "fxZ62AV0fFhRR2XMHPcyrJziMd5hkLXctD13QEyuPpKRzh690RG58sjIpHNXSGUjwk912f"
    "jBCoS1gazCDL1FWZlgHRJ5nzwuiWGJOk+GtxRAhWV7U/7qZMqnj39XOqfzDBN6sAAB4a8m"
    "ygNaWajjwQprqoRvlkwE5c9Dixqw9Jmahi5pRx5zZu4Q/ubv9J1R3SWHIxgEJmEY8Gf0Wj"
    "yfaWtPLqRGlEOy8ZhpgkUm3wGcqKxLUAhGvu0f4EHcPwCneIdH8yUfZuTy19NhRUZzIh/3"
    "kj+eCbyIJlQkmf/d5w88XnL6BwsakhldinUSclRMO1SrMSzORJgtWel6YpNHxhlF/sEcWz"
    "EywhQWQUB/U7ZJGExCPZi+sevpG5/4y9fBKcL2PcSCjquESBwXh0gcZ0Ikgi203vpWiHqj"
    "yGxlkSuZaPhGVY/pIQVyvBnHoyO9rp6ZIERNs8uaZizz1J3kJGWncLi7382P8tfhw8GrXw"
    "xrbHDpZfnq4eA1Trs82kOpM2dHtW2TUSt/0hN0qTl/5IR7KC+UbZO3t58TM3p9k677/tuX"
    "609cgBBTyRsZXsFeulNEZ3/2z5VmUAUD5Z90zSpMCkkPRd3TKu52p8Xedqf5xeKSHG8BMf"
    "st6GbPmF0VL1MWWQFalt0XtolDdnMz2GMY8iOoGTkY5MdA/SgGIEMFpVpBwzl1AhBIM+kC"
    "nl2CPRLlIZr9zBymvxcgnaGHaFLY9pV7RD4LbErjraDNnC6JwBNNXbgaGY6b44u01ZExor"
    "cTh2yJr9EsRMyrq+ExDdaXb6yL274XItH1uJ8ixCloPAUBDp8rc5au/wQdTkDjCUCr+Kat"
    "4opFdE1xVDHA7idjVwqkyc+6k6L+vrK2w7I+f86DPFkfrpfL+mGLarK+aswFG63hEc+2n6"
    "SlmsZmXbCrv1ctuxAxkKR2IDjApSaZ+x4BNhQI+RsfcrV0/8+DeB4OQjcEWAfQjv2cOzJp"
    "UDRPwSwEqy38TA5EY04ufohvUOmWv8e6PaLZu5Nmb1ROdmWa5Xub1aRCiELXKQMS2gnTBq"
    "Ng16wheMcUKHWjIrNplqrCQg2mpsiQreg1vT0VJm/9tsDbe6WrnnI39dlW4C8/jVpg7Wd7"
    "H4XCqlyNT+xO6dx/tlNalnp9UKZzT8MWK3Xub1J9dRnXXl1DZ7G7+VI4U2t07vHu9QFXbU"
    "0GeZqEH77q9a7ZM+ZmVevWegb/fdDT+WYNAfzgeC5iAwS6D97eDnjBS7scZ5QwwQnH8MMR"
    "cIov3ZGiqb8WCfFFa9eztaeBSCngCgX/0de5hu5CXqoHCxJ7y1AB6FQOLhI4H5GRVJ4ix/"
    "Upn04irw3IKHyxkTQGBr8iW6KBFr/OnPgDVKq7p1TPfYdPVb1kTDFJD/2bNpJPjO+eXi0e"
    "RwQ95PBFBf5eFHL3Is1bOA8aoEIKGYJC3QaFuhIggJO8uUnWTLtZtoEEIUaBdHqOA+m8np"
    "inUjUS9Do2o7tyK/LsWlWtIoIeSiDnVUS882IJ7zwj4AV5oQqqkFwbFnWW+XxOU6bDXZae"
    "zEyzZwwvW7Cfb68TWxbn6/XN16vv/3P45erH68S+9fn2669he3U7uv6f+09X6DnXrT0m2K"
    "lrGkeSVBh/hEa8DbAUvRHRG7HbrK1rygu2ze1a8rq5xa7kbfKI6ZzZCex9BZanwBRYbnwa"
    "BmbHugFeEFUVuFIKE44L5hhhPloVoLWCMjfJT2gmg4dNZ/hB18keCYRo5enIRCgYOewS9W"
    "RIhQQlyHTKGnRTbI+ZqOGgP11XBMW6Qngo06zJ19DHqKdcVY4S9KHrsw/dZ1E88Bqylh7k"
    "KDTq7UGZUiOLEA4fo5YV8uZKOyDhDZmnTcOkrLKnARQ5NCC/q5KT9ZGNbUhg6gXZU13Gux"
    "bpUjPKT6u9g4fdTZDOQnq0RZlwCR1DAgu4Jt497iXIJ3s4En59w5+GPhqQ4Af/+/V7MgID"
    "AnNHQiFzU8XtHyxG+WMbFrEdHZ54ZOiucJkzHML/5Bc82+NPGLjRyZKQ/C0FWTLlrwzPE8"
    "ONiHitOMXwGn52lp9/SJXpBjFNO7oBqmgH0frKzsQPQ7/In4cEEappOZPx4+bjxSolLfya"
    "68jBKg2KwQXROjlFQQq3lARNn5byyfHpu9OLt+en0QqOrpQt3Owy5cdFPQt3QICG7UFDw7"
    "Y82esxPaZBvjfluxSJsnz/y93t14LdI6JIe6IZmkf+RUzD3cctpIT3wIsE70MvmYj1igPN"
    "hxzGQwfXOQu+/nLHxb7OYu+MA+YezcVeeGBmgMEdYQP5Rs6VBs7Kts0rNYGkSAF5SUYOFG"
    "a3+PSK8LEolEzUlYEckZAbIiecbo2+IvXeh4A8WfJlRsH8LMPsDsM84UGIHtfteW+iKg18"
    "E+8F32RFXv4AlsZkJRjZeBSXJYSCOMGzEb77PViAOojsOYsp/yCDDJnwXPbCEsF+LqTLoa"
    "aoyiJL4hgsrF5jONCsSf4c+QhbNdhi+B2G33Ve469mmI32lHq8T5Ah+xuzn1HHaiT0JAhR"
    "6Omc0JMwMEenb91ZTlJicFGXZ7lDpZ5xljdXSMjIsxEVRzGF7RsFMXVsHlNR1FVimC6KY5"
    "guMjFMGD+z6/iZSJXK8L8kfEYlQhMQOpdt2blMrr8sezGhWE4cgvqtVnCFwtAkDE3qAGu7"
    "myj9bmo7HueZeZADLcc3B2UAs5toVjWHWxD9ElUq4ovPFPXEiUefwP1Lo77LZAK2BXMYgZ"
    "qG3oD4fKqlh1dQKHzEu5jNRyIbm8OeDbbIcUDbxqASuC4qrTQSGYkE8u0wDbzIdHIoenk9"
    "IDYfhhzKjl5L/zAooU4WjuF5zBra4zEMpXExnU8j1GHnvY3HTeDmCT8l+AeGeDPizahiNM"
    "GbuYTFcguLF6/yBBHKw5jbrRiVOD6pgEpAtftBPioBt9IrVp42DYC9FCnC9J2G9nSmGTBZ"
    "j8s6H1OSqn8wX/upikKONSikkaBEoLzLXxOCuTuWtBRFpYaolaRCWQvhXMyG1FlcDCHHzg"
    "RiB/smmiGqMDd5yHQK0I24n4PnqjNTDOeqJW5Wo7m3FiPGbOYLcqhtkQztvYzdfP+TvJHe"
    "vHBX1q0Mvv8w7Ddwxg2uZkHcDY4F2O3I1jTfcYR8HhXLAEE8HIY9CzB4pKjFo/CevMYf9A"
    "juB3DPSJT4kB25tu9ojBxSMud/TCkwEwp3GK7rM53Tw9wPRFFOz3es12IciHBmQUxxOC8S"
    "xPam/AHBY5kPy8f2AGGe2c9sxuD9RYAxeGBzWpcuyWK65Pch6Jm/14MVdUclDCp6hGOOPw"
    "h4aovYaTfJXVkFRUZxG5b0i4ZQ6KjgCf+IvRC5DvnqCipggi68pm3fA89s2FDIE1vyh74y"
    "TSV8W/iLi46i2iiinsmYhXPtiol3Bw8WDAUMWoon55wnC4Hmi7hvCKgWPuDwnNqUweuIoq"
    "jUEE8gw8wBL+fPcA9wv0YtYkF/5BGWDHzPeoTEE5Mu+HseeAubQJIu9+Eg7BXuilluAsYn"
    "dml473BLiVci/Gy3smqMRqIBYG8NAMpiqYr0KCQ9BE5Pq+A8p8U4z2kG53ni71WHv2H7Hj"
    "L35LQCc09Oiyu6nGZBNH4oD5uCLHnUCLWs6zfXdDZyyXE6Gk8HGnd3xPiU2FUH2k+Roqms"
    "0+A+2kRfzETv0F1jf6xzNSwIWAdno8blEMOpw2GVpodMbj9QRyBjWQ4Xp6WJCDArzRpZaW"
    "omxetGOry7382P8tfhq/lkKKQ8ruT85Nsa13QOX7963SExt0qWPDQBt34mhkB9TaamyFDS"
    "wCTcO7H9hutwu8bfbq7ZlcxNfbSdMv7+Zhm5OaLE9UGZ0dcPW1TJEiVjaeRJqIFhEZBvYT"
    "GFcBldWGdth/zuU9MYLznT35MRuD7OKORHBougOxU5lSRoJY2ELtcSmE6oS3jvbAKGuYwB"
    "eItjC4OwsOupCaGFVRKSQINxj5jUmvh8JtwBROTIJFDXH76R03fEo2AInlGdDQ0rMibLdM"
    "uhXTVIEi1jknRd2F7XTQJdzyLUpjFot6mfN2IKKra+oWlogwEL4t8azA3b95C57au+Ykur"
    "o/pGBNtXfRU7/aNvmJ5huUcw7C5M9RtRiMODKTsfd/yyWWL+jOm2px6/2dSSl0rw25N355"
    "HaCz/KFN27L1efP+fotvLArWc6U4jQdlbLdpbR1nYn9n4Tcdn/xUU3ya1cGTjZaKVAPJTB"
    "3lXl4mfZb+zE9solo3jY0SUXJBehBAvC6kAmEeWdTWzyyEx+9x/MsYXTGYilc+qCt51t5U"
    "nCGxxNePQtbCI/EZc8MTYXjnRsPGYaJFXlou/cBZe7yM8PfOocRnXwQ+SDucOghZR9uShI"
    "FlMIqLfsyBMTWjCXXzdM4er3YIXvBHlXLehSY0dQacVkQ9k49MxcQHA85Q0tkfeVpfsUMv"
    "WUQmg/bwNKqxeUgjki11x4hxd+sDR7NvfB55FO+McjOhUOgJQoDyIlc/524L8IGWqtoCBN"
    "8IJRwZvcmp2hXhV0mKnbWUuQxzqb7Rr+i+X753iLSE5BIf8Vij4dIq0VvXjm+jg/Ehx7Vt"
    "fgnqREe3un7e0ec2b1Cj6EBGhZW0ORQLl3Zz5jkVhQm/9pykaT0DEUfddzUN+fK02LUfld"
    "Pl9U1SLna7Ntk1Erf6LTpOlKN5x2U5teKEBvudDN7e3nxLxe36S+pK+/fbn+9P3wWEwob2"
    "R4BR9YUgWr+4llqfEj6/JHhrFFGzEolfg2hDDBmtb30M67Z8yuanpXAyS7ZHa/krWHCoBH"
    "5e6gDHGkyXYVAEeH8elzRUhzWP4oAPzUjJUaNU3mvIK8lANZuihpig4gQgngzRksm7DnXB"
    "P8lkZt2QiOEaiYgrIn2g564G/UAz+qJNdA0k3TIlrZaUE3OHCG9culpimxbKo6uXXKpqI7"
    "euvu6Ki/bVt/Q9/0Tfmmo2a815qx/nff9URsYp5mHN8dlGrGyXa1KkyIOgngxAEuHKLIgz"
    "0eX0KJX0LdJ0jxtJguZZ4ncY1vq5CrSviqUOIyznqdzJnjclVtxp+ivLRE66MJN/S4coTM"
    "0TUQaaz48AOuMo99V1aEoJb0Spfkg4TLSuCfHnYdPQ80ohZ/4JlhiTxYRH6fD5bw5YEUZJ"
    "QTjN4T2zKDohPCzYeM+Gis0PGlcs6rQI6SAnOLOa6iFPGtDYBoA6INLxFtkDsA56peyyk/"
    "RdZDobL9nFiSZ/W53FMGn72pIrbzVoUsFvdS8Q92Xq2Re77RF4Q/2GuUGtkjG+WnH/cJ7T"
    "7jlZRQ7sPmaVclLOxSuJr/WGEt/7FwJf8xu1eEck29ch9puh5yun1IOCFEZpi9Kl9UkhYh"
    "4U5DwlhEB4vo4NfU1teEBhY0sOwL/9HA0vx8QANLZ0wBaGDZBFe7amC5NwpKvRgry7wYVU"
    "u8XBFoeykigGGYgfjLodYTEbVDoDqGrjNH2jUMEW7sPOX6DjbvKDe6FrobukwsPOhmvfBa"
    "zJPTep4cTOWywVQuYsVnmFueOSSk6ZNBpI3EIWKjyTKzJCNsSIBxq2vErYYbeE1hOkXWw9"
    "1i4wK1enSuKfqBrHHH9ni5r5T+UuutcxIgcL9ACAwmplwODBdCFVlQimiXQlwTldqE44vM"
    "AqPUSxMLGQI9QIxb8Pm1F5DTZWZb3jRXNGytX8ye2IWtB6XCHUmFiE1tvDCc3HaGcs+pK4"
    "FniFEU70wiOTgwS1LIqbdXn6lKRqjV5yq4XopUODKfG3QgC9iO4vRHI2JbEjzxplymhqzE"
    "8cHIqGNBQjZYM3Agcv1EY3lFdDc6UiFKAzeVRE6YBq1Dvn4ladAwaddLsNJGH3m9by1B1q"
    "dTbMsetsGGOgw20roCRQ759ibj+M0eZAUWx3EDhAlF4lKReAW61BKytIfMrgUrdRBSunFd"
    "n+nfGfSUJwcn7pcKwoZoOXTippXSmkBrif/YVhiSRCa2dynyhSymhjZNpRyR15ScyCCp2u"
    "Mxc/JTmLQ+wjpBUAGXMEBpnwOU0M2qdTcrzMLcdhZmzXZrxtCFFH1i55bley+oiVZzb0iR"
    "4e6QzkkZnZoZpq5IR6kSIjTRaWhCAwXBNBvNc5oWQwW6PNMYKrD7UAGpF9WEShJECJbUB0"
    "ti7XhNuCTWyPeM4VUBk8RS6xRkUgyWVIFJauEjlkQdwPQmE6161LQnPlRKcj1be4qqjTps"
    "xnkJpjqZdvW9eGgyY1yuJL5lGjODr5AcfKTtEUQSG7XaQYWCqLI5W2BN1C7tYoMSAEQsjR"
    "q6etS+R3Uv2lPUHdYwBWmSEtWbTgu9WLjk5c00lgnaXSorVDF3oWJ2xLtPSuIl/n3JBhUk"
    "9iY+fj894UkHuLrwwAuE7Uul6ii/PJLPcg+OeqMjcgWlSAG1DE2XUJJVitAKETjs6XRZ5P"
    "O3pZFzfQBjDQcroXZwj8RKqFgJtQOs7pPAh5VQdxJRipVQdyZeo4rTpTlAQKHf5wva6tBW"
    "h7a6JjjAZ8Nivzo0vyZFfHNQpv+bvNlwErWrpPvPlUIR4HUMfcggvLnvaFPqMrKgLhG9yp"
    "IO0Cp0A+OqOFfBPd+JnI8FPRSZEOr4jAB38nX/rY2cH/+XdGQD4oz2n3CODh8KCLbmEY2Q"
    "wrYgBfSUbt0XUv1iajA1RYZsTbFVbFUZfpaH44U0fVIkWwnCQy9oTEW7NyqAyuJH2CFnhp"
    "VXdLdMakjS9Wk/2DKoIcXXesyPaZDxtRjfFWOtLx4qa6OF64NS02zYooorZZTMhBOpder5"
    "oFJdknKnS1zGjsgNV6IC85ZLpvSZBQlsPZaX0qzt3tEFshsnAyY2q8Dsk0rFu05KinedvM"
    "kH43a3H5W5jii3V+5O9d1GRK4lAdgAfUG+ppE880ayocihCMHsjGpTfo+L0EIWGRHxj7gv"
    "ckDNbIstyZwaOa7gWxxbOIk7tm/pfGzhIK7bC2vAN0JzPPTnUKnUnx8R2YQP5NKlG1RO5Y"
    "NxhpsGc/n2YstBJcTlwG/pqa4xztISB5Xg1ED3lM5JJGU7LrqnoHtKFzT2vTMfIm6wcdwA"
    "1dZd4QWhvFGT9yoZsr+5m30gxNVyTFBoeri5XFTYWy6KkzxnKn8IGbg2f/P2FeRulrugot"
    "X0q4lJesjfzXvVBMrXuj41QTd7xuzKHjXxIuucP803upyxYo+a8PZgpU/NXGnZyKsmNBgK"
    "VEGAEPkeL1FCa8MhdAZlJoI6EqwggGYTAwHoketcM/c9GWQTjAozxckkmsE7Mm3PBb8c5S"
    "GWbvQQkVePbZklQTnomINgCjrmoAcJepC85CWKSBAiQf064WLGS3mrCRiUpsRJaA7HoXNq"
    "W/t2iQ4dsqsFPfqb0tV+snalLp1aXJ3Sp79R5wnS64NSeJCjUCfuD8o06rloOXTippXS7w"
    "tt1GFz2xHRIIyrldIXKeQa+CqBhV5a3XUww8tUcZHiyW86TLMdPTfBXPtjCO8BZVKjDHNG"
    "kOY/QbkwTFN4WImMdnx1i+aSWwNoakXDco3aYWPf5WMQ/iGBF4T8+WDJlxiQkcOoa8dJ7T"
    "RbZ0LnH824cszneCQuu8zyGP/uQj1f9EPNYvXctfnzskB1Zo5FTaF3b0NBh+1b6VbwCJqE"
    "/MZaBXtdqyBeWVUl/piihwJ/+0U41Q+2BpdTZD1kdWtugShgbi+orP52kUPaw8Xc/r4R8a"
    "3hBlJE30Pmb2QnAei1VtKeiACT9qyRtMfWNN9xGqW7TZGi12GnvQ5V/aHmRKdIcaI7PdFU"
    "8/IQ1+KTKyLo4VF1XuWkOi8+qM4z51SkkFfW30KCHrK3bfcvgebUYW5M0Yi7HUuStem1G4"
    "BiWQbfc6G1yMcgIukDh8s2+k8/7svFq0TW5bB5WuZK7RbM85qV0EpSYkK4Lh+5mN38RWc3"
    "j4x2eRYjxaBXYi1SW1UyFMmYSvJFRHEarvBrTAZ4joR2ZmnL0Xsy8myPmmEkaGAscf2Z6v"
    "joEjr2mEN0w9XAAJ8XV7/FgduyyySc5FSVFY0oaETpiRSORpS9hj536vy7P2JhDfuJ69lO"
    "TSU9IOiDkrOFJRse8XV4rNL0cGt4W4HLbwt5/DbNYUVwylMpit0nU4ToPdnYexJtIy9Gf0"
    "fbyIuYaMv2pvxdh5Adjs/ZI9Oon+e3W5I3rLCHHkoOp1UEh9NiueE0c6gx/l5Ozdo8EQka"
    "+tcw9KNZcKOmlTEfdRm4ezc6SHI7QNi/y6cJwv4I+1OXQZaFgxLo/3MQVLwa/h+G8cerbQ"
    "C3QcKDSzJS4+UExv67Ty3P8JbkwX/zRn8nc0LOHUNj/MrJyfFJBLVnIf4W+81F8FVLR27W"
    "A0xQ0MkEBRhN3140vfvk18ImZfMeimHHlaDJ4xJo8jgHmuTcmNhOPWhSoemfHrcRNoeHQZ"
    "bNhfuBStKnPaG1BLAiuYM4UJsAv3nUfWLzltHfUJZpMhVZWpyIxhOBmSQ6MAkY6IeZJLbM"
    "2r3OJFGcQ6JS9ojwzerkj/jVtvUgSaIGZW5E4kJRM0JNTKgUw1HTKs7s57x8ES30KfJDQM"
    "VSa3QZ3YafsnYpGdkLpvNbgpo6XuAaOJN9QHFUajqM6kvizpnlifQOYHbhT0OJzh49yCQx"
    "tR0v6v7BSlDILJB8YZCJLWpZgEGBOOzZYAtOO/e9ITyJ8nQwcJRaEp5rItgA3YQAbVjdQr"
    "rhdDKTBDopopNid5RQdFLcb48vdIZ5MVYtdIZ5ERONHgEb9QgQMm49vCIiQaCiudMm1ybq"
    "cT2kQKY3ZrrQv+pxPSJBtq8ByknVtR7nVSpkfmPmo/fPbrx/EJVGVBpR6XVQ6SKHNeXuoL"
    "SQsmhXw1kNavhYPgClAO7ODaYxESkeVe1JAsz5RYDqdlDqfqYA6+iF1rUzFr3QVk1DG15o"
    "6MDTvgNPantpKpYkqFE6qSadKFv6mkJKbKHdT/5WF1ESC61TksoHezYDh7ZlnqAS3yyVU7"
    "REswppdRTzM5h+/Zm0a4u8NguLePbc0HLT4lQnzJFKymzBmsNg+QWAOhqE99kgLP7N8Lkk"
    "1DRo30O0/fikkkfySYlH8kkGcFefLMPm4gyHKbJecLvMTLWJNIfJbaqOyTBJiRbDTlsMEf"
    "J82QGP/NHyxDFxvVQSm4ctKghhnMWc6Y++OOw9m1ApPl2S0aOtL0Ug4hfqPOkgWFGXLBzD"
    "8xjUgpp6MzPOMUi54Ge4DDz2wN+Pz2Ke4La5wYTbo8SsRkTmNQwcJF2ZJjEYSnpTHguB0f"
    "Y9MqFzdwBZFaExeFM4gWBpOAQEWqMsP6Lo8UB8MzDwerAWSoCtS4ByVjKcLgRcYgKEW3Lg"
    "Fqya3XrmPNj26kjPYXsUmxuIzXCI1GF22B6Z3YDZwdndQEdJUqKO0mkdhelGM000QYiJd7"
    "o8x6iH7t71RqgaNUUvlQYlr3KzVqTKrWnMug/72U+mrrRlqWuqUxas74xqwUvneNoE9wbl"
    "fjZKqwrIidRsXkFtbkkoEQ1YdwMi4jFdT7jM2GPCW0zJE5/bPFSkeUf5TjcB+pPQvIAE3W"
    "72w+0G9ezW9Wyx/DPcLDYGhu17ofqljIHnVWyBaXlTMQWe59SR05opAUlKVPU6rQZAf3Vd"
    "rGIS3JJW+FUFp/a6Ht/2PqdnXu1KFS+oTkmfUuzPET0jfaBY7oxUj4rmumfmuFSIiYbFxc"
    "TI7arA4FbavK5/VEgczAFfjU5r/lKw1yhjtdo3WuJ2aolDibZ1idYzPLOWf1tE0EOZdiMp"
    "OJIbUB2xNkmJYm2nxVpEt3ePbqfliqpHRJoOT4lyJSPhor+mppGICthP5q5UN9Lrq1M6x4"
    "cp055ucgHv8NagNF4DGg2N+ng3dRzjmZoATVOLsGeZ9E/BqSGPnwCqxT2RyE9J3FeEfq/Z"
    "bS4WLlomwXB00kPVoOP70pqqgfiwufhpNPG+yRCj+Npp8RXTim00rRhqB7vXDsQhXvOEUG"
    "nwgCjXCiIhaU2N4FPYz34ydaU2oK6pTmkCkvE5ekA0I8VaQDT5VVSACQXRGuJtyAjO/uE/"
    "uFwexeXwnnz2yn0fBddQMtLonGpcgRqJFnFSGZdRzwVCy/aIaczAGTRPO9jCiDVtIALcc9"
    "Es0QPdA0PEN4ugY4j4zsIvxM5YZ21HBL1g9xYWd3Qa1TPCKUQ95PR5lRrm58U1zM8zNcwT"
    "x21tI5yLIMY+gBjM0ptMsUKGE9zpCQ6F8uwMF/qUqySNwrE7FhHWdjQ2JoF5EV8OApAvOg"
    "nMdzYx4O2LQ5uU+4Py8KZUyzomXwBPkoZZ24EQJZNqjIBrqeeSBTU8PnHENCBuybc8w+TX"
    "AXHRADc0zXyEZyNj1MR0VGSPy42e2PR4B7wLMXybfq2KJXqNThE5Qqv1HuzINazW0XdXVZ"
    "eOCHqoRx+fVAnSOinJ15g1ZML2z5qVlMsQo9DYaaFRPbpyZMbiQN4UYZ/SYG25Xk0kjzRR"
    "0FK0mB6lyx8bamjoIrIf3EcXkRfrIvKFGuaj/fML1zWpOA8zSEKqxaAMS5jJtsOZ0rgSnC"
    "Cay/JBUE3+mZn2fAbO3C5znplDdEMX/hkug7LzPv9jai9cQAX+wFv/IRg3H0Zose/V8EEt"
    "/RtTp7QrZRXr5Q7TjLmRu1cVK5IJoh4qkydnVayyvFWx+fssa5f1H//OtFp8Vkj6yOVNOB"
    "lgfti+5ofdI4VsE7x2QU5q4NQRkyEE1TmtuCM2syvmGNo0T8YN7pTKtjRus0qkLZ7YlgXI"
    "lyI9rukcUSwXQhKcXC/UMofIiKQXp2laJjyrJBOelciEZ2lpBT6qGhwOmveQu8eVZMHjEl"
    "nwOCsLQvGUXM3mL3e3XwuA5JgkfVwamkf+Jezoe8jtEuYCM8qllbRgkjr8oIPrXTuA/Pv/"
    "ASMcG6E="
)
