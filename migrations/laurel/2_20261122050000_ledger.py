"""The whole ledger: unit policies, holds, shortfalls, adjustments, blocks, and the order of transfers."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "ledger_block" (
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
COMMENT ON TABLE "ledger_block" IS 'A closed stretch of the ledger, chained to the one before it: see `blocks.py`.';
        CREATE TABLE IF NOT EXISTS "adjustment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "reason_code" VARCHAR(24) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "note" TEXT,
    "state" VARCHAR(8) NOT NULL,
    "requested_by" VARCHAR(60) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decided_by" VARCHAR(60),
    "decided_at" TIMESTAMPTZ,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_adjustment_member__7c8cac" ON "adjustment" ("member_id", "requested_at");
CREATE INDEX IF NOT EXISTS "idx_adjustment_state_d9ddf9" ON "adjustment" ("state", "requested_at");
COMMENT ON TABLE "adjustment" IS 'Points that staff add or take off: who asked, why, and who else agreed when the amount needs a second person.';
        CREATE TABLE IF NOT EXISTS "hold" (
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
        CREATE TABLE IF NOT EXISTS "hold_lot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "hold_id" UUID NOT NULL REFERENCES "hold" ("id") ON DELETE RESTRICT,
    "lot_id" UUID NOT NULL REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hold_lot_hold_id_88bdc5" UNIQUE ("hold_id", "lot_id")
);
CREATE INDEX IF NOT EXISTS "idx_hold_lot_lot_id_614a95" ON "hold_lot" ("lot_id");
COMMENT ON TABLE "hold_lot" IS 'The part of a lot that a hold sets aside.';
        CREATE TABLE IF NOT EXISTS "shortfall" (
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
CREATE INDEX IF NOT EXISTS "idx_shortfall_granted_d5c6ff" ON "shortfall" ("granted_id");
COMMENT ON TABLE "shortfall" IS 'What a clawback should have taken and did not, because it was spent and the policy is `clamp` or `review`.';
        CREATE TABLE IF NOT EXISTS "unit_policy" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "valid_from" TIMESTAMPTZ NOT NULL,
    "terms" JSONB NOT NULL,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_policy_unit_id_48fbe2" UNIQUE ("unit_id", "version"),
    CONSTRAINT "uid_unit_policy_unit_id_0b8591" UNIQUE ("unit_id", "valid_from")
);
COMMENT ON TABLE "unit_policy" IS 'How a unit''s points pend, expire, go below zero and are passed on, from `valid_from` until the next version.';
        ALTER TABLE "staff_member" ADD "role" VARCHAR(20) NOT NULL DEFAULT 'admin';
        ALTER TABLE "account" ADD "lapses_at" TIMESTAMPTZ;
        ALTER TABLE "lot" ADD "tier" VARCHAR(80);
        ALTER TABLE "unit" ADD "names" JSONB NOT NULL DEFAULT '{}';

        -- Every lot so far is the whole of the credit whose id it has.
        ALTER TABLE "lot" ADD "credit_id" UUID;
        UPDATE lot SET credit_id = id;
        ALTER TABLE "lot" ALTER "credit_id" SET NOT NULL;
        ALTER TABLE "lot" DROP CONSTRAINT lot_is_a_credit;
        ALTER TABLE "lot" ADD CONSTRAINT "fk_lot_transfer_cb432c2a" FOREIGN KEY ("credit_id") REFERENCES "transfer" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_lot_credit__a2ca69" ON "lot" ("credit_id");

        -- Draws so far were made when their transfer was recorded. The trigger that keeps them is back before the end.
        ALTER TABLE "draw" ADD "drawn_at" TIMESTAMPTZ;
        ALTER TABLE draw DISABLE TRIGGER draw_is_immutable;
        UPDATE draw SET drawn_at = t.recorded_at FROM transfer t WHERE t.id = draw.transfer_id;
        ALTER TABLE draw ENABLE TRIGGER draw_is_immutable;
        ALTER TABLE "draw" ALTER "drawn_at" SET NOT NULL;

        -- The default is a function, so the table is written anew: earlier transfers stand in this transaction's order.
        ALTER TABLE "transfer" ADD "xid" XID8 NOT NULL DEFAULT pg_current_xact_id();

        -- What units said about expiry becomes the first version of their policy.
        INSERT INTO unit_policy (unit_id, version, valid_from, terms)
        SELECT id, 1, '1970-01-01T00:00:00Z',
               CASE WHEN expires_after_months IS NULL THEN '{}'::jsonb
                    ELSE jsonb_build_object('expiry', jsonb_build_object('kind', 'after_earning', 'span',
                         jsonb_build_object('count', expires_after_months, 'of', 'month'))) END
          FROM unit;
        ALTER TABLE "unit" DROP COLUMN "expires_after_months";

        -- What rows may hold.
        ALTER TABLE unit_policy ADD CONSTRAINT unit_policy_version CHECK (version > 0);
        ALTER TABLE account DROP CONSTRAINT account_kind;
        ALTER TABLE account ADD CONSTRAINT account_kind
            CHECK (kind IN ('member', 'issuance', 'redemption', 'expiry', 'adjustment', 'clearing', 'opening'));
        INSERT INTO account (unit_id, kind, balance, debt)
        SELECT u.id, k, 0, 0 FROM unit u CROSS JOIN unnest(ARRAY['clearing', 'opening']) AS k;
        ALTER TABLE transfer DROP CONSTRAINT transfer_kind;
        ALTER TABLE transfer ADD CONSTRAINT transfer_kind
            CHECK (kind IN ('earn', 'redeem', 'reinstate', 'clawback', 'adjust_credit', 'adjust_debit', 'expire',
                            'transfer_in', 'transfer_out', 'open'));
        -- What was spent on an order goes back piece by piece, as the order does.
        DROP INDEX transfer_reinstated_once;
        CREATE INDEX transfer_in_order ON transfer (xid, id);
        CREATE INDEX lot_due ON lot (expires_at) WHERE remaining > 0 AND expires_at IS NOT NULL;
        CREATE INDEX account_lapsing ON account (lapses_at) WHERE lapses_at IS NOT NULL;
        ALTER TABLE hold ADD CONSTRAINT hold_amount CHECK (amount > 0);
        ALTER TABLE hold ADD CONSTRAINT hold_times CHECK (lapses_at > held_at);
        ALTER TABLE hold ADD CONSTRAINT hold_state CHECK (state IN ('open', 'captured', 'released', 'lapsed'));
        ALTER TABLE hold ADD CONSTRAINT hold_closed CHECK ((state = 'open') = (closed_at IS NULL));
        ALTER TABLE hold ADD CONSTRAINT hold_captured
            CHECK ((state = 'captured') = (capture_id IS NOT NULL) AND (state = 'captured') = (captured IS NOT NULL)
                   AND captured BETWEEN 1 AND amount);
        ALTER TABLE hold_lot ADD CONSTRAINT hold_lot_amount CHECK (amount > 0);
        CREATE INDEX hold_open ON hold (account_id) WHERE state = 'open';
        CREATE INDEX hold_due ON hold (lapses_at) WHERE state = 'open';
        ALTER TABLE shortfall ADD CONSTRAINT shortfall_amount CHECK (amount > 0);
        ALTER TABLE shortfall ADD CONSTRAINT shortfall_state
            CHECK (state IN ('recorded', 'open', 'written_off', 'charged')
                   AND (decided_at IS NOT NULL) = (state IN ('written_off', 'charged')));
        CREATE INDEX shortfall_open ON shortfall (recorded_at) WHERE state = 'open';
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_amount CHECK (amount <> 0);
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_state CHECK (state IN ('posted', 'waiting', 'refused'));
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_decided
            CHECK ((state = 'waiting') <= (decided_at IS NULL) AND decided_by IS DISTINCT FROM requested_by);
        ALTER TABLE ledger_block ADD CONSTRAINT ledger_block_number CHECK (number > 0 AND transfers > 0);
        CREATE TRIGGER ledger_block_is_immutable BEFORE UPDATE OR DELETE ON ledger_block
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ledger_block_is_kept BEFORE TRUNCATE ON ledger_block
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJztXWtz2zbW/isYf4kzo/XGiuP4dXY6Yydp490k7sTubrrtjgSRkMSaIlReLKu7/e8vDs"
    "D7TaRESRRzvrQxiQNS54DAc+7/PTKpZzPz5HtqmEz/wqjmGtw6uiT/PbLojIl/FIzokSM6"
    "n0f34YJLR6YkGcuxAzs+eOS4tvhT3B5T02Hiks4czTbm/gOPrkgwnrhT6hKbGg7TL4nhEs"
    "Mhrm0wndAJNSwibg5t5trLAXWHPeJZrmGSoc6oDhdgtMNcQi0xnky9GbXIzHNcYnL+cALv"
    "onNNvIxhTXb7WM8yfvfYwOUT5k6ZLR7+yy9HcR4xCyY39KP//Ef8ZVg6e2IODIM/5w+Dsc"
    "FMPSEbMVbcktcH7nIur10bkxvL/V6OhR87Gmjc9GZWNH6+dKfcCgkMy4WrE2Yxm7oMnuDa"
    "HkjI8kzTl2kgNPUjoiHqLWM0OhtTzwQ5A7V6geja0WDw+fZ+cPf+fjA4yqyBgCImH/+Sxi"
    "1YP+JVHcmACbzCX/6v33/58nX/xcvzi1dnr1+/unhxIcbK983eev2nepmIW2oqybObH24+"
    "38MLcbFI1SKGC39KGupSRSWFEXE/LrukDN5OqZ0vgThNSg7iB6blEHC9TBDBhUgS0Qe2C1"
    "HM6NPAZNbEnYo/T/svStj8z6svbz9cfTkWo54nmf3Zv9VX94DvEZ/D76LWWo9TrV7xh8Dp"
    "HS76iPny/zUWeDC+g4v7osravihe2heZlT2nS5PTnIX997vbz/n8jZGkWKwbmkv+R0zDOc"
    "TVXcJaYAbMPHOc3804S48/XX1Nc/vtx9tryRzuuBNbziInuE6xnroum83FszO8L9xR4iRd"
    "2lH6p2evzy5enp+FG0l4pWz/yO4VzLa5nWXoPXsq2qMDgk7sFiW8un//9b58Cc+W/p2Pt5"
    "9/CIan13WS3QEYzXL8nWCaa8xYEQaJ6NJ7iE94Evyjghh84HcIUrj59P7u/urTjwlRvLu6"
    "fw93+gkxBFePz1M7TDgJ+dfN/QcCf5J/335+n950wnH3/z6Cd6KeywcWXwyoHudJcDm4lJ"
    "Cwr1zUFXCMDOXbNvmCMjd+iCkUcGFEtYcFtfVB5g7v86Kx2Vuz/ix9hVp0IoUE3IT39PX5"
    "W88d8ae3nu1w+yhH30/c75Vp+1yOHGjR0JW6/ge+ELdsoSgLfUhnNplSh2h8xt4ItRr+/v"
    "72yw+39/fvP/fI1B875rZQnF2xNGB0VpFvYM5frV+tezACcIuRuc015jig9lMCn4qc15FW"
    "gSkjC24/ED4W+j6h+qMhfvpSqPraQ49Y3IUb7lSMtPnikjiMhUYGp8gUUFXlVz+upsrpUz"
    "Rzyu5X898KIi/W8Z/y1M6vhn6Rz+unXeubL7YLDRtTNr/evLtYpWoekp5/KHwvVvJbdQ69"
    "ByEWH0PqdoVTqNrxcyu297EYcUKGD2wpTbcL2PaVzXfMTZMvmE5Gyx4Zii96KDd8MaflxC"
    "3FC5u7TNBkj6ItzL/6xPjvUcTxYB8CW7L4H3uaC9DiwPETEPps9hdh8MFIK/STeBP5h/w4"
    "Y5OK3wIDmpkbbdqttGm3/bzLFcDd7+Y79dfxs/kEkKgtToXBk/iaxMFw/PzZ8xbJpcpJiE"
    "bXLRpd/W0syduffrp5l89bf3iKtZ5n6CdAdIAMLmGo5OZLpRLHlV35S9F23RLbtc00buts"
    "HdNQirQB81BzwvjMF8eb7NRoGWoEkf9o84lNZ3KpZfB4dLMUjc8Tw1YC8nuBf32biyILDS"
    "iGkDAVaw1GZoF2DboNTC55kOhuJmbfGJO239yiwM/L/uvzEO7AH2UA5+7T1cePq5EmYpwQ"
    "4/RfVAE5YlQhypH3kocEbN+DP8TXUYfJCaIOcvr8rAKjz88K+Qy3kmxWyoaWAymLuRyn6S"
    "CTX1bg8ctCFr9McxhsIo9ssBC/TZyhOl3W8tnnEu9OXxUf5na35o2c9y1BHFdz4x8s1/zn"
    "3ynFGnRuDHwlrRrSEIOl54a4BjCWEmfK54SD62jMbW92SYbqMQMT1s7f5t7INDRi6N8N/u"
    "YwzWbud8M3AneYS2m4U5eeOeTuw9Vf+q/Owcb3wOY5dsFdP7xhzFOsI+finY1U5NWo5+hv"
    "Y89S5lL5JPjP2XdHW/raNtGZizGQEm6uy6P49EgQdc+lV8XcU2ztSR8e6vsYTKkzrcPjFF"
    "kHD+nmkRAC+u0CekfjMEuGw8X2togCzW0bmNvEVgDMWcPalqRslbENg7HSwXY2e+QPaxpV"
    "45QYctc2KbdEzVEpdHfGxLopSbHz75eqPH6CnSOGDozK+XULm1sTMqeOs+C2fkk07lliCZ"
    "I5swn7y0zMSQQjwZsPqohULyY2X0B0nM5MusxLnmtkzob1FIwW2FW0AAMB18F8IcG2QN/+"
    "FJf+qyqIWowqxnyvMpja/9DrH0kJQgQeeCTlH0l3Lh2PP7HZiOUGgcdvlx5IDgwczKKRFY"
    "4jcUQ43CKLKSe2Z6mo6tCRd0L+BTFw4pphk6HNTTYkM7oUh8lvkFQtnmdBLLZFGNWmRKxK"
    "sIHNuWloucfUVp+FZraWm9n2fUy1yLy2lVMKLT/btfwE8Lq2GTNDiByvxnE4BOowOhi/O/"
    "4eUX2mVL8ki6PLzTC3Em9LWJvxl6MxrauYNpG5ajjA5bWyV5OkaE5rm5zbpLvcqdyToyLl"
    "JbhfQXtxYkMrqC+SiCiVh4AljumgIzh8xhZCCxBaxW3gpHf5A7OqBAg0NiuqJC1XSaTwau"
    "O5JFXnlJMtROch2ujqKZTIHH6aG2K6NcScpEQxt1rM6KH9FqQctyXnhsYVo5EcUszby4vz"
    "zed2ltXfc5sJEPoPtpQMv4GsGkvLM3XkewwOk8PR1ehLt+kiBMt560ywQmcmcyUzvoiP4M"
    "vN23uV5r571ajYo1PFmVPHjXMnFJMR15egpCScKj2yMMQC8aB6DrzDpSqBwEEdIfJRDrHZ"
    "GP7gJ+QzexT/UgzUs3rR1p6CelILdqdeiZ6kwbdgefm7U0mGTZKsc5rSy36VHJt+cZJNP6"
    "0p/cYNay1olSDcDYDeJd8PHVlty1gX805J33p22Vz7hLcWu+fiP1+YSsctBg8/hjMdJPrO"
    "wIY/1zq2S0yayQEVDvG6Rs2M4ZFbMsFaZ4+GtqZJs5E58aBu+UGNBk00aLZiFz7YkxoNmt"
    "+cmNGg+S1IeS1TJhoxaxgxGzNfdt5y2V6bpa/85dWcCtXCkoJT0ZiVao6M9hbKhaKhJqEj"
    "ZUFUzHkjg79HjAj5O0JjWUwNk0kFZcT5gwMhGkuIJDdZVttpduoNlJ527Tl7heTb0Xd2Gv"
    "PcssN5BwG4Ow7ZTzO4RTrkViL259OahcFCgq6x9/S8AndP0/Ax1q/u/PmmhZRW45jAhLp1"
    "FNOGjbp5DLNZmKnMx37LdZaHTWJ3S/GJn6otfpxesSYmNCYVQnFc4nJpPCWGdUKghBTMQQ"
    "zXYeYYsIYlvZqOK7Cu6luqCsw7ZGzzmQQXhi7bkqp6UbYY/czxC0fl90PdzWNXo5tfjvzc"
    "cRjuv5bSef+D1t69op+YXKqeIDGSLmYhbeOUTiz5DKtXGYiStGgJbLWNCA2+34SYZbmUAX"
    "QVz9k7y2tKp0g70+po/drSEVs9Z609MkaGFvQ2fzbtsma1V7BoQd+YrQdsQb/SZPWto7w6"
    "yv6tXmkh5digyrFCQqebclMXnHWgrjEE9kCFlB6UND6OgnPV4OdQ73gpUOmM+A9Trc7GVG"
    "OyKMusOICo6QdBs8/hiJqwnIdBV0/Hm6kWEiygE4+VndnGzHYugzZuDjG5q96nR0wobjbU"
    "2cgdnpArF+o3zx0JyIZEHOgwn9COfZjW+9VaTJmKYg4rycAS9AeQEQQ5y6rlhruU+rPF3a"
    "nqUDqfMwihEm9lmDBDYWeLX2LfMzxF6ctYT63t9dQexI+vo1MH4zuoUJ9WiXA+LY5wPs1E"
    "OPvfer31HSPqDOLeySKPNzEf5SDzMqYHFMjx9TgeHkB1FaIEIapEqBIdvFxrNDQEoFSzFU"
    "OMpINH8FkVv/5ZsVv/7EWuazTJ8QZUzp/8aQ6M2VUVztgiK1A3s/vCLhX5dm4Gh6zHy7qj"
    "M1agykd3e6XafHLcSoX+R6WGSjVZVSESpxEo1y59gL6K40tZPpU6D0wovYvpsie1U7jGxI"
    "SEiq1VhrT52i2dSbXbEhcd0MaZkIjuB8ZltfydPl2q/uIprlL84VyQs1LDBUVbPNVmYzAO"
    "n5ChzaggGarG7aqAuVo5PTIUmrmYAS6rV4auTOt0a08sxaSfu9dY93b5ext9APrg9+uDnw"
    "XWuuqaVUSz55bth6xeqS0hDOWpChZTZB0EjP1KMRAlIRA5ERA0N7d4FZc7yuBXlUJtX5WE"
    "2r7KhtrCKZbl8L3Y6Asimf3xXYhkLrMIvP96nzAGZFpJhQaBj7effwiGp/tLpXp4BYdw1e"
    "UcEnRwNTfc6i/CNaNa3XjTdB3k9HmVbeO8eNc4zxbIxtC0b8XSqDPN0Gt/VUmqLpwV2/6k"
    "Ao6tUTE7QYl2+zZ/Tf7mV1Ap49qwqL0s3TaLqmWMlq6KDOzOVnntN+gM5Sq+nuubz1dffs"
    "7HYNc5DT2vf75/f5X60jCcDJ0nB+88wYi9Ji396bWMbqnN3VL78Z68g+CRHL/JOz+opNhj"
    "EoSdrPaVQDrcnNouxPZRopl0Ae+uvBcWh+BAovFHZjP9jYwWNPQgwDAY+8w5IR/ForCJJk"
    "bBmDldEhnOaOqQfTc2bCcnPW+nT8aia604ZdEF0DoXAPdc2RYS3qwW91OEKIK1ReDHZ+eC"
    "ztL1n6BDAawtANSitp2UE0vI2BCLxvI/DpOxK+Fo8rNuZaDUobK2vZFS78R7HuVhfbhejv"
    "WDEdWqhVEilAMDamLwB1XgggLWDoKQmPWGjJjJF+QPZnMZEbRQZDZUyXCoSeaeSyRUF3zm"
    "Am4X1A7b0oNqBiQFGU8g8wZDkMQP2XRGTFxqZeISKiL7Sq4R+5i1jssoRof+11Z7jPxdsw"
    "bIjigQYaPSsm2WxsFCDaamyJCt6O7Zj7snWIgN8PY+NlVHuZv6bCvwV5xGDbD2Iz9EUFiV"
    "q9GJ3Sr9+gNPaVnx670y/XoajKiad+QwocU6hs6i8hZLQm1GNDp3xfR6T6i4JoOy2bLkR7"
    "zKhsZnzCnMKdp8ZsgXAseb2KyZ/SibWAWFMB8sKHlpcb+KR1ghBJ7q+I+VBn8HOh/ZMFj5"
    "6gRDYdjxEHgpFrfKI1KzPO8Rh/9q+clQXHvoyeKbjjQCjDx9AnNr1FIzkxGTj5FVTchQqV"
    "UyYUm+y4I6ZMqgUMkw+MHD6A6kV1mqRAm6/NoCA3qoabdP0557thBVvaLZEUkHI5y2Uvcd"
    "EyS2lyABp8AapqIYGVqK2m0pakvdFxTy9oSsmXy9aqcJQkwSaLWMfaBeD+bFqdYCei2T6L"
    "7iilxeq9d4SNBBBLK1xEHMf9lj/guGzu15j/F36poekyQVlm9Dz94WWIrhiBiO2G7W1vXv"
    "+dvmbt177dxiV/I2ecS0zhcFTsACd5TvHyz3SA18X2TdDC9Iq3JVnCVME3PurMrQWkGZW7"
    "s98J3By6YLt2M8ZYcAIXp5WiKImI0cdol6GDJGgggyXYkcYxebYyZqOBhk1xagWBeEB5hm"
    "Q74GgUcd5WrsKMHAui4H1n1k+oTZ1ybXHo5yFJr47V6ZUmPKgYNROLJC3y7lByRiIHO1ad"
    "DuSs3UI9pUcFPcdrm8DG22RmwsFhUx3EuhvjAylE9zTubLYV63rianh8C7G7+ihapiEfbi"
    "EmRTw+8uLSmieYg3h/mPhzLeb/Bk6MMe8f8Q/37+hgzBh8CcodTJ1MR3H67+0n91Lt73V4"
    "tR8eKGRbityzrfhu5AyJz4XWHwoLjqclew2I+lkySpjmMT+VNV6p584lD8QEESNTrbINrO"
    "8vKPqjINIaJpRkNARe0oXGJZSXw19It8OSSIUFnLEcbXm3cXq1S14IOug4bjNAiGCxJ5cl"
    "oTF24pCZouLeX+6dnrs4uX52fhCg6vlC3c7DIVh0c9P7dPgO7t3prubXW412N6RIN8X5fv"
    "ChBl+f73u9vPBbtHSJGORzM0l/yPmIZziFtICe+BFwneZ6rKpwvIpxgPE6SrytePpcEYmk"
    "0Xe2vCMA9IFgcRh5kxD+7JQpDv6lzp5qzs4byK15GUlSCVo9JwyAObu6BpC6Wajy+hB9ZM"
    "iFcIXWaVhRlmsvE1FJCEYhI5+XeNPyE0B3iQ1yer4wxnFBzWKlvv2LDGYhZ36Wf6OXzGRl"
    "wXCjv00xafEEz2RnJaZtuJd+GWxp5LDV2RDP0+3TCfeN5V8OJiw5TGClmLR5kCVGlNeDu+"
    "sGTmoAM1eKhJoBu56udtMMe3gBg2DFunGI96g506ejFtD9P2Wm8jqNqsy99Z6vE+QYbsX5"
    "v9jNrWWjApQYgwqXUwKeGYDs/gulJOUmJSUpulHCGj2t9yghKl3GYpu0aeV6k4+ykY370O"
    "TxdVcp8uinOfLjK5T5h3s++8m1CVyvC/JO0mToROIwxK23FQmlp/WfZidbKc/IX4t1ohhA"
    "pTmjClqQWsbW+F9bspt13BM/Moxxgd3eyVmaSdxLCqBdfD3kaC3DN1MqWPzC9XBuZa3dCJ"
    "BcbYEdOo58i4Lyho5syZ5coRENU156ahLaVNWcw3mw9lgTebPRpskRO9trtHK1N2UX+moa"
    "xqJG3hNtMgDE0nx3KW5z3CxWPIsZroeS94nkUWtuG6zBrw8RgepQnILkRKRksoEzcer2N6"
    "nogTA/r0ou0Zbc+obqxhexZoi/lHW9VVniBCbIz14YotFKf9ChaK036hhQJupVesOm3W6u"
    "qeIEWTfavNfNjUHZu649fU1NeEht09I62YolIDaiWpEGuhaRcrKrXWRobmx9Ykc/v7Jrok"
    "qjA3eci0yrgbcj/HthuXTLFpN947Z7Vl99ZixJjNPEkOzTCS2cGXUeDvd+SFiu+Fu6ojZp"
    "BV62cO+3G5/tWsKXeLzwLb7ZBrmmfbEp/7vTaY5RuCe2DmDZXhobq1YGTKhMTewE3fwhM1"
    "6RCEGnQEke9xTMncs7UpBR5SMavjeEz/1bIZiLwnm326nm09l3NBajSkMoP8kjnSKtranR"
    "oqdHnGLN15IyOcTbEiQCjxBGiI1XZUJxDomSLWrHhD8VuHkD8dGKnl1FTZQ+XscN4xXSZv"
    "q7ztJJtVnxWVEW5YKlgakqrXMUYndilBGx4FkSTgz2ZblkbWODSAH6wB/EH8vjpmjmB8B0"
    "2G/bMKFo7+WXHLjrNMUBN6F/aj86b2vTq2pRQp2mpbbV1Co/w3I+g9+gsPxzxcw4SFzRy2"
    "6t2IqRJZJhen/afIMPd/g9z/mqWH2lF06O5385366/jZfDKQYMRyB0/i6xNK3fHzZ89bhM"
    "aq1CLy407X9QPlkiM0XhsaSyvO2tLIo0ZhrC0MdCM1DmsCq19NpqbIECymC8oV5AYVw8UY"
    "SQcB41kVwHhWDBjPJGAs8X8C+xrwIv3kT3NgzK7qQYrbutHtuT+3ZwIXoM++AofzkFSVjj"
    "0JOIycrp74VpvVASTYrS+/nfBhJZNT+KlVvnx5Bub48YOzsdiHHxzClUqGceAZUQq7tjwh"
    "Q/CVSfcwZD/p0tnObfK7R01jvBRMf0OGEMk6o1AqG7zBzlSWy1IuIEddcsVa0wl1iJidTQ"
    "SPc4uJ7erZ0r8v3elx/zhckEXBwVdNTGpNPCEJpwcJVqq+1/XbH8nZa+LSyabFveuB0Cbx"
    "535Lem8BffbQL7yfVBL5/xrMDcZ3kLnNVxKRu1Mdk3tIsHtjeyyCZOQZpmtYzgk8dh9BJF"
    "sxwQdnTFYed+KyWWJnjOh2Z198sa0lr4yLL/uvz0NzIvxRZkC8+3T18aOyGGasBPuDUT/K"
    "zO1/CiigWJCLqZKDVgKsgUoHr4azPvAFoQTInjkB7AGE01NFRQXFhJMRM8WwP5jNZQo4YJ"
    "k5dSDQjguIo4qjPgokJJgn/j3065tKJMOeXPKo3jwLtHb5cIm0XGbPnCgUchhx94Q6g98c"
    "CFNc2Nwt6ZgZQFh/XojVi10M3yPTTbMWAMPul816CIpx2WP0VSVFUMj/GEWXPDWNNaGIfQ"
    "MZppZHECUpMYCo1QFEciutAwtDAozB2AAAouMIHUdttFeudhztKe/IKMg5MlbmGxlVc42u"
    "iO1Zk0uZcgKP6ZG5STUm4eqc2Q+5JsYqJLkAFN5r4DC5mGxqPWyGNNHU17ipD61RW7RGyR"
    "WfYW658SOg6RJcX9f2Eeel3GjqQLiQACHcBhAu2MBrwrgUWQd3i61DufjRuakHWkx1xw54"
    "ua9EdKn11jpUB9wvAHa+YMqxXbAQquA7UyjGkMi9mBraVBos/c5QqiYm9IwmU74g4oWXZM"
    "Ytd+oQWdUzSvamy7AjFXUewA084l5OMvm2H4au4jZsUogf94Qf0X6ypfUcsXghfhdfDNTO"
    "VBerZ4gRtLfGYQlHa4mrMn579ekbc6NUrtMNhHCgOfIgnBiPzMlxAHJL2VXcqQDhEFQVFq"
    "4m0OlLyInA0oEAK6HQaCyvpMsuHlho3UFP4kF6EtHv9U34vYKPvN63liDr0pm2hyaP4q0G"
    "/kZaF17kkO9OGKcvWhoQlbFOrWGZQoBcCpBXWKUaskgdILNrmaNaaIq6kRXzvsh6eXmoOH"
    "G/FBar2nsDOxpaDRergnuQX0Ym3L2U7caV7UiF1PWIJ0QbXPNxd1A7j4/Hfom8LP5taOJN"
    "au/5PKEu1sQ73Jp4mJXfeP44hi02HbaocadmZcGAokvs3DGaD8rH1twbUmS4O6TYGp2aGa"
    "aWWyIShGiIaLUhQgN1wDTXknOaFlu+tFnSNhMsddzBlDrTvCPKovayIPIpRZmS82jpqky9"
    "7nzG134QTihXoYdf33y++vJzGLITCvfj7ecfrnOCdq5/vn9/lSmDJFXFukWQYkR4SpWbQS"
    "K9d0NDSKRrHyZbK9SGiC2rVhlDis0gVQwgdSwfV5ayMIBTTfZNEMqnyScekx1tufYQa3jg"
    "EJON3TdkYYjl4oFfT44AOpvBbYsTBg47Toy8iJytPqrheBy0XjRtvZACrKFoh+PX0gtbBq"
    "Ma17JtBr99HciaoETdpNWIFbY/XZxZ1hqCTtOibtJmSaNush/dpCUhYQrWlQSFJQdUgH9r"
    "BIaF7ibi0KUK1QLbbH6o1huIyTIhrst/kCMgGl36zi0qu2r5bbB895aYflbgIdvVk3NDxS"
    "K4HNaiwEix9li5seYE1pxoAau7BDYwMyJqrvaiSliSGFXcXu1FTgf56M0ybL5nT4XFxRJk"
    "neB22Wfz/ut94ovJJIUmUFwwPJ0pinkpO85LQQ//zrAP+k3Qb4J+k+pq9EfDYj9A8+6jHB"
    "U6utkrU59NMWwwCcetVJ3voRGzqrnoBtGeMAcEcEZdoaVS6vcVh/LTMCoIv7lUamvQIzps"
    "xwyTuPSBqbTkrOq80yfnZ1klA4iALqM8J4JSg5cabNjyGTXyVmrkGKHaeAxa/IupwdQUGb"
    "I1xVa5VWX4WZ70FNB0CcY2kuqE0afY2+wgVdkR7JAzw8prOFyGGpJ0XdoPdqzWKvhaj/kR"
    "DTK+FuPb4uv05EtlXZxwvVfq2QxGVAlrC0tGCKKg44/qCKQAp0Mcxk6I9D8arl+UAnR7Hf"
    "oKyUIUgX8xN5at6fmxoFQ7TgcsKLVLt0mL9qSy6IvY7ZU7VL3Ii+9zy+AM1SE3VKYcWbsO"
    "whsY1abinsDMEnwMifyfvO/A0Bm3mF+yTvX3EBg6s3dt/YmyRYjNPUsXTxySY112cJtScz"
    "zw5j3izZ/LgnrzuWkwGcIrH6IsVzb8DTvpYspNRmymMcGrHjR7U1OKN4QYkZJwDv+QwGCO"
    "1gGQss0VgzkwmKMNCvrBBXOgmWDrZgLUUvdlHghwR03ex8mQ/esHHfgYrs7eEqfp4OZyUW"
    "FvuSiuo5tpwyAhbW3+5u0ryN0sd0Ebq3c0xkg6yN+t12ALlK9NQ2j8aQ6M2ZUDaKJF1qrw"
    "mR99p/FRjgkkvNcrs3/M46OqNHxS+v0J+STtCIY0jaZMDMOgffzwDRm63KVmYIswVJt3x5"
    "vFI1ccQscus4luOKref27bqJ09ONdI4XDBKMkl9iRILDE1RMSUhc4kwiS4Jt8NK7odeE50"
    "uAyqnk8RRQePp+bbFMS/rhpcTpF1kNVbyXvYa/jX4SQn14gBcVwBnWrtDwHBWmu2ZTzcwZ"
    "INjvg6PI7TdHBreFmByy8LefwyzeEYcKpnxUkRoh1nbTtOHC1mRFDuCkiRoi+g1b4AodVw"
    "W19L0ClSFHSrBW1xdwr9FyAISchsxDTqOfWCUwpn6CByOKsCHM6KccNZ5lBjUFiiVtPXGA"
    "m2fd2g7SvV3DwkUbzSQ4IOYrXzKpD4vBgRn2cA8Vg8dTlQ+WBrHSS5E2DxqTafJlh86psu"
    "PhWY9iFB9qjE9P/Rz39abf4fBKlSq30At37S6iUZ0hlYzWM29t89armGuyS/ei9e6K9VVO"
    "LcNjQmrvT7p/3Q1J418Tc4b64FP+7pyM17xTjDVsYZYuJfc4l/zoNXyzaphncQhp1WMk2e"
    "lpgmT3NMk4IbE27XM03GaLqnx22FzcFhkGVz4X4QJ+nSntBY6LEMMJUH6jqG3zzqLrF5x9"
    "bfAMusI4osLQpibUHEcWg9MaQpUQjrhxRjPY0dFNOKa0cbxgLGA88Ok7Ur4wFTi6tVMYFf"
    "pCHvKLcktbzTq2QQsKPBK00CP3Cu+yWtNMinhh+iKkFD7apgyqzKX4OuqaC8vdSzwjg8jM"
    "PDOLxusHorQU0Y7/HNOG4w3uObEDQ6vbfq9EYH6P47g6Jijor5jlnbAcW8yGcfu9srbxYF"
    "42r46z/wBRHvtITEt7DgdKhuZ5XyCuNL/esxywG62dtmVkU3+yoxNOFmRw9l8x7K1PayLu"
    "hIUCP2qIY9Ylv6hhAkMkEfJn+rA5DEQmsVDnnLZzPw2C/zYEh0sxSFaIlhFeoGzE2qMVkq"
    "kJo5oCNvwOr6qgnLfrJPMpr3D9m8j4VboxCqfqUQqn5JCFUf+921p98dNoJfSxSHZv9FA+"
    "W3naEBDRTzMjP8xoolARjBiEqJGILJgu0jD65dkuGI60uZMPGJ2g9QxRnKMC9sw3WZ1SPD"
    "qTszh6qDmOESyCCdiXkdKoCc4bCcytPNP0KWmrY8qCAyJKrokizHNJfdw2Upa5fPDU2FgZ"
    "yShSFWv+eSCZ07PSj5JDuP29AkXPyxmBraFC4tyYLZ8K6zGbyJXtIBDWY/kt8KvMRm5ilE"
    "fo0jPyWVDKcLDScRAZpNcswm2OCt8RI/sAPWQc3BeITLa8BlOE/qMDsYj8xeg9n+Mb6Gbp"
    "KkRN2k1boJ0431NNAEIVYIaLOMUf/cf4CMVDXq9tiM0SDyKndPharchk6p+2Cew2TqSp9U"
    "fE21yhP1hVHNLergFdzrlUfDxEattJj8S/VOV+oNgXJaD77NARZej3CxTMhc3HoQEs1aQ+"
    "qT5wfK+BaehJYFJBgqcxihMqhTN65Ty+Wf4Waxwy8Y3wk1L+XwO6/i70tjy5i77zwbLC12"
    "xTVzDuKUqNa1GvLDfHXDoiIS3JJWxEL5p/amMdj8kGtGrg5/ihZUq5Cmgvg5MDPE/sUYM1"
    "QzqsQ5CQ5Bm0sqvTCGJbBhGCr1RraQHhu240rACE60wFG2oLLVtC0WhHR55UVINTl13diq"
    "4EG+bP35mom1gj0s9qxG50Zv3l69eYiUG0fKruHmdewqhsohQQex8laSsZMbUB24nKREuN"
    "xquIwW8v1byNO4ouoRkabDU6JceUmE62+owSQyBA6TuSvVmPT6apUu83bKtIebXKN5cKtX"
    "mrsBgwZGRZv5NRMMhRA7m8Us3OyRWS6hlu5bw7P6Sg26XCu5HJk0k2OoHoL7lu8sG4J7+W"
    "kKAGmsE4OTIUYA2moAiiVisERMS76dbeF7eYjXPCHiNHhAlOP6ECRtiOnfB/McJlNX4vn4"
    "mmoVlleMz0HyoUSKcXwo/Cp+iQkFaC14eUKGcPYP/uAWC/uii5k89sx5E6bbUKLROdWg5Y"
    "qE8DDQ5nxGxtwm1DTz/BPbeERNP4U0wDnoOuiAdoEp4Nu1cmMK+N7SLORWWGdthwSdYPcO"
    "Fnd4/NRzlMWIOsjp8ypNVc+Lm6qeZ5qqJo7b2o4yB80Uh2CmYJa+johjZCjgVgs4gOFZCR"
    "fGk8dJ1kq7blnmV9NZ11jk5Zv4ctDE+E0XefnCJgb8+uIUptj9XnkaU2pkBYuOwyC+0yLU"
    "Ul7VHgG7iV9HDyJEXYcsqOGCGxY61feIZ7mGCSGhhkM0MAiaZl7Rl2anrmnBiVvqBEp05R"
    "YnJhBTyMc3GWka8yxvMCnaidALfQD7bw0vdPjdVdWcQ4IOas2n/SrpWP2S6otZxyRs9my9"
    "dj8ZYoSIrYaI8aMrByEWp+ymCLtU3GrHDURDPLKOOpaixaInbf7YUB/DkI/D4D6GfHyzIR"
    "+fqGGO+NMnoWtSeR5m7AapEb0yy8FMjR3MYoMrGA/84ar3LiW64JbJ5zMIznaY/chsohs6"
    "sTj8aelk5Il/TPnCIWL4X8Xov/rPzbMeNDr3avNBLf0bi6Q0i7KK9XKbacbcyN2rihXJBF"
    "EHlcn+qyo+WDGq2Nn9KuuF9Ua/Ma0Wn2MkXeTyNkIKsOrrDiNkHDi71wgriMjQLNI6Ta0l"
    "XpsrZhvaNA93+XdK8RaNxqyCWcWCbRjUfCuIZkP3fDFWgbIquXGQZSF5IUkndvg0TnlVCa"
    "e8KsEpr9InKHxUNTjsD+8gd08r4ZPTEnxymsUn0KYjF23//e72c4FxMyJJH5eG5pL/Sd/u"
    "AXK7hLnAjHK0kgYmqcMPJrjedwjCn/8PgnV51w=="
)
