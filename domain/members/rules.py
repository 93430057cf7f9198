"""The normal forms of addresses and card numbers. Pure."""

from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from domain.members.errors import AddressInvalid


class Channel(StrEnum):
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address or phone number in its normal form: lower case, or E.164."""

    channel: Channel
    value: str


def parse_address(text: str, *, path: tuple[str, ...] = ("address",)) -> Address:
    """The normal form of an e-mail address or phone number. Raises AddressInvalid for other texts."""
    text = text.strip()
    if "@" in text:
        try:
            found = validate_email(text, check_deliverability=False)
        except EmailNotValidError:
            raise AddressInvalid(path=path) from None
        return Address(Channel.EMAIL, found.normalized.lower())
    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        raise AddressInvalid(path=path) from None
    if not phonenumbers.is_valid_number(number):
        raise AddressInvalid(path=path)
    return Address(Channel.PHONE, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def card_number_from(entropy: int) -> str:
    """A 16-digit card number: `9`, fourteen digits of `entropy`, and a Luhn check digit (ISO/IEC 7812-1)."""
    digits = f"9{entropy % 10**14:014d}"
    return digits + str(_luhn(digits))


def _luhn(digits: str) -> int:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return -total % 10
