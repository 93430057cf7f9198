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
COMMENT ON TABLE "outbox_cursor" IS 'How far a reader has come. The row is the reader''s lock: one process at a time reads for it.';
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
    "eJztXWtz2zbW/isYfUkyo/XasuP4dTqdcS5t3U3sTuxus9t0JIiEJK4pQuUlsnr57y8OeC"
    "dBiqQoCaLxpY1IHJA+BwSec/+zZ2LPJubRd9gwif6JYM01qNW7RH/2LDwn7B8FI/qohxeL"
    "+D5ccPHY5CQTPnZoJwePHddmP9ntCTYdwi7pxNFsYxE8sHeFwvHInWEX2dhwiH6JDBcZDn"
    "Jtg+gIT7FhIXZzZBPXXg2xO+ojz3INE410gnW4AKMd4iJssfFo5s2xheae4yKT0ocjeBed"
    "auxlDGu628d6lvG7R4YunRJ3Rmz28F9/7SV5RCyY3NB7v/3GfhmWTh6JA8Pg5+JhODGIqa"
    "dkw8ayW/z60F0t+LU3xvTacr/jY+GPHQ81anpzKx6/WLkzakUEhuXC1SmxiI1dAk9wbQ8k"
    "ZHmmGcg0FJr/R8RD/LdM0Ohkgj0T5AzU/gvE13rD4c3t/fDu/f1w2MutgZAiIZ/gkkYtWD"
    "/sVR3OgCm8wj/+bzA4PX01OD49v3h59urVy4vjCzaWv2/+1qu//ZeJueVPxXl2/f31zT28"
    "EGWL1F/EcOFvToNd7FNxYcTcT8ouLYO3M2yLJZCkyciB/YFZOYRcLxNEeCGWRPyB7UIUc/"
    "w4NIk1dWfs58nguITN/7769PaHq0/P2agXaWbfBLcG/j3ge8zn6LuotdaTVOtX/CFweoeL"
    "PmY+/3+NBR6O7+Divqiyti+Kl/ZFbmUv8MqkWLCwf7y7vRHzN0GSYbFuaC76C5mGc4iru4"
    "S1wAyYee44v5tJlj7/ePU5y+23H27fcOZQx53afBY+wZsM67HrkvmCPTvH+8IdJUnSpR1l"
    "cHL26uzi9Pws2kiiK2X7R36vILZN7TxD78lj0R4dEnRityjh1f37z/flS3i+Cu58uL35Ph"
    "yeXddpdodgNM/xd4xprjEnRRgkpsvuIQHhUfiPCmIIgN8hSOH64/u7+6uPP6VE8e7q/j3c"
    "GaTEEF59fp7ZYaJJ0C/X9z8g+In+e3vzPrvpROPu/9uDd8KeS4cWXQ6xnuRJeDm8lJJwoF"
    "zUFXCCTMlXNvmCMjd5SCgUcGGMtYcltvVh7g4d0KKx+VvzwTx7BVt4yoUE3IT3DPT5W88d"
    "08e3nu1QuyfQ91P3+2XaPuUjh1o8dK2u/wNdsls2U5SZPqQTG82wgzTK1iW6nxFks9ugfM"
    "M/+f1nDlOjtYdLRC2CFjbViOOAPo4RrGE+yEETajOtPa/hb/thAr2+qv7uP7Cm/hhQtHNk"
    "7leN3wq8LlbYH0U65GdDvxDz+nHXyuPxdnFea5rj5+t3F+v0xkNS2g+F78Uau1SHynsQYv"
    "GZ4t+ucKRUO0tu2S49YSOO0OiBrLgddgmGXN+AO6GmSZdER+NVH43YFz3iOz2b03KSZt+l"
    "TV0iPD62MP/6E+PPXszxcB8CwzD7H3lcMATisJkjeQRsDhZh+MFwk/IjexP+g3+ciUnZ3w"
    "ID2plbGailNFDLft4JBXD3u/nO//X82WIKsNJmp8LwkX1N7GB4/uLZC4nkUuUkVBbULVpQ"
    "g20szduff75+J+ZtMDzDWs8z9CMgOkAGlzCUc/PU12+Tmiv/S5UhWhJDtE00auukiZ0nQ9"
    "qCrac9YdzQ5fNNdmpl5mkFkf9k06mN53yp5fB4fLMUjS9Sw9YCcjCqBKYTnwzRCQPBDCwb"
    "TMKYrTUYmQfaNeg2MLmIINHdnM2+MSaV39zig5/TwavzCO7AjzKAc/fx6sOH9UhTYZwI4w"
    "yOq4AcNqoQ5fB76UMCtu/hH+zrqMPkFFEHOX1+VoHR52eFfIZbaTb7yoYmgJTFXE7SdJDJ"
    "pxV4fFrI4tMsh8Em8pUMl+xvY2eojle1HPBC4t3pq+zD3O7WvJEnXhLEcbUw/kWE5r/gTi"
    "nWwAtjGChp1ZAGGww4AZwzwFiMnBldIArungm1vfklGvmPGZqwdr5ZeGPT0JChfzv8xiGa"
    "TdxvR68Z7jBX3HDnX3rmoLsfrv4xeHkONr4HshDYBXf98JYxT7GOLMQ7G6nI61FP75uJZ/"
    "nmUv4k+M/Zt70tfW2b6MzFGMgXrtDlUXx6pIi659KrYu4ptvZkDw//+xjOsDOrw+MMWQcP"
    "6faRkAL02wX0jkZhlhyHi+1tMYUyt21gbmNbATCngbUtTSmVsU1FVmUj52zylT40NKomKV"
    "X8nGxSlkTN8fPh7oypdV2SLxfcL1V5gmw5hw0dGpWT5ZY2taZogR1nSW39EmnUs9gSRAti"
    "I/KPOZsTMUaCN5/HqoF6MbUpU52nSCcmXoky4VqZs2U9RUUL7CpagICA62C+iGBboG9/is"
    "vgZRVEzUYVY76XOUwdfOj1j6QUoQIe6kgSH0l3Lp5MPpL5mAgjupO3Sw8kBwYO5/HICscR"
    "OyIcaqHljCLbs/xw6siRJzpr1hMog5fkBq99HxgSGbq2cl4oG8x2bTAh0K1tUMwRKo5X47"
    "gyvnQWA6XSFg0HuNwodTFNqswvsslZJqx75+cqFILd8H4FtOskhlaAu5wI+RAZgeWG6Miw"
    "kEPnZMmwKjlCt6FT16UPxKriUG5tVgWcJQfOXHi1UUeaqnMQegvRXAptdPUUSmWaPi4MNl"
    "0DMacplZilFrPy6D0FKSdtj8JQqmI0IiBVeV6iuFAxt/Os/o7ahIHQf5EVZ/g1ZGFYmsjE"
    "JLYwHyaH46vxl27jZQSWReuMsUInJnE5Mz6xj+DT9dt7Py1696pRsQegivG/jtn/jikmY6"
    "qvQElJ2e/7aGmwBeJB0RR4h0s/ZZ6COoL4oxxkkwn8oEfohnxl//IZqOf1oq09RelJEuxO"
    "/RI9SYNvwfLEu1NJRkaarHOa0umgSk7GoDgpY5DVlP5HDasRtEoR7gZA75Lvh46stmWsS/"
    "hQuBs3v2zeBIS3Frmn7D+fiJ++WQwefopmOkj0nYMNfzc6tktMmukBFQ7xukbNnOGRWjwh"
    "VydfDa2hSbOVOdVBLflBrQyayqApxS58sCe1Mmg+OTErg+ZTkHIjU6YyYtYwYrZmvuy85V"
    "Jem2Wg/IlqFEVqYUmBonjMWjXnF1670wnij7GJ8Ni3IPrMeY3meIXGBDH5O0xjWc4Mk3AF"
    "ZUzpgwMhGisIWjYFQc3tTr2B0iPXnrNXSL4dfWenkbmSHc47CBPdcWB5lsES6ZBbiStfzG"
    "oWkooIusbek/MK3D3JwsdEs7LzF5sW3lmPY0IT6tZRjAwbdfsYZrMwU56/+5bqRIRNEndL"
    "8UmQ2sv+OL1iDUXoSsmE4rjIpdx4igzLb1cBcyDDdYg5Aaxhca+m4zKs6zet9AuSO2hi0z"
    "kHF4bOe1L69YXsr7y/hV8RRdwMczePXY9ufu0FucYwPHgtX+f9TVl794p+EnKpeoIkSLqY"
    "K7ONUzq15HOsXmcgStMqS6DUNiJl8H0SYublNYbQUlqwd5bXIM6QdqY1TvNaxDFbPafRHp"
    "kgUxZ0mT8buaxZ8gpWWdA3ZusBW9CvNF6tqSequxvc6pcW3k0MqhwrxHS6GTV1xlkH6uBC"
    "YA+TqNuHErjP4+Bcf/ALqI+7Yqh0joKH+a2xJlgjvP7HvDiAqO0HfbG+WKMxNmE5j8L2j4"
    "4391sOkJCOPZZ38poQ23kddPwaE6booj+ITdF4FbQCYy+1JHqfa7xhNV8LLo90MnZHyKIu"
    "Oi7Se39NfH/wR/n6raqXJXu9rAf2x9fRgcPxHVSAT6pEJJ8URySf5CKSg2+z3vpOEHUGIe"
    "9kkSc7To8FSLqM6SGF4ngzju8V3h6O2lKjmRkcojXLsCdIOrg9n1Xx0Z4Vu2jPjoVurjTH"
    "W1Affg6mOTBmV1UeEousQHXI7wu7VMrk3AwOWCd7B0ejQCF7FxyZxdpYeKhW64GywLbr9y"
    "HRTLyEd/cVHosik2keGv1KbKKDAuOAXy5Qd8Kxz5wj9IGtChtpbBSMWeAV4sqVqYMvcGLY"
    "TkEDlJ09WaWASHHIljgF56H5oDp0jGn23HP4kPEj9Vw4AcA2Uo/7GUIlgsYiCKxFQsxZuv"
    "5TdEoAh6lDySaCrbgIEubhDeFowhp9mIxdC0jTn7WUUP9QWSsx1mfv2RNhfbhejvXDEdVy"
    "FzBiyoEBEXr0wQ+3w4C1XycdE9CdY+kPtiFSz8EmWngu4gCdcZcykF2Qv9Dq9OtR+5+9mL"
    "+90NcC8oVx5HFh+ynsEf8D7garKFz+PT6YkfMf/NtKTMtef9MZlQtGSheMUjr2BLiCT6oG"
    "2oopFNRS6HXbLE2eJDWYmiFTbFVxQ7vDraL12wJv7xNTdZS7mc+2An/ZadQCaz/QQ0QMVb"
    "kan9hSKVrAdIGeFciiWM0KRF7bo8I9E75Xw4AkbcM0wYlhk5xXg48En8bIhoRUiwmBx5aN"
    "fMg5QiZ0TgQiUPmctR6V7T5ZeVQkOFz7SrmRT7mJvqF6vE+RKfY3Zj/BdrNipClClQsld1"
    "IHdr1mKW9pSpW6I7OUJUpsVFLempSV+1u5v+URgXJ/b5exyv0ttxlxP1aZyMooMM0kLZDF"
    "9pmkyXO9kebWIsiYzz1Ojmy6DDP3TKJPiX0Zmz6+RcdxVRrftx1lBdKE+SS8mjfLbPFZPA"
    "+Rappn21xz4VabJU8edNESO32w6GjU1oO7/NaSoBnTdfTXcJNxjIRJjH4yoos0xn//PZ5j"
    "tPBsbYaBhxhSEh2P6F8sm4DI+9yBz+C09YLPBa584ox4MxXfshQKxbdCuTPIdGTcmBNLdx"
    "gJQ2kmWxEglBFP0Az6uGPb5XmaYHFyiOXCGzYJCEit92T4fMwx+NluuEDE091FDCjjWdvG"
    "M5WcGVcnqlScqKQ2Ua40kbJM7ivWO73v1VGoM6TKPCa1Sp049OsKOkOqBC25oEOwUQMUpI"
    "hU9m82GcOltdrFRQQdPPvPq2T+nhdn/p7nazPHkD/P5B/vbm8K7blJsuyuZGgu+guZhnOI"
    "WKCExcCQ1FYUsvb5x6vPWa6//XD7JrvAYYI3+TZATIccNjW7CskVKGsMyrie31gaImolDG"
    "UKl+dADe1CNZmaIVMwRRUpUUVK9r5qD75IyaHytW4EeAoXKL9jBQ6LkFQFRqfhsOJ0BU4L"
    "NYgKrA4hQQtMrpHVICd8WMvkDH6SytvLz0CBpzc8G4u9vOEhXKXG7IICzxC3W1va6giNwE"
    "vDPZ3Oglg6d8dSG/3uYdOYrBjTX0PBVc2YsxlHCNsEOTO6tPrIdz44/iXetARhBzKVyZTx"
    "WFR2dqfPbjkUvxhBtgkeJWrj1A507Ct3YhVmt1/rdafd9ORm7kWVlXxRvJIvcvbacE/KM7"
    "i840SSrjOlXdtoNxFFJk9chufn1HJntZlbNEcjRkuGbzZkdU6B31M8m1EQy2asjWMzqsaw"
    "XSHbs6aXPEoKHtNHCxNrhFeRXxD7QQhMqpAIi8zDew0dwlcUA88Pm5WZVxijdYyhjsEtHo"
    "N8xdfcpUOaLrlj2jgB+UZTx/kbESi37wZu33ADr+k1yJB1cLfYuucgeXRuardiU92RA17u"
    "64txpNebVHarkPsFwC4QTDm2CxdCFXxnYl2HBIHlzNBmvGMR4iZTJ2gVBE10Z3SJ2AuvkK"
    "8G+EX04iQCvIoqQGDnAYxHY+oJW/du92HKRiXDJqXw457wo3LXb2k9J9qjsr+LLhtaVHLE"
    "CrRLZUv5N7Ed/48Xnrzh7fWn79fEyKoFc4EQDjSHH4RT4ysJGtWPvmLTYJxg/x4havl2FX"
    "fGQDgks/WjDvZQWYTJCcHSQYYFphaNiFIFd/HAQusO3IznV20EZYpQLD62ExLLSaE80yNN"
    "qRI9pE70iD7yet9aiqxLZ9oeikqxtxoGG2lth02efHfCODk+ALcYP5wbWKYUQC4FyGusUi"
    "1ZpA6Q2bXMURKaoq55JYZPvA6DCBWn7pfCYr+mw9COh1bDxX4hB4hKRVPqXgZdHcB25Ac/"
    "9ZHHRBteC3B3WPqCTibELsC/LU28Sa2IgCfYVTUcDreGg8rlaT3rJKE9pxlaiHwSFF2Cn4"
    "OTs1dnF6fnZxHuia6UgZ887tGoU7MSRkjRJXbuGM2r9g5b2R3iUzPH1HJLRIpQGSKkNkRo"
    "oA6YZiM5Z2lVXVaZJW0TxlLHHc6wMxMdURa2VwWRTxnKjJzHK9dP4unOZ/wmCMKJ5Mr08D"
    "fXN1ef/hOF7ETC/XB78/0bQdDOm//cv7/KJU9zVbFu6nSCSJ1S5WaQWO/d0BAS69qHydYK"
    "GWWJZSWVMaTYDFLFAFLH8nFl+RYGcKrxepxM+TTp1CNHaOS4VHtIFNJ0kEkm7mu0NNhy8c"
    "Cvx0f4PVjgtkURAYeduJ3mdh+l2rdIsC31S6wXXIA1FO1ofIeSQNrTsm0Cf3sTyJqiVLqJ"
    "1IgVtj/oUGU1EHSWVukmMkta6Sb70U0kCQnzYV1JUFh6QAX41yAwLHI3IQev/FAtsM2KQ7"
    "VeQ0yWCXFdwYOgIx9exb3Ql5DVz+1ggXuLTT8v8JDt6snCULEYLocsU5FiElm5SyLFlPOm"
    "ZVipYu+eBNhQmRFxM4DjKmFJbFRxO4BjQY2J+M1ybL4nj4UlJlJkneB22Wfz/vN96ovJJY"
    "WmUFw4PJspqvJSdpyXojz8O8M+ym+i/CbKb1Jdjf5gWOR7G1vCjOb4Zr9MfTbZsOE0GrdW"
    "deZN6v3qeG4Y7Qlz+E3rw25jXCnlszKtdLzio8Lwm0tfbQ17j0Xd1GASFz8QPy05rzrv9M"
    "niLKt0ABHQ5ZTnVFBq+FLDDVuUKY1cSo1cRai2HoOW/GJqMDVDptiaYSvfqnL8LE96Cmm6"
    "BGNbSXVS0aeqI8JBqrJj2CHnhiVqkFWGGtJ0XdoPdqzW+vC1HvNjGsX4WoyXxdfp8ZfKuz"
    "jher/UsxmOqBLWFpWMYER9UHxAs4FHBrl40ImZHKFfgh7RflEK0O11qEbOC1GE/kVhLFvb"
    "86uCUnKcDqqg1C7dJhLtSWXRF4nba3eoepEX3wnL4Iz8Q27km3J47ToIbyBYm7F7UCMbwM"
    "cI8f/x+7y//JxaJChZB+0VFphh6NzetfUnfrG+WCObepbOnjhCz3Xe92GGzcnQW/SRt3jB"
    "C+otFqZBeAgvf4hvubLhN+ykyxk1CbKJRhiv+tAiwp+SvSHEiJSEcwSHhArmkA6AlG2uKp"
    "hDBXPIoKAfXDCHMhNs3UygtNR9mQdC3FGT90kyxf7mQQcBhquztyRpOri5XFTYWy6K6+jm"
    "2jBwSFubv6J9RXE3z13QxuodjQmSDvJ36zXYQuVr0xCaYJoDY3blAJp4kUkVPvNT4DTuCU"
    "wg0b1+mf1jkRxVpeGTr98foY/cjmBw02jGxDAKm06OXqORS11shrYIw+GmAsebJyNXHMTb"
    "iCHdcPx6/8K2UTt7sNBI4VDGKM4l8shILDY1RMSUhc6kGyZr/N1URbcDz4mOlkHV8ymm6O"
    "Dx1H6bguTXVYPLGbIOsnoreQ97Df86nOTkGjEgvEFyrf0hJGi0ZiXj4Q6WbHjE1+FxkqaD"
    "W8NpBS6fFvL4NMvhBHCqZ8XJECo7TmM7ThIt5kRQ7grIkCpfgNS+AKbVUFtvJOgMqRK01I"
    "K2qDuD/gsQhMRkNiYa9px6wSmFM3QQOZxVAQ5nxbjhLHeoESgsUavpa4JEtX3doO0r1lwR"
    "kihe6RFBB7HaeRVIfF6MiM9zgHjCnroa+vlgjQ4S4QSq+JTMp4kqPvWki0+Fpn1IkO2VmP"
    "4/BPlP683/wzBVar0P4DZIWr1EIzwHq3nCxv67hy3XcFfoi3d8rL/yoxIXtqERdmUwOBlE"
    "pva8ib/FeYUW/KSnQ5j3quIMpYwzVIl/7SX+OQ9eLdukP7yDMOykkmnypMQ0eSIwTTJuTK"
    "ldzzSZoOmeHrcVNoeHQZ7NhftBkqRLe0Jrocc8wJQfqE0MvyLqLrF5x9bfEMs0EUWeVgmi"
    "sSCSOLSeGLKUSgjNQ4pVPY0dFNNKakcbxgImA88Ok7Vr4wEzi0uqmMBP3JDXE5ak5nf6lQ"
    "wCdjx4rUnge0r1oKSVBvnU8If4laChdlU4ZV7lr0HXVlDeXupZqTg8FYen4vC6weqtBDWp"
    "eI8n47hR8R5PQtDK6b1Vp7dygO6/M6hSzJVivmPWdkAxL/LZJ+72y5tFwbga/vof6BKxd1"
    "pB4ltUcDpSt/NKeYXxpf71hOVAudllM6sqN/s6MbThZlceyvY9lJntpSnoSFEr7FENeyS2"
    "9A0hSGyCPkz+VgcgqYUmFQ55S+dz8NivRDAkvlmKQrTUsAp1AxYm1ggvFYhNAegQDVhfXz"
    "Vl2U/3SVbm/UM276vCrXEI1aBSCNWgJIRqoPrdydPvTjWCbySKQ7P/KgPl087QgAaKosyM"
    "oLFiSQBGOKJSIgZjMmP72INrl2g0pvqKJ0x8xPYDVHGGMsxL23BdYvXRaObOzZHfQcxwEW"
    "SQztm8DmZAznCIoPJ0+4/gpaYtDyqIjJBfdImXY1rw7uG8lLVLF4bmh4GcoKXBVr/noile"
    "OH0o+cQ7j9vQJJz9WM4MbQaXVmhJbHjX+RzeRC/pgAaz9/i3Ai+xmXlKIb/WkZ8vlRynCw"
    "0nMYEymwjMJqrBW+slfmAHrIOaw/EKLjeAy3Ce1GF2OF4xuwGzg2O8gW6SplS6idS6CdGN"
    "ZhpoilBVCJBZxkr/3H+ADFc16vbYTNAo5FXunopUuQ2dUvfhPIfJ1LU+qeSaksoT9YlgzS"
    "3q4BXe65dHwyRGrbWY/OL3TvfVGwTltB4CmwMsvD6ibJmgBbv1wCSat4bUJxcHygQWnpSW"
    "BSQqVOYwQmWUTt26Ts2Xf46bxQ6/cHwn1LyMw++8ir8viy0T7r7zfLA02xUb5hwkKZVaJz"
    "Xkh/nqhkXFJGpLWhMLFZzam8Zg00OuGbk+/CleUFIhTR/iC2BmhP2LMWakZlSJc2IcgjaX"
    "mHthDIthwyhU6jVvIT0xbMflgBGcaKGjbIl5q2mbLQju8hJFSLU5dd3YqvBBgWyD+dqJtY"
    "I9LPGsVudW3ry9evMUUm4dKbuGK+rYVQyVI4IOYuWtJGOnN6A6cDlNqeCy1HBZWcj3byHP"
    "4oqqR0SWTp0S5cpLKlx/Qw0mlSFwmMxdq8Zk15dUuszbGdEeroVG8/BWvzR3AwYNjYo28z"
    "eEMRRC7GySsHCTr8RyEbb0wBqe11dq0Amt5Hxk2kyuQvUUuJd8Z9kQ3PNPkwFIo0kMTo5Y"
    "AVCpAagqEaNKxEjy7WwL3/NDvOYJkaRRB0Q5ro9A0oaY/n04z2EydS2eT64pqbC8z3gBko"
    "8kUozjI+FX8UtMMUBrxssjNIKzf/gHtUjUF53N5JFnzuso3QYjDS+wBi1XOISHgTalczSh"
    "NsKmKfJPbOMRNf0U3ADnKNdBB7QLlQK+XSu3SgHfW5oF3wrrrO2IoBPs3sHijo6feo6yBF"
    "EHOX1epanqeXFT1fNcU9XUcVvbUeYoM8UhmCmIpTcRcYJMCVhqAYcwPC/hwnjyJEmjtGvJ"
    "Mr/azrpWRV6exJejTIxPusjLJzI14K8vTmFK3O+XpzFlRlaw6DgE4jsthC3fq9pHYDcJ6u"
    "hBhKjroCU2XHDDQqf6PvIs1zAhJNRwkAYGQdMUFX1pd+qaFpykpY6hRJdvcWwCNgV/fJuR"
    "pgnP8gaTKjuR8kIfwP5bwwsdfXdVNeeIoINa88mgSjrWoKT6Yt4xCZs9adbuJ0esIKLUED"
    "F5dAkQYnHKboawS8WtdtxANMIjTdSxDK0qeiLzx6b0MRXycRjcVyEfTzbk4yM2zDF9/Mh0"
    "TczPw5zdIDOiX2Y5mPtjh/PE4ArGg2C433sXI51xy6SLOQRnO8T+SmykGzqyKPy0dDT22D"
    "9mdOkgNvyfbPQ/g+eKrAetzr3efFBL/1ZFUtpFWcV6uU00Y2EI96piRTJF1EFlcvCyig+W"
    "jSp2dr/Me2G98f+IVovPCZIucnkbIQWq6usOI2QcOLsbhBXEZMosIp2mJonX5orYhjYT4a"
    "7gTinewvGYdTCrWLAtg5qngmg2dM8XYxUoqyKMgywLyYtIOrHDZ3HKy0o45WUJTnmZPUHh"
    "o6rB4WB4B7l7UgmfnJTgk5M8PoE2HUK0/ePd7U2BcTMmyR6Xhuaiv7hv9wC5XcJcYEY5Ws"
    "kCk8zhBxO82XcIwt//D9kbg0A="
)
