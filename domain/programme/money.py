"""Money: whole minor units inside, decimal amounts outside."""

from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_currency, get_currency_precision

from domain.errors import InvalidInput

LARGEST_MINOR = 10**12
"""No single amount of money is larger, in minor units."""


@lru_cache(maxsize=256)
def minor_per_unit(currency: str) -> int:
    """How many minor units one unit has: 100 for USD, 1 for JPY, 1,000 for KWD (ISO 4217)."""
    return int(10 ** get_currency_precision(currency))


def minor_from_amount(amount: Decimal, currency: str, *, path: tuple[str, ...]) -> int:
    """The amount in minor units. Raises InvalidInput for what the currency cannot hold, below zero or too large."""
    if not amount.is_finite():
        raise InvalidInput("An amount of money is a decimal number.", path=path)
    if amount < 0:
        raise InvalidInput("An amount of money is never below zero here.", path=path)
    if amount.adjusted() > 15:
        raise InvalidInput("This amount of money is too large.", path=path)
    minor = amount * minor_per_unit(currency)
    if minor != minor.to_integral_value():
        raise InvalidInput(f"{amount} has more decimal places than {currency} has.", path=path)
    if minor > LARGEST_MINOR:
        raise InvalidInput("This amount of money is too large.", path=path)
    return int(minor)


def amount_from_minor(minor: int, currency: str) -> Decimal:
    """The decimal amount, with the currency's decimal places."""
    places = get_currency_precision(currency)
    return Decimal(minor).scaleb(-places)


def format_money(minor: int, currency: str) -> str:
    """The amount as members read it: `$29.33`."""
    return format_currency(amount_from_minor(minor, currency), currency, locale="en_US")
