"""Redeeming a reward over HTTP, by many members, by the trusted document's id."""

import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from domain.ids import new_id
from schema.context import utc_now
from schema.ids import global_id
from tests import factories
from tests.graph import document

from .calls import Call, Load
from .rounds import Rounds
from .setting import Postgres, Served, database, enrolled, served, sign_in
from .size import Size

MEMBERS = 200
COST = 5
CALLERS = 8
SECONDS = 2
MOST_A_SECOND = 2_000


@dataclass(frozen=True, slots=True)
class Shop:
    """Members who are signed in, and a reward without stock. Tokens stand in the order of the members."""

    postgres: Postgres
    members: Sequence[factories.TestMember]
    tokens: Sequence[str]
    reward: object

    def load(self, server: Served, size: Size) -> Load:
        """Redemptions with ids of their own, the members taking turns."""
        trusted = f"sha256:{hashlib.sha256(document('mobile/RedeemReward').encode()).hexdigest()}"
        wanted = str(global_id("Reward", self.reward))
        calls = [
            Call(
                {"documentId": trusted, "variables": {"input": {"id": str(new_id()), "rewardId": wanted}}},
                token=self.tokens[n % len(self.tokens)],
            )
            for n in range(int(size.seconds(SECONDS) * MOST_A_SECOND) + CALLERS)
        ]
        return server.load(calls, told='"cost":', callers=CALLERS, seconds=size.seconds(SECONDS))


@asynccontextmanager
async def shop() -> AsyncIterator[Shop]:
    """A database with members, points and a reward."""
    async with database() as postgres:
        members = await enrolled(MEMBERS)
        reward = await factories.reward(name="Sticker", cost=COST, now=utc_now())
        yield Shop(postgres, members, await sign_in([member.id for member in members]), reward)


@asynccontextmanager
async def opened(size: Size) -> AsyncIterator[Rounds]:
    """Redemptions."""
    async with shop() as with_members, served(with_members.postgres) as server:

        async def redeem() -> Load:
            return with_members.load(server, size)

        yield {"RedeemReward over HTTP": redeem}
