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
CREATE TABLE "export" (
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
    "list_name" VARCHAR(60),
    "condition" JSONB,
    "sorting" JSONB,
    "lines" BIGINT NOT NULL
);
CREATE INDEX "idx_export_request_69f353" ON "export" ("requested_at");
COMMENT ON TABLE "export" IS 'A file to write: the journal of the days from `since` and before `until`, or a list. `lines` are written so far.';
CREATE TABLE "export_part" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "text" TEXT NOT NULL,
    "export_id" UUID NOT NULL REFERENCES "export" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_export_part_export__307e2d" UNIQUE ("export_id", "number")
);
COMMENT ON TABLE "export_part" IS 'A piece of an exported file.';
CREATE TABLE "import" (
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
CREATE INDEX "idx_import_request_978437" ON "import" ("requested_at");
COMMENT ON TABLE "import" IS 'A file to load. `content` is forgotten when it is loaded; `bad_rows` is the CSV of the rows that were not.';
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
    "eJztXXtz2ziS/yoo/xOnSuONHcfJOldbZSfZWe8lcSr27M3t+kqEScjimiI1BGlFs7vf/d"
    "AA3y+RFCVRdFdNTSwSDZANEOj+9etfBxb1XWYdXfvevfPjg+9yxz04J/86sOmMiT8K74/I"
    "AZ3P47twwaP3liRwZMuxHje9555LdU/cnFCLM3HJYFx3zblnOjaQ3E4ZmVtUZ8SZEEpcRg"
    "3mvie+Lf4hf77+/vP17e2nryPiRe38OfEcspia+lR0qnucLJjLiMEs5jHjCIY1HF2Ma9oP"
    "Gxnhzr6zL2xCjSdTvOaSWI7+OCK244kuTE5cZzESN2emoHNsJgcUj0LmrqMzzgn1xFN45o"
    "ydE87kbR2YweWT+7b5m8/GnvPAxPPAdPzj/8RlUzzsD8bDn/PH8cRklpGaLfVi0Im8N/aW"
    "c3n9w5S6f5atgTP3Y92x/JmdppgvvaljRySCeXD1gdnMpeKVE9Nn+5YVTHd4ST2zuOC5Po"
    "se1ogvGGxCfQsWAVCrp4ivHYzHX69vxzefbsfjg9wCCSkSMxpc0gXPxOIybY9LPszoj7HF"
    "7AdvKn6+e/UfNU7MC9UKBvzbxfcPf7n4fvju1UsY0BErVK3fr8GdE3nrP7IL6lHVieR+zO"
    "4fppHn9a+m8a6Y10HzDKPFw7dhdHgh5nT8dYVsfbUpPj/AE/z0x5OT16/fnrx6ffbuzenb"
    "t2/evXon2srHzd96WzEZv159fJeehauvt5L3Ma+Z7bnLcRHDL82HK9srZnmSCvme5fvl1c"
    "/A6ALOww4zeUwserhwT/XHBXWNce6Oc+KUtc3fmp3MsleoTR8kL+G94YFTx84nmMTyU0nd"
    "rnEo1TuNrsV+DTv+Ebnx7+HOPXM5mTiW5SyI6ZH7JYFtXXtkS+090cRHrRGx5cPRIXq2ud"
    "rKxW+xyS9cx2Oief5E2tgoq0+Pfx3E3A/3JPF/aMV+zF1xPsFRFBIGLA8WZPjxHMjG4knk"
    "D/mhJjoVDw0Nuum79LBruhfU3QWCE6u/p9zWdoF9PvsKJ+DmN+uj+nX4Yv4AQqorTojxD/"
    "E1iUPi8OWLlz2alzqnovy3gbgXtu9G2Gs9D30W92LmBttYmre//HL1sZi3QfMMa33fNI6A"
    "aA8ZXMFQyc3XZ5Kbc4d7D668KdmTYeOcLi2HFuwWf725/lrMygRJhp2GqXvk38Qy+XZ3jo"
    "0zFJgBPc84/81KrszDLxe/Zhfth8/Xl1nOQweXGda7THdcgxlj6uXZ/1HwDXTQMsUwRZqd"
    "hoD2KPxjq5Px1VkcrrNTV0zD7dWXTze3F1++pebi48XtJ7hzIq8uM1cPzzLzE3VC/ufq9i"
    "8EfpK/X3/9lJ2yqN3t30GGOqC+54xtZzGmRpIb4eXwUl+k8xt9ygzfYt99+6BAOk/erpTO"
    "edBw7AYtayFGFuUeERQK0gn7OCeLKbOlBM0eqE2obRAm1pcxkn+C/Gz7MyFsA9mEmpZ4Gk"
    "64aetMCtyyV+7rANMU40hbGncNFGi3QsGzQoDkZLfYXZN0vdpaN37O7cUGmwae2h2gSboO"
    "pjj4inCGu5/hcDvOz3AplpAkGQyueHJ8+vb03euz00hhja5U6akFWK3rOgVWiFv2owymDQ"
    "laHUF79Gl8+vW2WsiPvozP119/DptnJf/e4LPfXOfBpTM56zn5L75ZKf3NU81qiX5gUovI"
    "QKCSRjdTzAIViwJaFotuNenWEL2KQLGbmeh9bVSy/6KX2kRen7w9i/YP+FG1ddx8ufj8eT"
    "XWiChXJNKevKoj04pWpUKtvJfer0EEGf8uvo4mTE4RDZDTZ6c1GH12WspnuJVms4Kb9QJQ"
    "sZzLSZoBMvl1DR6/LmXx6yyHwSr2xMYL8W5CBDTosolMV0y8PelOfJh7It/NqMHGpt3M/J"
    "Yg2rEVaN/McH0T9sRuZT9Ui3xBk3qC31iPW9cyz+cs4KoDBbOJaZqYD76r5DnyVaJunFCX"
    "kQfxfdtC3pPtAN124Ydy8lJdqHa6M5uZXqEn2XaHBzezD0HnrrPgBPidABOV+5gWfFqahB"
    "q1helNDZcubHlJSrmMPImH6MLDTI3b7MuPaYYj5u7Y+i5nvDkmlSBD1LHXmJScqftGomKC"
    "ZICS4lkdveesXO05y2k9i2kj9gbNh4BQpTn7ppZK+aZCpXyjVMqeyCkXc/O/WaG/YHCnUi"
    "qhc3MceHLUA6Muvl0RQaDMgZ4J/KaET525OOLFXxPH9WdH5Nq2lvIgvvnLxU8nb86gOdj9"
    "ONNd5oFrH/cct8x3fQNjdAxylbvFFAJca3nFrD7/D/5r4ttKQJMjwf9O/3Sw/XNnpZtM+R"
    "E/9+8tUy/0eC7fpFJEw7Pn1jHnlltzsweA+i7GU8qnTXicIRviWds59IUI7mYRXK478yID"
    "ZrmLXUyBHnZreNiJrQCY00IXS1OiOtZrdcxlT85jSz/KJCU6gvRtlnuitPyZmhYzbswH+6"
    "rQmTJ1v1KBmciWYy6aBnD7aj3mAmKIID6Vcr5wXAM0CkJtwn6aid6IYCGE7hyRWwlw+rYn"
    "dApPRSMZzKJLcs8ERYBMsh+eWKTLvCazsVE61mUwiGhbMCaDiW8iF0YEmxIMd6fcnLypI3"
    "WLVuVy4Zuc3B1sBs2PrRQhCid4bJWEAHh0MvnCpH2nKAQgcbvy0OLQcDyLW9Y4subM5Q7Y"
    "zxxwx1fnRGRTPCKfqD4lYrl5LziZO5apL4lQ2WUry1SZGaRpzHSJ5joW04oOrI2MgdBbz6"
    "G3XR9LPYLcNnIqIRq0WTQoFLAbQ5s5QuR4PY7D5t6E0WH77fH3ANIR2fl9OL7cDXNr8baC"
    "tTmnSQTYhirDJqfZMDlwuc08Z0gRYuvbPPdJV7lRKWgOypSV8H4NbYUnmtZQVyQRUSrOCz"
    "DKS2oi/wOA68nUWbENXyb9cR7Bd7DcTWATA6Ci0nNFRU5aYykvTTU4lWUDgRsogwz1bEqF"
    "rf6Ym6K7NrHeKUqc5l5PM9pyn8MsJxHlQie6cmmkgBSTehX59xZzO8/qPwuJ0nyw/5stJc"
    "OvIODa1osAkGK7wX5yOL4af+kuXUTCctE6E6xQKabh/nfxEXy/+nCrcmBuX2Eqt+vUMem0"
    "MuYEwVGRiWVEIJrJ8b2gAbUICMNCjQGFhMjBOHHZBH44ieTb3IFcTOKXzZ7EvdLM4FsdGf"
    "WpHuxiowp9SodvpizErSJIO002OI3q9UmdMO2T8jjtk6xG9U/HtFuJYCnC7Qja2+T7vktg"
    "m4L6ErYtuRvnl81lQHhts1tH/O87UxldyoWMb1FPeyml58SL/7Q63isA0XSDGod9U0h0g2"
    "AowqDP6NhGGBRh0F7syXt7biMM+uymGWHQ5zDLrQBQhD4bQJ+dgZ6Dxzv7i3QGqmBRRqtI"
    "SaxIZBW3aaL0ZHDF2ylbEp3a5J4RMfucGRECSYP0UApoZMRixgNzK9WeTjpfQ/Hp176zU7"
    "F8MzrPVn2oe3ZAb8Ghd8shAFkG90iP3EgEwHzaMNtsRDA09h6f1eDucVaEjJkLt9K8tcRu"
    "7tOHRuxN0gxvh3j9po794k25/eLN2umtVsuLIXC9cWmxD4dh97Lieq7BMq7+g2OwIhkwcb"
    "dSDgxC7sXLGTWTmV4Ql4lJ4Z4KhSfQw0+mTaCHMA7ekAWCmDWJbcoKmz4HO7OqGMrJxHVm"
    "UnwzjajgEGfuU4CBQ8aiInlx28Ovlij/cRDkAYDmweMprOH/EGXfqcSZmJe6x0qCZIiRZJ"
    "uQjPD03szpnYY+E9tKjs+rwM80LaLcvcY/0ZjxLKZZJhYai/ctSoJXXYAnQzqYal7tC/HE"
    "bPV5qz0yQYbWoT5/Nv1Cafs7sWgdWpute2wdutBlNrqDooziwa1RZUrxRKMmBqKpYxmCsz"
    "KJEPiuQaKhEWT8PoxtN6rxS1Del0IqnZFgMFWYZEJ1JtMRzSqNRZ0OBDVLtHtqwXLWADSQ"
    "WIA/Cz3sAjoxrKyjMmEuPw8rp3hMdBhkLbccj4+IJdRHohns3tOOyIVHNIvOuZTKNCJOdd"
    "X4zg6EtZGqwgy9RVmZYB0SdZ/cL4lpyzpPpreUQIXteFPx6mQqpk98V4ag80wLerABARGv"
    "JssD2nmo484Oa6qEb5ZOBOXPQ4sasPSJWqahaDWPuTM+hr/FO31n1ODkUINBYBLGAX+0l/"
    "L5LEd/5JAaUQ3JJhOmSxZZYgdwo7IuQSEY9bZ/gAfhfwBOiQ6P5ksxjMbF6xmwIqM5UY97"
    "Lh7PAl5EEyqTzP/miweeLAX9nQ0NyYwu5ToJOSqnHarVmLZgIsyWqnT94JB7JhhFfmeukz"
    "AywhSWQUD/SGyTMJiCejB9Y9/TNz6Kl2+CU4TtB4gFHdcJkTguD5E4zoVIBFtos/WdIBqM"
    "IrOVRZ7IRCM2qmZMDymQ4+04Hh3pTfXMFCFqmn3WNGOZp+kkpyl7hcPd/GZ9VL8O7w5e/G"
    "TaE1NIL8sXdwcvcdrV0R5KnQU7quNYjNrFk56iy8z5vSDcQ3mhapu8vv6cmtHLq2zd91++"
    "XH4SAoScStHI9Er20p0iOvuzf640gyYwUPFJN6zClCAZoKh7Wsfd7rTc2+60uFhcmuMdIG"
    "a/BN3sGbPr4mWJRVaCluX3hW3ikP3cDPYYhvwIakYBBvkxUD/KAchQQalX0HBO3QAE0i26"
    "gGdXYI9CeYjuPDGXGe8lSGcaIZoUtn3Bj8hniU3pohW0mdMlkXiiZUhXI9PlBb5IWx0ZI3"
    "p7cchW+BrNQsS8vhoe02B9+da6uON7IRLdjPsZQpyC1lMQ4PCFMmfl+k/R4QS0ngC0im/a"
    "Kp6wiK4pjiYMsPvJ2JUCafqz7qWov6+s7bGsL57zoEjWh+vVsn7Yop6snzTmgo3W9IjnOI"
    "/KUk1jsy7Y1d8nLbsQMZCmdiE4gFOLzH2PABtKhPyND7lauv/XQTwPB6EbAqwDaMd+zF2V"
    "NCiap2AWgtUWfiYHsrEglz/kN5joVrzHuj2i2buXZm9UTnZlmhV7m92mQkiCrlcGJLQTZg"
    "1Gwa7ZQPCOKVDqRkVm0yxNCgsNmJohQ7ai1/T2VJii9dsBb28TXQ2Uu5nPtgZ/xWnUAWs/"
    "O/soFNblanxi90rn/ouT0bKS10dVOvc0bLFS5/6m1FfOhPbKTYPF7uZL6Uyt07knujdGQr"
    "W1GORpkn74Sa933ZkxnletO+sZ/PdBTxebNQTwg+O5jA2Q6D54e7vgBa/scoJR0gQnHcMP"
    "NeCUWLpaQlN/KRPiy9bcc/THkUwpwKWCf+8bQkPnkJfqzobE3ipUADpVg8sEzkdEU8pT5L"
    "g+FdNJ1LUR0cIX05QxMPgV2RJNtPj15sQfoVLdP6V67rtiqpolY4pJBujftJF8YmL39Brx"
    "OCIYIIff1eDvu1LuvsvyFs6DFqhQggxBoX6DQn0JEMBJ3twk65bTLttAihCjQHo9x4F03k"
    "zMS1K1EvR6NqO7civynEZVrSKCAUogZ3VEvLNyCe8sJ+AFeaFKqpBcmjZ1l8V8zlJmw12W"
    "nspMs2cMr1qwn68vU1uW4Ovl1deL7/97+OXi15epfevz9defw/bJ7ejyf28/XaDnXL/2mG"
    "CnbmgcSVNh/BEa8TbAUvRGRG/EfrO2qSkv2Da3a8nr5xa7krfpI6Z3Ziew95VYngJTYLXx"
    "aRyYHZsGeEFUVeBKKU04HMwx0ny0KkBrBWVhkp/QTAYPm83wg66TAxII0crTk4lIYOSwSz"
    "STIRMkKEFmU9agm2J3zEQNB/3p+iIoNhXCQ5lmTb6GPkYD5WriKEEfuiH70H2WxQMvIWvp"
    "QYFCk7w9qlJqVBHC8X3UskbeXGUHJKIh8/RpmJRV9TSCIocm5HdN5GS9ZxMHEph6QfZUzk"
    "TXMl1qTvnptHfwsLsK0lkoj7YoEy6hE0hgAdfku8e9BPlkDzXp1zf+YRraiAQ/xN8v3xMN"
    "DAiMa1Ih45ni9nc2o+KxTZs4rgFPrJkGly5zpkvEn+KC53jiCQM3OlUSUrylJEun/FXheX"
    "I4jcjXilMMr+FnZ/vFh1SVbhDTdKMboIp2EK2v/Ez8ahrviuchRYRqWsFk/Hr18d0qJS38"
    "mpvIwUkaFINLonUKioKUbikpmiEt5ZPj07en716fnUYrOLpStXDzy1QcF80s3AEBGrZHLQ"
    "3b6mRvxvSYBvnelu9KJMrz/a83119Ldo+IIuuJZuoe+TexTL6PW0gF74EXKd6HXjIR6xMO"
    "NB8KGA8dXBYs+ObLHRf7Oou9Nw6YezQXe+GBmQMGd4QNFBs5Vxo4a9s2L5IJJGUKyHOiuV"
    "CY3RbTK8PHolAyWVcGckRCboiCcLo1+orUex8C8lTJlxkF87MKszsM84QHIXpCtxe9yao0"
    "8E28l3xTFXnFA9g6U5VgVGMtLksIBXGCZyNi97uzAXWQ2XMWU/FBBhky4bmchS2D/Tiky6"
    "GWrMqiSuKYLKxeY7rQrE3+HPUIWzXYYvgdht/1XuOvZ5iN9pRmvE+RIftbs59R124l9KQI"
    "UejpndCTMjBHp2/TWU5TYnBRn2e5R6WecZY3V0jILLIRlUcxhe1bBTH1bB4zUdR1Ypjelc"
    "cwvcvFMGH8zK7jZyJVKsf/ivCZJBGagNC5bMvOZWr95dmLCcUK4hCS32oNVygMTcLQpB6w"
    "tr+J0m+mjusJnlkHBdByfHNUBTDzVLO6OdyC6JeoUpFYfJasJ048+gjuXzr1OVMJ2BbMZQ"
    "RqGnoj4oupVh5eQaFwTXQxm2syG5vLnky2KHBA28agCrguK62kyYxEEvl2mQ5eZAY5lL28"
    "HBFHDEMOVUcvlX8YlFAnC9f0PGaPnckEhtKFmC6mEeqwi94mkzZw84M4JcQHhngz4s2oYr"
    "TBm4WExQoLi5ev8hQRysOY260clTg+qYFKQLX7UTEqAbeyK1adNi2AvQwpwvS9hvYMppsw"
    "WffLJh9Tmmp4MF/3qYpCjrUopJGiRKC8z18Tgrk7lrQSikoDUStNhbIWwrmYDam3uBhCjr"
    "0JxA72TTRD1GFu+pDpFaAbcb8Az03OTDmcmyxxsxrNvbYZMWczX5JDbYt0aO957Ob7J/JK"
    "efPCXVW3Mvj+w7DfwBk3uJoHcTc4FmC3mqPrvutK+TwqlgGCeDgMe5JgsJZQi7XwnromHv"
    "QI7gdwjyZLfKiOuOO7OiOHlMzFH1MKzITCHSbnPjMEPcz9SBbl9HzXfinHgQhnFsQUh/Oi"
    "QGxvKh4QPJbFsGJsDxDmmfPEZgzeXwYYgwe2oOV0SRbTpbgPQc/ive7sqDuqYFDZIxxz4k"
    "HAU1vGTvM0d1UVFBXFbdrKLxpCoaOCJ+Ij9kLkOuQrl1TABEN6TTu+B57ZsKGQR7YUD31h"
    "WYnwbekvLjuKaqPIeiYTFs41lxPPR3c2DAUMWsonF5wnC4nmy7hvCKiWPuDwnPqUwevIoq"
    "jUlE+gwswBLxfPcAtwv05tYkN/5B6WDHzPRoTEE4suxHseeAuHQJIufncQ9gp35Sy3AeNT"
    "uzS8d7ilxCsRfnZbWTVGI9EAsLcGgMRiqYv0JEgGCJye1sF5TstxntMczvMo3qsJf8P2A2"
    "TuyWkN5p6clld0Oc2DaOJQHrcFWYqoEWpZ12+u7WwUkuN0tJ4ONO7uiPEZsasJtJ8hRVNZ"
    "r8F9tIk+m4neobvG/ljnGlgQsA7ORo3LIYbThMNJmgEyuftAHYmM5TlcnpYmIsCsNGtkpW"
    "mYFK8f6fBufrM+ql+HL+YPYynlCSXnh9jWhKZz+PLFyx6JuXWy5KEJuPMzMQTqGzI1Q4aS"
    "Bibh3ontN1yH2zX+9nPNrmRu5qPtlfH3F9sszBElr4+qjL5+2KJOligVS6NOQh0Mi4B8S4"
    "sphMsY0jrruOQ3n1rmZCmY/p5o4Po4o5AfGSyCfCpzKinQShkJudASmEEoJ6J39gCGuZwB"
    "eItjS4OwtOslE0JLqyQkgQbjHrGo/eCLmeAjiMhRSaAuP3wjp2+JR8EQPKMGG5t2ZExW6Z"
    "ZDu2qQJFrFJBmGtL2umwS6mUWoS2PQblM/b8QUVG59Q9PQBgMW5L8NmBu2HyBzu1d95ZbW"
    "RPWNCLav+ibs9Pe+aXmmzY9g2F2Y6jeiEIcHU34+bsRlq8L8GdNtTz1+taklr5Tg1ydvzy"
    "K1F35UKbo3Xy4+fy7QbdWB28x0liBC21kj21lOW9ud2PtNxmX/TYhuiluFMnC60UqBeKyC"
    "vevKxU+q39iJ7QUnWjysdi4EyUUowYKwOlJJREVnDw65Z5a4+ztzHel0BmLpnHLwtnPsIk"
    "l4g6NJj76FQ9QnwskjY3PpSMcmE6ZDUlUh+s45uNxFfn7gU+cyaoAfohiMj4MWSvYVoiBZ"
    "TCGg3nYiT0xowbi4blrS1e/ODt8J8q7a0KXOjqDSisXGqnHombmA4HgqGtoy7yvL9ill6i"
    "mF0H7RBpRWLygFc0QuhfAOL3xn685s7oPPI30QH4/sVDoAUpJ4ECWZi7cD/0XIUGsHBWmC"
    "F4wK3hTW7Az1qqDDXN3ORoI81tns1vBfLt8/xVtEegpK+Z+gGNIh0lnRiyehj4sjwXVmTQ"
    "3uaUq0t/fa3u4xd9as4ENIgJa1NRQJlHt35jMWiQWN+Z+lbDUJPUPRdz0Hzf25srQYld/n"
    "8yWpWhR8bY5jMWoXT3SWNFvpRtBuatMLBegtF7q5vv6cmtfLq8yX9PWXL5efvh8eywkVjU"
    "yv5ANLq2BNP7E8NX5kff7IMLZoIwalCt+GECZY0/oe2nn3jNl1Te/JAMk+md0vVO2hEuAx"
    "cXdUhTjSdLsagKPLxPRxGdIclj8KAL9kxkqdWhZzX0BeypEqXZQ2RQcQoQLw5gyWTdhzoQ"
    "l+S6N2bATHCFRMQTkQbQc98DfqgR9Vkmsh6WZpEa3staAbHDjj5uVSs5RYNjU5uU3KpqI7"
    "eufu6Ki/bVt/Q9/0Tfmmo2a815qx8U+fezI2sUgzju+OKjXjdLtGFSZknQRw4gAXDlnkwZ"
    "lMzqHEL6H8EVI8LaZLledJXhPbKuSqkr4qlHAmWG+QOXO5UNVm4imqS0t0Ppp0Q48rR6gc"
    "XSOZxkoMPxIq88TnqiIEtZVXuiIfpVxWAv/0sOvoeaARtcUDz0xb5sEi6vu8s6UvD6Qgo4"
    "JAe08c2wqKTkg3H6KJ0Vip40vtnFeBHKUE5g5zXEUp4jsbANEGRBueI9qgdgDBVaORU36G"
    "bIBCZfc5sRTPmnN5oAx+86qO2C5albJY3svEPzhFtUZuxUZfEv7grFFqZI9slJ9+vU1p9z"
    "mvpJRyHzbPuiphYZfS1fzHGmv5j6Ur+Y/5vSKUa5qV+8jSDZDT3UPCKSEyx+xV+aLStAgJ"
    "9xoSxiI6WEQHv6auviY0sKCBZV/4jwaW9ucDGlh6YwpAA8smuNpXA8utWVLqxVxZ5sWsW+"
    "LlgkDbcxkBDMOM5F8utR+JrB0C1TEMg7nKrmHKcGP3sdB3sH1HhdG10N2YM7nwoJv1wmsx"
    "T07neXIwlcsGU7nIFZ9jbnXmkJBmSAaRLhKHyI0mz8yKjLAhAcatrhG3Gm7gDYXpDNkAd4"
    "uNC9TJo3NN0Q9kjRu2x8t9pfSXWW+9kwCB+yVCYDAx1XJguBDqyIJKRDuX4pqs1CYdX1QW"
    "mES9NLmQIdADxLiFmF9nATldZo7tTQtFw876xeyJfdh6UCrckVSI2NTGC8OpbWes9pymEn"
    "iOGEXx3iSSgwOzIoVc8vbqMzWREWr1uQqulzIVjsrnBh2oArZanP5II46twBNvKmRqyEoc"
    "H4yMujYkZIM1Awei0E90VlREd6MjlaI0cDORyAnToPXI168iDRom7XoOVtroI2/2raXIhn"
    "SKbdnDNthQx8FG2lSgKCDf3mQcv9qDrMDyOG6BMKFIXCkSr0CXOkKW9pDZjWClHkJKV5z7"
    "zPjOoKciOTh1v1IQNmXLsRs3rZXWBFor/Mexw5Ak8uB45zJfyGJq6tNMyhF1LZETGSRVZz"
    "JhbnEKk85HWCcIKuASBijtc4ASull17maFWZi7zsKsO7xhDF1IMSR2blm+94KaaA33hgwZ"
    "7g7ZnJTRqZlj6op0lElChCZ6DU3ooCBYVqt5ztJiqECfZxpDBXYfKqD0ooZQSYoIwZLmYE"
    "msHa8Jl8Qa+Z4xvC5gklpqvYJMysGSOjBJI3zEVqgDmN5UolWPWs6DD5WSuOfoj1G1UZfN"
    "BC/BVKfSrr6XD01mTMiVxLctc2aKFVKAj3Q9gkxik6x2UKMgqmrOFlgTtU+72KgCAJFLo4"
    "GuHrUfUN2L7hR1l7VMQZqmRPWm10IvFi55fjONZYJ2l8oKVcxdqJg98e5TkniFf1+6QQ2J"
    "vY2P3w9PetIBri498AJh+zxRdVRc1tSz3IKjnnZELqAUKaCWoekSSrIqETpBBA57Bl2W+f"
    "xtaeRCH8BYw8FKqD3cI7ESKlZC7QGrhyTwYSXUnUSUYiXUnYnXqOL0aQ4QUBj2+YK2OrTV"
    "oa2uDQ7w2bTZzy4trkkR3xxV6f+WaDZ+iNrV0v3niUIR4HUMfaggvLnv6lPKGVlQTmSvqq"
    "QDtArdwIQqLlRwz3cj52NJD0UmpDo+I8CdYt1/ayMXx/+lHdmAOKf9p5yjw4cCgq15RCOk"
    "sC1IAT2lO/eFTH4xDZiaIUO2Ztgqt6ocP6vD8UKaISmSnQThoRc0pqLdGxUgyeJ72CFnpl"
    "1UdLdKakjTDWk/2DKoocTXZsyPaZDxjRjfF2OtLx8qb6OF66NK02zYoo4rZZTMRBAl69SL"
    "QZW6pOROTjhjR+RKKFGBeYuTKX1iQQJbjxWlNOu6d3SB7MfJgInNajD7pFbxrpOK4l0nr4"
    "rBuN3tR1WuI4nbK3en5m4jMteSBGyAviRfk6bOPE01lDkUIZidUX0q7gkRWsoiGpH/yPsy"
    "B9TMsdmSzKlZ4Aq+xbGlk7jr+LYhxpYO4oazsEdiI7QmY38OlUr9+RFRTcRAnC55UDlVDC"
    "YYbpmMi+3FUYMqiMuF38pTXWeCpRUOKsGpge4pvZNIqnZcdE9B95Q+aOx7Zz5E3GDjuAGq"
    "rbvCC0J5oyHvk2TI/vZu9oEQ18gxIUEzwM3lXY295V15kudc5Q8pAzfmb9G+gtzNcxdUtI"
    "Z+NTHJAPm7ea+aQPla16cm6GbPmF3boyZeZL3zp/lGlzNW7lET3h6t9KmZJ1q28qoJDYYS"
    "VZAgRLHHS5TQ2nQJnUGZiaCOBCsJoNnEQAB6FDrXzH1PBdkEo8JMCTKFZoiOLMfj4JeTeI"
    "gljx4i8upxbKsiKAcdcxBMQccc9CBBD5LnvEQRCUIkaFgnXMx4JW+1AYOylDgJ7eE4dE7t"
    "at+u0KFDdnWgR39LdLWfrF2pS2cWV6/06W/UfYT0+qAUHhQo1Kn7oyqNei5bjt24aa30+1"
    "IbddnccWU0CBNqpfJFCrkGvkpgoVdWdwPM8CpVXKR4ipsu0x3XKEww1/0Y0nsgMalRhjkz"
    "SPOfolyYliU9rGRGO7G6ZXPFrRE0taNhhUbtsonPxRhEfEjgBaF+3tnqJUZEcxnlTpzUTn"
    "cMJnV+bSaUYzHHmrzMme0x8d2Fer7sh1rl6jl3xPOyQHVmrk0tqXdvQ0GH7TvRreQRNAn5"
    "jbUK9rpWQbyy6kr8McUABf7ui3AmP9gGXM6QDZDVnbkFooC5vaCy5ttFAekAF3P3+0bEt5"
    "YbSBn9AJm/kZ0EoNdGSXsiAkzas0bSHkfXfddtle42Q4peh732OkzqDw0nOkOKE93riaa6"
    "V4S4lp9cEcEAj6qzOifVWflBdZY7pyKFvLb+FhIMkL1du39JNKcJc2OKVtztWZKsTa/dAB"
    "TLM/hWCK1lPgYRyRA4XLXRf/r1tlq8SmVdDptnZa7MbsE8r10JrTQlJoTr85GL2c2fdXbz"
    "yGhXZDFKGPQqrEXJVrUMRSqmknyRUZwml36N6QBPTWpntr7U3hPNczxqhZGggbGE+7Ok4y"
    "MndOIxlxgm18EAXxRXv8WBu7LLpJzkkiorGlHQiDIQKRyNKHsNfe7U+Xd/xMIG9hPuOW5D"
    "JT0gGIKSs4UlGx7xTXicpBng1vC6Bpdfl/L4dZbDCcGpSKUod5/MEKL3ZGvvSbSNPBv9HW"
    "0jz2KibcebincdQ3Y4MWf3TKd+kd9uRd6w0h4GKDmc1hEcTsvlhtPcocbEe7kNa/NEJGjo"
    "X8PQj2bBjZpWJmLUZeDu3eogKewAYf8+nyYI+yPsTzmDLAsHFdD/5yCoeDX8Pw7jj1fbAK"
    "6DhAfnREvGy0mM/Tef2p7pLcmd/+qV8VblhJy7ps7ElZOT45MIas9D/B32W4jgJy0dhVkP"
    "MEFBLxMUYDR9d9H0/NFvhE2q5gMUw45rQZPHFdDkcQE0Kbjx4LjNoMkEzfD0uI2wOTwM8m"
    "wu3Q+SJEPaEzpLACuTO8gDtQ3wW0Q9JDZvGf0NZZk2U5GnxYloPRGYSaIHk4CBfphJYsus"
    "3etMEuU5JGpljwjfrEn+iJ8dxwiSJOpQ5kYmLpQ1I5KJCRPFcJJpFWfOU1G+iA76lPkhoG"
    "KprZ1Ht+Gnql1KNGfBDHFLUlPXC1wDZ6oPKI5KLZdRY0n4nNmeTO8AZhfxNJQY7N6DTBJT"
    "x/Wi7u/sFIXKAikWBnlwZC0LMCgQlz2ZbCFo5743hidJPB0MHKWWhOd6kGyAbkKANqxuod"
    "xweplJAp0U0UmxP0ooOinut8cXOsM8G6sWOsM8i4lGj4CNegRIGbcZXhGRIFDR3mlTaBPN"
    "uB5SINNbM13qX824HpEg29cA5ZTq2ozzSSpkfmvmo/fPbrx/EJVGVBpR6XVQ6TKHtcTdUW"
    "UhZdmugbMa1PCxfQBKAdydm0xnMlI8qtqTBpiLiwA17aDS/SwBrKMXWt/OWPRCWzUNXXih"
    "oQNP9w48me2lrViSokbppJ50ktjS1xRSYgvtfvK3voiSWmi9klQ+OLMZOLQtiwSV+GalnK"
    "KnmtVIq5MwP4Pp158pu7bMa7OwiefMTb0wLU59wgKppMoWrLsMll8AqKNBeJ8NwvLfHJ8r"
    "Qk2D9gNE249Pankkn1R4JJ/kAPfkk+XYXJ7hMEM2CG5Xmak2keYwvU01MRmmKdFi2GuLIU"
    "KezzvgUTxakTgmr1dKYvOwRQ0hTLBYMP3el4e95xCqxKdzot07xlIGIn6h7qMBghXlZOGa"
    "nsegFtTUm1lxjkEqBD+TM/DYA38/MYtFgtvmBpNujwqz0ojKaxg4SHKVJjEYSnlTHkuB0f"
    "E98kDnfARZFaExeFO4gWBpugQEWrMqP6Ls8UB+MzDwerAWSoCdS4BqVnKcLgVcYgKEWwrg"
    "Fqya3XnmPNj2mkjPYXsUm1uIzXCINGF22B6Z3YLZwdndQkdJU6KO0msdhRlmO000RYiJd/"
    "o8x6iH7t71RqoaDUWvJA1KXtVmrUiVW9OYdRv2s59MXWnLSq6pXlmwvjOqBy9d4GkT3BtV"
    "+9kkWtVATpRm8wJqcytChWjAuhsRGY/JPeky40yIaDElj2Jui1CR9h0VO90E6E9K8wISdL"
    "vZD7cb1LM717Pl8s9xs9wYGLYfhOqXMQae1bEFZuXNhCnwrKCOnN5OCUhToqrXazUA+mvq"
    "YhWT4Ja0wq8qOLXX9fh29jk982pXqnhB9Ur6VGJ/gegZ6QPlcmeketQ01z0xl1MpJpq2EB"
    "Mjt6sSg1tl86b+USFxMAdiNbqd+UvBXpMYq9O+0RK3U0scSrSdS7Se6VmN/NsiggHKtBtJ"
    "wZHegJqItWlKFGt7LdYiur17dDsrV9Q9IrJ0eEpUKxkpF/01NY1UVMB+MnelupFdX73SOT"
    "5Mmf54VQh4h7dGlfEa0GhsNse7qeuaT9QCaJrahD2ppH8JnBry+EmgWt6TifwSifvK0O81"
    "uy3EwmXLNBiOTnqoGvR8X1pTNZAfthA/zTbeNzliFF97Lb5iWrGNphVD7WD32oE8xBueEE"
    "kaPCCqtYJISFpTI/gU9rOfTF2pDSTXVK80AcX4Aj0gmpFyLSCa/DoqwAMF0RribYgGZ//4"
    "dyGXR3E5oiefveDvo+AaSjSdzqkuFChNtoiTynBGPQ6EtuMRy5yBM2iRdrCFERvaQCS4x9"
    "EsMQDdA0PEN4ugY4j4zsIv5M7YZG1HBINg9xYWd3QaNTPCJYgGyOmzOjXMz8prmJ/lapin"
    "jtvGRjiOIMY+gBjMNtpMcYIMJ7jXExwK5fkZLvUpT5K0CsfuWURY19HYmATmWXw5CEA+6y"
    "Qw39mDCW9fHtqUuD+qDm/KtGxi8gXwJG2YdVwIUbKozgi4lnqcLKjpiYkjlglxS77tmZa4"
    "DoiLDrihZRUjPBsZoyGmk0T2hNzoyU1PdCC6kMN36deasESv0SkiR2i13oMduYHVOvru6u"
    "rSEcEA9ejjkzpBWicV+RrzhkzY/lm7knI5YhQaey00Jo+uApmxPJA3QzikNFhbrlcTySNt"
    "FLQMLaZH6fPHhhoauojsB/fRReTZuoh8oaZ17/z4InRNKs/DHJKQaTGqwhJmqu14lmhcC0"
    "6QzVX5IKgm/8QsZz4DZ27O3CfmEsM0pH8GZ1B23hd/TJ0FB1TgD6L1H4Jxi2GEDvteDR80"
    "0r8xdUq3Ula5Xu4y3ZybhXtVuSKZIhqgMnnypo5VVrQqN3+/ydtl/ft/Mr0RnxMkQ+TyJp"
    "wMMD/sUPPD7pFCtglec5CTWjh1xGQIQfVOK+6JzezTjzkUuy7yh1Z3KmVbFrepIdJOTItB"
    "uj5IWszOpcvxPx3ftakVFqgy6JKrqgMaN4VypMnAxXs2EboT0aQJSwtMXWDVOiIalFDkop"
    "m4H+RCJtwRj1AYPrndB5BlFsSqNUxggepJ44Jf4nkUgfgoOQuHhv6gO+6NYSa0cyF8izGj"
    "DvjRfKmJAV1GOXTH4VEX0yXY9CZCHq9tzUNz2E7NYZheLyEG1pICK4TAAg/I3hvGDgLD/K"
    "aWbcY6VqucWUU1s4IwP9iAmgh/MQWKf83FvwD5Zsb4vkC/qVLV03QD3EA2FsPa0vKbpt2O"
    "1L1N4Grfhe7kTE9M2+TTVhOdIUWTY5/nGU2Ouzc5Sl2q+CsrEcvMYtNY6tsa1HcF30qGa1"
    "LdbMK1iOB5c80stm6XS0oJkiEIqGkZ6bSOjHRaLiOd5mSkCKNowuMU0fC43L0kGgE/eS7/"
    "9eb6a4k3VJIouwuYukf+LXGm/eN2BXeBG9VKV1a/ypxY0EEOc1c4XRPeJ0iQ8+05LwHVIk"
    "Gt3C8gItmeD+arTe0qW3MN6JUB4hutMkLIu6PVhojxnNa3RsxNpkvwHWJoJDkzpIWgyHJQ"
    "3bg4nWJkG+mi4jG6xXS59kcV+DxWQpaz0Fnsrcd+FAAs5WBx2H4QcOW2seJgH2zo3JskQu"
    "/eFd690ba+rntv1NF+snW1f29yWfXKwfdqVub0ENyplDXMWRunB8uhxpE053vM9mRWtonj"
    "PjjSY2AxZXYQmwvtmPGeaPfUGLvOgkcJ3D7c/C30FYDrynt3wVwGnrpV7g6bHlo6Okg0dO"
    "wyamjQFAKQNW7+zjTiMctS3cxdBz40Dm4TcixNdQe+EDZbjIj2aDsLW4MM1lz179jEZbrj"
    "hk4YsQPEnY0eEOgBsXe7J3pAnKMHxJ5Dn+gB0ZsNBD0g0AMCPSBwntEDot8eEJg+ebPBX8"
    "x2nQJfiUvHsRi1S3CvkCa7rB11ec+4XLWqr68/p1b15VVW7Prly+UnIQZLnotGppeCy5OG"
    "Ud8t8uWpUDAiClzM9RZzgNQ026sTRC236f05gjfnp/Z7wyRAIcWQTD9bzv4TI4fNWJ+mQ9"
    "N/O+4rILYZ52Ma5Ho7rkucuxnTIxLkect9pvEGgzvLmvyWVqQmOGmSBpHSekhpTxy5Lphr"
    "6tODAqNqcGdUZVSlcZtVRtVy5nds+XsuDldruvqUG/qemMsLHZirSutEJEPUFt+8qZVd6E"
    "1FdqE3WW0RPqoGHA6aD5C7x7V08eMKXfy4gS5e6YRfook3cwTvG7e34Qm+08PsP/8PSyLz"
    "nQ=="
)
