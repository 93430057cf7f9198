"""Movements are declared once, and the graph has all of them, so that a front end can ask for several at once."""

from collections import defaultdict
from importlib import import_module

from graphql import GraphQLInterfaceType, get_named_type, is_leaf_type

from domain import ledger
from schema.graph import schema
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
        if part.visible_to is ledger.STAFF and str(GRAPH.type_map[movement.__name__].fields[part.name].type)[-1] == "!"  # type: ignore[union-attr]
    ]
    assert not breaches, listed(breaches)
