"""The table of imports."""

from tortoise import fields
from tortoise.models import Model


class Import(Model):
    """A file to load. `content` is forgotten when it is loaded; `bad_rows` is the CSV of the rows that were not.

    `bytes_read` of its `size` tells the progress. `loaded` rows are new, `known` ones were on record before. `reason`
    says why it failed.
    """

    id = fields.UUIDField(primary_key=True)
    kind = fields.CharField(max_length=20)
    state = fields.CharField(max_length=10, default="waiting")
    reason = fields.TextField(null=True)
    requested_by = fields.CharField(max_length=60)
    requested_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()
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
        table = "import"
