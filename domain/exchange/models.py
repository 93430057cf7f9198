"""Tables of the exchange of files with other systems."""

from tortoise import fields
from tortoise.models import Model


class FileRun(Model):
    """The columns of both imports and exports: the request, its state and its end; `reason` says why it failed."""

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=20)
    state = fields.CharField(max_length=10, default="waiting")
    reason = fields.TextField(null=True)
    requested_by = fields.CharField(max_length=60)
    requested_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        abstract = True


class FileImport(FileRun):
    """A file to load. `content` is forgotten when it is loaded; `bad_rows` is the CSV of the rows that were not.

    `bytes_read` of its `size` tells the progress. `loaded` rows are new, `known` ones were on record before.
    """

    name = fields.CharField(max_length=200)
    enrol = fields.BooleanField()
    source = fields.CharField(max_length=200)
    content = fields.BinaryField(null=True)
    size = fields.BigIntField()
    bytes_read = fields.BigIntField(default=0)
    loaded = fields.BigIntField(default=0)
    known = fields.BigIntField(default=0)
    bad = fields.BigIntField(default=0)
    bad_rows = fields.TextField(null=True)

    class Meta:
        table = "file_import"


class FileExport(FileRun):
    """A file to write, of the days from `since` and before `until`. `lines` have been written so far."""

    since = fields.DateField(null=True)
    until = fields.DateField(null=True)
    unit_id = fields.CharField(max_length=40, null=True)
    lines = fields.BigIntField(default=0)

    class Meta:
        table = "file_export"


class FileExportPart(Model):
    """A piece of an exported file."""

    id = fields.BigIntField(primary_key=True)
    export: fields.ForeignKeyRelation[FileExport] = fields.ForeignKeyField(
        "laurel.FileExport", related_name=False, on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    text = fields.TextField()

    class Meta:
        table = "file_export_part"
        unique_together = (("export", "number"),)
