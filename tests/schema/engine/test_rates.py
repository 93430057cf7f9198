"""The leaky bucket, and what a request is told of it."""

from uuid import UUID

import pytest

from domain.actor import ANONYMOUS, SYSTEM, Actor, ActorKind
from schema.context import Context
from schema.engine import Admission, Engine, LocalRates, Rate, Rejected, Request
from schema.engine.rates import bucket_key
from schema.graph import schema
from tests.clock import START
from tests.graph import SECRET, GraphRunner, as_json

RATE = Rate(capacity=100, restored_per_second=10)


class Seconds:
    """A clock of seconds that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_a_bucket_fills_refuses_and_leaks() -> None:
    seconds = Seconds()
    rates = LocalRates(RATE, clock=seconds)

    first, second = await rates.take("a", 60), await rates.take("a", 40)
    over = await rates.take("a", 15)
    seconds.now = 1.5
    again = await rates.take("a", 15)
    seconds.now = 1_000
    later = await rates.take("a", 1)

    assert [(c.available, c.wait) for c in (first, second, over)] == [(40, 0), (0, 0), (0, 1.5)]
    assert (over.retry_after, over.reset_after) == (2, 10)
    assert (again.available, again.wait) == (0, 0)
    assert (later.available, later.reset_after) == (99, 1)


async def test_a_request_that_was_refused_has_taken_nothing() -> None:
    rates = LocalRates(RATE, clock=Seconds())
    await rates.take("a", 90)

    refused = [await rates.take("a", 11) for _ in range(3)]

    assert [(charge.available, charge.wait) for charge in refused] == [(10, 0.1)] * 3
    assert (await rates.take("a", 10)).available == 0


async def test_each_caller_has_a_bucket_and_the_least_used_go_first() -> None:
    rates = LocalRates(RATE, clock=Seconds(), most_keys=2)
    for key in ("a", "b", "a", "c"):
        await rates.take(key, 30)

    left = {key: (await rates.take(key, 0)).available for key in ("a", "c")}

    assert left == {"a": 40, "c": 70}
    assert (await rates.take("b", 0)).available == 100


ADA = Actor(kind=ActorKind.MEMBER, id=UUID(int=7))


@pytest.mark.parametrize(
    ("actor", "address", "key"),
    [
        (ADA, "192.0.2.1", f"member:{UUID(int=7)}"),
        (ANONYMOUS, "192.0.2.1", "anonymous:192.0.2.1"),
        (ANONYMOUS, "2001:db8:1:2:3:4:5:6", "anonymous:2001:db8:1:2::"),
        (ANONYMOUS, "2001:db8:1:2:ffff::1", "anonymous:2001:db8:1:2::"),
        (ANONYMOUS, "::ffff:192.0.2.1", "anonymous:192.0.2.1"),
        (ANONYMOUS, "a:unix:socket", "anonymous:a:unix:socket"),
        (ANONYMOUS, "", "anonymous:"),
        (SYSTEM, "192.0.2.1", None),
    ],
)
def test_a_bucket_is_an_actor_or_the_network_of_somebody_unknown(actor: Actor, address: str, key: str | None) -> None:
    assert bucket_key(actor, address) == key


@pytest.fixture
def engine() -> Engine:
    """An engine whose callers may ask 100 at once, by a clock that stands."""
    return Engine(schema._schema, admission=Admission(rates=LocalRates(RATE, clock=Seconds())))


PAGE = "query Page($n: Int!) { rewards(first: $n) { nodes { id } } }"


async def test_a_variable_page_is_charged_as_it_is_asked(engine: Engine, programme: None) -> None:
    small = await engine.execute(Request(query=PAGE, variables={"n": 3}), Context(secret=SECRET))
    large = await engine.execute(Request(query=PAGE, variables={"n": 40}), Context(secret=SECRET))

    assert small.body() == {
        "data": {"rewards": {"nodes": []}},
        "extensions": {"cost": {"requested": 6, "available": 94, "capacity": 100, "restoredPerSecond": 10}},
    }
    assert large.extensions == {"cost": {"requested": 80, "available": 14, "capacity": 100, "restoredPerSecond": 10}}


async def test_a_request_over_the_rate_is_refused_with_a_wait_and_not_run(engine: Engine, programme: None) -> None:
    await engine.execute(Request(query=PAGE, variables={"n": 45}), Context(secret=SECRET))

    with pytest.raises(Rejected) as refused:
        await engine.execute(Request(query=PAGE, variables={"n": 45}), Context(secret=SECRET))
    other = await engine.execute(Request(query=PAGE, variables={"n": 45}), Context(secret=SECRET, address="192.0.2.9"))
    system = await engine.execute(Request(query=PAGE, variables={"n": 50}), Context(secret=SECRET, actor=SYSTEM))

    [error] = refused.value.errors
    assert refused.value.status == 429
    assert error.message == "You have sent too many requests. Please try again in 8 seconds."
    assert error.extensions == {
        "code": "THROTTLED",
        "retryAfter": 8,
        "cost": {"requested": 90, "available": 10, "capacity": 100, "restoredPerSecond": 10},
    }
    assert as_json(other.data) == as_json(system.data) == {"rewards": {"nodes": []}}
    assert system.extensions is not None
    assert system.extensions["cost"]["available"] == 100


async def test_a_request_that_could_never_fit_is_told_so_at_once(engine: Engine) -> None:
    with pytest.raises(Rejected) as refused:
        await engine.execute(Request(query=PAGE, variables={"n": 51}), Context(secret=SECRET))

    [error] = refused.value.errors
    assert error.extensions == {"code": "MAX_COST_EXCEEDED"}
    assert error.message == "The request costs up to 102; at most 100 are allowed. Ask for smaller pages."


async def test_one_reads_what_one_may_still_ask(run: GraphRunner) -> None:
    me = Actor(kind=ActorKind.MEMBER, id=UUID(int=9))

    first, second = await run.as_(me)("mobile/RateLimit"), await run.as_(me)("mobile/RateLimit")

    assert first == {
        "cost": 1,
        "capacity": 50_000,
        "available": 49_999,
        "restoredPerSecond": 1_000,
        "resetAt": START.replace(second=1).isoformat(),
    }
    assert second["available"] in (49_998, 49_999)


INTROSPECTION = [
    "{ __schema { queryType { name } } }",
    '{ a: __type(name: "Query") { name } }',
    "{ ...A } fragment A on Query { ... { __schema { queryType { name } } } }",
    "query B { __typename } query A { __schema { queryType { name } } }",
]


@pytest.mark.parametrize("text", INTROSPECTION)
async def test_in_production_the_schema_is_read_by_those_who_signed_in(text: str) -> None:
    closed = Engine(schema._schema, admission=Admission(anonymous_reads_schema=False))
    request = Request(query=text, operation_name="A" if "query A" in text else None)

    with pytest.raises(Rejected) as refused:
        await closed.execute(request, Context(secret=SECRET))
    staff = await closed.execute(request, Context(secret=SECRET, actor=Actor(kind=ActorKind.STAFF, id=UUID(int=1))))
    names = await closed.execute(Request(query="{ __typename }"), Context(secret=SECRET))
    development = await Engine(schema._schema).execute(request, Context(secret=SECRET))

    [error] = refused.value.errors
    assert (refused.value.status, error.message) == (401, "Sign in to read the schema.")
    assert error.extensions == {"code": "UNAUTHENTICATED"}
    assert staff.errors is development.errors is None
    assert names.data == {"__typename": "Query"}
