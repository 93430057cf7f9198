"""The catalogue of movements for front ends: their names, kinds and parts, and their sentences in every language."""

import inspect
from collections.abc import Sequence

from graphql import GraphQLObjectType

from domain import ledger
from schema.graph import schema
from schema.points.movements import field_of


def catalogue_of_movements() -> dict[str, object]:
    """Every movement with its parts as the graph has them, and the messages in the syntax of Project Fluent."""
    movements = ledger.all_movements().values()
    said = {ledger.message_of(movement) for movement in movements}
    return {
        "movements": [
            {
                "name": movement.name,
                "type": movement.__name__,
                "description": inspect.getdoc(movement),
                "kinds": [kind.upper() for kind in movement.kinds],
                "parts": _parts(movement),
                "sentences": {
                    language: ledger.messages_of(language)[ledger.message_of(movement)] for language in ledger.LANGUAGES
                },
            }
            for movement in movements
        ],
        "sharedMessages": {
            language: {id: text for id, text in ledger.messages_of(language).items() if id not in said}
            for language in ledger.LANGUAGES
        },
    }


def _parts(movement: type[ledger.Movement]) -> Sequence[dict[str, object]]:
    graph = schema._schema.type_map[movement.__name__]
    assert isinstance(graph, GraphQLObjectType)
    return [
        {
            "field": field_of(part),
            "type": str(graph.fields[field_of(part)].type),
            "visibleTo": part.visible_to,
            "description": part.description,
            **({"variable": part.name} if part.name != field_of(part) else {}),
        }
        for part in ledger.parts_of(movement)
    ]
