"""A code and the session it opens: both or neither."""

from uuid import UUID

import pytest

from domain import members
from domain.database import fetch
from domain.errors import IdReused
from domain.ids import new_id
from domain.tokens import six_digits
from tests.clock import START
from tests.graph import SECRET

pytestmark = pytest.mark.usefixtures("programme")


async def test_a_session_that_cannot_be_opened_leaves_the_code_good() -> None:
    first, second, taken = new_id(), new_id(), new_id()
    await members.request_sign_in_code(address="eve@example.com", id=first, now=START)
    await members.request_sign_in_code(address="ada@example.com", id=second, now=START)

    async def sign_in(address: str, code_id: UUID, session_id: UUID) -> members.SignedIn:
        code = six_digits(SECRET, code_id)
        return await members.sign_in(
            address=address, code=code, session_id=session_id, token=str(new_id()), secret=SECRET, now=START
        )

    await sign_in("eve@example.com", first, taken)
    with pytest.raises(IdReused):
        await sign_in("ada@example.com", second, taken)
    signed_in = await sign_in("ada@example.com", second, new_id())

    assert signed_in.member_id == second
    assert {row["member_id"] for row in await fetch("SELECT member_id FROM member_session")} == {first, second}
