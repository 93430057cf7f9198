"""Staff in the graph."""
