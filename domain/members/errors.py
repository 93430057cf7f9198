"""Refusals about members."""

from domain.errors import DomainError


class MemberUnknown(DomainError):
    """No member has this card number, e-mail address, phone number or id."""

    code = "MEMBER_UNKNOWN"
    sentence = "There is no member with this {by}."


class AddressInvalid(DomainError):
    """The text is neither an e-mail address nor a phone number."""

    code = "ADDRESS_INVALID"
    sentence = "Please give an e-mail address, or a phone number with its country code such as +1 202 555 0143."


class CodesGoByMail(DomainError):
    """This installation sends no text messages, so a code for a phone number would never arrive."""

    code = "CODES_GO_BY_MAIL"
    sentence = "Sign-in codes are sent by e-mail only. Please give an e-mail address."


class CodeWrong(DomainError):
    """The sign-in code is wrong, used, expired or was tried too often. The refusal does not say which."""

    code = "CODE_WRONG"
    sentence = "This code is wrong, used or expired. Please ask for a new one."
