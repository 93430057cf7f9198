"""Money in whole minor units."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidInput
from domain.programme import LARGEST_MINOR, amount_from_minor, format_money, minor_from_amount, minor_per_unit

CURRENCIES = ["USD", "JPY", "KWD", "EUR", "RSD", "CLF"]


@pytest.mark.parametrize(
    ("currency", "minor"),
    [("USD", 100), ("JPY", 1), ("KWD", 1000), ("RSD", 100), ("LBP", 100), ("IQD", 1000), ("CLF", 10_000), ("KRW", 1)],
)
def test_minor_units_are_those_of_iso_4217(currency: str, minor: int) -> None:
    assert minor_per_unit(currency) == minor


@given(minor=st.integers(0, LARGEST_MINOR), currency=st.sampled_from(CURRENCIES))
def test_an_amount_survives_the_way_there_and_back(minor: int, currency: str) -> None:
    assert minor_from_amount(amount_from_minor(minor, currency), currency, path=()) == minor


@given(amount=st.decimals(allow_nan=True, allow_infinity=True), currency=st.sampled_from(CURRENCIES))
def test_every_decimal_is_taken_exactly_or_refused(amount: Decimal, currency: str) -> None:
    try:
        minor = minor_from_amount(amount, currency, path=("amount",))
    except InvalidInput as refusal:
        assert refusal.path == ("amount",)
    else:
        assert 0 <= minor <= LARGEST_MINOR
        assert amount.as_integer_ratio() == (Decimal(minor) / minor_per_unit(currency)).as_integer_ratio()


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("0", "USD", 0), ("-0.00", "USD", 0), ("19.990", "USD", 1999), ("1E+3", "JPY", 1000), ("0.125", "KWD", 125)],
)
def test_amounts_by_hand(amount: str, currency: str, minor: int) -> None:
    assert minor_from_amount(Decimal(amount), currency, path=()) == minor


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        ("0.001", "USD"),
        ("1." + "0" * 30 + "1", "USD"),
        ("1.5", "JPY"),
        ("0.0001", "KWD"),
        ("-0.01", "USD"),
        ("1E+13", "USD"),
    ],
)
def test_what_the_currency_cannot_hold_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(InvalidInput):
        minor_from_amount(Decimal(amount), currency, path=())


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [(2933, "USD", "$29.33"), (100, "USD", "$1.00"), (123_456_789, "USD", "$1,234,567.89"), (500, "JPY", "¥500")]
    + [(1500, "KWD", "KWD1.500"), (9950, "RSD", "RSD99.5")],
)
def test_money_is_written_as_people_read_it(minor: int, currency: str, text: str) -> None:
    assert format_money(minor, currency) == text
