"""What an answer's headers tell of rates (draft-ietf-httpapi-ratelimit-headers)."""

from schema.engine.rates import Charge

EXPOSED = ("RateLimit", "RateLimit-Policy", "Retry-After")
"""Headers that pages of other origins may read."""


def rate_headers(charge: Charge | None) -> dict[str, str]:
    """The policy, how it stands for this caller, and how long to wait where nothing was run."""
    if charge is None:
        return {}
    rate = charge.rate
    headers = {
        "RateLimit-Policy": f'"cost";q={rate.capacity};w={rate.window}',
        "RateLimit": f'"cost";r={charge.available};t={charge.reset_after}',
    }
    if charge.wait:
        headers["Retry-After"] = str(charge.retry_after)
    return headers
