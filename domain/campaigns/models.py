"""Tables of earning rules and grants."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Rule(Model):
    """An earning rule, with the name that members see. Its versions have its rates."""

    id = fields.CharField(max_length=40, primary_key=True)
    name = fields.CharField(max_length=200)

    class Meta:
        table = "rule"


class RuleVersion(Model):
    """The rate of a rule from `valid_from` on: `points` of a unit for each `per_minor` minor units of money paid.

    `rounding` is down, half_up or up. `rounds` says where it applies: to each line or to the receipt.
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
    """The points that one line of a purchase was granted by one transfer. A return of the line takes them back."""

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
