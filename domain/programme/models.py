"""The programme's own row, the record of configuration changes, and the columns that all versions share."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class Programme(Model):
    """The one programme of this installation."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    name = fields.CharField(max_length=200)
    time_zone = fields.CharField(max_length=64)
    currency = fields.CharField(max_length=3)
    active_window_days = fields.IntField(default=200)
    made_in = fields.BigIntField()

    class Meta:
        table = "programme"


class ProgrammeChange(Model):
    """One transaction that changed the configuration. Numbers are given in the order in which changes are committed.

    Changed rows name the number: see `made_in` and `withdrawn_in` of the versions.
    """

    number = fields.BigIntField(primary_key=True, generated=False)
    made_at = fields.DatetimeField()
    made_by = fields.CharField(max_length=60)
    why = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "programme_change"


class ElementVersion(Model):
    """One version of an element's terms, in force from `valid_from` until the next one; a row is never changed.

    A version that is not in force yet can be withdrawn, and then never comes into force. The table of a kind of element
    adds the column that names the element, whose versions are counted from 1 and unique. `made_in` and `withdrawn_in`
    are numbers of changes, which record who, when and why.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField()
    valid_from = fields.DatetimeField()
    terms = fields.JSONField[dict[str, Any]]()
    made_in = fields.BigIntField()
    withdrawn_in = fields.BigIntField(null=True)
    withdrawn_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True
