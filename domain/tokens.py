"""Secrets that Laurel hands out and recognises: session tokens, secrets of API keys, and sign-in codes.

Tokens have 256 random bits, so a plain SHA-256 is safe to store. Codes are short, so they are never stored: they follow
from an id and the server's secret, and a few tries are allowed.
"""

import hashlib
import hmac
import secrets
from uuid import UUID

from domain.errors import DomainError

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
"""32 letters and digits, without l, o, 0 and 1, which look alike."""


class TooManyTries(DomainError):
    """Too many attempts in a short time. `seconds` is the wait before the next attempt."""

    code = "RATE_LIMITED"
    sentence = "Too many attempts. Please try again in {seconds}."
    retryable = True

    def __init__(self, *, seconds: int) -> None:
        super().__init__(said={"seconds": _wait_in_words(seconds)}, seconds=seconds)


def _wait_in_words(seconds: int) -> str:
    """The wait as people say it, in seconds or whole minutes, rounded up."""
    amount, unit = (seconds, "second") if seconds < 60 else (-(-seconds // 60), "minute")
    return f"{amount} {unit}" if amount == 1 else f"{amount} {unit}s"


def new_token(kind: str) -> str:
    """A new token `laurel_<kind>_<secret>`. The prefix lets secret scanners find leaked tokens."""
    return f"laurel_{kind}_{secrets.token_urlsafe(32)}"


def new_secret() -> str:
    """A new secret part of an API key."""
    return secrets.token_urlsafe(32)


def new_public_id() -> str:
    """A new public id of an API key: eight small letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(8))


def new_password() -> str:
    """A new password to hand over once: 120 random bits in four groups, without letters that look alike."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(6)) for _ in range(4))


def token_hash(token: str) -> str:
    """The SHA-256 of a token, in hex. Only this hash is stored."""
    return hashlib.sha256(token.encode()).hexdigest()


def same_secret(one: str, other: str) -> bool:
    """True for equal texts. The comparison takes constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def six_digits(secret: bytes, id: UUID) -> str:
    """The sign-in code of a request: six digits of HMAC-SHA-256 over its id, under the server's secret."""
    digest = hmac.digest(secret, b"sign-in code " + id.bytes, "sha256")
    return f"{int.from_bytes(digest[:8]) % 1_000_000:06d}"
