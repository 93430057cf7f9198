"""The checks of a staff member's e-mail address, name and role."""

from email_validator import EmailNotValidError, validate_email

from domain.errors import InvalidInput
from domain.texts import check_line

LONGEST_NAME = 200
LONGEST_ROLE = 20


def parse_email(text: str) -> str:
    """The e-mail address in its normal form, in lower case. Raises InvalidInput for other texts."""
    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        raise InvalidInput("Please give an e-mail address such as ada@example.com.", path=("email",)) from None


def check_name(text: str) -> str:
    """The trimmed name of a staff member or an API key. Raises InvalidInput."""
    return check_line(text, longest=LONGEST_NAME, path=("name",))


def check_role(text: str) -> str:
    """The trimmed name of a role, by which each unit's policy sets limits. Raises InvalidInput."""
    return check_line(text, longest=LONGEST_ROLE, path=("role",))
