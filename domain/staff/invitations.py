"""Invitations to the staff: `laurel_i_<who, until when, and a seal>`, under the server's secret; none is stored.

An invitation says nothing but that its bearer may choose the first password of somebody who has none yet. So it works
once, and a copy of the database invites nobody.
"""

import base64
import binascii
import hmac
from datetime import UTC, datetime, timedelta
from uuid import UUID

PREFIX = "laurel_i_"
INVITATION_LIFETIME = timedelta(days=7)
NO_PASSWORD = ""
"""What stands in the place of a password's hash until somebody who was invited has chosen one; no password fits it."""


def new_invitation(staff_member_id: UUID, *, secret: bytes, now: datetime) -> str:
    """An invitation that is good for INVITATION_LIFETIME."""
    until = int((now + INVITATION_LIFETIME).timestamp())
    said = staff_member_id.bytes + until.to_bytes(8)
    return PREFIX + base64.urlsafe_b64encode(said + _seal(said, secret)).decode()


def who_is_invited(invitation: str, *, secret: bytes, now: datetime) -> UUID | None:
    """Whom the invitation is for; None for one that is not ours, or no longer good."""
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
    """240 bits, so that the whole comes to 72 letters and needs no padding."""
    return hmac.digest(secret, b"staff invitation " + said, "sha256")[:30]
