"""Exports in the graph."""
