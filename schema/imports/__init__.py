"""Imports in the graph."""
