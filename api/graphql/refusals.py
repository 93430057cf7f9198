"""What is refused before the engine sees it."""

from graphql import GraphQLError

from schema.engine import Rejected


def refused(message: str, *, status: int = 400, code: str = "BAD_REQUEST") -> Rejected:
    """A request refused at the edge."""
    return Rejected(GraphQLError(message, extensions={"code": code}), status=status)
