"""Tables of what the shop and the till report."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Purchase(Model):
    """A receipt. Money is in minor units of `currency`; `total_minor` is the sum of the lines after discounts."""

    id = fields.UUIDField(primary_key=True)
    source = fields.CharField(max_length=80)
    external_id = fields.CharField(max_length=200)
    member_id = fields.UUIDField(null=True)
    store = fields.CharField(max_length=200, null=True)
    currency = fields.CharField(max_length=3)
    total_minor = fields.BigIntField()
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    nothing_earned_because = fields.CharField(max_length=24, null=True)
    tenders = fields.JSONField[list[dict[str, object]]]()
    actor = fields.CharField(max_length=60)
    fully_returned_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "purchase"
        unique_together = (("source", "external_id"),)
        indexes = (Index(fields=("member_id", "occurred_at")),)


class PurchaseLine(Model):
    """One line: `amount_minor` is quantity × unit price − discount."""

    id = fields.BigIntField(primary_key=True)
    purchase: fields.ForeignKeyRelation[Purchase] = fields.ForeignKeyField(
        "laurel.Purchase", related_name=False, on_delete=fields.RESTRICT
    )
    line = fields.SmallIntField()
    sku = fields.CharField(max_length=100)
    category = fields.CharField(max_length=100, null=True)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    discount_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()

    class Meta:
        table = "purchase_line"
        unique_together = (("purchase", "line"),)


class Return(Model):
    """Goods that came back from one purchase."""

    id = fields.UUIDField(primary_key=True)
    purchase: fields.ForeignKeyRelation[Purchase] = fields.ForeignKeyField(
        "laurel.Purchase", related_name=False, on_delete=fields.RESTRICT
    )
    source = fields.CharField(max_length=80)
    external_id = fields.CharField(max_length=200)
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    actor = fields.CharField(max_length=60)
    request_hash = fields.BinaryField()

    class Meta:
        table = "purchase_return"
        unique_together = (("source", "external_id"),)
        indexes = (Index(fields=("purchase_id",)),)


class ReturnLine(Model):
    """How many of one line came back."""

    id = fields.BigIntField(primary_key=True)
    purchase_return: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "laurel.Return", related_name=False, on_delete=fields.RESTRICT
    )
    line = fields.SmallIntField()
    quantity = fields.IntField()

    class Meta:
        table = "return_line"
        unique_together = (("purchase_return", "line"),)
