"""Load that tells whether anything was lost or doubled: clients that make their own ids and ask until answered.

Every answer is exactly one of: done (with its content), refused for good (a business error), to be asked again (a
retryable code, or no answer at all). Anything else fails the test.
"""

import asyncio
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import httpx

from domain.database.connection import credentials
from domain.ids import new_id
from tests.graph import SECRET, document
from tests.processes import finished

RETRYABLE = {"UNAVAILABLE", "OVERLOADED", "OUTCOME_UNKNOWN", "RATE_LIMITED", "THROTTLED", "DEADLINE_EXCEEDED"}
PATIENCE = 60.0
"""Seconds within which every request must have had its answer."""
ANSWER_WITHIN = 12.0
"""Seconds after which a client takes a request for lost and asks again."""


@dataclass
class Load:
    """Eight clients or so that record purchases and redeem rewards until they are told to stop."""

    bases: list[str]
    filled: Mapping[str, Any]
    seed: int = 1
    purchases: dict[str, Any] = field(default_factory=dict)
    redemptions: dict[str, Any] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    asked_again: int = 0
    longest: float = 0.0
    _stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, meanwhile: Callable[[], Any], *, clients: int = 8) -> None:
        """Load the server while `meanwhile` does what it does; then let every client get its last answer."""
        async with httpx.AsyncClient(timeout=ANSWER_WITHIN) as http, asyncio.TaskGroup() as group:
            for number in range(clients):
                group.create_task(self._client(http, random.Random(self.seed * 1_000 + number)))
            try:
                await meanwhile()
            finally:
                self._stopped.set()

    async def _client(self, http: httpx.AsyncClient, chance: random.Random) -> None:
        while not self._stopped.is_set():
            member = chance.choice(self.filled["members"])
            id = str(new_id())
            if chance.random() < 0.5:
                wish = self._purchase(id, member)
                self.purchases[id] = await self._ask(http, "shop/RecordPurchase", self.filled["till"], wish)
                known = self.purchases
            else:
                wish = {"id": id, "rewardId": self.filled["reward"]}
                self.redemptions[id] = await self._ask(http, "mobile/RedeemReward", member["token"], wish)
                known = self.redemptions
            if chance.random() < 0.2 and known[id] is not None:
                name, token = (
                    ("shop/RecordPurchase", self.filled["till"])
                    if known is self.purchases
                    else ("mobile/RedeemReward", member["token"])
                )
                again = await self._ask(http, name, token, wish)
                assert _content(again) == _content(known[id]), (again, known[id])

    @staticmethod
    def _purchase(id: str, member: Mapping[str, str]) -> dict[str, Any]:
        return {
            "source": "till",
            "externalId": id,
            "member": {"id": member["id"]},
            "currency": "USD",
            "occurredAt": "2026-11-01T12:00:00Z",
            "lines": [{"sku": "CD", "quantity": 1, "unitPrice": "7.00"}],
        }

    async def _ask(self, http: httpx.AsyncClient, name: str, token: str, wish: Mapping[str, Any]) -> Any:
        """Ask until there is an answer; None when it was refused for a reason of the business."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        while True:
            if loop.time() - began > PATIENCE:
                raise AssertionError(f"no answer to {name} within {PATIENCE} s")
            base = random.choice(self.bases)
            asked = loop.time()
            try:
                answer = await http.post(
                    f"{base}/graphql",
                    json={"query": document(name), "variables": {"input": wish}},
                    headers={"Authorization": f"Bearer {token}"},
                )
                self.longest = max(self.longest, loop.time() - asked)
                body = answer.json()
            except (httpx.TransportError, json.JSONDecodeError):
                self.asked_again += 1
                await asyncio.sleep(0.1)
                continue
            if body.get("errors"):
                codes = {error["extensions"]["code"] for error in body["errors"]}
                assert codes <= RETRYABLE, body
                self.asked_again += 1
                await asyncio.sleep(0.1)
                continue
            result = next(iter(body["data"].values()))
            if "code" not in result:
                return result
            if result["code"] in RETRYABLE:
                self.asked_again += 1
                await asyncio.sleep(0.1)
                continue
            assert result["code"] == "INSUFFICIENT_POINTS", result
            self.refused.append(str(wish))
            return None


def _content(answer: Any) -> Any:
    """What must be the same when the same is asked again; a balance moves on, and a repeat says that it is one."""
    if answer is None:
        return None
    if "purchase" in answer:
        return {key: answer["purchase"][key] for key in ("id", "total", "pointsEarned", "explanations")}
    return answer


async def check(load: Load, url: str) -> None:
    """Nothing acknowledged is lost, nothing is doubled, nothing is there that nobody asked for, and the laws hold."""
    connection = await asyncpg.connect(**credentials(url), timeout=10)
    try:
        purchases = [row["external_id"] for row in await connection.fetch("SELECT external_id FROM purchase")]
        earned = await connection.fetch(
            "SELECT reference, count(*) AS n, sum(amount) AS points FROM transfer WHERE kind = 'earn' GROUP BY 1"
        )
        redeemed = [str(row["id"]) for row in await connection.fetch("SELECT id FROM issued_reward")]
        spent = await connection.fetch(
            "SELECT reference, count(*) AS n, sum(amount) AS points FROM transfer WHERE kind = 'redeem' GROUP BY 1"
        )
        open_transactions = await connection.fetchval(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE state LIKE 'idle in transaction%' AND state_change < now() - interval '5 s'"
        )
    finally:
        await connection.close()
    assert sorted(purchases) == sorted(id for id, answer in load.purchases.items() if answer)
    assert {(row["n"], row["points"]) for row in earned} <= {(1, 7)}
    assert len(earned) == len(purchases)
    assert sorted(redeemed) == sorted(id for id, answer in load.redemptions.items() if answer)
    assert {(row["n"], row["points"]) for row in spent} <= {(1, 3)}
    assert len(spent) == len(redeemed)
    assert open_transactions == 0
    assert min(len(purchases), len(redeemed)) > 20, "there was too little load to tell anything"
    status, out, err = await finished(
        "doctor",
        environment={"LAUREL_DATABASE_URL": url, "LAUREL_SECRET": SECRET.decode(), "LAUREL_LOG_LEVEL": "error"},
    )
    assert status == 0, out + err
