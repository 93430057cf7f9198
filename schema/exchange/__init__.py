"""Imports and exports in the graph."""
