"""Secrets that are handed out and recognised again: session tokens, the secrets of API keys, codes for signing in.

Tokens carry 256 random bits, so a plain SHA-256 is a safe way to keep them. Codes are short; they are never stored but
follow from an id and the server's secret, and are tried a few times only.
"""

import hashlib
import hmac
import secrets
from uuid import UUID

from domain.errors import DomainError

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
"""32 letters and digits; l, o, 0 and 1 look like others."""


class TooManyTries(DomainError):
    """Too many attempts in a short time; it is worth trying again later."""

    code = "RATE_LIMITED"
    sentence = "That was tried too often; please wait {seconds} seconds and try again."
    retryable = True


def new_token(kind: str) -> str:
    """A fresh token `laurel_<kind>_<secret>`; the prefix lets secret scanners find leaked ones."""
    return f"laurel_{kind}_{secrets.token_urlsafe(32)}"


def new_secret() -> str:
    """The secret part of an API key."""
    return secrets.token_urlsafe(32)


def new_public_id() -> str:
    """What tells an API key apart: eight small letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(8))


def new_password() -> str:
    """A password to hand over once: 120 random bits in four groups, without letters that look like others."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(6)) for _ in range(4))


def token_hash(token: str) -> str:
    """What is kept of a token: its SHA-256, in hex."""
    return hashlib.sha256(token.encode()).hexdigest()


def same_secret(one: str, other: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def six_digits(secret: bytes, id: UUID) -> str:
    """The sign-in code of a request: six digits of HMAC-SHA-256 over its id, under the server's secret."""
    digest = hmac.digest(secret, b"sign-in code " + id.bytes, "sha256")
    return f"{int.from_bytes(digest[:8]) % 1_000_000:06d}"
