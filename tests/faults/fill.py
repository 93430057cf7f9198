"""Fills a database for the fault tests, in a process of its own: the tests' process has another database open.

python -m tests.faults.fill URL     prints {"till": key, "members": [{"card": …, "token": …}], "reward": id}
"""

import asyncio
import json
import secrets
import sys

from domain import members
from domain.actor import Scope
from domain.database import close_database, open_database
from domain.database.migrate import migrate
from domain.ids import new_id
from domain.tokens import six_digits
from domain.work import remember_clean_context
from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.graph import SECRET

MEMBERS = 8


async def main(url: str) -> None:
    """Migrate, make the test programme, a till, a reward without end, and members who are signed in and have points."""
    await migrate(url)
    await open_database(url)
    remember_clean_context()
    await factories.programme()
    _, till = await factories.api_key(scopes=[Scope.PURCHASES_WRITE, Scope.POINTS_WRITE])
    filled = {
        "till": till,
        "members": [await _member(number) for number in range(MEMBERS)],
        "reward": global_id("Reward", await factories.reward(name="Mug", cost=3)),
    }
    await close_database()
    sys.stdout.write(json.dumps(filled))


async def _member(number: int) -> dict[str, str]:
    address, now, asked = f"member{number}@example.com", utc_now(), new_id()
    await members.request_sign_in_code(address=address, id=asked, now=now)
    signed_in = await members.sign_in(
        address=address,
        code=six_digits(SECRET, asked),
        session_id=new_id(),
        token=f"laurel_m_{secrets.token_urlsafe(32)}",
        secret=SECRET,
        now=now,
    )
    member = factories.TestMember(signed_in.member_id, "")
    await factories.account(member, balance=1_000, now=now)
    return {"id": global_id("Member", signed_in.member_id), "token": signed_in.token}


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
