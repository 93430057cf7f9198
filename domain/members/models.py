"""Tables of the members. What says who somebody is stands in `person`, apart from everything the ledger refers to."""

from tortoise import fields
from tortoise.models import Model


class Member(Model):
    """Somebody in the programme, without a name: what other tables refer to. Never deleted."""

    id = fields.UUIDField(primary_key=True)
    card_number = fields.CharField(max_length=32, unique=True)
    joined_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "member"


class Person(Model):
    """What is personal about a member; may be erased while the books stay whole."""

    member: fields.OneToOneRelation[Member] = fields.OneToOneField(
        "laurel.Member", related_name="person", primary_key=True, on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=200, null=True)
    email = fields.CharField(max_length=254, null=True, unique=True)
    phone = fields.CharField(max_length=16, null=True, unique=True)
    language = fields.CharField(max_length=35, null=True)

    class Meta:
        table = "person"


class SignInCode(Model):
    """A request to sign in. The code itself is never stored: it follows from the id and the server's secret."""

    id = fields.UUIDField(primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "laurel.Member", related_name=False, on_delete=fields.RESTRICT
    )
    address = fields.CharField(max_length=254)
    language = fields.CharField(max_length=35, null=True)
    requested_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    wrong_tries = fields.SmallIntField(default=0)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sign_in_code"
        indexes = (("address", "requested_at"),)


class MemberSession(Model):
    """A member signed in on one device. Only the token's SHA-256 is kept."""

    id = fields.UUIDField(primary_key=True)
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "laurel.Member", related_name=False, on_delete=fields.RESTRICT
    )
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "member_session"
