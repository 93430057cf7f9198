"""Tables of the catalogue and of the rewards that members got."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from domain.programme import ElementVersion


class Reward(Model):
    """An offer in the catalogue. `stock` is the remaining number; null means unlimited.

    `withdrawn_in` is the number of the change that withdrew it.
    """

    id = fields.CharField(max_length=40, primary_key=True)
    stock = fields.IntField(null=True)
    created_at = fields.DatetimeField()
    withdrawn_at = fields.DatetimeField(null=True)
    withdrawn_in = fields.BigIntField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "reward"


class RewardVersion(ElementVersion):
    """The text and cost of an offer: a version of `RewardTerms`. An issued reward keeps the version of its day."""

    reward: fields.ForeignKeyRelation[Reward] = fields.ForeignKeyField(
        "laurel.Reward", related_name=False, on_delete=fields.RESTRICT
    )

    class Meta:
        table = "reward_version"
        unique_together = (("reward", "version"),)


class IssuedReward(Model):
    """A reward that one member got: for which points, under which version of the offer."""

    id = fields.UUIDField(primary_key=True)
    member_id = fields.UUIDField()
    reward: fields.ForeignKeyRelation[Reward] = fields.ForeignKeyField(
        "laurel.Reward", related_name=False, on_delete=fields.RESTRICT
    )
    version = fields.IntField()
    cost = fields.BigIntField()
    transfer_id = fields.UUIDField()
    issued_at = fields.DatetimeField()
    cancelled_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    @property
    def state(self) -> str:
        """`cancelled` once the points were given back, `issued` before."""
        return "cancelled" if self.cancelled_at else "issued"

    class Meta:
        table = "issued_reward"
        indexes = (Index(fields=("member_id", "issued_at")),)
