"""Communities in the graph."""
