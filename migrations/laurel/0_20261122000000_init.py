from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "failed_reaction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reaction" VARCHAR(120) NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT NOT NULL,
    "retry_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    CONSTRAINT "uid_failed_reac_reactio_cffb2d" UNIQUE ("reaction", "entry_id")
);
COMMENT ON TABLE "failed_reaction" IS 'A reaction that raised: it is tried again at `retry_at`, until `dead_at` is set and a human must look.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "disabled_at" TIMESTAMPTZ
);
COMMENT ON TABLE "staff_member" IS 'A person who runs the programme.';
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
    "member_id" UUID NOT NULL PRIMARY KEY REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person" IS 'What is personal about a member; may be erased while the books stay whole.';
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "address" VARCHAR(254) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "wrong_tries" SMALLINT NOT NULL,
    "used_at" TIMESTAMPTZ,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sign_in_cod_address_180565" ON "sign_in_code" ("address", "requested_at");
COMMENT ON TABLE "sign_in_code" IS 'A request to sign in. The code itself is never stored: it follows from the id and the server''s secret.';
CREATE TABLE "unit" (
    "id" VARCHAR(40) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "expires_after_months" SMALLINT
);
COMMENT ON TABLE "unit" IS 'A points currency. `kind` is spendable or qualifying; `decimals` are shown, amounts are stored as integers.';
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "balance" BIGINT NOT NULL,
    "debt" BIGINT NOT NULL,
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
CREATE TABLE "lot" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "earned_at" TIMESTAMPTZ NOT NULL,
    "matures_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lot" IS 'The part of a credit that is still there; its id is the credit''s. `remaining` is `amount` less its draws.';
CREATE TABLE "transfer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "amount" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "reference" UUID,
    "actor" VARCHAR(60) NOT NULL,
    "explanation" JSONB NOT NULL,
    "credit_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "debit_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "reverses_id" UUID REFERENCES "transfer" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_transfer_member__04eeb7" ON "transfer" ("member_id", "unit_id", "occurred_at", "id");
CREATE INDEX "idx_transfer_referen_0c6e8c" ON "transfer" ("reference");
COMMENT ON TABLE "transfer" IS 'One immutable row of the ledger: `amount` > 0 from the debit account to the credit account.';
CREATE TABLE "draw" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "lot_id" UUID NOT NULL REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "transfer_id" UUID NOT NULL REFERENCES "transfer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_draw_transfe_41b5ca" ON "draw" ("transfer_id");
CREATE INDEX "idx_draw_lot_id_f32ae4" ON "draw" ("lot_id");
COMMENT ON TABLE "draw" IS 'What a debit took from a lot; below zero for what a reversal put back into it.';
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
    "request_hash" BYTEA NOT NULL,
    "purchase_id" UUID NOT NULL REFERENCES "purchase" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_purchase_re_source_7c9b10" UNIQUE ("source", "external_id")
);
CREATE INDEX "idx_purchase_re_purchas_037959" ON "purchase_return" ("purchase_id");
COMMENT ON TABLE "purchase_return" IS 'Goods that came back from one purchase.';
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
    "eJztXWtz2zbW/isYfWkyo/XasuP4tTudcS5N3U3sju1us9t0JIiEJK4pQuUlsnr57y8OeC"
    "dBiqQoGaLxpY1JHJA6AIHnPOeCP3sm9mxiHnyPDZPotwRrrkGt3jn6s2fhOWH/KGjRRz28"
    "WMT34YKLxyYXmfC2QzvZeOy4NvuT3Z5g0yHskk4czTYWwQN7lyhsj9wZdpGNDYfo58hwke"
    "Eg1zaIjvAUGxZiN0c2ce3VELujPvIs1zDRSCdYhwvQ2iEuwhZrj2beHFto7jkuMil9OIB3"
    "0anGXsawprt9rGcZv3tk6NIpcWfEZg//9ddeUkfEgs4Nvffbb+wvw9LJI3GgGfy5eBhODG"
    "LqqbFhbdktfn3orhb82htjemW53/O28GPHQ42a3tyK2y9W7oxakYBhuXB1SixiY5fAE1zb"
    "gxGyPNMMxjQcNP9HxE38t0zI6GSCPRPGGaT9F4iv9YbD65v74d37++Gwl5sDoURifIJLGr"
    "Vg/rBXdbgCpvAK//i/weD4+PXg8Pj07NXJ69evzg7PWFv+vvlbr//2XybWlt8V19nVh6vr"
    "e3ghyiapP4nhwt9cBrvYl+KDEWs/OXbpMXg7w7Z4BJIymXFgPzA7DqHWywYivBCPRPyB7W"
    "Io5vhxaBJr6s7Yn0eDwxI1//vy9u0Pl7cvWKuXaWVfB7cG/j3Qe6zn6LuoNdeTUutn/D5o"
    "eoeTPlY+/3+NCR627+DkPqsyt8+Kp/ZZbmYv8MqkWDCxf7y7uRbrNyGSUbFuaC76C5mGs4"
    "+zu0S1oAzoee44v5tJlb74dPk5q+23H2/ecOVQx53avBfewZuM6rHrkvmCPTun+8IVJSnS"
    "pRVlcHTy+uTs+PQkWkiiK2XrR36tILZN7bxC78lj0RodCnRitSjR1f37z/flU3i+Cu58vL"
    "n+EDbPzuu0ukMwmtf4O6Y015iTIgwSy2XXkEDwIPxHhWEIgN8+jMLVp/d395effkoNxbvL"
    "+/dwZ5AahvDqi9PMChN1gn65uv8BwZ/ovzfX77OLTtTu/r89eCfsuXRo0eUQ60mdhJfDS6"
    "kRDoyLugOcEFPjK9v4gjE3eUgYFHBhjLWHJbb1Ye4OHdCitvlb88E8ewVbeMoHCbQJ7xnY"
    "8zeeO6aPbz3boXZPYO+n7vfLrH3KWw61uOlaW/8HumS3bGYoM3tIJzaaYQdpdE4umFkNf3"
    "9/c/vh5v7+/XUfzYK2E2ozw9llUwNa5w35Fvr8Yn2x7oEEoBZBC5tqxHHA7McIPhXer8NZ"
    "gRlBS2o/IDph9j7C+leD/fQVM/W1hz6yqAs33BlradPlOXIIiUgGp4gKqGry+z+upskZSL"
    "Szyz6t5b8VRF5s4z+KzM7Phn4m1vXjru3Nw+1Cw9aMzc9X787WmZr7ZOfvi96LjXyp9qH3"
    "MIjF25B/u8IuVG37uWHL+4S1OECjB7Li1O0Sln2f851Q06RLoqPxqo9G7Ise8QWf9Wk5Sa"
    "Z4aVOXMJn8VrSF/tfvGH/2Yo2H6xBwyex/5HHBQIsD208oGKg5mIThB8NZ6Ef2JvwP/nEm"
    "OmW/BRq007fitKXktGXf74QDcPe7+c7/68U3iykgUZvtCsNH9jWxjeHFy29eSjQuVXZCRb"
    "pukXQNlrG0bn/++eqdWLdB84xqPc/QD0BoDxVcolCuzWPfJE4au/yXKu5aEu7aJhq1ddKE"
    "GsqItkAPtTcY13T5YpOVWjFDrSDyn2w6tfGcT7UcHo9vlqLxRarZWkB+z/BvwLn4YhGBYr"
    "ARxmyuQcs80K4htwHlIoJEd3PW+8aYVH66xQc/x4PXpxHcgT/KAM7dp8uPH9cjTYVxIowz"
    "OKwCclirQpTD76U3CVi+h3+wr6OOklNCHdT06UkFRZ+eFOoZbqXV7BsbmgBSFms5KdNBJR"
    "9X0PFxoYqPsxoGTuQrGS7Zb2N7qI5XtXz2QuHd2avsw9zu0ryR814SxHG5MP5FhPRfcKcU"
    "a+CFMQyMtGpIgzXmnhvkGqBYjJwZXSAKrqMJtb35ORr5jxmaMHe+XXhj09CQoX83/NYhmk"
    "3c70YXDHeYK07c+Ze+cdDdD5f/GLw6BY7vgSwEvOCuH94y5im2kYV4ZyMTeT3q6X078Syf"
    "LuVPgv+cfNfb0te2ic1cjIH8wRW6PIp3j5RQ91x6VeieYrYnu3n438dwhp1ZHR1nxDq4Sb"
    "ePhBSg3y6gdzQKveQ0XMy3xRKKbtuAbmNLASinAduWlpSKbFPBWNlgO5t8pQ8NSdWkpAq5"
    "k22UJTFz/BS6O2NqXZWk2AX3S02eIMHOYU2HRuX8uqVNrSlaYMdZUls/Rxr1LDYF0YLYiP"
    "xjzvpETJHgzQdThJsXU5suITpOJyZeiZLnWumzZTtFRQvsKlqAwADXwXyRwLZA39MZLoNX"
    "VRA1a1WM+V7lMHXwodffklKCCnioLUm8Jd25eDL5ROZjIgwCT94u3ZAcaDicxy0rbEdsi3"
    "CohZYzimzP8qOqI0eeaK9ZL6AIL8kJr6feMCQiurayXygOZrscTAh0axOKOUGl8WoaV+RL"
    "ZzFQKtPRcEDLjbId06KKfpFtnGXCund+rkIh2A3vV0C7TqJpBbjLhZAPkREwN0RHhoUcOi"
    "dLhlXJAboJnboufSBWFYdya70q4Cw5cOaDVxt1pKU6B6G3EM2l0EZXd6FUpunjwmDdNRjm"
    "tKQaZqmHWXn0nsMoJ7lHYShVMRoRiKo8L1FcqFjbeVV/T23CQOi/yIor/AqyMCxNRDGJGe"
    "b91HB8Nf7SbbyMwLJonjFV6MQkLlfGLfsIbq/e3vtp0bs3jYo9AFXI/zq0/x0zTMZUX4GR"
    "kuLv+2hpsAniQbUVeIdzP2WegjmC+KMcZJMJ/EEP0DX5yv7lK1DP20Vbe4qykyRYnfoldp"
    "IG34LliVenkoyMtFjnLKXjQZWcjEFxUsYgayn9jxpWI2iVEtwNgN6l3vcdWW2LrEv4ULgb"
    "Nz9t3gSCNxa5p+w/t8RP3ywGDz9FPe0l+s7Bhr8bbdsllGa6QYVNvC6pmSMeqcUTcnXy1d"
    "AaUpqt9Kk2ask3akVoKkJTilV4b3dqRWg+u2FWhOZzGOVGVKYiMWuQmK3Rl51nLuXlLAPj"
    "T1SjKDILSwoUxW3Wmjm/8NqdThB/jE2Exz6D6CvnAs3xCo0JYuPvMItlOTNMwg2UMaUPDo"
    "RorCBo2RQENbfb9QZGj1xrzpNC8u3YOzuNzJVsc95BmOiOA8uzCpbIhtxKXPliVrOQVCTQ"
    "NfUenVbQ7lEWPibONzt9uWnhnfU4JqRQt45iZFio28cwm4WZ8vzdt1QnImySuFuKT4LUXv"
    "bj9Io1FOEgSzYojotcyslTZFgHCEoOQR/IcB1iTgBrWNyr6bgM6/rnXPoFyR00semcgwtD"
    "58dY+vWFbNb6GycoNCQ+P3M3j12Pbn7tBbnG0Dx4Ld/m/U2xvU+KfhLjUnUHSYh0MVdmG7"
    "t0asrnVL2OIErLKiZQao5IEb7PYph5eY0hnEItWDvLaxBnRDtzNE7zWsSxWj2n0RqZEFMM"
    "usyfjVxslrwDqxj0jdW6xwz6pcarNfVEdXeDW/3SwruJRpVjhZhNN6OmzjTrQB1cCOxhI+"
    "r2oQTuizg412/8EurjrhgqnaPgYf7RWBOsEV7/Y14cQNT2g+BwyNEYmzCdR+EpkI43948c"
    "IKEceyw/yWtCbOciOPFrTJihi/4gNkXjVXAUGHupJdH73OINq/lacHmkk7E74qdIHhbZvb"
    "8mvj/4Ub59q+plyV4v64H9+Do2cNi+gwbwUZWI5KPiiOSjXERy8G3Wm98Joc4g5J1M8uQh"
    "1WMBki5TeiihNN5M408Kb/fHbKlxmBlsojXLsCdEOrg8n1Tx0Z4Uu2hPDoVurrTGWzAffg"
    "662TNlVzUeEpOswHTIrwu7NMrkXAz22CZ7B1ujwCB7F2yZxdZYuKlWOwNlgW3XP4dEM/ES"
    "3t03eCyKTGZ5aPQrsYkOBowDfrnA3AnbfuMcoI9sVthIY62gzQKvEDeuTB18gRPDdgoOQN"
    "nZk1UKiBSbbIlTcB7SB9WhYyzzxGcO7zN+pJ4LOwBwI/W0nxFUQ9B4CAK2SIg5S+d/Sk4N"
    "wH7aULINwVZcBAl6eEM4mmCj91OxawFp+rOWEurvq2olxvrsPXsirA/Xy7F+2KJa7gJGzD"
    "gwIEKPPvjhdhiw9kXSMQGncyz9xjZE6jnYRAvPRRygM+1SBrIL8hda7X49av+zF+u3F/pa"
    "YHyhHXlc2H4Ke6T/QLvBLAqnf483ZuL8D/5tJbplr79pj8oFI6ULRhkdTwS4gk+qBtqKJR"
    "TUUuh12ypN7iQ1lJoRU2pVcUO7w62i+duCbu8TXXVUu5nPtoJ+2W7Ugmo/0n1EDFW1Gu/Y"
    "UhlaoHSBnRWMRbGZFQx5bY8K90z4Xg0DkrQN0wQnhk1yXg3eEnwaIxsSUi02CDy2bORDzh"
    "Ey4eREEAKTz1nrUdnuk5VHRYLNta+MG/mMm+gbqqf7lJhSf2P1E2w3K0aaElS5UHIndWDX"
    "a5bylpZUqTsyj7JEiY1qlLc2ysr9rdzf8gyBcn9vV7HK/S03jfg0rEzEMgqomSQDWczPJC"
    "nP9STNjUWQMZ97XBzZdBlm7plEnxL7PKY+vkOHcVUa37cdZQXSBH0SXs3TMlt8Fs9DpJrm"
    "2Ta3XDhrs+TJgy5aYqcPjI5GbT24y28tCZoxW0e/gJtMYyRMYvSTEV2kMf377/ECo4Vnaz"
    "MMOsSQkuh4RP9i2QSGvM8d+AxOWy95X+DKJ86IH6biM0vhoPgslDuDTEemjTmxdIeJMJRm"
    "shkBgzLiCZrBOe7YdnmeJjBODrFceMMmAQGp+Z4Mn481Bn+2Gy4Q6XR3EQOKPGubPFPJmX"
    "F1okrFiUpqE+VKEylm8qlivdPrXh2DOiOq6DGpTerEpl93oDOiaqAlH+gQbNQABSkhlf2b"
    "TcZwaa3j4iKBDu79p1Uyf0+LM39P87WZY8ifV/KPdzfXhXxuUiy7Khmai/5CpuHsIxYoUT"
    "EoJLUUhap98enyc1brbz/evMlOcOjgTf4YIGZDDpvSrkJxBcoagzJu5zceDZG0GgxFhcuz"
    "oYa8UE2lZsQUTFFFSlSRkieftXtfpGRf9Vo3AjyFC5TfsYKGRUiqgqLTcFhpuoKmhRZEBV"
    "WHkKAFJdfIapATPqxVcgY/SeXt5XugwNMb7o3FXt5wE65SY3ZBQWeI89aWtjpAI/DScE+n"
    "syCWzt2x1Ea/e9g0Jium9AsouKoZc9bjCGGbIGdGl1Yf+c4Hx7/EDy1B2IFMZTJlOhaVnd"
    "3ps1sOxS9GkG2CR4mOcWoHOvaVO7GKstuv9brT0/TkVu5ZlZl8VjyTz3J8bbgm5RVcfuJE"
    "Uq4zpV3bOG4iikyeuAzPz6nlzmort6iPRoqWDN9sqOqcAf9E8WxGQSybsTaOzagaw3aJbM"
    "+anvMoKXhMHy1MrBFeRX5B7AchMKkiIiwyD+81dAifUQw8P2xWZl5hjNYxhtoGt7gN8hlf"
    "c5UOZbrkjmljB+QLTR3nbySg3L4buH3DBbym1yAj1sHVYuueg+TWuSlvxbq6I3s83dcX40"
    "jPN6l4q1D7BcAuGJhybBdOhCr4zsS6DgkCy5mhzfiJRYhTpk5wVBAcojujS8ReeIV8M8Av"
    "ohcnEeBVVAECOw9AHo2pJzy6d7sPUxyVDIuUwo9PhB+Vu35L8zlxPCr7XXTZkFHJCSvQLh"
    "WX8m9iO/6PF+684e31u+/XRMuqBXNBEDY0h2+EU+MrCQ6qH33FpsE0wf49QtTyeRV3xkA4"
    "JLP1oxPsobIIGycEUwcZFlAtGhGlCu7igYXsDtyM+1fHCMoUoVi8bSdGLDcK5ZkeaUmV6C"
    "F1okf0kdf71lJiXdrTnqCoFHurYbCQ1nbY5MV3NxhHh3vgFuObcwNmSgHkUoC8hpVqiZHa"
    "Q2XXoqMkpKKueCWGW16HQYSKU/dLYbFf02Fox02r4WK/kANEpaIpdc+DUx2AO/KDn/rIY0"
    "MbXgtwd1j6gk4mxC7Avy11vEmtiEAn2FU1HPa3hoPK5Wk96yRhPacVWoh8EhJdgp+Do5PX"
    "J2fHpycR7omulIGfPO7RqFOzEkYo0SV17hjNq+MdtrI6xLtmTqnlTERKUBERUhMRGpgDpt"
    "lonLOyqi6rzCNtE6ZSxx3OsDMTbVEWtlcFkU8Zycw4j1eun8TTnc/4TRCEE40rs8PfXF1f"
    "3v4nCtmJBvfjzfWHN4KgnTf/uX9/mUue5qZi3dTphJDapcppkNju3ZAIiW3t/VRrhYyyxL"
    "SSigwppkGqECB1mI9Ly2cYwKnG63Ey49OkU48coJHjUu0hUUjTQSaZuBdoabDp4oFfj7fw"
    "z2CB2xZFBBx24uM0t/sodXyLBMtSv4S94ANYw9CO2ncoCaQ9K9sm8NubQNaUpLJNpEassP"
    "zBCVVWg4HOyirbROaRVrbJ09gmkoSE+bCuJCgs3aAC/GsQGBa5m5CDV36oFnCz4lCtC4jJ"
    "MiGuK3gQnMiHV/FZ6EvI6uc8WODeYt3PCzxku3qyMFQshsuhylSkmEQsd0mkmHLetAwrVe"
    "zdswAbKjMiPgzgsEpYEmtVfBzAoaDGRPxmOTXfk8fCEhMpsU5ou+yzef/5PvXF5JJCUygu"
    "bJ7NFFV5KTvOS1Ee/p1hH+U3UX4T5TepbkZ/NCzywcaWMKM5vtkvM59N1mw4jdqtNZ35If"
    "V+dTw3jPaEPvxD68PTxrhRyntlVul4xVuF4Tfnvtkanj0WnaYGnbj4gfhpyXnTeadPFmdZ"
    "pQOIQC5nPKeCUsOXGm54RJmyyKW0yFWEausxaMkvpoZSM2JKrRm18qUqp8/ypKdQpkswtp"
    "VUJxV9qk5E2EtTdgwr5NywRAdklaGGtFyX1oMdm7U+fK2n/FhGKb6W4mXxdXr8pfIuTrje"
    "L/Vshi2qhLVFJSOYUB8MH7Bs4JFBLh6cxEwO0C/BGdF+UQqw7XWoRs4LUYT+RWEsW9v9q4"
    "JScuwOqqDULt0mEq1JZdEXidtrV6h6kRffC8vgjPxNbuRTObx2HYQ3EKzN2D2okQ3gY4T4"
    "//h9fr78nFokKFkHxyssMMPQubVr60/8Yn2xRjb1LJ09cYRe6Pzchxk2J0Nv0Ufe4iUvqL"
    "dYmAbhIbz8IT5zZcPfsJIuZ9QkyCYaYbrqwxERfpfsDSFGpCScI9gkVDCHdACkbHFVwRwq"
    "mEMGA33vgjkUTbB1mkBZqU9FD4S4o6buk2JK/c2DDgIMV2dtScp0cHE5q7C2nBXX0c0dw8"
    "AhbW39itYVpd28dsEaq7c1JkQ6qN+t12ALja9NQ2iCbvZM2ZUDaOJJJlX4zE+B07gnoECi"
    "e/0y/mORbFXlwCffvj9AnziPYHBqNEMxjMJDJ0cXaORSF5shF2E4nCpwvHkycsVB/BgxpB"
    "uOX+9feGzUzh4sJCkcyhTFtUQemYjFuoaImLLQmfSByRp/N1XRbc9zoqNpUHV/iiU6uD21"
    "f0xB8uuqoeWMWAdVvZW8hycN/9qf5OQaMSD8gORa60Mo0GjOSqbDHUzZcIuvo+OkTAeXhu"
    "MKWj4u1PFxVsMJ4FSPxckIKh6nMY+TRIu5ISh3BWRElS9Aal8As2qorTca6IyoGmipB9qi"
    "7gzOX4AgJDZmY6Jhz6kXnFLYQweRw0kV4HBSjBtOcpsagcIStQ59TYioY183OPYVa64ISR"
    "TP9Eigg1jttAokPi1GxKc5QDxhT10N/XywRhuJsANVfErm3UQVn3rWxadCah8SZHsl1P/H"
    "IP9pPf0/DFOl1vsAboKk1XM0wnNgzRMc++8etlzDXaEv3uGh/tqPSlzYhkbYlcHgaBBR7X"
    "mKv8V+hQx+0tMhzHtVcYZSxhmqxL/2Ev+cB68WN+k37yAMO6pETR6VUJNHAmqSaWNK7XrU"
    "ZEKme3bcVtQcbgZ5NReuB0mRLq0JrYUe8wBTvqE2IX5F0l1S847Z3xDLNBmKvKwaiMYDkc"
    "Sh9YYhK6kGoXlIsaqnsYNiWknraMNYwGTg2X6qdm08YGZySRUTeMuJvJ6wJDW/069ECNhx"
    "47WUwAdK9aCklQb51PBD/ErQULsq7DJv8teQayso70nqWak4PBWHp+LwuqHqrQQ1qXiPZ+"
    "O4UfEez2KgldN7q05v5QB9+pNBlWGuDPMdq7YDhnmRzz5xt19+WBS0q+Gv/4EuEXunFSS+"
    "RQWnI3M7b5RXaF/qX08wB8rNLhutqtzs64ahDTe78lC276HMLC9NQUdKWmGPatgjsaRvCE"
    "FiCno/9VsdgKQmmlQ45C2dz8FjvxLBkPhmKQrRUs0q1A1YmFgjvFQgNgWgQ9RgfX3VFLOf"
    "PidZ0fv7TO+rwq1xCNWgUgjVoCSEaqDOu5PnvDt1EHyjodg3/lcRlM87QwMOUBRlZgQHK5"
    "YEYIQtKiViMCUztY89uHaORmOqr3jCxCdsP0AVZyjDvLQN1yVWH41m7twc+SeIGS6CDNI5"
    "69fBDMgZDhFUnm7/EbzUtOVBBZER8osu8XJMC356OC9l7dKFoflhIEdoabDZ77loihdOH0"
    "o+8ZPHbTgknP2xnBnaDC6t0JLY8K7zObyJXnICGvTe498KvMRm9JRCfq0jP39UcpouJE5i"
    "AUWbCGgTdcBb6yV+YAWsg5rD9gouN4DLsJ/UUXbYXim7gbKDbbyBbZKWVLaJ1LYJ0Y1mFm"
    "hKUFUIkHmMlf359AEy3NSoe8ZmQkYhr3L3VGTKbeiUug/72U+lrvVJJeeUVJ6oW4I1t+gE"
    "r/BevzwaJtFqLWPyi392um/eICin9RBwDjDx+oiyaYIW7NYDG9E8G1JfXBwoEzA8KSsLRF"
    "SozH6EyiibunWbmk//nDaLHX5h+06YeRmH32kVf18WWybcfaf5YGm2KjbMOUhKKrNOasgP"
    "/dUNi4pF1JK0JhYq2LU3jcGm+1wzcn34UzyhpEKaPsQXwMwI+xdjzMjMqBLnxDQEx1xi7o"
    "UxLIYNo1CpC36E9MSwHZcDRnCihY6yJeZHTdtsQnCXlyhCqs2u68ZWhQ8Kxjbor51YK1jD"
    "Es9qtW/lzXtSb55Cyq0jZddwRSd2FUPlSKCDWHkrydjpBagOXE5LKrgsNVxWDPnTM+RZXF"
    "F1i8jKqV2i3HhJhetvaMGkMgT2U7lrzZjs/JLKlnk7I9rDlZA0D2/1S3M3oNHQqMiZvyFM"
    "oRBiZ5MEw02+EstF2NIDNjxvr9SQE7LkvGWaJlehegrcS76ybAju+afJAKTRJAYnJ6wAqN"
    "QAVJWIUSViJPl2toXv+SZec4dIyqgNohzXRyBpQ0z/PuxnP5W6Fs8n55RUWN5XvADJRyNS"
    "jOOjwa/il5higNZMlwdoBHv/8A9qkehcdNaTR75xLqJ0G4w0vMAaHLnCITw0tCmdowm1ET"
    "ZNkX9iG4+o6afgBJyjXAcdsC5UCvh2WW6VAv5kaRZ8KawztyOBTqh7B5M72n7qOcoSQh3U"
    "9GmVQ1VPiw9VPc0dqprabms7yhxFU+wDTUEsvckQJ8TUAEs9wCEMz49wYTx5UqRR2rVkmV"
    "9tZ12rIi/P4stRFOOzLvJyS6YG/PriFKbE/X55GlOmZQVGxyEQ32khbPle1T4C3iSoowcR"
    "oq6DlthwwQ0LJ9X3kWe5hgkhoYaDNCAETVNU9KXdrmsyOEmmjqFEly9xrAPWBX98m5GmCc"
    "/yBp0qnkh5ofdg/a3hhY6+u6qWcyTQQav5aFAlHWtQUn0x75iExZ40O+4nJ6wgotQQMbl1"
    "CRBiccpuRrBLxa12fIBohEeamGMZWVX0ROaPTdljKuRjP7SvQj6ebcjHJ2yYY/r4idmamO"
    "+HOd4g06JfxhzM/bbDeaJxBfIgaO6fvYuRzrRl0sUcgrMdYn8lNtINHVkU/rR0NPbYP2Z0"
    "6SDW/J+s9T+D54rYg1b7Xk8f1LK/VZGUdlFWsV1uE81YGMK1qtiQTAl10JgcvKrig2Wtip"
    "3dr/JeWG/8P6LV0nNCpIta3kZIgar6usMIGQf27gZhBbGYokWks9Qk8dpcEtvQZiLcFdwp"
    "xVs4brMOZhUPbMug5rkgmg3d88VYBcqqCOMgy0LyIpFOrPBZnPKqEk55VYJTXmV3UPioam"
    "g4aN5B7R5VwidHJfjkKI9P4JgOIdr+8e7muoDcjEWy26Whuegv7tvdQ22XKBeUUY5WssAk"
    "s/lBB2+eOgTh7/8HRqKVvw=="
)
