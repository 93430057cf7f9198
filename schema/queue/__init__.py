"""The queue, spoken in GraphQL."""
