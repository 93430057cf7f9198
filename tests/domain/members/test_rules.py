"""Addresses and card numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.members import Channel, card_number_from, parse_address
from domain.members.errors import AddressInvalid


def luhn_holds(digits: str) -> bool:
    doubled = [int(d) * 2 if place % 2 else int(d) for place, d in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


@given(entropy=st.integers(0, 2**64))
def test_a_card_number_has_sixteen_digits_and_a_luhn_check(entropy: int) -> None:
    number = card_number_from(entropy)

    assert (len(number), number[0], number.isdigit()) == (16, "9", True)
    assert luhn_holds(number)


@given(entropy=st.integers(0, 10**14 - 1), place=st.integers(0, 15), change=st.integers(1, 9))
def test_one_wrong_digit_is_noticed(entropy: int, place: int, change: int) -> None:
    number = card_number_from(entropy)
    wrong = number[:place] + str((int(number[place]) + change) % 10) + number[place + 1 :]

    assert not luhn_holds(wrong)


def test_a_card_number_by_hand() -> None:
    assert card_number_from(0) == "9000000000000001"


@pytest.mark.slow
@given(text=st.text(max_size=60))
def test_any_text_is_an_address_in_a_normal_form_or_refused(text: str) -> None:
    try:
        address = parse_address(text)
    except AddressInvalid as refusal:
        assert refusal.path == ("address",)
    else:
        assert parse_address(address.value) == address


@given(email=st.emails())
def test_the_case_of_an_email_address_does_not_matter(email: str) -> None:
    try:
        address = parse_address(email)
    except AddressInvalid:
        return
    assert address.channel is Channel.EMAIL
    assert address.value == address.value.lower() == parse_address(f" {email.upper()} ").value
