"""Points in the graph."""
