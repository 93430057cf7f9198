"""Movements are declared once, and the graph has all of them, so that a front end can ask for several at once."""

import re
from collections import defaultdict
from importlib import import_module

from graphql import GraphQLInterfaceType, get_named_type, is_leaf_type

from domain import campaigns, ledger, points, purchases, rewards
from schema.graph import schema
from schema.points.movements import field_of
from tests.architecture.sources import PROJECT, listed

GRAPH = schema._schema


def test_every_movement_of_the_domain_is_in_the_graph() -> None:
    for file in sorted((PROJECT / "domain").glob("*/movements.py")):
        import_module(f"domain.{file.parent.name}.movements")
    movement = GRAPH.type_map["Movement"]
    assert isinstance(movement, GraphQLInterfaceType)

    assert {made.__name__ for made in ledger.all_movements().values()} == {
        made.name for made in GRAPH.get_possible_types(movement)
    }, "Import its context in schema/points/movements.py."


def test_a_field_has_one_type_in_all_movements() -> None:
    """Otherwise no document could select it of several movements without aliases."""
    movement = GRAPH.type_map["Movement"]
    assert isinstance(movement, GraphQLInterfaceType)
    types: defaultdict[str, set[str]] = defaultdict(set)
    for made in GRAPH.get_possible_types(movement):
        for name, field in made.fields.items():
            named = get_named_type(field.type)
            types[name].add(str(field.type) if is_leaf_type(named) else str(field.type).replace(named.name, "{…}"))

    breaches = [f"{name} is {' and '.join(sorted(found))}." for name, found in types.items() if len(found) > 1]
    assert not breaches, listed(breaches)


def test_what_only_staff_may_see_can_be_null() -> None:
    breaches = [
        f"{movement.__name__}.{part.name} is for staff and has no null."
        for movement in ledger.all_movements().values()
        for part in ledger.parts_of(movement)
        if part.visible_to is ledger.STAFF and _field(movement, part).endswith("!")
    ]
    assert not breaches, listed(breaches)


def test_an_app_that_explains_a_transfer_asks_for_all_that_a_member_may_see() -> None:
    operation = (PROJECT / "frontend_contract/operations/mobile/ExplainTransfer.graphql").read_text()
    fragments = dict(re.findall(r"\.\.\. on (\w+) \{(.*?)\n      \}", operation, re.DOTALL))
    breaches = [
        f"ExplainTransfer.graphql does not ask for {name} of {movement.__name__}."
        for movement in ledger.all_movements().values()
        for part in ledger.parts_of(movement)
        if part.visible_to is ledger.MEMBER
        if not re.search(rf"\b{(name := field_of(part))}\b", fragments.get(movement.__name__, ""))
    ]
    assert not breaches, listed(breaches)


def test_the_doctor_checks_every_reference_of_a_movement() -> None:
    checked = "".join(
        law.query
        for law in (*points.LAWS, *purchases.LAWS, *rewards.LAWS, *campaigns.LAWS)
        if isinstance(law, ledger.Law) and law.name.startswith("references of ")
    )
    breaches = [
        f"{movement.name} refers to {part.refers_to}: its context has no `ledger.references_of(…)` among its LAWS."
        for movement in ledger.all_movements().values()
        for part in ledger.parts_of(movement)
        if part.refers_to and f"'{movement.name}'" not in checked
    ]
    assert not breaches, listed(breaches)


def _field(movement: type[ledger.Movement], part: ledger.Part) -> str:
    """The type of a part's field."""
    return str(GRAPH.type_map[movement.__name__].fields[field_of(part)].type)  # type: ignore[union-attr]
