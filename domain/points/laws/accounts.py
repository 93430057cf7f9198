"""The law of accounts: what a unit is, and which versions of its policy there are, shows in its accounts."""

from domain.ledger import LAPSING, Law

ACCOUNT_LAWS = (
    Law(
        "accounts",
        "A unit has its system accounts. Members' accounts are of its kind, and follow a version of its policy.",
        f"""
        SELECT 'unit ' || u.id AS row, 'has no system account of the kind ' || k AS detail
          FROM unit u
         CROSS JOIN unnest(ARRAY['issuance', 'redemption', 'expiry', 'adjustment', 'clearing', 'opening']) k
         WHERE NOT EXISTS (SELECT FROM account a WHERE a.unit_id = u.id AND a.kind = k AND a.member_id IS NULL)
        UNION ALL
        SELECT 'account ' || a.id, 'is ' || CASE WHEN a.spendable THEN '' ELSE 'not ' END || 'spendable, its unit is '
               || u.kind
          FROM account a JOIN unit u ON u.id = a.unit_id
         WHERE a.member_id IS NOT NULL AND a.spendable <> (u.kind = 'spendable')
        UNION ALL
        SELECT 'account ' || a.id, 'lapses at ' || a.lapses_at || ', its unit never lets points lapse'
          FROM account a WHERE a.lapses_at IS NOT NULL AND a.unit_id NOT IN ({LAPSING})
        UNION ALL
        SELECT 'account ' || a.id, 'follows a version from ' || a.terms_from || ', which is none'
          FROM account a
         WHERE a.terms_from <> '-infinity'
           AND NOT EXISTS (SELECT FROM unit_policy v WHERE v.unit_id = a.unit_id AND v.valid_from = a.terms_from)
        """,
    ),
)
