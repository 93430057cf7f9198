"""Inviting staff by mail, and accepting an invitation."""

import re
from datetime import timedelta
from typing import Any

import pytest
from argon2 import PasswordHasher

from api.authentication import actor_of
from domain.actor import ANONYMOUS
from domain.database import fetch
from domain.ids import new_id
from domain.notifications import mailbox
from domain.staff import new_invitation
from schema.ids import global_id, inner_id
from tests.clock import START, Clock
from tests.factories import CLERK, STAFF, TILL, TestMember, facts, staff_member
from tests.graph import SECRET, GraphRunner
from tests.mail import react

IDA = "Ida at the counter"


def wish(**changes: Any) -> dict[str, Any]:
    return {"id": str(new_id()), "email": "ida@example.com", "name": "Ida", "role": "counter"} | changes


async def invitations(clock: Clock) -> list[str]:
    """The invitations that were mailed so far, oldest first."""
    await react(clock)
    mails = [mail for mail in await mailbox() if mail.subject == "Your invitation to the staff"]
    assert {mail.recipient for mail in mails} <= {"ida@example.com"}
    return [re.findall(r"^laurel_i_\S+$", mail.body, re.MULTILINE)[0] for mail in reversed(mails)]


async def accepted(run: GraphRunner, invitation: str, password: str = IDA) -> Any:
    return await run("admin/AcceptStaffInvitation", input={"invitation": invitation, "password": password})


async def roster() -> list[tuple[str, str]]:
    return [(row["name"], row["role"]) for row in await fetch("SELECT name, role FROM staff_member ORDER BY name")]


async def test_who_is_invited_chooses_a_password_and_is_signed_in(run: GraphRunner, clock: Clock) -> None:
    given = wish()
    answer = await run.as_(STAFF)("admin/InviteStaff", input=given)
    [invitation] = await invitations(clock)

    signed_in = await accepted(run, invitation)
    again = await run("admin/SignInStaff", input={"email": "ida@example.com", "password": IDA})

    assert answer == {
        "id": global_id("StaffMember", given["id"]),
        "email": "ida@example.com",
        "name": "Ida",
        "role": "counter",
        "isInvited": True,
        "createdAt": "2026-11-20T12:00:00+00:00",
        "disabledAt": None,
    }
    actor = await actor_of(f"Bearer {signed_in['token']}", now=clock.now)
    assert (str(actor.id), actor.role, signed_in["name"]) == (given["id"], "counter", "Ida")
    assert again["name"] == "Ida"
    assert await facts("staff.staff_added", "staff.staff_invited") == ["staff.staff_added", "staff.staff_invited"]


async def test_the_same_request_again_invites_once(run: GraphRunner, clock: Clock) -> None:
    given = wish()
    first = await run.as_(STAFF)("admin/InviteStaff", input=given)
    await invitations(clock)

    again = await run.as_(STAFF)("admin/InviteStaff", input=given)
    other = await run.as_(STAFF)("admin/InviteStaff", input=given | {"role": "admin"})

    assert (first, other["code"], other["path"]) == (again, "ID_REUSED", ["id"])
    assert len(await invitations(clock)) == 1
    assert await roster() == [("Ida", "counter")]


async def test_who_has_not_accepted_is_invited_once_more_with_what_is_asked_now(run: GraphRunner, clock: Clock) -> None:
    first = await run.as_(STAFF)("admin/InviteStaff", input=wish())

    second = await run.as_(STAFF)("admin/InviteStaff", input=wish(name="Ida B.", role="admin", email="IDA@example.com"))

    assert (second["id"], second["name"], second["role"]) == (first["id"], "Ida B.", "admin")
    assert len(await invitations(clock)) == 2
    assert await roster() == [("Ida B.", "admin")]


async def test_who_signs_in_already_or_is_locked_out_is_not_invited(run: GraphRunner, clock: Clock) -> None:
    await staff_member()
    ida = await run.as_(STAFF)("admin/InviteStaff", input=wish())
    await run.as_(STAFF)("admin/DisableStaff", input={"staffMemberId": ida["id"]})

    grace = await run.as_(STAFF)("admin/InviteStaff", input=wish(email="grace@example.com"))
    locked_out = await run.as_(STAFF)("admin/InviteStaff", input=wish())

    assert (grace["code"], grace["message"], grace["path"]) == (
        "STAFF_EMAIL_TAKEN",
        "Another staff member already has the e-mail address grace@example.com.",
        ["email"],
    )
    assert locked_out["code"] == "STAFF_EMAIL_TAKEN"
    assert await invitations(clock) == []
    assert await roster() == [("Grace", "admin"), ("Ida", "counter")]


async def test_an_invitation_works_once_for_seven_days_and_not_for_who_is_locked_out(
    run: GraphRunner, clock: Clock
) -> None:
    ida = await run.as_(STAFF)("admin/InviteStaff", input=wish())
    [invitation] = await invitations(clock)
    id = inner_id(ida["id"], "StaffMember", path=())
    too_old = new_invitation(id, secret=SECRET, now=START - timedelta(days=7))
    of_another_server = new_invitation(id, secret=b"another secret", now=START)
    of_nobody = new_invitation(new_id(), secret=SECRET, now=START)

    refused = [await accepted(run, text) for text in (too_old, of_another_server, of_nobody, "laurel_i_", "ä")]
    short = await accepted(run, invitation, "short")
    await run.as_(STAFF)("admin/DisableStaff", input={"staffMemberId": ida["id"]})
    locked_out = await accepted(run, invitation)
    await run.as_(STAFF)("admin/EnableStaff", input={"staffMemberId": ida["id"]})
    once = await accepted(run, invitation)
    twice = await accepted(run, invitation, "another password")

    assert [answer["code"] for answer in (*refused, locked_out, twice)] == ["INVITATION_WRONG"] * 7
    assert (short["code"], short["message"]) == ("PASSWORD_TOO_SHORT", "Choose a password of at least 12 characters.")
    assert once["name"] == "Ida"
    assert "token" in await run("admin/SignInStaff", input={"email": "ida@example.com", "password": IDA})


async def test_nobody_signs_in_as_one_who_has_not_accepted(run: GraphRunner) -> None:
    await run.as_(STAFF)("admin/InviteStaff", input=wish())

    codes = [
        (await run("admin/SignInStaff", input={"email": "ida@example.com", "password": password}))["code"]
        for password in ("", "the password of nobody")
    ]

    assert codes == ["PASSWORD_WRONG", "PASSWORD_WRONG"]
    assert await fetch("SELECT id FROM staff_session") == []


async def test_signing_in_as_one_who_has_not_accepted_takes_as_long_as_for_nobody(
    run: GraphRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the time would tell who is invited: a hash that is none is refused at once."""
    await run.as_(STAFF)("admin/InviteStaff", input=wish())
    hash, hashed = PasswordHasher.hash, []

    def watched(self: PasswordHasher, password: str) -> str:
        hashed.append((password, self.time_cost, self.memory_cost))
        return hash(self, password)

    monkeypatch.setattr(PasswordHasher, "hash", watched)
    answers = [
        await run("admin/SignInStaff", input={"email": email, "password": IDA})
        for email in ("ida@example.com", "nobody@example.com")
    ]

    assert answers[0] == answers[1]
    assert answers[0]["code"] == "PASSWORD_WRONG"
    assert hashed == [(IDA, 1, 47_104)] * 2


async def test_only_admins_invite(run: GraphRunner, member: TestMember) -> None:
    codes = [
        (await run.as_(who)("admin/InviteStaff", input=wish()))["code"] for who in (ANONYMOUS, member, TILL, CLERK)
    ]

    assert codes == ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]
    assert await roster() == []


@pytest.mark.parametrize(
    ("changes", "path", "message"),
    [
        ({"email": "ida"}, "email", "Please give an e-mail address such as ada@example.com."),
        ({"name": " "}, "name", "This must not be empty."),
        ({"role": "x" * 21}, "role", "This can have at most 20 characters."),
    ],
)
async def test_what_is_wrong_is_told(run: GraphRunner, changes: dict[str, str], path: str, message: str) -> None:
    answer = await run.as_(STAFF)("admin/InviteStaff", input=wish(**changes))

    assert (answer["code"], answer["path"], answer["message"]) == ("BAD_USER_INPUT", [path], message)
    assert await roster() == []
