"""The limits of documents, and that counting them is linear."""

import pytest
from graphql import parse

from schema.engine import DocumentStore, Limits, Rejected
from schema.engine.limits import OverLimit, check_document
from schema.graph import schema

LIMITS = Limits()


def _refusal(text: str) -> tuple[str, str]:
    with pytest.raises(Rejected) as refused:
        DocumentStore(schema._schema).load(text)
    [error, *_] = refused.value.errors
    assert error.extensions is not None
    return error.extensions["code"], error.message


def _cost(text: str) -> int:
    [cost] = check_document(parse(text), LIMITS).values()
    return cost


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("{ __typename }", 0),
        ("{ me { name balance } }", 1),
        ("{ rewards(first: 10) { nodes { name } } }", 20),
        ("{ rewards { nodes { name } } }", 2),
        ("query Q($n: Int = 5) { rewards(first: $n) { nodes { name } } }", 10),
        ("query Q($n: Int!) { rewards(first: $n) { nodes { name } } }", 200),
        ("{ members(paging: {limit: 30}) { nodes { pointsHistory(first: 10) { nodes { amount } } } } }", 660),
        ("{ ...F } fragment F on Query { rewards(first: 10) { nodes { name } } }", 20),
    ],
)
def test_a_document_costs_the_objects_it_can_give(text: str, cost: int) -> None:
    assert _cost(text) == cost


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
            "The document costs up to 20,200; at most 20,000 are allowed. Ask for smaller pages.",
        ),
    ],
)
def test_a_document_beyond_a_limit_is_refused_in_a_sentence(text: str, code: str, message: str) -> None:
    assert _refusal(text) == (code, message)


def _doubling(fragments: int) -> str:
    """A few hundred bytes that spread to 2^fragments fields: each fragment spreads the next one twice."""
    chain = " ".join(f"fragment F{n} on Query {{ ...F{n + 1} a{n}: __typename ...F{n + 1} }}" for n in range(fragments))
    return "{ ...F0 } " + chain + f" fragment F{fragments} on Query {{ __typename }}"


ATTACKS = {
    "fragments that double": _doubling(40),
    "fragments in a circle": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "aliases": "{ " + " ".join(f"a{n}: rewards(first: 100) {{ nodes {{ name }} }}" for n in range(1000)) + " }",
    "directives": "{ __typename " + "@skip(if: false) " * 2000 + "}",
    "unknown fields": "{ " + " ".join(f"nope{n}" for n in range(2000)) + " }",
    "duplicate fields": "{ " + "__typename " * 5000 + "}",
    "overlapping selections": "{ " + "me { name stage balance } " * 300 + "}",
    "overlapping fragments": "{ "
    + " ".join(f"...F{n}" for n in range(150))
    + " } "
    + " ".join(f"fragment F{n} on Query {{ me {{ name }} }}" for n in range(150)),
    "operations": " ".join(f"query Q{n} {{ __typename }}" for n in range(10_000)),
    "a long list": "{ nodes(ids: [" + '"x" ' * 20_000 + "]) { id } }",
    "a long string": '{ node(id: "' + "x" * 1_000_000 + '") { id } }',
    "a long comment": "# " + "x" * 1_000_000 + "\n{ __typename }",
    "many comments": "#\n" * 30_000 + "{ __typename }",
    "commas": "{ __typename" + "," * 1_000_000 + " }",
    "depth": "{ me " * 5000 + "{ name }" + " }" * 5000,
    "circular introspection": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    "a chain of fragments": "{ ...F0 } "
    + " ".join(f"fragment F{n} on Query {{ ...F{n + 1} }}" for n in range(450))
    + " fragment F450 on Query { __typename }",
    "an unknown fragment": "{ ...Nope }",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused(name: str) -> None:
    code, _ = _refusal(ATTACKS[name])

    assert code in ("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "MAX_COST_EXCEEDED")


def test_each_fragment_is_counted_once() -> None:
    document = parse(_doubling(40))

    with pytest.raises(OverLimit) as over:
        check_document(document, LIMITS)

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
