"""Ids. Callers make their own (UUIDv7 from a phone's outbox); rows that follow from them get derived ones."""

from uuid import UUID, uuid5

from uuid_utils.compat import uuid7

__all__ = ["derived_id", "new_id"]


def new_id() -> UUID:
    """A fresh UUIDv7: sorts by time of making. For callers; commands take ids, they do not make them."""
    return uuid7()


def derived_id(origin: UUID, *parts: object) -> UUID:
    """The id of something that follows from `origin`: the same origin and parts always give the same id (UUIDv5)."""
    return uuid5(origin, "/".join(map(str, parts)))
