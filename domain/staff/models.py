"""Tables of staff, their sessions, and API keys."""

from tortoise import fields
from tortoise.models import Model


class StaffMember(Model):
    """A person who runs the programme. Each unit's policy has the limits of their `role`."""

    id = fields.UUIDField(primary_key=True)
    email = fields.CharField(max_length=254, unique=True)
    name = fields.CharField(max_length=200)
    password_hash = fields.CharField(max_length=200)
    role = fields.CharField(max_length=20, default="admin", db_default="admin")
    created_at = fields.DatetimeField()
    disabled_at = fields.DatetimeField(null=True)

    class Meta:
        table = "staff_member"


class StaffSession(Model):
    """A staff member's session on one device. Only the SHA-256 of the token is stored."""

    id = fields.UUIDField(primary_key=True)
    staff_member: fields.ForeignKeyRelation[StaffMember] = fields.ForeignKeyField(
        "laurel.StaffMember", related_name=False, on_delete=fields.RESTRICT
    )
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "staff_session"


class FailedSignIn(Model):
    """A wrong password for an e-mail address. The count sets the delay before the next try."""

    id = fields.BigIntField(primary_key=True)
    email = fields.CharField(max_length=254, db_index=True)
    failed_at = fields.DatetimeField()

    class Meta:
        table = "failed_sign_in"


class ApiKey(Model):
    """The API key of a till, a shop or a forum. Only the SHA-256 of its secret is stored."""

    id = fields.UUIDField(primary_key=True)
    public_id = fields.CharField(max_length=8, unique=True)
    secret_hash = fields.CharField(max_length=64)
    name = fields.CharField(max_length=200)
    scopes = fields.JSONField[list[str]]()
    created_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_key"
