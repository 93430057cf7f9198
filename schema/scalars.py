"""Money and points in the graph."""

from decimal import Decimal
from typing import TYPE_CHECKING, NewType

import strawberry
from graphql import GraphQLError

from domain.programme import amount_from_minor

LARGEST_POINTS = 10**15

if TYPE_CHECKING:
    Points = int
else:
    Points = NewType("Points", int)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_POINTS:
        raise GraphQLError(f"Points are a whole number from -{LARGEST_POINTS:,} to {LARGEST_POINTS:,}.")
    return value


POINTS_SCALAR = strawberry.scalar(
    name="Points",
    description="A whole number of points, as a JSON number. It is at most 10^15, which is exact in every language.",
    serialize=int,
    parse_value=_whole,
)


@strawberry.type(description="An amount of money.")
class Money:
    """A decimal amount in a currency."""

    amount: Decimal = strawberry.field(
        description="The amount as a decimal string, with the currency's number of decimals."
    )
    currency: str = strawberry.field(description="The currency, ISO 4217.")

    @classmethod
    def of(cls, minor: int, currency: str) -> "Money":
        """An amount from minor units, such as cents."""
        return cls(amount=amount_from_minor(minor, currency), currency=currency)
