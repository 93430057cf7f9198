"""Units as sentences name them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class SpokenUnit:
    """The unit's name and decimals, to say an amount: amounts are stored as integers and said with decimals.

    An amount is its figure and the unit's name as the programme wrote it: “4 Stars”, “1.50 Stars”, “1 Stars”. Names may
    be of any language, so they have no plural. Only a unit called Points reads as the English word does: “20 points”,
    “1 point”, “1.50 points”.
    """

    id: str
    name: str
    decimals: int
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    """The name in other languages, by their BCP 47 tag."""

    @property
    def label(self) -> str:
        """The unit's name for many."""
        return "points" if self._is_points else self.name

    def figure(self, amount: int) -> str:
        """The number alone, grouped, with the unit's decimals: “1,204”, “12.04”."""
        return f"{Decimal(amount).scaleb(-self.decimals):,f}"

    def amount(self, amount: int) -> str:
        """The number with its unit: “1,204 points”, “12.04 Stars”."""
        figure = self.figure(amount)
        return f"{figure} point" if self._is_points and figure == "1" else f"{figure} {self.label}"

    @property
    def _is_points(self) -> bool:
        return self.name.casefold() == "points"
