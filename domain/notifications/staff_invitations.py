"""Sending invitations to the staff."""

from domain import staff
from domain.notifications.delivery import Message, Outside
from domain.programme import the_programme


async def send_staff_invitation(fact: staff.StaffInvited, outside: Outside) -> None:
    """Send somebody of the staff what they choose their password with; nothing once they have one."""
    now = outside.clock()
    invited = await staff.find_invited(fact.staff_member_id)
    if invited is None:
        return
    programme = await the_programme()
    invitation = staff.new_invitation(invited.id, secret=outside.secret, now=now)
    body = (
        f"Hello {invited.name},\n\n"
        f"you are asked to help run {programme.name}. This is your invitation:\n\n"
        f"{invitation}\n\n"
        "Choose a password with it where the staff sign in (acceptStaffInvitation). It is good once, for"
        f" {staff.INVITATION_LIFETIME.days} days.\n"
        "If you did not expect this, you can leave it alone.\n"
    )
    await outside.transport.deliver(Message(invited.email, "Your invitation to the staff", body), now=now)
