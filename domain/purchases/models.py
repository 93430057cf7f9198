"""Tables of purchases and returns, as tills and shops report them."""

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


class LinePayment(Model):
    """The points that one transfer paid for one line of a purchase, and their amount in money.

    A return of the line puts the points back into their lots. A transfer pays for one purchase only.
    """

    id = fields.BigIntField(primary_key=True)
    member_id = fields.UUIDField()
    purchase: fields.ForeignKeyRelation[Purchase] = fields.ForeignKeyField(
        "laurel.Purchase", related_name=False, on_delete=fields.RESTRICT
    )
    line = fields.SmallIntField()
    transfer_id = fields.UUIDField()
    unit_id = fields.CharField(max_length=40)
    points = fields.BigIntField()
    amount_minor = fields.BigIntField()

    class Meta:
        table = "line_payment"
        unique_together = (("transfer_id", "line"),)
        indexes = (Index(fields=("purchase_id",)),)


class Return(Model):
    """Goods that came back from one purchase, with the points that moved.

    `taken`: points taken back. `owed`: the part of them that was already spent and became a debt. `short`: points
    already spent, and let go or under review. `put_back`: points that paid for the goods and returned to the member.
    """

    id = fields.UUIDField(primary_key=True)
    purchase: fields.ForeignKeyRelation[Purchase] = fields.ForeignKeyField(
        "laurel.Purchase", related_name=False, on_delete=fields.RESTRICT
    )
    source = fields.CharField(max_length=80)
    external_id = fields.CharField(max_length=200)
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    actor = fields.CharField(max_length=60)
    taken = fields.BigIntField()
    owed = fields.BigIntField()
    short = fields.BigIntField()
    put_back = fields.BigIntField()
    request_hash = fields.BinaryField()

    class Meta:
        table = "purchase_return"
        unique_together = (("source", "external_id"),)
        indexes = (Index(fields=("purchase_id",)),)


class ReturnLine(Model):
    """The number of pieces of one line that came back."""

    id = fields.BigIntField(primary_key=True)
    purchase_return: fields.ForeignKeyRelation[Return] = fields.ForeignKeyField(
        "laurel.Return", related_name=False, on_delete=fields.RESTRICT
    )
    line = fields.SmallIntField()
    quantity = fields.IntField()

    class Meta:
        table = "return_line"
        unique_together = (("purchase_return", "line"),)


class ParkedReturn(Model):
    """A return reported before its purchase. It is applied when the purchase is recorded.

    `purchase_id` is the id that the purchase will have. `state` is parked, then applied or refused. For a refused
    return, `reason` is the code and `message` the sentence of the refusal.
    """

    id = fields.UUIDField(primary_key=True)
    source = fields.CharField(max_length=80)
    external_id = fields.CharField(max_length=200)
    purchase_id = fields.UUIDField()
    purchase_source = fields.CharField(max_length=80)
    purchase_external_id = fields.CharField(max_length=200)
    lines = fields.JSONField[list[tuple[int, int]]]()
    occurred_at = fields.DatetimeField()
    recorded_at = fields.DatetimeField()
    actor = fields.CharField(max_length=60)
    state = fields.CharField(max_length=8)
    reason = fields.CharField(max_length=60, null=True)
    message = fields.TextField(null=True)
    settled_at = fields.DatetimeField(null=True)
    request_hash = fields.BinaryField()

    class Meta:
        table = "parked_return"
        unique_together = (("source", "external_id"),)
        indexes = (Index(fields=("purchase_id",)), Index(fields=("state", "recorded_at")))
