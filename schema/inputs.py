"""Inputs of mutations, as keyword arguments of a command."""

import dataclasses
from typing import Any

import strawberry

from schema.ids import camel_case, inner_id


class Input:
    """The base of mutation inputs. Its field names are the command's argument names."""

    def values(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """Argument name -> value, with global ids as inner ids. Omitted fields are left out.

        Raises InvalidInput for a wrong id; `path` is the path of this input.
        """
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

    def arguments(self, *, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The arguments of the command: the values, unless an input overrides this. Raises InvalidInput."""
        return self.values(path=path)
