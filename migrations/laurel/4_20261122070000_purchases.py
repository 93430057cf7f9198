"""Returns that wait for their purchase, and the points that paid for lines of a purchase."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
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
COMMENT ON TABLE "parked_return" IS 'A return that was reported before its purchase: it is applied when that is recorded.';
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_state CHECK (state IN ('parked', 'applied', 'refused'));
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_settled
            CHECK ((state = 'parked') = (settled_at IS NULL));
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_reason
            CHECK ((state = 'refused') = (reason IS NOT NULL) AND (reason IS NULL) = (message IS NULL));

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
COMMENT ON TABLE "line_payment" IS 'The points that one transfer paid for one line of a purchase, and the money they stood for.';
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_line
            FOREIGN KEY (purchase_id, line) REFERENCES purchase_line (purchase_id, line) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_unit
            FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_points CHECK (points >= 0 AND amount_minor >= 0);

        -- Returns so far: what they took back stands in their clawbacks, all of it taken or owed.
        ALTER TABLE purchase_return ADD "taken" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE purchase_return ADD "owed" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE purchase_return ADD "short" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE purchase_return ADD "put_back" BIGINT NOT NULL DEFAULT 0;
        UPDATE purchase_return r SET taken = t.taken, owed = t.owed
          FROM (SELECT reference, sum(amount) AS taken, sum(coalesce((explanation ->> 'owed')::bigint, 0)) AS owed
                  FROM transfer WHERE kind = 'clawback' GROUP BY reference) t
         WHERE t.reference = r.id;
        ALTER TABLE purchase_return ALTER "taken" DROP DEFAULT, ALTER "owed" DROP DEFAULT,
              ALTER "short" DROP DEFAULT, ALTER "put_back" DROP DEFAULT;
        ALTER TABLE purchase_return ADD CONSTRAINT purchase_return_points
            CHECK (taken >= owed AND owed >= 0 AND short >= 0 AND put_back >= 0);
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = (
    "eJztXW1z27i1/isYf0kyo/rGjuP4Op3O2El2171JnInddtumI0EkZLGmCC1BWVFf/vvFAf"
    "j+JpKiJIo5X3ZjEgekDkDgOc95wb+PbLpwmX38E7VsZn5l1PAs7hxdkn8fOXTG5D8KWgzI"
    "EZ3Po/twwaNjW4lMVNuhG288Fp4r/5S3J9QWTF4ymTBca+4/8OiKBO2JN6UecaklmHlJLI"
    "9YgniuxUxCH6jlEHlz5DLPXQ2pNxqQheNZNhmZjJpwAVoL5hHqyPZkuphRh8wWwiM254/H"
    "8C4mN+TLWM7Dbh+7cKzfFmzo8QfmTZkrH/73vx/FdcQc6Nwyj/7xD/mX5ZjsOxPQDP6cPw"
    "4nFrPNxNjItvKWuj70VnN17dp6uHG8n1Rb+LHjocHtxcyJ2s9X3pQ7oYDleHD1gTnMpR6D"
    "J3juAkbIWdi2P6bBoOkfETXRbxmTMdmELmwYZ5DWLxBdOxoOP9/eD+8+3A+HR5k5EEjExs"
    "e/ZHAH5o98VaEU8ACv8Lv/PT199erN6ctX5xevz968eX3x8kK2Ve+bvfXmv/plIm3prpTO"
    "bn6++XwPL8TlJNWTGC78V8lQj2opNRiR9uNjlxyDd1Pq5o9AXCY1DvIHpsch0HrZQAQXop"
    "GIPrBdDMWMfh/azHnwpvLPk9OXJWr+89XXd79cfX0uW71IKvuzf+tU3wO9R3oOv4tacz0u"
    "tX7GH4KmdzjpI+Wr/9eY4EH7Hk7uiypz+6J4al9kZvacrmxOcyb2H+9uP+frNyaSUrFpGR"
    "75D7EtcYizu0S1oAzoeSbEb3Zcpc8/Xf2a1va7j7fXSjlceA+u6kV1cJ1SPfU8NpvLZ2d0"
    "X7iixEX6tKKcnpy9Obt4dX4WLiThlbL1I7tWMNflblah9+x70RodCPRitSjR1f2HX+/Lp/"
    "Bs5d/5ePv556B5el4n1R2A0azG30uledaMFWGQSC69hviCx8E/KgyDD/wOYRRuPn24u7/6"
    "9CUxFO+v7j/AndPEMARXn5+nVpiwE/KXm/tfCPxJ/nb7+UN60Qnb3f/tCN6JLjw+dPhySM"
    "24ToLLwaXECPvGRd0Bjonh+HZtfMGYmzzGDAq4MKbG45K65jBzh5/yorbZW7PTWfoKdeiD"
    "GiTQJrynb8/fLrwx//5u4QruHuXY+4n7gzJrn6uWQyNqutbW/4Uv5S1XGsrSHjKZS6ZUEI"
    "PP2FtpVsPfP91+/fn2/v7D5wGZ+m0n3JWGsyenBrTOGvIt9PnN+ebcAwnAHUbmLjeYEGD2"
    "UwKfiupXKFZgysiSu4+ET6S9T6j5ZMmfvpKmvvE4IA734IY3lS1dvrwkgrGQZBBFVEBVk1"
    "//uJompy/Rzi67X8t/K4i82Mb/nmd2/mqZF/m6/r5re/PldqFha8bmrzfvL9aZmodk5x+K"
    "3ouN/E7tQx9gEIu3IX27wi5Ubfu5lcv7RLY4JqNHtlLU7RKWfc35Trht8yUzyXg1ICP5RY"
    "/Ugi/7dEScKV663GNSJrsVbaH/9TvGv48ijQfrEHDJ8n/s+1yCFgHbTyDoq9mfhMEHo1jo"
    "7/JN1B/q44x1Kn8LNGinb+S0O8lpd32/yx2Au9/s9/qv58/mD4BEXbkrDL/Lr0luDM9fPH"
    "vRoXGpshMi6bpF0tVfxpK6/dOfbt7n69ZvnlLtYmGZxyB0gAouUajS5ittEseNXfVLkbvu"
    "CHftMoO7JmtCDaVEW6CH2huMz3z5fJOVGpmhVhD5F5c/uHSmploGj0c3S9H4PNFsLSC/l/"
    "jX51y0WEigWHKEqZxr0DILtGvIbUC55EGiu5nsfWNM2n26RYOfV6dvzkO4A3+UAZy7T1cf"
    "P65HmohxQoxz+rIKyJGtClGOupfcJGD5Hv5Lfh11lJwQ6qGmz88qKPr8rFDPcCupZm1sGD"
    "mQsljLcZkeKvlVBR2/KlTxq7SGgRN5YsOl/G1yDzXpqpbPPld4d/aq/DC3uzRv5LzvCOK4"
    "mlv/x3LpP/9OKdagc2voG2nVkIZsrDw3xLNAsZSIKZ8TDq6jCXcXs0sy0o8Z2jB3fj9fjG"
    "3LIJb5h+HvBTNc5v1h9FbiDnuliDt96Zkgd79c/e709TlwfI9snsML7vrhLWOeYhs5F+9s"
    "ZCKvRz1Hv58sHE2XqifBf87+cLSlr20Tm7kYA+nBzXV5FO8eCaH+ufSq0D3FbE9689Dfx3"
    "BKxbSOjlNiPdyk20dCCOi3C+iFwaGXjIaL+bZIAum2Deg2uRSAchqwbUnJTpFtGIyVDrZz"
    "2RN/bEiqxiUx5K5ro9wRM0en0N1ZD85NSYqdf7/U5PET7IRsOrQq59ctXe48kDkVYsld85"
    "IYfOHIKUjmzCXsdzPZJ5GKBG8+mCLKvHhw+RKi40xm01Ve8lwrfbZsp2C0wK6iBRgMcB3M"
    "FwpsC/Ttz3A5fV0FUctWxZjvdQZT+x96/S0pIYjAA7ek/C3pzqOTySc2G7PcIPD47dINSU"
    "DD4SxqWWE7kluE4A5ZTjlxF46Oqg4decfkLxADJ69ZLhm53GYjMqMruZn8E5Kq5fMciMV2"
    "CKPGlMhZCRzYnNuWkbtNbfVZSLN1nGbb9zbVIXptK7sUMj/bZX4CeF2bxswIosaraRw2gT"
    "qKDtrvTr9H1Jxp0y+p4uhyO8qtpNsS1Wb85Uim9RXTJjJXLQFabpS9mhRFOq1r49wl2+VO"
    "554cFRkvwf0K1ouINa1gvighok0eAkwcM8FGEHzGltIKkFbFbeCk9/gjc6oECLTWK5okHT"
    "dJ1ODVxnNJqd4ZJ1uIzkO00dddKJE5/H1uye4aDHNSEoe508OMHtofYZTjXHJuaFwxGskR"
    "xby9vDjffG1nVf0Td5kEof/HVkrhN5BV4xh5VEe+x+AwNRxdjb50ly5DsJw3z6QqTGYzTy"
    "njq/wIvt68u9dp7rs3jYo9OlWcOXXcOHfSMBlzcwVGSsKpMiBLS06QBVTPgXe41CUQOJgj"
    "RD1KEJdN4A9+TD6zJ/kvrUAzaxdt7SloJ3VgdRqU2EkGfAvOIn91KsmwSYr1zlJ6dVolx+"
    "a0OMnmNG0p/ZNbTiNolRDcDYDepd4PHVlti6yLeaeUbz07ba59wVuH3XP5n69Mp+MWg4cv"
    "YU8Hib4zsOG/jbbtEkoz2aDCJl6X1MwQj9xRCdYme7KMhpRmK33iRt3xjRoJTSQ0O7EKH+"
    "xOjYTmDzfMSGj+CKPciMpEErMGidkafdl75rK7nKVv/OXVnArNwpKCU1GbtWaOivaWxoWW"
    "oTahY80gauW8VcHfY0bk+AtpsSynls2UgTLm/FFAiMYKIsltlrV22u16A6OnW2vOXiH5du"
    "ydncY8d2xz3kEA7o5D9tMK7pANuZWI/fm0ZmGwUKBv6j05r6DdkzR8jJ1Xd/5i00JK63FM"
    "QKFuHcV0YaFuH8NsFmaq8rHfcZPlYZPY3VJ84qdqyx9nVqyJCQeTykERHvG4Ik+J5RwTKC"
    "EFfRDLE8yeANZwlFdTeBLr6nNLdYF5QSYunylwYZnqWFJdL8qVrZ8Jv3BU/nmou3nsenTz"
    "9yM/dxya+6+lbd5/INu7V/QTG5eqO0hMpI9ZSNvYpRNTPqPqdQRRUhaZwE5zREj4/hDDrM"
    "qlDOFU8Zy1s7ymdEq0N0cdNa8tHal1IRqtkTExZNC7/Nl0i83q7sAig76xWg+YQb8yVPWt"
    "o7w6yv6tQWkh5VijyrFC0qabctuUmhVQ1xgCe6BCygBKGj+PgnN14xdQ73glUemM+A/TR5"
    "1NqMFUUZZZcQBR2w+Cwz5HY2rDdB4Fp3qKxUwfIcECOflYdTLbhLniMjjGTRCbe/p9BsSG"
    "4mYjk4290TG58qB+81woQDYickOH/qR17MO0wTdnOWU6ijmsJANT0G9AxhDkrKqWW95K2c"
    "8O96b6hNL5nEEIlXwry4YeCk+2+Hvse4anaHsZ66l1vZ7ao/zxdWzqoH0PDeqTKhHOJ8UR"
    "zieZCGf/W683v2NCvUHcO5nk8UPMxznIvEzpgQRqvJnGww2orkGUEESTCE2igx/XGgcaAl"
    "CqeRRDTKSHW/BZFb/+WbFb/+xlrms0qfEWTM4/+d0cmLKrGpyxSVZgbmbXhV0a8t1cDA7Z"
    "jld1R2eswJSP7g5Krflku7UG/RdthiozWVchkrsRGNcefYRzFSeXqnwqFY9MGr3L6WqgrF"
    "O4xmSHhMqlVYW0+dYtnSmz25EXBVjjTI6I6QfGZa38nT5dmf7yKZ42/GFfUL1SywNDWz7V"
    "ZRMgh4/JyGVUioz0we26gLmeOQMykpa57AEu61eGU5manNaemIpJP/egtdPb1e9t9QHog9"
    "+vD34WsHXVLatIZs9Hth+yeaWXhDCUpypYTIn1EDCeVoqBKAmByImAoLm5xeu03FMFv64U"
    "avu6JNT2dTbUFnaxrIbv5UJfEMnst+9DJHMZI/Dh1/sEGZA5SiokBD7efv45aJ4+Xyp1hl"
    "ewCVedzqFAD2dzy0f9RbhmXOs03rRcDzV9XmXZOC9eNc6zBbIxNO1HYRpNZlhm7a8qKdWH"
    "vWLbn1SgsQYVsxOSyNt3+WvyF7+CShnXlkPdVemyWVQtY7zydGRgf5bKa/+AznBc5ddzff"
    "P56utf8zHYdc6Bntd/vf9wlfrSMJwMnScH7zzBiL02mf70XEa31OZuqf14T95D8EiO3+S9"
    "H1RS7DEJwk7W+0ogHW5OXQ9i+ygxbLqEd9feC4dDcCAx+BNzmflWRQtaZhBgGLR9Jo7JRz"
    "kpXGLIVtBmTldEhTPaJmTfTSxX5KTn7fTJWHStE7ssugA65wLgC08dCwlvVkv7KUEcgsZD"
    "4Mdn54LO0vmfkMMBaDwAaEVtOyknlpCxIRaN5X8cpmLXwtHkZ93JQKlDVW13I6Xey/c8ys"
    "P6cL0c6wctqlULo0QaBxbUxOCPusAFBawdBCEx5y0ZM5svyb+Yy1VE0FKLuVAlQ1CbzBce"
    "UVBd6plLuF1QO2xLD6oZkBRkPMGYtxiCJH/Ipj1i4lInE5fQENlXco1cx5wmLqOYHPpfO+"
    "0x8lfNGiA7kkCEjUbLtlUaBws1lJoSQ7Wiu2c/7p5gIrag2/tYVz3VbuqzraBfuRu1oNqP"
    "/BBBYVWtRjt2p+zrX3jKyopfH5TZ19OgRdW8I8GkFSssk0XlLVaEuowYdO7J7s2BNHFtBm"
    "WzVcmPeJUNg8+YKMwp2rxnyBcCx5tcrJn7pA6xCgphPjpQ8tLhfhWPsEIIPFX4j1WEv4CT"
    "j1xorH11UqHQ7PkIdCknt84j0r28GBDBvzl+MhQ3Hgeq+KZQJMB4YT5A3wZ1dM9kzNRjVF"
    "UTMtJmlUpYUu+ypIJMGRQqGQU/eBTdgfQqR5coQZdfV2DAAC3t7lna84Urh6pe0exIpIcR"
    "Tlup+44JEttLkIBdoAFVFBNDpqjbTFFX6r7gIG9vkA2bN6t2mhDEJIFOj7EP1OvBvLhUI6"
    "DXsRHdV1yRx2udNR4K9BCBbC1xEPNf9pj/gqFze15j/JW6psckKYXl29CztwWVYjgihiN2"
    "W7V1/Xv+srlb9143l9i1uk1uMZ3zRYETsMAd5fsHyz1SQ98XWTfDC9KqPB1nCd3EnDvrMr"
    "TWSObWbg98Z/Cy6cLtGE/ZI0CIXp6ODESMI4dVoh6GjIkggkxXIsfYxfaUiRYOBtl1BSjW"
    "BeEBptlQr0HgUU+1GttKMLCuz4F1H5n5wNxrmxuPRzkGTfz2oMyosVXD4ThsWeHcLu0HJL"
    "Ih84xpcNyV7mlAjKnUprztcXUZjtkas4mcVMTyLqX5wshIPU0cz1ejvNO62uweAu9u/IoW"
    "uopFeBaXFJta/unSSiLqhyzm0P/zkYr3G363zNGA+H/If794S0bgQ2BipGwy3fHdL1e/O3"
    "19Lt/3m8OofHHLIdw1VZ1vyxQQMid/Vxg8KK963JMq9mPplEjqxLEH9VN16p564kj+QCkS"
    "HXS2QbSds8jfqsoshEimHQsBDbWjcIplR+JXy7zIH4eEEBprOYPx6837i3WmWvBB10HDcR"
    "kEwwWJPDlHExcuKQmZPk3l05OzN2cXr87PwhkcXimbuNlpKjePen5uXwDd24OG7m29uddT"
    "eiSDem+qdw2Isnr/493t54LVI5RIx6NZhkf+Q2xLHOISUqJ70EVC95mq8ukC8inFQwfpqv"
    "L1Y2kwhmbTyd6ZMMwDGouDiMPM0IN7YgjyXZ1r3ZyVPZxX8TqSqhKkdlRagjyyuQeWtjSq"
    "+eQSzsCayeGVg66yysIMM3XwNRSQhGISOfl3rT8hpAMWkNenquOMZhQc1jpb77nlTGQv3s"
    "rP9BN8xsbclAY7nKctPyHo7K3StMq2k+/CHYO9UBa6Fhn553RDf/J5V8GLywVTkRWqFo+m"
    "AnRpTXg7vnRU5qCAGjzUJnAauT7P22LCZ0AsF5o1Kcaj32Cnjl5M28O0vc5zBFUP6/JXln"
    "q6T4ih+hurn1HXaQSTEoIIkzoHkxKO6XAPrjvKSUlMSuryKEfIqPa3nJDEUe7yKHtWnlep"
    "OPspaN+/E54uquQ+XRTnPl1kcp8w72bfeTehKZXRf0naTVwInUYYlLbjoDQ9/7LqxepkOf"
    "kL8W+1QggVpjRhSlMHVNvdCut3U+56Umf2UQ4ZHd0clFHSItGsasH18GwjKb6wTTKlT8wv"
    "VwZ0rWmZxAEydswMuhAq7gsKmok5czzVAqK65ty2jJXilGV/s/lIFXhz2ZPFljnRa7t7tK"
    "ayi85nGqmqRooLd5kBYWgmea56eTEgXD6GPNcdvRgEz3PI0rU8jzlDPpnAowwJ2eWQkvEK"
    "ysRNJk2o5we5Y8A5vcg9I/eM5kYD7lmiLeZvbVVneUIIsTHWhytmKE5OKzAUJ6eFDAXcSs"
    "9Yvds0OtU9IYqUfadpPjzUHQ91x6+pra8Jid09I62YoVIDaiWlEGshtYsVlTrLkSH92Jlk"
    "bn/dRJdEFeUmN5lOkbuh9nO43fjIFFO78bNz1jO7tw4j1my2UOJwGEYyO/gyCvz9A3mp43"
    "vhrj4RM8iq9TOH/bhc/2qWyt3is4C7HXHDWLiuwuf+WRvM8YngAdC8oTE80reWjEyZHLG3"
    "cNNneKJDOqSgASeCqPd4Tsl84RpTCjqkslchFsz85rgMhnygDvv0Fq7zQvUFqdGQygzjl8"
    "yR1tHW3tTSocsz5pjirYpwtuWMgEGJJ0BDrLbQJ4HAmSlyzso3lL91BPnTAUmtuqaaD1W9"
    "w37HTJW8rfO2k2rW56zojHDL0cHSkFTdhIxOrFJSNtwKopGAP9s9sjRi45AAP1gC/FH+vj"
    "o0R9C+h5Th6VkFhuP0rPjIjrNMUBN6F/Zj86bWvTrcUkoUudpOs0tIyv8wA71Hf+Hh0MM1"
    "KCw8zGGr3o2YKZFVcnHaf0oMc/83yP2vWXqoG0WH7n6z3+u/nj+bPwwVGHG84Xf59Umj7v"
    "mLZy86hMaq1CLy406b+oFyxREaN4bGisVpPBp50jgYjQcD3Uitw5qA9aup1JQYgsV0QbmC"
    "3KBiuBgT6SFgPKsCGM+KAeOZAowl/k9QXwtepD/53RyYsqt6kOJcN7o99+f2TOAC9NlX0H"
    "AekqpyYk8CDqOmqye+1VZ1AAl268vvJnxYq+QUfuqUL1/tgTl+/GBvLPbhB5twpZJhHHRG"
    "tMFurI7JCHxlyj0M2U+mcrZzl/y2oLY1WUmlvyUjiGSdUSiVDd5gMVXlsrQLSOhLnpxrJq"
    "GCyN7Zg9RxbjGxXT1b+feVOz3uH4cLqig4+KqJTZ2HhRwJMYAEK13f6/rdF3L2hnj0YdPi"
    "3vVAaJv4c78lvbeAPgfoF95PKon6fw3lBu17qNz2K4mo1akO5R4K7J5sj0WQjBeW7VmOOI"
    "bH7iOIZCsUfLDHZMfjTl62S3jGSG53/OLLbU15TS6+On1zHtKJ8EcZgXj36erjR80YZliC"
    "/cGoLypz+88SCmgV5GKqZKO1AGuo08Gr4axf+JJQAmLPRAB7AOEMdFFRKfHAyZjZstm/mM"
    "tVCjhgmTkVEGjHJcTRxVGfJBKSypP/Hvn1TRWSYd898qTfPAu0dvlwhbQ85s5EFAo5irR7"
    "TMXwnwLCFJcu90pOzAwgrN8vxOrFLobvkTlNsxYAw9Mv2/UQFOOyp+irSg5Bof5jEn3y1L"
    "R2CEXsG8gotTyCKCmJAUSdDiBSS2kdWBgKYAzGBgAQHUfoOOoiX7necbSnvCOrIOfIWptv"
    "ZFXNNboi7sJ5uFQpJ/CYAZnb1GAKrs6Z+5hLMVYRyQWg8F5DwdRkcqnzuBnSRKqvdaoP2a"
    "gtslFqxmeUW05+BDJ9gutNuY+4LtVCUwfChQII4TaAcMECXhPGpcR6uFpsHcrFt85NPdCy"
    "qzt2wNN9LaJLzbfOoTrQfgGw8wemHNsFE6EKvrOlYQyJ3MupZUwVYemfDKVrYsKZ0WTKl0"
    "S+8IrMuONNBVFVPaNkb7oKT6Si4hHcwGO+yEkm3/bD0FXchUUK8eOe8CPyJ1uaz5GKl/J3"
    "8eVQr0x1sXpGGEF7ZxyWsLWWuCrjt9fvvjE3SuU63SAIG5pQG+GD9cREjgOQO5pX8aYShE"
    "NQVVi4msBJX3KcCEwdCLCSBo3B8kq67OKBhewOehIP0pOIfq8fwu8VfOT1vrWEWJ/2tD0c"
    "8ijfaugvpHXhRY747gbj5GVHA6Iy7FQDZgoBcilAXsNKtcRIHaCya9FRHaSiblTFvK+qXl"
    "4eKk7cL4XFuvbe0I2aVsPFuuAe5JeRB+5dquPGNXekQ+oGZCGHNrjm4+6gdh6fTPwSeVn8"
    "21LHm9Te83VCPayJd7g18TArv/X8cQxbbDts0eCiZmXBQKJP6twxmg/Kx9ZcG1JiuDqk1B"
    "rtmhmlljMRCUEkIjpNRBhgDth2o3FOy+KRL10eaZdJlQpvOKVimrdFOdRdFUQ+pSRT4zxe"
    "eTpTrz+f8bUfhBOOq7TDr28+X339axiyEw7ux9vPP1/nBO1c//X+w1WmDJIyFesWQYoJ4S"
    "5VToNEdu+GREhkax+mWivUhohNq06RIcU0SBUCpA7zceVohgGcaurcBGl82vxhwdSJttx4"
    "jB14IIjNJt5bsrTkdFmAX0+1ADmXwW2HEwYOO06svIicrT6q5XgcZC/aZi/UANYwtMP2je"
    "zCjsGo1q1sl8FvbwJZE5Jom3QascLyZ8o9y2kw0GlZtE26PNJom+zHNulISJiGdSVBYckG"
    "FeBfg8Cw0N1EBF3pUC3gZvNDtd5CTJYNcV3+g4SEaHTlO7eoOlXLPwbLd2/J7mcFHrJdPT"
    "k3VCyCy2EtCowU6w7LjTUnsOZEB1TdJ7CBmRHR4Wovq4QlyVbFx6u9zDlBPnqzjJrv2ffC"
    "4mIJsV5ou+yz+fDrfeKLySSFJlBc0DydKYp5KTvOS0EP/86wD/pN0G+CfpPqZvRHy2E/w+"
    "HdRzkmdHRzUGY+27LZ8CFst9Z0voeDmHXNRS+I9oQ+IIAzOhVaGaX+ueJQfhpaBeE3l9ps"
    "Dc6IDo9jhk48+sh0WnLWdN7pk/OzrJIBRCCXMZ4TQanBSw03PPIZLfJOWuQYodp6DFr8i6"
    "mh1JQYqjWlVrVUZfRZnvQUyPQJxraS6oTRp3i22UGasmNYIWeWk3fgcBlqSMr1aT3YsVmr"
    "4Ws95UcyqPhaiu+Kr3OhXirr4oTrg1LPZtCiSlhbWDJCCgUn/ugTgTTgFEQwdkyU/9Hy/K"
    "IUYNubcK6QKkQR+BdzY9na7h8LSnVjd8CCUrt0m3RoTSqLvojdXrtC1Yu8+Cm3DM5Ib3Ij"
    "TeWo2nUQ3sCoMZX3JGZW4GNE1P/UfQFNZ9xhfsk6fb6HxNCZtWvrT1RHhLh84ZjyiSPy3F"
    "QnuE2pPRku5gOymL9QBfXmc9tiKoRXPUQzVy78DSvpcsptRlxmMKmrARz2pruUbwgxIiXh"
    "HP4mgcEcnQMgZYsrBnNgMEcXDPSDC+ZAmmDrNAFaqfuiBwLcUVP3cTFUf/OgAx/D1Vlb4j"
    "I9XFwuKqwtF8V1dDPHMChIW1u/eesKajerXbDG6m2NMZEe6nfrNdgC42vTEBq/mwNTduUA"
    "mmiSdS585gtdzVhxAE1we7A2hGYea9koiCbwDypSQZER+QEuUZXggIyQ/xEe50qoWthMS8"
    "8C5uMvhRE184XnnzAgH65ZDpurt5CdGMAcg8l1TK7ir7MS4euEET3csVcYlIPMShy1YVBO"
    "nSUao0cweqSrusXokQ5jX6SFOsBL0Bmc49SEGUpL4iA05+YwMHUHWSmBulowqr/EujpM1a"
    "41rFOTq1PG9RfqPkIBczALj3Ks68T9QZl5PVcth27UtMrRytoe9YICCS6bc1elhDBpXzIV"
    "jxSoD47hibvol1PmhAfhuczgrslyAgu28RCwqG+klLTKLWUp+894JgZkFBvukbpnmboH+H"
    "eU/2LZNpnSJ11nTE56VWdMK3EATZ3gHQaEu98cl00WIngh+Y6m7NXhHplY3qVuPnIZFdwZ"
    "Ra8kJaj9TBCDm/rw6dFMWtByIozUbxbM8Zj8OIuNdsHl6zLfoGauQ21lje/CbIdFPdatUh"
    "E0CcYAq8Yfdt21cGZVtQMiiR6aAe0fhRj/YGtoOSXWQ1VvpbYCws7tppnVXy5yRHs4mdtf"
    "N0K9NVxAiuR7qPytrCRAyOawN3DUfDGDm0fdmJbhkf8Q2xKHyB6UKBZUAT0XV2hJF2NJLT"
    "TQQbpCCzeMhes2ql2aEsXAxE4HJsbth5oDnRLFge70QFPDy+Nhi3euUKCHW9V5lZ3qvHij"
    "Os/sU6FBXtl+CwR6qN62I8QUkVNHuZFEI+12rITytueuz4JlFVxcBS8m0gcNly302yiAJ5"
    "jnNTvMKCmJ5cK7vOViufAfulx46MrL8yPF3HwlPqR4q0ruI5WIeUw+qbhHS+Wwp3JBR8o6"
    "c4zV6C0ZedyjdpA06vtJxGIWD4gUhE485hLTEga45fPy7Hf44Lb8MonQubjJik4UdKL0BI"
    "WjE+Wgqc+9hgQfDiys4T8RHndrGum+QB+MnB1M2WCLr6PjuEwPl4ZXFbT8qlDHr9IajgGn"
    "PJOiOKgyJYgxlY1jKtE38sPY7+gb+SEG2uHeVP7WIVSLk2M2ZgZd5EXzllQRK+yhh8jhrA"
    "pwOCvGDWeZTY3BCWC13PwxEXT0b+DoR7fgVl0rE/nUlR8E3mgjye0Aaf8u7yZI+yPtTwWD"
    "QgxHJdT/Rz/VeD39Pwyyktf7AG79ggiXZBTPolMc+28L6niWtyLfFi9fmm90+ci5axlMXj"
    "k9PTkNqfYsxd9iv7kMftzTkVsLAcsWdLJsAebYt5djLx4XtbhJ3byHMOykEjV5UkJNnuRQ"
    "k1IbD9ytR03GZPpnx21FzcFmkFVz4XoQF+nTmtBajVhV8kFtqE2I3zzpPql5x+xvgGWaDE"
    "VWFgei8UBgfYkODAIm+mF9iR2r9qDrSxRXlqhUUyL4ZXWqSvzMuekXUVTlC1VtQ6hhmChX"
    "qGsmqoNGwXkxY0Eonq6FlGUE2ulWnUIBh5g6I1WLQv1T9yUbLv0yESsypSbRvpUBGfElM8"
    "OowTl1Pd0plLOYWsZUdSTmzPEItV1GzZV6Cf/59JucvWNPdiOm3PVG8daylZwo5IHDERdL"
    "CoGLUNYR6kQ+WWypill4Q3i7kXqjsA6lfJGZEvdfSkfhPBOEPsiJ2smCEhiriLGK3bFFMV"
    "bxsAO/MCbmh3FuYUzMDzHQGBiw1cAABXTr0RahCPIVzWM3pelQT+uBBCq9sdKVoVVP66EI"
    "qn0Dbk7bqvU0H5dC5TdWPgYB7ScICMlpJKeRnN6EnC6KW4vdHZSerqza1YhZ+4UviXynFb"
    "C44YE+IaecZZ4rtC+NMYux5xhq1rUdFEPN1g1DG6FmGKXTfpROanlpCjoS0og9qmGP2JK+"
    "IQSJ3LCHqd/qACQx0TqFQ97x2Qyi1lZ5MCS6WYpCjESzCrVz5jY1GIET/6idAzryGuSgjD"
    "LPreEymE4+/Y3u20N236r/Z/Rckh/qt+8hN35yWimM+LQkjPg0Q4/H3yyj5uKyhCmxXmi7"
    "zKm0jdqEyWWqjoMvKYn+vU7795Cg/LGzFOWr5cErdb0UWc2DFpWSEaWSpdrHC7h2SUZjbq"
    "5U6N4n6j6afOkQKsjStTyPOQMymnoze6TD/qwgYnBABJVAzhJ5p1m1/wgVkegsIH5vRHTh"
    "QT9gUeg6hlRiwLll6FjHE7K05OxfeOSBzsUAyh5CY4hzcOEPHZCoQhiXzIV3nc3gTcySk6"
    "Gh9yP1rcBLbEZPIfJrHfnpUcloupA4iQSQNsmhTfDg69bL3MEKWAc1B+0RLjeAy7Cf1FF2"
    "0B6V3UDZ/jbewDZJSqJt0mnbhJlWMws0IYhVcro8xmh/7j9ARpkaNaFXXAaRV7l7KjTlNn"
    "RK3Qf9HKZS1/qk4nOqU56or4wa/o/OiYfx7w3Ko2FirdYyJn8BWoL66YMESko++pwDTLwB"
    "4XKakLm89ShHNMuG1BfPD5TxGZ6ElQUiGCpzGKEyaFO3blOr6Z/RZrHDL2jfCzMv5fA7r+"
    "LvS2PLmLvvPOeAN6MZ4E9KolnXacgP/dUNi4pEcElaEwvl79qbxmDzQ66bvD78KZpQnUKa"
    "GuLnwMwQ+xdjzNDMqBLnJDX0xFxBlRfGciQ2DEOl3hJV8cJyhacAIzjRAkeZqpLhUVdOCO"
    "XyyouQarPrurFVwYP8sfX7ayfWCtaw2LNa7Ru9eXv15iFSbh0pe5Zn14qNCwV6iJW3Umwj"
    "uQDVgctJSYTLnYbLyJDvnyFP44qqW0RaDneJcuMlEa6/oQWTyBA4TOWuNWPS86tTtsy7KT"
    "Meb3JJ8+DWoDR3AxoNrYqc+TWTCoUQO5fFGG72FFT002gta6/UkMtlyVXLJE2OoXoI7ju+"
    "smwI7tWnKQGk1SQGJyOMALTTABRLgG21BBji+/3je7WJ19wh4jK4QZTj+hAkbYjpPwT9HK"
    "ZS1+L5+JzqFJbXis9B8uGIFOP4cPCr+CUeKEBrqctjMoK9f/gv7rCwyrfsacGeibdhug0l"
    "Bp1TA44dUxAeGrqcz3TBbtvO809s4xE1/RSKgBPoOuiBdYEp4NtluTEFfG9pFmoprDO3Q4"
    "FeqHsHkzvcfuo5ymJCPdT0eZWDxc+LDxY/zxwsnthuazvKBNIUh0BTMMdsMsQxMRzgTg9w"
    "AMOzI1wYTx4XaZR23bHMr7azrrHIyw/x5SDF+EMXefnKHiz49cUpTLH7g/I0plTLCoyOYB"
    "Df6RDqaK/qgKiz1HQdPYgQ9YQ6ZA3csLYF+UkLx7NsCAm1BDGAELTtvKIv7XZdk8GJM3US"
    "JXpqiZMdyC7U49uMNI15ljfoFHki9EIfwPpbwwsdfndVLedQoIdW88lplXSs05Lqi1nHJC"
    "z2rNlxbhlhhIidhojxrSsHIRan7KYE+1TcasdnxYR4pIk5lpLFoidd/tjQHsOQj8PQPoZ8"
    "/LAhH5+oZY/590/S1qRqP8zwBqkWgzLmYKbbDmexxhXIA7+5PtadElNqy+bzGQRnC+Y+MZ"
    "eYlkkcDn/C4e4L+Y8pXwoim/+PbP0//nPz2INW+15PH9Syv7FISrsoq9gud5lhza3ctarY"
    "kEwI9dCYPH1dxQcrWxU7u19nvbCL8T+ZUUvPMZE+ankbIQVY9XWHETIC9u4GYQWRGNIinb"
    "PUOuK1uWKuZUzzcJd/pxRv0ajNOphVPLAtg5ofBdFs6J4vxipQViU3DrIsJC8U6cUKn8Yp"
    "ryvhlNclOOV1egeFj6qGhv3mPdTuSSV8clKCT06y+ASO6chF23+8u/1cQG5GIunt0jI88h"
    "/l2z1AbZcoF5RRjlbSwCS1+UEH1/sOQfjv/wO6YhA1"
)
