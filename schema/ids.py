"""Opaque global ids: base64 of `Type:uuid`, or of `Type:key` for an element of the programme's configuration.

Clients return them unchanged and never decode them.
"""

import base64
import binascii
from typing import Any
from uuid import UUID

import strawberry

from domain.errors import InvalidInput
from domain.programme import is_key

CONFIGURED = frozenset({"Reward"})
"""The types whose inner id is a key of the programme's file."""


def global_id(kind: str, id: UUID | str) -> strawberry.ID:
    """The id in the graph."""
    return strawberry.ID(base64.urlsafe_b64encode(f"{kind}:{id}".encode()).decode().rstrip("="))


def split_global_id(text: str, *, path: tuple[str, ...]) -> tuple[str, Any]:
    """The type's name and the inner id, a UUID or a key. Raises InvalidInput for a malformed id."""
    try:
        padded = text + "=" * (-len(text) % 4)
        kind, _, id = base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True).decode().partition(":")
        if kind not in CONFIGURED:
            return kind, UUID(id)
        if is_key(id):
            return kind, id
    except (ValueError, binascii.Error, UnicodeError):
        pass
    raise InvalidInput("This is not a valid id.", path=path)


def inner_id(text: str, kind: str, *, path: tuple[str, ...]) -> Any:
    """The inner id, a UUID or a key, of a global id of type `kind`. Raises InvalidInput for any other text."""
    found, id = split_global_id(text, path=path)
    if found != kind:
        raise InvalidInput(f"This is an id of type {found}, not of type {kind}.", path=path)
    return id


def camel_case(name: str) -> str:
    """A Python name in camelCase, as in the graph."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def reference(kind: str, description: str, **options: Any) -> Any:
    """An input field with a global id of type `kind`. `Input.values` answers the inner id."""
    return strawberry.field(description=description, metadata={"reference": kind}, **options)
