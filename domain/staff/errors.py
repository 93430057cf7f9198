"""Refusals about staff and API keys."""

from domain.errors import DomainError


class PasswordWrong(DomainError):
    """The e-mail address or the password is wrong. The refusal does not say which."""

    code = "PASSWORD_WRONG"
    sentence = "The e-mail address or the password is wrong."


class PasswordTooShort(DomainError):
    """The password has fewer than `shortest` characters."""

    code = "PASSWORD_TOO_SHORT"
    sentence = "Choose a password of at least {shortest} characters."


class CannotDisableYourself(DomainError):
    """Admins cannot lock themselves out; another admin can."""

    code = "CANNOT_DISABLE_YOURSELF"
    sentence = "You cannot lock yourself out. Please ask another admin."


class LastAdmin(DomainError):
    """The staff member is the last admin who can sign in. Without an admin nobody can invite staff or set limits."""

    code = "LAST_ADMIN"
    sentence = "You cannot lock out the last admin who can sign in. Add another admin first."


class StaffEmailTaken(DomainError):
    """Another staff member, perhaps one who is locked out, has this e-mail address."""

    code = "STAFF_EMAIL_TAKEN"
    sentence = "Another staff member already has the e-mail address {email}."


class InvitationWrong(DomainError):
    """The invitation is forged, expired or already accepted. The refusal does not say which."""

    code = "INVITATION_WRONG"
    sentence = "This invitation is wrong, used or expired. Please ask for a new one."


class ApiKeyIsRevoked(DomainError):
    """The API key is revoked, and stays revoked."""

    code = "API_KEY_REVOKED"
    sentence = "This API key is revoked. Please create a new one."
