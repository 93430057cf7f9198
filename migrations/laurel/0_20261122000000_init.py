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
    "lines" BIGINT NOT NULL
);
CREATE INDEX "idx_export_request_69f353" ON "export" ("requested_at");
COMMENT ON TABLE "export" IS 'A file to write, of the days from `since` and before `until`. `lines` have been written so far.';
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
    "eJztXXtz3LiR/yoo/WO5alaxZFlW7KtUSbazUc62XJY2t5foagiRGA0jDjFLkBrPJvnuhw"
    "b4HpJDcl4cqqu21hoSDZANEOj+9etfBw4NPOYcXQf+Pf/xIfAE9w7ekX8duHTC5B+F9wfk"
    "gE6nyV244NN7RxFw1XJoJk3vhe9R05c3R9QRTF6ymDA9e+rb3AWS2zEjU4eajPARocRj1G"
    "LeexK48h/y5+vvP1/f3n76OiB+3C6YEp+T2dg2x7JT0xdkxjxGLOYwn1lHMKzFTTmu7T5s"
    "ZIQ79869cAm1nmz5mnPicPNxQFzuyy5sQTw+G8ibE1vScZepAeWjkKnHTSYEob58Ct+esH"
    "dEMHXbBGYI9eSBa/8WsKHPH5h8HpiOf/yfvGzLh/3BRPRz+jgc2cyxMrOlXww6UfeG/nyq"
    "rn8YU+/PqjVw5n5ocieYuFmK6dwfczcmkcyDqw/MZR6Vr5yaPjdwnHC6o0v6meUF3wtY/L"
    "BWcsFiIxo4sAiAWj9Fcu1gOPx6fTu8+XQ7HB4sLJCIIjWj4SVT8kwuLtv1heLDhP4YOsx9"
    "8Mfy5/mr/+hxEl7oVjDg3y6+f/jLxffD81cvYUAuV6hev1/DOyfq1n9UF9SnuhPF/YTdP2"
    "xrkde/2tZ5Ma/D5jlGy4dvw+joQsLp5OuK2PpqU3x+gCf46Y8nJ69fvz159frs/M3p27dv"
    "zl+dy7bqcRdvva2YjF+vPp5nZ+Hq663ifcJr5vrefFjE8Ev74cr1i1mepkK+5/l+efUzML"
    "qA87DDjB5Tix4u3FPzcUY9a7hwh5/wsraLtyYnk/wV6tIHxUt4b3jgzLHzCSax/FTSt2sc"
    "SvVOo2u5X8OOf0Rugnu4c888QUbccfiM2D65nxPY1o1HNjfeE0N+1AaRWz4cHbJnV+itXP"
    "6Wm/zM4z6TzRdPpI2Nsvz0+NdBwv1oT5L/h1bsx9ST5xMcRRFhyPJwQUYfz4FqLJ9E/VAf"
    "aqpT+dDQYD19lx52TfeCurtAeGJ195Tb2i6wz2df4QTc/OZ81L8OX0wfQEj15Akx/CG/Jn"
    "lIHL588bJD81LnVFT/NhD3ovbrEfZaz0OXxb2EueE2luXtL79cfSzmbdg8x9ogsK0jINpD"
    "BlcwVHHz9Zni5pQL/8FTNxV7cmyc0rnDacFu8deb66/FrEyR5Nhp2aZP/k0cW2x359g4Q4"
    "EZ0PNEiN+c9Mo8/HLxa37Rfvh8fZnnPHRwmWO9x0zuWcwaUn+R/R8l30AHLVMMM6T5aQhp"
    "j6I/tjoZX/nscJWdumIabq++fLq5vfjyLTMXHy9uP8GdE3V1nrt6eJabn7gT8j9Xt38h8J"
    "P8/frrp/yUxe1u/w4y1AENfD50+WxIrTQ3osvRpa5I5zfmmFmBw74H7kGBdJ6+XSmdi7Dh"
    "0Atb1kKMHCp8Iik0pBP18Y7MxsxVEjR7oC6hrkWYXF/WQP0J8rMbTKSwDWQjajvyaQQRtm"
    "syJXCrXkVgAkxTjCNtadwVUKDdCgXPCgFSk91id03TdWpr3fg5txcbbBZ4aneApunWMMXh"
    "V4QzvP4ZjrbjxRkuxRLSJL3BFU+OT9+enr8+O40V1vhKlZ5agNV6Hi+wQtyyH2UwbUTQ6g"
    "jao0/j06+31UJ+/GV8vv76c9Q8L/l3Bp/95vEHj07UrC/If8nNSulvmmlWS/QDk1pMBgKV"
    "MrrZchaoXBTQslh0q0m3guhVBIrdTGTvK6OS3Re99Cby+uTtWbx/wI+qrePmy8Xnz8uxRk"
    "S5YpH25FUdmVa2KhVq1b3sfg0iyPB3+XU0YXKGqIecPjutweiz01I+w60smzXcbBaAiuVc"
    "TtP0kMmva/D4dSmLX+c5DFaxJzacyXeTIqBF501kumLi7Ul38sPcE/luQi02tN1m5rcU0Y"
    "6tQPtmhuuasCd3K/ehWuQLm9QT/IZm0rqWeX7BAq470DCbnKaR/RB4Wp4jXxXqJgj1GHmQ"
    "37cr5T3VDtBtD35oJy/dhW5n8snE9gs9ybY7PLiZfQg79/hMEOB3CkzU7mNG+GkZCmo0Zr"
    "Y/tjw6c9UlJeUy8iQfYh0eZnrcZl9+QtMfMXfH1nc1480xqRQZoo6dxqTUTN03EhVTJD2U"
    "FM/q6D1n5WrP2YLWMxs3Ym/YvA8IVZazb2qplG8qVMo3WqXsiJxyMbX/mxX6C4Z3KqUSOr"
    "WHoSdHPTDq4tsVkQTaHOjbwG9KxJhP5REv/xpxL5gckWvXmauD+OYvFz+dvDmD5mD3E8z0"
    "mA+ufcLnXpnv+gbGWDPIVe4WUwhwreQVs/z8P/ivUeBqAU2NBP87/dPB9s+dpW4y5Uf8NL"
    "h3bLPQ47l8k8oQ9c+eW8ecW27NzR8A+rsYjqkYN+FxjqyPZ+3aoS9EcDeL4AqTT4sMmOUu"
    "dgkFetit4GEntwJgTgtdLEuJ6lin1TGPPfHHln6UaUp0BOnaLHdEafkztR1m3dgP7lWhM2"
    "XmfqUCM1Ith0I2DeH25XrMBcQQQXwqFWLGPQs0CkJdwn6ayN6IZCGE7hyRWwVwBq4vdQpf"
    "RyNZzKFzcs8kRYhMsh++XKTzRU1mY6OsWZfBIKJtwZgMJr6JXBgTbEow3J1yc/KmjtQtW5"
    "XLhW8W5O5wM2h+bGUIUTjBY6skBMCno9EXpuw7RSEAqduVh5aAhsNJ0rLGkTVlnuBgP+Pg"
    "jq/PidimeEQ+UXNM5HLzXwgy5Y5tzolU2VUrx9aZGZRpzPaI4XGHGUUH1kbGQOit49Dbro"
    "+lDkFuGzmVEA3aLBoUCdiNoc0FQuR4PY7D5t6E0VH77fH3ANIRuYv7cHJ5PcytxdsK1i44"
    "TSLA1lcZNj3Nli2Ay23mOUeKEFvX5rlLusqNTkFzUKasRPdraCsi1bSGuqKIiFZxXoBRXl"
    "ET9R8AXE+2yYpt+CrpD38E38FyN4FNDICKSscVFTVpjaW8LFXvVJYNBG6gDNLXsykTtvpj"
    "asvu2sR6Zyhxmjs9zWjLfQ6znEaUC53oyqWRAlJM6lXk31vM7UVW/1lKlPaD+99srhh+BQ"
    "HXrlkEgBTbDfaTw8nV5Ev36CwWlovWmWSFTjEN97/Lj+D71YdbnQNz+wpTuV2njkmnlTEn"
    "DI6KTSwDAtFMPPDDBtQhIAxLNQYUEqIGE8RjI/jBU8m3BYdcTPKXy57kvdLM4FsdGfWpDu"
    "xigwp9yoRvpizErSJIO0vWO43q9UmdMO2T8jjtk7xG9U9uu61EsAzhdgTtbfJ93yWwTUF9"
    "KduW2o0Xl81lSHjtslsu//ed6Ywu5ULGt7invZTSF8SL/7Q63isA0WyDGod9U0h0g2Aowq"
    "DP6NhGGBRh0E7syXt7biMM+uymGWHQ5zDLrQBQhD4bQJ9rAz17j3d2F+kMVcGijFaxkliR"
    "yCpp00TpyeGKt2M2JyZ1yT0jcvYFs2IEkobpoTTQyIjDrAfmVao9a+l8BcWnW/vOTsXyze"
    "g8W/Wh7tgBvQWH3i2HAOQZ3CE9ciMRANNxw2yzMUHf2Ht8VoO7x3kRMmEu3Mry1pG7eUAf"
    "GrE3TdO/HeL1mzr2izfl9os3K6e3Wi4vRsD1xqXFLhyG65cVV3MNVnH1H7jFimTA1N1KOT"
    "AMuZcvZ9VMZnpBPCYnRfg6FJ5ADz/ZLoEeojh4SxUIYs4osSlrbPod2Jl1xVBBRh6fKPHN"
    "tuKCQ4J5TyEGDhmLiuTFbQ+/XKL8x0GYBwCah4+nsYb/Q5R9pxJnal7qHispkj5Gkm1CMs"
    "LTezOndxb6TG0rC3xeBn5maRHl7jT+icaMZzHNKrHQUL5vURK86gI8OdLeVPNqX4gnYWsg"
    "Wu2RKTK0DnX5s+kWStvdiUXr0Mps3WPr0IWpstEdFGUUD28NKlOKpxo1MRCNuWNJzqokQu"
    "C7BomGBpDx+zCx3ejGL0F5n0updELCwXRhkhE1mUpHNKk0Fq11IKhZYtxTB5azAaCBwgKC"
    "SeRhF9LJYVUdlRHzxLuocorPZIdh1nKH+2JAHKk+EsNi975xRC58Yjh0KpRUZhB5quvGd2"
    "4orA10FWboLc7KBOuQ6Pvkfk5sV9V5sv25Aipc7o/lq5OxnD75XVmSzrcd6MEFBES+mioP"
    "6C5CHXduVFMlerNsIqhgGlnUgKVP1LEtTWv4zJuIIfwt3+k7o5YghwYMApMwDPljvFTP53"
    "DzUUBqRD0kG42YqVjkyB3Ai8u6hIVg9Nv+AR5E/AE4JTs8ms7lMIaQr2fBioznRD/uO/l4"
    "DvAinlCVZP63QD7waC7p71xoSCZ0rtZJxFE17VCtxnYlE2G2dKXrB07umWQU+Z15PGVkhC"
    "ksg4D+kdomYTAN9WD6xq6nb3yUL98Ep4ja9xALOq4TInFcHiJxvBAiEW6hzdZ3iqg3isxW"
    "FnkqE43cqJoxPaJAjrfjeHykN9UzM4SoaXZZ00xknqaTnKXsFA5385vzUf86vDt48ZPtjm"
    "wpvcxf3B28xGnXR3skdRbsqJw7jLrFk56hy835vSTcQ3mhapu8vv6cmdHLq3zd91++XH6S"
    "AoSaStnI9kv20p0iOvuzfy41g6YwUPlJN6zClCLpoah7Wsfd7rTc2+60uFhcluNrQMx+Cb"
    "vZM2bXxctSi6wELVvcF7aJQ3ZzM9hjGPIjqBkFGOTHUP0oByAjBaVeQcMp9UIQyHToDJ5d"
    "gz0a5SEmf2Ies94rkM62IjQpavtCHJHPCpsyZStoM6VzovBEx1KuRrYnCnyRtjoyRvR24p"
    "Ct8DWaRIh5fTU8ocH68q11cR74ERLdjPs5QpyC1lMQ4vCFMmfl+s/Q4QS0ngC0im/aKp6y"
    "iK4ojqYMsPvJ2KUCafaz7qSov6+s7bCsL5/zoEjWh+vVsn7Uop6snzbmgo3W9onP+aO2VN"
    "PErAt29fdpyy5EDGSpPQgOENQh08AnwIYSIX/jQy6X7v91kMzDQeSGAOsA2rEfU08nDYrn"
    "KZyFcLVFn8mBaizJ1Q/1Daa6le+xao9o9u6k2RuVk12ZZuXe5rapEJKi65QBCe2EeYNRuG"
    "s2ELwTCpS6UZHZNEvTwkIDpubIkK3oNb09FaZo/a6Bt7eprnrK3dxnW4O/8jRaA2s/830U"
    "CutyNTmxO6Vz/4XntKz09UGVzj2OWizVub9p9VUwqb0K22KJu/lcOVObdOrL7q2BVG0dBn"
    "malB9+2uvd5BMmFlXrtfUM/vugp8vNGgL4wfFcxQYodB+8vT3wgtd2OckoZYJTjuGHBnBK"
    "Ll0jpam/VAnxVWvhc/NxoFIKCKXg3weW1NAF5KW6cyGxtw4VgE714CqB8xExtPIUO66P5X"
    "QSfW1AjOjFDG0MDH/FtkQbLX6dOfEHqFR3T6meBp6cqmbJmBKSHvo3bSSfmNw9/UY8jgl6"
    "yOHzGvw9L+XueZ63cB60QIVSZAgKdRsU6kqAAE7y5ibZdHi7bAMZQowC6fQch9J5MzEvTd"
    "VK0OvYjO7KrcjnjapaxQQ9lEDO6oh4Z+US3tmCgBfmhSqpQnJpu9SbF/M5T5kPd5n7OjPN"
    "njG8asF+vr7MbFmSr5dXXy++/+/hl4tfX2b2rc/XX3+O2qe3o8v/vf10gZ5z3dpjwp26oX"
    "EkS4XxR2jE2wBL0RsRvRG7zdqmprxw29yuJa+bW+xS3maPmM6ZncDeV2J5Ck2B1canYWh2"
    "bBrgBVFVoSulMuEIMMco89GyAK0llIVJfiIzGTxsPsMPuk72SCBEK09HJiKFkcMu0UyGTJ"
    "GgBJlPWYNuiutjJmo46E/XFUGxqRAeyTQr8jXyMeopV1NHCfrQ9dmH7rMqHngJWUsPChSa"
    "9O1BlVKjixAO7+OWNfLmajsgkQ2Zb46jpKy6pwEUObQhv2sqJ+s9G3FIYOqH2VMFk12rdK"
    "kLys9aewcPu6swnYX2aIsz4RI6ggQWcE29e9JLmE/20FB+fcMftmUMSPhD/v3yPTHAgMCE"
    "oRQykStuf+cyKh/bdgn3LHhiw7aEcpmzPSL/lBd87ssnDN3odElI+ZaKLJvyV4fnqeEMol"
    "4rSTG8gp+dGxQfUlW6QUKzHt0AVbSDeH0tzsSvtnVePA8ZIlTTCibj16uP58uUtOhrbiIH"
    "p2lQDC6J1ikoClK6pWRo+rSUT45P356evz47jVdwfKVq4S4uU3lcNLNwhwRo2B60NGzrk7"
    "0Z0xMa5HtbvmuRaJHvf725/lqye8QUeU802/TJv4lji33cQip4D7zI8D7ykolZn3Kg+VDA"
    "eOjgsmDBN1/uuNhXWeydccDco7nYCw/MBWBwR9hAsZFzqYGztm3zIp1AUqWAfEcMDwqzu3"
    "J6VfhYHEqm6spAjkjIDVEQTrdCX7F6H0BAni75MqFgftZhdodRnvAwRE/q9rI3VZUGvon3"
    "im+6Iq98ANdkuhKMbmwkZQmhIE74bETufncuoA4qe85sLD/IMEMmPBefuSrYT0C6HOqoqi"
    "y6JI7Nouo1tgfN2uTP0Y+wVYMtht9h+F3nNf56htl4T2nG+wwZsr81+xn13FZCT4YQhZ7O"
    "CT0ZA3N8+jad5SwlBhd1eZY7VOoZZ3lzhYTsIhtReRRT1L5VEFPH5jEXRV0nhum8PIbpfC"
    "GGCeNndh0/E6tSC/yvCJ9JE6EJCJ3LtuxcptffInsxoVhBHEL6W63hCoWhSRia1AHWdjdR"
    "+s2Ye77kmXNQAC0nNwdVALPINKubwy2MfokrFcnF56h64sSnj+D+ZdJAMJ2AbcY8RqCmoT"
    "8ggZxq7eEVFgo3ZBeTqaGysXnsyWazAge0bQyqgeuy0kqGykikkG+PmeBFZpFD1cvLAeFy"
    "GHKoO3qp/cOghDqZebbvM3fIRyMYypRiupxGqMMuexuN2sDND/KUkB8Y4s2IN6OK0QZvlh"
    "IWKywsXr7KM0QoD2Nut3JU4vikBioB1e4HxagE3MqvWH3atAD2cqQI03ca2rOYacNk3c+b"
    "fExZqv7BfOtPVRRxrEUhjQwlAuVd/poQzN2xpJVSVBqIWlkqlLUQzsVsSJ3FxRBy7Ewgdr"
    "hvohmiDnOzh0ynAN2Y+wV4bnpmyuHcdImb5WjutcuIPZkEihxqW2RDe98lbr5/Iq+0Ny/c"
    "1XUrw+8/CvsNnXHDq4sg7gbHAuzW4KYZeJ6Sz+NiGSCIR8OwJwUGGym12Iju6WvyQY/gfg"
    "j3GKrEh+5I8MAzGTmkZCr/GFNgJhTusIUImCXpYe4HqiinH3juSzUORDizMKY4mhcNYvtj"
    "+YDgsSyHlWP7gDBP+BObMHh/FWAMHtiSVtA5mY3n8j4EPcv3unPj7qiGQVWPcMzJBwFPbR"
    "U7LbLc1VVQdBS37Wq/aAiFjgueyI/Yj5DriK9CUQETLOU1zQMfPLNhQyGPbC4f+sJxUuHb"
    "yl9cdRTXRlH1TEYsmmuhJl4M7lwYChg0V08uOU9mCs1Xcd8QUK18wOE5zTGD11FFUamtnk"
    "CHmQNeLp/hFuB+k7rEhf7IPSwZ+J6tGIknDp3J9zzwZ5xAki5xdxD1CnfVLLcB4zO7NLx3"
    "tKUkKxF+rreyaoJGogFgbw0AqcVSF+lJkfQQOD2tg/OcluM8pws4z6N8ryb8jdr3kLknpz"
    "WYe3JaXtHldBFEk4fysC3IUkSNUMuqfnNtZ6OQHKej9XSgcXdHjM+JXU2g/Rwpmso6De6j"
    "TfTZTPQO3TX2xzrXwIKAdXA2alyOMJwmHE7T9JDJ6w/UUcjYIofL09LEBJiVZoWsNA2T4n"
    "UjHd7Nb85H/evwxfRhqKQ8qeT8kNua1HQOX7542SExt06WPDQBr/1MjID6hkzNkaGkgUm4"
    "d2L7jdbhdo2/3VyzS5mb+2g7Zfz9xbULc0Sp64Mqo28QtaiTJUrH0uiT0ATDIiDfymIK4T"
    "KWss5yj/wWUMcezSXT3xMDXB8nFPIjg0VQjFVOJQ1aaSOhkFoCswgVRPbOHsAwt2AA3uLY"
    "yiCs7HrphNDKKglJoMG4RxzqPgRyJsQAInJ0EqjLD9/I6VviUzAET6jFhrYbG5N1uuXIrh"
    "omidYxSZalbK+rJoFuZhFapzFot6mfN2IKKre+oWlogwEL6t8GzI3a95C561d91ZbWRPWN"
    "Cbav+qbs9PeB7fi2K45g2F2Y6jeiEEcH0+J83MjLToX5M6Hbnnr8alNLXivBr0/ensVqL/"
    "yoUnRvvlx8/lyg2+oDt5npLEWEtrNGtrMFbW13Yu83FZf9Nym6aW4VysDZRksF4qEO9q4r"
    "Fz/pfhMntheCGMmwxjspSM4iCRaE1YFOIio7e+Dknjny7u/M48rpDMTSKRXgbcfdIkl4g6"
    "Mpj74ZJ/oTEeSRsalypGOjETMhqaoUfacCXO5iPz/wqfMYtcAPUQ4mhmELLftKUZDMxhBQ"
    "7/LYExNaMCGv245y9btzo3eCvKsudGmyI6i04rChbhx5Zs4gOJ7Khq7K+8ryfSqZekwhtF"
    "+2AaXVD0vBHJFLKbzDC9+5Jp9MA/B5pA/y41GdKgdASlIPoiVz+XbgvwgZat2wIE34gnHB"
    "m8KanZFeFXa4ULezkSCPdTbXa/gvl++fki0iOwWl/E9R9OkQWVvRiyepj8sjweOTpgb3LC"
    "Xa2zttb/eZN2lW8CEiQMvaCooEyr078xmLxYLG/M9TtpqEjqHou56D5v5ceVqMyu/y+ZJW"
    "LQq+Ns4dRt3iic6T5ivdSNpNbXqRAL3lQjfX158z83p5lfuSvv7y5fLT98NjNaGyke2XfG"
    "BZFazpJ7ZIjR9Zlz8yjC3aiEGpwrchgglWtL5Hdt49Y3Zd03s6QLJLZvcLXXuoBHhM3R1U"
    "IY40264G4OgxOX1ChTRH5Y9CwC+dsdKkjsO8F5CXcqBLF2VN0SFEqAG8KYNlE/VcaILf0q"
    "hrNoJjBCqmoOyJtoMe+Bv1wI8rybWQdPO0iFZ2WtAND5xh83KpeUosm5qe3CZlU9Edfe3u"
    "6Ki/bVt/Q9/0Tfmmo2a815qx9c9A+Co2sUgzTu4OKjXjbLtGFSZUnQRw4gAXDlXkgY9G76"
    "DEL6HiEVI8zcZznedJXZPbKuSqUr4qlAgmWW+RKfOEVNUm8imqS0usfTTlhp5UjtA5ugYq"
    "jZUcfiBV5lEgdEUI6mqvdE0+yLishP7pUdfx80Aj6soHntiuyoNF9Pd55ypfHkhBRiWB8Z"
    "5w1wmLTig3H2LI0Vip40vtnFehHKUF5jXmuIpTxK9tAEQbEG14jmiD3gEkV61GTvk5sh4K"
    "levPiaV51pzLPWXwm1d1xHbZqpTF6l4u/oEX1Rq5lRt9SfgDX6HUyB7ZKD/9epvR7he8kj"
    "LKfdQ876qEhV1KV/Mfa6zlP5au5D8u7hWRXNOs3EeeroecXj8knBEiF5i9LF9UlhYh4U5D"
    "wlhEB4vo4Ne0rq8JDSxoYNkX/qOBpf35gAaWzpgC0MCyCa521cBya5eUerGXlnmx65Z4uS"
    "DQ9p2KAIZhBuovj7qPRNUOgeoYlsU8bdewVbix91joO9i+o8LoWuhuKJhaeNDNauG1mCdn"
    "7XlyMJXLBlO5qBW/wNzqzCERTZ8MIutIHKI2mkVmVmSEjQgwbnWFuNVoA28oTOfIerhbbF"
    "ygTh+dK4p+IGvcsD1e7kulv9x665wECNwvEQLDiamWA6OFUEcW1CLaOyWuqUptyvFFZ4FJ"
    "1UtTCxkCPUCMm8n55TPI6TLhrj8uFA3X1i9mT+zC1oNS4Y6kQsSmNl4YTm87Q73nNJXAF4"
    "hRFO9MIjk4MCtSyKVvLz9TUxmhlp+r4HqpUuHofG7QgS5gayTpjwzCXQ2e+GMpU0NW4uRg"
    "ZNRzISEbrBk4EKV+YrKiIrobHakUpYGbqUROmAatQ75+FWnQMGnXc7DSxh95s28tQ9anU2"
    "zLHrbhhjoMN9KmAkUB+fYm4/jVHmQFVsdxC4QJReJKkXgJurQmZGkPmd0IVuogpHQlRMCs"
    "7wx6KpKDM/crBWFbtRx6SdNaaU2gtcZ/uBuFJJEH7r9T+UJmY9sc51KO6GupnMggqfLRiH"
    "nFKUzWPsIqQVAhlzBAaZ8DlNDNau1uVpiFed1ZmE0uGsbQRRR9YueW5Xs/rInWcG/IkeHu"
    "kM9JGZ+aC0xdko4yTYjQRKehCRMUBMdpNc95WgwV6PJMY6jA7kMFtF7UECrJECFY0hwsSb"
    "TjFeGSRCPfM4bXBUwyS61TkEk5WFIHJmmEj7gadQDTm0606lOHPwRQKUn43HyMq416bCJ5"
    "CaY6nXb1vXpoMmFSriSB69gTW66QAnxk3SOoJDbpagc1CqLq5myGNVG7tIsNKgAQtTQa6O"
    "px+x7VvVifou6xlilIs5So3nRa6MXCJc9vprFM0O5SWaGKuQsVsyPefVoSr/DvyzaoIbG3"
    "8fH74StPOsDVlQdeKGy/S1UdlZcN/Sy34KhnHJELKEUKqGVkuoSSrFqEThGBw55F52U+f1"
    "saudAHMNFwsBJqB/dIrISKlVA7wOo+CXxYCXUnEaVYCXVn4jWqOF2aAwQU+n2+oK0ObXVo"
    "q2uDA3y2XfazR4trUiQ3B1X6vyObDR/idrV0/2mqUAR4HUMfOghvGnjmmApGZlQQ1asu6Q"
    "CtIjcwqYpLFdwPvNj5WNFDkQmljk8IcKdY99/ayMXxf1lHNiBe0P4zztHRQwHB1jyiEVLY"
    "FqSAntJr94VMfzENmJojQ7bm2Kq2qgV+VofjRTR9UiTXEoSHXtCYinZvVIA0i+9hh5zYbl"
    "HR3SqpIUvXp/1gy6CGFl+bMT+hQcY3YnxXjLWBeqhFGy1cH1SaZqMWdVwp42Qmkihdp14O"
    "qtUlLXcKIhg7IldSiQrNW4KM6RMLE9j6rCil2bp7RxfIbpwMmNisBrNPahXvOqko3nXyqh"
    "iM291+VOU6krq9dHdq7jaici0pwAboS/I1GfrMM3RDlUMRgtkZNcfynhShlSxiEPWPuq9y"
    "QE24y+ZkSu0CV/Atjq2cxD0euJYcWzmIW3zmDuRG6IyGwRQqlQbTI6KbyIEEnYuwcqocTD"
    "LcsZmQ2wvXg2qIy4Pf2lPdZJKlFQ4q4amB7imdk0iqdlx0T0H3lC5o7HtnPkTcYOO4Aaqt"
    "u8ILInmjIe/TZMj+9m72oRDXyDEhRdPDzeW8xt5yXp7keaHyh5KBG/O3aF9B7i5yF1S0hn"
    "41CUkP+bt5r5pQ+VrVpybsZs+YXdujJllknfOn+UbnE1buURPdHiz1qZmmWrbyqokMhgpV"
    "UCBEscdLnNDa9gidQJmJsI4EKwmg2cRAAHoUOtdMA18H2YSjwkxJMo1myI4c7gvwy0k9xF"
    "zEDxF79XDXqQjKQcccBFPQMQc9SNCD5DkvUUSCEAnq1wmXMF7LW23AoDwlTkJ7OA6dU9e1"
    "b1fo0BG71qBHf0t1tZ+sXapL5xZXp/Tpb9R7hPT6oBQeFCjUmfuDKo16qloOvaRprfT7Sh"
    "v12JR7KhqESbVS+yJFXANfJbDQa6u7BWZ4nSouVjzlTY+Z3LMKE8ytfwzlPZCa1DjDnB2m"
    "+c9QzmzHUR5WKqOdXN2quebWAJq68bBSo/bYKBByDCI/JPCC0D/vXP0SA2J4jAqeJLUzuc"
    "WUzm9MpHIs59hQlwVzfSa/u0jPV/1Qp1w9F1w+LwtVZ+a51FF69zYUdNi+U90qHkGTiN9Y"
    "q2CvaxUkK6uuxJ9Q9FDgX38RzvQH24DLObIesnptboEoYG4vqKz5dlFA2sPFvP59I+Zbyw"
    "2kjL6HzN/ITgLQa6OkPTEBJu1ZIWkPN83A81qlu82Rotdhp70O0/pDw4nOkeJEd3qiqekX"
    "Ia7lJ1dM0MOj6qzOSXVWflCdLZxTsUJeW3+LCHrI3nW7fyk0pwlzE4pW3O1YkqxNr90QFF"
    "tk8K0UWst8DGKSPnC4aqP/9OtttXiVybocNc/LXLndgvl+uxJaWUpMCNflIxezmz/r7Oax"
    "0a7IYpQy6FVYi9KtahmKdEwl+aKiOG2h/BqzAZ6G0s5cc268J4bPfepEkaChsUQEk7Tjoy"
    "B05DOPWLYwwQBfFFe/xYHXZZfJOMmlVVY0oqARpSdSOBpR9hr63Knz7/6IhQ3sJ8LnXkMl"
    "PSTog5KzhSUbHfFNeJym6eHW8LoGl1+X8vh1nsMpwalIpSh3n8wRovdka+9JtI08G/0dbS"
    "PPYqJd7o/luw4hO5ycs3tm0qDIb7cib1hpDz2UHE7rCA6n5XLD6cKhxuR7eQ1r88QkaOhf"
    "wdCPZsGNmlZGctR56O7d6iAp7ABh/y6fJgj7I+xPBYMsCwcV0P/nMKh4Ofw/jOKPl9sArs"
    "OEB++IkY6XUxj7bwF1fdufk7vg1Svrrc4JOfVsk8krJyfHJzHUvgjxr7HfQgQ/bekozHqA"
    "CQo6maAAo+nXF00vHoNG2KRu3kMx7LgWNHlcAU0eF0CTkhsP3GsGTaZo+qfHbYTN0WGwyO"
    "bS/SBN0qc9YW0JYFVyB3WgtgF+i6j7xOYto7+RLNNmKhZpcSJaTwRmkujAJGCgH2aS2DJr"
    "9zqTRHkOiVrZI6I3a5I/4mfOrTBJogllblTiQlUzIp2YMFUMJ51WccKfivJFrKFPlR8CKp"
    "a6xrv4NvzUtUuJwWfMkrcUNfX80DVwovuA4qjU8Ri15kRMmeur9A5gdpFPQ4nF7n3IJDHm"
    "nh93f+dmKHQWSLkwyANXtSzAoEA89mSzmaSdBv4QniT1dDBwnFoSnutBsQG6iQDaqLqFds"
    "PpZCYJdFJEJ8XuKKHopLjfHl/oDPNsrFroDPMsJho9AjbqEaBk3GZ4RUyCQEV7p02pTTTj"
    "ekSBTG/NdKV/NeN6TIJsXwGU06prM86nqZD5rZmP3j+78f5BVBpRaUSlV0GlyxzWUncHlY"
    "WUVbsGzmpQw8cNACgFcHdqM5OpSPG4ak8WYC4uAtS0g0r3sxSwjl5oXTtj0Qtt2TSswwsN"
    "HXjW78CT217aiiUZapRO6kknqS19RSElsdDuJ3/riyiZhdYpSeUDn0zAoW1eJKgkNyvlFD"
    "PTrEZanZT5GUy/wUTbtVVem5lLfD61zcK0OPUJC6SSKluw6TFYfiGgjgbhfTYIq38X+FwR"
    "ahq27yHafnxSyyP5pMIj+WQBcE8/2QKbyzMc5sh6we0qM9Um0hxmt6kmJsMsJVoMO20xRM"
    "jzeQc8ykcrEsfU9UpJbBq1qCGESRZLpt8H6rD3OaFafHpHjHtuzVUg4hfqPVogWFFBZp7t"
    "+wxqQY39iZPkGKRS8LMFA4898PeTs1gkuG1uMOX2qDErg+i8hqGDpNBpEsOhtDflsRIYee"
    "CTBzoVA8iqCI3Bm8ILBUvbIyDQ2lX5EVWPB+qbgYFXg7VQAly7BKhnZYHTpYBLQoBwSwHc"
    "glWz1545D7a9JtJz1B7F5hZiMxwiTZgdtUdmt2B2eHa30FGylKijdFpHYZbdThPNEGLinS"
    "7PMeqhu3e9UapGQ9ErTYOSV7VZK1blVjRm3Ub97CdTl9qy0muqUxas74ya4UsXeNqE9wbV"
    "fjapVjWQE63ZvIDa3JpQIxqw7gZExWMKX7nM8BGRLcbkUc5tESrSvqNip5sQ/cloXkCCbj"
    "f74XaDevba9Wy1/Be4WW4MjNr3QvXLGQPP6tgC8/JmyhR4VlBHzmynBGQpUdXrtBoA/TV1"
    "sUpIcEta4lcVntqrenzzfU7PvNyVKllQnZI+tdhfIHrG+kC53BmrHjXNdU/ME1SJibYrxc"
    "TY7arE4FbZvKl/VEQczoFcjd7a/KVgr0mNtda+0RK3U0scSrRrl2h923ca+bfFBD2UaTeS"
    "giO7ATURa7OUKNZ2WqxFdHv36HZerqh7ROTp8JSoVjIyLvorahqZqID9ZO5SdSO/vjqlc3"
    "wYM/PxqhDwjm4NKuM1oNHQbo53U8+zn6gD0DR1CXvSSf9SODXk8VNAtbqnEvmlEveVod8r"
    "dluIhauWWTAcnfRQNej4vrSiaqA+bCl+2m28bxaIUXzttPiKacU2mlYMtYPdawfqEG94Qq"
    "Rp8ICo1gpiIWlFjeBT1M9+MnWpNpBeU53SBDTjC/SAeEbKtYB48uuoAA8URGuItyEGnP3D"
    "36VcHsflyJ4C9kK8j4NrKDFMOqWmVKAM1SJJKiMY9QUQutwnjj0BZ9Ai7WALIza0gShwT6"
    "BZoge6B4aIbxZBxxDxnYVfqJ2xydqOCXrB7i0s7vg0amaESxH1kNNndWqYn5XXMD9bqGGe"
    "OW4bG+EEghj7AGIw12ozxSkynOBOT3AklC/OcKlPeZqkVTh2xyLC1h2NjUlgnsWXgwDks0"
    "4C85092PD25aFNqfuD6vCmXMsmJl8AT7KGWe5BiJJDTUbAtdQXZEZtX04ccWyIWwpc33bk"
    "dUBcTMANHacY4dnIGA0xnTSyJ+VGX216sgPZhRp+nX6tKUv0Cp0icoRW6z3YkRtYrePvrq"
    "4uHRP0UI8+PqkTpHVSka9x0ZAJ2z9rV1JugRiFxk4Ljemjq0BmLA/kzRH2KQ3WluvVxPJI"
    "GwUtR4vpUbr8saGGhi4i+8F9dBF5ti4iX6jt3PMfX6SuSdV5uIAk5FoMqrCEiW47nKQa14"
    "ITVHNdPgiqyT8xh08n4MwtmPfEPGLZlvLPEAzKzgfyjzGfCUAF/iBb/yEctxhGWGPfy+GD"
    "Rvo3pk5Zr5RVrpd7zLSnduFeVa5IZoh6qEyevKljlZWtys3fbxbtssH9P5nZiM8pkj5yeR"
    "NOBpgftq/5YfdIIdsErwXISS2cOhIyhKA6pxV3xGb26ccUil0X+UPrO5WyLUva1BBpR7bD"
    "IF0fJC2WDcKiVBadC11pwBC2VIgMFax4z0ZSXyKGMlsZR8SAWonCIGP6xORN5kYFD4jgcs"
    "TCaMmNjqeKKHiMCu4aRECfs/Ec7GsjKRvXtqyhaWqnpilMdZcSyWpJZBUCWYE3YueNVAeh"
    "kXxTyzZnqapVWqyislhByB1sQE0EsYQCRbHmoliIQjNreF+ga1SpzVm6Hm4gG4snbWmFzd"
    "JuRwLeJoi07wJweqZHtmuLcauJzpGi+a/L84zmv92b/5TSU/yVlYhldrGZKvNt9eq7gm8l"
    "xzWlFzbhWkzwvLlmF1uayyWlFEkfBNSsjHRaR0Y6LZeRThdkJAVTNLOixSTb81h6tSnubs"
    "2Q1im47hutguzU3cFy2G44pfWxu6nNTFVUAzzOFTmzFMBWWHO+snFx8rEYSVxHfVA0Im/L"
    "iIx1Q9UsrC1SzWc/ClSgcjgnat8LQGHbaE64DzZ0hUsToS/cEl+4eFtf1Rku7mg/2brcGy"
    "69rDrlDnc1KTMRhncqZQ170sZE6HBqHREDaqAz11c5jEbce+DKAjcbMzeMZIN2zHpPjHtq"
    "DT0+E3G6ow83f4ssfnBd+7rNmMfAr63KWrjpoZXhUOEVQ49Ry4CmEK5nCPt3ZhCfOU5Yjt"
    "3j8KEJMEaqsQzdHYWO2GxAjEeXz1wD8r0K3T93icdM7kX2TEkamijvXLRRoo1y73ZPtFG+"
    "QxvlnkNAaKPszAaCNkq0UaKNEucZbZTdtlFistHNhkow1+MF1sxLzh1G3RLcK6LJL2uuL+"
    "8Zl6tW9fX158yqvrzKi12/fLn8JMVgxXPZyPYzcHlKv+CBV2Rtr1AwYgpczPUWc4jUNNur"
    "U0Qtt+n9OYI350nye8OUGRFFn0w/W86VkSCHzVifpUPTfzvuayC2GecTGuR6O64rnLsZ02"
    "MS5HnLfabxBoM7y4r8VlakJjhpmgaR0npIaUccuS6YZ5vjgwKjanhnUGVUpUmbZUbVcuav"
    "2fL3XByuVnT1KTf0PTFPFFb/qCpEEZP0UVt886ZWLo43Fbk43uS1RfioGnA4bN5D7h7X0s"
    "WPK3Tx4wa6+F9vrr821cQt2/TJv1X+4j3kdgVzgRnVh1n+3BpktXHoYOeH2X/+H9QzZgg="
)
