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
COMMENT ON TABLE "debt" IS 'The part of a clawback that no lot covered; its id is the clawback''s. Later credits pay it first, oldest debt first.';
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
COMMENT ON TABLE "lot" IS 'The part of a credit that is still there; its id is the credit''s. `remaining` is `amount` less all draws on the lot.';
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
    "created_at" TIMESTAMPTZ NOT NULL
);
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
    "member_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "edited_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "topic_id" UUID NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_post_topic_i_09d62c" ON "post" ("topic_id", "written_at", "id");
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
    "eJztXWtz2zbW/isYf0kyo/XasuP4dTqdsZO0dTexO7G7zW7TkSASkrimCJWXyOrlv7844A"
    "0kQYqUKBli8KWNSRyQOgcEnnP/88DGgUvsw++wZRPzI8GGb1Hn4AL9eeDgGWH/KBnRQwd4"
    "Pk/vwwUfj2xOMuZjB644eOT5LvuT3R5j2yPskkk8w7Xm0QMPLlE8HvlT7CMXWx4xL5DlI8"
    "tDvmsRE+EJthzEbg5d4rvLAfaHPRQ4vmWjoUmwCRdgtEd8hB02Hk2DGXbQLPB8ZFP6cAjv"
    "YlKDvYzlTHb72MCxfg/IwKcT4k+Jyx7+668HIo+IA5Nb5sFvv7G/LMckj8SDYfDn/GEwto"
    "htZmTDxrJb/PrAX875tStrcu343/Gx8GNHA4PawcxJx8+X/pQ6CYHl+HB1QhziYp/AE3w3"
    "AAk5gW1HMo2FFv6IdEj4lgKNScY4sEHOQB2+QHrtYDC4ub0f3L27HwwOCmsgphDkE10yqA"
    "Prh72qxxkwgVf4x//1+ycnr/pHJ2fnL09fvXp5fnTOxvL3Ld569Xf4Mim3wqk4z66/v765"
    "hxeibJGGixgu/M1psI9DKi6MlPui7LIyeDPFrlwCIk1ODuwH5uUQc71KEPGFVBLpB7YLUc"
    "zw48AmzsSfsj+P+0cVbP735cc3P1x+fM5Gvcgy+ya61Q/vAd9TPiffRaO1LlKtXvH7wOkd"
    "LvqU+fz/DRZ4PL6Di/u8zto+L1/a54WVPcdLm2LJwv7x7vZGzl+BJMdi0zJ89BeyLW8fV3"
    "cFa4EZMPPM8363RZY+/3D5Kc/tN+9vrzhzqOdPXD4Ln+Aqx3rs+2Q2Z88u8L50RxFJurSj"
    "9I9PX52en5ydJhtJcqVq/yjuFcR1qVtk6D15LNujY4JO7BYVvLp/9+m+egnPltGd97c338"
    "fD8+s6y+4YjBY5/pYxzbdmpAyDpHT5PSQiPIz/UUMMEfDbBylcf3h3d3/54aeMKN5e3r+D"
    "O/2MGOKrz89yO0wyCfrl+v4HBH+i/97evMtvOsm4+/8ewDvhwKcDhy4G2BR5El+OL2UkHC"
    "kXTQUskGn5qiZfUObGD4JCARdG2HhYYNccFO7QPi0bW7w168/yV7CDJ1xIwE14z0ifvw38"
    "EX18E7gedQ8k+n7mfq9K26d85MBIh67U9X+gC3bLZYoy04dM4qIp9pBB2bpE91OCXHYblG"
    "/4J7//zGNqtPFwgahD0NylBvE80McxgjXMB3loTF2mtRc1/G0/TKLX19Xfwwc21B8jinaO"
    "zKdV47cCr8sV9keZDvnJMs/lvH7ctfJ4tF2c15rm+On67fkqvXGflPZ94Xu5xq7UofIOhF"
    "h+poS3axwp9c6SW7ZLj9mIQzR8IEtuh12AITc04I6pbdMFMdFo2UND9kUP+U7P5nQ80ey7"
    "cKlPpMfHFuZffWL8eZByPN6HwDDM/kce5wyBeGzmRB4Rm6NFGH8w3KT8yN6E/8E/TmFS9l"
    "tgQDtzawO1kgZq1c87qQDufrffhn89fzafAKx02akweGRfEzsYnr949kIhudQ5CbUFdYsW"
    "1Ggby/L255+v38p5Gw3PsTYILPMQiPaQwRUM5dw8CfVbUXPlv1QbohUxRLvEoK5J1rHz5E"
    "hbsPW0J4wbuni+yU6tzTytIPKfXDpx8YwvtQIeT29WovF5ZthKQA5Glch0EpIhOmYgmIFl"
    "i0kYs7UGI4tAuwHdBiYXGSS6m7HZN8ak6ptbQvBz0n91lsAd+KMK4Nx9uHz/fjXS1BgnwT"
    "j9ozogh40qRTn8XvaQgO178Af7OpowOUPUQU6fndZg9NlpKZ/hVpbNobJhSCBlOZdFmg4y"
    "+aQGj09KWXyS5zDYRL6QwYL9NnaGmnjZyAEvJd6dvso+zO1uzRt54hVBHJdz619Eav6L7l"
    "RiDTy3BpGSVg9psMGAE8A5A4zFyJvSOaLg7hlTN5hdoGH4mIENa+ebeTCyLQNZ5reDbzxi"
    "uMT/dvia4Q57yQ134aVnHrr74fIf/ZdnYON7IHOJXXDXD28Z85TryFK8s5GKvBr1HHwzDp"
    "zQXMqfBP85/fZgS1/bJjpzOQYKhSt1eZSfHhmi7rn06ph7yq09+cMj/D4GU+xNm/A4R9bB"
    "Q7p9JKQB/XYBvWdQmKXA4XJ7W0qhzW0bmNvYVgDMWcPalqVUytimI6vykXMu+UIf1jSqip"
    "Q6fk41KSui5oT5cHfWxLmuyJeL7leqPFG2nMeGDqzayXILlzoTNMeet6CueYEMGjhsCaI5"
    "cRH5x4zNiRgjwZvPY9VAvZi4lKnOE2QSGy9lmXCtzNmynqKjBXYVLUBAwE0wX0KwLdD3dI"
    "pL/2UdRM1GlWO+lwVMHX3ozY+kDKEGHvpIkh9Jdz4ejz+Q2YhII7rF25UHkgcDB7N0ZI3j"
    "iB0RHnXQYkqRGzhhOHXiyJOdNasJtMFLcYPXUx8YChm6tnJeaBvMdm0wMdBtbFAsEGqO1+"
    "O4Nr50FgNl0hYtD7i8VupillSbX1STs0pY9y7MVSgFu/H9GmjXE4bWgLucCIUQGYHlhpjI"
    "cpBHZ2TBsCo5RLexU9enD8Sp41BubVYNnBUHzlx4jVFHlqpzEHoL0VwabXT1FMpkmj7OLT"
    "bdGmLOUmoxKy1m7dH7GqQs2h6loVTlaERCqvO8ZHGhcm4XWf0ddQkDof8iS87wa8jCcAyZ"
    "iUluYd5PDqdX0y/dxYsELMvWGWOFSWzic2Z8ZB/Bx+s392Fa9O5Vo3IPQB3jfxOz/x1TTE"
    "bUXIKSkrHf99DCYgskgKIp8A4XYco8BXUE8Ud5yCVj+IMeohvyhf0rZKBZ1Iu29hStJymw"
    "O/Uq9CQDvgUnkO9OFRkZWbLOaUon/To5Gf3ypIx+XlP6H7WctaBVhnA3AHqXfN93ZLUtY5"
    "3gQ+Fu3OKyuYoIbx1yT9l/PpIwfbMcPPyUzLSX6LsAG/5e69iuMGlmB9Q4xJsaNQuGR+rw"
    "hFyTfLGMNU2arcypD2rFD2pt0NQGTSV24b09qbVB86sTszZofg1SXsuUqY2YDYyYrZkvO2"
    "+5VNdmGSl/shpFiVpYUaAoHbNSzfmF1+70ovhjbCM8Ci2IIXNeoxleohFBTP4e01gWU8sm"
    "XEEZUfrgQYjGEoKWbUlQc7tTb6D0qLXnPCkk346+s9PIXMUO5x2Eie44sDzPYIV0yK3Elc"
    "+nDQtJJQRdY+/xWQ3uHufho9Cs7OzFpoV3VuOY2IS6dRSjwkbdPobZLMyU5+++oSaRYRPh"
    "biU+iVJ72Y8za9ZQhK6UTCiej3zKjafIcsJ2FTAHsnyP2GPAGg73ano+w7ph08qwILmHxi"
    "6dcXBhmbwnZVhfyP3C+1uEFVHkzTB389jV6ObXgyjXGIZHrxXqvL9pa++Toh9BLnVPEIGk"
    "i7ky2zilM0u+wOpVBqIsrbYEKm0j0gbfr0LMvLzGAFpKS/bO6hrEOdLOtMZZvxZxytbAW2"
    "uPFMi0BV3lz0Yta5a6gtUW9I3ZuscW9EuDV2s6kNXdjW71KgvvCoNqxwoxnW5KbZNx1oM6"
    "uBDYwyTq96AE7vM0ODcc/ALq4y4ZKp2h6GFha6wxNgiv/zErDyBq+0Gfnc/OcIRtWM7DuP"
    "2jF8zClgMkpmOP5Z28xsT1Xkcdv0aEKbroD+JSNFpGrcDYSy2I2eMab1zN14HLQ5OM/CFy"
    "qI+OyvTeX4XvD35UqN/qelmq18t6YD++iQ4cj++gAnxcJyL5uDwi+bgQkRx9m83Wt0DUGY"
    "S8k0UudpweSZB0FdNjCs3x9Tj+pPB2f9SWBs3M4BBtWIZdIOng9nxax0d7Wu6iPT2Surmy"
    "HG9Bffg5mmbPmF1XeRAWWYnqUNwXdqmUqbkZ7LFO9haORolC9jY6Msu1sfhQrdcDZY5dP+"
    "xDYth4Ae8eKjwORTbTPAz6hbjEBAXGA79cpO7EY595h+g9WxUuMtgoGDPHS+7Ts1wPVCzb"
    "BI8gvFJ4Sd4L5SleQieGKHH0VrgKZ7FRoT6gTGmeuBPxPqNKGvhwLoDFpBn3c4RaBGuLIL"
    "IhSZFo5frP0GkB7KdmpZoItuI4EIzGG4JUwUa9n4xdCVOzn7WSCsC+slZhDYC954FMA4Dr"
    "1RpAPKJeRgMGaGxB3B59CIPwMMDu16K7Anp2LMLBLsTvedhG88BHHKsz7lKGt0uyGlqdfj"
    "Vq//Mg5e9B7IEB+cI48jh3w8T2hP8Rd6NVFC//Az6YkfM/+LclTMtef9MZtWNGSceMVjqe"
    "CHBFn1QDtJVSaKil0eu2WSqeJA2YmiPTbNXRRLvDrbL12wJv74WpOsrd3Gdbg7/sNGqBte"
    "/pPiKGulxNT2ylFC1gukTPimRRrmZFIm/sZ+FOitDBYUHqtmXb4M9wScHBwUeCe2PoQpqq"
    "w4TAI86GIeQcIhv6KWJGDyqfBwWygI692Eo/y85eQvtZFDhye1rlUU/lST6nZrzPkGn2r8"
    "1+gt31CpdmCHXelNoJINgP1kuPy1LqNB+VpaxQEqSW8takrJ3i2imujgi0U3y7jNVOcbWN"
    "i09jq0lsjxKDjWiXLLfaiIbQ1aabW4cgazYLODly6SLO8rOJOSHuRWoF+RYdpRVsQo93kk"
    "FIBUtKfLVoodnis3jOIjWMwHW55sINOAueaOijBfZ6YNwxqGtGd/mtBUFTpuuYr+Em4xiJ"
    "Ex7DxEUfGYz/4Xs8x2geuMYUAw8xpC96ATE/Oy4Bkfe4W5/BaecFnwsc/MQb8sYroZEpFk"
    "pokPKnkBXJuDEjjukxEobSbLYiQChDnswZ9XzHrs9zOsFi5RHHhzdcJ0wgs97FUPuUY/Bn"
    "u0EECU93F0egjWdtG890ImdayahWIaOKOkaFMkbaMvlUEeDZfa+JQp0j1eYxpVVq4dBvKu"
    "gcqRa04oKOwUYDUJAh0pnC+RQNnzZqLZcQdPDsP6uTJXxWniV8VqzjnEL+IpN/vLu9KbXn"
    "imT5XckyfPQXsi1vH7FABYuBIZmtKGbt8w+Xn/Jcf/P+9iq/wGGCq2LLIKZDDtY1u0rJNS"
    "hbG5RxPX9taciotTC0KVydAzW2CzVkao5MwxRd0EQXNHnyVbv3BU32la9N48IzuED7HWtw"
    "WIakajA6C4c1p2twWqpB1GB1DAlaYHKDXAc14cNKJufwk1LeXn4GSjy98dlY7uWND+E69W"
    "jnFHiGuN3aMZaHaAheGu7p9ObEMbk7lrro9wDb1njJmP4airMa1ozNOETYJcib0oXTQ6Hz"
    "wQsv8QYnCHuQv0wmjMeyErU7fXbLofjlCLJN8KhQy6d2oGNPuxPrMLv9urA77bynNnPP66"
    "zk8/KVfF6w18Z7UpHB1d0pRLrOlIFtozVFEpk89hmen1HHnzZmbtkcazFaMXyzIasLCvwT"
    "xbNZJbFs1so4NqtuDNslcgNncsGjpOAxPTS3sUF4xfk5cR+kwKQOibQgPbzXwCN8RTHw/L"
    "BZSXqNMVrHGPoY3OIxyFd8w106pumSO6aNE5BvNE2cvwmBdvtu4PaNN/CGXoMcWQd3i617"
    "DsSjc1O7FZvqjuzxcl9doiO73pSyW8XcLwF2kWCqsV28EOrgOxubJiQILKaWMeXdjRA3mX"
    "pRWyFouDulC8ReeIlCNSAsrZcmEeBlUgwCew9gPBrRQNrmd7sP0zYqFTYpjR+fCD9qd/2W"
    "1rPQSpX9LrpY06JSINagXSlbyr+J64U/XnryxrdXn75fhJF1y+gCIRxoHj8IJ9YXEjW1H3"
    "7BtsU4wf49RNQJ7Sr+lIFwSGbrJd3uobIIkxOCpYMsB0wtBpGlCu7igaXWHbiZzq9bDqoU"
    "oVh+bAsSK0ihOtMjS6kTPZRO9Eg+8mbfWoasS2faExSVYm81iDbSxg6bIvnuhHF8tAduMX"
    "44r2GZ0gC5EiCvsEq1ZJHaQ2Y3MkcpaIq65pUYPvI6DDJUnLlfCYvDmg4DNx1aDxeHhRwg"
    "KhVNqH8R9XoA21EY/NRDARNtfC3C3XHpCzoeE7cE/7Y08Sa1IiKeYF/XcNjfGg46l6f1rB"
    "NBe84ytBT5CBRdgp/949NXp+cnZ6cJ7kmuVIGfIu4xqNewEkZM0SV27hjN66YPW9kd0lOz"
    "wNRqS0SGUBsilDZEGKAO2PZacs7T6rqsKkvaJYylnj+YYm8qO6Ic7C5LIp9ylDk5j5Z+mM"
    "TTnc/4KgrCSeTK9PCr65vLj/9JQnYS4b6/vfn+ShK0c/Wf+3eXheRprio2TZ0WiPQpVW0G"
    "SfXeDQ0hqa69n2ytkVEmLCuljCHlZpA6BpAmlo9LJ7QwgFON1+NkyqdNJwE5REPPp8aDUE"
    "jTQzYZ+6/RwmLLJQC/Hh8RtmOB2w5FBBx28iab232Ubt+iwLbUq7BecAE2ULST8R1KAmlP"
    "y3YJ/PZ1IGuGUusmSiNW2P6gWZWzhqDztFo3UVnSWjd5Gt1EkZCwENZVBIVlB9SAf2sEhi"
    "XuJuThZRiqBbZZeajWa4jJsiGuK3oQNOfDy7RD+gKy+rkdLHJvselnJR6yXT1ZGiqWwuWY"
    "ZTpSTCErd0WkmHbetAwrdezdVwE2dGZE2gzgqE5YEhtV3g7gSFJjIn2zApvvyWNpiYkMWS"
    "e4XfXZvPt0n/liCkmhGRQXD89niuq8lB3npWgP/86wj/abaL+J9pvUV6PfWw753sWONKM5"
    "vdmrUp9tNmwwScatVJ15v/qwOp4fR3vCHGH/+rjbGFdK+axMKx0t+ag4/OYiVFvj3mNJNz"
    "WYxMcPJExLLqrOO32yPMsqG0AEdAXlOROUGr/UYMMWZVojV1Ij1xGqrcegiV9MA6bmyDRb"
    "c2zlW1WBn9VJTzFNl2BsK6lOOvpUd0TYS1V2BDvkzHJkDbKqUEOWrkv7wY7V2hC+NmN+Sq"
    "MZ34jxqvg6A/5SRRcnXO9VejbjEXXC2pKSEYyoB4oPaDbwyCgXDzoxk0P0S9QjOixKAbq9"
    "CdXIeSGK2L8ojWVre35dUEqN00EXlNql20ShPakq+kK4vXKHahZ58Z20DM4wPOSGoSmH16"
    "6D8AaCjSm7BzWyAXwMEf8fv8/7y8+oQ6KSddBeYY4Zhi7sXVt/4mfnszN0aeCY7IlD9Nzk"
    "fR+m2B4PgnkPBfMXvKDefG5bhIfw8oeElisX/oaddDGlNkEuMQjjVQ9aRIRTsjeEGJGKcI"
    "7okNDBHMoBkKrNVQdz6GAOFRT0vQvm0GaCrZsJtJb6VOaBGHc05L1Iptm/ftBBhOGa7C0i"
    "TQc3l/Mae8t5eR3dQhsGDmkb81e2r2juFrkL2lizo1Eg6SB/t16DLVa+Ng2hiabZM2bXDq"
    "BJF5lS4TM/RU7jA4kJJLnXq7J/zMVRdRo+hfr9IfrA7QgWN43mTAzDuOnk8DUa+tTHdmyL"
    "sDxuKvCCmRi54iHeRgyZlhfW+5e2jdrZg6VGCo8yRnEukUdG4rCpISKmKnQm2zDZ4O+mK7"
    "rteU50sgzqnk8pRQePp/bbFIhfVwMu58g6yOqt5D08afjX/iQnN4gB4Q2SG+0PMcFaa1Yx"
    "Hu5gycZHfBMeizQd3BpOanD5pJTHJ3kOC8CpmRUnR6jtOGvbcUS0WBBBtSsgR6p9AUr7Ap"
    "hWQ11zLUHnSLWglRa0Q/0p9F+AICQmsxExcOA1C04pnaGDyOG0DnA4LccNp4VDjUBhiUZN"
    "XwUS3fZ1g7av2PBlSKJ8pScEHcRqZ3Ug8Vk5Ij4rAOIxe+pyEOaDrXWQSCfQxadUPk108a"
    "mvuvhUbNqHBNmDCtP/+yj/abX5fxCnSq32AdxGSasXaIhnYDUXbOy/B9jxLX+JPgdHR+ar"
    "MCpx7loGYVf6/eN+YmovmvhbnFdqwRc9HdK8Vx1nqGScoU78ay/xz3sIGtkmw+EdhGHHtU"
    "yTxxWmyWOJaZJxY0LdZqZJgaZ7etxW2BwfBkU2l+4HIkmX9oTWQo95gCk/UNcx/Mqou8Tm"
    "HVt/YyyzjiiKtFoQawtCxKHNxJCn1EJYP6RY19PYQTEtUTvaMBZQDDzbT9aujAfMLS6lYg"
    "I/ckPegbQkNb/Tq2UQcNPBK00C31NqRiWtDMinhh8SVoKG2lXxlEWVvwFdW0F5T1LPSsfh"
    "6Tg8HYfXDVZvJahJx3t8NY4bHe/xVQhaO7236vTWDtCn7wyqFXOtmO+YtR1QzMt89sLdXn"
    "WzKBjXwF//A10g9k5LSHxLCk4n6nZRKa8xvtK/LlgOtJtdNbOqdrOvEkMbbnbtoWzfQ5nb"
    "XtYFHRlqjT3qYQ9hS98QgqQm6P3kb30AklloSuGQN3Q2A4/9UgZD0puVKMTIDKtRN2BuY4"
    "PwUoHYloAO2QDdIFyB3aEKMujyqmmgU79WoFO/ItCpr7vSqdOVTrdrX0sU+2ClVSWGH1rs"
    "yWL3o9Z7FS76eEStUH0mPSbPUQDXLtBwRM0lD6n/gN0HqPMLhXoXruX7xOmh4dSf2cOwx5"
    "TlI8gxnLF5PcyOessjktrE23nE6qM/49T36dwyIqgVPSj6/rSXf58Bhu5O1Xp9Evg4m4CJ"
    "eLxGEWugCNjqmjA7Hq+ZvQazsxt/E8iWpdSQTTnIlglMMq31gHmGUKc3qyxj7d1/eu++iK"
    "nrQi+RRiOvats651ULFvX7eJ79ZOpKg7q4ppQyo38k2PDL2g/F93rVrnxh1Epl/pew8XOo"
    "3iCoBfTgRY2j2cLrIcqWCZqzWw9MokVFvTm53MsfGR8yWhaQaD//fvj5tU7duk7Nl3+Bm+"
    "V+kHh8J9S8nB/krI4bJI8tBS/IWTHSk+2KawZMi5RarVMa8sN8TWM6UhK9Ja0I5IhO7U0D"
    "SOk+F7xbHbuRLiilkGYI8SUwM8H+5RgzUTPqBGkwDkGPPsy9BpbDsGES5/Ga978dW67nc8"
    "AI/p3Yh7PAvE+uyxYEWlj+VBbe0ebUDb1DyYMi2UbzteMhgj1MeFarc2vvk/Y+KbaHboiU"
    "fcuXtRsqh8oJQQex8lYySbMbUBO4nKXUcFlpuKwt5E9vIc/jirpHRJ5OnxLVyksm1nhDDS"
    "YT3ryfzF2pxuTXl1K6zJspMR6upUbz+FavMvAcBg2smjbzK8IYCu3eXCJYuMkX4vgIO2Zk"
    "DS/qKw3opFZyPjJrJt/IPK7BvQb3Sm7bmfMQPk0GIK11YnAKxBqAKg1AdX0LXd9CkW9nW/"
    "ieH+INTwiRRh8Q1bg+AUkbYvp38Tz7ydSVeF5cU0ph+ZDxEiSfSKQcxyfCr+OXmGCA1oyX"
    "h2gIZ//gD+qQpKkzmykgz7zX3EFAA4hyMfAcG9AvgkN4GOhSOkNj6iJs2zL/xDYe0dBPwQ"
    "1wnnYddEC70Jmx27Vy68zYJ0uz4Fthk7WdEHSC3TtY3Mnx08xRJhB1kNNndTpCnpV3hDwr"
    "dITMHLeNHWWeNlPsg5mCOOY6IhbItICVFnAMw4sSLo0nF0nWKrWlWOZX25W2dO2Lr+LL0S"
    "bGr7qH6EcyseDXl6cwCfd71WlMuZE1LDoegfhOB2En9Kr2ENhNoiJgECHqe2iBLR/csNBm"
    "u4cCx7dsCAm1PGSAQdC2ZfVI2p26oQVHtNQxlOjzLY5NwKbgj28z0lTwLG8wqbYTaS/0Hu"
    "y/DbzQyXdXV3NOCDqoNR/366Rj9SuK0hUdk7DZk/V6lRSINURUGiKKR5cEIZan7OYIu1TQ"
    "eMfdDxM8so46lqPVRU9U/ti0PqZDPvaD+zrk46sN+fiALXtEHz8wXRPz87BgN8iN6FVZDm"
    "bh2MFMGFzDeBANDxuHYmQybtl0PoPgbI+4X4iLTMtEDoU/HRONAvaPKV14iA3/Jxv9z+i5"
    "MutBq3O3XMFcF0lpF2WV6+UuMay5Jd2ryhXJDFEHlcn+yzo+WDaq3Nn9suiFDUb/I0YjPg"
    "skXeTyNkIKdNXXHUbIeHB2rxFWkJJps4hympoiXptL4lrGVIa7ojuVeAunY1bBrHLBtgxq"
    "vhZEs6F7vhyrQFkVaRxkVUheQtKJHT6PU17WwikvK3DKy/wJCh9VAw5HwzvI3eNa+OS4Ap"
    "8cF/EJdJCQou0f725vSoybKUn+uLQMH/3Ffbt7yO0K5gIzqtFKHpjkDj+Y4OqpQxD+/n/u"
    "I4Un"
)
