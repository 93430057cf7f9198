"""Ids. Callers choose the ids of their requests (UUIDv7); rows that follow from a request get derived ids."""

from uuid import UUID, uuid5

from uuid_utils.compat import uuid7

__all__ = ["derived_id", "new_id"]


def new_id() -> UUID:
    """A new UUIDv7, which sorts by the time of its making. For callers: commands take ids and do not make them."""
    return uuid7()


def derived_id(origin: UUID, *parts: object) -> UUID:
    """An id that follows from `origin`. The same origin and parts always give the same id (UUIDv5)."""
    return uuid5(origin, "/".join(map(str, parts)))
