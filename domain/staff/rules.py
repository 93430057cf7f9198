"""What an e-mail address, a name and a role of the staff look like."""

from email_validator import EmailNotValidError, validate_email

from domain.errors import InvalidInput
from domain.texts import check_line

LONGEST_NAME = 200
LONGEST_ROLE = 20


def parse_email(text: str) -> str:
    """The address in its normal form, in lower case. Raises InvalidInput for what is no e-mail address."""
    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        raise InvalidInput("Please give an e-mail address such as ada@example.com.", path=("email",)) from None


def check_name(text: str) -> str:
    """What somebody of the staff, or a key, is called. Raises InvalidInput."""
    return check_line(text, longest=LONGEST_NAME, path=("name",))


def check_role(text: str) -> str:
    """A role's name, by which each unit's policy limits it. Raises InvalidInput."""
    return check_line(text, longest=LONGEST_ROLE, path=("role",))
