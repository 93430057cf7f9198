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


class LastAdmin(DomainError):
    """Without them nobody could let anybody in any more, or set limits."""

    code = "LAST_ADMIN"
    sentence = "This is the last admin who can sign in; nobody could run the programme without them."


class StaffEmailTaken(DomainError):
    """Somebody of the staff signs in with this e-mail address, or was locked out."""

    code = "STAFF_EMAIL_TAKEN"
    sentence = "Somebody of the staff has the e-mail address {email} already."


class InvitationWrong(DomainError):
    """The invitation is not one of ours, has expired or was accepted; which of these is not told."""

    code = "INVITATION_WRONG"
    sentence = "This invitation is not right or no longer good; please ask for a new one."


class ApiKeyIsRevoked(DomainError):
    """A key that was revoked stays revoked; a new one is made instead."""

    code = "API_KEY_REVOKED"
    sentence = "This API key was revoked; please make a new one."
