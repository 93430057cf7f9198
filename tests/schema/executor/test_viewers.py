"""Which subscriptions everybody can share, and which variables only say where to resume."""

import pytest
from graphql import parse

from schema.executor import Plan, compile_operation
from schema.graph import schema


def plan(text: str) -> Plan:
    """The plan of a subscription to the real graph."""
    compiled = compile_operation(schema._schema, parse(text))
    assert isinstance(compiled, Plan)
    return compiled


@pytest.mark.parametrize(
    ("selected", "is_shared"),
    [
        ("cursor", True),
        ("__typename cursor", True),
        ("post { id html topic { title } author { id name } }", True),
        ("post { reactions { kind count } }", True),
        ("post { reactions { kind isMine } }", False),
        ("post { reactions { kind isMine @include(if: false) } }", False),
        ("post { topic { posts(first: 1) { nodes { id } } } }", False),
        ("post { ...Named }", True),
        ("post { ... on Node { id } }", True),
        ("post { ...Marked }", False),
    ],
)
def test_a_subscription_is_for_everybody_if_no_field_depends_on_the_viewer(selected: str, is_shared: bool) -> None:
    text = (
        f"subscription {{ postAdded(topicId: 1) {{ {selected} }} }}"
        " fragment Named on Post { author { ... on Profile { name } } }"
        " fragment Marked on Post { ...Named reactions { isMine } }"
    )

    assert plan(text).is_for_everybody is is_shared


def test_a_members_balance_is_for_nobody_else() -> None:
    assert not plan("subscription { balanceChanged { cursor } }").is_for_everybody


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("subscription ($t: ID!, $a: String) { postAdded(topicId: $t, after: $a) { cursor } }", {"a"}),
        ("subscription ($t: ID!) { postAdded(topicId: $t, after: $t) { cursor } }", set()),
        ('subscription ($t: ID!) { postAdded(topicId: $t, after: "1.1") { cursor } }', set()),
        (
            "subscription ($a: String) { postAdded(topicId: 1, after: $a) { post { ...P } } }"
            " fragment P on Post { topic { posts(after: $a) { nodes { id } } } }",
            set(),
        ),
        ("subscription ($x: String) { balanceChanged(after: $x) { cursor } }", {"x"}),
    ],
)
def test_a_variable_that_is_only_the_cursor_does_not_tell_subscriptions_apart(text: str, found: set[str]) -> None:
    assert plan(text).resume_variables == found
