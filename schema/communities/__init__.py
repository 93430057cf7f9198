"""The forum in the graph."""
