"""What the models cannot say: CHECKs, triggers, views, partial indexes, and foreign keys between contexts.

Written by hand. Until the first release it is edited in place, together with the models that it is about.
"""

from importlib import import_module

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

VERSIONS = (("unit_policy", "unit_id"), ("reward_version", "reward_id"))
"""The tables of versions, each with the column of its element."""


def _laws_of_versions(table: str, element: str) -> str:
    """At one instant at most one version of an element begins; a withdrawn one leaves its place. Versions are kept."""
    return f"""
        ALTER TABLE {table} ADD CONSTRAINT {table}_version CHECK (version > 0);
        ALTER TABLE {table} ADD CONSTRAINT {table}_withdrawn
            CHECK ((withdrawn_at IS NULL) = (withdrawn_in IS NULL) AND withdrawn_at < valid_from);
        ALTER TABLE {table} ADD CONSTRAINT {table}_made_in
            FOREIGN KEY (made_in) REFERENCES programme_change (number) ON DELETE RESTRICT;
        ALTER TABLE {table} ADD CONSTRAINT {table}_withdrawn_in
            FOREIGN KEY (withdrawn_in) REFERENCES programme_change (number) ON DELETE RESTRICT;
        CREATE UNIQUE INDEX {table}_in_order ON {table} ({element}, valid_from) WHERE withdrawn_at IS NULL;
        CREATE TRIGGER {table}_is_kept BEFORE UPDATE OR DELETE ON {table}
            FOR EACH ROW EXECUTE FUNCTION refuse_change_of_version();
    """


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        -- What is only ever added to: a mistake is mended by another row.
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% rows are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;

        -- Programme: it has one row. A change of the configuration, and a version, stay as they were made: a version may
        -- be withdrawn before it is in force, and what columns beside its terms say may be reckoned anew.
        ALTER TABLE programme ADD CONSTRAINT programme_only_one CHECK (id = 1);
        ALTER TABLE programme ADD CONSTRAINT programme_made_in
            FOREIGN KEY (made_in) REFERENCES programme_change (number) ON DELETE RESTRICT;
        ALTER TABLE programme_change ADD CONSTRAINT programme_change_number CHECK (number > 0);
        CREATE TRIGGER programme_change_is_immutable BEFORE UPDATE OR DELETE ON programme_change
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE FUNCTION refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL
               AND to_jsonb(NEW) - ARRAY['withdrawn_in', 'withdrawn_at', 'ends_lapsing', 'idle_lapses_at']
                   = to_jsonb(OLD) - ARRAY['withdrawn_in', 'withdrawn_at', 'ends_lapsing', 'idle_lapses_at']
            THEN
                RETURN NEW;
            END IF;
            RAISE EXCEPTION 'versions are never changed or deleted' USING ERRCODE = 'restrict_violation';
        END $$;

        -- Units. The laws of tables of versions follow at the end.
        ALTER TABLE unit ADD CONSTRAINT unit_kind CHECK (kind IN ('spendable', 'qualifying'));
        ALTER TABLE unit ADD CONSTRAINT unit_decimals CHECK (decimals BETWEEN 0 AND 6);
        ALTER TABLE unit ADD CONSTRAINT unit_made_in
            FOREIGN KEY (made_in) REFERENCES programme_change (number) ON DELETE RESTRICT;

        -- Accounts.
        ALTER TABLE account ADD CONSTRAINT account_kind
            CHECK (kind IN ('member', 'issuance', 'redemption', 'expiry', 'adjustment', 'clearing', 'opening'));
        ALTER TABLE account ADD CONSTRAINT account_member CHECK ((kind = 'member') = (member_id IS NOT NULL));
        ALTER TABLE account ADD CONSTRAINT account_system_is_insert_only CHECK (kind = 'member' OR balance = 0);
        ALTER TABLE account ADD CONSTRAINT account_debt CHECK (debt >= 0);
        ALTER TABLE account ADD CONSTRAINT account_never_below_zero_but_by_debt CHECK (balance >= -debt OR NOT spendable);
        ALTER TABLE account ADD CONSTRAINT account_debt_is_of_spendable_points CHECK (debt = 0 OR spendable);
        CREATE UNIQUE INDEX account_one_of_a_kind ON account (unit_id, kind) WHERE member_id IS NULL;
        CREATE INDEX account_lapsing ON account (lapses_at) WHERE lapses_at IS NOT NULL;
        -- For the job that looks for silent accounts that lapsed by a later version.
        CREATE INDEX account_reckoned ON account (unit_id, terms_from) WHERE lapses_at IS NULL AND member_id IS NOT NULL;

        -- Transfers name units and accounts without foreign keys: these rows stay, under the ids that they have.
        CREATE FUNCTION refuse_renaming() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% rows are never deleted, and keep their ids', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$;
        CREATE TRIGGER unit_is_kept BEFORE DELETE OR UPDATE OF id ON unit
            FOR EACH ROW EXECUTE FUNCTION refuse_renaming();
        CREATE TRIGGER account_is_kept BEFORE DELETE OR UPDATE OF id, unit_id, kind, member_id ON account
            FOR EACH ROW EXECUTE FUNCTION refuse_renaming();

        -- Units whose points lapse, or lapsed once, by inactivity: their lots' expiries may have been written anew since.
        CREATE VIEW lapsing_unit AS
        SELECT DISTINCT unit_id FROM unit_policy
         WHERE withdrawn_at IS NULL AND jsonb_path_exists(terms, '$.** ? (@.kind == "inactivity")');

        -- Accounts as they stand by all versions of their unit's policy: what versions that came after an account was
        -- last reckoned mean for it is added here, so that a new version touches no account. The first later version
        -- under which its instant does not hold tells what becomes of it: see domain/points/units/lapsing.py.
        CREATE VIEW standing_account AS
        SELECT a.id, a.unit_id, a.kind, a.member_id, a.balance, a.debt, a.spendable,
               CASE WHEN a.lapses_at <= coalesce(later.valid_from, 'infinity') THEN a.lapses_at
                    WHEN a.balance + a.debt > 0 THEN later.idle_lapses_at END AS lapses_at
          FROM account a
          LEFT JOIN LATERAL (
               SELECT v.valid_from, v.idle_lapses_at FROM unit_policy v
                WHERE v.unit_id = a.unit_id AND v.valid_from > a.terms_from AND v.withdrawn_at IS NULL
                  AND (a.lapses_at IS NULL OR v.ends_lapsing)
                ORDER BY v.valid_from LIMIT 1) later ON true;

        -- Transfers.
        ALTER TABLE transfer ADD CONSTRAINT transfer_amount CHECK (amount > 0);
        ALTER TABLE transfer ADD CONSTRAINT transfer_two_sides CHECK (debit_account_id <> credit_account_id);
        ALTER TABLE transfer ADD CONSTRAINT transfer_kind
            CHECK (kind IN ('earn', 'redeem', 'reinstate', 'clawback', 'adjust_credit', 'adjust_debit', 'expire',
                            'transfer_in', 'transfer_out', 'open'));
        ALTER TABLE transfer ADD CONSTRAINT transfer_reverses_another
            CHECK ((reverses_id IS NOT NULL) = (kind IN ('reinstate', 'clawback')) AND reverses_id <> id);
        CREATE INDEX transfer_reverses ON transfer (reverses_id) WHERE reverses_id IS NOT NULL;
        CREATE INDEX transfer_in_order ON transfer (xid, id);
        CREATE TRIGGER transfer_is_immutable BEFORE UPDATE OR DELETE ON transfer
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER transfer_is_kept BEFORE TRUNCATE ON transfer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        -- Lots, draws and debts.
        ALTER TABLE lot ADD CONSTRAINT lot_amount CHECK (amount > 0);
        ALTER TABLE lot ADD CONSTRAINT lot_remaining CHECK (remaining BETWEEN 0 AND amount);
        CREATE INDEX lot_open ON lot (account_id, expires_at NULLS LAST, earned_at, id) WHERE remaining > 0;
        CREATE INDEX lot_waiting ON lot (account_id, matures_at) WHERE remaining > 0 AND matures_at IS NOT NULL;
        CREATE INDEX lot_due ON lot (expires_at) WHERE remaining > 0 AND expires_at IS NOT NULL;
        ALTER TABLE draw ADD CONSTRAINT draw_amount CHECK (amount <> 0);
        CREATE TRIGGER draw_is_immutable BEFORE UPDATE OR DELETE ON draw FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER draw_is_kept BEFORE TRUNCATE ON draw FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ALTER TABLE debt ADD CONSTRAINT debt_is_a_clawback FOREIGN KEY (id) REFERENCES transfer (id) ON DELETE RESTRICT;
        ALTER TABLE debt ADD CONSTRAINT debt_outstanding CHECK (amount > 0 AND outstanding BETWEEN 0 AND amount);
        CREATE INDEX debt_open ON debt (account_id, id) WHERE outstanding > 0;

        -- Ledger blocks.
        ALTER TABLE ledger_block ADD CONSTRAINT ledger_block_number CHECK (number > 0 AND transfers > 0);
        CREATE TRIGGER ledger_block_is_immutable BEFORE UPDATE OR DELETE ON ledger_block
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ledger_block_is_kept BEFORE TRUNCATE ON ledger_block
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

        -- Holds.
        ALTER TABLE hold ADD CONSTRAINT hold_amount CHECK (amount > 0);
        ALTER TABLE hold ADD CONSTRAINT hold_times CHECK (lapses_at > held_at);
        ALTER TABLE hold ADD CONSTRAINT hold_state CHECK (state IN ('open', 'captured', 'released', 'lapsed'));
        ALTER TABLE hold ADD CONSTRAINT hold_closed CHECK ((state = 'open') = (closed_at IS NULL));
        ALTER TABLE hold ADD CONSTRAINT hold_captured
            CHECK ((state = 'captured') = (capture_id IS NOT NULL) AND (state = 'captured') = (captured IS NOT NULL)
                   AND captured BETWEEN 1 AND amount);
        CREATE INDEX hold_open ON hold (account_id) WHERE state = 'open';
        CREATE INDEX hold_due ON hold (lapses_at) WHERE state = 'open';
        ALTER TABLE hold_lot ADD CONSTRAINT hold_lot_amount CHECK (amount > 0);

        -- Shortfalls, adjustments and activations.
        ALTER TABLE shortfall ADD CONSTRAINT shortfall_amount CHECK (amount > 0);
        ALTER TABLE shortfall ADD CONSTRAINT shortfall_state
            CHECK (state IN ('recorded', 'open', 'written_off', 'charged')
                   AND (decided_at IS NOT NULL) = (state IN ('written_off', 'charged')));
        CREATE INDEX shortfall_open ON shortfall (recorded_at) WHERE state = 'open';
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_amount CHECK (amount <> 0);
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_state
            CHECK (state IN ('posted', 'waiting', 'refused', 'withdrawn'));
        ALTER TABLE adjustment ADD CONSTRAINT adjustment_decided
            CHECK ((state = 'waiting') <= (decided_at IS NULL)
                   AND (state = 'withdrawn' OR decided_by IS DISTINCT FROM requested_by));
        ALTER TABLE activation ADD CONSTRAINT activation_amount CHECK (amount >= 0);

        -- Tiers.
        ALTER TABLE tier_set ADD CONSTRAINT tier_set_unit FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE tier_set ADD CONSTRAINT tier_set_window CHECK (window_months > 0);
        ALTER TABLE tier_version ADD CONSTRAINT tier_version_terms
            CHECK (threshold >= 0 AND earning_percent BETWEEN 0 AND 10000);

        -- Rewards.
        ALTER TABLE reward ADD CONSTRAINT reward_stock CHECK (stock >= 0);
        ALTER TABLE reward ADD CONSTRAINT reward_withdrawn
            CHECK ((withdrawn_at IS NULL) = (withdrawn_in IS NULL));
        ALTER TABLE reward ADD CONSTRAINT reward_withdrawn_in
            FOREIGN KEY (withdrawn_in) REFERENCES programme_change (number) ON DELETE RESTRICT;
        ALTER TABLE reward_version ADD CONSTRAINT reward_version_cost CHECK ((terms ->> 'cost')::bigint > 0);
        ALTER TABLE issued_reward ADD CONSTRAINT issued_reward_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE issued_reward ADD CONSTRAINT issued_reward_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT
            DEFERRABLE INITIALLY DEFERRED;  -- the ledger writes at the end of a unit of work

        -- Campaigns: rules, and what lines of purchases were granted by them.
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_unit
            FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_rate CHECK (points >= 0 AND per_minor > 0);
        ALTER TABLE rule_version ADD CONSTRAINT rule_version_rounding
            CHECK (rounding IN ('down', 'half_up', 'up') AND rounds IN ('line', 'receipt'));
        CREATE UNIQUE INDEX rule_version_one_at_a_time ON rule_version (rule_id, valid_from);
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_purchase
            FOREIGN KEY (purchase_id) REFERENCES purchase (id) ON DELETE RESTRICT;
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT
            DEFERRABLE INITIALLY DEFERRED;  -- the ledger writes at the end of a unit of work
        ALTER TABLE line_grant ADD CONSTRAINT line_grant_points CHECK (points >= 0 AND base_minor >= 0);

        -- Purchases: receipts, what came back, and the points that paid for lines.
        ALTER TABLE purchase ADD CONSTRAINT purchase_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE purchase ADD CONSTRAINT purchase_total CHECK (total_minor >= 0);
        ALTER TABLE purchase_line ADD CONSTRAINT purchase_line_amount
            CHECK (quantity > 0 AND unit_price_minor >= 0 AND discount_minor >= 0 AND amount_minor >= 0
                   AND amount_minor = quantity * unit_price_minor - discount_minor);
        ALTER TABLE purchase_return ADD CONSTRAINT purchase_return_points
            CHECK (taken >= owed AND owed >= 0 AND short >= 0 AND put_back >= 0);
        ALTER TABLE return_line ADD CONSTRAINT return_line_quantity CHECK (quantity > 0);
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_state CHECK (state IN ('parked', 'applied', 'refused'));
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_settled
            CHECK ((state = 'parked') = (settled_at IS NULL));
        ALTER TABLE parked_return ADD CONSTRAINT parked_return_reason
            CHECK ((state = 'refused') = (reason IS NOT NULL) AND (reason IS NULL) = (message IS NULL));
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_line
            FOREIGN KEY (purchase_id, line) REFERENCES purchase_line (purchase_id, line) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_transfer
            FOREIGN KEY (transfer_id) REFERENCES transfer (id) ON DELETE RESTRICT
            DEFERRABLE INITIALLY DEFERRED;  -- the ledger writes at the end of a unit of work
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_unit
            FOREIGN KEY (unit_id) REFERENCES unit (id) ON DELETE RESTRICT;
        ALTER TABLE line_payment ADD CONSTRAINT line_payment_points CHECK (points >= 0 AND amount_minor >= 0);

        -- Imports and exports.
        ALTER TABLE import ADD CONSTRAINT import_state
            CHECK (state IN ('waiting', 'running', 'finished', 'failed')
                   AND (finished_at IS NULL) = (state IN ('waiting', 'running'))
                   AND (content IS NULL) = (finished_at IS NOT NULL));
        ALTER TABLE export ADD CONSTRAINT export_state
            CHECK (state IN ('waiting', 'running', 'finished', 'failed')
                   AND (finished_at IS NULL) = (state IN ('waiting', 'running')));

        -- Communities.
        ALTER TABLE topic ADD CONSTRAINT topic_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE post ADD CONSTRAINT post_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE post ADD CONSTRAINT post_number CHECK (number > 0);
        ALTER TABLE reaction ADD CONSTRAINT reaction_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE reaction ADD CONSTRAINT reaction_kind CHECK (kind IN ('like', 'helpful', 'love', 'celebrate'));

        -- Events: one live registration per member, and a time that makes sense.
        ALTER TABLE event ADD CONSTRAINT event_times CHECK (ends_at > starts_at);
        ALTER TABLE event ADD CONSTRAINT event_capacity CHECK (capacity > 0);
        ALTER TABLE registration ADD CONSTRAINT registration_state
            CHECK (state IN ('registered', 'waitlisted', 'cancelled'));
        ALTER TABLE registration ADD CONSTRAINT registration_member
            FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
        ALTER TABLE registration ADD CONSTRAINT registration_cancelled_at
            CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL));
        CREATE UNIQUE INDEX registration_one_per_member ON registration (event_id, member_id) WHERE state <> 'cancelled';
        CREATE UNIQUE INDEX registration_queue_order ON registration (event_id, queue_place);
        ALTER TABLE check_in ADD CONSTRAINT check_in_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE RESTRICT;
    """ + "".join(_laws_of_versions(table, element) for table, element in VERSIONS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return ""


MODELS_STATE = import_module("migrations.laurel.0_20261122000000_init").MODELS_STATE
"""aerich compares the models with the newest migration's state. This migration changes nothing that the models say."""
