"""The format of an API key: `laurel_live_<public id>_<secret>`."""

PREFIX = "laurel_live_"


def whole_key(public_id: str, secret: str) -> str:
    """The API key in the form in which the integration sends it."""
    return f"{PREFIX}{public_id}_{secret}"


def parts_of(key: str) -> tuple[str, str]:
    """The public id and the secret of an API key. For other texts `is_public_id` refuses the public id."""
    public_id, _, secret = key.removeprefix(PREFIX).partition("_")
    return public_id, secret


def is_public_id(text: str) -> bool:
    """True for eight ASCII letters or digits."""
    return len(text) == 8 and text.isascii() and text.isalnum()
