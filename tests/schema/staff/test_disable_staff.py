"""Locking staff out, and letting them in again."""

from typing import Any

import pytest

from api.authentication import actor_of
from domain import staff
from domain.actor import ANONYMOUS, SYSTEM, Actor
from domain.database import fetch
from domain.errors import Unauthenticated
from domain.ids import new_id
from schema.ids import global_id
from tests.clock import START, Clock
from tests.factories import CLERK, PASSWORD, TILL, TestMember, facts, staff_member
from tests.graph import GraphRunner


@pytest.fixture
async def grace(programme: None) -> Actor:
    """Somebody of the staff."""
    return await staff_member()


@pytest.fixture
async def alan(programme: None) -> Actor:
    """Somebody else of the staff."""
    return await staff_member(name="Alan", email="alan@example.com")


def whom(actor: Actor) -> dict[str, Any]:
    return {"staffMemberId": global_id("StaffMember", str(actor.id))}


async def enabled() -> list[str]:
    rows = await fetch("SELECT name FROM staff_member WHERE disabled_at IS NULL ORDER BY name")
    return [row["name"] for row in rows]


async def changes() -> list[str]:
    return await facts("staff.staff_disabled", "staff.staff_enabled")


async def signed_in(run: GraphRunner, email: str) -> Any:
    return await run("admin/SignInStaff", input={"email": email, "password": PASSWORD})


async def test_who_is_locked_out_has_no_session_and_gets_none(
    run: GraphRunner, clock: Clock, grace: Actor, alan: Actor
) -> None:
    token = (await signed_in(run, "alan@example.com"))["token"]

    answer = await run.as_(grace)("admin/DisableStaff", input=whom(alan))

    assert answer == {
        "id": whom(alan)["staffMemberId"],
        "email": "alan@example.com",
        "name": "Alan",
        "role": "admin",
        "isInvited": False,
        "createdAt": "2020-01-01T00:00:00+00:00",
        "disabledAt": "2026-11-20T12:00:00+00:00",
    }
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {token}", now=clock.now)
    assert (await signed_in(run, "alan@example.com"))["code"] == "PASSWORD_WRONG"
    assert await changes() == ["staff.staff_disabled"]


async def test_locking_out_twice_changes_nothing_the_second_time(
    run: GraphRunner, clock: Clock, grace: Actor, alan: Actor
) -> None:
    first = await run.as_(grace)("admin/DisableStaff", input=whom(alan))
    clock.forward(hours=1)

    again = await run.as_(grace)("admin/DisableStaff", input=whom(alan))

    assert first == again
    assert await changes() == ["staff.staff_disabled"]


async def test_who_is_let_in_again_signs_in_afresh(run: GraphRunner, clock: Clock, grace: Actor, alan: Actor) -> None:
    token = (await signed_in(run, "alan@example.com"))["token"]
    await run.as_(grace)("admin/DisableStaff", input=whom(alan))

    answer = await run.as_(grace)("admin/EnableStaff", input=whom(alan))
    again = await run.as_(grace)("admin/EnableStaff", input=whom(alan))

    assert (answer["disabledAt"], again) == (None, answer)
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {token}", now=clock.now)
    assert "token" in await signed_in(run, "alan@example.com")
    assert await changes() == ["staff.staff_disabled", "staff.staff_enabled"]


async def test_nobody_locks_themselves_out(run: GraphRunner, grace: Actor, alan: Actor) -> None:
    answer = await run.as_(grace)("admin/DisableStaff", input=whom(grace))

    assert answer == {
        "code": "CANNOT_DISABLE_YOURSELF",
        "message": "You cannot lock yourself out. Please ask another admin.",
        "path": ["staffMemberId"],
        "details": None,
    }
    assert (await enabled(), await changes()) == (["Alan", "Grace"], [])


async def test_the_last_admin_stays(run: GraphRunner, grace: Actor, alan: Actor) -> None:
    await run.as_(grace)("admin/DisableStaff", input=whom(alan))

    answer = await run.as_(SYSTEM)("admin/DisableStaff", input=whom(grace))

    assert (answer["code"], answer["path"]) == ("LAST_ADMIN", ["staffMemberId"])
    assert (await enabled(), await changes()) == (["Grace"], ["staff.staff_disabled"])


async def test_somebody_else_of_the_staff_is_no_admin_who_could_stay(run: GraphRunner, grace: Actor) -> None:
    clerk = await staff_member(name="Cleo", email="cleo@example.com", role="clerk")
    await run.as_(grace)(
        "admin/InviteStaff", input={"id": str(new_id()), "email": "ida@example.com", "name": "Ida", "role": "admin"}
    )

    refused = await run.as_(SYSTEM)("admin/DisableStaff", input=whom(grace))
    clerk_too = await run.as_(grace)("admin/DisableStaff", input=whom(clerk))

    assert refused["code"] == "LAST_ADMIN"
    assert (clerk_too["name"], await enabled()) == ("Cleo", ["Grace", "Ida"])


@pytest.mark.parametrize("operation", ["admin/DisableStaff", "admin/EnableStaff"])
async def test_only_admins_keep_the_staff(run: GraphRunner, member: TestMember, grace: Actor, operation: str) -> None:
    codes = [(await run.as_(who)(operation, input=whom(grace)))["code"] for who in (ANONYMOUS, member, TILL, CLERK)]

    assert codes == ["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]
    assert (await enabled(), await changes()) == (["Grace"], [])


@pytest.mark.parametrize("operation", ["admin/DisableStaff", "admin/EnableStaff"])
async def test_who_is_not_of_the_staff_is_told_so(run: GraphRunner, grace: Actor, operation: str) -> None:
    nobody = {"staffMemberId": global_id("StaffMember", new_id())}
    another_kind = {"staffMemberId": global_id("Member", new_id())}

    unknown = await run.as_(grace)(operation, input=nobody)
    wrong = await run.as_(grace)(operation, input=another_kind)

    assert (unknown["code"], unknown["message"]) == ("NOT_FOUND", "There is no such staff member.")
    assert (wrong["code"], wrong["path"]) == ("BAD_USER_INPUT", ["staffMemberId"])


async def test_another_password_ends_sessions_and_the_same_one_does_not(
    run: GraphRunner, clock: Clock, grace: Actor
) -> None:
    assert grace.id is not None
    token = (await signed_in(run, "grace@example.com"))["token"]
    await staff.set_staff_password(actor=SYSTEM, staff_member_id=grace.id, password=PASSWORD, now=START)
    still = await actor_of(f"Bearer {token}", now=clock.now)

    await staff.set_staff_password(actor=SYSTEM, staff_member_id=grace.id, password="another horse", now=START)

    assert still.id == grace.id
    with pytest.raises(Unauthenticated):
        await actor_of(f"Bearer {token}", now=clock.now)
    assert (await signed_in(run, "grace@example.com"))["code"] == "PASSWORD_WRONG"
    assert "token" in await run("admin/SignInStaff", input={"email": "grace@example.com", "password": "another horse"})


async def test_a_password_too_short_is_not_set(run: GraphRunner, grace: Actor) -> None:
    assert grace.id is not None
    with pytest.raises(staff.PasswordTooShort):
        await staff.set_staff_password(actor=SYSTEM, staff_member_id=grace.id, password="short", now=START)

    assert "token" in await signed_in(run, "grace@example.com")
