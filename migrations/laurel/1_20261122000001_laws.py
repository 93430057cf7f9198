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
