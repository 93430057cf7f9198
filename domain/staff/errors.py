"""Refusals about staff and API keys."""

from domain.errors import DomainError


class PasswordWrong(DomainError):
    """The e-mail address and the password do not belong together; which is wrong is not told."""

    code = "PASSWORD_WRONG"
    sentence = "This e-mail address and password do not belong together."


class PasswordTooShort(DomainError):
    """A password has at least SHORTEST_PASSWORD characters."""

    code = "PASSWORD_TOO_SHORT"
    sentence = "A password has at least {shortest} characters."
