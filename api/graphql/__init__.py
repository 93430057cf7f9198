"""GraphQL on the wire: over HTTP, WebSocket (graphql-transport-ws) and server-sent events, on one path."""

from api.graphql.endpoint import GraphQLEndpoint

__all__ = ["GraphQLEndpoint"]
