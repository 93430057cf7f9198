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
        -- What a version to come will mean was written into accounts ahead of time: it is reckoned at read from now on.
        -- When silent accounts lapse by it is noted by the first process that starts (points.reckon_lapses).
        UPDATE account a SET lapses_at = NULL
         WHERE a.lapses_at IS NOT NULL
           AND NOT EXISTS (SELECT FROM unit_policy v
                            WHERE v.unit_id = a.unit_id AND v.valid_from <= now() AND NOT v.ends_lapsing);

        -- Accounts as they stand by all versions of their unit's policy: what versions that came after an account was
        -- last reckoned mean for it is added here, so that a new version touches no account. The first later version
        -- under which its instant does not hold tells what becomes of it: see domain/points/units/lapsing.py.
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
    "eJztXVtz2ziy/isov8Sp0vjEiuN4na2tci4z490kTsWenTlnsyVBJCRxTBEagrKivfz3gw"
    "Z4v4mUKJmi+2UmJtEg1Q0C3V/f/n1k04XL7JMfqWUz8yujhmdx5+iS/PvIoTMm/1EwokeO"
    "6Hwe3YcLHh3ZimSsxg7c+OCR8Fz5p7w9prZg8pLJhOFac/+BR1ckGE+8KfWISy3BzEtiec"
    "QSxHMtZhI6oZZD5M2hyzx3NaDesEcWjmfZZGgyasIFGC2YR6gjx5PpYkYdMlsIj9ic35/A"
    "u5jckC9jOZP9PnbhWH8s2MDjE+ZNmSsf/o9/HMV5xByY3DKP/vlP+ZflmOw7EzAM/pzfD8"
    "YWs82EbORYeUtdH3irubr21ppcO96Paiz82NHA4PZi5kTj5ytvyp2QwHI8uDphDnOpx+AJ"
    "nrsACTkL2/ZlGghN/4hoiH7LGI3JxnRhg5yBWr9AdO1oMPh8cze4/XA3GBxl1kBAEZOPf8"
    "ngDqwf+apCMWACr/DDn/r9ly9f91+8PL94dfb69auLFxdyrHrf7K3X/9UvE3FLT6V4dv3T"
    "9ec7eCEuF6lexHDhv4qGelRTKWFE3I/LLimDd1Pq5ksgTpOSg/yBaTkEXC8TRHAhkkT0ge"
    "1DFDP6fWAzZ+JN5Z+n/RclbP771dd3P199PZajnieZ/dm/1df3gO8Rn8PvotZaj1OtX/GH"
    "wOk9LvqI+er/NRZ4ML6Di/uiytq+KF7aF5mVPacrm9Ochf3X25vP+fyNkaRYbFqGR/5DbE"
    "sc4uouYS0wA2aeCfGHHWfp8aer39Lcfvfx5q1iDhfexFWzqAneplhPPY/N5vLZGd4X7ihx"
    "ki7tKP3Ts9dnFy/Pz8KNJLxStn9k9wrmutzNMvSOfS/aowOCTuwWJby6+/DbXfkSnq38Ox"
    "9vPv8UDE+v6yS7A2U0y/H3kmmeNWNFOkhEl95DfMKT4B8VxOArfocghetPH27vrj59SYji"
    "/dXdB7jTT4ghuHp8ntphwknIr9d3PxP4k/zfzecP6U0nHHf3f0fwTnTh8YHDlwNqxnkSXA"
    "4uJSTsGxd1BRwjQ/m2Tb5gzI3vYwYFXBhR435JXXOQucP7vGhs9tasP0tfoQ6dKCEBN+E9"
    "fXv+ZuGN+Pd3C1dw9yjH3k/c75VZ+1yNHBjR0LW2/s98KW+50lCW9pDJXDKlghh8xt5Isx"
    "r+/vHm6083d3cfPvfI1B875q40nD25NGB01pBvYM5vzjfnDkAA7jAyd7nBhACznxL4VNS8"
    "QqECU0aW3L0nfCztfULNB0v+9JU09Y37HnG4Bze8qRzp8uUlEYyFIIMoggKqmvz6x9U0OX"
    "2KZk7Zx7X8d6KRF9v43/PMzt8s8yKf19/3bW++2K1q2Jix+dv1+4t1puYh2fmHwvdiI79V"
    "59AHEGLxMaRvVziFqh0/N3J7H8sRJ2R4z1YKul3Ctq8x3zG3bb5kJhmtemQov+ih2vDlnI"
    "6II8VLl3tM0mSPoh3Mv/7E+PdRxPFgHwIsWf6PfZ9LpUXA8RMQ+mz2F2HwwSgU+rt8E/WH"
    "+jhjk8rfAgOamRsx7VZi2m0/73IFcPuH/V7/dfxsPgFN1JWnwuC7/JrkwXD8/NnzFsmlyk"
    "mIoOsOQVd/G0vy9pdfrt/n89YfnmLtYmGZJ0B0gAwuYaji5kttEseNXfVLEbtuCXbtMoO7"
    "JtsEGkqRNgAPNSeMz3x5vM1OjchQIxr5X/no6yI3BsS/U6qH/85H1ZTwKyKHPhNkyqjrjR"
    "j1LqWSzBxQkkdsQh1iU+H1wmvwFzHk+xCPA+jCHLOngi0Ay+FjT48CzEdHnxBhOQbLi/fY"
    "12O3AHke9/x/UgCPKUW0AcIeUrVqB0WEPe1BUd/0BgKO06GIWy1iuSVvpArF6dBN1mYJw9"
    "G6gPkyEi5EheIknUGFDzVQ44A+jabiNFqiy39x+cSlMyX1jDof3SzV6OeJYWv1+rspC/yn"
    "mix0hlpSClQuChiZVcxr0G2hWefBm7czOfvW+HL7NWu9ibzsvz4P9w/4o2zruP109fHjet"
    "QY8crQYum/qGKyyFGFNou6l9yvQQUZ/Et+HXWYnCDqIKfPzyow+vyskM9wK8lm7TgwcuDh"
    "Yi7HaTrI5JcVePyykMUv0xwG/+YDGyzlb5MqoElXteJvc4n3p93JD7PF+l1LNI6rufU3lu"
    "vK9++U6hp0bg18h0s1TUMOVlFYxLOAsZSIKZ8TDmFgY+4uZpdkqB8zsGHt/Hm+GNmWQSzz"
    "L4M/C2a4zPvL8I3UO+yVcsLrS88Euf356of+q3Pw19+zeY6Pf98Pb1jnKfZ35eo7W7m71m"
    "s9R38eLxwd+qCeBP85+8vR/vX/tf6vYh1ICzc3fKn49EgQdQ+9rQLeFmO36cNDfx+DKRXT"
    "OjxOkXXwkG5eE0KFfrcKvTD4PA/PKvadRxToOt/CdS63AmDOBnBxkhJ9Aq1GjF32wO83DJ"
    "CIU6JfoG1SbomZo8th3FoT57qkXIZ/v9Tk8YtlCDl0YFWulbF0uTMhcyrEkrvmJTH4wpFL"
    "kMyZS9gPMzknkYyEyFwwRZR5MXH5EjJdTGbTVV5gRCNzNmynYOQv3NtH5C8DAdfR+UKCXS"
    "l9j2e49F9V0ajlqGKd71VGp/Y/9PpHUoIQFQ88kvKPpFuPjsef2GzEchM647dLDyQBAwez"
    "aGSF40geEYI7ZDnlxF04OkMydOSdkF8hn0Ves1wydLnNhmRGV/Iw+R0KJMnnOZBX6RBGjS"
    "mRqxIwsDm3LSP3mNrpsxBmaznM9tjHVIvgtZ2cUoj87Bb5CdTr2jBmhhA5Xo3jcAjUYXQw"
    "fn/8PaLmTJt+SRZHl5thbiXelrA24y9HMK2rOm2iCo0lgMsbVaJJkiKc1jY5t8l2udV55E"
    "dFxktwv4L1ImJDK5gviohok4cAEsdMsBEEn7GltAKkVXETOOk9fs+cKgECjc2KJknLTRIl"
    "vNr6XJKqc8bJDqLzUNvo6imUyE34PrfkdJsk9CQoUcytFjN6aJ+ClONYcm5oXLE2kkOKNT"
    "jy4nzzuZ1l9Y/cZVIJ/RtbKYZfQ1aNY+RBHfkeg8PkcHQ1+tJdugyV5bx1JllhMpt5ihlf"
    "5Ufw9frdnS5ZtX/TqNijU8WZU8eNcysNkxE3V2CkJJwqPbK05AJZQCVMeIdLXc6MgzlC1K"
    "MEcdkY/uAn5DN7kP/SDDSzdtHOnoJ2Ugt2p16JnWTAt+As8nenkgybJFnnLKWX/So5Nv3i"
    "JJt+2lL6nVvORqpVgnA/CvQ++X7omtWuwLqYd0r51rPL5q1PeOOwOy7/85XpdNxi5eFLON"
    "NBat8ZteG/Gx3bJZBmckCFQ7wuqJkBHrmjEqxN9mAZG0KajcyJB3XLD2oENBHQbMUufLAn"
    "NQKaT07MCGg+BSlvBGUiiFkDxGwMvuw8ctlezNI3/vJqToVmYUnBqWjMWjNHRXtL40LTUJ"
    "vQkUYQNXPeqODvESNS/kJaLMupZTNloIw4vxcQorGCSHI7p1Jss1NvYfS0a895VJV8N/bO"
    "XmOeW3Y47yEAd88h+2kGt8iG3EnE/nxaszBYSNA19p6eV+DuaVp9jPWePn++bSGl9XpMAK"
    "HuXItpw0bdvA6zXZipysd+x02Wp5vE7pbqJ36qtvxxZsWamFfEZVIowoMq8kBOLOeEQAkp"
    "mINYnmD2GHQNR3k1hSd1XfMSKsvrZlGCjF0+U8qFZary87pelCtHPxN+4ag8vHZfj12v3f"
    "zjyM8dh+H+a2mb95+I9j6q9hOTS9UTJEbSxSykXZzSiSWfYfU6gChJi0hgqzEiBHyfhJhV"
    "uZSB/L15hbzKa0qnSDtToH7z2tIRWxdioz0yRoYIeps/m3ahWe0VLCLoW7P1gBH0XxzLO8"
    "qxUdX1Xpl1ughGVCnbwoFjJKhhDv2KpcRUw2IxZ44Jc0I94z8W1LbGK8nyN2RoMsOSp5sY"
    "EuoyKHm8dHqEzqBYmNCXlB1JKNRZ8diEuSK3jMu+nv3N+eYMgY2Sasol85UVCxdUAJMKL7"
    "apM1lISYgeGa386jFv330hZ6+JRye7iFoqNq46Wgz4rAqyfFYMLJ+tbeUG66cOo4PxHTRh"
    "T6vEFJ8WxxSfZmKKsS7MDlsSq90py93iasAhwf6LAccgr9HCsj3LESfw2MdAvXZSIjg4Y+"
    "oadXG6J2/RtaSuBKhLX1R1t79LVaAgEjs7aK2CNdAl46rpWT/zJaFRrTml9sxVI1mN9/TI"
    "hJMRs+WwfzGXK6AddBmo+CR1GS5VHIXDDx+kJiSZJ/89lNN5lq01GfbdIw/6zbOK1j4frj"
    "Qtj7kzodQ4lb411JwaUDH4XXBnCFVmPRUpDsEScsBS6moO90AXG3PXYGTFoOOuA6EVkBBm"
    "So3deQMPU612tatiadm2HCCfqKM0PDJj1NF1aalhaH1QTW/TuWCg1FmO6h9jeasgGF1OIC"
    "zlB+kpQpdRU1ySoeSOGACdZOGQqFId8g2Deb85akrhB3xYKkYkeHndG3homTYb6GED6g39"
    "dsLyN/lzEH8K9YZTasL0YmFMdaszB95MTqcmh/ksyVf5NHlfMmoK9XancnkyufGSt/KCkp"
    "fLjHsOQfnUYUv1PMUoXzRSz+YzpU5P+CURjEFnEvUDT+arYZF++4/QmPCn0b4arOXb9lq+"
    "D9E+lhRBIf9jFPs7u3Yvh8Y6Zka7X11gMkmJmH6rwUl1eNVRxEMC7MqxhcodP3Fzzg3ObX"
    "m6F7jMUqQpOYwk7a4EEJwr+xXA25ubjwkBvL1O96D95dPbD9K8V9KQgywvcWzED+m4mlJ3"
    "Y8tSo+OlzXtbqEwPRrU6XKbpuhf1el4F0DkvBnTOM4BOxLP631WaFr+qNn9VCg2oB/DHSD"
    "qIjjaD85e4NwObdEvnZuBJOzBmV3VtxhZZqxybVxoBOcrB4YJbvdIOsbFBlYsgPBPK8yf5"
    "KqBhK1QsAP70ABA5jqoO6cHPoZHrSnhsFsI1CqcZU0NBNmxWXBmh6QcpRG1EbVjKClNTAb"
    "iLGUwO//Tp5GMlJxwxlla8XzbJ8gSxuaffp0ds6No0NNnIG56QK0/DPxqdItS2YT7L8yFB"
    "0QO4ienyTEnkUA9IwWkAUSWBKWZGEKHC7nycLwSptJM1Qqf4+JuTeBpghmQxh8BluM4DtF"
    "CyQBnUPiipzC8NSvqdP2z5KbswXihIEAjkbq4fqVqGAMhHjoFEslb1A5HvPfAZOXyufo0/"
    "1ubGvagDl0WRF2qTQrTsINAy9Bvv0G/sb1711neMqDOetL0s8rgXc5SjJZUxPaBAjm/G8Y"
    "2BFMRQDsbai/SNukJOUrbKDXD7h/1e/3X87ejZD5YztqT2snr27eg5il0961Fjlg/nc16b"
    "hIawCcImhw6bZPeFBrhaOdK+nZvBAQfaXwGKQb2C0LDY3V45KpUYVychXIEWDPARywMEJY"
    "iLBziiRxZSrrrVtkFtWwFMlnlJpnxJ5E9aAWizpELHLwFkQcW9IHQiRVGaDr7Th2J9z1Yc"
    "tiUZ37MAQq1uHUY0XYoP2rOJKPcEXqv2eUjQQY2nea+rvwtvlD+apm2VhYaGeNoi80+ygi"
    "LFby2Huqt8Qacp0wFDK09nVnRHuG/9KKxQrvITenv9+err/4YxW6FwP958/ultTtTW2/+9"
    "+3CV+twwkxfN4oM3izFZukkbLr2WEXA42DgN8/eF8GasIFQjutsrtYuT49baxV+0HarsU9"
    "0+V+oEEDzh0XtG+Hh8GRiczISsmpVOuIFrTE4ojVCXqVqsfvSCtlqIIy8KiLZgUh6mX9E1"
    "ayDv9ekqtEM+xdOBHXAwqFm1Rd6DVldQ0wRiEUTQMosppoHVHcQIBqEK6p3gDiQZQdv4Ez"
    "J0GVUZV5bOi5Jv9M3RH3GPDB0OD4br+pdyx15VtN7/fRStoeSukKzr1lMFjVzdtSRccf5K"
    "8r+a4GM/UoPl6lB/qH0k9hDFpkYfgAgEIhBPEYHQe0JYurKqkpki66Ci2a9U86+k5F9OxT"
    "+a20trHZc7yuBXlUpLvyopLf0qW1oaTrEsh+/kRp/P4WB8F3IYyuCcD7/dJSz+TJJWwuAP"
    "hqczt5K8Dg/hqss5JOjgav5ThbX8p8KV/Kfi6qD1cnPSdB3kdPMwMZZifTIwMdRkMWt/VU"
    "mqLpwVu/6kAo7V/6CSlBj92OavCZ0u6HQ5FP6j02Xz8wGdLq1xD6DTZRdcbavT5T2k4OS4"
    "W977qTnFjpYgeWe9iwXav8yp60HKJyWGTZfw7trp4UDOo0cM/sBcZr5RSaSWGeSdBmOfiR"
    "PyUaVZGnIUjJnTlaqixm0TwgvHlity2tHs9ckYhNiKUxZdAK1zAfCFF6Q91+N+ihBFsEUc"
    "qIq0zlU6S9d/gg4FsLEA0IradROKWJ2OLXXRWFmQw2TsWnU0+Vm3Mu/oUFnb3sSj9/I9j/"
    "J0fbherusHI6p1x6ZEGgcW9IDk97psCgVdO4hdggItsfrPOqdHkblQQVhQm8wXHlGquuQz"
    "l+p2Qa/sHT2oZkBSUAgHZN5gCJL8IdvOiOVfWln+BQ2RxypRsmGBxIaLI7ZNGF3yGPm7Zg"
    "0lO6JADRuNll2zNK4s1GBqigzZiu6ex3H3BAuxAd7exabqKHdTn20F/srTqAHWfuSHqBRW"
    "5Wp0YrfKvv6Zp6ys+PVemX09DUZUTVcSTFqxqpVQWPV0pZryGHTuyelNyOaxGRXwL2n2xo"
    "uvQl+enP6Yjc0MaUZBjyQ5m/CnU0C+6lvk8qWf8qRbYnrkeAg8kotW5wfp2iDPe0TwIDWK"
    "G/c9AskAQpdLXZgTmBq6NqmJvzl+ayUoYgsPUWVrYXp5ZjBXV0o5IUNtRkXNoqBG7JRBvd"
    "ph8AOH0R3IwnJ0pVp08bXl2O+hZd0+y3q+cKWoagXrx0g6GNHUr5R80i9JPulnk08wISLe"
    "FLUCfy+KW6KmeQunwAbQUIwMkaF2I0NtqZaLQt6dkA1bHimbfMcJQkwKaLWMfUW9npoXp9"
    "pI0WuZRLGe3KNrIDtLFMR8l0fMd8FQuUfeY/yduqaHJEmF1c/Rk7cDlmL4IYYftpu1df15"
    "/ra5X3deO7fYtbxNHjGt8z2B06/A/eT7A8s9UAPf91g3owvSqDwdVwnTxJw+6zKy1lDmdr"
    "wLfGXwsul2dxg/2SGFEL08LRFEDCOHXaKeDhkjQQ0y3b8NYxWbYyZaOBhU1xZFsa4SHug0"
    "W/I1CDTqKFdjRwkG0nU5kO4jMyfMfQvNsI9yDJr47V6ZUWOrgYNROLJClyztByRyIPOMad"
    "D1XM/UI8ZUclPejjUJH7GxXFTE8vy23eppIuzaneqH1eT0EGh37Vew0FUrwpbskmwq1566"
    "qCiiefwe58dDFd83+G6Zwx7x/5D/fv6GDMGHwMRQ2WR64tufr37ovzpXXdMZlS9uOYS7pq"
    "rrbZkCQubk7wqDBeVVj3uSxX4snSJJNZ6fqJ+qU/XUE4fyB0qSqN/9FtF2ziL/qCqzECKa"
    "ZiwENNSOwiWWlcRvlnmRL4cEERprOcL47fr9xTpTLfig62jDcRpUhgsSd0SWo4VbSoKmS0"
    "u5f3r2+uzi5flZuILDK2ULN7tM5eFRz8/tE6B7u7ehe1sf7vWYHtEg3zflu1aIsnz/6+3N"
    "54LdI6RIx6NZhkf+Q2xLHOIWUsJ74EWC95kq8umC8SnGwwTpKvL1Y2kwhmbbxd6aMMwDks"
    "VBxGFm4MFHQgjyXZ1r3ZyVPZxX8bqRqvKjdlRagtyzuQeWtjSq+fgSml7NpHil0FVWWZhh"
    "ZjMhVFFJKB6Rk2/X+BNCOGABeXyqGs5wRsFhrbPzji1nLGfxVn5mX9jjK2hEC5O9UZxWWX"
    "jyXbhjsOfKQtckQ/Z9bvnzyeddBS8uN0wFVqjaOxoK0KU04e340lGZggJq7lBbdRIjaiJL"
    "PlIjIJYLwzYpvqPfYK+OXkzbw7S91mMEVZtz+TtLPd4nyJD9G7OfUdfZSE1KEKKa1Do1Ke"
    "GYDs/gulJOUmJSUpulHGlGtb/lBCVKuc1S9qw8r1Jx9lMwvnsdnS6q5D5dFOc+XWRynzDv"
    "5rHzbkJTKsP/krSbOBE6jTAobc9BaXr9ZdmL1chy8hfi32qFECpMacKUphawtr0V1W+n3P"
    "Ukz+yjHDA6utkrg6RFYljVAuthLyNJvrBNMqUPzC9XBnCtaZnEATB2xAy6ECruCwqaiTlz"
    "PDUCorrm3LaMlcKU5Xyz+VAVdHPZg8WWOdFr+3u0hrKL+jENVVUjhYW7zIAwNJMcq1me9w"
    "iXjyHHeqLnveB5Dlm6lucxZ8DHY3iUIVV2KVIyWkH9uPF4E+h5Ik8M6MuL2DNiz2hubIA9"
    "S22L+Udb1VWeIELdGOvDFSMUp/0KCMVpvxChgFvpFatPm426uCdIEbJvNcyHTdyxiTt+TU"
    "19TQjsPrKmFTNUaqhaSSrUtRDaxYpKrcXIEH5sTTK3v2+iS6IKc5OHTKvA3ZD7OdhuXDLF"
    "0G68V856ZPfGYcSazRaKHJpkJLODL6PA37+QFzq+F+7qDphBVq2fOezH5fpXs1DuDp8F2O"
    "2QG8bCdZV+7vfaYI4PBPcA5g2N4aG+tWRkyqTE3sBNH+GJmnRIQgNaeaj3OKZkvnCNKQUe"
    "UjmrEAtmfnNcBiLvqeae3sJ1nqu5IDUaUplBfskcaR1t7U0tHbo8Y44p3qgIZ1uuCBBKPA"
    "EaYrWF7gQCPVLkmpVvKH/rEPKnA5BaTU01Hqpmh/OOmSp5W+dtJ9ms+6rojHDL0cHSkFS9"
    "CRid2KUkbXgURJKAP5ttURqhcQiAHywAfi9/Xx2YIxjfQciwf1YB4eifFbfsOMsENaF34X"
    "Fs3tS+VwdbSpEiVttqdAlB+Scj6Ef0Fx4OPFwDwsJmDjv1bsRMiSyTi9P+U2SY+79F7n/N"
    "0kPtKDp0+4f9Xv91/Gw+GShlxPEG3+XXJ4264+fPnrdIG6tSi8iPO93UD5RLjqrxxqqxQn"
    "E2lkYeNQpjY2GgG6lxtSZA/WoyNUWGymK6oFxBblCxuhgj6aDCeFZFYTwrVhjPlMJY4v8E"
    "9jXgRfrFn+bAmF3VgxTHutHt+Xhuz4RegD77ChzO06SqdOxJqMPI6eqJb7VZHagE+/Xlt1"
    "N9WMvklP7ULl++VeDHt9b68K2q/vsr4i6cyaVy48JjemRuU4OpFKQ5c+9za4BVIcltgwTv"
    "NRBMfbVyad1neiHV8qoW63BNqm+PWxF7B8pbr8Stqv5fg9HB+A5qys3XilArPsPc2xm17e"
    "KiVT5Nl8CKl/3X5yE8AX+UARK3n64+fswiEGqjqQNQhwQITW8BTQcbeE2bOkXWwd1i53Z1"
    "/OjcVquTU92yA17ua7W61HprnVYH3C9Q7HzBlOt2wUKoot/Z1DQhOHI5tYwpAeDBr7aq88"
    "yhDwuZ8iWRL7wiM+54U0FUpnwUQElXYZVXKu6ZSeiIL3ICNHf9sC16q6D+iPrjoeuPCGbv"
    "aD1HLF7K38WXA70z1dXVM8SotOeoNI936v6duUL/+NyTN7i9/vR9iI2sWvsGCOFAE+ognF"
    "gPLCh3/kBtS3JC/ntIuKNxFW8qlXAI5A+LwRConivlRGDpQOC9NGgMlpcmsY8HFqI7cDOa"
    "fzt8B3tTN+u/Lz62YxLLSKE8GjVJicGorQ5GDT/yet9agqxLZ9ojFE6XbzXwN9K66kUO+f"
    "6EcfriRTv1iww6tQEyhQpyqYK8BpVqCJE6QGbXgqNaCEVdqyzUryoHNU8rTtwvVYt1PuvA"
    "jYZW04t1EivEbJAJ9y5VCx+NHc25pWCjhRRtcM3Xu4N8VD4e+2mnWf23oYm3yWf1eUI9zD"
    "M93DxTjHRtPCYzZj0nGVqo+cQouqR+NtaP1uCiZrZuQNEldu5Zmw9KMtTcG1JkuDukeyuH"
    "p2aGqeVIRIIQgYhWAxEGmAO2vVmz1RQtllFss6RdJlkqvEH9fsZpSuxrHBdunb7G2iqrnV"
    "gUI8JTqhwGiezeLYGQyNY+TLZWiLeOLatWgSHFMEgVAKQO8nHlaIQBnGqqFpk0Pm0+WTDV"
    "JYIb97EiYoLYbOy9Uf2H+QL8emoE0LkMbjucMHDYcWLlReTs9FENx+MgetE0eqEEWMPQDs"
    "dvZBe2TI1q3Mp2Gfz2TVTWBCXaJq3WWGH7g970zgaCTtOibdJmSaNt8ji2SUtCwrRaVxIU"
    "lhxQQf3bIDAsdDcRQVc6VAuw2fxQrTcQk2VDXJf/IAF9wFa+c4vqlmUaB/PdW3L6WYGHbF"
    "9Pzg0Vi9TlgGUYKdYilLskUgydNw2rlRh79ySUDcyMiAoWv6gSliRHFZcsfpHTlSl6swyb"
    "79j3wsJgCbJOcLvss/nw213ii8kkhSa0uGB4OlMU81L2nJeCHv696T7oN0G/CfpNqpvRHy"
    "2H/QQNcY5yTOjoZq/MfLblsMEkHLfWdL5TzbiBhzpXGKI9YQ4I4Iw6rSij1O/VAz2zYVQQ"
    "fnOpzdag70rY4gQmgbbgOi05azrv9cn5WVbJACKgyxjPiaDU4KX22vIbLfJ9WeQYodp4DF"
    "r8i6nB1BQZsjXFVrVVZfhZnvQU0HRJjW0k1QmjT7Fe8EGasiPYIWeWk9fEo0xrSNJ1aT/Y"
    "s1mr1dd6zI9okPG1GN8WX+dCvVTWxQnXe6WezWBElbC2sGSEJOqB4QOWDTzSz8WDLpTshP"
    "zq98fURSnAtjdF0Esy8C/mxrI1PT8WlGrH6YAFpfbpNmnRnlQWfRG7vXaHqhd58WNuGZyh"
    "PuSGGspRtesgvIFRYyrvSZ1ZKR9Dov6n7qvOuDPuML9kHXTGnVOpQ2f2rp0/UTUwdvnCMe"
    "UTh+TY5EunR6bUHg8W8x5ZzJ+rgnrzuW0xFcKrHqKRKzdoiryccmiszAwmedUjVBA9pXxD"
    "iBEpCefwDwkM5midAlK2uWIwBwZztMFAP7hgDoQJdg4ToJX6WPBAoHfU5H2cDNm/edCBr8"
    "PV2VviNB3cXC4q7C0XxXV0M20YlEpbm795+wpyN8tdsMbqHY0xkg7yd+c12ALja9sQGn+a"
    "A2N25QCaaJG1LnzmC13NWHEATXC7tzaEZh4buVEQTeAfVKCCAiPyA1yiKsEBGCH/IzzOFV"
    "G1sJmGngXIx6+FETXzhed3GJAP1yiHzdVbyEkMQI7B5DohV/HXWYnwdcKIHu7YKwzKQWQl"
    "rrVhUE6dLRqjRzB6pK28xeiRFuu+CAu1AJegM9WFdgNkKE2JQtgcm8PA1D1kpQTsasCo/h"
    "Kb6jBZu9awTi2uVhnXX6h7DwXMwSw8yrGuE/d7Zeb1XI0cuNHQKq2VtT3qBQUSXDbnrkoJ"
    "YdK+ZCoeKWAftOGJu+iXU+aEjfBcZnDXZDmBBbt4CFjU15JKWuWWspT9ZzwTPTKMiXuo7l"
    "mmngH+HeW/WLZNpvRB1xmTi17VGdNM7MFQJ3iHHuHuN8dl44UIXki+oylndbhHxpZ3qYcP"
    "XUYFd4bRK0kKaj8TxOCmbj49nEkLWi6EofrNgjkekx9nsdEuuHxd5hvUzHWorazxfZjtsK"
    "nHplUsgiGBDLBq/GHXXQtXVlU7IKLooBnQfCvE+Adbg8spsg6yeie1FVDt3G2aWf3tIoe0"
    "g4u5+X0j5NuGG0gRfQeZv5OdBADZHPQGWs0XI7h50I1pGR75D7EtcYjoQQljgRUwc3GFln"
    "QxltRGAxOkK7Rww1i47ka1S1OkGJjY6sDEuP1QU9ApUhR0qwVNDS8Phy0+uUKCDh5V51VO"
    "qvPig+o8c06FBnll+y0g6CB7m44QU0BOHeZGFBtxt2UllHe9dn0ULMvg4ip4MZIucLhso9"
    "9FATzBPG+zZkZJSiwX3uYjF8uFP+ly4aErL8+PFHPzlfiQ4qMquY9UIuYJ+aTiHi2Vw57K"
    "BR0q68wxVsM3ZOhxj9pB0qjvJxGLWTwgUhA69phLTEsY4JbPy7Pf44Ob8sskQufiJis6Ud"
    "CJ0hEtHJ0oBw19PmpI8OGohTX8J8Ljbk0j3SfogpGzhyUbHPF1eByn6eDW8LICl18W8vhl"
    "msMxxSnPpCgOqkwRYkzlxjGV6Bt5MvY7+kaehKAd7k3lbx1AtTgpsxEz6CIvmrekiljhDB"
    "3UHM6qKA5nxXrDWeZQY9ABrJabP0aCjv4tHP3oFtypa2Usn7ryg8A3OkhyJ0DYv82nCcL+"
    "CPtTwaAQw1EJ9P/RTzVeD/8Pgqzk9T6AG78gwiUZxrPoFMb+x4I6nuWtyLfFixfma10+cu"
    "5aBpNX+v3Tfgi1ZyH+BufNRfDjno7cWghYtqCVZQswx765HHtxv6iFTerhHVTDTitBk6cl"
    "0ORpDjQpuTHhbj1oMkbTPTtuJ2wODoMsmwv3gzhJl/aExmrEqpIP6kDdBPjNo+4Sm/eM/g"
    "a6zCaiyNKiIDYWBNaXaIEQMNEP60vsmbUHXV+iuLJEpZoSwS+rU1XiJ85Nv4iiKl+oahtC"
    "DcNEuUJdM1E1GgXnxYwFoXi6FlIWEWhmWtWFApqYOkNVi0L9U88lBy79MhErMqUm0b6VHh"
    "nyJTPDqME5dT09KZSzmFrGVE0k5szxCLVdRs2Vegn/+fSbXL0jT04jptz1hvHRcpRcKGTC"
    "ocXFkkLgIpR1hDqRDxZbqmIW3gDebqjeKKxDKV9kpsj9l9JROM8EoRO5UFtZUAJjFTFWsT"
    "22KMYqHnbgF8bEPBnnFsbEPAlBY2DATgMDlKJbD7YISRCv2Dx2U5oO9bgeUCDTN2a6MrTq"
    "cT0kQbZvgc1pW7Ue5+NUyPyNmY9BQI8TBITgNILTCE5vA04Xxa3F7vZKuyurcTVi1n7mSy"
    "LfaQUobtjQJ8SUs8hzhfGlMWYx9BxDzdp2gmKo2ToxNBFqhlE6zUfppLaXTZWOBDXqHtV0"
    "j9iWvqUKErlhD5O/1RWQxEJrlR7yjs9mELW2ylNDopulWoiRGFahds7cpgYj0PGP2jlKR9"
    "6AHC2jzHNruAyWkw9/o/v2kN236v8ZPpfkh/rjO4iNn/YrhRH3S8KI+xl4PP5mGTYXlyVM"
    "kXWC22VOpV3UJkxuU3UcfElK9O+12r+HAOXTzlKUr5anXqnrpZrVPBhRKRlRMlmyfbSAa5"
    "dkOOLmSoXufaLuvcmXDqGCLF3L85jTI8OpN7OHOuzPCiIGe0RQqchZIq+bVfOPUBGJzgLi"
    "94ZEFx70AxaFrmNIpQ44twwd63hKlpZc/QuPTOhc9KDsIQyGOAcX/tABiSqEcclceNfZDN"
    "7ELOkMDbMfqW8FXmI7eAo1v8Y1Py2VDKcLgZOIAGGTHNgEG183XuYOdsA6WnMwHtXlDdRl"
    "OE/qMDsYj8zegNn+Mb6BbZKkRNuk1bYJM63NLNAEIVbJabOM0f58/AAZZWrUVL3iNKh5lb"
    "unQlNuS6fUXTDPYTJ1rU8qvqZa5Yn6yqjh/+iceBj/Xq88GiY2ai1i8ivAEtRPHyRQUvLe"
    "xxxg4fUIl8uEzOWteynRLBpSnzw/UMZHeBJWFpBgqMxhhMqgTd24Ta2Wf4abxQ6/YHwnzL"
    "yUw++8ir8vrVvG3H3nOQ3ejM0U/iQlmnWtVvlhvrphUREJbklrYqH8U3vbGGx+yHWT14c/"
    "RQuqVZqmVvFz1MxQ9y/WMUMzo0qck+TQA3MFVV4Yy5G6YRgq9YaoiheWKzylMIITLXCUqS"
    "oZHnXlglAur7wIqSanrhtbFTzIl60/XzOxVrCHxZ7V6NzozXtUbx5qyo1ryp7l2bVi40KC"
    "DurKOym2kdyA6qjLSUpUl1utLiNC/vgIeVqvqHpEpOnwlCg3XhLh+ltaMIkMgcNk7lozJr"
    "2+WmXLvJsy4/46FzQPbvVKczdg0MCqiJm/ZZKhEGLnshjCzR6Cin5aW8vaKzXoclFyNTIJ"
    "k2OoHir3Ld9ZtlTu1acpFUhrkxicDDEqoK1WQLEE2E5LgKF+//j6vTrEa54QcRo8IMr1+l"
    "BJ2lKn/xDMc5hMXavPx9dUq3R5zfgcTT6USLEeHwq/il9iQkG1lrw8IUM4+wf/4g4Lq3zL"
    "mRbsmXgTpttQYtA5NaDtmFLhYaDL+UwX7LbtPP/ELh5R00+hADiBroMOWBeYAr5blBtTwB"
    "8tzUJthXXWdkjQCXbvYXGHx089R1mMqIOcPq/SWPy8uLH4eaaxeOK4re0oEwhTHAJMwRxz"
    "ExHHyFDArRZwoIZnJVwYTx4n2SjtumWZX01nXWORlyfx5SDE+KSLvHxlEwt+fXEKU+x+rz"
    "yNKTWyAqIjGMR3OoQ62qvaI6qXmq6jBxGinlBN1sANa1uQn7RwPMuGkFBLEAMAQdvOK/rS"
    "7NQ1EZw4Uie1RE9tcXICOYV6fJORpjHP8haTIk6EXugD2H9reKHD766q5RwSdNBqPu1XSc"
    "fql1RfzDomYbNnm7VzyxCjithqFTF+dOVoiMUpuynCLhW32nOvmFAf2cQcS9Fi0ZM2f2xo"
    "j2HIx2FwH0M+nmzIxydq2SP+/ZO0Nak6DzO4QWpErww5mOmxg1lscAXwwB+u27pTYkpu2X"
    "w+g+BswdwH5hLTMonD4U9o7r6Q/5jypSBy+P/I0f/jPzcPPWh07vXwQS37G4ukNKtlFdvl"
    "LjOsuZW7VxUbkgmiDhqT/VdVfLByVLGz+1XWC7sY/c6MWnyOkXSRy7sIKcCqr3uMkBFwdm"
    "8QVhCRISzSOkutJV6bK+ZaxjRP7/LvlOpbNBqzTs0qFmzDSs1T0Wi2dM8X6ypQViU3DrIs"
    "JC8k6cQOn9ZTXlXSU16V6Cmv0icofFQ1OOwP7yB3TyvpJ6cl+slpVj+BNh252vZfb28+F4"
    "CbEUn6uLQMj/xH+XYPkNslzAVmlGsracUkdfjBBG8fOwThv/8PoK5ZWg=="
)
