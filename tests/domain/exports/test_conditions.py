"""A filter and a sorting survive as JSON, with values of the types of the columns."""

from datetime import UTC, datetime
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.events import EVENTS
from domain.events.queries import MY_REGISTRATIONS
from domain.exports.conditions import condition_as_json, condition_from_json, orders_as_json, orders_from_json
from domain.exports.lists import offer_list
from domain.relations import AllOf, AnyOf, Compare, Condition, Order

TIMES = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC))
COMPARISONS = st.one_of(
    st.builds(Compare, st.just("id"), st.just("eq"), st.uuids()),
    st.builds(Compare, st.just("id"), st.just("notIn"), st.lists(st.uuids(), max_size=3)),
    st.builds(Compare, st.just("name"), st.sampled_from(["eq", "iLike"]), st.text() | st.uuids().map(str)),
    st.builds(Compare, st.just("name"), st.just("is"), st.none()),
    st.builds(Compare, st.just("starts_at"), st.just("between"), st.lists(TIMES, min_size=2, max_size=2)),
    st.builds(Compare, st.just("ends_at"), st.just("gt"), TIMES),
    st.builds(Compare, st.just("capacity"), st.just("gte"), st.integers(0, 9)),
)
CONDITIONS = st.recursive(
    COMPARISONS,
    lambda parts: st.builds(AllOf, st.lists(parts, max_size=3)) | st.builds(AnyOf, st.lists(parts, max_size=3)),
    max_leaves=8,
)


@given(CONDITIONS)
def test_a_condition_is_the_same_after_it_was_kept_as_json(condition: Condition) -> None:
    kept = orjson.loads(orjson.dumps(condition_as_json(condition)))

    assert condition_from_json(kept, EVENTS) == condition


def test_an_order_is_the_same_after_it_was_kept_as_json() -> None:
    orders = [Order("name", descending=True, nulls_first=False), Order("id")]

    assert orders_from_json(orjson.loads(orjson.dumps(orders_as_json(orders)))) == orders


def test_a_column_of_texts_keeps_a_text_that_looks_like_an_id() -> None:
    text = str(UUID(int=7))

    assert condition_from_json(condition_as_json(Compare("name", "eq", text)), EVENTS) == Compare("name", "eq", text)


def test_a_list_that_no_file_can_hold_is_not_offered() -> None:
    with pytest.raises(ValueError, match="belong to the member who asks"):
        offer_list("myRegistrations", MY_REGISTRATIONS, ["id"])
    with pytest.raises(ValueError, match="no column colour"):
        offer_list("colours", EVENTS, ["id", "colour"])
