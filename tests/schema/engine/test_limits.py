"""The limits of documents, and that counting them is linear."""

from typing import Any

import pytest
from graphql import parse

from schema.engine import DocumentStore, Limits, Rejected
from schema.engine.limits import OverLimit, check_document, check_variables, default_pages
from schema.graph import schema
from tests.schema.engine.attacks import HARMLESS, REFUSED, doubling, within_limits

LIMITS = Limits()
PAGES = default_pages(schema._schema)


def _refusal(text: str) -> tuple[str, str]:
    with pytest.raises(Rejected) as refused:
        DocumentStore(schema._schema).load(text)
    [error, *_] = refused.value.errors
    assert error.extensions is not None
    return error.extensions["code"], error.message


def _cost(text: str, **variables: object) -> int:
    [measure] = check_document(parse(text), LIMITS, PAGES).values()
    assert measure.cost.constant in (None, measure.cost.of(variables))
    return measure.cost.of(variables)


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("{ __typename }", 1),
        ("{ me { name balance } }", 1),
        ("{ rewards(first: 10) { nodes { name } } }", 20),
        ("{ rewards { nodes { name } } }", 40),
        ("{ rewards(first: -5) { nodes { name } } }", 2),
        ("{ rewards(first: 1000000) { nodes { name } } }", 200),
        ("{ me { nextRewards { name } } }", 4),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', 3),
        ("{ members(paging: {limit: 30}) { nodes { pointsHistory(first: 10) { nodes { amount } } } } }", 660),
        ("{ members { nodes { pointsHistory { nodes { amount } } } } }", 20 * (2 + 20 * 2)),
        ("{ ...F } fragment F on Query { rewards(first: 10) { nodes { name } } }", 20),
        ("mutation { signOut { __typename } again: signOut { __typename } }", 22),
        ("mutation { ...F } fragment F on Mutation { signOut { __typename } }", 11),
    ],
)
def test_a_document_costs_the_objects_it_can_give(text: str, cost: int) -> None:
    assert _cost(text) == cost


ONE_PAGE = "query Q($n: Int! = 5) { rewards(first: $n) { nodes { name } } }"
TWO_PAGES = """
    query Q($paging: OffsetPaging, $n: Int!) { members(paging: $paging) { nodes { ...H } } }
    fragment H on Member { pointsHistory(first: $n) { nodes { amount } } }
"""


@pytest.mark.parametrize(
    ("text", "variables", "cost"),
    [
        (ONE_PAGE, {}, 10),
        (ONE_PAGE, {"n": 1}, 2),
        (ONE_PAGE, {"n": 30}, 60),
        (ONE_PAGE, {"n": 30.0}, 60),
        (ONE_PAGE, {"n": 10**30}, 200),
        (ONE_PAGE, {"n": float("inf")}, 200),
        (ONE_PAGE, {"n": -1}, 2),
        (ONE_PAGE, {"n": 0}, 2),
        (ONE_PAGE, {"n": None}, 40),
        (ONE_PAGE, {"n": "thirty"}, 40),
        (TWO_PAGES, {"n": 10}, 20 * (2 + 10 * 2)),
        (TWO_PAGES, {"n": 10, "paging": {"limit": 30}}, 660),
        (TWO_PAGES, {"n": 100, "paging": {"limit": 100}}, 20_200),
        (TWO_PAGES, {"n": 10, "paging": {"offset": 30}}, 20 * (2 + 10 * 2)),
        ("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a", "b", "c"]}, 3),
        ("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": []}, 1),
    ],
)
def test_a_page_costs_what_its_variable_says(text: str, variables: dict[str, object], cost: int) -> None:
    assert _cost(text, **variables) == cost


def test_a_fragment_with_a_page_of_a_variable_costs_by_the_default_of_each_operation() -> None:
    document = parse("""
        query A($n: Int! = 3) { ...F }
        query B($n: Int! = 7) { ...F }
        fragment F on Query { rewards(first: $n) { totalCount } }
    """)

    measures = check_document(document, LIMITS, PAGES)

    assert {name: measure.cost.of({}) for name, measure in measures.items()} == {"A": 3, "B": 7}


@pytest.mark.parametrize(
    ("text", "reads_schema"),
    [
        ("{ __schema { description } }", True),
        ('{ a: __type(name: "Query") { name } }', True),
        ("{ ... { ...A } } fragment A on Query { ...B } fragment B on Query { __schema { description } }", True),
        ("{ __typename me { __typename } }", False),
    ],
)
def test_it_is_known_of_a_document_whether_it_reads_the_schema(text: str, reads_schema: bool) -> None:
    [measure] = check_document(parse(text), LIMITS, PAGES).values()

    assert measure.reads_schema is reads_schema


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("{ nope", "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>."),
        ("{ nope }", "GRAPHQL_VALIDATION_FAILED", "Cannot query field 'nope' on type 'Query'."),
        ("{ rewardz { totalCount } }", "GRAPHQL_VALIDATION_FAILED", "Cannot query field 'rewardz' on type 'Query'."),
        (
            "{ " + " ".join(f"a{n}: __typename" for n in range(101)) + " }",
            "GRAPHQL_VALIDATION_FAILED",
            "The document has 101 aliases; at most 100 are allowed.",
        ),
        (
            "{ " + "__typename " * 21 + "}",
            "GRAPHQL_VALIDATION_FAILED",
            "The document has 21 root fields; at most 20 are allowed.",
        ),
        (
            "{ __typename " + "@skip(if: false) " * 51 + "}",
            "GRAPHQL_VALIDATION_FAILED",
            "The document has 51 directives; at most 50 are allowed.",
        ),
        (
            " ".join(f"query Q{n} {{ __typename }}" for n in range(6)),
            "GRAPHQL_VALIDATION_FAILED",
            "The document has 6 operations; at most 5 are allowed.",
        ),
        (
            "{ me " * 30 + "{ name }" + " }" * 30,
            "GRAPHQL_VALIDATION_FAILED",
            "The document has 17 levels; at most 15 are allowed.",
        ),
        (
            "{ members(paging: {limit: 100}) { nodes { pointsHistory(first: 100) { nodes { id } } } } }",
            "MAX_COST_EXCEEDED",
            "The request costs up to 20,200; at most 20,000 are allowed. Ask for smaller pages.",
        ),
    ],
)
def test_a_document_beyond_a_limit_is_refused_in_a_sentence(text: str, code: str, message: str) -> None:
    assert _refusal(text) == (code, message)


@pytest.mark.parametrize("name", REFUSED)
def test_an_attack_is_refused(name: str) -> None:
    code, _ = _refusal(REFUSED[name])

    assert code in ("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "MAX_COST_EXCEEDED")


@pytest.mark.parametrize("name", HARMLESS)
def test_a_document_that_is_long_and_asks_little_is_taken(name: str) -> None:
    assert DocumentStore(schema._schema).load(HARMLESS[name]).operations


@pytest.mark.parametrize("name", within_limits(LIMITS))
def test_no_document_within_the_limits_is_an_error_of_ours(name: str) -> None:
    text = within_limits(LIMITS)[name]
    try:
        DocumentStore(schema._schema).load(text)
    except Rejected as rejected:
        assert all("at most" not in error.message for error in rejected.errors), "it was to be within the limits"


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"a": [0] * 4_999, "b": {"c": 1}}, None),
        ({"a": [0] * 4_999, "b": {"c": 1, "d": 2}}, "5001 values in lists and objects of its variables"),
        ({"a": [[0] * 2_500, [0] * 2_499]}, "5001 values in lists and objects of its variables"),
        ({"a": [{}] * 600}, None),
        ({"a": [[{"b": {}}] * 300], "c": {}}, "601 objects in its variables"),
    ],
)
def test_variables_hold_so_many_values_in_all(variables: dict[str, object], message: str | None) -> None:
    if message is None:
        check_variables(variables, LIMITS)
        return
    with pytest.raises(OverLimit) as over:
        check_variables(variables, LIMITS)

    assert str(over.value).startswith(f"The document has {message}; at most ")


def test_each_fragment_is_counted_once() -> None:
    document = parse(doubling(40))

    with pytest.raises(OverLimit) as over:
        check_document(document, LIMITS, PAGES)

    assert str(over.value) == f"The document has {2**40 - 1} aliases; at most 100 are allowed."


def test_a_known_document_is_not_prepared_again() -> None:
    store = DocumentStore(schema._schema, kept=2)
    texts = ["{ __typename }", "query B { __typename }", "query C { __typename }"]

    for text in [texts[0], texts[0], texts[1], texts[0], texts[2], texts[0]]:
        store.load(text)
    assert store.prepared == 3
    store.load(texts[1])

    assert store.prepared == 4


def test_an_operation_is_chosen_by_name_and_never_guessed() -> None:
    document = DocumentStore(schema._schema).load("query A { __typename } query B { __typename }")

    with pytest.raises(Rejected) as guessed:
        document.operation(None)
    with pytest.raises(Rejected) as unknown:
        document.operation("C")

    assert document.operation("B").name is not None
    assert [rejected.value.errors[0].message for rejected in (guessed, unknown)] == [
        "The document has several operations; name the one to run.",
        "There is no operation named 'C'.",
    ]


def test_deep_variables_are_refused() -> None:
    deep: Any = "x"
    for _ in range(LIMITS.variable_levels):
        deep = [deep]

    check_variables({"filter": deep}, LIMITS)
    with pytest.raises(OverLimit):
        check_variables({"filter": {"in": deep}}, LIMITS)
