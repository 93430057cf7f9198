"""Refusals about members."""

from domain.errors import DomainError


class MemberUnknown(DomainError):
    """Nobody in the programme has this card number, address or id."""

    code = "MEMBER_UNKNOWN"
    sentence = "There is no member with this {by}."


class AddressInvalid(DomainError):
    """Neither an e-mail address nor a phone number."""

    code = "ADDRESS_INVALID"
    sentence = "Please give an e-mail address, or a phone number with its country code such as +1 202 555 0143."


class CodesGoByMail(DomainError):
    """No text messages are sent here, so that a code for a phone number would never arrive."""

    code = "CODES_GO_BY_MAIL"
    sentence = "Sign-in codes go by e-mail here; please give an e-mail address."


class CodeWrong(DomainError):
    """The sign-in code is wrong, used, expired or was tried too often; which of these is not told."""

    code = "CODE_WRONG"
    sentence = "This code is not right or no longer good; please ask for a new one."
