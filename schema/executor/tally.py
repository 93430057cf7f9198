"""Counts of compiled executions, and of executions by graphql-core with their reasons."""

from collections import Counter


class Tally:
    """Counts of one process. They only grow; a report takes differences."""

    def __init__(self) -> None:
        self.compiled = 0
        self.executed = 0
        self.whole = 0
        """The root fields that were answered whole."""
        self.fallbacks: Counter[str] = Counter()

    def fell_back(self, reason: str) -> None:
        """Count an operation run by graphql-core."""
        self.fallbacks[reason] += 1

    @property
    def compiled_share(self) -> float:
        """The share of compiled executions, from 0 to 1. It is 1 before the first execution."""
        everything = self.executed + self.fallbacks.total()
        return self.executed / everything if everything else 1.0


tally = Tally()
"""The counts of this process."""
