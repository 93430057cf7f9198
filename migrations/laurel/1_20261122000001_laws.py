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
        ALTER TABLE reaction ADD CONSTRAINT reaction_kind CHECK (kind IN ('like', 'helpful', 'love', 'celebrate'));
        ALTER TABLE post ADD CONSTRAINT post_number CHECK (number > 0);

        -- Events: one live registration per member, and a time that makes sense.
        ALTER TABLE event ADD CONSTRAINT event_times CHECK (ends_at > starts_at);
        ALTER TABLE event ADD CONSTRAINT event_capacity CHECK (capacity > 0);
        ALTER TABLE registration ADD CONSTRAINT registration_state CHECK (state IN ('registered', 'waitlisted', 'cancelled'));
        ALTER TABLE registration ADD CONSTRAINT registration_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        CREATE UNIQUE INDEX registration_one_per_member ON registration (event_id, member_id) WHERE state <> 'cancelled';
        CREATE UNIQUE INDEX registration_queue_order ON registration (event_id, queue_place);
        ALTER TABLE registration ADD CONSTRAINT registration_cancelled_at
            CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL));
        ALTER TABLE check_in ADD CONSTRAINT check_in_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


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
