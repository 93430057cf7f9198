"""Tables of what earns what."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Rule(Model):
    """An earning rule, by the name members see. What it gives stands in its versions."""

    id = fields.CharField(max_length=40, primary_key=True)
    name = fields.CharField(max_length=200)

    class Meta:
        table = "rule"


class RuleVersion(Model):
    """From `valid_from` on: `points` of a unit for each `per_minor` minor units of money that are paid.

    `rounding` (down, half_up, up) is applied to each line or to the whole receipt, as `rounds` says.
    """

    id = fields.BigIntField(primary_key=True)
    rule: fields.ForeignKeyRelation[Rule] = fields.ForeignKeyField(
        "laurel.Rule", related_name=False, on_delete=fields.RESTRICT
    )
    version = fields.IntField()
    valid_from = fields.DatetimeField()
    unit_id = fields.CharField(max_length=40)
    points = fields.BigIntField()
    per_minor = fields.BigIntField()
    rounding = fields.CharField(max_length=8)
    rounds = fields.CharField(max_length=8)

    class Meta:
        table = "rule_version"
        unique_together = (("rule", "version"),)


class LineGrant(Model):
    """The points that one line of a purchase was granted by one transfer: what a return of the line takes back."""

    id = fields.BigIntField(primary_key=True)
    member_id = fields.UUIDField()
    purchase_id = fields.UUIDField()
    line = fields.SmallIntField()
    transfer_id = fields.UUIDField()
    unit_id = fields.CharField(max_length=40)
    base_minor = fields.BigIntField()
    points = fields.BigIntField()

    class Meta:
        table = "line_grant"
        indexes = (Index(fields=("purchase_id",)),)
        unique_together = (("transfer_id", "line"),)
