"""Tables of gatherings and the seats in them."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Event(Model):
    """A gathering. `time_zone` is the venue's; without a capacity there is room for all."""

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=200)
    description = fields.TextField()
    venue = fields.CharField(max_length=200)
    time_zone = fields.CharField(max_length=64)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    capacity = fields.IntField(null=True)
    created_at = fields.DatetimeField()
    request_hash = fields.BinaryField()

    class Meta:
        table = "event"
        indexes = (Index(fields=("starts_at", "id")),)


class Registration(Model):
    """A seat in an event, or a place on its waiting list, until it is cancelled."""

    id = fields.UUIDField(primary_key=True)
    event: fields.ForeignKeyRelation[Event] = fields.ForeignKeyField(
        "laurel.Event", related_name=False, on_delete=fields.RESTRICT
    )
    member_id = fields.UUIDField()
    state = fields.CharField(max_length=12)
    registered_at = fields.DatetimeField()
    queue_place = fields.BigIntField()
    cancelled_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "registration"
        indexes = (Index(fields=("event_id", "state", "queue_place")), Index(fields=("member_id",)))


class CheckIn(Model):
    """Being there, once per event and member."""

    id = fields.UUIDField(primary_key=True)
    event: fields.ForeignKeyRelation[Event] = fields.ForeignKeyField(
        "laurel.Event", related_name=False, on_delete=fields.RESTRICT
    )
    member_id = fields.UUIDField()
    checked_in_at = fields.DatetimeField()
    actor = fields.CharField(max_length=60)
    request_hash = fields.BinaryField()

    class Meta:
        table = "check_in"
        unique_together = (("event", "member_id"),)
