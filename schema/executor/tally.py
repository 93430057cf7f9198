"""How often operations ran compiled, and how often and why they went to graphql-core."""

from collections import Counter


class Tally:
    """Counts of one process. Numbers only grow; whoever reports them takes differences."""

    def __init__(self) -> None:
        self.compiled = 0
        self.executed = 0
        self.fallbacks: Counter[str] = Counter()

    def fell_back(self, reason: str) -> None:
        """One operation went to graphql-core."""
        self.fallbacks[reason] += 1

    @property
    def compiled_share(self) -> float:
        """The part of all executions that ran compiled, from 0 to 1; 1 when nothing has run."""
        everything = self.executed + self.fallbacks.total()
        return self.executed / everything if everything else 1.0


tally = Tally()
"""The counts of this process."""
