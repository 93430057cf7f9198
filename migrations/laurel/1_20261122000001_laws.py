"""What the models cannot say: CHECKs, triggers, partial indexes, and foreign keys between contexts."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        -- Points: what a row may hold.
        ALTER TABLE unit ADD CONSTRAINT unit_kind CHECK (kind IN ('spendable', 'qualifying'));
        ALTER TABLE unit ADD CONSTRAINT unit_decimals CHECK (decimals BETWEEN 0 AND 6);
        ALTER TABLE unit ADD CONSTRAINT unit_expiry CHECK (expires_after_months > 0);
        ALTER TABLE account ADD CONSTRAINT account_kind
            CHECK (kind IN ('member', 'issuance', 'redemption', 'expiry', 'adjustment'));
        ALTER TABLE account ADD CONSTRAINT account_member CHECK ((kind = 'member') = (member_id IS NOT NULL));
        ALTER TABLE account ADD CONSTRAINT account_system_is_insert_only CHECK (kind = 'member' OR balance = 0);
        ALTER TABLE account ADD CONSTRAINT account_debt CHECK (debt >= 0);
        ALTER TABLE account ADD CONSTRAINT account_never_below_zero_but_by_debt CHECK (balance >= -debt);
        CREATE UNIQUE INDEX account_one_of_a_kind ON account (unit_id, kind) WHERE member_id IS NULL;
        ALTER TABLE transfer ADD CONSTRAINT transfer_amount CHECK (amount > 0);
        ALTER TABLE transfer ADD CONSTRAINT transfer_two_sides CHECK (debit_account_id <> credit_account_id);
        ALTER TABLE transfer ADD CONSTRAINT transfer_kind
            CHECK (kind IN ('earn', 'redeem', 'reinstate', 'clawback', 'adjust_credit', 'adjust_debit', 'expire'));
        ALTER TABLE transfer ADD CONSTRAINT transfer_reverses_another
            CHECK ((reverses_id IS NOT NULL) = (kind IN ('reinstate', 'clawback')) AND reverses_id <> id);
        CREATE UNIQUE INDEX transfer_reinstated_once ON transfer (reverses_id) WHERE kind = 'reinstate';
        CREATE INDEX transfer_reverses ON transfer (reverses_id) WHERE reverses_id IS NOT NULL;
        ALTER TABLE lot ADD CONSTRAINT lot_is_a_credit FOREIGN KEY (id) REFERENCES transfer (id) ON DELETE RESTRICT;
        ALTER TABLE lot ADD CONSTRAINT lot_amount CHECK (amount > 0);
        ALTER TABLE lot ADD CONSTRAINT lot_remaining CHECK (remaining BETWEEN 0 AND amount);
        CREATE INDEX lot_open ON lot (account_id, expires_at NULLS LAST, earned_at, id) WHERE remaining > 0;
        CREATE INDEX lot_waiting ON lot (account_id, matures_at) WHERE remaining > 0 AND matures_at IS NOT NULL;
        ALTER TABLE draw ADD CONSTRAINT draw_amount CHECK (amount <> 0);
        ALTER TABLE debt ADD CONSTRAINT debt_is_a_clawback FOREIGN KEY (id) REFERENCES transfer (id) ON DELETE RESTRICT;
        ALTER TABLE debt ADD CONSTRAINT debt_outstanding CHECK (amount > 0 AND outstanding BETWEEN 0 AND amount);
        CREATE INDEX debt_open ON debt (account_id, id) WHERE outstanding > 0;

        -- Points: a transfer and a draw are never changed or deleted; a mistake is mended by another transfer.
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% rows are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;
        CREATE TRIGGER transfer_is_immutable BEFORE UPDATE OR DELETE ON transfer
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER transfer_is_kept BEFORE TRUNCATE ON transfer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER draw_is_immutable BEFORE UPDATE OR DELETE ON draw FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER draw_is_kept BEFORE TRUNCATE ON draw FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        -- The programme has one row.
        ALTER TABLE programme ADD CONSTRAINT programme_only_one CHECK (id = 1);

        -- Tiers and rules.
        ALTER TABLE tier_set ADD CONSTRAINT tier_set_unit FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE tier_set ADD CONSTRAINT tier_set_window CHECK (window_months > 0);
        ALTER TABLE tier_version ADD CONSTRAINT tier_version_terms CHECK (threshold >= 0 AND earning_percent BETWEEN 0 AND 10000);
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_unit FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_rate CHECK (points >= 0 AND per_minor > 0);
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_rounding
            CHECK (rounding IN ('down', 'half_up', 'up') AND rounds IN ('line', 'receipt'));
        CREATE UNIQUE INDEX rule_version_one_at_a_time ON rule_version (rule_id, valid_from);

        -- Rewards.
        ALTER TABLE reward ADD CONSTRAINT reward_stock CHECK (stock >= 0);
        ALTER TABLE reward_version ADD CONSTRAINT reward_version_cost CHECK (cost > 0);
        ALTER TABLE reward_version ADD CONSTRAINT reward_version_unit
            FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE issued_reward ADD CONSTRAINT issued_reward_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE issued_reward ADD CONSTRAINT issued_reward_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT;

        -- Purchases and what their lines were granted.
        ALTER TABLE purchase ADD CONSTRAINT purchase_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE purchase ADD CONSTRAINT purchase_total CHECK (total_minor >= 0);
        ALTER TABLE purchase_line ADD CONSTRAINT purchase_line_amount
            CHECK (quantity > 0 AND unit_price_minor >= 0 AND discount_minor >= 0 AND amount_minor >= 0
                   AND amount_minor = quantity * unit_price_minor - discount_minor);
        ALTER TABLE return_line ADD CONSTRAINT return_line_quantity CHECK (quantity > 0);
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_purchase
            FOREIGN KEY (purchase_id) REFERENCES purchase (id) ON DELETE RESTRICT;
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT;
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_points CHECK (points >= 0 AND base_minor >= 0);

        -- Communities.
        ALTER TABLE topic ADD CONSTRAINT topic_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE post ADD CONSTRAINT post_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE reaction ADD CONSTRAINT reaction_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;

        -- Events: one live registration per member, and a time that makes sense.
        ALTER TABLE event ADD CONSTRAINT event_times CHECK (ends_at > starts_at);
        ALTER TABLE event ADD CONSTRAINT event_capacity CHECK (capacity > 0);
        ALTER TABLE registration ADD CONSTRAINT registration_state CHECK (state IN ('registered', 'waitlisted', 'cancelled'));
        ALTER TABLE registration ADD CONSTRAINT registration_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        CREATE UNIQUE INDEX registration_one_per_member ON registration (event_id, member_id) WHERE state <> 'cancelled';
        ALTER TABLE check_in ADD CONSTRAINT check_in_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


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
