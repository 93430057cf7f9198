"""Tables of requests that move points: adjustments and activations."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from domain.points.units.models import Unit

MEMBER = "laurel.Member"


class Adjustment(Model):
    """Points that staff add or take off: who asked, why, and who agreed where a second person must.

    `state` is posted, waiting, refused by another person, or withdrawn by the person who asked or an admin. The member
    reads `reason`; only staff read `note`.
    """

    id = fields.UUIDField(primary_key=True)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "laurel.Unit", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()
    reason_code = fields.CharField(max_length=24)
    reason = fields.CharField(max_length=500)
    note = fields.TextField(null=True)
    state = fields.CharField(max_length=9)
    requested_by = fields.CharField(max_length=60)
    requested_at = fields.DatetimeField()
    decided_by = fields.CharField(max_length=60, null=True)
    decided_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "adjustment"
        indexes = (Index(fields=("member_id", "requested_at")), Index(fields=("state", "requested_at")))


class Activation(Model):
    """A request to activate points, under the caller's id, with the number of points for repeated requests."""

    id = fields.UUIDField(primary_key=True)
    member = fields.ForeignKeyField(MEMBER, related_name=False, on_delete=fields.RESTRICT)  # type: ignore[var-annotated]
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "laurel.Unit", related_name=False, on_delete=fields.RESTRICT
    )
    amount = fields.BigIntField()
    actor = fields.CharField(max_length=60)
    activated_at = fields.DatetimeField()
    request_hash = fields.BinaryField()

    class Meta:
        table = "activation"
