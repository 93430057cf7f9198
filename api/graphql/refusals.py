"""Rejections before the engine sees the request."""

from graphql import GraphQLError

from schema.engine import Rejected


def refused(message: str, *, status: int = 400, code: str = "BAD_REQUEST") -> Rejected:
    """The rejection of a malformed request."""
    return Rejected(GraphQLError(message, extensions={"code": code}), status=status)
