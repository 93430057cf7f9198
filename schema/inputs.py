"""Inputs of mutations: what a client sent, as keyword arguments of the command it means."""

import dataclasses
from typing import Any

import strawberry

from schema.ids import camel_case, inner_id


class Input:
    """The root of mutation inputs. Field names are the command's argument names."""

    def values(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """What was given, by argument name: global ids as inner ids, what was left out left out."""
        given: dict[str, Any] = {}
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if value is strawberry.UNSET:
                continue
            kind = field.metadata.get("reference")
            if kind and value is not None:
                value = inner_id(value, kind, path=(*path, camel_case(field.name)))
            given[field.name] = value
        return given
