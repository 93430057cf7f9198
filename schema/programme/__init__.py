"""The programme's configuration in the graph."""
