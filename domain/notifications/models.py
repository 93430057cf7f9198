"""The development mailbox's table."""

from tortoise import fields
from tortoise.models import Model


class MailboxMessage(Model):
    """A message that a development server did not send but shows at /dev/mailbox."""

    id = fields.BigIntField(primary_key=True)
    recipient = fields.CharField(max_length=254)
    subject = fields.CharField(max_length=200)
    body = fields.TextField()
    html = fields.TextField(null=True)
    sent_at = fields.DatetimeField()

    class Meta:
        table = "mailbox_message"
