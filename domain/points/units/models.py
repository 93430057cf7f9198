"""Tables of the programme's units, and of what their policies say from which instant on."""

from tortoise import fields
from tortoise.models import Model

from domain.points.units.policies import UnitPolicy
from domain.programme import ElementVersion, VersionedKind


class Unit(Model):
    """A points currency. `kind` is spendable or qualifying; `decimals` are shown, amounts are stored as integers.

    `names` holds the name in other languages, by their BCP 47 tag. `made_in` is the number of the change that added it.
    """

    id = fields.CharField(max_length=40, primary_key=True)
    kind = fields.CharField(max_length=12)
    name = fields.CharField(max_length=80)
    names = fields.JSONField[dict[str, str]](default=dict)
    decimals = fields.SmallIntField(default=0)
    made_in = fields.BigIntField()

    class Meta:
        table = "unit"


class UnitPolicyVersion(ElementVersion):
    """How a unit's points pend, expire, go below zero and are passed on: a version of `UnitPolicy`.

    What it means for accounts that lapse by inactivity is kept beside it, for reads: `ends_lapsing` where no account
    lapses while it is in force, and `idle_lapses_at`, when an account lapses that had no such instant before it and in
    which nothing happens. Both are reckoned anew whenever versions come or go: see `lapsing.py`.
    """

    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "laurel.Unit", related_name=False, on_delete=fields.RESTRICT
    )
    ends_lapsing = fields.BooleanField(default=True)
    idle_lapses_at = fields.DatetimeField(null=True)

    class Meta:
        table = "unit_policy"
        unique_together = (("unit", "version"),)


POLICY = VersionedKind(name="policy", terms=UnitPolicy, table=UnitPolicyVersion, element="unit_id")
"""Policies as versioned configuration."""
