"""Purchases in the graph."""
