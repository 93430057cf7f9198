"""Tables of events, registrations and check-ins."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Event(Model):
    """A gathering. `time_zone` is the venue's; without a `capacity` the number of seats is not limited."""

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
    """A member's seat at an event, or a place on its waiting list, until it is cancelled."""

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
    """A member's arrival at an event, at most one for each event and member."""

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
