"""Policies that can be withdrawn and reach silent accounts at read, withdrawn adjustments, remembered activations."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "activation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount" BIGINT NOT NULL,
    "actor" VARCHAR(60) NOT NULL,
    "activated_at" TIMESTAMPTZ NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL REFERENCES "member" ("id") ON DELETE RESTRICT,
    "unit_id" VARCHAR(40) NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "activation" IS 'A request that let waiting points count, under the caller''s id: how many it was, for who asks again.';
        ALTER TABLE activation ADD CONSTRAINT activation_amount CHECK (amount >= 0);

        -- Accounts so far were moved by every version there is, when it was made. The constant is written nowhere.
        ALTER TABLE "account" ADD "terms_from" TIMESTAMPTZ NOT NULL DEFAULT now();
        ALTER TABLE "account" ALTER "terms_from" SET DEFAULT '-infinity';

        ALTER TABLE "adjustment" ALTER COLUMN "state" TYPE VARCHAR(9);
        ALTER TABLE adjustment DROP CONSTRAINT adjustment_state;
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_state
            CHECK (state IN ('posted', 'waiting', 'refused', 'withdrawn'));
        ALTER TABLE adjustment DROP CONSTRAINT adjustment_decided;
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_decided
            CHECK ((state = 'waiting') <= (decided_at IS NULL)
                   AND (state = 'withdrawn' OR decided_by IS DISTINCT FROM requested_by));

        ALTER TABLE "unit_policy" ADD "withdrawn_by" VARCHAR(60);
        ALTER TABLE "unit_policy" ADD "withdrawn_at" TIMESTAMPTZ;
        ALTER TABLE unit_policy ADD CONSTRAINT unit_policy_withdrawn
            CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND withdrawn_at < valid_from);
        -- At one instant at most one version begins; a withdrawn one leaves its place.
        ALTER TABLE "unit_policy" DROP CONSTRAINT "uid_unit_policy_unit_id_0b8591";
        CREATE UNIQUE INDEX unit_policy_in_order ON unit_policy (unit_id, valid_from) WHERE withdrawn_at IS NULL;
        ALTER TABLE "unit_policy" ADD "ends_lapsing" BOOL NOT NULL DEFAULT True;
        ALTER TABLE "unit_policy" ADD "idle_lapses_at" TIMESTAMPTZ;
        UPDATE unit_policy SET ends_lapsing = false
         WHERE jsonb_path_exists(terms, '$.expiry ? (@.kind == "inactivity")')
            OR jsonb_path_exists(terms, '$.expiry_by_tier.* ? (@.kind == "inactivity")');

        -- Accounts as they stand by all versions of their unit's policy: what versions that came after an account was
        -- last reckoned mean for it is added here, so that a new version touches no account. The first later version
        -- under which its instant does not hold tells what becomes of it: see domain/points/lapsing.py.
        CREATE VIEW standing_account AS
        SELECT a.id, a.unit_id, a.kind, a.member_id, a.balance, a.debt,
               CASE WHEN a.lapses_at <= coalesce(later.valid_from, 'infinity') THEN a.lapses_at
                    WHEN a.balance + a.debt > 0 THEN later.idle_lapses_at END AS lapses_at
          FROM account a
          LEFT JOIN LATERAL (
               SELECT v.valid_from, v.idle_lapses_at FROM unit_policy v
                WHERE v.unit_id = a.unit_id AND v.valid_from > a.terms_from AND v.withdrawn_at IS NULL
                  AND (a.lapses_at IS NULL OR v.ends_lapsing)
                ORDER BY v.valid_from LIMIT 1) later ON true;
        -- For the job that looks for silent accounts that lapsed by a later version.
        CREATE INDEX account_reckoned ON account (unit_id, terms_from) WHERE lapses_at IS NULL AND member_id IS NOT NULL;
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJztXWtz2ziy/Ssof0lSpfGNHcfxOltbZSeZGe8mcSr23Jm9my0JIiGJY4rQEKQV7eO/32"
    "6ApPgWKVESRePLTEyiQaoBAqdPP/DvI5v6LrOPf6SWzcyvjBqexZ2jS/LvI4dOGfyjoEWP"
    "HNHZbHkfL3h0aEuRkWzbd+ONh8Jz4U+4PaK2YHDJZMJwrVnwwKMrErYn3oR6xKWWYOYlsT"
    "xiCeK5FjMJHVPLIXBz4DLPXfSpN+gR3/EsmwxMRk28gK0F8wh1oD2Z+FPqkKkvPGJz/nCM"
    "72JyA17Gcsa7fazvWH/4rO/xMfMmzIWH/+MfR3EdMQc7t8yjf/4T/rIck31nApvhn7OH/s"
    "hitpkYG2gLt+T1vreYyWvX1vjG8X6UbfHHDvsGt/2ps2w/W3gT7kQCluPh1TFzmEs9hk/w"
    "XB9HyPFtOxjTcNDUj1g2UW8ZkzHZiPo2jjNKqxdYXjvq9z/f3vfvPtz3+0eZORBKxMYnuG"
    "RwB+cPvKqQChjjK/zwp9PTV6/enL58dX7x+uzNm9cXLy+grXzf7K03/1Uvs9SW6krq7Oan"
    "m8/3+EIcJqmaxHjhv1KGelRJycFYaj8+dskxeDehbv4IxGVS4wA/MD0OodbLBiK8sByJ5Q"
    "e2i6GY0u99mzljbwJ/npy+LFHz/159fffz1dfn0OpFUtmfg1un6h7qfann6LuoNdfjUqtn"
    "/CFoeoeTfql8+f8aEzxs38HJfVFlbl8UT+2LzMye0YXNac7E/uvd7ed8/cZEUio2LcMj/y"
    "G2JQ5xdpeoFpWBPU+F+MOOq/T5p6vf0tp+9/H2WiqHC2/syl5kB9cp1VPPY9MZPDuj+8IV"
    "JS7SpRXl9OTszdnFq/OzaCGJrpStH9m1grkud7MKvWffi9boUKATq0WJru4//HZfPoWni+"
    "DOx9vPP4XN0/M6qe4QjGY1/h6U5llTVoRBlnLpNSQQPA7/UWEYAuB3CKNw8+nD3f3Vpy+J"
    "oXh/df8B75wmhiG8+vw8tcJEnZBfb+5/Jvgn+b/bzx/Si07U7v7/jvCdqO/xvsPnfWrGdR"
    "JeDi8lRjgwLuoOcExMj2/bxheNudFDzKDAC0NqPMypa/Yzd/gpL2qbvTU9naavUIeO5SCh"
    "NvE9A3v+1veG/Ps73xXcPcqx9xP3e2XWPpct+8ay6Upb/2c+h1suGMpgD5nMJRMqiMGn7C"
    "2Y1fj3j7dff7q9v//wuUcmQdsRd8Fw9mBqYOusId9An9+cb849kgDcYWTmcoMJgWY/Jfip"
    "yH6FZAUmjMy5+0D4COx9Qs1HC376Akx946FHHO7hDW8CLV0+vySCsYhkEEVUQFWTX/24mi"
    "ZnINHMLrtfy38riLzYxv+eZ3b+ZpkX+br+vmt78+V2oWFjxuZvN+8vVpmah2TnH4rei438"
    "Vu1DH3AQi7chdbvCLlRt+7mF5X0ELY7J4IEtJHU7x2Vfcb4jbtt8zkwyXPTIAL7ogVzwoU"
    "9HxJniucs9BjLZrWgL/a/eMf59tNR4uA4hlwz/Y99nAFoEbj+hYKDmYBKGH4xkob/Dm8g/"
    "5McZ6xR+CzZopm/NabeS0277fpc7AHd/2O/VX8+fzcaIRF3YFfrf4WuCjeH5i2cvWjQuVX"
    "ZCTbpukXQNlrGkbn/55eZ9vm6D5inV+r5lHqPQASq4RKFSm6+USRw3duUv1dx1S7hrlxnc"
    "Ndk61FBKtAF6qLnB+MznzzdZqTUz1Agi/ysffvVzY0CCO6U4/Hc+rAbCrwg0fSbIhFHXGz"
    "LqXQJIZg6C5CEbU4fYVHi96Br+RQx4H+JxJF2YY/ZksAVyOXzkqVbI+ajoEyIsx2B58R67"
    "euwGJM9+9/8nRfCYMERrMOyRVKtWUM2wpz0o8pteY4DjcnqIWz3EsCSvBYXictpN1uYRxq"
    "3Vx/4yI1zICsVFOsMKH2qgxgF9Gk3FabQEy39x+dilUznqGTi/vFmK6GeJZitx/f2Ehf5T"
    "JRY5Qy0YBQqTAltmgXkNuQ2QdR69eTeF3jfml9uPrNUi8ur0zXm0fuAfZUvH3aerjx9Xs8"
    "aar4wsltOXVUwWaFVos8h7yfUaIUj/X/B11FFyQqiDmj4/q6Do87NCPeOtpJqV48DIoYeL"
    "tRyX6aCSX1XQ8atCFb9Kaxj9m4+sP4ffBhDQpIta8be5wrtDd/BhthjftQRxXM2sv7FcV3"
    "5wpxRr0JnVDxwu1ZAGNJZRWMSzULGUiAmfEY5hYCPu+tNLMlCP6ds4d/4884e2ZRDL/Ev/"
    "z4IZLvP+MngLuMNeSCe8uvRMkLufr344fX2O/voHNsvx8e/64Q1jnmJ/Vy7e2cjdtRr1HP"
    "155Dsq9EE+Cf9z9pej3eP/lf6vYgykBjc3fKl490gIdY+9rULeFnO36c1DfR/9CRWTOjpO"
    "iXVwk24eCWlAv11ALww+y+Ozin3nSwntOt/AdQ5LASpnDbo4Kal9Aq1mjF32yB/WDJCIS2"
    "q/QNtGuSVmjiqHcWeNnZuSchnB/VKTJyiWIaBp36pcK2PucmdMZlSIOXfNS2Jw34EpSGbM"
    "JeyHKfRJQJEYmYumiDQvxi6fY6aLyWy6yAuMaKTPhu0UHfmL93YR+ctwgOtgvkhgW6Bvf4"
    "bL6esqiBpaFWO+1xlMHXzo9bekhKAGHnpLyt+S7jw6Gn1i0yHLTeiM3y7dkAQ27E+XLSts"
    "R7BFCO6Q+YQT13dUhmTkyDsmv2I+C1yzXDJwuc0GZEoXsJn8jgWS4HkO5lU6hFFjQmBWIg"
    "c247Zl5G5TW32WptlaTrPte5tqEb22lV1KMz/bZX5CeF2bxswIao1X0zhuAnUUHbbfnX6P"
    "qDlVpl9SxcvLzSi3km5LVJvxl2syrauYNlGFxhKo5bUq0SRFNZ3WtnFuk+1yp/LIj4qMl/"
    "B+BetFxJpWMF+kEFEmD0EmjploIwg+ZXOwAsCquA2d9B5/YE6VAIHGetUmSctNEjl4tfFc"
    "UqpzxskWovM02ujqLpTITfg+s6C7dRJ6EpJ6mFs9zNpD+xRGOc4l54bGFaORHFFdgyMvzj"
    "df21lV/8hdBiD0b2whFX6DWTWOkUd15HsMDlPDy6vLL92l8wgs580zUIXJbOZJZXyFj+Dr"
    "zbt7VbJq96ZRsUenijOnjhvnDgyTITcXaKQknCo9MrdggvhYCRPf4VKVM+NojhD5KEFcNs"
    "I/+DH5zB7hX0qBZtYu2tpTtJ3UgtWpV2InGfgtOH7+6lSSYZMU65yl9Oq0So7NaXGSzWna"
    "UvqdW85a0CohuBsAvUu9Hzqy2hZZF/NOSd96dtpcB4K3Drvn8J+vTKXjFoOHL1FPB4m+M7"
    "Dhv2tt2yWUZrJBhU28LqmZIR65IxOsTfZoGWtSmo30qTfqlm/UmtDUhGYrVuGD3ak1ofnk"
    "hlkTmk9hlNeiMjWJWYPEbIy+7Dxz2V7OMjD+8mpORWZhScGpZZuVZo6M9gbjQslQm9ChYh"
    "CVct7K4O8hIzD+AiyW+cSymTRQhpw/CAzRWGAkuZ1TKbbZrjcwetq15uwVkm/H3tlpzHPL"
    "NucdBODuOGQ/reAW2ZBbidifTWoWBosEuqbek/MK2j1Jw8fY2dPnLzYtpLQax4QU6tZRTB"
    "sW6uYxzGZhpjIf+x03WR42id0txSdBqjb8OLNiTcwr4jIYFOFhFXkUJ5ZzTLCEFPZBLE8w"
    "e4RYw5FeTeEB1jUvsbK8OixKkJHLpxJcWKYsP6/qRbnQ+pkICkfl8bW7euxqdPOPoyB3HJ"
    "sHr6Vs3n9qtnev6Cc2LlV3kJhIF7OQtrFLJ6Z8RtWrCKKkrGYCW80RacL3SQyzLJfSh9+b"
    "V8irvKZ0SrQzBerXry29VKsv1lojY2KaQW/zZ9MuNqu9A6sZ9I3VesAM+pUhq28d5dVRDm"
    "71SgspxxpVjhXCY9G4bYJmBdY1xsAerJDSw5LGz5fBuarxC6x3vABUOiXBw9SxxSNqMFmU"
    "ZVocQNT0g74535zBkNo4neVxy9JO9afqCAkWysFj5SnLI+aKy/BIZkFs7qn36REbi5sNTD"
    "b0BsfkysP6zTMhAdmAwIaO/YF1HMC03jdHHhOHT4gqyeAUDBqQIQY5y6rllreQ9rPDvQnW"
    "S5vAyDEMoYK3smzswXkbnPpMMcrZeOCOPCFadg7mtjxgGR7/zUk8DevWEH+G9r0XnJ/hBW"
    "6LR2qD0S4N+IHH3Kno478HQYEcGz5mF9sL0DJ1UADWcPVIWVmHUVOQ5ygCqpVlc+C9+4Ei"
    "By/krwna2tx4AH0KxpS+oOHxbDEoIgb+EVug8IcoAkAXiGt7gbgH+PF1SIKwfQcZgpMqId"
    "snxSHbJ5mQ7WDxqje/Y0KdMSF2MsljtS1gqa+n9FBCa3w9jUc7al0LLyGobbw223hLvFF3"
    "kJOSrWLA7v6w36u/nn87evaD5YwsQC+LZ9+OnvKh1a0x7Q/nc17pq4mRYTDDah4pEhPpIP"
    "I6qxKfclYcnnL2MtfFn9R4A9TJL0E3B6bsqsRJbJIV0CbZdWGXhFQ7F4OD5qM865F6Bbls"
    "sbu9clYq0a5O3IQkLRjyI5aHDErAtEg6okd8GFdVkd6gti0JJsu8JBM+J/CTFkjazKnoyb"
    "r1SFlQ8SAIHcNQlEZNbPWhOg2uFZttSWDENKRQq1uHS5nd2YcdYZ4Sp0TmHU9dEo8SCnQQ"
    "8ZxXQTznxYjnPBOPG6zCa7lZ07KtstC0IZ5NSpM7WUEu77XlUHdRGnNUlM87XHgqdqE7g3"
    "sdHCEWjSt8Qtc3n6++/j3/8PfrnCPHrv9+/+Eq9blph7c2iw/eLNYxBU3acOm5rAmHzQmH"
    "PdnF8lyZKSsI1Vje7ZXaxcl2K+3iL8oOlfapqjINmACDJzz6wAgfjS5Dg5OZPfjnoif99X"
    "iNQYdghLpMpiwG0QvKaiEOXBQYbcFgPMwg8TFrIO/06TK0A57iqcAO3Bhkr8oi72FFOAz9"
    "w1gEEVaWY1JpaHVb3sSEeeSEoQryneQJ3Q6Rpysck4HLKDxI9h4ca/fNUR9xjwwcjg/G6+"
    "qX4mHdFa33fx8t51ByVUimP/Rk3K+rivtEMy6YScFXE37sR7IxzA75h1xHYg+Ramr0AZqB"
    "0AzEU2Qg1JoQZXhVBZkpsQ4CzdNKqTElmTE5iTE0t+TcKi13VMGvK2Vgvy7JwH6dzcDGXS"
    "yr4XtY6PM1HLbvQoJ7GZ3z4bf7hMWfOWE8YfCHzdPHjqeOdg834arTORLo4Gz+U4W5/KfC"
    "mfyn4iS64aLeipGU66Cmm6eJdcbik6GJTWZYZu2vKinVhb1i259UqLE1DlJLSOroxzZ/Td"
    "rpop0uh6J/7XRZf3/QTpfWuAe002UbWm2r0+U9puDkuFveB6k5xY6WMHlntYsFqyTNqOth"
    "yiclhk3n+O7K6eFgzqNHDP7IXGa+lUmklhnmnYZtn4lj8lGmWRrQCtvMKAYF9gi3TQwvHF"
    "muyKnatNMn6yDEVuyy2gXQOhcA970w7bme9lOCegg2iAOVkda5oLN0/ifk9ACsPQDaitp2"
    "rZZYnY4NsWisLMhhKnYlHE1+1q3MOzpU1bY38eg9vOdRHtbH6+VYP2xRrYg8JWAcWFgqlT"
    "+osikUsXYYu4QFWobM5nPyL+byIKdHirlYPFVQm8x8j0ioDnrmALcLSspv6UE1A5LCQjg4"
    "5g2GIMEP2bRHXf6lleVftCGyrxIlGMC4jssoJqf9r632GAWrZg2QvZTQCFsbLdtWaRws1F"
    "BqSkyrVbt79uPuCSdiA7q9j3XVUe2mPtsK+oXdqAHVfuSHCAqranW5Y7fKvv6Zp6ys+PVe"
    "mX09CVtUTVcSDKxYYZlsWfV0QaiL5TNmHnRvYjaPzfA0NZm9Ey++avApE4WpSJv3jGlG6s"
    "A3D3sTQXeSyBd40LWLx6EoHxwoCps9H6COYNKq/CBVG+RFjwgepkZx46Enj1oRqlyqb46x"
    "a4M6quNvzpDJx2ARW3yILFuL3cOewVxVKeWYDJQZJTOU5mGN2AnDerWD8AcOlncwC8tRlW"
    "q1i68t235PW9bts6xnvgtDVe/stKVIByOatnL8n06IiGn4ooJ+Lwq1e5HWLe4Ca1BDMTHN"
    "DLWbGWpLtVw9yNsbZMPm6x16kxDUSQGtHuMAqNeDeXGptYBey0ZU15PbOwLZWqKgznfZY7"
    "6LDpXb8xoTrNQ1PSRJKV39XHvytqBSHX6oww/brdq6/rxg2dytO6+dS+xK3Sa3mNb5ntDp"
    "V+B+CvyB5R6ofuB7rJvRhWlUnoqrxG5iTp9VGVkrJHNPvAt9Zfiy6ePudPxkhwCh9vK0ZC"
    "BiHDmuEvUwZExEI8j0+W06VrE5ZWoLRwfVtQUo1gXhIabZUK9hoFFHtRrbSnQgXZcD6T4y"
    "c8zcazwM+yjHoInf7pUZNbZs2B9GLSuckqX8gAQaMs+YhKeeq556xJiANuF27JDwIRvBpC"
    "KWFxzbLZ8molO7U+dhNdk9BtrdBBUsVNWK6Eh2EJvA3JMXpcSyn+CM8+cDGd/X/26Zgx4J"
    "/oB/v3hLBuhDYGIgbTLV8d3PVz+cvj6Xp6YzCi9uOYS7pqzrbZkCQ+bgd0XBgnDV4x6oOI"
    "ilkyKpg+fH8qeqVD35xAH8QBBZnne/QbSd4+dvVWUWwlKmGQtBG2pH0RTLjsRvlnmRPw4J"
    "IW2s5QzGbzfvL1aZauEHXQcNx2U0GC5I3BFZjRYuKQmZLk3l05OzN2cXr87PohkcXSmbuN"
    "lpCptHPT93IKDd27013dtqc6+n9KWM1vu6eleAKKv3v97dfi5YPSKJdDyaZXjkP8S2xCEu"
    "ISW6R10kdJ+pIp8uGJ9SPHaQriJfP5ZGx9BsOtlbE4Z5QGNxEHGYGXpwTwxBvqtzpZuzso"
    "fzKl43UlZ+VI5KS5AHNvPQ0gajmo8u8dCrKQwvDLrMKosyzGwmhCwqicUjcvLtGn9CRAf4"
    "mMcnq+EMphQd1io777nljKAXbxFk9kVnfIUH0WJnb6WmZRYevAt3DPZCWuhKZMC+z6ygP3"
    "jeVfjisGBKskLW3lFUgCqliW/H547MFBRYc4fa8iQxIjuy4JGKAbFcbLZO8R31Bjt19Oq0"
    "PZ2213qOoOrhXMHKUk/3CTGt/rXVz6jrrAWTEoIaJrUOJiUc09EeXHeUk5I6KanNo7xERr"
    "W/5YSkHuU2j7Jn5XmVirOfwvbdO9Hpokru00Vx7tNFJvdJ593sO+8mMqUy+i9Ju4kLaaeR"
    "DkrbcVCamn9Z9epqZDn5C/FvtUIIlU5p0ilNLVBteyuq302464HO7KMcMnp5s1dGSYtEs6"
    "oF1qOzjEDct00yoY8sKFeGdK1pmcRBMnbIDOoLGfeFBc3EjDmebIFRXTNuW8ZCcsrQ33Q2"
    "kAXdXPZosXlO9NruHq2o7KLzmAayqpHkwl1mYBiaSZ7LXl70CIfHkOeqoxe98HkOmbuW5z"
    "Gnz0cjfJQBkB2GlAwXWD9uNFqHeh7DjoHn8mruWXPP2txYg3sGtMWCra3qLE8IaWys68MV"
    "MxQnpxUYipPTQoYCb6VnrNpt1jrFPSGqKftW03z6EHd9iLv+mpr6mjSxu2ekFTNUakCtpJ"
    "TGWpra1RWVWsuRafqxNcncwbqpXRJVlJvcZFpF7kbaz+F24yNTTO3Gz8pZzezeOoxY06kv"
    "xfGQjGR28OUy8Pcv5KWK78W76gTMMKs2yBwO4nKDq1kqd4vPQu52wA3Dd12Jz4OzNpgTEM"
    "E9pHkjY3igbs0ZmTAYsbd4M2B4lod0gKCBR3nI93hOycx3jQlFHVLoVQifmd8cl+GQ9+Th"
    "np7vOi9kX5gajanMOH7JHGkVbe1NLBW6PGWOKd7KCGcbZgQOSjwBGmO1hToJBM9IgTkLbw"
    "i/dYD50yFJLbumig+VveN+x0yZvK3ytpNqVueqqIxwy1HB0phUvQ4ZnVilQDbaCpYjgX82"
    "e0Tpko3TBPjBEuAP8Pvq0Bxh+w5ShqdnFRiO07PiIzvOMkFN2ruwH5s3te7V4ZZSopqrbT"
    "W7pEn5JzPQe/QXHg49XIPC0oc5bNW7ETMlskouTvtPienc/w1y/2uWHmpH0aG7P+z36q/n"
    "z2bjvgQjjtf/Dl8fGHXPXzx70SI0VqUWURB3uq4fKFdcQ+O1obFkcdYejTxpPRhrD4Z2Iz"
    "UOa0LWr6ZSU2IaLKYLyhXkBhXDxZhIBwHjWRXAeFYMGM8kYCzxf6L6GvAi/RJ0c2DKrupB"
    "inPd2u25P7dnAhdon30FDechqSon9iTgsNZ09cS32qoOIcFuffnthA8rlZzCT63y5cs9MM"
    "ePH+6NxT78cBOuVDKMo86IMtiNxTEZoK9Muocx+8mUznbukj98alujBSj9LRlgJOuUYqls"
    "9AaLiSyXpVxAQl3yYK6ZhAoCvbMx6Di3mNiuni39+9KdHveP4wVZFBx91cSmztiHkRA9TL"
    "BS9b2u330hZ2+IR8ebFveuB0KbxJ/7Lem9BfTZ037h/aSSyP/XUG7YvoPKbb6SiFyd6lDu"
    "kcDuyfZYBMnQt2zPcsQxPnYfQSRboeDDPSY7Hndw2S7hGZdyu+MXX25ryity8dXpm/OITs"
    "Q/ygjEu09XHz8qxjDDEuwPRn2Rmdv/C1BAqSAXUyUbrQRYfZUOXg1n/cznhBIUeyZC2IMI"
    "p6eKioLEmJMhs6HZv5jLZQo4YpkZFRhoxwHiqOKoj4CEQHnw70FQ31QiGfbdI4/qzbNAa5"
    "cPl0jLY+5ULEMhB0pTfSr6vwsMUZy73GPHBAM6Zcghpto73EMsNuKuwciCYfQkrC5MVl7F"
    "WrHOW5UTb3nwQHga3LBtaABP/DWIt5wyMFdUGVgjqCgru7fpTDAEdZYjy8ZiOdmwYu2Q4c"
    "mdIN2Tgi6jprgkAwys7KOcLGA7B7AHv5OH/X5zZJf48yxbFgvAsrHBywenw1imzfqqGYaM"
    "9lTMKPymMBI16EK+4YRi/QEifHlKDZplXuzwG+zPAr3C0+A+KGoCbwUyMxhEcUyu4YIcL5"
    "cZDxyP4qEOm8vnSUUFQwM4m08lnB7z4Fye4AdG5/7knl0aGhNBN5nzS2tBXn3eaLM+mWIk"
    "/Lhcx5JDUKj/mESXfGONHfuxXP2ySi2P2UpK6pCtVodsyc2rDhCPBHTUywaQO77j5uwbnN"
    "uwuxcEH6VE00dggOy2BiDcV3Z8Asbt7cfEAFzfpPaHz798uv4A5r0cDWhkeQWu/CRMqbuw"
    "ZaV1Vnub17YITNesEpGW03UiVkdSLnVW/7tKy+qvqs1flY4y0VEmbXRuro4y2VOSslWQoG"
    "ytTE62qiYmXxHXd8aXMj8VH9MjM5saTHIpM+Y+5Pojq4jkciT4Xn3B5GRyqfOwGUmi/YKN"
    "+wW162qLris54zPKLfeUhDJdYprWdZTEdSkXmjrsQySg2YcN2IdwAa8J41JiHVwttg7l4l"
    "vnpuFq0NUdO+DpvhLRpeZb61Adar8A2AUDU47twolQBd/ZYKFh1RflFUOsGxwjqRxwHF1f"
    "Ez4n8MILMuWONxFElgBfVoahi+j4Sioe0HE25H5O5ZltP0zHlbVhkdL4cU/4UfMnW5rPcT"
    "LSMfm8r1amulg9I6xBe2uim3BrLYlrit9evfvGIgAqH+qBgrihCbkRjq1HJnKihbijeBVv"
    "AiAcI7CjUy4IHguK8Sw4dTCIBgwag+XVf9vFAwvZHbwZc+PrIJjDCILRIRtPwQETfeT1vr"
    "WEWJf2tD2cCA1v1Q8W0rrwIkd8d4Nx8rKl0dMZdmoNZkoD5FKAvIKVaoiROkBl16KjWkhF"
    "3cjyul9lcd08VJy4XwqLVaHevrtsWg0Xq+q8mIxOxty7lLHlijtS8fc94sPQhtcC3B0W2u"
    "WjUVBPN4t/G+p4k0K9gU6opwvoHm4BXV3Cp/FiMzrivumIe4OLmmWIQ4kuqXPHaD6sNV9z"
    "bUiJ6dUhHWgd7ZoZpa6IsY4LaiKi1USEgeaAba81zmlZHfPb5pF2GahUeP0JFZO8Lcqh7q"
    "Ig8iklmc5WWXgqrb87n/F1EIQTjSvY4dc3n6++/j0K2YkG9+Pt55+uc4J2rv9+/+EqUzNR"
    "mop1KybGhPQuVU6DLO3eDYmQpa19mGqtUEgqNq1aRYYU0yBVCJA6zMeVoxgGdKrJQ5bA+L"
    "T52GfHZCA8bjzETkcSxGYj761M7+c++vVkC5TDpHesB0AYOuw4sfIicrb6qIbjcTR70TR7"
    "IQewhqEdtV/LLmwZjGrcynYZ/vZ1IGtCUtsmrUasOh/xqYy0tk32Y5u0JCRMwbqSoLBkgw"
    "rwb43AsMjdRARdqFAt5GbzQ7XeYkyWbcVrFYFBsQicW0GBKMWDBe4t6H5a4CHb1ZNzQ8WW"
    "cFmXS2ohy63LJelySS1QdZfAhs6MWJ7E+rJKWBK0Kj6L9WUmcj/+Zhk137PvhZVIE2Kd0H"
    "bZZ/Pht/vEF5NJCk2guLB5OlNU56XsOC9Fe/h3hn2030T7TbTfpLoZ/dFy2E8udXIzmpc3"
    "e2Xmsw3N+uOo3UrT+R5s16BAsxdGe2IfGMBJycx3jQkVTBqlslewSocL2SoMv7lUZislLv"
    "N8N4r8lJ149IGptOSs6bzTJ+dnWSUDiFAuYzwnglLDl0KBnUWiaot8Vxa5jlBtPAYt/sXU"
    "UGpKTKs1pVa5VGX0WZ70FMp0CcY2kuqko0/1QagHacoOcYWcWg7PSRwrQw1JuS6tBzs2ax"
    "V8raf8pYxWfC3Ft8XX6cuXyro48Xqv1LMZtqgS1haVjACh8HhAdXygApwCz1M5JuFBNKoo"
    "Bdr2pjwXBgtRhP7F3Fi2pvvXBaXasTvoglK7dJu0aE0qi76I3V65QtWLvPgxtwzOQG1yA0"
    "XlyNp1GN7AqDGBe4CZJfgYEPk/eV9g0yl3WFCyTh0GBhg6s3Zt/YnyPDGX+44pT+J6bsrj"
    "XifUHvX9WY/4sxeyoN5sZltMhvDKhyjmysW/cSWdT7gtj8dioKsengyruoQ3xBiRknCOYJ"
    "PQwRytAyBli6sO5tDBHG0w0A8umEPTBFunCbSVui96IMQdNXUfF9PqXz/oIMBwddaWuEwH"
    "F5eLCmvLRXEd3cwxDBLS1tZv3rqitZvVLlpj9bbGmEgH9bv1Gmyh8bVpCE3QzYEpu3IAzX"
    "KStS585gtdTFlxAE14u7cyhGYWa7lWEE3oH5SkgiQj8gNcllWCQzIC/iM8zqVQtbCZhp6F"
    "zMevhRE1M98LThiAhyuWw+byLaATA5ljNLmOyVX8dRYiep0oooc79kIH5WhmJY7adFBOnS"
    "VaR4/o6JG26lZHj7QY+2paqAW8BJ3iOU7rMENpST0I63NzOjB1B1kpoboaMKq/xLo6TNWu"
    "NKxTk6tVxvUX6j5gAXM0C49yrOvE/V6ZeT2TLfvusmmVo5WVPeqFBRJcNuOuTAlhYF8yGY"
    "8Uqg+P4Ym76OcT5kQH4bnM4K7JcgILtvEQtKhvQAqscktaysEznokeGcSGeyDvWabqAf+9"
    "zH+xbJtM6KOqMwaTXtYZU0rsYVMnfIce4e43x2UjX4QvBO9oQq8O98jI8i5V84HLqODOYP"
    "lKIEHtZ4IY3FSHTw+mYEHDRBjI3yyY4zH4OIuNdsHhdVlgUDPXoba0xndhtuOiHutWqgib"
    "hGOgq8Yfdt21aGZVtQOWEh00A5o/CjH+wdbQckqsg6reSm0FDTu3m2ZWf7nIEe3gZG5+3Y"
    "j0tuYCUiTfQeVvZSVBQjaHvcGj5osZ3DzqxrQMj/yH2JY4RPagRLGoCuy5uEJLuhhLaqHB"
    "DtIVWrhh+K67Vu3SlKgOTGx1YGLcfqg50ClRPdCtHmhqeHk8bPHOFQl0cKs6r7JTnRdvVO"
    "eZfSoyyCvbb6FAB9XbdISYJHLqKHcpsZZ2W1ZCedtzN2DBsgouroIXE+mChssW+m0UwBPM"
    "89Y7zCgpqcuFt3nL1eXCn3S58MiVl+dHirn5SnxI8VaV3EcyEfOYfJJxj5bMYU/lgg6kde"
    "YYi8FbMvC4R+0waTTwkwh/Gg+IFISOPOYS0xIGuuXz8ux3+OCm/DKJ0Lm4yaqdKNqJ0hEU"
    "rp0oB0197jUk+HBgYQ3/ifC4W9NIDwS6YOTsYMqGW3wdHcdlOrg0vKqg5VeFOn6V1nAMOO"
    "WZFMVBlSlBHVO5dkyl9o08Gftd+0aexEA73JvAb+1jtTgYsyEzqJ8XzVtSRaywhw4ih7Mq"
    "wOGsGDecZTY1hieA1XLzx0S0o38DR792C27VtTKCpy6CIPC1NpLcDjTt3+bdRNP+mvangm"
    "EhhqMS6v9jkGq8mv7vh1nJq30At0FBhEsyiGfRSY79D586nuUtyDf/5UvzjSofOXMtg8GV"
    "09OT04hqz1L8Dfaby+DHPR25tRB02YJWli3QOfbN5diLB78WN6madxCGnVSiJk9KqMmTHG"
    "oStDHmbj1qMibTPTtuK2oON4OsmgvXg7hIl9aExmrEypIPckNdh/jNk+6SmnfM/oZYZp2h"
    "yMrqgVh7IHR9iRYMgk700/Uldqzag64vUVxZolJNifCX1akq8RPnZlBEUZYvlLUNsYZhol"
    "yhqpkoDxpF58WUhaF4qhZSlhFoplt5CgUeYuoMZC0K+U/VFzScB2UiFmRCTaJ8Kz0y4HNm"
    "RlGDM+p6qlMsZzGxjInsSMyY4xFqu4yaC/kSwfPpN5i9Qw+6ERPueoN4a2gFE4WMOR5xMa"
    "cYuIhlHbFO5KPF5rKYhdfHtxvIN4rqUMKLTKV48FIqCueZIHQME7WVBSV0rKKOVWyPLapj"
    "FQ878EvHxDwZ55aOiXkSA60DA7YaGCCBbj3aIhLRfMX6sZtgOtTTeiihlb620qWhVU/rkY"
    "hW+wbcnLJV62k+LqWVv7bydRDQfoKANDmtyWlNTm9CThfFrcXu9kpPV5btasSs/cznBN5p"
    "gSxudKBPxClnmecK7UtjzGLsuQ41a9sOqkPNVg1DE6FmOkqn+Sid1PKyLuhISGvsUQ17xJ"
    "b0DSHI0g17mPqtDkASE61VOOQdn04xam2RB0OWN0tRiJFoVqF2zsymBiN44h+1c0BHXoMc"
    "lFHmuTVchtMpoL+1+/aQ3bfy/xk9l+SHBu07yI2fnFYKIz4tCSM+zdDj8TfLqLm4LGFKrB"
    "PaLnMqbaM2YXKZquPgS0pq/16r/XuaoHzaWYrwannwSl4vRVazsEWlZERQMqh96OO1SzIY"
    "cnMhQ/c+UffB5HOHUEHmruV5zOmRwcSb2gMV9meFEYM9IigAOUvknWbV/CNkRKLjY/zegK"
    "jCg0HAolB1DClgwJllqFjHEzK3YPb7HhnTmehh2UNsjHEOLv6hAhJlCOOcufiu0ym+iVly"
    "MjT2fiS/FXyJzegpjfwaR35qVDKaLiROlgKaNsmhTfTB142XucMVsA5qDttruLwGXMb9pI"
    "6yw/Za2WsoO9jG17BNkpLaNmm1bcJMaz0LNCGoq+S0eYy1/bn/ABlpatSEXnEZjbzK3VOR"
    "KbehU+o+7OcwlbrSJxWfU63yRH1l1Ah+dE48THCvVx4NE2u1kjH5FWkJGqQPEiwp+RBwDj"
    "jxeoTDNCEzuPUAI5plQ+qL5wfKBAxPwspCER0qcxihMtqmbtymltM/o81ih1/YvhNmXsrh"
    "d17F35fGljF333nOAW/GeoA/KanNulZDfuyvbljUUkQvSStioYJde9MYbH7IdZNXhz8tJ1"
    "SrkKaC+DkwM8L+xRgzMjOqxDmBhh6ZK6j0wlgOYMMoVOotkRUvLFd4EjCiEy10lMkqGR51"
    "YUJIl1dehFSTXdeNrQofFIxt0F8zsVa4hsWe1Wjf2pu3V2+eRsqNI2XP8uxasXGRQAex8l"
    "aKbSQXoDpwOSmp4XKr4bJmyPfPkKdxRdUtIi2nd4ly4yURrr+hBZPIEDhM5a40Y9Lzq1W2"
    "zLsJMx5ucknz8FavNHcDG/Wtipz5NQOFYoidy2IMN3sMK/optJa1V2rI5bLksmWSJteheh"
    "rct3xl2RDcy08TAKS1TgxORlgD0FYDUF0CbKslwDS+3z++l5t4zR0iLqM3iHJcH4GkDTH9"
    "h7Cfw1TqSjwfn1OtwvJK8TlIPhqRYhwfDX4Vv8SYIrQGXR6TAe79/X9xh0VVvqEnnz0Tb6"
    "N0G0oMOqMGHjsmITw2dDmfqoLdtp3nn9jGI2r6KSQBJ7TroAPWhU4B3y7LrVPA95ZmIZfC"
    "OnM7EuiEuncwuaPtp56jLCbUQU2fVzlY/Lz4YPHzzMHiie22tqNMaJriEGgK5pjrDHFMTA"
    "9wqwc4hOHZES6MJ4+LrJV23bLMr6azrnWRlyfx5WiK8UkXefnKxhb++uIUptj9XnkaU6pl"
    "BUZHMIzvdAh1lFe1R+RZaqqOHkaIekIesoZuWNvC/CTf8SwbQ0ItQQwkBG07r+hLs13XZH"
    "DiTB2gRE8ucdABdCEf32SkacyzvEGnmifSXugDWH9reKGj766q5RwJdNBqPjmtko51WlJ9"
    "MeuYxMWerXecW0ZYQ8RWQ8T41pWDEItTdlOCXSputeOzYiI8so45lpLVRU/a/LFpe0yHfB"
    "yG9nXIx5MN+fhELXvIv38CW5PK/TDDG6Ra9MqYg6lq25/GGlcgD4Lm6lh3SkzQls1nUwzO"
    "Fsx9ZC4xLZM4HP/Ew919+MeEzwWB5v8Drf8neG4ee9Bo36vpg1r2ty6S0izKKrbLXWZYMy"
    "t3rSo2JBNCHTQmT19X8cFCq2Jn9+usF9Yf/s6MWnqOiXRRy9sIKdBVX3cYISNw714jrGAp"
    "pmmR1llqLfHaXDHXMiZ5uCu4U4q36LLNKphVPLANg5qngmg2dM8XYxUsq5IbB1kWkheJdG"
    "KFT+OU15VwyusSnPI6vYPiR1VDw0HzDmr3pBI+OSnBJydZfILHdOSi7b/e3X4uIDeXIunt"
    "0jI88h/p2z1AbZcoF5VRjlbSwCS1+WEH1/sOQfjv/wPvt1la"
)
