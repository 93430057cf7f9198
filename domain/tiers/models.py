"""Tables of ladders and tiers. A member's standing is not stored: it follows from the points earned."""

from tortoise import fields
from tortoise.models import Model


class TierSet(Model):
    """A ladder: the unit that counts, and the length of its window in months."""

    id = fields.CharField(max_length=40, primary_key=True)
    name = fields.CharField(max_length=80)
    unit_id = fields.CharField(max_length=40)
    window_months = fields.SmallIntField()

    class Meta:
        table = "tier_set"


class Tier(Model):
    """A tier: its name, its rank on the ladder, and its perks."""

    id = fields.CharField(max_length=40, primary_key=True)
    tier_set: fields.ForeignKeyRelation[TierSet] = fields.ForeignKeyField(
        "laurel.TierSet", related_name=False, on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=80)
    rank = fields.SmallIntField()
    perks = fields.JSONField[list[str]]()

    class Meta:
        table = "tier"
        unique_together = (("tier_set", "rank"),)


class TierVersion(Model):
    """The terms of a tier from `valid_from` on: its threshold, and the earning rate in percent."""

    id = fields.BigIntField(primary_key=True)
    tier: fields.ForeignKeyRelation[Tier] = fields.ForeignKeyField(
        "laurel.Tier", related_name=False, on_delete=fields.RESTRICT
    )
    valid_from = fields.DatetimeField()
    threshold = fields.BigIntField()
    earning_percent = fields.SmallIntField(default=100)

    class Meta:
        table = "tier_version"
        unique_together = (("tier", "valid_from"),)
