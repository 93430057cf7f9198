"""The ledger agrees with the oracle after every step of lives that Hypothesis makes up: see the README beside this."""

import asyncio
import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from domain.ledger import Negative
from domain.ledger.posting import lots
from tests.domain.points.model.lives import LedgerMachine
from tests.factories import TestMember, member

LIVES = int(os.environ.get("LAUREL_MODEL_LIVES", "10"))
"""How many lives each test makes up; the nightly run sets hundreds, and they are different ones each night."""
STEPS = int(os.environ.get("LAUREL_MODEL_STEPS", "30"))
IS_DEEP = "LAUREL_MODEL_LIVES" in os.environ


@pytest.fixture
async def people(programme: None) -> list[TestMember]:
    """Two members who live, and a bystander."""
    return [await member() for _ in range(3)]


@pytest.fixture
async def loop(database: str) -> asyncio.AbstractEventLoop:
    """The loop that the database was opened in: Hypothesis' machines are no coroutines, and run theirs on it."""
    return asyncio.get_running_loop()


@pytest.mark.slow
@pytest.mark.parametrize("negative", list(Negative))
def test_the_ledger_and_the_oracle_agree_after_every_step(
    loop: asyncio.AbstractEventLoop, people: list[TestMember], negative: Negative, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lots, "FIRST_LOTS", 2)  # so that three lots are already more than are read at first
    machine = type(
        "Life", (LedgerMachine,), {"loop": loop, "people": people[:2], "bystander": people[2], "negative": negative}
    )
    phases = [Phase.generate] if os.environ.get("LAUREL_MODEL_SHRINK") == "no" else [Phase.generate, Phase.shrink]

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=not IS_DEEP,
            database=None,
            phases=phases,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
