"""Tables of members. Personal data stand in `person`, apart from the rows to which the ledger refers."""

from tortoise import fields
from tortoise.models import Model

LONGEST_CARD_NUMBER = 32


class Member(Model):
    """A person in the programme, without personal data. Other tables refer to this row, so it is never deleted."""

    id = fields.UUIDField(primary_key=True)
    card_number = fields.CharField(max_length=LONGEST_CARD_NUMBER, unique=True)
    joined_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "member"


class Person(Model):
    """A member's personal data. They can be erased without a change to the ledger."""

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
    """A request for a sign-in code. The code itself is never stored: it follows from the id and the server's secret."""

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
    """A member's session on one device. Only the SHA-256 of the token is stored."""

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
