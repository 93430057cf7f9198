"""Tables of the forum."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Community(Model):
    """A part of the forum with its own topics."""

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(max_length=120)
    description = fields.TextField()
    created_at = fields.DatetimeField()
    request_hash = fields.BinaryField()

    class Meta:
        table = "community"
        indexes = (Index(fields=("created_at", "id")),)


class Topic(Model):
    """A conversation in a community."""

    id = fields.UUIDField(primary_key=True)
    community: fields.ForeignKeyRelation[Community] = fields.ForeignKeyField(
        "laurel.Community", related_name=False, on_delete=fields.RESTRICT
    )
    member_id = fields.UUIDField()
    title = fields.CharField(max_length=200)
    started_at = fields.DatetimeField()
    request_hash = fields.BinaryField()

    class Meta:
        table = "topic"
        indexes = (Index(fields=("community_id", "started_at", "id")), Index(fields=("started_at", "id")))


class Post(Model):
    """A contribution to a topic: `body` is Markdown as written, `html` is the sanitised rendering.

    `number` counts the posts of a topic from 1 without gaps, in the order of their commits.
    """

    id = fields.UUIDField(primary_key=True)
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "laurel.Topic", related_name=False, on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    member_id = fields.UUIDField()
    body = fields.TextField()
    html = fields.TextField()
    written_at = fields.DatetimeField()
    edited_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "post"
        unique_together = (("topic", "number"),)


class Reaction(Model):
    """A member's reaction to a post, at most one of each kind."""

    id = fields.BigIntField(primary_key=True)
    post: fields.ForeignKeyRelation[Post] = fields.ForeignKeyField(
        "laurel.Post", related_name=False, on_delete=fields.RESTRICT
    )
    member_id = fields.UUIDField()
    kind = fields.CharField(max_length=16)
    reacted_at = fields.DatetimeField()

    class Meta:
        table = "reaction"
        unique_together = (("post", "member_id", "kind"),)
