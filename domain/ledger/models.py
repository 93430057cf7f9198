"""The ledger's tables.

Every Transfer has one member's account on one side and a system account on the other, so that all rows of a member
carry its `member_id`. System accounts are insert-only: their balance is the sum of their transfers and stored nowhere.
"""

from tortoise import fields
from tortoise.fields.db_defaults import SqlDefault
from tortoise.indexes import Index
from tortoise.models import Model

from domain.outbox import Xid8Field

MEMBER = "laurel.Member"
UNIT = "laurel.Unit"


class Account(Model):
    """A member's holdings of one unit, or (without a member) a system account that faces them.

    `balance` is the sum of the account's transfers: the content of its lots, less `debt`. At `lapses_at` all of it
    expires, when the unit's points expire by inactivity and nothing happened until then. That instant follows from the
    versions of the unit's policy up to the one valid from `terms_from`. Reads (`standing_account`) and locks add the
    effect of later versions: see `points/units/lapsing.py`. `spendable` is the unit's: only an account of a qualifying
    unit may hold points that are in no lot, and go below zero without a debt.
    """

    id = fields.BigIntField(primary_key=True)
    unit = fields.ForeignKeyField(UNIT, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    kind = fields.CharField(max_length=12)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT, null=True)  # type: ignore[var-annotated]
    balance = fields.BigIntField(default=0)
    debt = fields.BigIntField(default=0)
    lapses_at = fields.DatetimeField(null=True)
    terms_from = fields.DatetimeField(db_default=SqlDefault("'-infinity'"))
    spendable = fields.BooleanField()

    class Meta:
        table = "account"
        unique_together = (("member", "unit"),)


class Transfer(Model):
    """One immutable row of the ledger: `amount` > 0 from the debit account to the credit account.

    `occurred_at` is the time of the event, `recorded_at` of the recording. `reference` names the source (a purchase, an
    issued reward, a return), `reverses` the transfer that this one corrects. `movement` and `parts` say why. `xid` is
    the transaction that posted it: blocks of the ledger are closed in its order.

    The unit and the accounts are named without foreign keys. All transfers of a unit name the same few of these rows,
    and every posting would lock them for its checks and wait for the others. They can never be deleted, and the law
    "two sides" checks the names.
    """

    id = fields.UUIDField(primary_key=True)
    unit_id = fields.CharField(max_length=40)
    kind = fields.CharField(max_length=24)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    debit_account_id = fields.BigIntField()
    credit_account_id = fields.BigIntField()
    amount = fields.BigIntField()
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    reference = fields.UUIDField(null=True)
    reverses: fields.ForeignKeyNullableRelation["Transfer"] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    actor = fields.CharField(max_length=60)
    movement = fields.CharField(max_length=80)
    parts = fields.JSONField[dict[str, object]]()
    xid = Xid8Field(db_default=SqlDefault("pg_current_xact_id()"))

    class Meta:
        table = "transfer"
        indexes = (Index(fields=("member_id", "unit_id", "occurred_at", "id")), Index(fields=("reference",)))


class Lot(Model):
    """A part of a credit: `remaining` is `amount` less its draws.

    It counts from `matures_at` (infinity until it is activated; null for at once) and until `expires_at`. A credit has
    one lot, whose id is its own, or several with expiries of their own.
    """

    id = fields.UUIDField(primary_key=True)
    credit: fields.ForeignKeyRelation[Transfer] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT
    )
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    amount = fields.BigIntField()
    remaining = fields.BigIntField()
    earned_at = fields.DatetimeField()
    matures_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)
    tier = fields.CharField(max_length=80, null=True)

    class Meta:
        table = "lot"
        indexes = (Index(fields=("credit_id",)),)


class Draw(Model):
    """The points that a debit took from a lot, and when; below zero for points that a reversal put back."""

    id = fields.BigIntField(primary_key=True)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    transfer: fields.ForeignKeyRelation[Transfer] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT
    )
    lot: fields.ForeignKeyRelation[Lot] = fields.ForeignKeyField(
        "laurel.Lot", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()
    drawn_at = fields.DatetimeField()

    class Meta:
        table = "draw"
        indexes = (Index(fields=("transfer_id",)), Index(fields=("lot_id",)))


class Debt(Model):
    """The part of a clawback that no lot covered; its id is the clawback's. Later credits pay it, oldest first."""

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    amount = fields.BigIntField()
    outstanding = fields.BigIntField()

    class Meta:
        table = "debt"


class Shortfall(Model):
    """Points that a clawback could not take because they were spent, under the policy `clamp` or `review`.

    Its id is the clawback's. `state` is recorded (clamp), open (review), and then written_off or charged by staff.
    """

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    granted: fields.ForeignKeyRelation[Transfer] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()
    reference = fields.UUIDField()
    state = fields.CharField(max_length=12)
    recorded_at = fields.DatetimeField()
    decided_by = fields.CharField(max_length=60, null=True)
    decided_at = fields.DatetimeField(null=True)

    class Meta:
        table = "shortfall"
        indexes = (Index(fields=("granted_id",)),)


class Hold(Model):
    """Points set aside until they are captured, released, or `lapses_at` comes.

    The reserved things stand in rows that name the hold (`HoldLot` for points), so that stock, codes and budgets can
    join the same reservation. `amount` is the held amount, `captured` the captured part of it.
    """

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    amount = fields.BigIntField()
    purpose = fields.CharField(max_length=200)
    state = fields.CharField(max_length=8)
    held_at = fields.DatetimeField()
    lapses_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)
    captured = fields.BigIntField(null=True)
    capture: fields.ForeignKeyNullableRelation[Transfer] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    actor = fields.CharField(max_length=60)
    request_hash = fields.BinaryField()

    class Meta:
        table = "hold"


class HoldLot(Model):
    """The part of a lot that a hold sets aside."""

    id = fields.BigIntField(primary_key=True)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    hold: fields.ForeignKeyRelation[Hold] = fields.ForeignKeyField(
        "laurel.Hold", related_name=False, on_delete=fields.RESTRICT
    )
    lot: fields.ForeignKeyRelation[Lot] = fields.ForeignKeyField(
        "laurel.Lot", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()

    class Meta:
        table = "hold_lot"
        unique_together = (("hold", "lot"),)
        indexes = (Index(fields=("lot_id",)),)


class LedgerBlock(Model):
    """A closed stretch of the ledger, chained to the one before it: see `seals.py`.

    It covers the transfers after the block before it up to (`until_xid`, `until_id`); `hashes` holds the SHA-256 of
    each in order, `ids` their ids, `totals` the change of each system account, and `hash` seals them.
    """

    number = fields.BigIntField(primary_key=True, generated=False)
    until_xid = Xid8Field()
    until_id = fields.UUIDField()
    transfers = fields.IntField()
    ids = fields.BinaryField()
    hashes = fields.BinaryField()
    totals = fields.JSONField[dict[str, int]]()
    hash = fields.BinaryField()
    closed_at = fields.DatetimeField()

    class Meta:
        table = "ledger_block"
