"""The table of what ran by the clock. The tables of jobs are PgQueuer's: see `tables`."""

from tortoise import fields
from tortoise.models import Model


class ScheduleRun(Model):
    """The last run of a schedule: when it began and ended, and how often it has failed since one went well."""

    name = fields.CharField(max_length=80, primary_key=True)
    began_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    failures = fields.IntField(default=0)
    error = fields.TextField(null=True)

    class Meta:
        table = "schedule_run"
