"""The programme's own row."""

from tortoise import fields
from tortoise.models import Model


class Programme(Model):
    """The one programme of this installation."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    name = fields.CharField(max_length=200)
    time_zone = fields.CharField(max_length=64)
    currency = fields.CharField(max_length=3)
    active_window_days = fields.IntField(default=200)

    class Meta:
        table = "programme"
