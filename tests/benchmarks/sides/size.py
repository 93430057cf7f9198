"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How many rounds, and which share of the usual seconds and rows."""

    rounds: int = 3
    time: float = 1.0
    rows: float = 1.0

    def seconds(self, usual: float) -> float:
        """So many seconds instead of the usual ones."""
        return usual * self.time

    def count(self, usual: int, *, least: int = 1) -> int:
        """So many rows instead of the usual ones."""
        return max(least, round(usual * self.rows))


TINY = Size(rounds=1, time=0.1, rows=0.02)
"""Enough to see that a part still runs; its figures say nothing."""
