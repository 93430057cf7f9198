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
    "eJztXWtz2ziW/Ssof0lSpfHGjuNknampch7d7dm8Kvbs9OxkSoJISGKbItQEZUXz+O+LC/"
    "D9EklREkXfL90xiQtSFyBw7rkP/OvEpkuX2ac/Uctm5jdGDc/izskV+deJQ+dM/qOgxYCc"
    "0MUiug8XPDq2lchEtR268cZj4bnyT3l7Qm3B5CWTCcO1Fv4DT65J0J54M+oRl1qCmVfE8o"
    "gliOdazCR0Si2HyJsjl3nueki90YAsHc+yychk1IQL0Fowj1BHtiez5Zw6ZL4UHrE5vz+F"
    "dzG5IV/Gcqb7fezSsX5fsqHHp8ybMVc+/O9/P4nriDnQuWWe/OMf8i/LMdkPJqAZ/Lm4H0"
    "4sZpuJsZFt5S11feitF+raW2t643g/qbbwY8dDg9vLuRO1X6y9GXdCAcvx4OqUOcylHoMn"
    "eO4SRshZ2rY/psGg6R8RNdFvGZMx2YQubRhnkNYvEF07GQ4/f7kb3n64Gw5PMnMgkIiNj3"
    "/J4A7MH/mqQilgCq/wh/8+P3/x4tX58xeXr19evHr18vXz17Ktet/srVf/0S8TaUt3pXR2"
    "8/PN5zt4IS4nqZ7EcOE/SoZ6VEupwYi0Hx+75Bi8m1E3fwTiMqlxkD8wPQ6B1ssGIrgQjU"
    "T0ge1jKOb0x9BmztSbyT/Pzp+XqPl/r7+9++X621PZ6llS2Z/9W+f6Hug90nP4XdSa63Gp"
    "zTP+GDS9x0kfKV/9v8YED9r3cHK/rjK3XxdP7deZmb2ga5vTnIn959svn/P1GxNJqdi0DI"
    "/8m9iWOMbZXaJaUAb0PBfidzuu0qefrn9Na/vdxy9vlXK48Kau6kV18Daleup5bL6Qz87o"
    "vnBFiYv0aUU5P7t4dfH6xeVFuJCEV8rWj+xawVyXu1mF3rEfRWt0INCL1aJEV3cffr0rn8"
    "LztX/n45fPPwfN0/M6qe4AjGY1/l4qzbPmrAiDRHLpNcQXPA3+UWEYfOB3DKNw8+nD7d31"
    "p6+JoXh/ffcB7pwnhiG4+vQytcKEnZC/3tz9QuBP8n9fPn9ILzphu7v/O4F3okuPDx2+Gl"
    "IzrpPgcnApMcK+cVF3gGNiOL5dG18w5ib3MYMCLoypcb+irjnM3OHnvKht9tb8fJ6+Qh06"
    "VYME2oT39O35L0tvzH+8W7qCuyc59n7i/qDM2ueq5dCImm609X/hK3nLlYaytIdM5pIZFc"
    "Tgc/ZGmtXw909fvv385e7uw+cBmfltJ9yVhrMnpwa0zhryLfT53fnu3AEJwB1GFi43mBBg"
    "9lMCn4rqVyhWYMbIirv3hE+kvU+o+WDJn76Wpr5xPyAO9+CGN5MtXb66IoKxkGQQRVRAVZ"
    "Nf/7iaJqcv0c4ue1jLfyeIvNjG/5Fndv5qma/zdf1j3/bm891Cw9aMzV9v3r/eZGoek51/"
    "LHovNvI7tQ99gEEs3ob07Qq7ULXt54tc3ieyxSkZ3bO1om5XsOxrznfCbZuvmEnG6wEZyS"
    "96pBZ82acj4kzxyuUekzLZrWgH/W/eMf51Emk8WIeAS5b/Yz8WErQI2H4CQV/N/iQMPhjF"
    "Qv+Qb6L+UB9nrFP5W6BBO30jp91JTrvr+13uANz+br/Xfz19spgCEnXlrjD8Ib8muTE8ff"
    "bkWYfGpcpOiKTrDklXfxlL6vYvf7l5n69bv3lKtculZZ6C0BEquEShSpsvtEkcN3bVL0Xu"
    "uiPctcsM7pqsCTWUEm2BHmpvMD7z1dNtVmpkhlpB5H/m42/L3BgQ/04pDv+Nj6uB8Gsimz"
    "4RZMao640Z9a4kSGYOgOQxm1KH2FR4g/Aa/EUM+T7E40C6MMccqGAL4HL4xNOtgPPR0SdE"
    "WI7B8uI99vXYLUiew+7/j4rgMeUQNWDYQ6lOraDIsKc9KOqbbjDAcTkc4k4PsVySG0GhuB"
    "y6ybo8wrC1LqG/zAgXskJxkd6wwscaqHFEn0ZbcRodwfJfXT516VyNegbORzdLEf0i0Wwj"
    "rr+bscB/qsVCZ6glR4HKSQEts8C8htwWyDqP3rydy9635pe7j6z1IvLi/NVluH7AH2VLx+"
    "2n648fN7PGyFeGFsv58yomi2xVaLOoe8n1GiDI8J/y66ij5IRQDzV9eVFB0ZcXhXqGW0k1"
    "a8eBkUMPF2s5LtNDJb+ooOMXhSp+kdYw+Dcf2HAlf5uEgCZd14q/zRXeH7qTH2aH8V1HEM"
    "f1wvofluvK9++UYg26sIa+w6Ua0pCNVRQW8SxQLCVixheEQxjYhLvL+RUZ6ccMbZg7f1ws"
    "x7ZlEMv80/CPghku8/40eiNxh71WTnh96Ykgt79c/+H85SX46+/ZIsfHv++Ht4x5iv1duX"
    "hnK3fXZtRz8sfJ0tGhD+pJ8J+LP53sH/9v9H8VYyA9uLnhS8W7R0Kof+xtFfK2mLtNbx76"
    "+xjOqJjV0XFKrIebdPtICAH9bgG9MPgij88q9p1HEug638J1LpcCUE4DujgpiT6BTjPGLn"
    "vg9w0DJOKS6Bfo2ih3xMzR5TBuralzU1Iuw79favL4xTKEbDq0KtfKWLncmZIFFWLFXfOK"
    "GHzpyClIFswl7A9z2SeRioTIXDBFlHkxdfkKMl1MZtN1XmBEK322bKdg5C/c20fkL4MBro"
    "P5QoFdgb7DGS7nL6sgatmqGPO9zGBq/0OvvyUlBBF44JaUvyXdenQy+cTmY5ab0Bm/Xboh"
    "CWg4nEctK2xHcosQ3CGrGSfu0tEZkqEj75T8FfJZ5DXLJSOX22xE5nQtN5PfoECSfJ4DeZ"
    "UOYdSYETkrgQNbcNsycrepnT4LabaO02yH3qY6RK/tZJdC5me3zE8Ar2vTmBlB1Hg1jcMm"
    "UEfRQfv96feEmnNt+iVVHF1uR7mVdFui2oy/HMm0vmLaRBUaS4CWG1WiSYoinda1ce6S7X"
    "Kr88hPioyX4H4F60XEmlYwX5QQ0SYPASaOmWAjCD5nK2kFSKviS+Ck9/g9c6oECLTWK5ok"
    "HTdJ1ODVxnNJqd4ZJzuIzkO00dddKJGb8GNhye6aJPQkJHGYOz3M6KF9DKMc55JzQ+OK0U"
    "iOKNbgyIvzzdd2VtU/cZdJEPo/bK0UfgNZNY6RR3XkewyOU8PR1ehLd+kqBMt580yqwmQ2"
    "85QyvsmP4NvNuztdsmr/plGxR6eKM6eOG+dWGiZjbq7BSEk4VQZkZckJsoRKmPAOV7qcGQ"
    "dzhKhHCeKyCfzBT8ln9iD/pRVoZu2inT0F7aQOrE6DEjvJgG/BWeavTiUZNkmx3llKL86r"
    "5NicFyfZnKctpd+45TSCVgnB/QDofer92JHVrsi6mHdK+daz0+atL/jFYXdc/ucb0+m4xe"
    "Dha9jTUaLvDGz4T6Ntu4TSTDaosInXJTUzxCN3VIK1yR4soyGl2UqfuFF3fKNGQhMJzU6s"
    "wke7UyOh+eiGGQnNxzDKjahMJDFrkJit0Ze9Zy67y1n6xl9ezanQLCwpOBW12WjmqGhvaV"
    "xoGWoTOtYMolbOGxX8PWZEjr+QFstqZtlMGShjzu8FhGisIZLczqkU227XWxg93VpzDgrJ"
    "d2Pv7DXmuWOb8x4CcPccsp9WcIdsyJ1E7C9mNQuDhQJ9U+/ZZQXtnqXhY+zs6ctn2xZS2o"
    "xjAgp15yimCwt1+xhmuzBTlY/9jpssD5vE7pbiEz9VW/44s2JNzGviMjkowoMq8iBOLOeU"
    "QAkp6INYnmD2BLCGo7yawpNY17yCyvL6sChBJi6fK3Bhmar8vK4X5crWT4RfOCqPr93XYz"
    "ejm7+f+Lnj0Nx/LW3z/gPZ3oOin9i4VN1BYiJ9zELaxS6dmPIZVW8iiJKyyAR2miNCwvdR"
    "DLMqlzKUvzevkFd5TemUaG8K1DevLR2pdSkarZExMWTQu/zZdIvN6u7AIoO+tVqPmEG/Nl"
    "T1rZO8Osr+rUFpIeVYo8qxQnAsGrdNqVkBdY0hsAcqpAygpPHTKDhXN34G9Y7XEpXOif8w"
    "fWzxhBpMFWWZFwcQtf2g7853ZzSmNkxnddyyslOXc32EBAvk5GPVKcsT5oqr4EhmQWzu6f"
    "cZEBuKm41MNvZGp+Tag/rNC6EA2YjIDR36k9axD9MG3x11TBw8IawkA1PQb0DGEOSsqpZb"
    "3lrZzw73ZlAvbSZHjkEIlXwry4YeCk+2+Hvse4anaHsZ66l1vZ7avfzxdWzqoH0PDeqzKh"
    "HOZ8URzmeZCGf/W683v2NCvUHce5nksVIQcmWsp/RAAjXeTOPhBlTXIEoIokmEJtHRj2uN"
    "w8kBKNU8iiEm0sMt+KKKX/+i2K1/8TzXNZrUeAsm51/8bo5M2VUNztgkKzA3s+vCPg35bi"
    "4Gx2zHq7qjc1Zgykd3B6XWfLLdRoP+qzZDlZmsqxDJ3QiMa4/ew7mKkytVPpWKe2bCWedr"
    "faY5XGOyQ0Ll0qpC2nzrls6V2e3IiwKscSZHxPQD47JW/l6frkx/+RRPG/6wL6heqeWBoS"
    "2f6rIJkMOnZOQyKkVUu6CAuZ45AzKSlrnsAS7rV4ZTmSq6tv91Ek2G5FRM+rkHysHj6iyu"
    "cOr4U8L/AIIP90Q1lsOs/lCrQuwh6ve2+gD0wR/WBz8P2LrqllUksz/bqiesTdwtD0tCGM"
    "pTFSymxHoIGM8rxUCUhEDkREDQ3NziTVruqYJfVgq1fVkSavsyG2oLu1hWw8Xnegft+xDJ"
    "XMYItHWsd6q2UZ6ySw6iCwR6OJtbPuovwjXjWqfxpuV6qOnLKsvGZfGqcZktkI2haY+FaT"
    "SZYZm1v6qkVB/2il1/UoHGGlTMTkgib9/lr8lf/AoqZby1HOquS5fNomoZ47WnIwP7s1S+"
    "9Q/oDMdVfj1vbz5ff/tbPgZ7m3Og59u/3X24Tn1pGE6GzpOjd55gxF6bTH96LqNbanu31G"
    "G8J+8heCTHb/LeDyop9pgEYSebfSWQDregrgexfZQYNl3Bu2vvhcMhOJAY/IG5zHyjogUt"
    "MwgwDNo+Eafko5wULjFkK2izoGuiwhltE7LvJpYrctLz9vpkLLrWiV0WXQCdcwHwpaeOhY"
    "Q3q6X9lCAOQeMh8OOzc0Fn6fxPyOEANB4AtKJ2nZQTS8jYEovG8j+OU7Eb4Wjys+5koNSx"
    "qra7kVLv5Xue5GF9uF6O9YMW1aqFUSKNAwtqYvB7XeCCAtYOgpCY84aMmc1X5J/M5SoiaK"
    "XFXKiSIahNFkuPKKgu9cwl3C6oHbajB9UMSAoynmDMWwxBkj9k2x4xcamTiUtoiBwquUau"
    "Y04Tl1FMDv2vnfYY+atmDZAdSSDCRqNl1yqNg4UaSk2JoVrR3XMYd08wEVvQ7V2sq55qN/"
    "XZVtCv3I1aUO1HfoygsKpWox27U/b1LzxlZcWvD8rs61nQomrekWDSihWWyaLyFmtCXUYM"
    "uvBk9+ZAmrg2g7LZquRHvMqGwedMFOYUbd8z5AuB400u1sx9UIdYBYUw7x0oeelwv4pHWC"
    "EEnir8xyrCX8DJRy401r46qVBo9nQEupSTW+cR6V6eDYjg3x0/GYob9wNVfFMoEmC8NKfQ"
    "t0Ed3TMZM/UYVdWEjLRZpRKW1LusqCAzBoVKRsEPHkV3IL3K0SVK0OXXFRgwQEu7e5b2Yu"
    "nKoapXNDsS6WGE007qvmOCxO4SJGAXaEAVxcSQKeo2U9SVui84yLsbZMPmzaqdJgQxSaDT"
    "Y+wD9XowLy7VCOh1bEQPFVfk8VpnjYcCPUQgO0scxPyXA+a/YOjcgdcYf6Wu6TFJSmH5Nv"
    "Ts7UClGI6I4YjdVm1d/56/bO7XvdfNJXajbpNbTOd8UeAELHBH+f7Bco/U0PdF1s3wgrQq"
    "T8dZQjcx586mDK0Nkrm12wPfGbxsunA7xlP2CBCil6cjAxHjyGGVqIchYyKIINOVyDF2sT"
    "1looWDQXZdAYp1QXiAabbUaxB41FOtxrYSDKzrc2DdR2ZOmfvW5sb9SY5BE789KDNqbNVw"
    "OA5bVji3S/sBiWzIPGMWHHelexoQYya1KW97XF2GY7bGbCInFbG8K2m+MDJSTxOni/Uo77"
    "SuNruHwLsbv6KFrmIRnsUlxWaWf7q0koj6IcsF9P90pOL9hj8sczQg/h/y38/ekBH4EJgY"
    "KZtMd3z7y/Ufzl9eyvf97jAqX9xyCHdNVefbMgWEzMnfFQYPyqse96SK/Vg6JZI6cWyqfq"
    "pO3VNPHMkfKEWig862iLZzlvlbVZmFEMm0YyGgoXYSTrHsSPxqma/zxyEhhMZazmD8evP+"
    "9SZTLfig66DhuAyC4YJEnpyjiQuXlIRMn6by+dnFq4vXLy4vwhkcXimbuNlpKjePen5uXw"
    "Dd24OG7m29uddTeiSDem+qdw2Isnr/8+2XzwWrRyiRjkezDI/8m9iWOMYlpET3oIuE7jNV"
    "5dMF5FOKhw7SVeXrx9JgDM22k70zYZhHNBZHEYeZoQcPxBDkuzo3ujkreziv43UkVSVI7a"
    "i0BLlnCw8sbWlU88kVnIE1l8MrB11llYUZZurgayggCcUkcvLvWn9CSAcsIa9PVccZzSk4"
    "rHW23lPLmchevLWf6Sf4nI25KQ12OE9bfkLQ2RulaZVtJ9+FOwZ7pix0LTLyz+mG/uTzro"
    "MXlwumIitULR5NBejSmvB2fOWozEEBNXioTeA0cn2et8WEz4BYLjRrUoxHv8FeHb2Ytodp"
    "e53nCKoe1uWvLPV0nxBD9TdWP6Ou0wgmJQQRJnUOJiUc0+EeXHeUk5KYlNTlUY6QUe1vOS"
    "GJo9zlUfasPK9ScfZT0L5/Jzy9rpL79Lo49+l1JvcJ824OnXcTmlIZ/Zek3cSF0GmEQWl7"
    "DkrT8y+rXqxOlpO/EP9WK4RQYUoTpjR1QLXdrbB+O+OuJ3Vmn+SQ0dHNQRklLRLNqhZcD8"
    "82kuJL2yQz+sD8cmVA15qWSRwgY8fMoEuh4r6goJlYMMdTLSCqa8Fty1grTln2N1+MVIE3"
    "lz1YbJUTvba/R2squ+h8ppGqaqS4cJcZEIZmkqeql2cDwuVjyFPd0bNB8DyHrFzL85gz5J"
    "MJPMqQkF0OKRmvoUzcZNKEep7KHQPO6UXuGblnNDcacM8SbTF/a6s6yxNCiI2xPlwxQ3F2"
    "XoGhODsvZCjgVnrG6t2m0anuCVGk7DtN8+Gh7nioO35NbX1NSOweGGnFDJUaUCsphVgLqV"
    "2sqNRZjgzpx84kc/vrJrokqig3ucl0itwNtZ/D7cZHppjajZ+ds5nZ/eIwYs3nSyUOh2Ek"
    "s4OvosDfP5HnOr4X7uoTMYOsWj9z2I/L9a9mqdwdPgu42xE3jKXrKnzun7XBHJ8IHgDNGx"
    "rDI31rxciMyRF7Azd9hic6pEMKGnAiiHqPp5Qslq4xo6BDKnsVYsnM747LYMgH6rBPb+k6"
    "z1RfkBoNqcwwfskcaR1t7c0sHbo8Z44p3qgIZ1vOCBiUeAI0xGoLfRIInJki56x8Q/lbR5"
    "A/HZDUqmuq+VDVO+x3zFTJ2zpvO6lmfc6Kzgi3HB0sDUnVTcjoxColZcOtIBoJ+LPdI0sj"
    "Ng4J8KMlwO/l76tDcwTte0gZnl9UYDjOL4qP7LjIBDWhd+EwNm9q3avDLaVEkavtNLuEpP"
    "yjGegD+guPhx6uQWHhYQ479W7ETImskovT/lNimPu/Re5/zdJD3Sg6dPu7/V7/9fTJYjpU"
    "YMTxhj/k1yeNuqfPnjzrEBqrUovIjztt6gfKFUdo3BgaKxan8WjkSeNgNB4MdCO1DmsC1q"
    "+mUlNiCBbTBeUKcoOK4WJMpIeA8aIKYLwoBowXCjCW+D9BfS14kf7id3Nkyq7qQYpz3ej2"
    "PJzbM4EL0GdfQcN5SKrKiT0JOIyarp74VlvVASTYry+/m/Bho5JT+KlTvny1B+b48YO9sd"
    "iHH2zClUqGcdAZ0Qa7sT4lI/CVKfcwZD+ZytnOXfL7ktrWZC2V/oaMIJJ1TqFUNniDxUyV"
    "y9IuIKEveXKumYQKIntnU6nj3GJi+3q28u8rd3rcPw4XVFFw8FUTmzrTpRwJMYAEK13f6+"
    "27r+TiFfHodNvi3vVAaJv487AlvXeAPgfoFz5MKon6fw3lBu17qNz2K4mo1akO5R4K7J9s"
    "j0WQjJeW7VmOOIXHHiKIZCcUfLDHZMfjVl62S3jGSG5//OLzXU15TS6+OH91GdKJ8EcZgX"
    "j76frjR80YZliCw8Gorypz+38lFNAqyMVUyUYbAdZQp4NXw1m/8BWhBMSeiAD2AMIZ6KKi"
    "UmLKyZjZstk/mctVCjhgmQUVEGjHJcTRxVEfJBKSypP/Hvn1TRWSYT888qDfPAu09vlwhb"
    "Q85s5FFAo5irR7SsXwNwFhiiuXeyUnZgYQ1u8XYvViF8P3yJymWQuA4emX7XoIinHZQ/RV"
    "JYegUP8xiT55alo7hCL2DWSUWh5BlJTEAKJOBxCppbQOLAwFMAZjCwCIjiN0HHWRr9zsOD"
    "pQ3pFVkHNkbcw3sqrmGl0Td+lMr1TKCTxmQBY2NZiCqwvm3udSjFVEcgEovNdQMDWZXOrc"
    "b4c0keprnepDNmqHbJSa8RnllpMfgUyf4HpT7iOuS7XQ1IFwoQBCuC0gXLCA14RxKbEerh"
    "Y7h3LxrXNbD7Ts6pYd8XTfiOhS861zqA60XwDs/IEpx3bBRKiC72xpGEMi92pmGTNFWPon"
    "Q+mamHBmNJnxFZEvvCZz7ngzQVRVzyjZm67DE6mouAc38Jgvc5LJd/0wdBV3YZFC/Hgg/I"
    "j8yY7mc6TilfxdfDXUK1NdrJ4RRtDeGYclbK0lrsr47c27b8yNUrlONwjChibURji1HpjI"
    "cQByR/Mq3kyCcAiqCgtXEzjpS44TgakDAVbSoDFYXkmXfTywkN1BT+JRehLR7/Uo/F7BR1"
    "7vW0uI9WlPO8Ahj/Kthv5CWhde5IjvbzDOnnc0ICrDTjVgphAglwLkDaxUS4zUESq7Fh3V"
    "QSrqRlXM+6bq5eWh4sT9Ulisa+8N3ahpNVysC+5BfhmZcu9KHTeuuSMdUjcgSzm0wTUfdw"
    "e18/hk4pfIy+LfljrepvaerxPqYU28462Jh1n5reePY9hi22GLBhc1KwsGEn1S557RfFA+"
    "tubakBLD1SGl1mjXzCi1nIlICCIR0WkiwgBzwLYbjXNaFo986fJIu0yqVHjDGRWzvC3Koe"
    "66IPIpJZka5/Ha05l6/fmM3/pBOOG4Sjv87c3n629/C0N2wsH9+OXzz29zgnbe/u3uw3Wm"
    "DJIyFesWQYoJ4S5VToNEdu+WREhkax+nWivUhohNq06RIcU0SBUCpA7zce1ohgGcaurcBG"
    "l82ny6ZOpEW27cxw48EMRmE+8NWVlyuizBr6dagJzL4LbDCQOHHSdWXkTOTh/VcjwOshdt"
    "sxdqAGsY2mH7RnZhx2BU61a2y+C3N4GsCUm0TTqNWGH5M+We5TQY6LQs2iZdHmm0TQ5jm3"
    "QkJEzDupKgsGSDCvCvQWBY6G4igq51qBZws/mhWm8gJsuGuC7/QUJCNLr2nVtUnarlH4Pl"
    "u7dk9/MCD9m+npwbKhbB5bAWBUaKdYflxpoTWHOiA6ruE9jAzIjocLXnVcKSZKvi49We55"
    "wgH71ZRs137EdhcbGEWC+0XfbZfPj1LvHFZJJCEyguaJ7OFMW8lD3npaCHf2/YB/0m6DdB"
    "v0l1M/qj5bCf4fDukxwTOro5KDOfbdlsOA3bbTSd7+AgZl1z0QuiPaEPCOCMToVWRql/rj"
    "iUn4ZWQfjNlTZbgzOiw+OYoROP3jOdlpw1nff65Pwsq2QAEchljOdEUGrwUsMtj3xGi7yT"
    "FjlGqLYegxb/YmooNSWGak2pVS1VGX2WJz0FMn2Csa2kOmH0KZ5tdpSm7BhWyLnl5B04XI"
    "YaknJ9Wg/2bNZq+FpP+ZEMKr6W4rvi61yql8q6OOH6oNSzGbSoEtYWloyQQsGJP/pEIA04"
    "BRGMnRLlf7Q8vygF2PYmnCukClEE/sXcWLa2+8eCUt3YHbCg1D7dJh1ak8qiL2K3N65Q9S"
    "IvfsotgzPSm9xIUzmqdh2ENzBqzOQ9iZkV+BgR9T91X0DTOXeYX7JOn+8hMXRm7dr5E9UR"
    "IS5fOqZ84og8NdUJbjNqT4bLxYAsF89UQb3FwraYCuFVD9HMlQt/w0q6mnGbEZcZTOpqAI"
    "e96S7lG0KMSEk4h79JYDBH5wBI2eKKwRwYzNEFA/3ogjmQJtg5TYBW6qHogQB31NR9XAzV"
    "3zzowMdwddaWuEwPF5fXFdaW18V1dDPHMChIW1u/eesKajerXbDG6m2NMZEe6nfnNdgC42"
    "vbEBq/myNTduUAmmiSdS585itdz1lxAE1we7AxhGYRa9koiCbwDypSQZER+QEuUZXggIyQ"
    "/xEe50qoWthMS88C5uOvhRE1i6XnnzAgH65ZDpurt5CdGMAcg8l1Sq7jr7MW4euEET3csd"
    "cYlIPMShy1YVBOnSUao0cweqSrusXokQ5jX6SFOsBL0Dmc49SEGUpL4iA05+YwMHUPWSmB"
    "ulowqr/GujpO1W40rFOTq1PG9Vfq3kMBczALT3Ks68T9QZl5vVAth27UtMrRytoe9YICCS"
    "5bcFelhDBpXzIVjxSoD47hibvoVzPmhAfhuczgrslyAgt28RCwqG+klLTKLWUp+894IgZk"
    "FBvukbpnmboH+HeU/2LZNpnRB11nTE56VWdMK3EATZ3gHQaEu98dl02WIngh+Y6m7NXhHp"
    "lY3pVuPnIZFdwZRa8kJaj9RBCDm/rw6dFcWtByIozUbxbM8Zj8OIuNdsHl6zLfoGauQ21l"
    "je/DbIdFPdatUhE0CcYAq8Yfd921cGZVtQMiiR6aAe0fhRj/YGtoOSXWQ1XvpLYCws7dpp"
    "nVXy5yRHs4mdtfN0K9NVxAiuR7qPydrCRAyOawN3DUfDGDm0fdmJbhkX8T2xLHyB6UKBZU"
    "AT0XV2hJF2NJLTTQQbpCCzeMpes2ql2aEsXAxE4HJsbth5oDnRLFge70QFPDy+Nhi3euUK"
    "CHW9VllZ3qsnijuszsU6FBXtl+CwR6qN62I8QUkVNHuZFEI+12rITyrueuz4JlFVxcBS8m"
    "0gcNly30uyiAJ5jnNTvMKCmJ5cK7vOViufBHXS48dOXl+ZFibr4SH1K8VSX3kUrEPCWfVN"
    "yjpXLYU7mgI2WdOcZ69IaMPO5RO0ga9f0kYjmPB0QKQicec4lpCQPc8nl59nt8cFt+mUTo"
    "XNxkRScKOlF6gsLRiXLU1OdBQ4KPBxbW8J8Ij7s1jXRfoA9Gzh6mbLDF19FxXKaHS8OLCl"
    "p+UajjF2kNx4BTnklRHFSZEsSYysYxlegbeTT2O/pGHsVAO9ybyd86hGpxcszGzKDLvGje"
    "kipihT30EDlcVAEOF8W44SKzqTE4AayWmz8mgo7+LRz96BbcqWtlIp+69oPAG20kuR0g7d"
    "/l3QRpf6T9qWBQiOGkhPr/6Kcab6b/h0FW8mYfwBe/IMIVGcWz6BTH/vuSOp7lrcn35fPn"
    "5itdPnLhWgaTV87Pz85Dqj1L8bfYby6DH/d05NZCwLIFnSxbgDn27eXYi/tlLW5SN+8hDD"
    "urRE2elVCTZznUpNTGlLv1qMmYTP/suJ2oOdgMsmouXA/iIn1aE1qrEatKPqgNtQnxmyfd"
    "JzXvmf0NsEyTocjK4kA0HgisL9GBQcBEP6wvsWfVHnV9ieLKEpVqSgS/rE5ViZ85N/0iiq"
    "p8oaptCDUME+UKdc1EddAoOC/mLAjF07WQsoxAO92qUyjgEFNnpGpRqH/qvmTDlV8mYk1m"
    "1CTatzIgI75iZhg1uKCupzuFchYzy5ipjsSCOR6htsuouVYv4T+ffpezd+zJbsSMu94o3l"
    "q2khOFTDkccbGiELgIZR2hTuSDxVaqmIU3hLcbqTcK61DKF5krcf+ldBTOE0HoVE7UThaU"
    "wFhFjFXsji2KsYrHHfiFMTGPxrmFMTGPYqAxMGCngQEK6NajLUIR5Cuax25K06Ge1gMJVH"
    "pjpStDq57WQxFU+xbcnLZV62k+LoXKb6x8DAI6TBAQktNITiM5vQ05XRS3Frs7KD1dWbWr"
    "EbP2C18R+U5rYHHDA31CTjnLPFdoXxpjFmPPMdSsazsohpptGoY2Qs0wSqf9KJ3U8tIUdC"
    "SkEXtUwx6xJX1LCBK5YY9Tv9UBSGKidQqHvOPzOUStrfNgSHSzFIUYiWYVaucsbGowAif+"
    "UTsHdOQ1yEEZZZ5bw2UwnXz6G923x+y+Vf/P6LkkP9Rv30Nu/Oy8UhjxeUkY8XmGHo+/WU"
    "bNxWUJU2K90HaZU2kXtQmTy1QdB19SEv17nfbvIUH5uLMU5avlwSt1vRRZLYIWlZIRpZKl"
    "2sdLuHZFRmNurlXo3ifq3pt85RAqyMq1PI85AzKaeXN7pMP+rCBicEAElUDOEnmnWbX/CB"
    "WR6Cwhfm9EdOFBP2BR6DqGVGLAhWXoWMczsrLk7F96ZEoXYgBlD6ExxDm48IcOSFQhjCvm"
    "wrvO5/AmZsnJ0ND7ifpW4CW2o6cQ+bWO/PSoZDRdSJxEAkib5NAmePB162XuYAWsg5qD9g"
    "iXG8Bl2E/qKDtoj8puoGx/G29gmyQl0TbptG3CTKuZBZoQxCo5XR5jtD8PHyCjTI2a0Csu"
    "g8ir3D0VmnJbOqXugn6OU6kbfVLxOdUpT9Q3Rg3/R+fEw/j3BuXRMLFWGxmTvwItQf30QQ"
    "IlJe99zgEm3oBwOU3IQt66lyOaZUPqi+cHyvgMT8LKAhEMlTmOUBm0qVu3qdX0z2iz2OEX"
    "tO+FmZdy+F1W8felsWXM3XeZc8Cb0QzwJyXRrOs05If+6oZFRSK4JG2IhfJ37W1jsPkx10"
    "3eHP4UTahOIU0N8XNgZoj9izFmaGZUiXOSGnpgrqDKC2M5EhuGoVJviKp4YbnCU4ARnGiB"
    "o0xVyfCoKyeEcnnlRUi12XXd2KrgQf7Y+v21E2sFa1jsWa32jd68g3rzECm3jpQ9y7Nrxc"
    "aFAj3EyjsptpFcgOrA5aQkwuVOw2VkyA/PkKdxRdUtIi2Hu0S58ZII19/SgklkCByncjea"
    "Men51Slb5t2MGfc3uaR5cGtQmrsBjYZWRc78LZMKhRA7l8UYbvYQVPTTaC1rr9SQy2XJVc"
    "skTY6hegjuO76ybAnu1acpAaTVJAYnI4wAtNMAFEuA7bQEGOL7w+N7tYnX3CHiMrhBlOP6"
    "ECRtiek/BP0cp1I34vn4nOoUlteKz0Hy4YgU4/hw8Kv4JaYUoLXU5SkZwd4//Cd3WFjlW/"
    "a0ZE/EmzDdhhKDLqgBx44pCA8NXc7numC3bef5J3bxiJp+CkXACXQd9MC6wBTw3bLcmAJ+"
    "sDQLtRTWmduhQC/UvYfJHW4/9RxlMaEeavqyysHil8UHi19mDhZPbLe1HWUCaYpjoCmYYz"
    "YZ4pgYDnCnBziA4dkRLownj4s0SrvuWOZX21nXWOTlUXw5SDE+6iIv39jUgl9fnMIUuz8o"
    "T2NKtazA6AgG8Z0OoY72qg6IOktN19GDCFFPqEPWwA1rW5CftHQ8y4aQUEsQAwhB284r+t"
    "Ju1zUZnDhTJ1Gip5Y42YHsQj2+zUjTmGd5i06RJ0Iv9BGsvzW80OF3V9VyDgV6aDWfnVdJ"
    "xzovqb6YdUzCYs+aHeeWEUaI2GmIGN+6chBiccpuSrBPxa32fFZMiEeamGMpWSx60uWPDe"
    "0xDPk4Du1jyMejDfn4RC17zH98krYmVfthhjdItRiUMQdz3XY4jzWuQB74zfWx7pSYUls2"
    "X8whOFsw94G5xLRM4nD4Ew53X8p/zPhKENn8v2Tr//Kfm8cetNr3Zvqglv2NRVLaRVnFdr"
    "nLDGth5a5VxYZkQqiHxuT5yyo+WNmq2Nn9MuuFXY5/Y0YtPcdE+qjlXYQUYNXXPUbICNi7"
    "G4QVRGJIi3TOUuuI1+aauZYxy8Nd/p1SvEWjNptgVvHAtgxqHgui2dI9X4xVoKxKbhxkWU"
    "heKNKLFT6NU15WwikvS3DKy/QOCh9VDQ37zXuo3bNK+OSsBJ+cZfEJHNORi7b/fPvlcwG5"
    "GYmkt0vL8Mi/lW/3CLVdolxQRjlaSQOT1OYHHbw9dAjCf/4f7BTSTQ=="
)
