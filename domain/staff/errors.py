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


class CannotDisableYourself(DomainError):
    """Nobody locks themselves out; somebody else of the staff can."""

    code = "CANNOT_DISABLE_YOURSELF"
    sentence = "You cannot lock yourself out; please ask somebody else of the staff."


class LastStaffMember(DomainError):
    """Without them nobody could sign in as staff any more."""

    code = "LAST_STAFF_MEMBER"
    sentence = "This is the last of the staff who can sign in; nobody could run the programme without them."


class ApiKeyIsRevoked(DomainError):
    """A key that was revoked stays revoked; a new one is made instead."""

    code = "API_KEY_REVOKED"
    sentence = "This API key was revoked; please make a new one."
