"""What tests of purchases in the graph have at hand."""

from tests.schema.events.conftest import statements

__all__ = ["statements"]
