"""Insights: figures over the whole programme, each by its definition."""

from domain.insights.totals import ProgrammeTotals, TierCount, programme_totals

__all__ = ["ProgrammeTotals", "TierCount", "programme_totals"]
