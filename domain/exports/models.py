"""Tables of exports."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class Export(Model):
    """A file to write: the journal of the days from `since` and before `until`, or a list. `lines` are written so far.

    `condition` and `sorting` are those of the list `list_name`: see `conditions.py`. `reason` says why it failed.
    """

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=20)
    state = fields.CharField(max_length=10, default="waiting")
    reason = fields.TextField(null=True)
    requested_by = fields.CharField(max_length=60)
    requested_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()
    since = fields.DateField(null=True)
    until = fields.DateField(null=True)
    unit_id = fields.CharField(max_length=40, null=True)
    list_name = fields.CharField(max_length=60, null=True)
    condition = fields.JSONField[dict[str, Any]](null=True)
    sorting = fields.JSONField[list[dict[str, Any]]](null=True)
    lines = fields.BigIntField(default=0)

    class Meta:
        table = "export"


class ExportPart(Model):
    """A piece of an exported file."""

    id = fields.BigIntField(primary_key=True)
    export: fields.ForeignKeyRelation[Export] = fields.ForeignKeyField(
        "laurel.Export", related_name=False, on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    text = fields.TextField()

    class Meta:
        table = "export_part"
        unique_together = (("export", "number"),)
