"""The people of the demo: a member, a staff member, and a till."""

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime

from api.demo.cdnow import card_of
from domain import members, staff
from domain.actor import ADMIN, SYSTEM, Actor, ActorKind, Scope
from domain.ids import derived_id
from domain.members import MemberKey
from domain.purchases import receipt_id

MEMBER = ("0211", "Robin Fields", "robin@example.com")
OTHERS = [("0073", "Kim Larsen"), ("0116", "Ada Moreau"), ("0149", "Tomás Silva"), ("0283", "Noor Haddad")]
STAFF_EMAIL = "staff@example.com"
STAFF = Actor(kind=ActorKind.STAFF, id=derived_id(receipt_id("demo", "staff"), STAFF_EMAIL), role=ADMIN)
"""The demo's staff member, who creates the communities and events."""


@dataclass(frozen=True, slots=True)
class DemoAccess:
    """The demo's addresses, password and key, printed at the start."""

    member_email: str
    staff_email: str
    staff_password: str
    api_key: str


async def let_people_in(*, secret: bytes, now: datetime) -> DemoAccess:
    """Add the demo's people. Password and key are derived from the server's secret: the same at every start.

    The returned access always works, even after another secret, a locked-out staff member or a revoked key.
    """
    customer, name, email = MEMBER
    for card, called, address in [(customer, name, email), *((c, n, None) for c, n in OTHERS)]:
        [member_id] = await members.match_members([MemberKey(card_number=card_of(card))])
        assert member_id is not None
        await members.introduce_member(actor=SYSTEM, member_id=member_id, name=called, email=address)
    assert STAFF.id is not None
    password = _derived(secret, "staff password")
    sam = staff.NewStaffMember(id=STAFF.id, email=STAFF_EMAIL, name="Sam of the staff", password=password)
    await staff.add_staff_member(actor=SYSTEM, person=sam, now=now)
    await staff.set_staff_password(actor=SYSTEM, staff_member_id=STAFF.id, password=password, now=now)
    await staff.enable_staff(actor=SYSTEM, staff_member_id=STAFF.id)
    return DemoAccess(email, STAFF_EMAIL, password, await _till_key(secret=secret, now=now))


async def _till_key(*, secret: bytes, now: datetime, number: int = 1) -> str:
    """The till's key. After a revoked key, the next one."""
    purpose = "till" if number == 1 else f"till {number}"
    public_id = _derived(secret, purpose)[:8]
    try:
        key = await staff.create_api_key(
            actor=SYSTEM,
            key=staff.NewApiKey(
                id=derived_id(receipt_id("demo", "till"), public_id),
                public_id=public_id,
                secret=_derived(secret, f"{purpose} key") + _derived(secret, f"{purpose} key, continued"),
                name="The demo's till",
                scopes=[Scope.PURCHASES_WRITE, Scope.POINTS_WRITE],
            ),
            now=now,
        )
    except staff.ApiKeyIsRevoked:
        return await _till_key(secret=secret, now=now, number=number + 1)
    assert key is not None, "the id and the secret of the demo's key are derived from one secret"
    return key


def _derived(secret: bytes, purpose: str) -> str:
    """100 bits derived from the server's secret, as 20 letters and digits."""
    digest = hmac.digest(secret, f"demo: {purpose}".encode(), "sha256")
    return base64.b32encode(digest).decode().lower()[:20]
