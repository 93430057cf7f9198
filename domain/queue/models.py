"""The table of schedule runs. The tables of jobs are PgQueuer's: see `tables`."""

from tortoise import fields
from tortoise.models import Model


class ScheduleRun(Model):
    """The last run of a schedule: when it began and ended, and the number of failures since its last success."""

    name = fields.CharField(max_length=80, primary_key=True)
    began_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    failures = fields.IntField(default=0)
    error = fields.TextField(null=True)

    class Meta:
        table = "schedule_run"
