"""The ledger's tables.

Every Transfer has one member's account on one side and a system account on the other, so that all rows of a member
carry its `member_id`. System accounts are insert-only: their balance is the sum of their transfers and stored nowhere.
"""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

MEMBER = "laurel.Member"


class Unit(Model):
    """A points currency. `kind` is spendable or qualifying; `decimals` are shown, amounts are stored as integers."""

    id = fields.CharField(max_length=40, primary_key=True)
    kind = fields.CharField(max_length=12)
    name = fields.CharField(max_length=80)
    decimals = fields.SmallIntField(default=0)
    expires_after_months = fields.SmallIntField(null=True)

    class Meta:
        table = "unit"


class Account(Model):
    """A member's holdings of one unit, or (without a member) a system account that faces them.

    `balance` is the sum of the account's transfers; it is below zero by what is owed, and only then is `debt` not 0.
    """

    id = fields.BigIntField(primary_key=True)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "laurel.Unit", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=12)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT, null=True)  # type: ignore[var-annotated]
    balance = fields.BigIntField(default=0)
    debt = fields.BigIntField(default=0)

    class Meta:
        table = "account"
        unique_together = (("member", "unit"),)


class Transfer(Model):
    """One immutable row of the ledger: `amount` > 0 from the debit account to the credit account.

    `occurred_at` is when it was, `recorded_at` when we heard; `reference` is what it came from (a purchase, an issued
    reward, a return); `reverses` names the transfer that this one mends; `explanation` holds the parts of its sentence.
    """

    id = fields.UUIDField(primary_key=True)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "laurel.Unit", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharField(max_length=24)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    debit_account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    credit_account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    reference = fields.UUIDField(null=True)
    reverses: fields.ForeignKeyNullableRelation["Transfer"] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    actor = fields.CharField(max_length=60)
    explanation = fields.JSONField[dict[str, object]]()

    class Meta:
        table = "transfer"
        indexes = (Index(fields=("member_id", "unit_id", "occurred_at", "id")), Index(fields=("reference",)))


class Lot(Model):
    """The part of a credit that is still there; its id is the credit's. `remaining` is `amount` less its draws."""

    id = fields.UUIDField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "laurel.Account", related_name=False, on_delete=fields.RESTRICT
    )
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    amount = fields.BigIntField()
    remaining = fields.BigIntField()
    earned_at = fields.DatetimeField()
    matures_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)

    class Meta:
        table = "lot"


class Draw(Model):
    """What a debit took from a lot; below zero for what a reversal put back into it."""

    id = fields.BigIntField(primary_key=True)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    transfer: fields.ForeignKeyRelation[Transfer] = fields.ForeignKeyField(
        "laurel.Transfer", related_name=False, on_delete=fields.RESTRICT
    )
    lot: fields.ForeignKeyRelation[Lot] = fields.ForeignKeyField(
        "laurel.Lot", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()

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
