"""Invitations of staff: `laurel_i_<id, expiry and seal>`, sealed with the server's secret. No invitation is stored.

An invitation allows its bearer to choose the first password of one staff member. It therefore works once, and nobody
can make one from a copy of the database.
"""

import base64
import binascii
import hmac
from datetime import UTC, datetime, timedelta
from uuid import UUID

PREFIX = "laurel_i_"
INVITATION_LIFETIME = timedelta(days=7)
NO_PASSWORD = ""
"""The password hash of an invited staff member who has not chosen a password. No password matches it."""


def new_invitation(staff_member_id: UUID, *, secret: bytes, now: datetime) -> str:
    """An invitation that expires after INVITATION_LIFETIME."""
    until = int((now + INVITATION_LIFETIME).timestamp())
    said = staff_member_id.bytes + until.to_bytes(8)
    return PREFIX + base64.urlsafe_b64encode(said + _seal(said, secret)).decode()


def read_invitation(invitation: str, *, secret: bytes, now: datetime) -> UUID | None:
    """The id of the invited staff member; None for a forged or expired invitation."""
    try:
        whole = base64.b64decode(invitation.strip().removeprefix(PREFIX), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        return None
    said, seal = whole[:24], whole[24:]
    if len(said) < 24 or not hmac.compare_digest(seal, _seal(said, secret)):
        return None
    is_good = datetime.fromtimestamp(int.from_bytes(said[16:]), UTC) > now
    return UUID(bytes=said[:16]) if is_good else None


def _seal(said: bytes, secret: bytes) -> bytes:
    """A seal of 240 bits, so that the invitation has 72 letters and needs no padding."""
    return hmac.digest(secret, b"staff invitation " + said, "sha256")[:30]
