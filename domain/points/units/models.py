"""Tables of the programme's units and of their versioned policies."""

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
    """A version of a unit's `UnitPolicy`: how points pend, expire, go below zero and are passed on.

    Two columns keep its effect on lapsing accounts for reads. `ends_lapsing` is true where no account lapses while the
    version is in force. `idle_lapses_at` is when an inactive account lapses that had no instant before. Both are
    computed again whenever a version is added or withdrawn: see `lapsing.py`.
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
