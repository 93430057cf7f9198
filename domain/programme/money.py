"""Money: whole minor units inside, decimal amounts outside."""

from decimal import Context, Decimal

from babel.numbers import format_currency

from domain.errors import InvalidInput

LARGEST_MINOR = 10**12
"""The largest single amount of money, in minor units."""

_PLACES = dict.fromkeys(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ],
    0,
)
_PLACES |= dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3) | dict.fromkeys(["CLF", "UYW"], 4)
"""Decimal places by ISO 4217, where they are not two. CLDR (Babel) has those that people write: none for RSD or LBP."""

_EXACT = Context(prec=64)
"""Enough digits that no amount accepted by `minor_from_amount` is rounded."""


def decimal_places(currency: str) -> int:
    """The decimal places of an amount: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217)."""
    return _PLACES.get(currency, 2)


def minor_per_unit(currency: str) -> int:
    """The minor units of one unit: 100 for USD, 1 for JPY, 1,000 for KWD."""
    return int(10 ** decimal_places(currency))


def minor_from_amount(amount: Decimal, currency: str, *, path: tuple[str, ...]) -> int:
    """The amount in minor units. Raises InvalidInput for an amount below zero, too large, or too precise for its
    currency.
    """
    if not amount.is_finite():
        raise InvalidInput("An amount of money must be a decimal number.", path=path)
    if amount < 0:
        raise InvalidInput("This amount of money cannot be below zero.", path=path)
    if amount.adjusted() > 15:
        raise InvalidInput("This amount of money is too large.", path=path)
    if int(amount.as_tuple().exponent) < -40:
        raise InvalidInput("This amount of money has too many decimal places.", path=path)
    minor = _EXACT.multiply(amount, minor_per_unit(currency))
    if minor != minor.to_integral_value():
        raise InvalidInput(f"{amount} has more decimal places than {currency} has.", path=path)
    if minor > LARGEST_MINOR:
        raise InvalidInput("This amount of money is too large.", path=path)
    return int(minor)


def amount_from_minor(minor: int, currency: str) -> Decimal:
    """The decimal amount, with the currency's decimal places."""
    return Decimal(minor).scaleb(-decimal_places(currency))


def format_money(minor: int, currency: str, *, locale: str = "en_US") -> str:
    """The amount as people of the locale read it: `$29.33`."""
    amount = amount_from_minor(minor, currency)
    return format_currency(amount, currency, locale=locale, decimal_quantization=False)
