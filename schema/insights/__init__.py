"""Insights in the graph."""
