"""Insights: figures of the whole programme."""

from domain.insights.totals import ProgrammeTotals, TierCount, programme_totals

__all__ = ["ProgrammeTotals", "TierCount", "programme_totals"]
